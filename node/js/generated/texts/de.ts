// Made from core/catalogue/ by `cargo dev generate`. Do not edit.

import type { Texts } from "../../types.js";

const texts: Texts = {
  unknown_error: [
    "Beim Dienst ist etwas schiefgelaufen.",
    "Bitte versuchen Sie es gleich noch einmal; wenn das Problem weiterhin auftritt, informieren Sie den Support der App.",
  ],
  user_generic: [
    "Ihre Anfrage konnte nicht ausgeführt werden.",
    "Bitte versuchen Sie es noch einmal.",
  ],
  user_not_found: [
    "Diese Person ist nicht in der Sitzung.",
    "Nur das Entwicklungsteam dieser App kann das beheben; bis dahin hilft es vielleicht, der Sitzung erneut beizutreten.",
  ],
  user_closed: [
    "Die andere Person hat die Sitzung verlassen.",
    "Sie müssen nichts weiter tun.",
  ],
  existing_user_in_session: [
    "Jemand in der Sitzung verwendet diesen Namen bereits.",
    "Bitte wählen Sie einen anderen Namen und treten Sie der Sitzung erneut bei.",
  ],
  user_not_streaming: [
    "Bisher werden weder Bild noch Ton übertragen.",
    "Bitte prüfen Sie, ob eine Kamera oder ein Mikrofon eingeschaltet ist; liegt es nicht daran, kann nur das Entwicklungsteam dieser App das beheben.",
  ],
  user_not_authorized: [
    "Diese Aktion steht Ihnen in dieser Sitzung nicht zur Verfügung.",
    "Bitte verlassen Sie die Sitzung und treten Sie ihr erneut bei.",
  ],
  user_video_permission_denied: [
    "Der Browser darf nicht auf Ihre Kamera zugreifen.",
    "Bitte erlauben Sie dieser Seite in Ihrem Browser den Zugriff auf die Kamera und treten Sie der Sitzung dann erneut bei.",
  ],
  user_audio_permission_denied: [
    "Der Browser darf nicht auf Ihr Mikrofon zugreifen.",
    "Bitte erlauben Sie dieser Seite in Ihrem Browser den Zugriff auf das Mikrofon und treten Sie der Sitzung dann erneut bei.",
  ],
  session_generic: [
    "Die Sitzung ist im Moment stark ausgelastet.",
    "Bitte warten Sie einen Moment und versuchen Sie es dann erneut.",
  ],
  session_closed: [
    "Die Sitzung wurde beendet.",
    "Bitte treten Sie erneut bei oder starten Sie eine neue Sitzung.",
  ],
  session_cannot_be_created: [
    "Die Sitzung konnte nicht gestartet werden.",
    "Bitte versuchen Sie es in ein paar Minuten erneut und informieren Sie den Support der App, wenn die Sitzung immer noch nicht startet.",
  ],
  session_is_full: [
    "Die Sitzung ist voll.",
    "Bitte warten Sie, bis jemand die Sitzung verlässt, und treten Sie dann erneut bei.",
  ],
  media_endpoint: [
    "Die Verbindung für Bild und Ton einer teilnehmenden Person kam nicht zustande.",
    "Bitte warten Sie einige Sekunden und versuchen Sie dann noch einmal, die Verbindung herzustellen.",
  ],
  media_audio_permission: [
    "Diese App darf nicht auf Ihr Mikrofon zugreifen.",
    "Bitte erlauben Sie dieser App in den Einstellungen Ihres Geräts den Zugriff auf das Mikrofon und treten Sie der Sitzung dann erneut bei.",
  ],
  media_video_permission: [
    "Diese App darf nicht auf Ihre Kamera zugreifen.",
    "Bitte erlauben Sie dieser App in den Einstellungen Ihres Geräts den Zugriff auf die Kamera und treten Sie der Sitzung dann erneut bei.",
  ],
  transport_request: [
    "Der Dienst konnte nicht erreicht werden.",
    "Bitte versuchen Sie es in Kürze erneut; wenn sich nichts ändert, prüfen Sie Ihre Internetverbindung.",
  ],
  transport_response: [
    "Die Antwort des Dienstes konnte nicht verstanden werden.",
    "Bitte versuchen Sie es in einer Minute noch einmal.",
  ],
  transport: [
    "Die App hat eine Anfrage gesendet, die der Dienst nicht verarbeiten konnte.",
    "Nur das Entwicklungsteam dieser App kann das beheben; vielleicht hilft bereits ein Update der App.",
  ],
  generic_connection: [
    "Die Verbindung wurde getrennt, bevor Sie der Sitzung beigetreten waren.",
    "Bitte prüfen Sie Ihre Internetverbindung und treten Sie der Sitzung dann erneut bei.",
  ],
  generic_error: [
    "Der Dienst unterstützt nicht, was die App angefordert hat.",
    "Nur das Entwicklungsteam dieser App kann das ändern; bitte teilen Sie dem Team mit, was Sie gerade gemacht haben.",
  ],
  invalid_token_expired: [
    "Ihr Zugang zu dieser Sitzung ist abgelaufen.",
    "Bitte öffnen Sie die Sitzung erneut über die App, um Ihren Zugang zu erneuern.",
  ],
  invalid_token: [
    "Ihr Zugang zu dieser Sitzung konnte nicht bestätigt werden.",
    "Bitte melden Sie sich erneut an oder öffnen Sie die Sitzung über einen neuen Link.",
  ],
  invalid_token_data: [
    "Ihre Zugangsdaten für diese Sitzung konnten nicht gelesen werden.",
    "Bitte fordern Sie eine neue Einladung an und öffnen Sie die Sitzung damit.",
  ],
  invalid_token_json_data: [
    "Ihre Zugangsdaten für diese Sitzung sind unvollständig.",
    "Bitte fordern Sie einen neuen Link zur Sitzung an; wenn das nicht hilft, wenden Sie sich an den Support der App.",
  ],
  invalid_socket_url: [
    "In der App ist eine falsche Adresse für den Dienst hinterlegt.",
    "Nur das Entwicklungsteam dieser App kann deren Einstellungen korrigieren; bitte versuchen Sie es nach einem Update erneut.",
  ],
  invalid_stun_server: [
    "Eine Verbindungseinstellung dieser App ist nicht korrekt.",
    "Nur das Entwicklungsteam dieser App kann das beheben; bitte teilen Sie dem Team mit, dass keine Anrufe zustande kommen.",
  ],
  unlisted: [
    "Es ist etwas Unerwartetes passiert (Code \n).",
    "Bitte versuchen Sie es erneut und geben Sie den Code \n an, wenn Sie sich an den Support wenden.",
  ],
};
export default texts;

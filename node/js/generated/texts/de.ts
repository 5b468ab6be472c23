// Made from core/catalogue/ by `cargo dev generate`. Do not edit.

import type { Texts } from "../../types.js";

const texts: Texts = {
  tag: "de",
  sentences: {
    unknown_error: [
      "Beim Dienst ist etwas schiefgelaufen.",
      "Bitte versuchen Sie es gleich noch einmal; wenn das Problem weiterhin auftritt, wenden Sie sich an den Support der App.",
    ],
    user_generic: [
      "Ein Vorgang in der Sitzung konnte nicht abgeschlossen werden.",
      "Bitte versuchen Sie es noch einmal.",
    ],
    user_not_found: [
      "Sie oder die andere Person sind nicht in der Sitzung.",
      "Bitte treten Sie der Sitzung erneut bei; wenn das nicht hilft, kann nur das Entwicklungsteam dieser App das beheben.",
    ],
    user_closed: [
      "Jemand hat die Sitzung verlassen.",
      "Sie müssen nichts weiter tun.",
    ],
    existing_user_in_session: [
      "Jemand in der Sitzung verwendet diesen Namen bereits.",
      "Bitte wählen Sie einen anderen Namen und versuchen Sie es dann erneut.",
    ],
    user_not_streaming: [
      "Bisher werden weder Bild noch Ton übertragen.",
      "Bitte prüfen Sie, ob Ihre Kamera oder Ihr Mikrofon an ist, oder warten Sie auf Bild oder Ton der anderen Person; hilft das nicht, kontaktieren Sie den Support.",
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
      "Die Sitzung kann diese Anfrage im Moment nicht bearbeiten.",
      "Bitte warten Sie einen Moment und versuchen Sie es dann erneut.",
    ],
    session_closed: [
      "Die Sitzung wurde beendet.",
      "Bitte treten Sie der Sitzung erneut bei oder starten Sie eine neue.",
    ],
    session_cannot_be_created: [
      "Die Sitzung konnte nicht gestartet werden.",
      "Bitte versuchen Sie es in ein paar Minuten erneut und wenden Sie sich an den Support der App, wenn die Sitzung immer noch nicht startet.",
    ],
    session_is_full: [
      "Die Sitzung ist voll.",
      "Bitte warten Sie, bis jemand die Sitzung verlässt, und versuchen Sie es dann erneut.",
    ],
    media_endpoint: [
      "Die Verbindung zu Bild und Ton einer teilnehmenden Person kam nicht zustande.",
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
      "Der Dienst konnte das im Moment nicht ausführen.",
      "Bitte versuchen Sie es in Kürze erneut; wenn sich nichts ändert, wenden Sie sich an den Support der App.",
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
      "Bitte prüfen Sie Ihre Internetverbindung und versuchen Sie es dann erneut.",
    ],
    generic_error: [
      "Der Dienst unterstützt nicht, was die App angefordert hat.",
      "Nur das Entwicklungsteam dieser App kann das ändern; bitte teilen Sie dem Team mit, was Sie gerade gemacht haben.",
    ],
    invalid_token_expired: [
      "Ihr Zugang zu dieser Sitzung ist abgelaufen.",
      "Bitte öffnen Sie die Sitzung erneut über die App; wenn das nicht hilft, bitten Sie um eine neue Einladung für alle in der Sitzung.",
    ],
    invalid_token: [
      "Ihr Zugang zu dieser Sitzung konnte nicht bestätigt werden.",
      "Bitte öffnen Sie die Sitzung erneut über die App oder den vollständigen Link; wenn das nicht hilft, wenden Sie sich an den Support der App.",
    ],
    invalid_token_data: [
      "Ihre Einladung zu dieser Sitzung konnte nicht gelesen werden.",
      "Bitte öffnen Sie die Sitzung erneut über die ursprüngliche Einladung; wenn das nicht hilft, wenden Sie sich an den Support der App.",
    ],
    invalid_token_json_data: [
      "Ihre Einladung zu dieser Sitzung ist unvollständig.",
      "Bitte wenden Sie sich an den Support der App; möglicherweise ist eine neue Einladung für alle in der Sitzung nötig.",
    ],
    invalid_socket_url: [
      "Die App hat eine falsche Adresse für den Dienst erhalten.",
      "Bitte öffnen Sie die Sitzung erneut über die App; wenn das nicht hilft, informieren Sie das Entwicklungsteam dieser App.",
    ],
    invalid_stun_server: [
      "Eine Einstellung für die Verbindung zur Sitzung ist nicht korrekt.",
      "Bitte öffnen Sie die Sitzung erneut über die Einladung; wenn das nicht hilft, teilen Sie dem Entwicklungsteam mit, dass keine Sitzungen zustande kommen.",
    ],
    unlisted: [
      "Es ist etwas Unerwartetes passiert (Code \n).",
      "Bitte versuchen Sie es erneut und geben Sie den Code \n an, wenn Sie sich an den Support wenden.",
    ],
  },
  labels: {
    retry: "Erneut versuchen",
    rejoin: "Erneut beitreten",
    refresh_token: "Zugang erneuern",
    ask_permission: "Einstellungen öffnen",
    fix_call: "Support kontaktieren",
    fix_configuration: "Support kontaktieren",
    choose_another_name: "Namen ändern",
    wait: "Warten und erneut versuchen",
    ignore: "Weiter",
    report: "Problem melden",
  },
};
export default texts;

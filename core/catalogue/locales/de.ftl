### German: what people in a call read. Fluent syntax; CONTRIBUTING.md says how to correct or add a language.
### Every text here is derived: wterror's own words, not the vendor's.

language = Deutsch
    .english = German
    .reviewed = false

unlisted = Es ist etwas Unerwartetes passiert (Code { $code }).
    .recovery = Bitte versuchen Sie es erneut und geben Sie den Code { $code } an, wenn Sie sich an den Support wenden.

unknown-error = Beim Dienst ist etwas schiefgelaufen.
    .recovery = Bitte versuchen Sie es gleich noch einmal; wenn das Problem weiterhin auftritt, informieren Sie den Support der App.

user-generic = Ihre Anfrage konnte nicht ausgeführt werden.
    .recovery = Bitte versuchen Sie es noch einmal.

user-not-found = Diese Person ist nicht in der Sitzung.
    .recovery = Nur das Entwicklungsteam dieser App kann das beheben; bis dahin hilft es vielleicht, der Sitzung erneut beizutreten.

user-closed = Die andere Person hat die Sitzung verlassen.
    .recovery = Sie müssen nichts weiter tun.

existing-user-in-session = Jemand in der Sitzung verwendet diesen Namen bereits.
    .recovery = Bitte wählen Sie einen anderen Namen und treten Sie der Sitzung erneut bei.

user-not-streaming = Bisher werden weder Bild noch Ton übertragen.
    .recovery = Bitte prüfen Sie, ob eine Kamera oder ein Mikrofon eingeschaltet ist; liegt es nicht daran, kann nur das Entwicklungsteam dieser App das beheben.

user-not-authorized = Diese Aktion steht Ihnen in dieser Sitzung nicht zur Verfügung.
    .recovery = Bitte verlassen Sie die Sitzung und treten Sie ihr erneut bei.

user-video-permission-denied = Der Browser darf nicht auf Ihre Kamera zugreifen.
    .recovery = Bitte erlauben Sie dieser Seite in Ihrem Browser den Zugriff auf die Kamera und treten Sie der Sitzung dann erneut bei.

user-audio-permission-denied = Der Browser darf nicht auf Ihr Mikrofon zugreifen.
    .recovery = Bitte erlauben Sie dieser Seite in Ihrem Browser den Zugriff auf das Mikrofon und treten Sie der Sitzung dann erneut bei.

session-generic = Die Sitzung ist im Moment stark ausgelastet.
    .recovery = Bitte warten Sie einen Moment und versuchen Sie es dann erneut.

session-closed = Die Sitzung wurde beendet.
    .recovery = Bitte treten Sie erneut bei oder starten Sie eine neue Sitzung.

session-cannot-be-created = Die Sitzung konnte nicht gestartet werden.
    .recovery = Bitte versuchen Sie es in ein paar Minuten erneut und informieren Sie den Support der App, wenn die Sitzung immer noch nicht startet.

session-is-full = Die Sitzung ist voll.
    .recovery = Bitte warten Sie, bis jemand die Sitzung verlässt, und treten Sie dann erneut bei.

media-endpoint = Die Verbindung für Bild und Ton einer teilnehmenden Person kam nicht zustande.
    .recovery = Bitte warten Sie einige Sekunden und versuchen Sie dann noch einmal, die Verbindung herzustellen.

media-audio-permission = Diese App darf nicht auf Ihr Mikrofon zugreifen.
    .recovery = Bitte erlauben Sie dieser App in den Einstellungen Ihres Geräts den Zugriff auf das Mikrofon und treten Sie der Sitzung dann erneut bei.

media-video-permission = Diese App darf nicht auf Ihre Kamera zugreifen.
    .recovery = Bitte erlauben Sie dieser App in den Einstellungen Ihres Geräts den Zugriff auf die Kamera und treten Sie der Sitzung dann erneut bei.

transport-request = Der Dienst konnte nicht erreicht werden.
    .recovery = Bitte versuchen Sie es in Kürze erneut; wenn sich nichts ändert, prüfen Sie Ihre Internetverbindung.

transport-response = Die Antwort des Dienstes konnte nicht verstanden werden.
    .recovery = Bitte versuchen Sie es in einer Minute noch einmal.

transport = Die App hat eine Anfrage gesendet, die der Dienst nicht verarbeiten konnte.
    .recovery = Nur das Entwicklungsteam dieser App kann das beheben; vielleicht hilft bereits ein Update der App.

generic-connection = Die Verbindung wurde getrennt, bevor Sie der Sitzung beigetreten waren.
    .recovery = Bitte prüfen Sie Ihre Internetverbindung und treten Sie der Sitzung dann erneut bei.

generic-error = Der Dienst unterstützt nicht, was die App angefordert hat.
    .recovery = Nur das Entwicklungsteam dieser App kann das ändern; bitte teilen Sie dem Team mit, was Sie gerade gemacht haben.

invalid-token-expired = Ihr Zugang zu dieser Sitzung ist abgelaufen.
    .recovery = Bitte öffnen Sie die Sitzung erneut über die App, um Ihren Zugang zu erneuern.

invalid-token = Ihr Zugang zu dieser Sitzung konnte nicht bestätigt werden.
    .recovery = Bitte melden Sie sich erneut an oder öffnen Sie die Sitzung über einen neuen Link.

invalid-token-data = Ihre Zugangsdaten für diese Sitzung konnten nicht gelesen werden.
    .recovery = Bitte fordern Sie eine neue Einladung an und öffnen Sie die Sitzung damit.

invalid-token-json-data = Ihre Zugangsdaten für diese Sitzung sind unvollständig.
    .recovery = Bitte fordern Sie einen neuen Link zur Sitzung an; wenn das nicht hilft, wenden Sie sich an den Support der App.

invalid-socket-url = In der App ist eine falsche Adresse für den Dienst hinterlegt.
    .recovery = Nur das Entwicklungsteam dieser App kann deren Einstellungen korrigieren; bitte versuchen Sie es nach einem Update erneut.

invalid-stun-server = Eine Verbindungseinstellung dieser App ist nicht korrekt.
    .recovery = Nur das Entwicklungsteam dieser App kann das beheben; bitte teilen Sie dem Team mit, dass keine Anrufe zustande kommen.

### German: what people in a call read. Fluent syntax; CONTRIBUTING.md says how to correct or add a language.
### Every text here is derived: wterror's own words, not the vendor's.

language = Deutsch
    .english = German
    .reviewed = false

unlisted = Es ist etwas Unerwartetes passiert (Code { $code }).
    .recovery = Bitte versuchen Sie es erneut und geben Sie den Code { $code } an, wenn Sie sich an den Support wenden.

unknown-error = Beim Dienst ist etwas schiefgelaufen.
    .recovery = Bitte versuchen Sie es gleich noch einmal; wenn das Problem weiterhin auftritt, wenden Sie sich an den Support der App.

user-generic = Ein Vorgang in der Sitzung konnte nicht abgeschlossen werden.
    .recovery = Bitte versuchen Sie es noch einmal.

user-not-found = Sie oder die andere Person sind nicht in der Sitzung.
    .recovery = Bitte treten Sie der Sitzung erneut bei; wenn das nicht hilft, kann nur das Entwicklungsteam dieser App das beheben.

user-closed = Jemand hat die Sitzung verlassen.
    .recovery = Sie müssen nichts weiter tun.

existing-user-in-session = Jemand in der Sitzung verwendet diesen Namen bereits.
    .recovery = Bitte wählen Sie einen anderen Namen und versuchen Sie es dann erneut.

user-not-streaming = Bisher werden weder Bild noch Ton übertragen.
    .recovery = Bitte prüfen Sie, ob Ihre Kamera oder Ihr Mikrofon an ist, oder warten Sie auf Bild oder Ton der anderen Person; hilft das nicht, kontaktieren Sie den Support.

user-not-authorized = Diese Aktion steht Ihnen in dieser Sitzung nicht zur Verfügung.
    .recovery = Bitte verlassen Sie die Sitzung und treten Sie ihr erneut bei.

user-video-permission-denied = Der Browser darf nicht auf Ihre Kamera zugreifen.
    .recovery = Bitte erlauben Sie dieser Seite in Ihrem Browser den Zugriff auf die Kamera und treten Sie der Sitzung dann erneut bei.

user-audio-permission-denied = Der Browser darf nicht auf Ihr Mikrofon zugreifen.
    .recovery = Bitte erlauben Sie dieser Seite in Ihrem Browser den Zugriff auf das Mikrofon und treten Sie der Sitzung dann erneut bei.

session-generic = Die Sitzung kann diese Anfrage im Moment nicht bearbeiten.
    .recovery = Bitte warten Sie einen Moment und versuchen Sie es dann erneut.

session-closed = Die Sitzung wurde beendet.
    .recovery = Bitte treten Sie der Sitzung erneut bei oder starten Sie eine neue.

session-cannot-be-created = Die Sitzung konnte nicht gestartet werden.
    .recovery = Bitte versuchen Sie es in ein paar Minuten erneut und wenden Sie sich an den Support der App, wenn die Sitzung immer noch nicht startet.

session-is-full = Die Sitzung ist voll.
    .recovery = Bitte warten Sie, bis jemand die Sitzung verlässt, und versuchen Sie es dann erneut.

media-endpoint = Die Verbindung zu Bild und Ton einer teilnehmenden Person kam nicht zustande.
    .recovery = Bitte warten Sie einige Sekunden und versuchen Sie dann noch einmal, die Verbindung herzustellen.

media-audio-permission = Diese App darf nicht auf Ihr Mikrofon zugreifen.
    .recovery = Bitte erlauben Sie dieser App in den Einstellungen Ihres Geräts den Zugriff auf das Mikrofon und treten Sie der Sitzung dann erneut bei.

media-video-permission = Diese App darf nicht auf Ihre Kamera zugreifen.
    .recovery = Bitte erlauben Sie dieser App in den Einstellungen Ihres Geräts den Zugriff auf die Kamera und treten Sie der Sitzung dann erneut bei.

transport-request = Der Dienst konnte das im Moment nicht ausführen.
    .recovery = Bitte versuchen Sie es in Kürze erneut; wenn sich nichts ändert, wenden Sie sich an den Support der App.

transport-response = Die Antwort des Dienstes konnte nicht verstanden werden.
    .recovery = Bitte versuchen Sie es in einer Minute noch einmal.

transport = Die App hat eine Anfrage gesendet, die der Dienst nicht verarbeiten konnte.
    .recovery = Nur das Entwicklungsteam dieser App kann das beheben; vielleicht hilft bereits ein Update der App.

generic-connection = Die Verbindung wurde getrennt, bevor Sie der Sitzung beigetreten waren.
    .recovery = Bitte prüfen Sie Ihre Internetverbindung und versuchen Sie es dann erneut.

generic-error = Der Dienst unterstützt nicht, was die App angefordert hat.
    .recovery = Nur das Entwicklungsteam dieser App kann das ändern; bitte teilen Sie dem Team mit, was Sie gerade gemacht haben.

invalid-token-expired = Ihr Zugang zu dieser Sitzung ist abgelaufen.
    .recovery = Bitte öffnen Sie die Sitzung erneut über die App; wenn das nicht hilft, bitten Sie um eine neue Einladung für alle in der Sitzung.

invalid-token = Ihr Zugang zu dieser Sitzung konnte nicht bestätigt werden.
    .recovery = Bitte öffnen Sie die Sitzung erneut über die App oder den vollständigen Link; wenn das nicht hilft, wenden Sie sich an den Support der App.

invalid-token-data = Ihre Einladung zu dieser Sitzung konnte nicht gelesen werden.
    .recovery = Bitte öffnen Sie die Sitzung erneut über die ursprüngliche Einladung; wenn das nicht hilft, wenden Sie sich an den Support der App.

invalid-token-json-data = Ihre Einladung zu dieser Sitzung ist unvollständig.
    .recovery = Bitte wenden Sie sich an den Support der App; möglicherweise ist eine neue Einladung für alle in der Sitzung nötig.

invalid-socket-url = Die App hat eine falsche Adresse für den Dienst erhalten.
    .recovery = Bitte öffnen Sie die Sitzung erneut über die App; wenn das nicht hilft, informieren Sie das Entwicklungsteam dieser App.

invalid-stun-server = Eine Einstellung für die Verbindung zur Sitzung ist nicht korrekt.
    .recovery = Bitte öffnen Sie die Sitzung erneut über die Einladung; wenn das nicht hilft, teilen Sie dem Entwicklungsteam mit, dass keine Sitzungen zustande kommen.

action-retry = Erneut versuchen
action-rejoin = Erneut beitreten
action-refresh-token = Zugang erneuern
action-ask-permission = Einstellungen öffnen
action-fix-call = Support kontaktieren
action-fix-configuration = Support kontaktieren
action-choose-another-name = Namen ändern
action-wait = Warten und erneut versuchen
action-ignore = Weiter
action-report = Problem melden

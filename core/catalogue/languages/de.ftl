### German: what people in a call read. Fluent syntax; CONTRIBUTING.md says how to correct or add a language.
### Every text here is derived: wterror's own words, not the vendor's.
### Comments and order are written by `cargo dev generate`; the texts are written by people.

language = Deutsch
    .english = German

# A code that is not in the catalogue: Something unexpected happened (code { $code }).
# Please try again, and mention code { $code } if you contact support.
unlisted = Es ist etwas Unerwartetes passiert (Code { $code }).
    .recovery = Bitte versuchen Sie es erneut und geben Sie den Code { $code } an, wenn Sie sich an den Support wenden.

# -1: Something went wrong on the service's side.
# Please try again in a moment; if it keeps happening, contact the app's support.
unknown-error = Beim Dienst ist etwas schiefgelaufen.
    .recovery = Bitte versuchen Sie es gleich noch einmal; wenn das Problem weiterhin auftritt, wenden Sie sich an den Support der App.

# 101: Something in the session could not be completed.
# Please try again.
user-generic = Ein Vorgang in der Sitzung konnte nicht abgeschlossen werden.
    .recovery = Bitte versuchen Sie es noch einmal.

# 102: You or the other person is not in the session.
# Please join the session again; if that does not help, only the makers of this app can correct this.
user-not-found = Sie oder die andere Person sind nicht in der Sitzung.
    .recovery = Bitte treten Sie der Sitzung erneut bei; wenn das nicht hilft, kann nur das Entwicklungsteam dieser App das beheben.

# 103: A participant has left the session.
# There is nothing you need to do.
user-closed = Jemand hat die Sitzung verlassen.
    .recovery = Sie müssen nichts weiter tun.

# 104: Someone in the session already uses this name.
# Please choose another name, then try again.
existing-user-in-session = Jemand in der Sitzung verwendet diesen Namen bereits.
    .recovery = Bitte wählen Sie einen anderen Namen und versuchen Sie es dann erneut.

# 105: No picture or sound is being shared yet.
# Please check that your camera or microphone is on, or wait until the other person's is; if it stays this way, contact the app's support.
user-not-streaming = Bisher werden weder Bild noch Ton übertragen.
    .recovery = Bitte prüfen Sie, ob Ihre Kamera oder Ihr Mikrofon an ist, oder warten Sie auf Bild oder Ton der anderen Person; hilft das nicht, kontaktieren Sie den Support.

# 106: This action is not available to you in this session.
# Please leave the session and join it again.
user-not-authorized = Diese Aktion steht Ihnen in dieser Sitzung nicht zur Verfügung.
    .recovery = Bitte verlassen Sie die Sitzung und treten Sie ihr erneut bei.

# 107: The browser is not allowed to use your camera.
# Please allow the camera for this page in your browser, then join again.
user-video-permission-denied = Der Browser darf nicht auf Ihre Kamera zugreifen.
    .recovery = Bitte erlauben Sie dieser Seite in Ihrem Browser den Zugriff auf die Kamera und treten Sie der Sitzung dann erneut bei.

# 108: The browser is not allowed to use your microphone.
# Please allow the microphone for this page in your browser, then join again.
user-audio-permission-denied = Der Browser darf nicht auf Ihr Mikrofon zugreifen.
    .recovery = Bitte erlauben Sie dieser Seite in Ihrem Browser den Zugriff auf das Mikrofon und treten Sie der Sitzung dann erneut bei.

# 201: The session cannot handle this request right now.
# Please wait a moment, then try again.
session-generic = Die Sitzung kann diese Anfrage im Moment nicht bearbeiten.
    .recovery = Bitte warten Sie einen Moment und versuchen Sie es dann erneut.

# 203: The session has ended.
# Please join again or start a new session.
session-closed = Die Sitzung wurde beendet.
    .recovery = Bitte treten Sie der Sitzung erneut bei oder starten Sie eine neue.

# 204: The session could not be started.
# Please try again in a few minutes, and contact the app's support if it still does not start.
session-cannot-be-created = Die Sitzung konnte nicht gestartet werden.
    .recovery = Bitte versuchen Sie es in ein paar Minuten erneut und wenden Sie sich an den Support der App, wenn die Sitzung immer noch nicht startet.

# 206: The session is full.
# Please wait until someone leaves, then try again.
session-is-full = Die Sitzung ist voll.
    .recovery = Bitte warten Sie, bis jemand die Sitzung verlässt, und versuchen Sie es dann erneut.

# 303: A connection to a participant's picture and sound could not be made.
# Please wait a few seconds and try to connect again.
media-endpoint = Die Verbindung zu Bild und Ton einer teilnehmenden Person kam nicht zustande.
    .recovery = Bitte warten Sie einige Sekunden und versuchen Sie dann noch einmal, die Verbindung herzustellen.

# 308: This app is not allowed to use your microphone.
# Please allow the microphone for this app in your device's settings, then join again.
media-audio-permission = Diese App darf nicht auf Ihr Mikrofon zugreifen.
    .recovery = Bitte erlauben Sie dieser App in den Einstellungen Ihres Geräts den Zugriff auf das Mikrofon und treten Sie der Sitzung dann erneut bei.

# 309: This app is not allowed to use your camera.
# Please allow the camera for this app in your device's settings, then join again.
media-video-permission = Diese App darf nicht auf Ihre Kamera zugreifen.
    .recovery = Bitte erlauben Sie dieser App in den Einstellungen Ihres Geräts den Zugriff auf die Kamera und treten Sie der Sitzung dann erneut bei.

# 801: The service could not carry this out right now.
# Please try again shortly; if nothing changes, contact the app's support.
transport-request = Der Dienst konnte das im Moment nicht ausführen.
    .recovery = Bitte versuchen Sie es in Kürze erneut; wenn sich nichts ändert, wenden Sie sich an den Support der App.

# 802: The service's answer could not be understood.
# Please try once more in a minute.
transport-response = Die Antwort des Dienstes konnte nicht verstanden werden.
    .recovery = Bitte versuchen Sie es in einer Minute noch einmal.

# 803: The app sent a request that the service could not handle.
# Only the makers of this app can correct this; an update of the app may already help.
transport = Die App hat eine Anfrage gesendet, die der Dienst nicht verarbeiten konnte.
    .recovery = Nur das Entwicklungsteam dieser App kann das beheben; vielleicht hilft bereits ein Update der App.

# 901: The connection closed before you had joined the session.
# Please check your internet connection, then try again.
generic-connection = Die Verbindung wurde getrennt, bevor Sie der Sitzung beigetreten waren.
    .recovery = Bitte prüfen Sie Ihre Internetverbindung und versuchen Sie es dann erneut.

# 999: The service does not support what the app asked for.
# Only the makers of this app can change this; please tell them what you were doing.
generic-error = Der Dienst unterstützt nicht, was die App angefordert hat.
    .recovery = Nur das Entwicklungsteam dieser App kann das ändern; bitte teilen Sie dem Team mit, was Sie gerade gemacht haben.

# 1100: Your access to this session has expired.
# Please open the session again from the app; if that does not help, ask for a new invitation for everyone in it.
invalid-token-expired = Ihr Zugang zu dieser Sitzung ist abgelaufen.
    .recovery = Bitte öffnen Sie die Sitzung erneut über die App; wenn das nicht hilft, bitten Sie um eine neue Einladung für alle in der Sitzung.

# 1101: Your access to this session could not be confirmed.
# Please open the session again from the app or from the complete link; if that does not help, contact the app's support.
invalid-token = Ihr Zugang zu dieser Sitzung konnte nicht bestätigt werden.
    .recovery = Bitte öffnen Sie die Sitzung erneut über die App oder den vollständigen Link; wenn das nicht hilft, wenden Sie sich an den Support der App.

# 1102: Your invitation to this session could not be read.
# Please open the session again from the original invitation; if that does not help, contact the app's support.
invalid-token-data = Ihre Einladung zu dieser Sitzung konnte nicht gelesen werden.
    .recovery = Bitte öffnen Sie die Sitzung erneut über die ursprüngliche Einladung; wenn das nicht hilft, wenden Sie sich an den Support der App.

# 1103: Your invitation to this session is incomplete.
# Please contact the app's support; a new invitation for everyone in the session may be needed.
invalid-token-json-data = Ihre Einladung zu dieser Sitzung ist unvollständig.
    .recovery = Bitte wenden Sie sich an den Support der App; möglicherweise ist eine neue Einladung für alle in der Sitzung nötig.

# 1104: The app was given the wrong address for the service.
# Please open the session again from the app; if that does not help, tell the makers of this app.
invalid-socket-url = Die App hat eine falsche Adresse für den Dienst erhalten.
    .recovery = Bitte öffnen Sie die Sitzung erneut über die App; wenn das nicht hilft, informieren Sie das Entwicklungsteam dieser App.

# 1105: A setting for connecting to the session is not correct.
# Please open the session again from its invitation; if that does not help, tell the makers of this app that sessions do not connect.
invalid-stun-server = Eine Einstellung für die Verbindung zur Sitzung ist nicht korrekt.
    .recovery = Bitte öffnen Sie die Sitzung erneut über die Einladung; wenn das nicht hilft, teilen Sie dem Entwicklungsteam mit, dass keine Sitzungen zustande kommen.

## Labels of buttons

# Try again
action-retry = Erneut versuchen

# Join again
action-rejoin = Erneut beitreten

# Renew access
action-refresh-token = Zugang erneuern

# Open settings
action-ask-permission = Einstellungen öffnen

# Contact support
action-fix-call = Support kontaktieren

# Contact support
action-fix-configuration = Support kontaktieren

# Change name
action-choose-another-name = Namen ändern

# Wait and try again
action-wait = Warten und erneut versuchen

# Continue
action-ignore = Weiter

# Report problem
action-report = Problem melden

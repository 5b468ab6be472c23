### Swedish: what people in a call read. Fluent syntax; CONTRIBUTING.md says how to correct or add a language.
### Every text here is derived: wterror's own words, not the vendor's.
### Comments and order are written by `cargo dev generate`; the texts are written by people.

language = svenska
    .english = Swedish

# A code that is not in the catalogue: Something unexpected happened (code { $code }).
# Please try again, and mention code { $code } if you contact support.
unlisted = Något oväntat inträffade (kod { $code }).
    .recovery = Försök igen och uppge koden { $code } om du kontaktar supporten.

# -1: Something went wrong on the service's side.
# Please try again in a moment; if it keeps happening, contact the app's support.
unknown-error = Något gick fel i tjänsten.
    .recovery = Försök igen om en liten stund och kontakta appens support om det fortsätter att hända.

# 101: Something in the session could not be completed.
# Please try again.
user-generic = Något i sessionen kunde inte slutföras.
    .recovery = Försök igen.

# 102: You or the other person is not in the session.
# Please join the session again; if that does not help, only the makers of this app can correct this.
user-not-found = Du eller den andra personen är inte med i sessionen.
    .recovery = Gå med i sessionen igen; om det inte hjälper är det bara appens utvecklare som kan rätta till detta.

# 103: A participant has left the session.
# There is nothing you need to do.
user-closed = En deltagare har lämnat sessionen.
    .recovery = Du behöver inte göra något.

# 104: Someone in the session already uses this name.
# Please choose another name, then try again.
existing-user-in-session = Någon i sessionen använder redan det här namnet.
    .recovery = Välj ett annat namn och försök sedan igen.

# 105: No picture or sound is being shared yet.
# Please check that your camera or microphone is on, or wait until the other person's is; if it stays this way, contact the app's support.
user-not-streaming = Än så länge delas varken bild eller ljud.
    .recovery = Kontrollera att din kamera eller mikrofon är på eller vänta tills den andra personen slår på sin; kontakta appens support om inget förändras.

# 106: This action is not available to you in this session.
# Please leave the session and join it again.
user-not-authorized = Den här åtgärden är inte tillgänglig för dig i den här sessionen.
    .recovery = Lämna sessionen och gå med i den igen.

# 107: The browser is not allowed to use your camera.
# Please allow the camera for this page in your browser, then join again.
user-video-permission-denied = Webbläsaren har inte tillåtelse att använda din kamera.
    .recovery = Ge den här sidan åtkomst till kameran i webbläsarens inställningar och gå sedan med igen.

# 108: The browser is not allowed to use your microphone.
# Please allow the microphone for this page in your browser, then join again.
user-audio-permission-denied = Webbläsaren har inte tillåtelse att använda din mikrofon.
    .recovery = Ge den här sidan åtkomst till mikrofonen i webbläsarens inställningar och gå sedan med igen.

# 201: The session cannot handle this request right now.
# Please wait a moment, then try again.
session-generic = Sessionen kan inte hantera begäran just nu.
    .recovery = Vänta en stund och försök sedan igen.

# 203: The session has ended.
# Please join again or start a new session.
session-closed = Sessionen har avslutats.
    .recovery = Gå med igen eller starta en ny session.

# 204: The session could not be started.
# Please try again in a few minutes, and contact the app's support if it still does not start.
session-cannot-be-created = Sessionen kunde inte startas.
    .recovery = Försök igen om några minuter och kontakta appens support om sessionen fortfarande inte startar.

# 206: The session is full.
# Please wait until someone leaves, then try again.
session-is-full = Sessionen är full.
    .recovery = Vänta tills någon lämnar sessionen och försök sedan igen.

# 303: A connection to a participant's picture and sound could not be made.
# Please wait a few seconds and try to connect again.
media-endpoint = Det gick inte att ansluta till en deltagares bild och ljud.
    .recovery = Vänta några sekunder och försök ansluta igen.

# 308: This app is not allowed to use your microphone.
# Please allow the microphone for this app in your device's settings, then join again.
media-audio-permission = Den här appen har inte tillåtelse att använda din mikrofon.
    .recovery = Ge appen åtkomst till mikrofonen i enhetens inställningar och gå sedan med igen.

# 309: This app is not allowed to use your camera.
# Please allow the camera for this app in your device's settings, then join again.
media-video-permission = Den här appen har inte tillåtelse att använda din kamera.
    .recovery = Ge appen åtkomst till kameran i enhetens inställningar och gå sedan med igen.

# 801: The service could not carry this out right now.
# Please try again shortly; if nothing changes, contact the app's support.
transport-request = Tjänsten kunde inte utföra detta just nu.
    .recovery = Försök igen om en liten stund och kontakta appens support om inget förändras.

# 802: The service's answer could not be understood.
# Please try once more in a minute.
transport-response = Det gick inte att tolka svaret från tjänsten.
    .recovery = Försök en gång till om en minut.

# 803: The app sent a request that the service could not handle.
# Only the makers of this app can correct this; an update of the app may already help.
transport = Appen skickade en begäran som tjänsten inte kunde hantera.
    .recovery = Det är bara appens utvecklare som kan rätta till detta, men det kan hjälpa att uppdatera appen.

# 901: The connection closed before you had joined the session.
# Please check your internet connection, then try again.
generic-connection = Anslutningen bröts innan du hade hunnit gå med i sessionen.
    .recovery = Kontrollera din internetanslutning och försök sedan igen.

# 999: The service does not support what the app asked for.
# Only the makers of this app can change this; please tell them what you were doing.
generic-error = Tjänsten har inte stöd för det som appen begärde.
    .recovery = Det är bara appens utvecklare som kan ändra detta, så berätta gärna för dem vad du gjorde när det hände.

# 1100: Your access to this session has expired.
# Please open the session again from the app; if that does not help, ask for a new invitation for everyone in it.
invalid-token-expired = Din åtkomst till den här sessionen har gått ut.
    .recovery = Öppna sessionen igen från appen; om det inte hjälper kan du be om en ny inbjudan för alla i sessionen.

# 1101: Your access to this session could not be confirmed.
# Please open the session again from the app or from the complete link; if that does not help, contact the app's support.
invalid-token = Din åtkomst till den här sessionen kunde inte bekräftas.
    .recovery = Öppna sessionen igen från appen eller via den fullständiga länken och kontakta appens support om det inte hjälper.

# 1102: Your invitation to this session could not be read.
# Please open the session again from the original invitation; if that does not help, contact the app's support.
invalid-token-data = Din inbjudan till den här sessionen kunde inte läsas.
    .recovery = Öppna sessionen igen från den ursprungliga inbjudan och kontakta appens support om det inte hjälper.

# 1103: Your invitation to this session is incomplete.
# Please contact the app's support; a new invitation for everyone in the session may be needed.
invalid-token-json-data = Din inbjudan till den här sessionen är ofullständig.
    .recovery = Kontakta appens support; det kan behövas en ny inbjudan för alla i sessionen.

# 1104: The app was given the wrong address for the service.
# Please open the session again from the app; if that does not help, tell the makers of this app.
invalid-socket-url = Appen har fått fel adress till tjänsten.
    .recovery = Öppna sessionen igen från appen och meddela appens utvecklare om det inte hjälper.

# 1105: A setting for connecting to the session is not correct.
# Please open the session again from its invitation; if that does not help, tell the makers of this app that sessions do not connect.
invalid-stun-server = En inställning för anslutningen till sessionen är felaktig.
    .recovery = Öppna sessionen igen från inbjudan; om det inte hjälper kan du meddela appens utvecklare att det inte går att ansluta till sessioner.

## Labels of buttons

# Try again
action-retry = Försök igen

# Join again
action-rejoin = Gå med igen

# Renew access
action-refresh-token = Förnya åtkomst

# Open settings
action-ask-permission = Öppna inställningar

# Contact support
action-fix-call = Kontakta supporten

# Contact support
action-fix-configuration = Kontakta supporten

# Change name
action-choose-another-name = Ändra namn

# Wait and try again
action-wait = Vänta och försök igen

# Continue
action-ignore = Fortsätt

# Report problem
action-report = Rapportera problem

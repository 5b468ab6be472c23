### Dutch: what people in a call read. Fluent syntax; CONTRIBUTING.md says how to correct or add a language.
### Every text here is derived: wterror's own words, not the vendor's.
### Comments and order are written by `cargo dev generate`; the texts are written by people.

language = Nederlands
    .english = Dutch

# A code that is not in the catalogue: Something unexpected happened (code { $code }).
# Please try again, and mention code { $code } if you contact support.
unlisted = Er is iets onverwachts gebeurd (code { $code }).
    .recovery = Probeer het opnieuw en vermeld code { $code } als je contact opneemt met de klantenservice.

# -1: Something went wrong on the service's side.
# Please try again in a moment; if it keeps happening, contact the app's support.
unknown-error = Er is iets misgegaan aan de kant van de dienst.
    .recovery = Probeer het zo nog eens; blijft het gebeuren, neem dan contact op met de klantenservice van de app.

# 101: Something in the session could not be completed.
# Please try again.
user-generic = Iets in de sessie kon niet worden voltooid.
    .recovery = Probeer het opnieuw.

# 102: You or the other person is not in the session.
# Please join the session again; if that does not help, only the makers of this app can correct this.
user-not-found = Jij of de andere persoon zit niet in de sessie.
    .recovery = Neem opnieuw deel aan de sessie; helpt dat niet, dan kunnen alleen de makers van deze app dit verhelpen.

# 103: A participant has left the session.
# There is nothing you need to do.
user-closed = Een deelnemer heeft de sessie verlaten.
    .recovery = Je hoeft niets te doen.

# 104: Someone in the session already uses this name.
# Please choose another name, then try again.
existing-user-in-session = Iemand in de sessie gebruikt deze naam al.
    .recovery = Kies een andere naam en probeer het opnieuw.

# 105: No picture or sound is being shared yet.
# Please check that your camera or microphone is on, or wait until the other person's is; if it stays this way, contact the app's support.
user-not-streaming = Er wordt nog geen beeld of geluid gedeeld.
    .recovery = Controleer of je camera of microfoon aanstaat of wacht tot die van de ander aanstaat; blijft dit zo, neem dan contact op met de klantenservice van de app.

# 106: This action is not available to you in this session.
# Please leave the session and join it again.
user-not-authorized = Deze actie is voor jou niet beschikbaar in deze sessie.
    .recovery = Verlaat de sessie en neem er opnieuw aan deel.

# 107: The browser is not allowed to use your camera.
# Please allow the camera for this page in your browser, then join again.
user-video-permission-denied = De browser heeft geen toestemming om je camera te gebruiken.
    .recovery = Geef deze pagina in je browser toegang tot de camera en neem daarna opnieuw deel.

# 108: The browser is not allowed to use your microphone.
# Please allow the microphone for this page in your browser, then join again.
user-audio-permission-denied = De browser heeft geen toestemming om je microfoon te gebruiken.
    .recovery = Geef deze pagina in je browser toegang tot de microfoon en neem daarna opnieuw deel.

# 201: The session cannot handle this request right now.
# Please wait a moment, then try again.
session-generic = De sessie kan dit verzoek op dit moment niet verwerken.
    .recovery = Wacht even en probeer het dan opnieuw.

# 203: The session has ended.
# Please join again or start a new session.
session-closed = De sessie is afgelopen.
    .recovery = Neem opnieuw deel of start een nieuwe sessie.

# 204: The session could not be started.
# Please try again in a few minutes, and contact the app's support if it still does not start.
session-cannot-be-created = De sessie kon niet worden gestart.
    .recovery = Probeer het over een paar minuten opnieuw en neem contact op met de klantenservice van de app als de sessie dan nog niet start.

# 206: The session is full.
# Please wait until someone leaves, then try again.
session-is-full = De sessie is vol.
    .recovery = Wacht tot iemand de sessie verlaat en probeer het dan opnieuw.

# 303: A connection to a participant's picture and sound could not be made.
# Please wait a few seconds and try to connect again.
media-endpoint = Er kon geen verbinding worden gemaakt met het beeld en geluid van een deelnemer.
    .recovery = Wacht een paar seconden en probeer opnieuw verbinding te maken.

# 308: This app is not allowed to use your microphone.
# Please allow the microphone for this app in your device's settings, then join again.
media-audio-permission = Deze app heeft geen toestemming om je microfoon te gebruiken.
    .recovery = Geef deze app in de instellingen van je apparaat toegang tot de microfoon en neem daarna opnieuw deel.

# 309: This app is not allowed to use your camera.
# Please allow the camera for this app in your device's settings, then join again.
media-video-permission = Deze app heeft geen toestemming om je camera te gebruiken.
    .recovery = Geef deze app in de instellingen van je apparaat toegang tot de camera en neem daarna opnieuw deel.

# 801: The service could not carry this out right now.
# Please try again shortly; if nothing changes, contact the app's support.
transport-request = De dienst kan dit op dit moment niet uitvoeren.
    .recovery = Probeer het over een ogenblik opnieuw; verandert er niets, neem dan contact op met de klantenservice van de app.

# 802: The service's answer could not be understood.
# Please try once more in a minute.
transport-response = Het antwoord van de dienst kon niet worden verwerkt.
    .recovery = Probeer het over een minuut nog een keer.

# 803: The app sent a request that the service could not handle.
# Only the makers of this app can correct this; an update of the app may already help.
transport = De app heeft een verzoek verstuurd dat de dienst niet kon verwerken.
    .recovery = Alleen de makers van deze app kunnen dit verhelpen; misschien helpt een update van de app al.

# 901: The connection closed before you had joined the session.
# Please check your internet connection, then try again.
generic-connection = De verbinding werd verbroken voordat je aan de sessie deelnam.
    .recovery = Controleer je internetverbinding en probeer het daarna opnieuw.

# 999: The service does not support what the app asked for.
# Only the makers of this app can change this; please tell them what you were doing.
generic-error = De dienst ondersteunt niet wat de app heeft gevraagd.
    .recovery = Alleen de makers van deze app kunnen dit aanpassen; laat hun weten wat je aan het doen was.

# 1100: Your access to this session has expired.
# Please open the session again from the app; if that does not help, ask for a new invitation for everyone in it.
invalid-token-expired = Je toegang tot deze sessie is verlopen.
    .recovery = Open de sessie opnieuw vanuit de app; helpt dat niet, vraag dan om een nieuwe uitnodiging voor iedereen in de sessie.

# 1101: Your access to this session could not be confirmed.
# Please open the session again from the app or from the complete link; if that does not help, contact the app's support.
invalid-token = Je toegang tot deze sessie kon niet worden bevestigd.
    .recovery = Open de sessie opnieuw vanuit de app of via de volledige link; helpt dat niet, neem dan contact op met de klantenservice van de app.

# 1102: Your invitation to this session could not be read.
# Please open the session again from the original invitation; if that does not help, contact the app's support.
invalid-token-data = Je uitnodiging voor deze sessie kon niet worden gelezen.
    .recovery = Open de sessie opnieuw via de oorspronkelijke uitnodiging; helpt dat niet, neem dan contact op met de klantenservice van de app.

# 1103: Your invitation to this session is incomplete.
# Please contact the app's support; a new invitation for everyone in the session may be needed.
invalid-token-json-data = Je uitnodiging voor deze sessie is onvolledig.
    .recovery = Neem contact op met de klantenservice van de app; misschien is er een nieuwe uitnodiging nodig voor iedereen in de sessie.

# 1104: The app was given the wrong address for the service.
# Please open the session again from the app; if that does not help, tell the makers of this app.
invalid-socket-url = De app heeft een verkeerd adres voor de dienst gekregen.
    .recovery = Open de sessie opnieuw vanuit de app; helpt dat niet, laat het dan weten aan de makers van deze app.

# 1105: A setting for connecting to the session is not correct.
# Please open the session again from its invitation; if that does not help, tell the makers of this app that sessions do not connect.
invalid-stun-server = Een instelling voor de verbinding met de sessie klopt niet.
    .recovery = Open de sessie opnieuw via de uitnodiging; helpt dat niet, laat de makers van deze app dan weten dat sessies geen verbinding krijgen.

## Labels of buttons

# Try again
action-retry = Opnieuw proberen

# Join again
action-rejoin = Opnieuw deelnemen

# Renew access
action-refresh-token = Toegang vernieuwen

# Open settings
action-ask-permission = Instellingen openen

# Contact support
action-fix-call = Contact met klantenservice

# Contact support
action-fix-configuration = Contact met klantenservice

# Change name
action-choose-another-name = Naam wijzigen

# Wait and try again
action-wait = Wachten en opnieuw proberen

# Continue
action-ignore = Doorgaan

# Report problem
action-report = Probleem melden

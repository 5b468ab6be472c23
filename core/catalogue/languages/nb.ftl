### Norwegian Bokmål: what people in a call read. Fluent syntax; CONTRIBUTING.md says how to correct or add a language.
### Every text here is derived: wterror's own words, not the vendor's.
### Comments and order are written by `cargo dev generate`; the texts are written by people.

language = norsk bokmål
    .english = Norwegian Bokmål
    .serves = no

# A code that is not in the catalogue: Something unexpected happened (code { $code }).
# Please try again, and mention code { $code } if you contact support.
unlisted = Det skjedde noe uventet (kode { $code }).
    .recovery = Prøv igjen, og oppgi koden { $code } hvis du kontakter brukerstøtten.

# -1: Something went wrong on the service's side.
# Please try again in a moment; if it keeps happening, contact the app's support.
unknown-error = Noe gikk galt i tjenesten.
    .recovery = Prøv igjen om et øyeblikk, og kontakt appens brukerstøtte hvis det fortsetter å skje.

# 101: Something in the session could not be completed.
# Please try again.
user-generic = Noe i økten kunne ikke fullføres.
    .recovery = Prøv på nytt.

# 102: You or the other person is not in the session.
# Please join the session again; if that does not help, only the makers of this app can correct this.
user-not-found = Du eller den andre personen er ikke med i økten.
    .recovery = Bli med i økten på nytt; hvis det ikke hjelper, er det bare utviklerne av denne appen som kan rette dette.

# 103: A participant has left the session.
# There is nothing you need to do.
user-closed = En deltaker har forlatt økten.
    .recovery = Du trenger ikke å gjøre noe.

# 104: Someone in the session already uses this name.
# Please choose another name, then try again.
existing-user-in-session = Noen i økten bruker allerede dette navnet.
    .recovery = Velg et annet navn, og prøv igjen.

# 105: No picture or sound is being shared yet.
# Please check that your camera or microphone is on, or wait until the other person's is; if it stays this way, contact the app's support.
user-not-streaming = Det deles verken bilde eller lyd ennå.
    .recovery = Sjekk at kamera eller mikrofon er slått på hos deg, eller vent til det er gjort hos den andre; kontakt appens brukerstøtte hvis ingenting endrer seg.

# 106: This action is not available to you in this session.
# Please leave the session and join it again.
user-not-authorized = Denne handlingen er ikke tilgjengelig for deg i denne økten.
    .recovery = Forlat økten, og bli med i den på nytt.

# 107: The browser is not allowed to use your camera.
# Please allow the camera for this page in your browser, then join again.
user-video-permission-denied = Nettleseren har ikke tillatelse til å bruke kameraet ditt.
    .recovery = Gi denne siden tilgang til kameraet i nettleseren, og bli deretter med på nytt.

# 108: The browser is not allowed to use your microphone.
# Please allow the microphone for this page in your browser, then join again.
user-audio-permission-denied = Nettleseren har ikke tillatelse til å bruke mikrofonen din.
    .recovery = Gi denne siden tilgang til mikrofonen i nettleseren, og bli deretter med på nytt.

# 201: The session cannot handle this request right now.
# Please wait a moment, then try again.
session-generic = Økten kan ikke behandle denne forespørselen akkurat nå.
    .recovery = Vent et øyeblikk, og prøv igjen.

# 203: The session has ended.
# Please join again or start a new session.
session-closed = Økten er avsluttet.
    .recovery = Bli med på nytt, eller start en ny økt.

# 204: The session could not be started.
# Please try again in a few minutes, and contact the app's support if it still does not start.
session-cannot-be-created = Økten kunne ikke startes.
    .recovery = Prøv igjen om noen minutter, og kontakt appens brukerstøtte hvis økten fortsatt ikke starter.

# 206: The session is full.
# Please wait until someone leaves, then try again.
session-is-full = Økten er full.
    .recovery = Vent til noen forlater økten, og prøv igjen.

# 303: A connection to a participant's picture and sound could not be made.
# Please wait a few seconds and try to connect again.
media-endpoint = Det kunne ikke opprettes forbindelse til bildet og lyden fra en deltaker.
    .recovery = Vent noen sekunder, og prøv å koble til på nytt.

# 308: This app is not allowed to use your microphone.
# Please allow the microphone for this app in your device's settings, then join again.
media-audio-permission = Denne appen har ikke tillatelse til å bruke mikrofonen din.
    .recovery = Gi appen tilgang til mikrofonen i innstillingene på enheten, og bli deretter med på nytt.

# 309: This app is not allowed to use your camera.
# Please allow the camera for this app in your device's settings, then join again.
media-video-permission = Denne appen har ikke tillatelse til å bruke kameraet ditt.
    .recovery = Gi appen tilgang til kameraet i innstillingene på enheten, og bli deretter med på nytt.

# 801: The service could not carry this out right now.
# Please try again shortly; if nothing changes, contact the app's support.
transport-request = Tjenesten kunne ikke utføre dette akkurat nå.
    .recovery = Prøv igjen om litt, og kontakt appens brukerstøtte hvis det ikke hjelper.

# 802: The service's answer could not be understood.
# Please try once more in a minute.
transport-response = Svaret fra tjenesten kunne ikke forstås.
    .recovery = Prøv en gang til om et minutt.

# 803: The app sent a request that the service could not handle.
# Only the makers of this app can correct this; an update of the app may already help.
transport = Appen sendte en forespørsel som tjenesten ikke kunne behandle.
    .recovery = Bare utviklerne av denne appen kan rette dette; kanskje hjelper det å oppdatere appen.

# 901: The connection closed before you had joined the session.
# Please check your internet connection, then try again.
generic-connection = Forbindelsen ble brutt før du hadde blitt med i økten.
    .recovery = Sjekk internettforbindelsen din, og prøv igjen.

# 999: The service does not support what the app asked for.
# Only the makers of this app can change this; please tell them what you were doing.
generic-error = Tjenesten støtter ikke det appen ba om.
    .recovery = Bare utviklerne av denne appen kan endre dette; fortell dem gjerne hva du holdt på med.

# 1100: Your access to this session has expired.
# Please open the session again from the app; if that does not help, ask for a new invitation for everyone in it.
invalid-token-expired = Tilgangen din til denne økten har utløpt.
    .recovery = Åpne økten på nytt fra appen; hvis det ikke hjelper, kan du be om en ny invitasjon for alle i økten.

# 1101: Your access to this session could not be confirmed.
# Please open the session again from the app or from the complete link; if that does not help, contact the app's support.
invalid-token = Tilgangen din til denne økten kunne ikke bekreftes.
    .recovery = Åpne økten på nytt fra appen eller fra den fullstendige lenken, og kontakt appens brukerstøtte hvis det ikke hjelper.

# 1102: Your invitation to this session could not be read.
# Please open the session again from the original invitation; if that does not help, contact the app's support.
invalid-token-data = Invitasjonen din til denne økten kunne ikke leses.
    .recovery = Åpne økten på nytt fra den opprinnelige invitasjonen, og kontakt appens brukerstøtte hvis det ikke hjelper.

# 1103: Your invitation to this session is incomplete.
# Please contact the app's support; a new invitation for everyone in the session may be needed.
invalid-token-json-data = Invitasjonen din til denne økten er ufullstendig.
    .recovery = Kontakt appens brukerstøtte; det kan være nødvendig med en ny invitasjon for alle i økten.

# 1104: The app was given the wrong address for the service.
# Please open the session again from the app; if that does not help, tell the makers of this app.
invalid-socket-url = Appen har fått feil adresse til tjenesten.
    .recovery = Åpne økten på nytt fra appen, og si fra til utviklerne av denne appen hvis det ikke hjelper.

# 1105: A setting for connecting to the session is not correct.
# Please open the session again from its invitation; if that does not help, tell the makers of this app that sessions do not connect.
invalid-stun-server = En innstilling for tilkobling til økten er ikke riktig.
    .recovery = Åpne økten på nytt fra invitasjonen; hvis det ikke hjelper, kan du si fra til utviklerne av denne appen om at økter ikke får forbindelse.

## Labels of buttons

# Try again
action-retry = Prøv igjen

# Join again
action-rejoin = Bli med på nytt

# Renew access
action-refresh-token = Forny tilgangen

# Open settings
action-ask-permission = Åpne innstillinger

# Contact support
action-fix-call = Kontakt brukerstøtte

# Contact support
action-fix-configuration = Kontakt brukerstøtte

# Change name
action-choose-another-name = Endre navn

# Wait and try again
action-wait = Vent og prøv igjen

# Continue
action-ignore = Fortsett

# Report problem
action-report = Rapporter problem

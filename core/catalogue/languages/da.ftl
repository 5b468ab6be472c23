### Danish: what people in a call read. Fluent syntax; CONTRIBUTING.md says how to correct or add a language.
### Every text here is derived: wterror's own words, not the vendor's.
### Comments and order are written by `cargo dev generate`; the texts are written by people.

language = dansk
    .english = Danish

# A code that is not in the catalogue: Something unexpected happened (code { $code }).
# Please try again, and mention code { $code } if you contact support.
unlisted = Der skete noget uventet (kode { $code }).
    .recovery = Prøv igen, og oplys koden { $code }, hvis du kontakter supporten.

# -1: Something went wrong on the service's side.
# Please try again in a moment; if it keeps happening, contact the app's support.
unknown-error = Der opstod en fejl i tjenesten.
    .recovery = Prøv igen om et øjeblik, og kontakt appens support, hvis det bliver ved med at ske.

# 101: Something in the session could not be completed.
# Please try again.
user-generic = Noget i sessionen kunne ikke gennemføres.
    .recovery = Prøv igen.

# 102: You or the other person is not in the session.
# Please join the session again; if that does not help, only the makers of this app can correct this.
user-not-found = Du eller den anden person er ikke med i sessionen.
    .recovery = Deltag i sessionen igen; hvis det ikke hjælper, kan kun appens udviklere rette dette.

# 103: A participant has left the session.
# There is nothing you need to do.
user-closed = En deltager har forladt sessionen.
    .recovery = Du behøver ikke at gøre noget.

# 104: Someone in the session already uses this name.
# Please choose another name, then try again.
existing-user-in-session = En anden i sessionen bruger allerede dette navn.
    .recovery = Vælg et andet navn, og prøv igen.

# 105: No picture or sound is being shared yet.
# Please check that your camera or microphone is on, or wait until the other person's is; if it stays this way, contact the app's support.
user-not-streaming = Der deles endnu hverken video eller lyd.
    .recovery = Tjek, at du har slået dit kamera eller din mikrofon til, eller vent, til den anden person gør det; hvis det ikke hjælper, så kontakt appens support.

# 106: This action is not available to you in this session.
# Please leave the session and join it again.
user-not-authorized = Denne handling er ikke tilgængelig for dig i denne session.
    .recovery = Forlad sessionen, og deltag i den igen.

# 107: The browser is not allowed to use your camera.
# Please allow the camera for this page in your browser, then join again.
user-video-permission-denied = Browseren har ikke tilladelse til at bruge dit kamera.
    .recovery = Giv denne side adgang til kameraet i din browser, og deltag derefter igen.

# 108: The browser is not allowed to use your microphone.
# Please allow the microphone for this page in your browser, then join again.
user-audio-permission-denied = Browseren har ikke tilladelse til at bruge din mikrofon.
    .recovery = Giv denne side adgang til mikrofonen i din browser, og deltag derefter igen.

# 201: The session cannot handle this request right now.
# Please wait a moment, then try again.
session-generic = Sessionen kan ikke håndtere denne anmodning lige nu.
    .recovery = Vent et øjeblik, og prøv så igen.

# 203: The session has ended.
# Please join again or start a new session.
session-closed = Sessionen er slut.
    .recovery = Deltag igen, eller start en ny session.

# 204: The session could not be started.
# Please try again in a few minutes, and contact the app's support if it still does not start.
session-cannot-be-created = Sessionen kunne ikke startes.
    .recovery = Prøv igen om et par minutter, og kontakt appens support, hvis sessionen stadig ikke starter.

# 206: The session is full.
# Please wait until someone leaves, then try again.
session-is-full = Sessionen er fuld.
    .recovery = Vent, til nogen forlader sessionen, og prøv så igen.

# 303: A connection to a participant's picture and sound could not be made.
# Please wait a few seconds and try to connect again.
media-endpoint = Der kunne ikke oprettes forbindelse til en deltagers video og lyd.
    .recovery = Vent nogle sekunder, og prøv at oprette forbindelse igen.

# 308: This app is not allowed to use your microphone.
# Please allow the microphone for this app in your device's settings, then join again.
media-audio-permission = Denne app har ikke tilladelse til at bruge din mikrofon.
    .recovery = Giv appen adgang til mikrofonen i enhedens indstillinger, og deltag derefter igen.

# 309: This app is not allowed to use your camera.
# Please allow the camera for this app in your device's settings, then join again.
media-video-permission = Denne app har ikke tilladelse til at bruge dit kamera.
    .recovery = Giv appen adgang til kameraet i enhedens indstillinger, og deltag derefter igen.

# 801: The service could not carry this out right now.
# Please try again shortly; if nothing changes, contact the app's support.
transport-request = Tjenesten kunne ikke udføre dette lige nu.
    .recovery = Prøv igen om lidt; hvis det ikke hjælper, så kontakt appens support.

# 802: The service's answer could not be understood.
# Please try once more in a minute.
transport-response = Svaret fra tjenesten kunne ikke forstås.
    .recovery = Prøv en gang til om et minut.

# 803: The app sent a request that the service could not handle.
# Only the makers of this app can correct this; an update of the app may already help.
transport = Appen sendte en anmodning, som tjenesten ikke kunne behandle.
    .recovery = Kun appens udviklere kan rette dette; måske hjælper det allerede at opdatere appen.

# 901: The connection closed before you had joined the session.
# Please check your internet connection, then try again.
generic-connection = Forbindelsen blev afbrudt, før du var kommet med i sessionen.
    .recovery = Tjek din internetforbindelse, og prøv derefter igen.

# 999: The service does not support what the app asked for.
# Only the makers of this app can change this; please tell them what you were doing.
generic-error = Tjenesten understøtter ikke det, appen bad om.
    .recovery = Kun appens udviklere kan ændre dette; fortæl dem gerne, hvad du var i gang med.

# 1100: Your access to this session has expired.
# Please open the session again from the app; if that does not help, ask for a new invitation for everyone in it.
invalid-token-expired = Din adgang til denne session er udløbet.
    .recovery = Åbn sessionen igen fra appen; hvis det ikke hjælper, så bed om en ny invitation til alle i sessionen.

# 1101: Your access to this session could not be confirmed.
# Please open the session again from the app or from the complete link; if that does not help, contact the app's support.
invalid-token = Din adgang til denne session kunne ikke bekræftes.
    .recovery = Åbn sessionen igen fra appen eller via det fulde link; hvis det ikke hjælper, så kontakt appens support.

# 1102: Your invitation to this session could not be read.
# Please open the session again from the original invitation; if that does not help, contact the app's support.
invalid-token-data = Din invitation til denne session kunne ikke læses.
    .recovery = Åbn sessionen igen via den oprindelige invitation; hvis det ikke hjælper, så kontakt appens support.

# 1103: Your invitation to this session is incomplete.
# Please contact the app's support; a new invitation for everyone in the session may be needed.
invalid-token-json-data = Din invitation til denne session er ufuldstændig.
    .recovery = Kontakt appens support; det kan være nødvendigt med en ny invitation til alle i sessionen.

# 1104: The app was given the wrong address for the service.
# Please open the session again from the app; if that does not help, tell the makers of this app.
invalid-socket-url = Appen har fået en forkert adresse til tjenesten.
    .recovery = Åbn sessionen igen fra appen; hvis det ikke hjælper, så giv appens udviklere besked.

# 1105: A setting for connecting to the session is not correct.
# Please open the session again from its invitation; if that does not help, tell the makers of this app that sessions do not connect.
invalid-stun-server = En indstilling for forbindelsen til sessionen er ikke korrekt.
    .recovery = Åbn sessionen igen via invitationen; hvis det ikke hjælper, så fortæl appens udviklere, at der ikke kan oprettes forbindelse til sessioner.

## Labels of buttons

# Try again
action-retry = Prøv igen

# Join again
action-rejoin = Deltag igen

# Renew access
action-refresh-token = Forny adgang

# Open settings
action-ask-permission = Åbn indstillinger

# Contact support
action-fix-call = Kontakt support

# Contact support
action-fix-configuration = Kontakt support

# Change name
action-choose-another-name = Skift navn

# Wait and try again
action-wait = Vent, og prøv igen

# Continue
action-ignore = Fortsæt

# Report problem
action-report = Rapportér et problem

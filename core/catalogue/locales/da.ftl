### Danish: what people in a call read. Fluent syntax; CONTRIBUTING.md says how to correct or add a language.
### Every text here is derived: wterror's own words, not the vendor's.

language = dansk
    .english = Danish
    .reviewed = false

unlisted = Der skete noget uventet (kode { $code }).
    .recovery = Prøv igen, og oplys koden { $code }, hvis du kontakter supporten.

unknown-error = Der opstod en fejl i tjenesten.
    .recovery = Prøv igen om et øjeblik, og kontakt appens support, hvis det bliver ved med at ske.

user-generic = Noget i sessionen kunne ikke gennemføres.
    .recovery = Prøv igen.

user-not-found = Du eller den anden person er ikke med i sessionen.
    .recovery = Deltag i sessionen igen; hvis det ikke hjælper, kan kun appens udviklere rette dette.

user-closed = En deltager har forladt sessionen.
    .recovery = Du behøver ikke at gøre noget.

existing-user-in-session = En anden i sessionen bruger allerede dette navn.
    .recovery = Vælg et andet navn, og prøv igen.

user-not-streaming = Der deles endnu hverken video eller lyd.
    .recovery = Tjek, at du har slået dit kamera eller din mikrofon til, eller vent, til den anden person gør det; hvis det ikke hjælper, så kontakt appens support.

user-not-authorized = Denne handling er ikke tilgængelig for dig i denne session.
    .recovery = Forlad sessionen, og deltag i den igen.

user-video-permission-denied = Browseren har ikke tilladelse til at bruge dit kamera.
    .recovery = Giv denne side adgang til kameraet i din browser, og deltag derefter igen.

user-audio-permission-denied = Browseren har ikke tilladelse til at bruge din mikrofon.
    .recovery = Giv denne side adgang til mikrofonen i din browser, og deltag derefter igen.

session-generic = Sessionen kan ikke håndtere denne anmodning lige nu.
    .recovery = Vent et øjeblik, og prøv så igen.

session-closed = Sessionen er slut.
    .recovery = Deltag igen, eller start en ny session.

session-cannot-be-created = Sessionen kunne ikke startes.
    .recovery = Prøv igen om et par minutter, og kontakt appens support, hvis sessionen stadig ikke starter.

session-is-full = Sessionen er fuld.
    .recovery = Vent, til nogen forlader sessionen, og prøv så igen.

media-endpoint = Der kunne ikke oprettes forbindelse til en deltagers video og lyd.
    .recovery = Vent nogle sekunder, og prøv at oprette forbindelse igen.

media-audio-permission = Denne app har ikke tilladelse til at bruge din mikrofon.
    .recovery = Giv appen adgang til mikrofonen i enhedens indstillinger, og deltag derefter igen.

media-video-permission = Denne app har ikke tilladelse til at bruge dit kamera.
    .recovery = Giv appen adgang til kameraet i enhedens indstillinger, og deltag derefter igen.

transport-request = Tjenesten kunne ikke udføre dette lige nu.
    .recovery = Prøv igen om lidt; hvis det ikke hjælper, så kontakt appens support.

transport-response = Svaret fra tjenesten kunne ikke forstås.
    .recovery = Prøv en gang til om et minut.

transport = Appen sendte en anmodning, som tjenesten ikke kunne behandle.
    .recovery = Kun appens udviklere kan rette dette; måske hjælper det allerede at opdatere appen.

generic-connection = Forbindelsen blev afbrudt, før du var kommet med i sessionen.
    .recovery = Tjek din internetforbindelse, og prøv derefter igen.

generic-error = Tjenesten understøtter ikke det, appen bad om.
    .recovery = Kun appens udviklere kan ændre dette; fortæl dem gerne, hvad du var i gang med.

invalid-token-expired = Din adgang til denne session er udløbet.
    .recovery = Åbn sessionen igen fra appen; hvis det ikke hjælper, så bed om en ny invitation til alle i sessionen.

invalid-token = Din adgang til denne session kunne ikke bekræftes.
    .recovery = Åbn sessionen igen fra appen eller via det fulde link; hvis det ikke hjælper, så kontakt appens support.

invalid-token-data = Din invitation til denne session kunne ikke læses.
    .recovery = Åbn sessionen igen via den oprindelige invitation; hvis det ikke hjælper, så kontakt appens support.

invalid-token-json-data = Din invitation til denne session er ufuldstændig.
    .recovery = Kontakt appens support; det kan være nødvendigt med en ny invitation til alle i sessionen.

invalid-socket-url = Appen har fået en forkert adresse til tjenesten.
    .recovery = Åbn sessionen igen fra appen; hvis det ikke hjælper, så giv appens udviklere besked.

invalid-stun-server = En indstilling for forbindelsen til sessionen er ikke korrekt.
    .recovery = Åbn sessionen igen via invitationen; hvis det ikke hjælper, så fortæl appens udviklere, at der ikke kan oprettes forbindelse til sessioner.

action-retry = Prøv igen
action-rejoin = Deltag igen
action-refresh-token = Forny adgang
action-ask-permission = Åbn indstillinger
action-fix-call = Kontakt support
action-fix-configuration = Kontakt support
action-choose-another-name = Skift navn
action-wait = Vent, og prøv igen
action-ignore = Fortsæt
action-report = Rapportér et problem

### Danish: what people in a call read. Fluent syntax; CONTRIBUTING.md says how to correct or add a language.
### Every text here is derived: wterror's own words, not the vendor's.

language = dansk
    .english = Danish
    .reviewed = false

unlisted = Der skete noget uventet (kode { $code }).
    .recovery = Prøv igen, og oplys koden { $code }, hvis du kontakter supporten.

unknown-error = Noget gik galt hos tjenesten.
    .recovery = Prøv igen om et øjeblik, og giv appens support besked, hvis det bliver ved med at ske.

user-generic = Din anmodning kunne ikke gennemføres.
    .recovery = Prøv igen.

user-not-found = Denne person er ikke med i sessionen.
    .recovery = Kun appens udviklere kan rette dette; indtil da kan det måske hjælpe at deltage igen.

user-closed = Den anden person har forladt sessionen.
    .recovery = Du behøver ikke at gøre noget.

existing-user-in-session = En anden i sessionen bruger allerede dette navn.
    .recovery = Vælg et andet navn, og deltag igen.

user-not-streaming = Der deles endnu hverken billede eller lyd.
    .recovery = Tjek, at et kamera eller en mikrofon er slået til; hvis det ikke er årsagen, kan kun appens udviklere rette dette.

user-not-authorized = Denne handling er ikke tilgængelig for dig i denne session.
    .recovery = Forlad sessionen, og deltag i den igen.

user-video-permission-denied = Browseren har ikke tilladelse til at bruge dit kamera.
    .recovery = Giv denne side adgang til kameraet i din browser, og deltag derefter igen.

user-audio-permission-denied = Browseren har ikke tilladelse til at bruge din mikrofon.
    .recovery = Giv denne side adgang til mikrofonen i din browser, og deltag derefter igen.

session-generic = Der er travlt i sessionen lige nu.
    .recovery = Vent et øjeblik, og prøv så igen.

session-closed = Sessionen er slut.
    .recovery = Deltag igen, eller start en ny session.

session-cannot-be-created = Sessionen kunne ikke startes.
    .recovery = Prøv igen om et par minutter, og giv appens support besked, hvis sessionen stadig ikke starter.

session-is-full = Sessionen er fuld.
    .recovery = Vent, til nogen forlader sessionen, og deltag så igen.

media-endpoint = Der kunne ikke oprettes forbindelse til en deltagers billede og lyd.
    .recovery = Vent nogle sekunder, og prøv at oprette forbindelse igen.

media-audio-permission = Denne app har ikke tilladelse til at bruge din mikrofon.
    .recovery = Giv appen adgang til mikrofonen i enhedens indstillinger, og deltag derefter igen.

media-video-permission = Denne app har ikke tilladelse til at bruge dit kamera.
    .recovery = Giv appen adgang til kameraet i enhedens indstillinger, og deltag derefter igen.

transport-request = Tjenesten kunne ikke nås.
    .recovery = Prøv igen om lidt; hvis det ikke hjælper, så tjek din internetforbindelse.

transport-response = Svaret fra tjenesten kunne ikke forstås.
    .recovery = Prøv en gang til om et minut.

transport = Appen sendte en anmodning, som tjenesten ikke kunne behandle.
    .recovery = Kun appens udviklere kan rette dette; måske er en opdatering af appen nok.

generic-connection = Forbindelsen blev afbrudt, før du var kommet med i sessionen.
    .recovery = Tjek din internetforbindelse, og deltag derefter igen.

generic-error = Tjenesten understøtter ikke det, appen bad om.
    .recovery = Kun appens udviklere kan ændre dette; fortæl dem gerne, hvad du var i gang med.

invalid-token-expired = Din adgang til denne session er udløbet.
    .recovery = Åbn sessionen igen fra appen for at forny din adgang.

invalid-token = Din adgang til denne session kunne ikke bekræftes.
    .recovery = Log ind igen, eller åbn sessionen fra et nyt link.

invalid-token-data = Dine adgangsoplysninger til denne session kunne ikke læses.
    .recovery = Bed om en ny invitation, og åbn sessionen med den.

invalid-token-json-data = Dine adgangsoplysninger til denne session er ufuldstændige.
    .recovery = Bed om et nyt link til sessionen; hvis det ikke hjælper, så kontakt appens support.

invalid-socket-url = Appen er sat op med en forkert adresse til tjenesten.
    .recovery = Kun appens udviklere kan rette dens indstillinger; prøv igen efter en opdatering.

invalid-stun-server = En af appens forbindelsesindstillinger er ikke korrekt.
    .recovery = Kun appens udviklere kan rette dette; fortæl dem gerne, at opkald ikke bliver forbundet.

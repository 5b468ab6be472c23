### Norwegian Bokmål: what people in a call read. Fluent syntax; CONTRIBUTING.md says how to correct or add a language.
### Every text here is derived: wterror's own words, not the vendor's.

language = norsk bokmål
    .english = Norwegian Bokmål
    .reviewed = false
    .serves = no

unlisted = Det skjedde noe uventet (kode { $code }).
    .recovery = Prøv igjen, og oppgi koden { $code } hvis du kontakter brukerstøtten.

unknown-error = Noe gikk galt hos tjenesten.
    .recovery = Prøv igjen om et øyeblikk, og si fra til appens brukerstøtte hvis det fortsetter å skje.

user-generic = Forespørselen din kunne ikke fullføres.
    .recovery = Prøv på nytt.

user-not-found = Denne personen er ikke med i økten.
    .recovery = Bare utviklerne av denne appen kan rette dette; i mellomtiden kan det hjelpe å bli med på nytt.

user-closed = Den andre personen har forlatt økten.
    .recovery = Du trenger ikke å gjøre noe.

existing-user-in-session = Noen i økten bruker allerede dette navnet.
    .recovery = Velg et annet navn, og bli med på nytt.

user-not-streaming = Det deles verken bilde eller lyd ennå.
    .recovery = Sjekk at et kamera eller en mikrofon er slått på; hvis det ikke er årsaken, er det bare utviklerne av denne appen som kan rette dette.

user-not-authorized = Denne handlingen er ikke tilgjengelig for deg i denne økten.
    .recovery = Forlat økten, og bli med i den på nytt.

user-video-permission-denied = Nettleseren har ikke tillatelse til å bruke kameraet ditt.
    .recovery = Gi denne siden tilgang til kameraet i nettleseren, og bli deretter med på nytt.

user-audio-permission-denied = Nettleseren har ikke tillatelse til å bruke mikrofonen din.
    .recovery = Gi denne siden tilgang til mikrofonen i nettleseren, og bli deretter med på nytt.

session-generic = Det er stor pågang i økten akkurat nå.
    .recovery = Vent et øyeblikk, og prøv igjen.

session-closed = Økten er avsluttet.
    .recovery = Bli med på nytt, eller start en ny økt.

session-cannot-be-created = Økten kunne ikke startes.
    .recovery = Prøv igjen om noen minutter, og si fra til appens brukerstøtte hvis økten fortsatt ikke starter.

session-is-full = Økten er full.
    .recovery = Vent til noen forlater økten, og bli deretter med på nytt.

media-endpoint = Bildet og lyden til en deltaker kunne ikke kobles til.
    .recovery = Vent noen sekunder, og prøv å koble til på nytt.

media-audio-permission = Denne appen har ikke tillatelse til å bruke mikrofonen din.
    .recovery = Gi appen tilgang til mikrofonen i innstillingene på enheten, og bli deretter med på nytt.

media-video-permission = Denne appen har ikke tillatelse til å bruke kameraet ditt.
    .recovery = Gi appen tilgang til kameraet i innstillingene på enheten, og bli deretter med på nytt.

transport-request = Det var ikke mulig å få kontakt med tjenesten.
    .recovery = Prøv igjen om litt, og sjekk internettforbindelsen din hvis det ikke hjelper.

transport-response = Svaret fra tjenesten kunne ikke forstås.
    .recovery = Prøv en gang til om et minutt.

transport = Appen sendte en forespørsel som tjenesten ikke kunne behandle.
    .recovery = Bare utviklerne av denne appen kan rette dette; kanskje holder det med en oppdatering av appen.

generic-connection = Forbindelsen ble brutt før du hadde blitt med i økten.
    .recovery = Sjekk internettforbindelsen din, og bli deretter med på nytt.

generic-error = Tjenesten støtter ikke det appen ba om.
    .recovery = Bare utviklerne av denne appen kan endre dette; fortell dem gjerne hva du holdt på med.

invalid-token-expired = Tilgangen din til denne økten har utløpt.
    .recovery = Åpne økten på nytt fra appen for å fornye tilgangen.

invalid-token = Tilgangen din til denne økten kunne ikke bekreftes.
    .recovery = Logg på igjen, eller åpne økten fra en ny lenke.

invalid-token-data = Tilgangsopplysningene dine for denne økten kunne ikke leses.
    .recovery = Be om en ny invitasjon, og åpne økten med den.

invalid-token-json-data = Tilgangsopplysningene dine for denne økten er ufullstendige.
    .recovery = Be om en ny lenke til økten, og kontakt appens brukerstøtte hvis det ikke hjelper.

invalid-socket-url = Appen er satt opp med feil adresse til tjenesten.
    .recovery = Bare utviklerne av denne appen kan rette innstillingene; prøv igjen etter en oppdatering.

invalid-stun-server = En av tilkoblingsinnstillingene i denne appen er ikke riktig.
    .recovery = Bare utviklerne av denne appen kan rette dette; fortell dem gjerne at samtaler ikke kobles til.

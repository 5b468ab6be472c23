### Norwegian Bokmål: what people in a call read. Fluent syntax; CONTRIBUTING.md says how to correct or add a language.
### Every text here is derived: wterror's own words, not the vendor's.

language = norsk bokmål
    .english = Norwegian Bokmål
    .reviewed = false
    .serves = no

unlisted = Det skjedde noe uventet (kode { $code }).
    .recovery = Prøv igjen, og oppgi koden { $code } hvis du kontakter brukerstøtten.

unknown-error = Noe gikk galt i tjenesten.
    .recovery = Prøv igjen om et øyeblikk, og kontakt appens brukerstøtte hvis det fortsetter å skje.

user-generic = Noe i økten kunne ikke fullføres.
    .recovery = Prøv på nytt.

user-not-found = Du eller den andre personen er ikke med i økten.
    .recovery = Bli med i økten på nytt; hvis det ikke hjelper, er det bare utviklerne av denne appen som kan rette dette.

user-closed = En deltaker har forlatt økten.
    .recovery = Du trenger ikke å gjøre noe.

existing-user-in-session = Noen i økten bruker allerede dette navnet.
    .recovery = Velg et annet navn, og prøv igjen.

user-not-streaming = Det deles verken bilde eller lyd ennå.
    .recovery = Sjekk at kamera eller mikrofon er slått på hos deg, eller vent til det er gjort hos den andre; kontakt appens brukerstøtte hvis ingenting endrer seg.

user-not-authorized = Denne handlingen er ikke tilgjengelig for deg i denne økten.
    .recovery = Forlat økten, og bli med i den på nytt.

user-video-permission-denied = Nettleseren har ikke tillatelse til å bruke kameraet ditt.
    .recovery = Gi denne siden tilgang til kameraet i nettleseren, og bli deretter med på nytt.

user-audio-permission-denied = Nettleseren har ikke tillatelse til å bruke mikrofonen din.
    .recovery = Gi denne siden tilgang til mikrofonen i nettleseren, og bli deretter med på nytt.

session-generic = Økten kan ikke behandle denne forespørselen akkurat nå.
    .recovery = Vent et øyeblikk, og prøv igjen.

session-closed = Økten er avsluttet.
    .recovery = Bli med på nytt, eller start en ny økt.

session-cannot-be-created = Økten kunne ikke startes.
    .recovery = Prøv igjen om noen minutter, og kontakt appens brukerstøtte hvis økten fortsatt ikke starter.

session-is-full = Økten er full.
    .recovery = Vent til noen forlater økten, og prøv igjen.

media-endpoint = Det kunne ikke opprettes forbindelse til bildet og lyden fra en deltaker.
    .recovery = Vent noen sekunder, og prøv å koble til på nytt.

media-audio-permission = Denne appen har ikke tillatelse til å bruke mikrofonen din.
    .recovery = Gi appen tilgang til mikrofonen i innstillingene på enheten, og bli deretter med på nytt.

media-video-permission = Denne appen har ikke tillatelse til å bruke kameraet ditt.
    .recovery = Gi appen tilgang til kameraet i innstillingene på enheten, og bli deretter med på nytt.

transport-request = Tjenesten kunne ikke utføre dette akkurat nå.
    .recovery = Prøv igjen om litt, og kontakt appens brukerstøtte hvis det ikke hjelper.

transport-response = Svaret fra tjenesten kunne ikke forstås.
    .recovery = Prøv en gang til om et minutt.

transport = Appen sendte en forespørsel som tjenesten ikke kunne behandle.
    .recovery = Bare utviklerne av denne appen kan rette dette; kanskje hjelper det å oppdatere appen.

generic-connection = Forbindelsen ble brutt før du hadde blitt med i økten.
    .recovery = Sjekk internettforbindelsen din, og prøv igjen.

generic-error = Tjenesten støtter ikke det appen ba om.
    .recovery = Bare utviklerne av denne appen kan endre dette; fortell dem gjerne hva du holdt på med.

invalid-token-expired = Tilgangen din til denne økten har utløpt.
    .recovery = Åpne økten på nytt fra appen; hvis det ikke hjelper, kan du be om en ny invitasjon for alle i økten.

invalid-token = Tilgangen din til denne økten kunne ikke bekreftes.
    .recovery = Åpne økten på nytt fra appen eller fra den fullstendige lenken, og kontakt appens brukerstøtte hvis det ikke hjelper.

invalid-token-data = Invitasjonen din til denne økten kunne ikke leses.
    .recovery = Åpne økten på nytt fra den opprinnelige invitasjonen, og kontakt appens brukerstøtte hvis det ikke hjelper.

invalid-token-json-data = Invitasjonen din til denne økten er ufullstendig.
    .recovery = Kontakt appens brukerstøtte; det kan være nødvendig med en ny invitasjon for alle i økten.

invalid-socket-url = Appen har fått feil adresse til tjenesten.
    .recovery = Åpne økten på nytt fra appen, og si fra til utviklerne av denne appen hvis det ikke hjelper.

invalid-stun-server = En innstilling for tilkobling til økten er ikke riktig.
    .recovery = Åpne økten på nytt fra invitasjonen; hvis det ikke hjelper, kan du si fra til utviklerne av denne appen om at økter ikke får forbindelse.

action-retry = Prøv igjen
action-rejoin = Bli med på nytt
action-refresh-token = Forny tilgangen
action-ask-permission = Åpne innstillinger
action-fix-call = Kontakt brukerstøtte
action-fix-configuration = Kontakt brukerstøtte
action-choose-another-name = Endre navn
action-wait = Vent og prøv igjen
action-ignore = Fortsett
action-report = Rapporter problem

// Made from core/catalogue/ by `cargo dev generate`. Do not edit.

import type { Texts } from "../../types.js";

const texts: Texts = {
  unknown_error: [
    "Noe gikk galt hos tjenesten.",
    "Prøv igjen om et øyeblikk, og si fra til appens brukerstøtte hvis det fortsetter å skje.",
  ],
  user_generic: [
    "Forespørselen din kunne ikke fullføres.",
    "Prøv på nytt.",
  ],
  user_not_found: [
    "Denne personen er ikke med i økten.",
    "Bare utviklerne av denne appen kan rette dette; i mellomtiden kan det hjelpe å bli med på nytt.",
  ],
  user_closed: [
    "Den andre personen har forlatt økten.",
    "Du trenger ikke å gjøre noe.",
  ],
  existing_user_in_session: [
    "Noen i økten bruker allerede dette navnet.",
    "Velg et annet navn, og bli med på nytt.",
  ],
  user_not_streaming: [
    "Det deles verken bilde eller lyd ennå.",
    "Sjekk at et kamera eller en mikrofon er slått på; hvis det ikke er årsaken, er det bare utviklerne av denne appen som kan rette dette.",
  ],
  user_not_authorized: [
    "Denne handlingen er ikke tilgjengelig for deg i denne økten.",
    "Forlat økten, og bli med i den på nytt.",
  ],
  user_video_permission_denied: [
    "Nettleseren har ikke tillatelse til å bruke kameraet ditt.",
    "Gi denne siden tilgang til kameraet i nettleseren, og bli deretter med på nytt.",
  ],
  user_audio_permission_denied: [
    "Nettleseren har ikke tillatelse til å bruke mikrofonen din.",
    "Gi denne siden tilgang til mikrofonen i nettleseren, og bli deretter med på nytt.",
  ],
  session_generic: [
    "Det er stor pågang i økten akkurat nå.",
    "Vent et øyeblikk, og prøv igjen.",
  ],
  session_closed: [
    "Økten er avsluttet.",
    "Bli med på nytt, eller start en ny økt.",
  ],
  session_cannot_be_created: [
    "Økten kunne ikke startes.",
    "Prøv igjen om noen minutter, og si fra til appens brukerstøtte hvis økten fortsatt ikke starter.",
  ],
  session_is_full: [
    "Økten er full.",
    "Vent til noen forlater økten, og bli deretter med på nytt.",
  ],
  media_endpoint: [
    "Bildet og lyden til en deltaker kunne ikke kobles til.",
    "Vent noen sekunder, og prøv å koble til på nytt.",
  ],
  media_audio_permission: [
    "Denne appen har ikke tillatelse til å bruke mikrofonen din.",
    "Gi appen tilgang til mikrofonen i innstillingene på enheten, og bli deretter med på nytt.",
  ],
  media_video_permission: [
    "Denne appen har ikke tillatelse til å bruke kameraet ditt.",
    "Gi appen tilgang til kameraet i innstillingene på enheten, og bli deretter med på nytt.",
  ],
  transport_request: [
    "Det var ikke mulig å få kontakt med tjenesten.",
    "Prøv igjen om litt, og sjekk internettforbindelsen din hvis det ikke hjelper.",
  ],
  transport_response: [
    "Svaret fra tjenesten kunne ikke forstås.",
    "Prøv en gang til om et minutt.",
  ],
  transport: [
    "Appen sendte en forespørsel som tjenesten ikke kunne behandle.",
    "Bare utviklerne av denne appen kan rette dette; kanskje holder det med en oppdatering av appen.",
  ],
  generic_connection: [
    "Forbindelsen ble brutt før du hadde blitt med i økten.",
    "Sjekk internettforbindelsen din, og bli deretter med på nytt.",
  ],
  generic_error: [
    "Tjenesten støtter ikke det appen ba om.",
    "Bare utviklerne av denne appen kan endre dette; fortell dem gjerne hva du holdt på med.",
  ],
  invalid_token_expired: [
    "Tilgangen din til denne økten har utløpt.",
    "Åpne økten på nytt fra appen for å fornye tilgangen.",
  ],
  invalid_token: [
    "Tilgangen din til denne økten kunne ikke bekreftes.",
    "Logg på igjen, eller åpne økten fra en ny lenke.",
  ],
  invalid_token_data: [
    "Tilgangsopplysningene dine for denne økten kunne ikke leses.",
    "Be om en ny invitasjon, og åpne økten med den.",
  ],
  invalid_token_json_data: [
    "Tilgangsopplysningene dine for denne økten er ufullstendige.",
    "Be om en ny lenke til økten, og kontakt appens brukerstøtte hvis det ikke hjelper.",
  ],
  invalid_socket_url: [
    "Appen er satt opp med feil adresse til tjenesten.",
    "Bare utviklerne av denne appen kan rette innstillingene; prøv igjen etter en oppdatering.",
  ],
  invalid_stun_server: [
    "En av tilkoblingsinnstillingene i denne appen er ikke riktig.",
    "Bare utviklerne av denne appen kan rette dette; fortell dem gjerne at samtaler ikke kobles til.",
  ],
  unlisted: [
    "Det skjedde noe uventet (kode \n).",
    "Prøv igjen, og oppgi koden \n hvis du kontakter brukerstøtten.",
  ],
};
export default texts;

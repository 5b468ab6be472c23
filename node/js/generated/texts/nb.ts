// Made from core/catalogue/ by `cargo dev generate`. Do not edit.

import type { Texts } from "../../types.js";

const texts: Texts = {
  tag: "nb",
  sentences: {
    unknown_error: [
      "Noe gikk galt i tjenesten.",
      "Prøv igjen om et øyeblikk, og kontakt appens brukerstøtte hvis det fortsetter å skje.",
    ],
    user_generic: [
      "Noe i økten kunne ikke fullføres.",
      "Prøv på nytt.",
    ],
    user_not_found: [
      "Du eller den andre personen er ikke med i økten.",
      "Bli med i økten på nytt; hvis det ikke hjelper, er det bare utviklerne av denne appen som kan rette dette.",
    ],
    user_closed: [
      "En deltaker har forlatt økten.",
      "Du trenger ikke å gjøre noe.",
    ],
    existing_user_in_session: [
      "Noen i økten bruker allerede dette navnet.",
      "Velg et annet navn, og prøv igjen.",
    ],
    user_not_streaming: [
      "Det deles verken bilde eller lyd ennå.",
      "Sjekk at kamera eller mikrofon er slått på hos deg, eller vent til det er gjort hos den andre; kontakt appens brukerstøtte hvis ingenting endrer seg.",
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
      "Økten kan ikke behandle denne forespørselen akkurat nå.",
      "Vent et øyeblikk, og prøv igjen.",
    ],
    session_closed: [
      "Økten er avsluttet.",
      "Bli med på nytt, eller start en ny økt.",
    ],
    session_cannot_be_created: [
      "Økten kunne ikke startes.",
      "Prøv igjen om noen minutter, og kontakt appens brukerstøtte hvis økten fortsatt ikke starter.",
    ],
    session_is_full: [
      "Økten er full.",
      "Vent til noen forlater økten, og prøv igjen.",
    ],
    media_endpoint: [
      "Det kunne ikke opprettes forbindelse til bildet og lyden fra en deltaker.",
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
      "Tjenesten kunne ikke utføre dette akkurat nå.",
      "Prøv igjen om litt, og kontakt appens brukerstøtte hvis det ikke hjelper.",
    ],
    transport_response: [
      "Svaret fra tjenesten kunne ikke forstås.",
      "Prøv en gang til om et minutt.",
    ],
    transport: [
      "Appen sendte en forespørsel som tjenesten ikke kunne behandle.",
      "Bare utviklerne av denne appen kan rette dette; kanskje hjelper det å oppdatere appen.",
    ],
    generic_connection: [
      "Forbindelsen ble brutt før du hadde blitt med i økten.",
      "Sjekk internettforbindelsen din, og prøv igjen.",
    ],
    generic_error: [
      "Tjenesten støtter ikke det appen ba om.",
      "Bare utviklerne av denne appen kan endre dette; fortell dem gjerne hva du holdt på med.",
    ],
    invalid_token_expired: [
      "Tilgangen din til denne økten har utløpt.",
      "Åpne økten på nytt fra appen; hvis det ikke hjelper, kan du be om en ny invitasjon for alle i økten.",
    ],
    invalid_token: [
      "Tilgangen din til denne økten kunne ikke bekreftes.",
      "Åpne økten på nytt fra appen eller fra den fullstendige lenken, og kontakt appens brukerstøtte hvis det ikke hjelper.",
    ],
    invalid_token_data: [
      "Invitasjonen din til denne økten kunne ikke leses.",
      "Åpne økten på nytt fra den opprinnelige invitasjonen, og kontakt appens brukerstøtte hvis det ikke hjelper.",
    ],
    invalid_token_json_data: [
      "Invitasjonen din til denne økten er ufullstendig.",
      "Kontakt appens brukerstøtte; det kan være nødvendig med en ny invitasjon for alle i økten.",
    ],
    invalid_socket_url: [
      "Appen har fått feil adresse til tjenesten.",
      "Åpne økten på nytt fra appen, og si fra til utviklerne av denne appen hvis det ikke hjelper.",
    ],
    invalid_stun_server: [
      "En innstilling for tilkobling til økten er ikke riktig.",
      "Åpne økten på nytt fra invitasjonen; hvis det ikke hjelper, kan du si fra til utviklerne av denne appen om at økter ikke får forbindelse.",
    ],
    unlisted: [
      "Det skjedde noe uventet (kode \n).",
      "Prøv igjen, og oppgi koden \n hvis du kontakter brukerstøtten.",
    ],
  },
  labels: {
    retry: "Prøv igjen",
    rejoin: "Bli med på nytt",
    refresh_token: "Forny tilgangen",
    ask_permission: "Åpne innstillinger",
    fix_call: "Kontakt brukerstøtte",
    fix_configuration: "Kontakt brukerstøtte",
    choose_another_name: "Endre navn",
    wait: "Vent og prøv igjen",
    ignore: "Fortsett",
    report: "Rapporter problem",
  },
};
export default texts;

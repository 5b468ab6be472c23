// Made from core/catalogue/ by `cargo dev generate`. Do not edit.

import type { Texts } from "../../types.js";

const texts: Texts = {
  tag: "da",
  sentences: {
    unknown_error: [
      "Der opstod en fejl i tjenesten.",
      "Prøv igen om et øjeblik, og kontakt appens support, hvis det bliver ved med at ske.",
    ],
    user_generic: [
      "Noget i sessionen kunne ikke gennemføres.",
      "Prøv igen.",
    ],
    user_not_found: [
      "Du eller den anden person er ikke med i sessionen.",
      "Deltag i sessionen igen; hvis det ikke hjælper, kan kun appens udviklere rette dette.",
    ],
    user_closed: [
      "En deltager har forladt sessionen.",
      "Du behøver ikke at gøre noget.",
    ],
    existing_user_in_session: [
      "En anden i sessionen bruger allerede dette navn.",
      "Vælg et andet navn, og prøv igen.",
    ],
    user_not_streaming: [
      "Der deles endnu hverken video eller lyd.",
      "Tjek, at du har slået dit kamera eller din mikrofon til, eller vent, til den anden person gør det; hvis det ikke hjælper, så kontakt appens support.",
    ],
    user_not_authorized: [
      "Denne handling er ikke tilgængelig for dig i denne session.",
      "Forlad sessionen, og deltag i den igen.",
    ],
    user_video_permission_denied: [
      "Browseren har ikke tilladelse til at bruge dit kamera.",
      "Giv denne side adgang til kameraet i din browser, og deltag derefter igen.",
    ],
    user_audio_permission_denied: [
      "Browseren har ikke tilladelse til at bruge din mikrofon.",
      "Giv denne side adgang til mikrofonen i din browser, og deltag derefter igen.",
    ],
    session_generic: [
      "Sessionen kan ikke håndtere denne anmodning lige nu.",
      "Vent et øjeblik, og prøv så igen.",
    ],
    session_closed: [
      "Sessionen er slut.",
      "Deltag igen, eller start en ny session.",
    ],
    session_cannot_be_created: [
      "Sessionen kunne ikke startes.",
      "Prøv igen om et par minutter, og kontakt appens support, hvis sessionen stadig ikke starter.",
    ],
    session_is_full: [
      "Sessionen er fuld.",
      "Vent, til nogen forlader sessionen, og prøv så igen.",
    ],
    media_endpoint: [
      "Der kunne ikke oprettes forbindelse til en deltagers video og lyd.",
      "Vent nogle sekunder, og prøv at oprette forbindelse igen.",
    ],
    media_audio_permission: [
      "Denne app har ikke tilladelse til at bruge din mikrofon.",
      "Giv appen adgang til mikrofonen i enhedens indstillinger, og deltag derefter igen.",
    ],
    media_video_permission: [
      "Denne app har ikke tilladelse til at bruge dit kamera.",
      "Giv appen adgang til kameraet i enhedens indstillinger, og deltag derefter igen.",
    ],
    transport_request: [
      "Tjenesten kunne ikke udføre dette lige nu.",
      "Prøv igen om lidt; hvis det ikke hjælper, så kontakt appens support.",
    ],
    transport_response: [
      "Svaret fra tjenesten kunne ikke forstås.",
      "Prøv en gang til om et minut.",
    ],
    transport: [
      "Appen sendte en anmodning, som tjenesten ikke kunne behandle.",
      "Kun appens udviklere kan rette dette; måske hjælper det allerede at opdatere appen.",
    ],
    generic_connection: [
      "Forbindelsen blev afbrudt, før du var kommet med i sessionen.",
      "Tjek din internetforbindelse, og prøv derefter igen.",
    ],
    generic_error: [
      "Tjenesten understøtter ikke det, appen bad om.",
      "Kun appens udviklere kan ændre dette; fortæl dem gerne, hvad du var i gang med.",
    ],
    invalid_token_expired: [
      "Din adgang til denne session er udløbet.",
      "Åbn sessionen igen fra appen; hvis det ikke hjælper, så bed om en ny invitation til alle i sessionen.",
    ],
    invalid_token: [
      "Din adgang til denne session kunne ikke bekræftes.",
      "Åbn sessionen igen fra appen eller via det fulde link; hvis det ikke hjælper, så kontakt appens support.",
    ],
    invalid_token_data: [
      "Din invitation til denne session kunne ikke læses.",
      "Åbn sessionen igen via den oprindelige invitation; hvis det ikke hjælper, så kontakt appens support.",
    ],
    invalid_token_json_data: [
      "Din invitation til denne session er ufuldstændig.",
      "Kontakt appens support; det kan være nødvendigt med en ny invitation til alle i sessionen.",
    ],
    invalid_socket_url: [
      "Appen har fået en forkert adresse til tjenesten.",
      "Åbn sessionen igen fra appen; hvis det ikke hjælper, så giv appens udviklere besked.",
    ],
    invalid_stun_server: [
      "En indstilling for forbindelsen til sessionen er ikke korrekt.",
      "Åbn sessionen igen via invitationen; hvis det ikke hjælper, så fortæl appens udviklere, at der ikke kan oprettes forbindelse til sessioner.",
    ],
    unlisted: [
      "Der skete noget uventet (kode \n).",
      "Prøv igen, og oplys koden \n, hvis du kontakter supporten.",
    ],
  },
  labels: {
    retry: "Prøv igen",
    rejoin: "Deltag igen",
    refresh_token: "Forny adgang",
    ask_permission: "Åbn indstillinger",
    fix_call: "Kontakt support",
    fix_configuration: "Kontakt support",
    choose_another_name: "Skift navn",
    wait: "Vent, og prøv igen",
    ignore: "Fortsæt",
    report: "Rapportér et problem",
  },
};
export default texts;

// Made from core/catalogue/ by `cargo dev generate`. Do not edit.

import type { Texts } from "../../types.js";

const texts: Texts = {
  unknown_error: [
    "Noget gik galt hos tjenesten.",
    "Prøv igen om et øjeblik, og giv appens support besked, hvis det bliver ved med at ske.",
  ],
  user_generic: [
    "Din anmodning kunne ikke gennemføres.",
    "Prøv igen.",
  ],
  user_not_found: [
    "Denne person er ikke med i sessionen.",
    "Kun appens udviklere kan rette dette; indtil da kan det måske hjælpe at deltage igen.",
  ],
  user_closed: [
    "Den anden person har forladt sessionen.",
    "Du behøver ikke at gøre noget.",
  ],
  existing_user_in_session: [
    "En anden i sessionen bruger allerede dette navn.",
    "Vælg et andet navn, og deltag igen.",
  ],
  user_not_streaming: [
    "Der deles endnu hverken billede eller lyd.",
    "Tjek, at et kamera eller en mikrofon er slået til; hvis det ikke er årsagen, kan kun appens udviklere rette dette.",
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
    "Der er travlt i sessionen lige nu.",
    "Vent et øjeblik, og prøv så igen.",
  ],
  session_closed: [
    "Sessionen er slut.",
    "Deltag igen, eller start en ny session.",
  ],
  session_cannot_be_created: [
    "Sessionen kunne ikke startes.",
    "Prøv igen om et par minutter, og giv appens support besked, hvis sessionen stadig ikke starter.",
  ],
  session_is_full: [
    "Sessionen er fuld.",
    "Vent, til nogen forlader sessionen, og deltag så igen.",
  ],
  media_endpoint: [
    "Der kunne ikke oprettes forbindelse til en deltagers billede og lyd.",
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
    "Tjenesten kunne ikke nås.",
    "Prøv igen om lidt; hvis det ikke hjælper, så tjek din internetforbindelse.",
  ],
  transport_response: [
    "Svaret fra tjenesten kunne ikke forstås.",
    "Prøv en gang til om et minut.",
  ],
  transport: [
    "Appen sendte en anmodning, som tjenesten ikke kunne behandle.",
    "Kun appens udviklere kan rette dette; måske er en opdatering af appen nok.",
  ],
  generic_connection: [
    "Forbindelsen blev afbrudt, før du var kommet med i sessionen.",
    "Tjek din internetforbindelse, og deltag derefter igen.",
  ],
  generic_error: [
    "Tjenesten understøtter ikke det, appen bad om.",
    "Kun appens udviklere kan ændre dette; fortæl dem gerne, hvad du var i gang med.",
  ],
  invalid_token_expired: [
    "Din adgang til denne session er udløbet.",
    "Åbn sessionen igen fra appen for at forny din adgang.",
  ],
  invalid_token: [
    "Din adgang til denne session kunne ikke bekræftes.",
    "Log ind igen, eller åbn sessionen fra et nyt link.",
  ],
  invalid_token_data: [
    "Dine adgangsoplysninger til denne session kunne ikke læses.",
    "Bed om en ny invitation, og åbn sessionen med den.",
  ],
  invalid_token_json_data: [
    "Dine adgangsoplysninger til denne session er ufuldstændige.",
    "Bed om et nyt link til sessionen; hvis det ikke hjælper, så kontakt appens support.",
  ],
  invalid_socket_url: [
    "Appen er sat op med en forkert adresse til tjenesten.",
    "Kun appens udviklere kan rette dens indstillinger; prøv igen efter en opdatering.",
  ],
  invalid_stun_server: [
    "En af appens forbindelsesindstillinger er ikke korrekt.",
    "Kun appens udviklere kan rette dette; fortæl dem gerne, at opkald ikke bliver forbundet.",
  ],
  unlisted: [
    "Der skete noget uventet (kode \n).",
    "Prøv igen, og oplys koden \n, hvis du kontakter supporten.",
  ],
};
export default texts;

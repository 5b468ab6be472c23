// Made from core/catalogue/ by `cargo dev generate`. Do not edit.

import type { Texts } from "../../types.js";

const texts: Texts = {
  unknown_error: [
    "Något gick fel hos tjänsten.",
    "Försök igen om en liten stund och meddela appens support om det fortsätter att hända.",
  ],
  user_generic: [
    "Din begäran kunde inte slutföras.",
    "Försök igen.",
  ],
  user_not_found: [
    "Den här personen är inte med i sessionen.",
    "Det är bara appens utvecklare som kan rätta till detta, men tills dess kan det hjälpa att gå med igen.",
  ],
  user_closed: [
    "Den andra personen har lämnat sessionen.",
    "Du behöver inte göra något.",
  ],
  existing_user_in_session: [
    "Någon i sessionen använder redan det här namnet.",
    "Välj ett annat namn och gå med igen.",
  ],
  user_not_streaming: [
    "Varken bild eller ljud delas ännu.",
    "Kontrollera att en kamera eller mikrofon är på; om det inte beror på det är det bara appens utvecklare som kan rätta till detta.",
  ],
  user_not_authorized: [
    "Den här åtgärden är inte tillgänglig för dig i den här sessionen.",
    "Lämna sessionen och gå med i den igen.",
  ],
  user_video_permission_denied: [
    "Webbläsaren har inte tillåtelse att använda din kamera.",
    "Tillåt att den här sidan använder kameran i din webbläsare och gå sedan med igen.",
  ],
  user_audio_permission_denied: [
    "Webbläsaren har inte tillåtelse att använda din mikrofon.",
    "Tillåt att den här sidan använder mikrofonen i din webbläsare och gå sedan med igen.",
  ],
  session_generic: [
    "Sessionen är hårt belastad just nu.",
    "Vänta en stund och försök sedan igen.",
  ],
  session_closed: [
    "Sessionen har avslutats.",
    "Gå med igen eller starta en ny session.",
  ],
  session_cannot_be_created: [
    "Sessionen kunde inte startas.",
    "Försök igen om några minuter och meddela appens support om sessionen fortfarande inte startar.",
  ],
  session_is_full: [
    "Sessionen är full.",
    "Vänta tills någon lämnar sessionen och gå sedan med igen.",
  ],
  media_endpoint: [
    "Det gick inte att ansluta en deltagares bild och ljud.",
    "Vänta några sekunder och försök ansluta igen.",
  ],
  media_audio_permission: [
    "Den här appen har inte tillåtelse att använda din mikrofon.",
    "Ge appen åtkomst till mikrofonen i enhetens inställningar och gå sedan med igen.",
  ],
  media_video_permission: [
    "Den här appen har inte tillåtelse att använda din kamera.",
    "Ge appen åtkomst till kameran i enhetens inställningar och gå sedan med igen.",
  ],
  transport_request: [
    "Det gick inte att nå tjänsten.",
    "Försök igen om en liten stund och kontrollera din internetanslutning om inget förändras.",
  ],
  transport_response: [
    "Svaret från tjänsten gick inte att förstå.",
    "Försök en gång till om en minut.",
  ],
  transport: [
    "Appen skickade en begäran som tjänsten inte kunde hantera.",
    "Det är bara appens utvecklare som kan rätta till detta, men det kanske räcker att uppdatera appen.",
  ],
  generic_connection: [
    "Anslutningen bröts innan du hade hunnit gå med i sessionen.",
    "Kontrollera din internetanslutning och gå sedan med igen.",
  ],
  generic_error: [
    "Tjänsten har inte stöd för det som appen begärde.",
    "Det är bara appens utvecklare som kan ändra detta, så berätta gärna för dem vad du höll på med.",
  ],
  invalid_token_expired: [
    "Din åtkomst till den här sessionen har gått ut.",
    "Öppna sessionen från appen igen för att förnya din åtkomst.",
  ],
  invalid_token: [
    "Din åtkomst till den här sessionen kunde inte bekräftas.",
    "Logga in igen eller öppna sessionen via en ny länk.",
  ],
  invalid_token_data: [
    "Dina åtkomstuppgifter för den här sessionen kunde inte läsas.",
    "Be om en ny inbjudan och öppna sessionen med den.",
  ],
  invalid_token_json_data: [
    "Dina åtkomstuppgifter för den här sessionen är ofullständiga.",
    "Be om en ny länk till sessionen och kontakta appens support om det inte hjälper.",
  ],
  invalid_socket_url: [
    "Appen är inställd med fel adress till tjänsten.",
    "Det är bara appens utvecklare som kan rätta till dess inställningar, så försök igen efter en uppdatering.",
  ],
  invalid_stun_server: [
    "En av appens anslutningsinställningar är felaktig.",
    "Det är bara appens utvecklare som kan rätta till detta, så berätta gärna för dem att samtal inte kopplas upp.",
  ],
  unlisted: [
    "Något oväntat inträffade (kod \n).",
    "Försök igen och uppge koden \n om du kontaktar supporten.",
  ],
};
export default texts;

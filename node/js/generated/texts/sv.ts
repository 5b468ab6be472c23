// Made from core/catalogue/ by `cargo dev generate`. Do not edit.

import type { Texts } from "../../types.js";

const texts: Texts = {
  tag: "sv",
  sentences: {
    unknown_error: [
      "Något gick fel i tjänsten.",
      "Försök igen om en liten stund och kontakta appens support om det fortsätter att hända.",
    ],
    user_generic: [
      "Något i sessionen kunde inte slutföras.",
      "Försök igen.",
    ],
    user_not_found: [
      "Du eller den andra personen är inte med i sessionen.",
      "Gå med i sessionen igen; om det inte hjälper är det bara appens utvecklare som kan rätta till detta.",
    ],
    user_closed: [
      "En deltagare har lämnat sessionen.",
      "Du behöver inte göra något.",
    ],
    existing_user_in_session: [
      "Någon i sessionen använder redan det här namnet.",
      "Välj ett annat namn och försök sedan igen.",
    ],
    user_not_streaming: [
      "Än så länge delas varken bild eller ljud.",
      "Kontrollera att din kamera eller mikrofon är på eller vänta tills den andra personen slår på sin; kontakta appens support om inget förändras.",
    ],
    user_not_authorized: [
      "Den här åtgärden är inte tillgänglig för dig i den här sessionen.",
      "Lämna sessionen och gå med i den igen.",
    ],
    user_video_permission_denied: [
      "Webbläsaren har inte tillåtelse att använda din kamera.",
      "Ge den här sidan åtkomst till kameran i webbläsarens inställningar och gå sedan med igen.",
    ],
    user_audio_permission_denied: [
      "Webbläsaren har inte tillåtelse att använda din mikrofon.",
      "Ge den här sidan åtkomst till mikrofonen i webbläsarens inställningar och gå sedan med igen.",
    ],
    session_generic: [
      "Sessionen kan inte hantera begäran just nu.",
      "Vänta en stund och försök sedan igen.",
    ],
    session_closed: [
      "Sessionen har avslutats.",
      "Gå med igen eller starta en ny session.",
    ],
    session_cannot_be_created: [
      "Sessionen kunde inte startas.",
      "Försök igen om några minuter och kontakta appens support om sessionen fortfarande inte startar.",
    ],
    session_is_full: [
      "Sessionen är full.",
      "Vänta tills någon lämnar sessionen och försök sedan igen.",
    ],
    media_endpoint: [
      "Det gick inte att ansluta till en deltagares bild och ljud.",
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
      "Tjänsten kunde inte utföra detta just nu.",
      "Försök igen om en liten stund och kontakta appens support om inget förändras.",
    ],
    transport_response: [
      "Det gick inte att tolka svaret från tjänsten.",
      "Försök en gång till om en minut.",
    ],
    transport: [
      "Appen skickade en begäran som tjänsten inte kunde hantera.",
      "Det är bara appens utvecklare som kan rätta till detta, men det kan hjälpa att uppdatera appen.",
    ],
    generic_connection: [
      "Anslutningen bröts innan du hade hunnit gå med i sessionen.",
      "Kontrollera din internetanslutning och försök sedan igen.",
    ],
    generic_error: [
      "Tjänsten har inte stöd för det som appen begärde.",
      "Det är bara appens utvecklare som kan ändra detta, så berätta gärna för dem vad du gjorde när det hände.",
    ],
    invalid_token_expired: [
      "Din åtkomst till den här sessionen har gått ut.",
      "Öppna sessionen igen från appen; om det inte hjälper kan du be om en ny inbjudan för alla i sessionen.",
    ],
    invalid_token: [
      "Din åtkomst till den här sessionen kunde inte bekräftas.",
      "Öppna sessionen igen från appen eller via den fullständiga länken och kontakta appens support om det inte hjälper.",
    ],
    invalid_token_data: [
      "Din inbjudan till den här sessionen kunde inte läsas.",
      "Öppna sessionen igen från den ursprungliga inbjudan och kontakta appens support om det inte hjälper.",
    ],
    invalid_token_json_data: [
      "Din inbjudan till den här sessionen är ofullständig.",
      "Kontakta appens support; det kan behövas en ny inbjudan för alla i sessionen.",
    ],
    invalid_socket_url: [
      "Appen har fått fel adress till tjänsten.",
      "Öppna sessionen igen från appen och meddela appens utvecklare om det inte hjälper.",
    ],
    invalid_stun_server: [
      "En inställning för anslutningen till sessionen är felaktig.",
      "Öppna sessionen igen från inbjudan; om det inte hjälper kan du meddela appens utvecklare att det inte går att ansluta till sessioner.",
    ],
    unlisted: [
      "Något oväntat inträffade (kod \n).",
      "Försök igen och uppge koden \n om du kontaktar supporten.",
    ],
  },
  labels: {
    retry: "Försök igen",
    rejoin: "Gå med igen",
    refresh_token: "Förnya åtkomst",
    ask_permission: "Öppna inställningar",
    fix_call: "Kontakta supporten",
    fix_configuration: "Kontakta supporten",
    choose_another_name: "Ändra namn",
    wait: "Vänta och försök igen",
    ignore: "Fortsätt",
    report: "Rapportera problem",
  },
};
export default texts;

// Made from core/catalogue/ by `cargo dev generate`. Do not edit.

import type { Texts } from "../../types.js";

const texts: Texts = {
  unknown_error: [
    "Er is iets misgegaan bij de dienst.",
    "Probeer het zo nog eens; blijft het gebeuren, meld het dan bij de klantenservice van de app.",
  ],
  user_generic: [
    "Je verzoek kon niet worden uitgevoerd.",
    "Probeer het opnieuw.",
  ],
  user_not_found: [
    "Deze persoon zit niet in de sessie.",
    "Alleen de makers van deze app kunnen dit verhelpen; tot die tijd helpt het misschien om opnieuw deel te nemen.",
  ],
  user_closed: [
    "De andere persoon heeft de sessie verlaten.",
    "Je hoeft niets te doen.",
  ],
  existing_user_in_session: [
    "Iemand in de sessie gebruikt deze naam al.",
    "Kies een andere naam en neem opnieuw deel.",
  ],
  user_not_streaming: [
    "Er wordt nog geen beeld of geluid gedeeld.",
    "Controleer of er een camera of microfoon aanstaat; ligt het daar niet aan, dan kunnen alleen de makers van deze app dit verhelpen.",
  ],
  user_not_authorized: [
    "Deze actie is voor jou niet beschikbaar in deze sessie.",
    "Verlaat de sessie en neem er opnieuw aan deel.",
  ],
  user_video_permission_denied: [
    "De browser heeft geen toestemming om je camera te gebruiken.",
    "Geef deze pagina in je browser toegang tot de camera en neem daarna opnieuw deel.",
  ],
  user_audio_permission_denied: [
    "De browser heeft geen toestemming om je microfoon te gebruiken.",
    "Geef deze pagina in je browser toegang tot de microfoon en neem daarna opnieuw deel.",
  ],
  session_generic: [
    "Het is op dit moment druk in de sessie.",
    "Wacht even en probeer het dan opnieuw.",
  ],
  session_closed: [
    "De sessie is afgelopen.",
    "Neem opnieuw deel of start een nieuwe sessie.",
  ],
  session_cannot_be_created: [
    "De sessie kon niet worden gestart.",
    "Probeer het over een paar minuten opnieuw en meld het bij de klantenservice van de app als de sessie dan nog niet start.",
  ],
  session_is_full: [
    "De sessie is vol.",
    "Wacht tot iemand de sessie verlaat en neem dan opnieuw deel.",
  ],
  media_endpoint: [
    "Het beeld en geluid van een deelnemer konden niet worden verbonden.",
    "Wacht een paar seconden en probeer opnieuw verbinding te maken.",
  ],
  media_audio_permission: [
    "Deze app heeft geen toestemming om je microfoon te gebruiken.",
    "Geef deze app in de instellingen van je apparaat toegang tot de microfoon en neem daarna opnieuw deel.",
  ],
  media_video_permission: [
    "Deze app heeft geen toestemming om je camera te gebruiken.",
    "Geef deze app in de instellingen van je apparaat toegang tot de camera en neem daarna opnieuw deel.",
  ],
  transport_request: [
    "De dienst kon niet worden bereikt.",
    "Probeer het over een ogenblik opnieuw; verandert er niets, controleer dan je internetverbinding.",
  ],
  transport_response: [
    "Het antwoord van de dienst kon niet worden begrepen.",
    "Probeer het over een minuut nog een keer.",
  ],
  transport: [
    "De app heeft een verzoek verstuurd dat de dienst niet kon verwerken.",
    "Alleen de makers van deze app kunnen dit verhelpen; misschien helpt een update van de app al.",
  ],
  generic_connection: [
    "De verbinding werd verbroken voordat je aan de sessie deelnam.",
    "Controleer je internetverbinding en neem daarna opnieuw deel.",
  ],
  generic_error: [
    "De dienst ondersteunt niet wat de app heeft gevraagd.",
    "Alleen de makers van deze app kunnen dit aanpassen; laat hun weten wat je aan het doen was.",
  ],
  invalid_token_expired: [
    "Je toegang tot deze sessie is verlopen.",
    "Open de sessie opnieuw vanuit de app om je toegang te vernieuwen.",
  ],
  invalid_token: [
    "Je toegang tot deze sessie kon niet worden bevestigd.",
    "Log opnieuw in of open de sessie via een nieuwe link.",
  ],
  invalid_token_data: [
    "Je toegangsgegevens voor deze sessie konden niet worden gelezen.",
    "Vraag om een nieuwe uitnodiging en open de sessie daarmee.",
  ],
  invalid_token_json_data: [
    "Je toegangsgegevens voor deze sessie zijn onvolledig.",
    "Vraag om een nieuwe link naar de sessie; helpt dat niet, neem dan contact op met de klantenservice van de app.",
  ],
  invalid_socket_url: [
    "In de app is een verkeerd adres voor de dienst ingesteld.",
    "Alleen de makers van deze app kunnen de instellingen ervan corrigeren; probeer het na een update opnieuw.",
  ],
  invalid_stun_server: [
    "Een verbindingsinstelling van deze app klopt niet.",
    "Alleen de makers van deze app kunnen dit verhelpen; laat hun weten dat gesprekken niet tot stand komen.",
  ],
  unlisted: [
    "Er is iets onverwachts gebeurd (code \n).",
    "Probeer het opnieuw en vermeld code \n als je contact opneemt met de klantenservice.",
  ],
};
export default texts;

// Made from core/catalogue/ by `cargo dev generate`. Do not edit.

import type { Texts } from "../../types.js";

const texts: Texts = {
  tag: "nl",
  sentences: {
    unknown_error: [
      "Er is iets misgegaan aan de kant van de dienst.",
      "Probeer het zo nog eens; blijft het gebeuren, neem dan contact op met de klantenservice van de app.",
    ],
    user_generic: [
      "Iets in de sessie kon niet worden voltooid.",
      "Probeer het opnieuw.",
    ],
    user_not_found: [
      "Jij of de andere persoon zit niet in de sessie.",
      "Neem opnieuw deel aan de sessie; helpt dat niet, dan kunnen alleen de makers van deze app dit verhelpen.",
    ],
    user_closed: [
      "Een deelnemer heeft de sessie verlaten.",
      "Je hoeft niets te doen.",
    ],
    existing_user_in_session: [
      "Iemand in de sessie gebruikt deze naam al.",
      "Kies een andere naam en probeer het opnieuw.",
    ],
    user_not_streaming: [
      "Er wordt nog geen beeld of geluid gedeeld.",
      "Controleer of je camera of microfoon aanstaat of wacht tot die van de ander aanstaat; blijft dit zo, neem dan contact op met de klantenservice van de app.",
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
      "De sessie kan dit verzoek op dit moment niet verwerken.",
      "Wacht even en probeer het dan opnieuw.",
    ],
    session_closed: [
      "De sessie is afgelopen.",
      "Neem opnieuw deel of start een nieuwe sessie.",
    ],
    session_cannot_be_created: [
      "De sessie kon niet worden gestart.",
      "Probeer het over een paar minuten opnieuw en neem contact op met de klantenservice van de app als de sessie dan nog niet start.",
    ],
    session_is_full: [
      "De sessie is vol.",
      "Wacht tot iemand de sessie verlaat en probeer het dan opnieuw.",
    ],
    media_endpoint: [
      "Er kon geen verbinding worden gemaakt met het beeld en geluid van een deelnemer.",
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
      "De dienst kan dit op dit moment niet uitvoeren.",
      "Probeer het over een ogenblik opnieuw; verandert er niets, neem dan contact op met de klantenservice van de app.",
    ],
    transport_response: [
      "Het antwoord van de dienst kon niet worden verwerkt.",
      "Probeer het over een minuut nog een keer.",
    ],
    transport: [
      "De app heeft een verzoek verstuurd dat de dienst niet kon verwerken.",
      "Alleen de makers van deze app kunnen dit verhelpen; misschien helpt een update van de app al.",
    ],
    generic_connection: [
      "De verbinding werd verbroken voordat je aan de sessie deelnam.",
      "Controleer je internetverbinding en probeer het daarna opnieuw.",
    ],
    generic_error: [
      "De dienst ondersteunt niet wat de app heeft gevraagd.",
      "Alleen de makers van deze app kunnen dit aanpassen; laat hun weten wat je aan het doen was.",
    ],
    invalid_token_expired: [
      "Je toegang tot deze sessie is verlopen.",
      "Open de sessie opnieuw vanuit de app; helpt dat niet, vraag dan om een nieuwe uitnodiging voor iedereen in de sessie.",
    ],
    invalid_token: [
      "Je toegang tot deze sessie kon niet worden bevestigd.",
      "Open de sessie opnieuw vanuit de app of via de volledige link; helpt dat niet, neem dan contact op met de klantenservice van de app.",
    ],
    invalid_token_data: [
      "Je uitnodiging voor deze sessie kon niet worden gelezen.",
      "Open de sessie opnieuw via de oorspronkelijke uitnodiging; helpt dat niet, neem dan contact op met de klantenservice van de app.",
    ],
    invalid_token_json_data: [
      "Je uitnodiging voor deze sessie is onvolledig.",
      "Neem contact op met de klantenservice van de app; misschien is er een nieuwe uitnodiging nodig voor iedereen in de sessie.",
    ],
    invalid_socket_url: [
      "De app heeft een verkeerd adres voor de dienst gekregen.",
      "Open de sessie opnieuw vanuit de app; helpt dat niet, laat het dan weten aan de makers van deze app.",
    ],
    invalid_stun_server: [
      "Een instelling voor de verbinding met de sessie klopt niet.",
      "Open de sessie opnieuw via de uitnodiging; helpt dat niet, laat de makers van deze app dan weten dat sessies geen verbinding krijgen.",
    ],
    unlisted: [
      "Er is iets onverwachts gebeurd (code \n).",
      "Probeer het opnieuw en vermeld code \n als je contact opneemt met de klantenservice.",
    ],
  },
  labels: {
    retry: "Opnieuw proberen",
    rejoin: "Opnieuw deelnemen",
    refresh_token: "Toegang vernieuwen",
    ask_permission: "Instellingen openen",
    fix_call: "Contact met klantenservice",
    fix_configuration: "Contact met klantenservice",
    choose_another_name: "Naam wijzigen",
    wait: "Wachten en opnieuw proberen",
    ignore: "Doorgaan",
    report: "Probleem melden",
  },
};
export default texts;

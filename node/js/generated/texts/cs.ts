// Made from core/catalogue/ by `cargo dev generate`. Do not edit.

import type { Texts } from "../../types.js";

const texts: Texts = {
  unknown_error: [
    "Na straně služby se něco pokazilo.",
    "Zkuste to za chvíli znovu, a pokud se to bude opakovat, dejte vědět podpoře aplikace.",
  ],
  user_generic: [
    "Váš požadavek se nepodařilo dokončit.",
    "Zkuste to prosím znovu.",
  ],
  user_not_found: [
    "Tato osoba není v relaci.",
    "Opravit to mohou jen tvůrci této aplikace; do té doby může pomoct, když se připojíte znovu.",
  ],
  user_closed: [
    "Druhá osoba relaci opustila.",
    "Nemusíte nic dělat.",
  ],
  existing_user_in_session: [
    "Toto jméno už v relaci někdo používá.",
    "Zvolte si jiné jméno a připojte se znovu.",
  ],
  user_not_streaming: [
    "Zatím se nesdílí žádný obraz ani zvuk.",
    "Zkontrolujte, zda je zapnutá kamera nebo mikrofon; pokud to nepomůže, mohou to opravit jen tvůrci této aplikace.",
  ],
  user_not_authorized: [
    "Tato akce pro vás v této relaci není dostupná.",
    "Opusťte relaci a připojte se k ní znovu.",
  ],
  user_video_permission_denied: [
    "Prohlížeč nemá povoleno používat vaši kameru.",
    "V prohlížeči povolte této stránce používat kameru a pak se připojte znovu.",
  ],
  user_audio_permission_denied: [
    "Prohlížeč nemá povoleno používat váš mikrofon.",
    "V prohlížeči povolte této stránce používat mikrofon a pak se připojte znovu.",
  ],
  session_generic: [
    "Relace je právě vytížená.",
    "Chvíli počkejte a pak to zkuste znovu.",
  ],
  session_closed: [
    "Relace skončila.",
    "Připojte se znovu, nebo zahajte novou relaci.",
  ],
  session_cannot_be_created: [
    "Relaci se nepodařilo zahájit.",
    "Zkuste to znovu za několik minut, a pokud relaci stále nepůjde zahájit, dejte vědět podpoře aplikace.",
  ],
  session_is_full: [
    "Relace je plně obsazená.",
    "Počkejte, až někdo odejde, a pak se připojte znovu.",
  ],
  media_endpoint: [
    "Nepodařilo se připojit obraz a zvuk některého z účastníků.",
    "Počkejte několik sekund a zkuste spojení navázat znovu.",
  ],
  media_audio_permission: [
    "Tato aplikace nemá povoleno používat váš mikrofon.",
    "V nastavení zařízení povolte této aplikaci používat mikrofon a pak se připojte znovu.",
  ],
  media_video_permission: [
    "Tato aplikace nemá povoleno používat vaši kameru.",
    "V nastavení zařízení povolte této aplikaci používat kameru a pak se připojte znovu.",
  ],
  transport_request: [
    "Ke službě se nepodařilo připojit.",
    "Zkuste to za okamžik znovu; pokud se nic nezmění, zkontrolujte připojení k internetu.",
  ],
  transport_response: [
    "Odpovědi služby se nepodařilo porozumět.",
    "Zkuste to ještě jednou za minutu.",
  ],
  transport: [
    "Aplikace odeslala požadavek, který služba nedokázala zpracovat.",
    "Opravit to mohou jen tvůrci této aplikace; možná to už řeší její aktualizace.",
  ],
  generic_connection: [
    "Spojení se ukončilo ještě před vaším připojením k relaci.",
    "Zkontrolujte připojení k internetu a pak se připojte znovu.",
  ],
  generic_error: [
    "Služba nepodporuje to, o co ji aplikace požádala.",
    "Změnit to mohou jen tvůrci této aplikace; dejte jim prosím vědět, při jaké činnosti k tomu došlo.",
  ],
  invalid_token_expired: [
    "Platnost vašeho přístupu k této relaci vypršela.",
    "Přístup obnovíte tak, že relaci znovu otevřete z aplikace.",
  ],
  invalid_token: [
    "Váš přístup k této relaci se nepodařilo ověřit.",
    "Přihlaste se znovu, nebo otevřete relaci pomocí nového odkazu.",
  ],
  invalid_token_data: [
    "Vaše přístupové údaje k této relaci se nepodařilo přečíst.",
    "Požádejte o novou pozvánku a otevřete relaci pomocí ní.",
  ],
  invalid_token_json_data: [
    "Vaše přístupové údaje k této relaci nejsou úplné.",
    "Požádejte o nový odkaz na relaci; pokud to nepomůže, obraťte se na podporu aplikace.",
  ],
  invalid_socket_url: [
    "Aplikace má nastavenou nesprávnou adresu služby.",
    "Nastavení mohou opravit jen tvůrci této aplikace; zkuste to znovu po aktualizaci.",
  ],
  invalid_stun_server: [
    "Jedno z nastavení připojení této aplikace není správné.",
    "Opravit to mohou jen tvůrci této aplikace; dejte jim prosím vědět, že se hovory nedaří spojit.",
  ],
  unlisted: [
    "Došlo k neočekávanému problému (kód \n).",
    "Zkuste to znovu, a pokud se obrátíte na podporu, uveďte kód \n.",
  ],
};
export default texts;

// Made from core/catalogue/ by `cargo dev generate`. Do not edit.

import type { Texts } from "../../types.js";

const texts: Texts = {
  tag: "cs",
  sentences: {
    unknown_error: [
      "Na straně služby se něco pokazilo.",
      "Zkuste to za chvíli znovu, a pokud se to bude opakovat, obraťte se na podporu aplikace.",
    ],
    user_generic: [
      "Něco v relaci se nepodařilo dokončit.",
      "Zkuste to znovu.",
    ],
    user_not_found: [
      "Vy nebo druhá osoba nejste v relaci.",
      "Připojte se k relaci znovu; pokud to nepomůže, mohou to opravit jen tvůrci této aplikace.",
    ],
    user_closed: [
      "Jeden z účastníků opustil relaci.",
      "Nemusíte nic dělat.",
    ],
    existing_user_in_session: [
      "Toto jméno už v relaci někdo používá.",
      "Zvolte si jiné jméno a zkuste to znovu.",
    ],
    user_not_streaming: [
      "Zatím se nepřenáší obraz ani zvuk.",
      "Zkontrolujte, zda máte zapnutou kameru nebo mikrofon, nebo počkejte, až je zapne druhá osoba; pokud to nepomůže, obraťte se na podporu aplikace.",
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
      "Relace teď nemůže tento požadavek vyřídit.",
      "Chvíli počkejte a pak to zkuste znovu.",
    ],
    session_closed: [
      "Relace skončila.",
      "Připojte se znovu, nebo zahajte novou relaci.",
    ],
    session_cannot_be_created: [
      "Relaci se nepodařilo zahájit.",
      "Zkuste to znovu za několik minut, a pokud relaci stále nepůjde zahájit, obraťte se na podporu aplikace.",
    ],
    session_is_full: [
      "Relace je plně obsazená.",
      "Počkejte, až někdo odejde, a pak to zkuste znovu.",
    ],
    media_endpoint: [
      "Nepodařilo se navázat spojení s obrazem a zvukem některého z účastníků.",
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
      "Služba to teď nedokázala provést.",
      "Zkuste to za okamžik znovu; pokud se nic nezmění, obraťte se na podporu aplikace.",
    ],
    transport_response: [
      "Odpověď služby se nepodařilo zpracovat.",
      "Zkuste to za minutu ještě jednou.",
    ],
    transport: [
      "Aplikace odeslala požadavek, který služba nedokázala zpracovat.",
      "Opravit to mohou jen tvůrci této aplikace; možná už pomůže její aktualizace.",
    ],
    generic_connection: [
      "Spojení se přerušilo dřív, než jste se připojili k relaci.",
      "Zkontrolujte připojení k internetu a pak to zkuste znovu.",
    ],
    generic_error: [
      "Služba nepodporuje to, o co ji aplikace požádala.",
      "Změnit to mohou jen tvůrci této aplikace; dejte jim prosím vědět, při jaké činnosti k tomu došlo.",
    ],
    invalid_token_expired: [
      "Platnost vašeho přístupu k této relaci vypršela.",
      "Otevřete relaci znovu z aplikace; pokud to nepomůže, požádejte o novou pozvánku pro všechny její účastníky.",
    ],
    invalid_token: [
      "Váš přístup k této relaci se nepodařilo ověřit.",
      "Otevřete relaci znovu z aplikace nebo pomocí úplného odkazu; pokud to nepomůže, obraťte se na podporu aplikace.",
    ],
    invalid_token_data: [
      "Vaši pozvánku do této relace se nepodařilo přečíst.",
      "Otevřete relaci znovu pomocí původní pozvánky; pokud to nepomůže, obraťte se na podporu aplikace.",
    ],
    invalid_token_json_data: [
      "Vaše pozvánka do této relace není úplná.",
      "Obraťte se na podporu aplikace; možná bude potřeba nová pozvánka pro všechny účastníky relace.",
    ],
    invalid_socket_url: [
      "Aplikace dostala nesprávnou adresu služby.",
      "Otevřete relaci znovu z aplikace; pokud to nepomůže, dejte vědět tvůrcům této aplikace.",
    ],
    invalid_stun_server: [
      "Jedno z nastavení pro připojení k relaci není správné.",
      "Otevřete relaci znovu pomocí pozvánky; pokud to nepomůže, dejte tvůrcům této aplikace vědět, že se k relacím nedaří připojit.",
    ],
    unlisted: [
      "Došlo k neočekávanému problému (kód \n).",
      "Zkuste to znovu, a pokud se obrátíte na podporu, uveďte kód \n.",
    ],
  },
  labels: {
    retry: "Zkusit znovu",
    rejoin: "Připojit se znovu",
    refresh_token: "Obnovit přístup",
    ask_permission: "Otevřít nastavení",
    fix_call: "Kontaktovat podporu",
    fix_configuration: "Kontaktovat podporu",
    choose_another_name: "Změnit jméno",
    wait: "Počkat a zkusit znovu",
    ignore: "Pokračovat",
    report: "Nahlásit problém",
  },
};
export default texts;

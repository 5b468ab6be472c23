// Made from core/catalogue/ by `cargo dev generate`. Do not edit.

import type { Texts } from "../../types.js";

const texts: Texts = {
  tag: "sk",
  sentences: {
    unknown_error: [
      "Na strane služby sa niečo pokazilo.",
      "Skúste to o chvíľu znova, a ak sa to bude opakovať, obráťte sa na podporu aplikácie.",
    ],
    user_generic: [
      "Niečo sa na stretnutí nepodarilo dokončiť.",
      "Skúste to znova.",
    ],
    user_not_found: [
      "Vy alebo druhá osoba nie ste na stretnutí.",
      "Pripojte sa k stretnutiu znova; ak to nepomôže, opraviť to môžu iba tvorcovia tejto aplikácie.",
    ],
    user_closed: [
      "Jeden z účastníkov opustil stretnutie.",
      "Nemusíte nič robiť.",
    ],
    existing_user_in_session: [
      "Toto meno už na stretnutí niekto používa.",
      "Vyberte si iné meno a skúste to znova.",
    ],
    user_not_streaming: [
      "Zatiaľ sa nezdieľa žiadny obraz ani zvuk.",
      "Skontrolujte, či máte zapnutú kameru alebo mikrofón, alebo počkajte, kým ich zapne druhá osoba; ak sa nič nezmení, obráťte sa na podporu aplikácie.",
    ],
    user_not_authorized: [
      "Táto akcia pre vás na tomto stretnutí nie je dostupná.",
      "Opustite stretnutie a pripojte sa k nemu znova.",
    ],
    user_video_permission_denied: [
      "Prehliadač nemá povolenie používať vašu kameru.",
      "V prehliadači povoľte tejto stránke používať kameru a potom sa pripojte znova.",
    ],
    user_audio_permission_denied: [
      "Prehliadač nemá povolenie používať váš mikrofón.",
      "V prehliadači povoľte tejto stránke používať mikrofón a potom sa pripojte znova.",
    ],
    session_generic: [
      "Stretnutie momentálne nedokáže spracovať túto požiadavku.",
      "Chvíľu počkajte a potom to skúste znova.",
    ],
    session_closed: [
      "Stretnutie sa skončilo.",
      "Pripojte sa znova alebo začnite nové stretnutie.",
    ],
    session_cannot_be_created: [
      "Stretnutie sa nepodarilo začať.",
      "Skúste to znova o niekoľko minút, a ak sa stretnutie stále nezačne, obráťte sa na podporu aplikácie.",
    ],
    session_is_full: [
      "Stretnutie je plne obsadené.",
      "Počkajte, kým niekto odíde, a potom to skúste znova.",
    ],
    media_endpoint: [
      "Nepodarilo sa nadviazať obrazové a zvukové spojenie s jedným z účastníkov.",
      "Počkajte niekoľko sekúnd a skúste nadviazať spojenie znova.",
    ],
    media_audio_permission: [
      "Táto aplikácia nemá povolenie používať váš mikrofón.",
      "V nastaveniach zariadenia povoľte tejto aplikácii používať mikrofón a potom sa pripojte znova.",
    ],
    media_video_permission: [
      "Táto aplikácia nemá povolenie používať vašu kameru.",
      "V nastaveniach zariadenia povoľte tejto aplikácii používať kameru a potom sa pripojte znova.",
    ],
    transport_request: [
      "Služba to momentálne nedokázala vykonať.",
      "Skúste to o moment znova; ak sa nič nezmení, obráťte sa na podporu aplikácie.",
    ],
    transport_response: [
      "Odpoveď služby sa nepodarilo spracovať.",
      "Skúste to ešte raz o minútu.",
    ],
    transport: [
      "Aplikácia odoslala požiadavku, ktorú služba nedokázala spracovať.",
      "Opraviť to môžu iba tvorcovia tejto aplikácie; možno už pomôže jej aktualizácia.",
    ],
    generic_connection: [
      "Spojenie sa prerušilo skôr, ako ste sa pripojili k stretnutiu.",
      "Skontrolujte pripojenie na internet a potom to skúste znova.",
    ],
    generic_error: [
      "Služba nepodporuje to, o čo ju aplikácia požiadala.",
      "Zmeniť to môžu iba tvorcovia tejto aplikácie; dajte im vedieť, čo ste práve robili.",
    ],
    invalid_token_expired: [
      "Platnosť vášho prístupu k tomuto stretnutiu uplynula.",
      "Otvorte stretnutie znova z aplikácie; ak to nepomôže, požiadajte o novú pozvánku pre všetkých účastníkov stretnutia.",
    ],
    invalid_token: [
      "Váš prístup k tomuto stretnutiu sa nepodarilo overiť.",
      "Otvorte stretnutie znova z aplikácie alebo pomocou úplného odkazu; ak to nepomôže, obráťte sa na podporu aplikácie.",
    ],
    invalid_token_data: [
      "Vašu pozvánku na toto stretnutie sa nepodarilo prečítať.",
      "Otvorte stretnutie znova z pôvodnej pozvánky; ak to nepomôže, obráťte sa na podporu aplikácie.",
    ],
    invalid_token_json_data: [
      "Vaša pozvánka na toto stretnutie nie je úplná.",
      "Obráťte sa na podporu aplikácie; možno bude potrebná nová pozvánka pre všetkých účastníkov stretnutia.",
    ],
    invalid_socket_url: [
      "Aplikácia dostala nesprávnu adresu služby.",
      "Otvorte stretnutie znova z aplikácie; ak to nepomôže, dajte vedieť tvorcom tejto aplikácie.",
    ],
    invalid_stun_server: [
      "Jedno z nastavení pripojenia k stretnutiu nie je správne.",
      "Otvorte stretnutie znova z pozvánky; ak to nepomôže, dajte vedieť tvorcom tejto aplikácie, že sa k stretnutiam nedá pripojiť.",
    ],
    unlisted: [
      "Vyskytol sa neočakávaný problém (kód \n).",
      "Skúste to znova, a ak sa obrátite na podporu, uveďte kód \n.",
    ],
  },
  labels: {
    retry: "Skúsiť znova",
    rejoin: "Pripojiť sa znova",
    refresh_token: "Obnoviť prístup",
    ask_permission: "Otvoriť nastavenia",
    fix_call: "Kontaktovať podporu",
    fix_configuration: "Kontaktovať podporu",
    choose_another_name: "Zmeniť meno",
    wait: "Počkať a skúsiť znova",
    ignore: "Pokračovať",
    report: "Nahlásiť problém",
  },
};
export default texts;

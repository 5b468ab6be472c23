// Made from core/catalogue/ by `cargo dev generate`. Do not edit.

import type { Texts } from "../../types.js";

const texts: Texts = {
  unknown_error: [
    "Na strane služby sa niečo pokazilo.",
    "Skúste to o chvíľu znova, a ak sa to bude opakovať, dajte vedieť podpore aplikácie.",
  ],
  user_generic: [
    "Vašu požiadavku sa nepodarilo dokončiť.",
    "Skúste to znova.",
  ],
  user_not_found: [
    "Táto osoba nie je na stretnutí.",
    "Opraviť to môžu iba tvorcovia tejto aplikácie; dovtedy môže pomôcť, ak sa pripojíte znova.",
  ],
  user_closed: [
    "Druhá osoba opustila stretnutie.",
    "Nemusíte nič robiť.",
  ],
  existing_user_in_session: [
    "Toto meno už na stretnutí niekto používa.",
    "Vyberte si iné meno a pripojte sa znova.",
  ],
  user_not_streaming: [
    "Zatiaľ sa nezdieľa žiadny obraz ani zvuk.",
    "Skontrolujte, či je zapnutá kamera alebo mikrofón; ak to nepomôže, opraviť to môžu iba tvorcovia tejto aplikácie.",
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
    "Stretnutie je práve vyťažené.",
    "Chvíľu počkajte a potom to skúste znova.",
  ],
  session_closed: [
    "Stretnutie sa skončilo.",
    "Pripojte sa znova alebo začnite nové stretnutie.",
  ],
  session_cannot_be_created: [
    "Stretnutie sa nepodarilo začať.",
    "Skúste to znova o niekoľko minút, a ak sa stretnutie stále nezačne, dajte vedieť podpore aplikácie.",
  ],
  session_is_full: [
    "Stretnutie je plne obsadené.",
    "Počkajte, kým niekto odíde, a potom sa pripojte znova.",
  ],
  media_endpoint: [
    "Nepodarilo sa pripojiť obraz a zvuk niektorého z účastníkov.",
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
    "K službe sa nepodarilo pripojiť.",
    "Skúste to o moment znova; ak sa nič nezmení, skontrolujte pripojenie na internet.",
  ],
  transport_response: [
    "Odpovedi služby sa nepodarilo porozumieť.",
    "Skúste to ešte raz o minútu.",
  ],
  transport: [
    "Aplikácia odoslala požiadavku, ktorú služba nedokázala spracovať.",
    "Opraviť to môžu iba tvorcovia tejto aplikácie; možno to už rieši jej aktualizácia.",
  ],
  generic_connection: [
    "Spojenie sa ukončilo skôr, ako ste sa pripojili k stretnutiu.",
    "Skontrolujte pripojenie na internet a potom sa pripojte znova.",
  ],
  generic_error: [
    "Služba nepodporuje to, o čo ju aplikácia požiadala.",
    "Zmeniť to môžu iba tvorcovia tejto aplikácie; dajte im vedieť, čo ste práve robili.",
  ],
  invalid_token_expired: [
    "Platnosť vášho prístupu k tomuto stretnutiu uplynula.",
    "Ak chcete prístup obnoviť, otvorte stretnutie znova z aplikácie.",
  ],
  invalid_token: [
    "Váš prístup k tomuto stretnutiu sa nepodarilo overiť.",
    "Prihláste sa znova alebo otvorte stretnutie pomocou nového odkazu.",
  ],
  invalid_token_data: [
    "Vaše prístupové údaje k tomuto stretnutiu sa nepodarilo prečítať.",
    "Požiadajte o novú pozvánku a otvorte stretnutie pomocou nej.",
  ],
  invalid_token_json_data: [
    "Vaše prístupové údaje k tomuto stretnutiu nie sú úplné.",
    "Požiadajte o nový odkaz na stretnutie; ak to nepomôže, obráťte sa na podporu aplikácie.",
  ],
  invalid_socket_url: [
    "Aplikácia má nastavenú nesprávnu adresu služby.",
    "Nastavenia môžu opraviť iba tvorcovia tejto aplikácie; skúste to znova po aktualizácii.",
  ],
  invalid_stun_server: [
    "Jedno z nastavení pripojenia tejto aplikácie nie je správne.",
    "Opraviť to môžu iba tvorcovia tejto aplikácie; dajte im vedieť, že sa hovory nedarí spojiť.",
  ],
  unlisted: [
    "Vyskytol sa neočakávaný problém (kód \n).",
    "Skúste to znova, a ak sa obrátite na podporu, uveďte kód \n.",
  ],
};
export default texts;

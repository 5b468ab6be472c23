// Made from core/catalogue/ by `cargo dev generate`. Do not edit.

import type { Texts } from "../../types.js";

const texts: Texts = {
  unknown_error: [
    "Nešto je pošlo po zlu na strani usluge.",
    "Pokušajte ponovno za koji trenutak, a ako se to nastavi događati, obavijestite podršku aplikacije.",
  ],
  user_generic: [
    "Vaš zahtjev nije bilo moguće dovršiti.",
    "Pokušajte ponovno.",
  ],
  user_not_found: [
    "Ova osoba nije u sesiji.",
    "To mogu ispraviti samo autori ove aplikacije; dotad može pomoći da se ponovno pridružite.",
  ],
  user_closed: [
    "Druga osoba napustila je sesiju.",
    "Ne morate ništa učiniti.",
  ],
  existing_user_in_session: [
    "Netko u sesiji već koristi to ime.",
    "Odaberite drugo ime i ponovno se pridružite.",
  ],
  user_not_streaming: [
    "Još se ne dijeli ni slika ni zvuk.",
    "Provjerite jesu li kamera ili mikrofon uključeni; ako ne pomogne, to mogu ispraviti samo autori ove aplikacije.",
  ],
  user_not_authorized: [
    "Ova vam radnja nije dostupna u ovoj sesiji.",
    "Napustite sesiju i ponovno joj se pridružite.",
  ],
  user_video_permission_denied: [
    "Preglednik nema dopuštenje za korištenje vaše kamere.",
    "U pregledniku dopustite ovoj stranici korištenje kamere, a zatim se ponovno pridružite.",
  ],
  user_audio_permission_denied: [
    "Preglednik nema dopuštenje za korištenje vašeg mikrofona.",
    "U pregledniku dopustite ovoj stranici korištenje mikrofona, a zatim se ponovno pridružite.",
  ],
  session_generic: [
    "Sesija je trenutačno zauzeta.",
    "Pričekajte trenutak, a zatim pokušajte ponovno.",
  ],
  session_closed: [
    "Sesija je završila.",
    "Ponovno se pridružite ili započnite novu sesiju.",
  ],
  session_cannot_be_created: [
    "Sesiju nije bilo moguće započeti.",
    "Pokušajte ponovno za nekoliko minuta, a ako sesija ni tada ne započne, obavijestite podršku aplikacije.",
  ],
  session_is_full: [
    "Sesija je popunjena.",
    "Pričekajte da netko izađe, a zatim se ponovno pridružite.",
  ],
  media_endpoint: [
    "Sliku i zvuk jednog od sudionika nije bilo moguće povezati.",
    "Pričekajte nekoliko sekundi i pokušajte se ponovno povezati.",
  ],
  media_audio_permission: [
    "Ova aplikacija nema dopuštenje za korištenje vašeg mikrofona.",
    "U postavkama uređaja dopustite ovoj aplikaciji korištenje mikrofona, a zatim se ponovno pridružite.",
  ],
  media_video_permission: [
    "Ova aplikacija nema dopuštenje za korištenje vaše kamere.",
    "U postavkama uređaja dopustite ovoj aplikaciji korištenje kamere, a zatim se ponovno pridružite.",
  ],
  transport_request: [
    "Povezivanje s uslugom nije uspjelo.",
    "Uskoro pokušajte ponovno; ako se ništa ne promijeni, provjerite internetsku vezu.",
  ],
  transport_response: [
    "Odgovor usluge nije bio razumljiv.",
    "Pokušajte još jednom za minutu.",
  ],
  transport: [
    "Aplikacija je poslala zahtjev koji usluga nije mogla obraditi.",
    "To mogu ispraviti samo autori ove aplikacije; možda to već rješava ažuriranje aplikacije.",
  ],
  generic_connection: [
    "Veza je prekinuta prije nego što ste se pridružili sesiji.",
    "Provjerite internetsku vezu, a zatim se ponovno pridružite.",
  ],
  generic_error: [
    "Usluga ne podržava ono što je aplikacija zatražila.",
    "To mogu promijeniti samo autori ove aplikacije; javite im što ste radili kad se to dogodilo.",
  ],
  invalid_token_expired: [
    "Vaš pristup ovoj sesiji je istekao.",
    "Ponovno otvorite sesiju iz aplikacije kako biste obnovili pristup.",
  ],
  invalid_token: [
    "Vaš pristup ovoj sesiji nije bilo moguće potvrditi.",
    "Ponovno se prijavite ili otvorite sesiju putem nove poveznice.",
  ],
  invalid_token_data: [
    "Vaše podatke za pristup ovoj sesiji nije bilo moguće pročitati.",
    "Zatražite novu pozivnicu i otvorite sesiju putem nje.",
  ],
  invalid_token_json_data: [
    "Vaši podaci za pristup ovoj sesiji nisu potpuni.",
    "Zatražite novu poveznicu za sesiju; ako to ne pomogne, obratite se podršci aplikacije.",
  ],
  invalid_socket_url: [
    "U aplikaciji je postavljena pogrešna adresa usluge.",
    "Samo autori ove aplikacije mogu ispraviti njezine postavke; pokušajte ponovno nakon ažuriranja.",
  ],
  invalid_stun_server: [
    "Jedna od postavki veze u ovoj aplikaciji nije ispravna.",
    "To mogu ispraviti samo autori ove aplikacije; javite im da se pozivi ne uspostavljaju.",
  ],
  unlisted: [
    "Dogodilo se nešto neočekivano (kôd \n).",
    "Pokušajte ponovno, a ako se obratite podršci, navedite kôd \n.",
  ],
};
export default texts;

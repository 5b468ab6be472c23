// Made from core/catalogue/ by `cargo dev generate`. Do not edit.

import type { Texts } from "../../types.js";

const texts: Texts = {
  tag: "hr",
  sentences: {
    unknown_error: [
      "Nešto je pošlo po zlu na strani usluge.",
      "Pokušajte ponovno za koji trenutak, a ako se to nastavi događati, obratite se podršci aplikacije.",
    ],
    user_generic: [
      "Nešto u sesiji nije bilo moguće dovršiti.",
      "Pokušajte ponovno.",
    ],
    user_not_found: [
      "Vi ili druga osoba niste u sesiji.",
      "Ponovno se pridružite sesiji; ako to ne pomogne, problem mogu ispraviti samo autori ove aplikacije.",
    ],
    user_closed: [
      "Jedan od sudionika napustio je sesiju.",
      "Ne morate ništa učiniti.",
    ],
    existing_user_in_session: [
      "Netko u sesiji već koristi to ime.",
      "Odaberite drugo ime, a zatim pokušajte ponovno.",
    ],
    user_not_streaming: [
      "Još se ne prenosi ni slika ni zvuk.",
      "Provjerite je li uključena vaša kamera ili mikrofon ili pričekajte da ih druga osoba uključi; ako se ništa ne promijeni, obratite se podršci aplikacije.",
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
      "Sesija trenutačno ne može obraditi ovaj zahtjev.",
      "Pričekajte trenutak, a zatim pokušajte ponovno.",
    ],
    session_closed: [
      "Sesija je završila.",
      "Ponovno se pridružite ili započnite novu sesiju.",
    ],
    session_cannot_be_created: [
      "Sesiju nije bilo moguće započeti.",
      "Pokušajte ponovno za nekoliko minuta, a ako sesija ni tada ne započne, obratite se podršci aplikacije.",
    ],
    session_is_full: [
      "Sesija je popunjena.",
      "Pričekajte da netko izađe, a zatim pokušajte ponovno.",
    ],
    media_endpoint: [
      "Nije bilo moguće uspostaviti vezu sa slikom i zvukom jednog od sudionika.",
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
      "Usluga trenutačno nije mogla izvršiti ovu radnju.",
      "Pokušajte ponovno malo kasnije; ako se ništa ne promijeni, obratite se podršci aplikacije.",
    ],
    transport_response: [
      "Odgovor usluge nije bio razumljiv.",
      "Pokušajte još jednom za minutu.",
    ],
    transport: [
      "Aplikacija je poslala zahtjev koji usluga nije mogla obraditi.",
      "To mogu ispraviti samo autori ove aplikacije; možda će već pomoći ažuriranje aplikacije.",
    ],
    generic_connection: [
      "Veza je prekinuta prije nego što ste se pridružili sesiji.",
      "Provjerite internetsku vezu, a zatim pokušajte ponovno.",
    ],
    generic_error: [
      "Usluga ne podržava ono što je aplikacija zatražila.",
      "To mogu promijeniti samo autori ove aplikacije; javite im što ste radili kad se to dogodilo.",
    ],
    invalid_token_expired: [
      "Vaš pristup ovoj sesiji je istekao.",
      "Ponovno otvorite sesiju iz aplikacije; ako to ne pomogne, zatražite novu pozivnicu za sve sudionike sesije.",
    ],
    invalid_token: [
      "Vaš pristup ovoj sesiji nije bilo moguće potvrditi.",
      "Ponovno otvorite sesiju iz aplikacije ili putem potpune poveznice; ako to ne pomogne, obratite se podršci aplikacije.",
    ],
    invalid_token_data: [
      "Vašu pozivnicu za ovu sesiju nije bilo moguće pročitati.",
      "Ponovno otvorite sesiju putem izvorne pozivnice; ako to ne pomogne, obratite se podršci aplikacije.",
    ],
    invalid_token_json_data: [
      "Vaša pozivnica za ovu sesiju nije potpuna.",
      "Obratite se podršci aplikacije; možda je potrebna nova pozivnica za sve sudionike sesije.",
    ],
    invalid_socket_url: [
      "Aplikacija je dobila pogrešnu adresu usluge.",
      "Ponovno otvorite sesiju iz aplikacije; ako to ne pomogne, obavijestite autore ove aplikacije.",
    ],
    invalid_stun_server: [
      "Jedna od postavki za povezivanje sa sesijom nije ispravna.",
      "Ponovno otvorite sesiju putem pozivnice; ako to ne pomogne, javite autorima ove aplikacije da povezivanje sa sesijama ne uspijeva.",
    ],
    unlisted: [
      "Dogodilo se nešto neočekivano (kôd \n).",
      "Pokušajte ponovno, a ako se obratite podršci, navedite kôd \n.",
    ],
  },
  labels: {
    retry: "Pokušaj ponovno",
    rejoin: "Ponovno se pridruži",
    refresh_token: "Obnovi pristup",
    ask_permission: "Otvori postavke",
    fix_call: "Kontaktiraj podršku",
    fix_configuration: "Kontaktiraj podršku",
    choose_another_name: "Promijeni ime",
    wait: "Pričekaj i pokušaj ponovno",
    ignore: "Nastavi",
    report: "Prijavi problem",
  },
};
export default texts;

### Croatian: what people in a call read. Fluent syntax; CONTRIBUTING.md says how to correct or add a language.
### Every text here is derived: wterror's own words, not the vendor's.

language = hrvatski
    .english = Croatian
    .reviewed = false

unlisted = Dogodilo se nešto neočekivano (kôd { $code }).
    .recovery = Pokušajte ponovno, a ako se obratite podršci, navedite kôd { $code }.

unknown-error = Nešto je pošlo po zlu na strani usluge.
    .recovery = Pokušajte ponovno za koji trenutak, a ako se to nastavi događati, obratite se podršci aplikacije.

user-generic = Nešto u sesiji nije bilo moguće dovršiti.
    .recovery = Pokušajte ponovno.

user-not-found = Vi ili druga osoba niste u sesiji.
    .recovery = Ponovno se pridružite sesiji; ako to ne pomogne, problem mogu ispraviti samo autori ove aplikacije.

user-closed = Jedan od sudionika napustio je sesiju.
    .recovery = Ne morate ništa učiniti.

existing-user-in-session = Netko u sesiji već koristi to ime.
    .recovery = Odaberite drugo ime, a zatim pokušajte ponovno.

user-not-streaming = Još se ne prenosi ni slika ni zvuk.
    .recovery = Provjerite je li uključena vaša kamera ili mikrofon ili pričekajte da ih druga osoba uključi; ako se ništa ne promijeni, obratite se podršci aplikacije.

user-not-authorized = Ova vam radnja nije dostupna u ovoj sesiji.
    .recovery = Napustite sesiju i ponovno joj se pridružite.

user-video-permission-denied = Preglednik nema dopuštenje za korištenje vaše kamere.
    .recovery = U pregledniku dopustite ovoj stranici korištenje kamere, a zatim se ponovno pridružite.

user-audio-permission-denied = Preglednik nema dopuštenje za korištenje vašeg mikrofona.
    .recovery = U pregledniku dopustite ovoj stranici korištenje mikrofona, a zatim se ponovno pridružite.

session-generic = Sesija trenutačno ne može obraditi ovaj zahtjev.
    .recovery = Pričekajte trenutak, a zatim pokušajte ponovno.

session-closed = Sesija je završila.
    .recovery = Ponovno se pridružite ili započnite novu sesiju.

session-cannot-be-created = Sesiju nije bilo moguće započeti.
    .recovery = Pokušajte ponovno za nekoliko minuta, a ako sesija ni tada ne započne, obratite se podršci aplikacije.

session-is-full = Sesija je popunjena.
    .recovery = Pričekajte da netko izađe, a zatim pokušajte ponovno.

media-endpoint = Nije bilo moguće uspostaviti vezu sa slikom i zvukom jednog od sudionika.
    .recovery = Pričekajte nekoliko sekundi i pokušajte se ponovno povezati.

media-audio-permission = Ova aplikacija nema dopuštenje za korištenje vašeg mikrofona.
    .recovery = U postavkama uređaja dopustite ovoj aplikaciji korištenje mikrofona, a zatim se ponovno pridružite.

media-video-permission = Ova aplikacija nema dopuštenje za korištenje vaše kamere.
    .recovery = U postavkama uređaja dopustite ovoj aplikaciji korištenje kamere, a zatim se ponovno pridružite.

transport-request = Usluga trenutačno nije mogla izvršiti ovu radnju.
    .recovery = Pokušajte ponovno malo kasnije; ako se ništa ne promijeni, obratite se podršci aplikacije.

transport-response = Odgovor usluge nije bio razumljiv.
    .recovery = Pokušajte još jednom za minutu.

transport = Aplikacija je poslala zahtjev koji usluga nije mogla obraditi.
    .recovery = To mogu ispraviti samo autori ove aplikacije; možda će već pomoći ažuriranje aplikacije.

generic-connection = Veza je prekinuta prije nego što ste se pridružili sesiji.
    .recovery = Provjerite internetsku vezu, a zatim pokušajte ponovno.

generic-error = Usluga ne podržava ono što je aplikacija zatražila.
    .recovery = To mogu promijeniti samo autori ove aplikacije; javite im što ste radili kad se to dogodilo.

invalid-token-expired = Vaš pristup ovoj sesiji je istekao.
    .recovery = Ponovno otvorite sesiju iz aplikacije; ako to ne pomogne, zatražite novu pozivnicu za sve sudionike sesije.

invalid-token = Vaš pristup ovoj sesiji nije bilo moguće potvrditi.
    .recovery = Ponovno otvorite sesiju iz aplikacije ili putem potpune poveznice; ako to ne pomogne, obratite se podršci aplikacije.

invalid-token-data = Vašu pozivnicu za ovu sesiju nije bilo moguće pročitati.
    .recovery = Ponovno otvorite sesiju putem izvorne pozivnice; ako to ne pomogne, obratite se podršci aplikacije.

invalid-token-json-data = Vaša pozivnica za ovu sesiju nije potpuna.
    .recovery = Obratite se podršci aplikacije; možda je potrebna nova pozivnica za sve sudionike sesije.

invalid-socket-url = Aplikacija je dobila pogrešnu adresu usluge.
    .recovery = Ponovno otvorite sesiju iz aplikacije; ako to ne pomogne, obavijestite autore ove aplikacije.

invalid-stun-server = Jedna od postavki za povezivanje sa sesijom nije ispravna.
    .recovery = Ponovno otvorite sesiju putem pozivnice; ako to ne pomogne, javite autorima ove aplikacije da povezivanje sa sesijama ne uspijeva.

action-retry = Pokušaj ponovno
action-rejoin = Ponovno se pridruži
action-refresh-token = Obnovi pristup
action-ask-permission = Otvori postavke
action-fix-call = Kontaktiraj podršku
action-fix-configuration = Kontaktiraj podršku
action-choose-another-name = Promijeni ime
action-wait = Pričekaj i pokušaj ponovno
action-ignore = Nastavi
action-report = Prijavi problem

### Croatian: what people in a call read. Fluent syntax; CONTRIBUTING.md says how to correct or add a language.
### Every text here is derived: wterror's own words, not the vendor's.

language = hrvatski
    .english = Croatian
    .reviewed = false

unlisted = Dogodilo se nešto neočekivano (kôd { $code }).
    .recovery = Pokušajte ponovno, a ako se obratite podršci, navedite kôd { $code }.

unknown-error = Nešto je pošlo po zlu na strani usluge.
    .recovery = Pokušajte ponovno za koji trenutak, a ako se to nastavi događati, obavijestite podršku aplikacije.

user-generic = Vaš zahtjev nije bilo moguće dovršiti.
    .recovery = Pokušajte ponovno.

user-not-found = Ova osoba nije u sesiji.
    .recovery = To mogu ispraviti samo autori ove aplikacije; dotad može pomoći da se ponovno pridružite.

user-closed = Druga osoba napustila je sesiju.
    .recovery = Ne morate ništa učiniti.

existing-user-in-session = Netko u sesiji već koristi to ime.
    .recovery = Odaberite drugo ime i ponovno se pridružite.

user-not-streaming = Još se ne dijeli ni slika ni zvuk.
    .recovery = Provjerite jesu li kamera ili mikrofon uključeni; ako ne pomogne, to mogu ispraviti samo autori ove aplikacije.

user-not-authorized = Ova vam radnja nije dostupna u ovoj sesiji.
    .recovery = Napustite sesiju i ponovno joj se pridružite.

user-video-permission-denied = Preglednik nema dopuštenje za korištenje vaše kamere.
    .recovery = U pregledniku dopustite ovoj stranici korištenje kamere, a zatim se ponovno pridružite.

user-audio-permission-denied = Preglednik nema dopuštenje za korištenje vašeg mikrofona.
    .recovery = U pregledniku dopustite ovoj stranici korištenje mikrofona, a zatim se ponovno pridružite.

session-generic = Sesija je trenutačno zauzeta.
    .recovery = Pričekajte trenutak, a zatim pokušajte ponovno.

session-closed = Sesija je završila.
    .recovery = Ponovno se pridružite ili započnite novu sesiju.

session-cannot-be-created = Sesiju nije bilo moguće započeti.
    .recovery = Pokušajte ponovno za nekoliko minuta, a ako sesija ni tada ne započne, obavijestite podršku aplikacije.

session-is-full = Sesija je popunjena.
    .recovery = Pričekajte da netko izađe, a zatim se ponovno pridružite.

media-endpoint = Sliku i zvuk jednog od sudionika nije bilo moguće povezati.
    .recovery = Pričekajte nekoliko sekundi i pokušajte se ponovno povezati.

media-audio-permission = Ova aplikacija nema dopuštenje za korištenje vašeg mikrofona.
    .recovery = U postavkama uređaja dopustite ovoj aplikaciji korištenje mikrofona, a zatim se ponovno pridružite.

media-video-permission = Ova aplikacija nema dopuštenje za korištenje vaše kamere.
    .recovery = U postavkama uređaja dopustite ovoj aplikaciji korištenje kamere, a zatim se ponovno pridružite.

transport-request = Povezivanje s uslugom nije uspjelo.
    .recovery = Uskoro pokušajte ponovno; ako se ništa ne promijeni, provjerite internetsku vezu.

transport-response = Odgovor usluge nije bio razumljiv.
    .recovery = Pokušajte još jednom za minutu.

transport = Aplikacija je poslala zahtjev koji usluga nije mogla obraditi.
    .recovery = To mogu ispraviti samo autori ove aplikacije; možda to već rješava ažuriranje aplikacije.

generic-connection = Veza je prekinuta prije nego što ste se pridružili sesiji.
    .recovery = Provjerite internetsku vezu, a zatim se ponovno pridružite.

generic-error = Usluga ne podržava ono što je aplikacija zatražila.
    .recovery = To mogu promijeniti samo autori ove aplikacije; javite im što ste radili kad se to dogodilo.

invalid-token-expired = Vaš pristup ovoj sesiji je istekao.
    .recovery = Ponovno otvorite sesiju iz aplikacije kako biste obnovili pristup.

invalid-token = Vaš pristup ovoj sesiji nije bilo moguće potvrditi.
    .recovery = Ponovno se prijavite ili otvorite sesiju putem nove poveznice.

invalid-token-data = Vaše podatke za pristup ovoj sesiji nije bilo moguće pročitati.
    .recovery = Zatražite novu pozivnicu i otvorite sesiju putem nje.

invalid-token-json-data = Vaši podaci za pristup ovoj sesiji nisu potpuni.
    .recovery = Zatražite novu poveznicu za sesiju; ako to ne pomogne, obratite se podršci aplikacije.

invalid-socket-url = U aplikaciji je postavljena pogrešna adresa usluge.
    .recovery = Samo autori ove aplikacije mogu ispraviti njezine postavke; pokušajte ponovno nakon ažuriranja.

invalid-stun-server = Jedna od postavki veze u ovoj aplikaciji nije ispravna.
    .recovery = To mogu ispraviti samo autori ove aplikacije; javite im da se pozivi ne uspostavljaju.

### Croatian: what people in a call read. Fluent syntax; CONTRIBUTING.md says how to correct or add a language.
### Every text here is derived: wterror's own words, not the vendor's.
### Comments and order are written by `cargo dev generate`; the texts are written by people.

language = hrvatski
    .english = Croatian

# A code that is not in the catalogue: Something unexpected happened (code { $code }).
# Please try again, and mention code { $code } if you contact support.
unlisted = Dogodilo se nešto neočekivano (kôd { $code }).
    .recovery = Pokušajte ponovno, a ako se obratite podršci, navedite kôd { $code }.

# -1: Something went wrong on the service's side.
# Please try again in a moment; if it keeps happening, contact the app's support.
unknown-error = Nešto je pošlo po zlu na strani usluge.
    .recovery = Pokušajte ponovno za koji trenutak, a ako se to nastavi događati, obratite se podršci aplikacije.

# 101: Something in the session could not be completed.
# Please try again.
user-generic = Nešto u sesiji nije bilo moguće dovršiti.
    .recovery = Pokušajte ponovno.

# 102: You or the other person is not in the session.
# Please join the session again; if that does not help, only the makers of this app can correct this.
user-not-found = Vi ili druga osoba niste u sesiji.
    .recovery = Ponovno se pridružite sesiji; ako to ne pomogne, problem mogu ispraviti samo autori ove aplikacije.

# 103: A participant has left the session.
# There is nothing you need to do.
user-closed = Jedan od sudionika napustio je sesiju.
    .recovery = Ne morate ništa učiniti.

# 104: Someone in the session already uses this name.
# Please choose another name, then try again.
existing-user-in-session = Netko u sesiji već koristi to ime.
    .recovery = Odaberite drugo ime, a zatim pokušajte ponovno.

# 105: No picture or sound is being shared yet.
# Please check that your camera or microphone is on, or wait until the other person's is; if it stays this way, contact the app's support.
user-not-streaming = Još se ne prenosi ni slika ni zvuk.
    .recovery = Provjerite je li uključena vaša kamera ili mikrofon ili pričekajte da ih druga osoba uključi; ako se ništa ne promijeni, obratite se podršci aplikacije.

# 106: This action is not available to you in this session.
# Please leave the session and join it again.
user-not-authorized = Ova vam radnja nije dostupna u ovoj sesiji.
    .recovery = Napustite sesiju i ponovno joj se pridružite.

# 107: The browser is not allowed to use your camera.
# Please allow the camera for this page in your browser, then join again.
user-video-permission-denied = Preglednik nema dopuštenje za korištenje vaše kamere.
    .recovery = U pregledniku dopustite ovoj stranici korištenje kamere, a zatim se ponovno pridružite.

# 108: The browser is not allowed to use your microphone.
# Please allow the microphone for this page in your browser, then join again.
user-audio-permission-denied = Preglednik nema dopuštenje za korištenje vašeg mikrofona.
    .recovery = U pregledniku dopustite ovoj stranici korištenje mikrofona, a zatim se ponovno pridružite.

# 201: The session cannot handle this request right now.
# Please wait a moment, then try again.
session-generic = Sesija trenutačno ne može obraditi ovaj zahtjev.
    .recovery = Pričekajte trenutak, a zatim pokušajte ponovno.

# 203: The session has ended.
# Please join again or start a new session.
session-closed = Sesija je završila.
    .recovery = Ponovno se pridružite ili započnite novu sesiju.

# 204: The session could not be started.
# Please try again in a few minutes, and contact the app's support if it still does not start.
session-cannot-be-created = Sesiju nije bilo moguće započeti.
    .recovery = Pokušajte ponovno za nekoliko minuta, a ako sesija ni tada ne započne, obratite se podršci aplikacije.

# 206: The session is full.
# Please wait until someone leaves, then try again.
session-is-full = Sesija je popunjena.
    .recovery = Pričekajte da netko izađe, a zatim pokušajte ponovno.

# 303: A connection to a participant's picture and sound could not be made.
# Please wait a few seconds and try to connect again.
media-endpoint = Nije bilo moguće uspostaviti vezu sa slikom i zvukom jednog od sudionika.
    .recovery = Pričekajte nekoliko sekundi i pokušajte se ponovno povezati.

# 308: This app is not allowed to use your microphone.
# Please allow the microphone for this app in your device's settings, then join again.
media-audio-permission = Ova aplikacija nema dopuštenje za korištenje vašeg mikrofona.
    .recovery = U postavkama uređaja dopustite ovoj aplikaciji korištenje mikrofona, a zatim se ponovno pridružite.

# 309: This app is not allowed to use your camera.
# Please allow the camera for this app in your device's settings, then join again.
media-video-permission = Ova aplikacija nema dopuštenje za korištenje vaše kamere.
    .recovery = U postavkama uređaja dopustite ovoj aplikaciji korištenje kamere, a zatim se ponovno pridružite.

# 801: The service could not carry this out right now.
# Please try again shortly; if nothing changes, contact the app's support.
transport-request = Usluga trenutačno nije mogla izvršiti ovu radnju.
    .recovery = Pokušajte ponovno malo kasnije; ako se ništa ne promijeni, obratite se podršci aplikacije.

# 802: The service's answer could not be understood.
# Please try once more in a minute.
transport-response = Odgovor usluge nije bio razumljiv.
    .recovery = Pokušajte još jednom za minutu.

# 803: The app sent a request that the service could not handle.
# Only the makers of this app can correct this; an update of the app may already help.
transport = Aplikacija je poslala zahtjev koji usluga nije mogla obraditi.
    .recovery = To mogu ispraviti samo autori ove aplikacije; možda će već pomoći ažuriranje aplikacije.

# 901: The connection closed before you had joined the session.
# Please check your internet connection, then try again.
generic-connection = Veza je prekinuta prije nego što ste se pridružili sesiji.
    .recovery = Provjerite internetsku vezu, a zatim pokušajte ponovno.

# 999: The service does not support what the app asked for.
# Only the makers of this app can change this; please tell them what you were doing.
generic-error = Usluga ne podržava ono što je aplikacija zatražila.
    .recovery = To mogu promijeniti samo autori ove aplikacije; javite im što ste radili kad se to dogodilo.

# 1100: Your access to this session has expired.
# Please open the session again from the app; if that does not help, ask for a new invitation for everyone in it.
invalid-token-expired = Vaš pristup ovoj sesiji je istekao.
    .recovery = Ponovno otvorite sesiju iz aplikacije; ako to ne pomogne, zatražite novu pozivnicu za sve sudionike sesije.

# 1101: Your access to this session could not be confirmed.
# Please open the session again from the app or from the complete link; if that does not help, contact the app's support.
invalid-token = Vaš pristup ovoj sesiji nije bilo moguće potvrditi.
    .recovery = Ponovno otvorite sesiju iz aplikacije ili putem potpune poveznice; ako to ne pomogne, obratite se podršci aplikacije.

# 1102: Your invitation to this session could not be read.
# Please open the session again from the original invitation; if that does not help, contact the app's support.
invalid-token-data = Vašu pozivnicu za ovu sesiju nije bilo moguće pročitati.
    .recovery = Ponovno otvorite sesiju putem izvorne pozivnice; ako to ne pomogne, obratite se podršci aplikacije.

# 1103: Your invitation to this session is incomplete.
# Please contact the app's support; a new invitation for everyone in the session may be needed.
invalid-token-json-data = Vaša pozivnica za ovu sesiju nije potpuna.
    .recovery = Obratite se podršci aplikacije; možda je potrebna nova pozivnica za sve sudionike sesije.

# 1104: The app was given the wrong address for the service.
# Please open the session again from the app; if that does not help, tell the makers of this app.
invalid-socket-url = Aplikacija je dobila pogrešnu adresu usluge.
    .recovery = Ponovno otvorite sesiju iz aplikacije; ako to ne pomogne, obavijestite autore ove aplikacije.

# 1105: A setting for connecting to the session is not correct.
# Please open the session again from its invitation; if that does not help, tell the makers of this app that sessions do not connect.
invalid-stun-server = Jedna od postavki za povezivanje sa sesijom nije ispravna.
    .recovery = Ponovno otvorite sesiju putem pozivnice; ako to ne pomogne, javite autorima ove aplikacije da povezivanje sa sesijama ne uspijeva.

## Labels of buttons

# Try again
action-retry = Pokušaj ponovno

# Join again
action-rejoin = Ponovno se pridruži

# Renew access
action-refresh-token = Obnovi pristup

# Open settings
action-ask-permission = Otvori postavke

# Contact support
action-fix-call = Kontaktiraj podršku

# Contact support
action-fix-configuration = Kontaktiraj podršku

# Change name
action-choose-another-name = Promijeni ime

# Wait and try again
action-wait = Pričekaj i pokušaj ponovno

# Continue
action-ignore = Nastavi

# Report problem
action-report = Prijavi problem

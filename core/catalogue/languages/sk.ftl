### Slovak: what people in a call read. Fluent syntax; CONTRIBUTING.md says how to correct or add a language.
### Every text here is derived: wterror's own words, not the vendor's.
### Comments and order are written by `cargo dev generate`; the texts are written by people.

language = slovenčina
    .english = Slovak

# A code that is not in the catalogue: Something unexpected happened (code { $code }).
# Please try again, and mention code { $code } if you contact support.
unlisted = Vyskytol sa neočakávaný problém (kód { $code }).
    .recovery = Skúste to znova, a ak sa obrátite na podporu, uveďte kód { $code }.

# -1: Something went wrong on the service's side.
# Please try again in a moment; if it keeps happening, contact the app's support.
unknown-error = Na strane služby sa niečo pokazilo.
    .recovery = Skúste to o chvíľu znova, a ak sa to bude opakovať, obráťte sa na podporu aplikácie.

# 101: Something in the session could not be completed.
# Please try again.
user-generic = Niečo sa na stretnutí nepodarilo dokončiť.
    .recovery = Skúste to znova.

# 102: You or the other person is not in the session.
# Please join the session again; if that does not help, only the makers of this app can correct this.
user-not-found = Vy alebo druhá osoba nie ste na stretnutí.
    .recovery = Pripojte sa k stretnutiu znova; ak to nepomôže, opraviť to môžu iba tvorcovia tejto aplikácie.

# 103: A participant has left the session.
# There is nothing you need to do.
user-closed = Jeden z účastníkov opustil stretnutie.
    .recovery = Nemusíte nič robiť.

# 104: Someone in the session already uses this name.
# Please choose another name, then try again.
existing-user-in-session = Toto meno už na stretnutí niekto používa.
    .recovery = Vyberte si iné meno a skúste to znova.

# 105: No picture or sound is being shared yet.
# Please check that your camera or microphone is on, or wait until the other person's is; if it stays this way, contact the app's support.
user-not-streaming = Zatiaľ sa nezdieľa žiadny obraz ani zvuk.
    .recovery = Skontrolujte, či máte zapnutú kameru alebo mikrofón, alebo počkajte, kým ich zapne druhá osoba; ak sa nič nezmení, obráťte sa na podporu aplikácie.

# 106: This action is not available to you in this session.
# Please leave the session and join it again.
user-not-authorized = Táto akcia pre vás na tomto stretnutí nie je dostupná.
    .recovery = Opustite stretnutie a pripojte sa k nemu znova.

# 107: The browser is not allowed to use your camera.
# Please allow the camera for this page in your browser, then join again.
user-video-permission-denied = Prehliadač nemá povolenie používať vašu kameru.
    .recovery = V prehliadači povoľte tejto stránke používať kameru a potom sa pripojte znova.

# 108: The browser is not allowed to use your microphone.
# Please allow the microphone for this page in your browser, then join again.
user-audio-permission-denied = Prehliadač nemá povolenie používať váš mikrofón.
    .recovery = V prehliadači povoľte tejto stránke používať mikrofón a potom sa pripojte znova.

# 201: The session cannot handle this request right now.
# Please wait a moment, then try again.
session-generic = Stretnutie momentálne nedokáže spracovať túto požiadavku.
    .recovery = Chvíľu počkajte a potom to skúste znova.

# 203: The session has ended.
# Please join again or start a new session.
session-closed = Stretnutie sa skončilo.
    .recovery = Pripojte sa znova alebo začnite nové stretnutie.

# 204: The session could not be started.
# Please try again in a few minutes, and contact the app's support if it still does not start.
session-cannot-be-created = Stretnutie sa nepodarilo začať.
    .recovery = Skúste to znova o niekoľko minút, a ak sa stretnutie stále nezačne, obráťte sa na podporu aplikácie.

# 206: The session is full.
# Please wait until someone leaves, then try again.
session-is-full = Stretnutie je plne obsadené.
    .recovery = Počkajte, kým niekto odíde, a potom to skúste znova.

# 303: A connection to a participant's picture and sound could not be made.
# Please wait a few seconds and try to connect again.
media-endpoint = Nepodarilo sa nadviazať obrazové a zvukové spojenie s jedným z účastníkov.
    .recovery = Počkajte niekoľko sekúnd a skúste nadviazať spojenie znova.

# 308: This app is not allowed to use your microphone.
# Please allow the microphone for this app in your device's settings, then join again.
media-audio-permission = Táto aplikácia nemá povolenie používať váš mikrofón.
    .recovery = V nastaveniach zariadenia povoľte tejto aplikácii používať mikrofón a potom sa pripojte znova.

# 309: This app is not allowed to use your camera.
# Please allow the camera for this app in your device's settings, then join again.
media-video-permission = Táto aplikácia nemá povolenie používať vašu kameru.
    .recovery = V nastaveniach zariadenia povoľte tejto aplikácii používať kameru a potom sa pripojte znova.

# 801: The service could not carry this out right now.
# Please try again shortly; if nothing changes, contact the app's support.
transport-request = Služba to momentálne nedokázala vykonať.
    .recovery = Skúste to o moment znova; ak sa nič nezmení, obráťte sa na podporu aplikácie.

# 802: The service's answer could not be understood.
# Please try once more in a minute.
transport-response = Odpoveď služby sa nepodarilo spracovať.
    .recovery = Skúste to ešte raz o minútu.

# 803: The app sent a request that the service could not handle.
# Only the makers of this app can correct this; an update of the app may already help.
transport = Aplikácia odoslala požiadavku, ktorú služba nedokázala spracovať.
    .recovery = Opraviť to môžu iba tvorcovia tejto aplikácie; možno už pomôže jej aktualizácia.

# 901: The connection closed before you had joined the session.
# Please check your internet connection, then try again.
generic-connection = Spojenie sa prerušilo skôr, ako ste sa pripojili k stretnutiu.
    .recovery = Skontrolujte pripojenie na internet a potom to skúste znova.

# 999: The service does not support what the app asked for.
# Only the makers of this app can change this; please tell them what you were doing.
generic-error = Služba nepodporuje to, o čo ju aplikácia požiadala.
    .recovery = Zmeniť to môžu iba tvorcovia tejto aplikácie; dajte im vedieť, čo ste práve robili.

# 1100: Your access to this session has expired.
# Please open the session again from the app; if that does not help, ask for a new invitation for everyone in it.
invalid-token-expired = Platnosť vášho prístupu k tomuto stretnutiu uplynula.
    .recovery = Otvorte stretnutie znova z aplikácie; ak to nepomôže, požiadajte o novú pozvánku pre všetkých účastníkov stretnutia.

# 1101: Your access to this session could not be confirmed.
# Please open the session again from the app or from the complete link; if that does not help, contact the app's support.
invalid-token = Váš prístup k tomuto stretnutiu sa nepodarilo overiť.
    .recovery = Otvorte stretnutie znova z aplikácie alebo pomocou úplného odkazu; ak to nepomôže, obráťte sa na podporu aplikácie.

# 1102: Your invitation to this session could not be read.
# Please open the session again from the original invitation; if that does not help, contact the app's support.
invalid-token-data = Vašu pozvánku na toto stretnutie sa nepodarilo prečítať.
    .recovery = Otvorte stretnutie znova z pôvodnej pozvánky; ak to nepomôže, obráťte sa na podporu aplikácie.

# 1103: Your invitation to this session is incomplete.
# Please contact the app's support; a new invitation for everyone in the session may be needed.
invalid-token-json-data = Vaša pozvánka na toto stretnutie nie je úplná.
    .recovery = Obráťte sa na podporu aplikácie; možno bude potrebná nová pozvánka pre všetkých účastníkov stretnutia.

# 1104: The app was given the wrong address for the service.
# Please open the session again from the app; if that does not help, tell the makers of this app.
invalid-socket-url = Aplikácia dostala nesprávnu adresu služby.
    .recovery = Otvorte stretnutie znova z aplikácie; ak to nepomôže, dajte vedieť tvorcom tejto aplikácie.

# 1105: A setting for connecting to the session is not correct.
# Please open the session again from its invitation; if that does not help, tell the makers of this app that sessions do not connect.
invalid-stun-server = Jedno z nastavení pripojenia k stretnutiu nie je správne.
    .recovery = Otvorte stretnutie znova z pozvánky; ak to nepomôže, dajte vedieť tvorcom tejto aplikácie, že sa k stretnutiam nedá pripojiť.

## Labels of buttons

# Try again
action-retry = Skúsiť znova

# Join again
action-rejoin = Pripojiť sa znova

# Renew access
action-refresh-token = Obnoviť prístup

# Open settings
action-ask-permission = Otvoriť nastavenia

# Contact support
action-fix-call = Kontaktovať podporu

# Contact support
action-fix-configuration = Kontaktovať podporu

# Change name
action-choose-another-name = Zmeniť meno

# Wait and try again
action-wait = Počkať a skúsiť znova

# Continue
action-ignore = Pokračovať

# Report problem
action-report = Nahlásiť problém

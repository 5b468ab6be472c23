### Slovak: what people in a call read. Fluent syntax; CONTRIBUTING.md says how to correct or add a language.
### Every text here is derived: wterror's own words, not the vendor's.

language = slovenčina
    .english = Slovak
    .reviewed = false

unlisted = Vyskytol sa neočakávaný problém (kód { $code }).
    .recovery = Skúste to znova, a ak sa obrátite na podporu, uveďte kód { $code }.

unknown-error = Na strane služby sa niečo pokazilo.
    .recovery = Skúste to o chvíľu znova, a ak sa to bude opakovať, obráťte sa na podporu aplikácie.

user-generic = Niečo sa na stretnutí nepodarilo dokončiť.
    .recovery = Skúste to znova.

user-not-found = Vy alebo druhá osoba nie ste na stretnutí.
    .recovery = Pripojte sa k stretnutiu znova; ak to nepomôže, opraviť to môžu iba tvorcovia tejto aplikácie.

user-closed = Jeden z účastníkov opustil stretnutie.
    .recovery = Nemusíte nič robiť.

existing-user-in-session = Toto meno už na stretnutí niekto používa.
    .recovery = Vyberte si iné meno a skúste to znova.

user-not-streaming = Zatiaľ sa nezdieľa žiadny obraz ani zvuk.
    .recovery = Skontrolujte, či máte zapnutú kameru alebo mikrofón, alebo počkajte, kým ich zapne druhá osoba; ak sa nič nezmení, obráťte sa na podporu aplikácie.

user-not-authorized = Táto akcia pre vás na tomto stretnutí nie je dostupná.
    .recovery = Opustite stretnutie a pripojte sa k nemu znova.

user-video-permission-denied = Prehliadač nemá povolenie používať vašu kameru.
    .recovery = V prehliadači povoľte tejto stránke používať kameru a potom sa pripojte znova.

user-audio-permission-denied = Prehliadač nemá povolenie používať váš mikrofón.
    .recovery = V prehliadači povoľte tejto stránke používať mikrofón a potom sa pripojte znova.

session-generic = Stretnutie momentálne nedokáže spracovať túto požiadavku.
    .recovery = Chvíľu počkajte a potom to skúste znova.

session-closed = Stretnutie sa skončilo.
    .recovery = Pripojte sa znova alebo začnite nové stretnutie.

session-cannot-be-created = Stretnutie sa nepodarilo začať.
    .recovery = Skúste to znova o niekoľko minút, a ak sa stretnutie stále nezačne, obráťte sa na podporu aplikácie.

session-is-full = Stretnutie je plne obsadené.
    .recovery = Počkajte, kým niekto odíde, a potom to skúste znova.

media-endpoint = Nepodarilo sa nadviazať obrazové a zvukové spojenie s jedným z účastníkov.
    .recovery = Počkajte niekoľko sekúnd a skúste nadviazať spojenie znova.

media-audio-permission = Táto aplikácia nemá povolenie používať váš mikrofón.
    .recovery = V nastaveniach zariadenia povoľte tejto aplikácii používať mikrofón a potom sa pripojte znova.

media-video-permission = Táto aplikácia nemá povolenie používať vašu kameru.
    .recovery = V nastaveniach zariadenia povoľte tejto aplikácii používať kameru a potom sa pripojte znova.

transport-request = Služba to momentálne nedokázala vykonať.
    .recovery = Skúste to o moment znova; ak sa nič nezmení, obráťte sa na podporu aplikácie.

transport-response = Odpoveď služby sa nepodarilo spracovať.
    .recovery = Skúste to ešte raz o minútu.

transport = Aplikácia odoslala požiadavku, ktorú služba nedokázala spracovať.
    .recovery = Opraviť to môžu iba tvorcovia tejto aplikácie; možno už pomôže jej aktualizácia.

generic-connection = Spojenie sa prerušilo skôr, ako ste sa pripojili k stretnutiu.
    .recovery = Skontrolujte pripojenie na internet a potom to skúste znova.

generic-error = Služba nepodporuje to, o čo ju aplikácia požiadala.
    .recovery = Zmeniť to môžu iba tvorcovia tejto aplikácie; dajte im vedieť, čo ste práve robili.

invalid-token-expired = Platnosť vášho prístupu k tomuto stretnutiu uplynula.
    .recovery = Otvorte stretnutie znova z aplikácie; ak to nepomôže, požiadajte o novú pozvánku pre všetkých účastníkov stretnutia.

invalid-token = Váš prístup k tomuto stretnutiu sa nepodarilo overiť.
    .recovery = Otvorte stretnutie znova z aplikácie alebo pomocou úplného odkazu; ak to nepomôže, obráťte sa na podporu aplikácie.

invalid-token-data = Vašu pozvánku na toto stretnutie sa nepodarilo prečítať.
    .recovery = Otvorte stretnutie znova z pôvodnej pozvánky; ak to nepomôže, obráťte sa na podporu aplikácie.

invalid-token-json-data = Vaša pozvánka na toto stretnutie nie je úplná.
    .recovery = Obráťte sa na podporu aplikácie; možno bude potrebná nová pozvánka pre všetkých účastníkov stretnutia.

invalid-socket-url = Aplikácia dostala nesprávnu adresu služby.
    .recovery = Otvorte stretnutie znova z aplikácie; ak to nepomôže, dajte vedieť tvorcom tejto aplikácie.

invalid-stun-server = Jedno z nastavení pripojenia k stretnutiu nie je správne.
    .recovery = Otvorte stretnutie znova z pozvánky; ak to nepomôže, dajte vedieť tvorcom tejto aplikácie, že sa k stretnutiam nedá pripojiť.

action-retry = Skúsiť znova
action-rejoin = Pripojiť sa znova
action-refresh-token = Obnoviť prístup
action-ask-permission = Otvoriť nastavenia
action-fix-call = Kontaktovať podporu
action-fix-configuration = Kontaktovať podporu
action-choose-another-name = Zmeniť meno
action-wait = Počkať a skúsiť znova
action-ignore = Pokračovať
action-report = Nahlásiť problém

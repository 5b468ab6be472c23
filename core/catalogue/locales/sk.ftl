### Slovak: what people in a call read. Fluent syntax; CONTRIBUTING.md says how to correct or add a language.
### Every text here is derived: wterror's own words, not the vendor's.

language = slovenčina
    .english = Slovak
    .reviewed = false

unlisted = Vyskytol sa neočakávaný problém (kód { $code }).
    .recovery = Skúste to znova, a ak sa obrátite na podporu, uveďte kód { $code }.

unknown-error = Na strane služby sa niečo pokazilo.
    .recovery = Skúste to o chvíľu znova, a ak sa to bude opakovať, dajte vedieť podpore aplikácie.

user-generic = Vašu požiadavku sa nepodarilo dokončiť.
    .recovery = Skúste to znova.

user-not-found = Táto osoba nie je na stretnutí.
    .recovery = Opraviť to môžu iba tvorcovia tejto aplikácie; dovtedy môže pomôcť, ak sa pripojíte znova.

user-closed = Druhá osoba opustila stretnutie.
    .recovery = Nemusíte nič robiť.

existing-user-in-session = Toto meno už na stretnutí niekto používa.
    .recovery = Vyberte si iné meno a pripojte sa znova.

user-not-streaming = Zatiaľ sa nezdieľa žiadny obraz ani zvuk.
    .recovery = Skontrolujte, či je zapnutá kamera alebo mikrofón; ak to nepomôže, opraviť to môžu iba tvorcovia tejto aplikácie.

user-not-authorized = Táto akcia pre vás na tomto stretnutí nie je dostupná.
    .recovery = Opustite stretnutie a pripojte sa k nemu znova.

user-video-permission-denied = Prehliadač nemá povolenie používať vašu kameru.
    .recovery = V prehliadači povoľte tejto stránke používať kameru a potom sa pripojte znova.

user-audio-permission-denied = Prehliadač nemá povolenie používať váš mikrofón.
    .recovery = V prehliadači povoľte tejto stránke používať mikrofón a potom sa pripojte znova.

session-generic = Stretnutie je práve vyťažené.
    .recovery = Chvíľu počkajte a potom to skúste znova.

session-closed = Stretnutie sa skončilo.
    .recovery = Pripojte sa znova alebo začnite nové stretnutie.

session-cannot-be-created = Stretnutie sa nepodarilo začať.
    .recovery = Skúste to znova o niekoľko minút, a ak sa stretnutie stále nezačne, dajte vedieť podpore aplikácie.

session-is-full = Stretnutie je plne obsadené.
    .recovery = Počkajte, kým niekto odíde, a potom sa pripojte znova.

media-endpoint = Nepodarilo sa pripojiť obraz a zvuk niektorého z účastníkov.
    .recovery = Počkajte niekoľko sekúnd a skúste nadviazať spojenie znova.

media-audio-permission = Táto aplikácia nemá povolenie používať váš mikrofón.
    .recovery = V nastaveniach zariadenia povoľte tejto aplikácii používať mikrofón a potom sa pripojte znova.

media-video-permission = Táto aplikácia nemá povolenie používať vašu kameru.
    .recovery = V nastaveniach zariadenia povoľte tejto aplikácii používať kameru a potom sa pripojte znova.

transport-request = K službe sa nepodarilo pripojiť.
    .recovery = Skúste to o moment znova; ak sa nič nezmení, skontrolujte pripojenie na internet.

transport-response = Odpovedi služby sa nepodarilo porozumieť.
    .recovery = Skúste to ešte raz o minútu.

transport = Aplikácia odoslala požiadavku, ktorú služba nedokázala spracovať.
    .recovery = Opraviť to môžu iba tvorcovia tejto aplikácie; možno to už rieši jej aktualizácia.

generic-connection = Spojenie sa ukončilo skôr, ako ste sa pripojili k stretnutiu.
    .recovery = Skontrolujte pripojenie na internet a potom sa pripojte znova.

generic-error = Služba nepodporuje to, o čo ju aplikácia požiadala.
    .recovery = Zmeniť to môžu iba tvorcovia tejto aplikácie; dajte im vedieť, čo ste práve robili.

invalid-token-expired = Platnosť vášho prístupu k tomuto stretnutiu uplynula.
    .recovery = Ak chcete prístup obnoviť, otvorte stretnutie znova z aplikácie.

invalid-token = Váš prístup k tomuto stretnutiu sa nepodarilo overiť.
    .recovery = Prihláste sa znova alebo otvorte stretnutie pomocou nového odkazu.

invalid-token-data = Vaše prístupové údaje k tomuto stretnutiu sa nepodarilo prečítať.
    .recovery = Požiadajte o novú pozvánku a otvorte stretnutie pomocou nej.

invalid-token-json-data = Vaše prístupové údaje k tomuto stretnutiu nie sú úplné.
    .recovery = Požiadajte o nový odkaz na stretnutie; ak to nepomôže, obráťte sa na podporu aplikácie.

invalid-socket-url = Aplikácia má nastavenú nesprávnu adresu služby.
    .recovery = Nastavenia môžu opraviť iba tvorcovia tejto aplikácie; skúste to znova po aktualizácii.

invalid-stun-server = Jedno z nastavení pripojenia tejto aplikácie nie je správne.
    .recovery = Opraviť to môžu iba tvorcovia tejto aplikácie; dajte im vedieť, že sa hovory nedarí spojiť.

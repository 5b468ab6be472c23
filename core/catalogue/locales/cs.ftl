### Czech: what people in a call read. Fluent syntax; CONTRIBUTING.md says how to correct or add a language.
### Every text here is derived: wterror's own words, not the vendor's.

language = čeština
    .english = Czech
    .reviewed = false

unlisted = Došlo k neočekávanému problému (kód { $code }).
    .recovery = Zkuste to znovu, a pokud se obrátíte na podporu, uveďte kód { $code }.

unknown-error = Na straně služby se něco pokazilo.
    .recovery = Zkuste to za chvíli znovu, a pokud se to bude opakovat, obraťte se na podporu aplikace.

user-generic = Něco v relaci se nepodařilo dokončit.
    .recovery = Zkuste to znovu.

user-not-found = Vy nebo druhá osoba nejste v relaci.
    .recovery = Připojte se k relaci znovu; pokud to nepomůže, mohou to opravit jen tvůrci této aplikace.

user-closed = Jeden z účastníků opustil relaci.
    .recovery = Nemusíte nic dělat.

existing-user-in-session = Toto jméno už v relaci někdo používá.
    .recovery = Zvolte si jiné jméno a zkuste to znovu.

user-not-streaming = Zatím se nepřenáší obraz ani zvuk.
    .recovery = Zkontrolujte, zda máte zapnutou kameru nebo mikrofon, nebo počkejte, až je zapne druhá osoba; pokud to nepomůže, obraťte se na podporu aplikace.

user-not-authorized = Tato akce pro vás v této relaci není dostupná.
    .recovery = Opusťte relaci a připojte se k ní znovu.

user-video-permission-denied = Prohlížeč nemá povoleno používat vaši kameru.
    .recovery = V prohlížeči povolte této stránce používat kameru a pak se připojte znovu.

user-audio-permission-denied = Prohlížeč nemá povoleno používat váš mikrofon.
    .recovery = V prohlížeči povolte této stránce používat mikrofon a pak se připojte znovu.

session-generic = Relace teď nemůže tento požadavek vyřídit.
    .recovery = Chvíli počkejte a pak to zkuste znovu.

session-closed = Relace skončila.
    .recovery = Připojte se znovu, nebo zahajte novou relaci.

session-cannot-be-created = Relaci se nepodařilo zahájit.
    .recovery = Zkuste to znovu za několik minut, a pokud relaci stále nepůjde zahájit, obraťte se na podporu aplikace.

session-is-full = Relace je plně obsazená.
    .recovery = Počkejte, až někdo odejde, a pak to zkuste znovu.

media-endpoint = Nepodařilo se navázat spojení s obrazem a zvukem některého z účastníků.
    .recovery = Počkejte několik sekund a zkuste spojení navázat znovu.

media-audio-permission = Tato aplikace nemá povoleno používat váš mikrofon.
    .recovery = V nastavení zařízení povolte této aplikaci používat mikrofon a pak se připojte znovu.

media-video-permission = Tato aplikace nemá povoleno používat vaši kameru.
    .recovery = V nastavení zařízení povolte této aplikaci používat kameru a pak se připojte znovu.

transport-request = Služba to teď nedokázala provést.
    .recovery = Zkuste to za okamžik znovu; pokud se nic nezmění, obraťte se na podporu aplikace.

transport-response = Odpověď služby se nepodařilo zpracovat.
    .recovery = Zkuste to za minutu ještě jednou.

transport = Aplikace odeslala požadavek, který služba nedokázala zpracovat.
    .recovery = Opravit to mohou jen tvůrci této aplikace; možná už pomůže její aktualizace.

generic-connection = Spojení se přerušilo dřív, než jste se připojili k relaci.
    .recovery = Zkontrolujte připojení k internetu a pak to zkuste znovu.

generic-error = Služba nepodporuje to, o co ji aplikace požádala.
    .recovery = Změnit to mohou jen tvůrci této aplikace; dejte jim prosím vědět, při jaké činnosti k tomu došlo.

invalid-token-expired = Platnost vašeho přístupu k této relaci vypršela.
    .recovery = Otevřete relaci znovu z aplikace; pokud to nepomůže, požádejte o novou pozvánku pro všechny její účastníky.

invalid-token = Váš přístup k této relaci se nepodařilo ověřit.
    .recovery = Otevřete relaci znovu z aplikace nebo pomocí úplného odkazu; pokud to nepomůže, obraťte se na podporu aplikace.

invalid-token-data = Vaši pozvánku do této relace se nepodařilo přečíst.
    .recovery = Otevřete relaci znovu pomocí původní pozvánky; pokud to nepomůže, obraťte se na podporu aplikace.

invalid-token-json-data = Vaše pozvánka do této relace není úplná.
    .recovery = Obraťte se na podporu aplikace; možná bude potřeba nová pozvánka pro všechny účastníky relace.

invalid-socket-url = Aplikace dostala nesprávnou adresu služby.
    .recovery = Otevřete relaci znovu z aplikace; pokud to nepomůže, dejte vědět tvůrcům této aplikace.

invalid-stun-server = Jedno z nastavení pro připojení k relaci není správné.
    .recovery = Otevřete relaci znovu pomocí pozvánky; pokud to nepomůže, dejte tvůrcům této aplikace vědět, že se k relacím nedaří připojit.

action-retry = Zkusit znovu
action-rejoin = Připojit se znovu
action-refresh-token = Obnovit přístup
action-ask-permission = Otevřít nastavení
action-fix-call = Kontaktovat podporu
action-fix-configuration = Kontaktovat podporu
action-choose-another-name = Změnit jméno
action-wait = Počkat a zkusit znovu
action-ignore = Pokračovat
action-report = Nahlásit problém

### Czech: what people in a call read. Fluent syntax; CONTRIBUTING.md says how to correct or add a language.
### Every text here is derived: wterror's own words, not the vendor's.

language = čeština
    .english = Czech
    .reviewed = false

unlisted = Došlo k neočekávanému problému (kód { $code }).
    .recovery = Zkuste to znovu, a pokud se obrátíte na podporu, uveďte kód { $code }.

unknown-error = Na straně služby se něco pokazilo.
    .recovery = Zkuste to za chvíli znovu, a pokud se to bude opakovat, dejte vědět podpoře aplikace.

user-generic = Váš požadavek se nepodařilo dokončit.
    .recovery = Zkuste to prosím znovu.

user-not-found = Tato osoba není v relaci.
    .recovery = Opravit to mohou jen tvůrci této aplikace; do té doby může pomoct, když se připojíte znovu.

user-closed = Druhá osoba relaci opustila.
    .recovery = Nemusíte nic dělat.

existing-user-in-session = Toto jméno už v relaci někdo používá.
    .recovery = Zvolte si jiné jméno a připojte se znovu.

user-not-streaming = Zatím se nesdílí žádný obraz ani zvuk.
    .recovery = Zkontrolujte, zda je zapnutá kamera nebo mikrofon; pokud to nepomůže, mohou to opravit jen tvůrci této aplikace.

user-not-authorized = Tato akce pro vás v této relaci není dostupná.
    .recovery = Opusťte relaci a připojte se k ní znovu.

user-video-permission-denied = Prohlížeč nemá povoleno používat vaši kameru.
    .recovery = V prohlížeči povolte této stránce používat kameru a pak se připojte znovu.

user-audio-permission-denied = Prohlížeč nemá povoleno používat váš mikrofon.
    .recovery = V prohlížeči povolte této stránce používat mikrofon a pak se připojte znovu.

session-generic = Relace je právě vytížená.
    .recovery = Chvíli počkejte a pak to zkuste znovu.

session-closed = Relace skončila.
    .recovery = Připojte se znovu, nebo zahajte novou relaci.

session-cannot-be-created = Relaci se nepodařilo zahájit.
    .recovery = Zkuste to znovu za několik minut, a pokud relaci stále nepůjde zahájit, dejte vědět podpoře aplikace.

session-is-full = Relace je plně obsazená.
    .recovery = Počkejte, až někdo odejde, a pak se připojte znovu.

media-endpoint = Nepodařilo se připojit obraz a zvuk některého z účastníků.
    .recovery = Počkejte několik sekund a zkuste spojení navázat znovu.

media-audio-permission = Tato aplikace nemá povoleno používat váš mikrofon.
    .recovery = V nastavení zařízení povolte této aplikaci používat mikrofon a pak se připojte znovu.

media-video-permission = Tato aplikace nemá povoleno používat vaši kameru.
    .recovery = V nastavení zařízení povolte této aplikaci používat kameru a pak se připojte znovu.

transport-request = Ke službě se nepodařilo připojit.
    .recovery = Zkuste to za okamžik znovu; pokud se nic nezmění, zkontrolujte připojení k internetu.

transport-response = Odpovědi služby se nepodařilo porozumět.
    .recovery = Zkuste to ještě jednou za minutu.

transport = Aplikace odeslala požadavek, který služba nedokázala zpracovat.
    .recovery = Opravit to mohou jen tvůrci této aplikace; možná to už řeší její aktualizace.

generic-connection = Spojení se ukončilo ještě před vaším připojením k relaci.
    .recovery = Zkontrolujte připojení k internetu a pak se připojte znovu.

generic-error = Služba nepodporuje to, o co ji aplikace požádala.
    .recovery = Změnit to mohou jen tvůrci této aplikace; dejte jim prosím vědět, při jaké činnosti k tomu došlo.

invalid-token-expired = Platnost vašeho přístupu k této relaci vypršela.
    .recovery = Přístup obnovíte tak, že relaci znovu otevřete z aplikace.

invalid-token = Váš přístup k této relaci se nepodařilo ověřit.
    .recovery = Přihlaste se znovu, nebo otevřete relaci pomocí nového odkazu.

invalid-token-data = Vaše přístupové údaje k této relaci se nepodařilo přečíst.
    .recovery = Požádejte o novou pozvánku a otevřete relaci pomocí ní.

invalid-token-json-data = Vaše přístupové údaje k této relaci nejsou úplné.
    .recovery = Požádejte o nový odkaz na relaci; pokud to nepomůže, obraťte se na podporu aplikace.

invalid-socket-url = Aplikace má nastavenou nesprávnou adresu služby.
    .recovery = Nastavení mohou opravit jen tvůrci této aplikace; zkuste to znovu po aktualizaci.

invalid-stun-server = Jedno z nastavení připojení této aplikace není správné.
    .recovery = Opravit to mohou jen tvůrci této aplikace; dejte jim prosím vědět, že se hovory nedaří spojit.

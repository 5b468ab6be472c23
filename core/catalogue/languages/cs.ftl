### Czech: what people in a call read. Fluent syntax; CONTRIBUTING.md says how to correct or add a language.
### Every text here is derived: wterror's own words, not the vendor's.
### Comments and order are written by `cargo dev generate`; the texts are written by people.

language = čeština
    .english = Czech

# A code that is not in the catalogue: Something unexpected happened (code { $code }).
# Please try again, and mention code { $code } if you contact support.
unlisted = Došlo k neočekávanému problému (kód { $code }).
    .recovery = Zkuste to znovu, a pokud se obrátíte na podporu, uveďte kód { $code }.

# -1: Something went wrong on the service's side.
# Please try again in a moment; if it keeps happening, contact the app's support.
unknown-error = Na straně služby se něco pokazilo.
    .recovery = Zkuste to za chvíli znovu, a pokud se to bude opakovat, obraťte se na podporu aplikace.

# 101: Something in the session could not be completed.
# Please try again.
user-generic = Něco v relaci se nepodařilo dokončit.
    .recovery = Zkuste to znovu.

# 102: You or the other person is not in the session.
# Please join the session again; if that does not help, only the makers of this app can correct this.
user-not-found = Vy nebo druhá osoba nejste v relaci.
    .recovery = Připojte se k relaci znovu; pokud to nepomůže, mohou to opravit jen tvůrci této aplikace.

# 103: A participant has left the session.
# There is nothing you need to do.
user-closed = Jeden z účastníků opustil relaci.
    .recovery = Nemusíte nic dělat.

# 104: Someone in the session already uses this name.
# Please choose another name, then try again.
existing-user-in-session = Toto jméno už v relaci někdo používá.
    .recovery = Zvolte si jiné jméno a zkuste to znovu.

# 105: No picture or sound is being shared yet.
# Please check that your camera or microphone is on, or wait until the other person's is; if it stays this way, contact the app's support.
user-not-streaming = Zatím se nepřenáší obraz ani zvuk.
    .recovery = Zkontrolujte, zda máte zapnutou kameru nebo mikrofon, nebo počkejte, až je zapne druhá osoba; pokud to nepomůže, obraťte se na podporu aplikace.

# 106: This action is not available to you in this session.
# Please leave the session and join it again.
user-not-authorized = Tato akce pro vás v této relaci není dostupná.
    .recovery = Opusťte relaci a připojte se k ní znovu.

# 107: The browser is not allowed to use your camera.
# Please allow the camera for this page in your browser, then join again.
user-video-permission-denied = Prohlížeč nemá povoleno používat vaši kameru.
    .recovery = V prohlížeči povolte této stránce používat kameru a pak se připojte znovu.

# 108: The browser is not allowed to use your microphone.
# Please allow the microphone for this page in your browser, then join again.
user-audio-permission-denied = Prohlížeč nemá povoleno používat váš mikrofon.
    .recovery = V prohlížeči povolte této stránce používat mikrofon a pak se připojte znovu.

# 201: The session cannot handle this request right now.
# Please wait a moment, then try again.
session-generic = Relace teď nemůže tento požadavek vyřídit.
    .recovery = Chvíli počkejte a pak to zkuste znovu.

# 203: The session has ended.
# Please join again or start a new session.
session-closed = Relace skončila.
    .recovery = Připojte se znovu, nebo zahajte novou relaci.

# 204: The session could not be started.
# Please try again in a few minutes, and contact the app's support if it still does not start.
session-cannot-be-created = Relaci se nepodařilo zahájit.
    .recovery = Zkuste to znovu za několik minut, a pokud relaci stále nepůjde zahájit, obraťte se na podporu aplikace.

# 206: The session is full.
# Please wait until someone leaves, then try again.
session-is-full = Relace je plně obsazená.
    .recovery = Počkejte, až někdo odejde, a pak to zkuste znovu.

# 303: A connection to a participant's picture and sound could not be made.
# Please wait a few seconds and try to connect again.
media-endpoint = Nepodařilo se navázat spojení s obrazem a zvukem některého z účastníků.
    .recovery = Počkejte několik sekund a zkuste spojení navázat znovu.

# 308: This app is not allowed to use your microphone.
# Please allow the microphone for this app in your device's settings, then join again.
media-audio-permission = Tato aplikace nemá povoleno používat váš mikrofon.
    .recovery = V nastavení zařízení povolte této aplikaci používat mikrofon a pak se připojte znovu.

# 309: This app is not allowed to use your camera.
# Please allow the camera for this app in your device's settings, then join again.
media-video-permission = Tato aplikace nemá povoleno používat vaši kameru.
    .recovery = V nastavení zařízení povolte této aplikaci používat kameru a pak se připojte znovu.

# 801: The service could not carry this out right now.
# Please try again shortly; if nothing changes, contact the app's support.
transport-request = Služba to teď nedokázala provést.
    .recovery = Zkuste to za okamžik znovu; pokud se nic nezmění, obraťte se na podporu aplikace.

# 802: The service's answer could not be understood.
# Please try once more in a minute.
transport-response = Odpověď služby se nepodařilo zpracovat.
    .recovery = Zkuste to za minutu ještě jednou.

# 803: The app sent a request that the service could not handle.
# Only the makers of this app can correct this; an update of the app may already help.
transport = Aplikace odeslala požadavek, který služba nedokázala zpracovat.
    .recovery = Opravit to mohou jen tvůrci této aplikace; možná už pomůže její aktualizace.

# 901: The connection closed before you had joined the session.
# Please check your internet connection, then try again.
generic-connection = Spojení se přerušilo dřív, než jste se připojili k relaci.
    .recovery = Zkontrolujte připojení k internetu a pak to zkuste znovu.

# 999: The service does not support what the app asked for.
# Only the makers of this app can change this; please tell them what you were doing.
generic-error = Služba nepodporuje to, o co ji aplikace požádala.
    .recovery = Změnit to mohou jen tvůrci této aplikace; dejte jim prosím vědět, při jaké činnosti k tomu došlo.

# 1100: Your access to this session has expired.
# Please open the session again from the app; if that does not help, ask for a new invitation for everyone in it.
invalid-token-expired = Platnost vašeho přístupu k této relaci vypršela.
    .recovery = Otevřete relaci znovu z aplikace; pokud to nepomůže, požádejte o novou pozvánku pro všechny její účastníky.

# 1101: Your access to this session could not be confirmed.
# Please open the session again from the app or from the complete link; if that does not help, contact the app's support.
invalid-token = Váš přístup k této relaci se nepodařilo ověřit.
    .recovery = Otevřete relaci znovu z aplikace nebo pomocí úplného odkazu; pokud to nepomůže, obraťte se na podporu aplikace.

# 1102: Your invitation to this session could not be read.
# Please open the session again from the original invitation; if that does not help, contact the app's support.
invalid-token-data = Vaši pozvánku do této relace se nepodařilo přečíst.
    .recovery = Otevřete relaci znovu pomocí původní pozvánky; pokud to nepomůže, obraťte se na podporu aplikace.

# 1103: Your invitation to this session is incomplete.
# Please contact the app's support; a new invitation for everyone in the session may be needed.
invalid-token-json-data = Vaše pozvánka do této relace není úplná.
    .recovery = Obraťte se na podporu aplikace; možná bude potřeba nová pozvánka pro všechny účastníky relace.

# 1104: The app was given the wrong address for the service.
# Please open the session again from the app; if that does not help, tell the makers of this app.
invalid-socket-url = Aplikace dostala nesprávnou adresu služby.
    .recovery = Otevřete relaci znovu z aplikace; pokud to nepomůže, dejte vědět tvůrcům této aplikace.

# 1105: A setting for connecting to the session is not correct.
# Please open the session again from its invitation; if that does not help, tell the makers of this app that sessions do not connect.
invalid-stun-server = Jedno z nastavení pro připojení k relaci není správné.
    .recovery = Otevřete relaci znovu pomocí pozvánky; pokud to nepomůže, dejte tvůrcům této aplikace vědět, že se k relacím nedaří připojit.

## Labels of buttons

# Try again
action-retry = Zkusit znovu

# Join again
action-rejoin = Připojit se znovu

# Renew access
action-refresh-token = Obnovit přístup

# Open settings
action-ask-permission = Otevřít nastavení

# Contact support
action-fix-call = Kontaktovat podporu

# Contact support
action-fix-configuration = Kontaktovat podporu

# Change name
action-choose-another-name = Změnit jméno

# Wait and try again
action-wait = Počkat a zkusit znovu

# Continue
action-ignore = Pokračovat

# Report problem
action-report = Nahlásit problém

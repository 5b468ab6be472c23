### Hungarian: what people in a call read. Fluent syntax; CONTRIBUTING.md says how to correct or add a language.
### Every text here is derived: wterror's own words, not the vendor's.
### Comments and order are written by `cargo dev generate`; the texts are written by people.

language = magyar
    .english = Hungarian

# A code that is not in the catalogue: Something unexpected happened (code { $code }).
# Please try again, and mention code { $code } if you contact support.
unlisted = Valami váratlan történt (kód: { $code }).
    .recovery = Próbálja újra, és ha az ügyfélszolgálathoz fordul, adja meg ezt a kódot: { $code }.

# -1: Something went wrong on the service's side.
# Please try again in a moment; if it keeps happening, contact the app's support.
unknown-error = Hiba történt a szolgáltatásban.
    .recovery = Próbálja újra egy kis idő múlva; ha továbbra is előfordul, forduljon az alkalmazás ügyfélszolgálatához.

# 101: Something in the session could not be completed.
# Please try again.
user-generic = Egy műveletet nem sikerült végrehajtani a munkamenetben.
    .recovery = Próbálja meg újra.

# 102: You or the other person is not in the session.
# Please join the session again; if that does not help, only the makers of this app can correct this.
user-not-found = Ön vagy a másik személy nincs a munkamenetben.
    .recovery = Csatlakozzon újra a munkamenethez; ha ez nem segít, a hibát csak az alkalmazás fejlesztői tudják kijavítani.

# 103: A participant has left the session.
# There is nothing you need to do.
user-closed = Az egyik résztvevő kilépett a munkamenetből.
    .recovery = Nincs semmi teendője.

# 104: Someone in the session already uses this name.
# Please choose another name, then try again.
existing-user-in-session = A munkamenetben valaki már használja ezt a nevet.
    .recovery = Válasszon másik nevet, majd próbálja újra.

# 105: No picture or sound is being shared yet.
# Please check that your camera or microphone is on, or wait until the other person's is; if it stays this way, contact the app's support.
user-not-streaming = Még senki sem oszt meg videót vagy hangot.
    .recovery = Ellenőrizze, hogy a kamerája vagy mikrofonja be van-e kapcsolva, vagy várjon a másik személyre; ha nincs változás, forduljon az alkalmazás ügyfélszolgálatához.

# 106: This action is not available to you in this session.
# Please leave the session and join it again.
user-not-authorized = Ez a művelet nem érhető el az Ön számára ebben a munkamenetben.
    .recovery = Lépjen ki a munkamenetből, majd csatlakozzon hozzá újra.

# 107: The browser is not allowed to use your camera.
# Please allow the camera for this page in your browser, then join again.
user-video-permission-denied = A böngészőnek nincs engedélye a kamera használatára.
    .recovery = Engedélyezze a böngészőben a kamera használatát ezen az oldalon, majd csatlakozzon újra.

# 108: The browser is not allowed to use your microphone.
# Please allow the microphone for this page in your browser, then join again.
user-audio-permission-denied = A böngészőnek nincs engedélye a mikrofon használatára.
    .recovery = Engedélyezze a böngészőben a mikrofon használatát ezen az oldalon, majd csatlakozzon újra.

# 201: The session cannot handle this request right now.
# Please wait a moment, then try again.
session-generic = A munkamenet jelenleg nem tudja teljesíteni ezt a kérést.
    .recovery = Várjon egy kicsit, majd próbálja újra.

# 203: The session has ended.
# Please join again or start a new session.
session-closed = A munkamenet véget ért.
    .recovery = Csatlakozzon újra, vagy indítson új munkamenetet.

# 204: The session could not be started.
# Please try again in a few minutes, and contact the app's support if it still does not start.
session-cannot-be-created = A munkamenetet nem sikerült elindítani.
    .recovery = Próbálja újra néhány perc múlva, és ha továbbra sem indul el, forduljon az alkalmazás ügyfélszolgálatához.

# 206: The session is full.
# Please wait until someone leaves, then try again.
session-is-full = A munkamenet megtelt.
    .recovery = Várja meg, amíg valaki kilép, majd próbálja újra.

# 303: A connection to a participant's picture and sound could not be made.
# Please wait a few seconds and try to connect again.
media-endpoint = Nem sikerült kapcsolódni az egyik résztvevő videójához és hangjához.
    .recovery = Várjon néhány másodpercet, majd próbáljon meg újra kapcsolódni.

# 308: This app is not allowed to use your microphone.
# Please allow the microphone for this app in your device's settings, then join again.
media-audio-permission = Ennek az alkalmazásnak nincs engedélye a mikrofon használatára.
    .recovery = Engedélyezze az alkalmazásnak a mikrofon használatát az eszköze beállításaiban, majd csatlakozzon újra.

# 309: This app is not allowed to use your camera.
# Please allow the camera for this app in your device's settings, then join again.
media-video-permission = Ennek az alkalmazásnak nincs engedélye a kamera használatára.
    .recovery = Engedélyezze az alkalmazásnak a kamera használatát az eszköze beállításaiban, majd csatlakozzon újra.

# 801: The service could not carry this out right now.
# Please try again shortly; if nothing changes, contact the app's support.
transport-request = A szolgáltatás ezt most nem tudta végrehajtani.
    .recovery = Próbálja újra kicsit később; ha nincs változás, forduljon az alkalmazás ügyfélszolgálatához.

# 802: The service's answer could not be understood.
# Please try once more in a minute.
transport-response = A szolgáltatás válasza nem volt értelmezhető.
    .recovery = Próbálja meg még egyszer egy perc múlva.

# 803: The app sent a request that the service could not handle.
# Only the makers of this app can correct this; an update of the app may already help.
transport = Az alkalmazás olyan kérést küldött, amelyet a szolgáltatás nem tudott feldolgozni.
    .recovery = Ezt csak az alkalmazás fejlesztői tudják kijavítani; lehet, hogy az alkalmazás frissítése már segít.

# 901: The connection closed before you had joined the session.
# Please check your internet connection, then try again.
generic-connection = A kapcsolat megszakadt, mielőtt Ön csatlakozott volna a munkamenethez.
    .recovery = Ellenőrizze az internetkapcsolatát, majd próbálja újra.

# 999: The service does not support what the app asked for.
# Only the makers of this app can change this; please tell them what you were doing.
generic-error = A szolgáltatás nem támogatja azt, amit az alkalmazás kért.
    .recovery = Ezen csak az alkalmazás fejlesztői tudnak változtatni; kérjük, írja meg nekik, mit csinált, amikor ez történt.

# 1100: Your access to this session has expired.
# Please open the session again from the app; if that does not help, ask for a new invitation for everyone in it.
invalid-token-expired = Lejárt a hozzáférése ehhez a munkamenethez.
    .recovery = Nyissa meg újra a munkamenetet az alkalmazásból; ha ez nem segít, kérjen új meghívót a munkamenet minden résztvevője számára.

# 1101: Your access to this session could not be confirmed.
# Please open the session again from the app or from the complete link; if that does not help, contact the app's support.
invalid-token = Nem sikerült megerősíteni a hozzáférését ehhez a munkamenethez.
    .recovery = Nyissa meg újra a munkamenetet az alkalmazásból vagy a teljes linkkel; ha ez nem segít, forduljon az alkalmazás ügyfélszolgálatához.

# 1102: Your invitation to this session could not be read.
# Please open the session again from the original invitation; if that does not help, contact the app's support.
invalid-token-data = Nem sikerült beolvasni az ehhez a munkamenethez kapott meghívóját.
    .recovery = Nyissa meg újra a munkamenetet az eredeti meghívóval; ha ez nem segít, forduljon az alkalmazás ügyfélszolgálatához.

# 1103: Your invitation to this session is incomplete.
# Please contact the app's support; a new invitation for everyone in the session may be needed.
invalid-token-json-data = Az ehhez a munkamenethez kapott meghívója hiányos.
    .recovery = Forduljon az alkalmazás ügyfélszolgálatához; lehet, hogy a munkamenet minden résztvevője számára új meghívóra van szükség.

# 1104: The app was given the wrong address for the service.
# Please open the session again from the app; if that does not help, tell the makers of this app.
invalid-socket-url = Az alkalmazás hibás címet kapott a szolgáltatáshoz.
    .recovery = Nyissa meg újra a munkamenetet az alkalmazásból; ha ez nem segít, jelezze az alkalmazás fejlesztőinek.

# 1105: A setting for connecting to the session is not correct.
# Please open the session again from its invitation; if that does not help, tell the makers of this app that sessions do not connect.
invalid-stun-server = A munkamenethez való kapcsolódás egyik beállítása nem megfelelő.
    .recovery = Nyissa meg újra a munkamenetet a meghívóval; ha ez nem segít, jelezze az alkalmazás fejlesztőinek, hogy nem lehet kapcsolódni a munkamenetekhez.

## Labels of buttons

# Try again
action-retry = Újrapróbálkozás

# Join again
action-rejoin = Újracsatlakozás

# Renew access
action-refresh-token = Hozzáférés megújítása

# Open settings
action-ask-permission = Beállítások megnyitása

# Contact support
action-fix-call = Ügyfélszolgálat elérése

# Contact support
action-fix-configuration = Ügyfélszolgálat elérése

# Change name
action-choose-another-name = Név módosítása

# Wait and try again
action-wait = Várakozás és újrapróbálkozás

# Continue
action-ignore = Folytatás

# Report problem
action-report = Probléma bejelentése

### Hungarian: what people in a call read. Fluent syntax; CONTRIBUTING.md says how to correct or add a language.
### Every text here is derived: wterror's own words, not the vendor's.

language = magyar
    .english = Hungarian
    .reviewed = false

unlisted = Valami váratlan történt (kód: { $code }).
    .recovery = Próbálja újra, és ha az ügyfélszolgálathoz fordul, adja meg ezt a kódot: { $code }.

unknown-error = Hiba történt a szolgáltatásban.
    .recovery = Próbálja újra egy kis idő múlva; ha továbbra is előfordul, forduljon az alkalmazás ügyfélszolgálatához.

user-generic = Egy műveletet nem sikerült végrehajtani a munkamenetben.
    .recovery = Próbálja meg újra.

user-not-found = Ön vagy a másik személy nincs a munkamenetben.
    .recovery = Csatlakozzon újra a munkamenethez; ha ez nem segít, a hibát csak az alkalmazás fejlesztői tudják kijavítani.

user-closed = Az egyik résztvevő kilépett a munkamenetből.
    .recovery = Nincs semmi teendője.

existing-user-in-session = A munkamenetben valaki már használja ezt a nevet.
    .recovery = Válasszon másik nevet, majd próbálja újra.

user-not-streaming = Még senki sem oszt meg videót vagy hangot.
    .recovery = Ellenőrizze, hogy a kamerája vagy mikrofonja be van-e kapcsolva, vagy várjon a másik személyre; ha nincs változás, forduljon az alkalmazás ügyfélszolgálatához.

user-not-authorized = Ez a művelet nem érhető el az Ön számára ebben a munkamenetben.
    .recovery = Lépjen ki a munkamenetből, majd csatlakozzon hozzá újra.

user-video-permission-denied = A böngészőnek nincs engedélye a kamera használatára.
    .recovery = Engedélyezze a böngészőben a kamera használatát ezen az oldalon, majd csatlakozzon újra.

user-audio-permission-denied = A böngészőnek nincs engedélye a mikrofon használatára.
    .recovery = Engedélyezze a böngészőben a mikrofon használatát ezen az oldalon, majd csatlakozzon újra.

session-generic = A munkamenet jelenleg nem tudja teljesíteni ezt a kérést.
    .recovery = Várjon egy kicsit, majd próbálja újra.

session-closed = A munkamenet véget ért.
    .recovery = Csatlakozzon újra, vagy indítson új munkamenetet.

session-cannot-be-created = A munkamenetet nem sikerült elindítani.
    .recovery = Próbálja újra néhány perc múlva, és ha továbbra sem indul el, forduljon az alkalmazás ügyfélszolgálatához.

session-is-full = A munkamenet megtelt.
    .recovery = Várja meg, amíg valaki kilép, majd próbálja újra.

media-endpoint = Nem sikerült kapcsolódni az egyik résztvevő videójához és hangjához.
    .recovery = Várjon néhány másodpercet, majd próbáljon meg újra kapcsolódni.

media-audio-permission = Ennek az alkalmazásnak nincs engedélye a mikrofon használatára.
    .recovery = Engedélyezze az alkalmazásnak a mikrofon használatát az eszköze beállításaiban, majd csatlakozzon újra.

media-video-permission = Ennek az alkalmazásnak nincs engedélye a kamera használatára.
    .recovery = Engedélyezze az alkalmazásnak a kamera használatát az eszköze beállításaiban, majd csatlakozzon újra.

transport-request = A szolgáltatás ezt most nem tudta végrehajtani.
    .recovery = Próbálja újra kicsit később; ha nincs változás, forduljon az alkalmazás ügyfélszolgálatához.

transport-response = A szolgáltatás válasza nem volt értelmezhető.
    .recovery = Próbálja meg még egyszer egy perc múlva.

transport = Az alkalmazás olyan kérést küldött, amelyet a szolgáltatás nem tudott feldolgozni.
    .recovery = Ezt csak az alkalmazás fejlesztői tudják kijavítani; lehet, hogy az alkalmazás frissítése már segít.

generic-connection = A kapcsolat megszakadt, mielőtt Ön csatlakozott volna a munkamenethez.
    .recovery = Ellenőrizze az internetkapcsolatát, majd próbálja újra.

generic-error = A szolgáltatás nem támogatja azt, amit az alkalmazás kért.
    .recovery = Ezen csak az alkalmazás fejlesztői tudnak változtatni; kérjük, írja meg nekik, mit csinált, amikor ez történt.

invalid-token-expired = Lejárt a hozzáférése ehhez a munkamenethez.
    .recovery = Nyissa meg újra a munkamenetet az alkalmazásból; ha ez nem segít, kérjen új meghívót a munkamenet minden résztvevője számára.

invalid-token = Nem sikerült megerősíteni a hozzáférését ehhez a munkamenethez.
    .recovery = Nyissa meg újra a munkamenetet az alkalmazásból vagy a teljes linkkel; ha ez nem segít, forduljon az alkalmazás ügyfélszolgálatához.

invalid-token-data = Nem sikerült beolvasni az ehhez a munkamenethez kapott meghívóját.
    .recovery = Nyissa meg újra a munkamenetet az eredeti meghívóval; ha ez nem segít, forduljon az alkalmazás ügyfélszolgálatához.

invalid-token-json-data = Az ehhez a munkamenethez kapott meghívója hiányos.
    .recovery = Forduljon az alkalmazás ügyfélszolgálatához; lehet, hogy a munkamenet minden résztvevője számára új meghívóra van szükség.

invalid-socket-url = Az alkalmazás hibás címet kapott a szolgáltatáshoz.
    .recovery = Nyissa meg újra a munkamenetet az alkalmazásból; ha ez nem segít, jelezze az alkalmazás fejlesztőinek.

invalid-stun-server = A munkamenethez való kapcsolódás egyik beállítása nem megfelelő.
    .recovery = Nyissa meg újra a munkamenetet a meghívóval; ha ez nem segít, jelezze az alkalmazás fejlesztőinek, hogy nem lehet kapcsolódni a munkamenetekhez.

action-retry = Újrapróbálkozás
action-rejoin = Újracsatlakozás
action-refresh-token = Hozzáférés megújítása
action-ask-permission = Beállítások megnyitása
action-fix-call = Ügyfélszolgálat elérése
action-fix-configuration = Ügyfélszolgálat elérése
action-choose-another-name = Név módosítása
action-wait = Várakozás és újrapróbálkozás
action-ignore = Folytatás
action-report = Probléma bejelentése

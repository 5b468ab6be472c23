### Hungarian: what people in a call read. Fluent syntax; CONTRIBUTING.md says how to correct or add a language.
### Every text here is derived: wterror's own words, not the vendor's.

language = magyar
    .english = Hungarian
    .reviewed = false

unlisted = Valami váratlan történt (kód: { $code }).
    .recovery = Próbálja újra, és ha az ügyfélszolgálathoz fordul, adja meg ezt a kódot: { $code }.

unknown-error = Hiba történt a szolgáltatás oldalán.
    .recovery = Próbálja újra egy kis idő múlva; ha továbbra is előfordul, jelezze az alkalmazás ügyfélszolgálatának.

user-generic = A kérését nem sikerült teljesíteni.
    .recovery = Próbálja meg újra.

user-not-found = Ez a személy nincs a munkamenetben.
    .recovery = Ezt csak az alkalmazás fejlesztői tudják kijavítani; addig segíthet, ha újra csatlakozik.

user-closed = A másik személy kilépett a munkamenetből.
    .recovery = Nincs semmi teendője.

existing-user-in-session = A munkamenetben valaki már használja ezt a nevet.
    .recovery = Válasszon másik nevet, és csatlakozzon újra.

user-not-streaming = Még nincs megosztva sem kép, sem hang.
    .recovery = Ellenőrizze, hogy be van-e kapcsolva egy kamera vagy mikrofon; ha nem ez az ok, ezt csak az alkalmazás fejlesztői tudják kijavítani.

user-not-authorized = Ez a művelet nem érhető el az Ön számára ebben a munkamenetben.
    .recovery = Lépjen ki a munkamenetből, majd csatlakozzon hozzá újra.

user-video-permission-denied = A böngészőnek nincs engedélye a kamera használatára.
    .recovery = Engedélyezze a böngészőben a kamera használatát ezen az oldalon, majd csatlakozzon újra.

user-audio-permission-denied = A böngészőnek nincs engedélye a mikrofon használatára.
    .recovery = Engedélyezze a böngészőben a mikrofon használatát ezen az oldalon, majd csatlakozzon újra.

session-generic = A munkamenet jelenleg leterhelt.
    .recovery = Várjon egy kicsit, majd próbálja újra.

session-closed = A munkamenet véget ért.
    .recovery = Csatlakozzon újra, vagy indítson új munkamenetet.

session-cannot-be-created = A munkamenetet nem sikerült elindítani.
    .recovery = Próbálja újra néhány perc múlva, és ha továbbra sem indul el, jelezze az alkalmazás ügyfélszolgálatának.

session-is-full = A munkamenet megtelt.
    .recovery = Várja meg, amíg valaki kilép, majd csatlakozzon újra.

media-endpoint = Nem sikerült létrehozni az egyik résztvevő kép- és hangkapcsolatát.
    .recovery = Várjon néhány másodpercet, majd próbáljon meg újra kapcsolódni.

media-audio-permission = Ennek az alkalmazásnak nincs engedélye a mikrofon használatára.
    .recovery = Engedélyezze az alkalmazásnak a mikrofon használatát az eszköze beállításaiban, majd csatlakozzon újra.

media-video-permission = Ennek az alkalmazásnak nincs engedélye a kamera használatára.
    .recovery = Engedélyezze az alkalmazásnak a kamera használatát az eszköze beállításaiban, majd csatlakozzon újra.

transport-request = A szolgáltatást nem sikerült elérni.
    .recovery = Próbálja újra rövidesen; ha nincs változás, ellenőrizze az internetkapcsolatát.

transport-response = A szolgáltatás válasza nem volt értelmezhető.
    .recovery = Próbálja meg még egyszer egy perc múlva.

transport = Az alkalmazás olyan kérést küldött, amelyet a szolgáltatás nem tudott feldolgozni.
    .recovery = Ezt csak az alkalmazás fejlesztői tudják kijavítani; lehet, hogy az alkalmazás frissítése már megoldja.

generic-connection = A kapcsolat megszakadt, mielőtt csatlakozott volna a munkamenethez.
    .recovery = Ellenőrizze az internetkapcsolatát, majd csatlakozzon újra.

generic-error = A szolgáltatás nem támogatja azt, amit az alkalmazás kért.
    .recovery = Ezen csak az alkalmazás fejlesztői tudnak változtatni; kérjük, mondja el nekik, mit csinált éppen.

invalid-token-expired = Lejárt a hozzáférése ehhez a munkamenethez.
    .recovery = A hozzáférése megújításához nyissa meg újra a munkamenetet az alkalmazásból.

invalid-token = Nem sikerült megerősíteni a hozzáférését ehhez a munkamenethez.
    .recovery = Jelentkezzen be újra, vagy nyissa meg a munkamenetet egy új linkről.

invalid-token-data = Nem sikerült beolvasni az ehhez a munkamenethez tartozó hozzáférési adatait.
    .recovery = Kérjen új meghívót, és azzal nyissa meg a munkamenetet.

invalid-token-json-data = Az ehhez a munkamenethez tartozó hozzáférési adatai hiányosak.
    .recovery = Kérjen új linket a munkamenethez; ha ez nem segít, forduljon az alkalmazás ügyfélszolgálatához.

invalid-socket-url = Az alkalmazásban hibás cím van beállítva a szolgáltatáshoz.
    .recovery = Az alkalmazás beállításait csak a fejlesztői tudják kijavítani; próbálja újra egy frissítés után.

invalid-stun-server = Az alkalmazás egyik kapcsolati beállítása nem megfelelő.
    .recovery = Ezt csak az alkalmazás fejlesztői tudják kijavítani; kérjük, jelezze nekik, hogy a hívások nem jönnek létre.

// Made from core/catalogue/ by `cargo dev generate`. Do not edit.

import type { Texts } from "../../types.js";

const texts: Texts = {
  unknown_error: [
    "Hiba történt a szolgáltatás oldalán.",
    "Próbálja újra egy kis idő múlva; ha továbbra is előfordul, jelezze az alkalmazás ügyfélszolgálatának.",
  ],
  user_generic: [
    "A kérését nem sikerült teljesíteni.",
    "Próbálja meg újra.",
  ],
  user_not_found: [
    "Ez a személy nincs a munkamenetben.",
    "Ezt csak az alkalmazás fejlesztői tudják kijavítani; addig segíthet, ha újra csatlakozik.",
  ],
  user_closed: [
    "A másik személy kilépett a munkamenetből.",
    "Nincs semmi teendője.",
  ],
  existing_user_in_session: [
    "A munkamenetben valaki már használja ezt a nevet.",
    "Válasszon másik nevet, és csatlakozzon újra.",
  ],
  user_not_streaming: [
    "Még nincs megosztva sem kép, sem hang.",
    "Ellenőrizze, hogy be van-e kapcsolva egy kamera vagy mikrofon; ha nem ez az ok, ezt csak az alkalmazás fejlesztői tudják kijavítani.",
  ],
  user_not_authorized: [
    "Ez a művelet nem érhető el az Ön számára ebben a munkamenetben.",
    "Lépjen ki a munkamenetből, majd csatlakozzon hozzá újra.",
  ],
  user_video_permission_denied: [
    "A böngészőnek nincs engedélye a kamera használatára.",
    "Engedélyezze a böngészőben a kamera használatát ezen az oldalon, majd csatlakozzon újra.",
  ],
  user_audio_permission_denied: [
    "A böngészőnek nincs engedélye a mikrofon használatára.",
    "Engedélyezze a böngészőben a mikrofon használatát ezen az oldalon, majd csatlakozzon újra.",
  ],
  session_generic: [
    "A munkamenet jelenleg leterhelt.",
    "Várjon egy kicsit, majd próbálja újra.",
  ],
  session_closed: [
    "A munkamenet véget ért.",
    "Csatlakozzon újra, vagy indítson új munkamenetet.",
  ],
  session_cannot_be_created: [
    "A munkamenetet nem sikerült elindítani.",
    "Próbálja újra néhány perc múlva, és ha továbbra sem indul el, jelezze az alkalmazás ügyfélszolgálatának.",
  ],
  session_is_full: [
    "A munkamenet megtelt.",
    "Várja meg, amíg valaki kilép, majd csatlakozzon újra.",
  ],
  media_endpoint: [
    "Nem sikerült létrehozni az egyik résztvevő kép- és hangkapcsolatát.",
    "Várjon néhány másodpercet, majd próbáljon meg újra kapcsolódni.",
  ],
  media_audio_permission: [
    "Ennek az alkalmazásnak nincs engedélye a mikrofon használatára.",
    "Engedélyezze az alkalmazásnak a mikrofon használatát az eszköze beállításaiban, majd csatlakozzon újra.",
  ],
  media_video_permission: [
    "Ennek az alkalmazásnak nincs engedélye a kamera használatára.",
    "Engedélyezze az alkalmazásnak a kamera használatát az eszköze beállításaiban, majd csatlakozzon újra.",
  ],
  transport_request: [
    "A szolgáltatást nem sikerült elérni.",
    "Próbálja újra rövidesen; ha nincs változás, ellenőrizze az internetkapcsolatát.",
  ],
  transport_response: [
    "A szolgáltatás válasza nem volt értelmezhető.",
    "Próbálja meg még egyszer egy perc múlva.",
  ],
  transport: [
    "Az alkalmazás olyan kérést küldött, amelyet a szolgáltatás nem tudott feldolgozni.",
    "Ezt csak az alkalmazás fejlesztői tudják kijavítani; lehet, hogy az alkalmazás frissítése már megoldja.",
  ],
  generic_connection: [
    "A kapcsolat megszakadt, mielőtt csatlakozott volna a munkamenethez.",
    "Ellenőrizze az internetkapcsolatát, majd csatlakozzon újra.",
  ],
  generic_error: [
    "A szolgáltatás nem támogatja azt, amit az alkalmazás kért.",
    "Ezen csak az alkalmazás fejlesztői tudnak változtatni; kérjük, mondja el nekik, mit csinált éppen.",
  ],
  invalid_token_expired: [
    "Lejárt a hozzáférése ehhez a munkamenethez.",
    "A hozzáférése megújításához nyissa meg újra a munkamenetet az alkalmazásból.",
  ],
  invalid_token: [
    "Nem sikerült megerősíteni a hozzáférését ehhez a munkamenethez.",
    "Jelentkezzen be újra, vagy nyissa meg a munkamenetet egy új linkről.",
  ],
  invalid_token_data: [
    "Nem sikerült beolvasni az ehhez a munkamenethez tartozó hozzáférési adatait.",
    "Kérjen új meghívót, és azzal nyissa meg a munkamenetet.",
  ],
  invalid_token_json_data: [
    "Az ehhez a munkamenethez tartozó hozzáférési adatai hiányosak.",
    "Kérjen új linket a munkamenethez; ha ez nem segít, forduljon az alkalmazás ügyfélszolgálatához.",
  ],
  invalid_socket_url: [
    "Az alkalmazásban hibás cím van beállítva a szolgáltatáshoz.",
    "Az alkalmazás beállításait csak a fejlesztői tudják kijavítani; próbálja újra egy frissítés után.",
  ],
  invalid_stun_server: [
    "Az alkalmazás egyik kapcsolati beállítása nem megfelelő.",
    "Ezt csak az alkalmazás fejlesztői tudják kijavítani; kérjük, jelezze nekik, hogy a hívások nem jönnek létre.",
  ],
  unlisted: [
    "Valami váratlan történt (kód: \n).",
    "Próbálja újra, és ha az ügyfélszolgálathoz fordul, adja meg ezt a kódot: \n.",
  ],
};
export default texts;

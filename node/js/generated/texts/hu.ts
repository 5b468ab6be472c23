// Made from core/catalogue/ by `cargo dev generate`. Do not edit.

import type { Texts } from "../../types.js";

const texts: Texts = {
  tag: "hu",
  sentences: {
    unknown_error: [
      "Hiba történt a szolgáltatásban.",
      "Próbálja újra egy kis idő múlva; ha továbbra is előfordul, forduljon az alkalmazás ügyfélszolgálatához.",
    ],
    user_generic: [
      "Egy műveletet nem sikerült végrehajtani a munkamenetben.",
      "Próbálja meg újra.",
    ],
    user_not_found: [
      "Ön vagy a másik személy nincs a munkamenetben.",
      "Csatlakozzon újra a munkamenethez; ha ez nem segít, a hibát csak az alkalmazás fejlesztői tudják kijavítani.",
    ],
    user_closed: [
      "Az egyik résztvevő kilépett a munkamenetből.",
      "Nincs semmi teendője.",
    ],
    existing_user_in_session: [
      "A munkamenetben valaki már használja ezt a nevet.",
      "Válasszon másik nevet, majd próbálja újra.",
    ],
    user_not_streaming: [
      "Még senki sem oszt meg videót vagy hangot.",
      "Ellenőrizze, hogy a kamerája vagy mikrofonja be van-e kapcsolva, vagy várjon a másik személyre; ha nincs változás, forduljon az alkalmazás ügyfélszolgálatához.",
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
      "A munkamenet jelenleg nem tudja teljesíteni ezt a kérést.",
      "Várjon egy kicsit, majd próbálja újra.",
    ],
    session_closed: [
      "A munkamenet véget ért.",
      "Csatlakozzon újra, vagy indítson új munkamenetet.",
    ],
    session_cannot_be_created: [
      "A munkamenetet nem sikerült elindítani.",
      "Próbálja újra néhány perc múlva, és ha továbbra sem indul el, forduljon az alkalmazás ügyfélszolgálatához.",
    ],
    session_is_full: [
      "A munkamenet megtelt.",
      "Várja meg, amíg valaki kilép, majd próbálja újra.",
    ],
    media_endpoint: [
      "Nem sikerült kapcsolódni az egyik résztvevő videójához és hangjához.",
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
      "A szolgáltatás ezt most nem tudta végrehajtani.",
      "Próbálja újra kicsit később; ha nincs változás, forduljon az alkalmazás ügyfélszolgálatához.",
    ],
    transport_response: [
      "A szolgáltatás válasza nem volt értelmezhető.",
      "Próbálja meg még egyszer egy perc múlva.",
    ],
    transport: [
      "Az alkalmazás olyan kérést küldött, amelyet a szolgáltatás nem tudott feldolgozni.",
      "Ezt csak az alkalmazás fejlesztői tudják kijavítani; lehet, hogy az alkalmazás frissítése már segít.",
    ],
    generic_connection: [
      "A kapcsolat megszakadt, mielőtt Ön csatlakozott volna a munkamenethez.",
      "Ellenőrizze az internetkapcsolatát, majd próbálja újra.",
    ],
    generic_error: [
      "A szolgáltatás nem támogatja azt, amit az alkalmazás kért.",
      "Ezen csak az alkalmazás fejlesztői tudnak változtatni; kérjük, írja meg nekik, mit csinált, amikor ez történt.",
    ],
    invalid_token_expired: [
      "Lejárt a hozzáférése ehhez a munkamenethez.",
      "Nyissa meg újra a munkamenetet az alkalmazásból; ha ez nem segít, kérjen új meghívót a munkamenet minden résztvevője számára.",
    ],
    invalid_token: [
      "Nem sikerült megerősíteni a hozzáférését ehhez a munkamenethez.",
      "Nyissa meg újra a munkamenetet az alkalmazásból vagy a teljes linkkel; ha ez nem segít, forduljon az alkalmazás ügyfélszolgálatához.",
    ],
    invalid_token_data: [
      "Nem sikerült beolvasni az ehhez a munkamenethez kapott meghívóját.",
      "Nyissa meg újra a munkamenetet az eredeti meghívóval; ha ez nem segít, forduljon az alkalmazás ügyfélszolgálatához.",
    ],
    invalid_token_json_data: [
      "Az ehhez a munkamenethez kapott meghívója hiányos.",
      "Forduljon az alkalmazás ügyfélszolgálatához; lehet, hogy a munkamenet minden résztvevője számára új meghívóra van szükség.",
    ],
    invalid_socket_url: [
      "Az alkalmazás hibás címet kapott a szolgáltatáshoz.",
      "Nyissa meg újra a munkamenetet az alkalmazásból; ha ez nem segít, jelezze az alkalmazás fejlesztőinek.",
    ],
    invalid_stun_server: [
      "A munkamenethez való kapcsolódás egyik beállítása nem megfelelő.",
      "Nyissa meg újra a munkamenetet a meghívóval; ha ez nem segít, jelezze az alkalmazás fejlesztőinek, hogy nem lehet kapcsolódni a munkamenetekhez.",
    ],
    unlisted: [
      "Valami váratlan történt (kód: \n).",
      "Próbálja újra, és ha az ügyfélszolgálathoz fordul, adja meg ezt a kódot: \n.",
    ],
  },
  labels: {
    retry: "Újrapróbálkozás",
    rejoin: "Újracsatlakozás",
    refresh_token: "Hozzáférés megújítása",
    ask_permission: "Beállítások megnyitása",
    fix_call: "Ügyfélszolgálat elérése",
    fix_configuration: "Ügyfélszolgálat elérése",
    choose_another_name: "Név módosítása",
    wait: "Várakozás és újrapróbálkozás",
    ignore: "Folytatás",
    report: "Probléma bejelentése",
  },
};
export default texts;

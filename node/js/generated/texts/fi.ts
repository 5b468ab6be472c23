// Made from core/catalogue/ by `cargo dev generate`. Do not edit.

import type { Texts } from "../../types.js";

const texts: Texts = {
  unknown_error: [
    "Palvelussa meni jotain vikaan.",
    "Yritä hetken kuluttua uudelleen; jos tilanne toistuu, ilmoita siitä sovelluksen tukeen.",
  ],
  user_generic: [
    "Pyyntöäsi ei voitu suorittaa.",
    "Yritä uudelleen.",
  ],
  user_not_found: [
    "Tämä henkilö ei ole istunnossa.",
    "Vain sovelluksen kehittäjät voivat korjata tämän; siihen asti uudelleen liittyminen voi auttaa.",
  ],
  user_closed: [
    "Toinen henkilö on poistunut istunnosta.",
    "Sinun ei tarvitse tehdä mitään.",
  ],
  existing_user_in_session: [
    "Joku istunnossa käyttää jo tätä nimeä.",
    "Valitse toinen nimi ja liity uudelleen.",
  ],
  user_not_streaming: [
    "Kuvaa tai ääntä ei vielä jaeta.",
    "Tarkista, että kamera tai mikrofoni on päällä; jos syy ei ole siinä, vain sovelluksen kehittäjät voivat korjata tämän.",
  ],
  user_not_authorized: [
    "Tämä toiminto ei ole käytettävissäsi tässä istunnossa.",
    "Poistu istunnosta ja liity siihen uudelleen.",
  ],
  user_video_permission_denied: [
    "Selaimella ei ole lupaa käyttää kameraasi.",
    "Salli selaimessa kameran käyttö tällä sivulla ja liity sitten uudelleen.",
  ],
  user_audio_permission_denied: [
    "Selaimella ei ole lupaa käyttää mikrofoniasi.",
    "Salli selaimessa mikrofonin käyttö tällä sivulla ja liity sitten uudelleen.",
  ],
  session_generic: [
    "Istunto on juuri nyt ruuhkautunut.",
    "Odota hetki ja yritä sitten uudelleen.",
  ],
  session_closed: [
    "Istunto on päättynyt.",
    "Liity uudelleen tai aloita uusi istunto.",
  ],
  session_cannot_be_created: [
    "Istuntoa ei voitu aloittaa.",
    "Yritä uudelleen muutaman minuutin kuluttua ja ilmoita asiasta sovelluksen tukeen, jos istunto ei vieläkään ala.",
  ],
  session_is_full: [
    "Istunto on täynnä.",
    "Odota, että joku poistuu, ja liity sitten uudelleen.",
  ],
  media_endpoint: [
    "Osallistujan kuvaa ja ääntä ei saatu yhdistettyä.",
    "Odota muutama sekunti ja yritä muodostaa yhteys uudelleen.",
  ],
  media_audio_permission: [
    "Tällä sovelluksella ei ole lupaa käyttää mikrofoniasi.",
    "Salli mikrofonin käyttö tälle sovellukselle laitteesi asetuksissa ja liity sitten uudelleen.",
  ],
  media_video_permission: [
    "Tällä sovelluksella ei ole lupaa käyttää kameraasi.",
    "Salli kameran käyttö tälle sovellukselle laitteesi asetuksissa ja liity sitten uudelleen.",
  ],
  transport_request: [
    "Palveluun ei saatu yhteyttä.",
    "Yritä pian uudelleen; jos mikään ei muutu, tarkista internetyhteytesi.",
  ],
  transport_response: [
    "Palvelun vastausta ei voitu tulkita.",
    "Yritä vielä kerran minuutin kuluttua.",
  ],
  transport: [
    "Sovellus lähetti pyynnön, jota palvelu ei pystynyt käsittelemään.",
    "Vain sovelluksen kehittäjät voivat korjata tämän; sovelluksen päivittäminen saattaa jo auttaa.",
  ],
  generic_connection: [
    "Yhteys katkesi, ennen kuin ehdit liittyä istuntoon.",
    "Tarkista internetyhteytesi ja liity sitten uudelleen.",
  ],
  generic_error: [
    "Palvelu ei tue sitä, mitä sovellus pyysi.",
    "Vain sovelluksen kehittäjät voivat muuttaa tämän; kerro heille, mitä olit tekemässä.",
  ],
  invalid_token_expired: [
    "Pääsyoikeutesi tähän istuntoon on vanhentunut.",
    "Uusi pääsyoikeutesi avaamalla istunto uudelleen sovelluksesta.",
  ],
  invalid_token: [
    "Pääsyoikeuttasi tähän istuntoon ei voitu vahvistaa.",
    "Kirjaudu uudelleen sisään tai avaa istunto uudesta linkistä.",
  ],
  invalid_token_data: [
    "Pääsytietojasi tähän istuntoon ei voitu lukea.",
    "Pyydä uusi kutsu ja avaa istunto sen avulla.",
  ],
  invalid_token_json_data: [
    "Pääsytietosi tähän istuntoon ovat puutteelliset.",
    "Pyydä uusi linkki istuntoon; jos se ei auta, ota yhteyttä sovelluksen tukeen.",
  ],
  invalid_socket_url: [
    "Sovellukseen on määritetty väärä palvelun osoite.",
    "Vain sovelluksen kehittäjät voivat korjata sen asetukset; yritä uudelleen päivityksen jälkeen.",
  ],
  invalid_stun_server: [
    "Yksi tämän sovelluksen yhteysasetuksista on virheellinen.",
    "Vain sovelluksen kehittäjät voivat korjata tämän; kerro heille, että puhelut eivät yhdisty.",
  ],
  unlisted: [
    "Tapahtui jotain odottamatonta (koodi \n).",
    "Yritä uudelleen ja mainitse koodi \n, jos otat yhteyttä tukeen.",
  ],
};
export default texts;

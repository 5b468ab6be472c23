// Made from core/catalogue/ by `cargo dev generate`. Do not edit.

import type { Texts } from "../../types.js";

const texts: Texts = {
  tag: "fi",
  sentences: {
    unknown_error: [
      "Palvelussa meni jotain vikaan.",
      "Yritä hetken kuluttua uudelleen; jos tilanne toistuu, ota yhteyttä sovelluksen tukeen.",
    ],
    user_generic: [
      "Jotakin istunnon toimintoa ei voitu suorittaa.",
      "Yritä uudelleen.",
    ],
    user_not_found: [
      "Joko et itse ole istunnossa tai toinen henkilö puuttuu siitä.",
      "Liity istuntoon uudelleen; jos se ei auta, vain sovelluksen kehittäjät voivat korjata tämän.",
    ],
    user_closed: [
      "Yksi osallistujista on poistunut istunnosta.",
      "Sinun ei tarvitse tehdä mitään.",
    ],
    existing_user_in_session: [
      "Joku istunnossa käyttää jo tätä nimeä.",
      "Valitse toinen nimi ja yritä uudelleen.",
    ],
    user_not_streaming: [
      "Kuvaa tai ääntä ei vielä jaeta.",
      "Tarkista, että kamerasi tai mikrofonisi on päällä, tai odota, että toinen henkilö avaa omansa; jos mikään ei muutu, ota yhteyttä sovelluksen tukeen.",
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
      "Istunto ei voi juuri nyt käsitellä tätä pyyntöä.",
      "Odota hetki ja yritä sitten uudelleen.",
    ],
    session_closed: [
      "Istunto on päättynyt.",
      "Liity uudelleen tai aloita uusi istunto.",
    ],
    session_cannot_be_created: [
      "Istuntoa ei voitu aloittaa.",
      "Yritä uudelleen muutaman minuutin kuluttua ja ota yhteyttä sovelluksen tukeen, jos istunto ei vieläkään ala.",
    ],
    session_is_full: [
      "Istunto on täynnä.",
      "Odota, että joku poistuu, ja yritä sitten uudelleen.",
    ],
    media_endpoint: [
      "Osallistujan kuvaan ja ääneen ei saatu yhteyttä.",
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
      "Palvelu ei voinut tehdä tätä juuri nyt.",
      "Yritä pian uudelleen; jos mikään ei muutu, ota yhteyttä sovelluksen tukeen.",
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
      "Tarkista internetyhteytesi ja yritä sitten uudelleen.",
    ],
    generic_error: [
      "Palvelu ei tue sitä, mitä sovellus pyysi.",
      "Vain sovelluksen kehittäjät voivat muuttaa tämän; kerro heille, mitä olit tekemässä.",
    ],
    invalid_token_expired: [
      "Pääsyoikeutesi tähän istuntoon on vanhentunut.",
      "Avaa istunto uudelleen sovelluksesta; jos se ei auta, pyydä uusi kutsu kaikille istunnon osallistujille.",
    ],
    invalid_token: [
      "Pääsyoikeuttasi tähän istuntoon ei voitu vahvistaa.",
      "Avaa istunto uudelleen sovelluksesta tai käytä koko linkkiä; jos se ei auta, ota yhteyttä sovelluksen tukeen.",
    ],
    invalid_token_data: [
      "Kutsuasi tähän istuntoon ei voitu lukea.",
      "Avaa istunto uudelleen alkuperäisestä kutsusta; jos se ei auta, ota yhteyttä sovelluksen tukeen.",
    ],
    invalid_token_json_data: [
      "Kutsusi tähän istuntoon on puutteellinen.",
      "Ota yhteyttä sovelluksen tukeen; kaikki istunnon osallistujat saattavat tarvita uuden kutsun.",
    ],
    invalid_socket_url: [
      "Sovellukselle annettu palvelun osoite on väärä.",
      "Avaa istunto uudelleen sovelluksesta; jos se ei auta, kerro asiasta sovelluksen kehittäjille.",
    ],
    invalid_stun_server: [
      "Yksi istunnon yhteysasetuksista on virheellinen.",
      "Avaa istunto uudelleen kutsusta; jos se ei auta, kerro sovelluksen kehittäjille, että istuntoihin ei saada yhteyttä.",
    ],
    unlisted: [
      "Tapahtui jotain odottamatonta (koodi \n).",
      "Yritä uudelleen ja mainitse koodi \n, jos otat yhteyttä tukeen.",
    ],
  },
  labels: {
    retry: "Yritä uudelleen",
    rejoin: "Liity uudelleen",
    refresh_token: "Päivitä pääsyoikeus",
    ask_permission: "Avaa asetukset",
    fix_call: "Ota yhteyttä tukeen",
    fix_configuration: "Ota yhteyttä tukeen",
    choose_another_name: "Vaihda nimi",
    wait: "Odota ja yritä uudelleen",
    ignore: "Jatka",
    report: "Ilmoita ongelmasta",
  },
};
export default texts;

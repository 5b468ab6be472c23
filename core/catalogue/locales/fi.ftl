### Finnish: what people in a call read. Fluent syntax; CONTRIBUTING.md says how to correct or add a language.
### Every text here is derived: wterror's own words, not the vendor's.

language = suomi
    .english = Finnish
    .reviewed = false

unlisted = Tapahtui jotain odottamatonta (koodi { $code }).
    .recovery = Yritä uudelleen ja mainitse koodi { $code }, jos otat yhteyttä tukeen.

unknown-error = Palvelussa meni jotain vikaan.
    .recovery = Yritä hetken kuluttua uudelleen; jos tilanne toistuu, ilmoita siitä sovelluksen tukeen.

user-generic = Pyyntöäsi ei voitu suorittaa.
    .recovery = Yritä uudelleen.

user-not-found = Tämä henkilö ei ole istunnossa.
    .recovery = Vain sovelluksen kehittäjät voivat korjata tämän; siihen asti uudelleen liittyminen voi auttaa.

user-closed = Toinen henkilö on poistunut istunnosta.
    .recovery = Sinun ei tarvitse tehdä mitään.

existing-user-in-session = Joku istunnossa käyttää jo tätä nimeä.
    .recovery = Valitse toinen nimi ja liity uudelleen.

user-not-streaming = Kuvaa tai ääntä ei vielä jaeta.
    .recovery = Tarkista, että kamera tai mikrofoni on päällä; jos syy ei ole siinä, vain sovelluksen kehittäjät voivat korjata tämän.

user-not-authorized = Tämä toiminto ei ole käytettävissäsi tässä istunnossa.
    .recovery = Poistu istunnosta ja liity siihen uudelleen.

user-video-permission-denied = Selaimella ei ole lupaa käyttää kameraasi.
    .recovery = Salli selaimessa kameran käyttö tällä sivulla ja liity sitten uudelleen.

user-audio-permission-denied = Selaimella ei ole lupaa käyttää mikrofoniasi.
    .recovery = Salli selaimessa mikrofonin käyttö tällä sivulla ja liity sitten uudelleen.

session-generic = Istunto on juuri nyt ruuhkautunut.
    .recovery = Odota hetki ja yritä sitten uudelleen.

session-closed = Istunto on päättynyt.
    .recovery = Liity uudelleen tai aloita uusi istunto.

session-cannot-be-created = Istuntoa ei voitu aloittaa.
    .recovery = Yritä uudelleen muutaman minuutin kuluttua ja ilmoita asiasta sovelluksen tukeen, jos istunto ei vieläkään ala.

session-is-full = Istunto on täynnä.
    .recovery = Odota, että joku poistuu, ja liity sitten uudelleen.

media-endpoint = Osallistujan kuvaa ja ääntä ei saatu yhdistettyä.
    .recovery = Odota muutama sekunti ja yritä muodostaa yhteys uudelleen.

media-audio-permission = Tällä sovelluksella ei ole lupaa käyttää mikrofoniasi.
    .recovery = Salli mikrofonin käyttö tälle sovellukselle laitteesi asetuksissa ja liity sitten uudelleen.

media-video-permission = Tällä sovelluksella ei ole lupaa käyttää kameraasi.
    .recovery = Salli kameran käyttö tälle sovellukselle laitteesi asetuksissa ja liity sitten uudelleen.

transport-request = Palveluun ei saatu yhteyttä.
    .recovery = Yritä pian uudelleen; jos mikään ei muutu, tarkista internetyhteytesi.

transport-response = Palvelun vastausta ei voitu tulkita.
    .recovery = Yritä vielä kerran minuutin kuluttua.

transport = Sovellus lähetti pyynnön, jota palvelu ei pystynyt käsittelemään.
    .recovery = Vain sovelluksen kehittäjät voivat korjata tämän; sovelluksen päivittäminen saattaa jo auttaa.

generic-connection = Yhteys katkesi, ennen kuin ehdit liittyä istuntoon.
    .recovery = Tarkista internetyhteytesi ja liity sitten uudelleen.

generic-error = Palvelu ei tue sitä, mitä sovellus pyysi.
    .recovery = Vain sovelluksen kehittäjät voivat muuttaa tämän; kerro heille, mitä olit tekemässä.

invalid-token-expired = Pääsyoikeutesi tähän istuntoon on vanhentunut.
    .recovery = Uusi pääsyoikeutesi avaamalla istunto uudelleen sovelluksesta.

invalid-token = Pääsyoikeuttasi tähän istuntoon ei voitu vahvistaa.
    .recovery = Kirjaudu uudelleen sisään tai avaa istunto uudesta linkistä.

invalid-token-data = Pääsytietojasi tähän istuntoon ei voitu lukea.
    .recovery = Pyydä uusi kutsu ja avaa istunto sen avulla.

invalid-token-json-data = Pääsytietosi tähän istuntoon ovat puutteelliset.
    .recovery = Pyydä uusi linkki istuntoon; jos se ei auta, ota yhteyttä sovelluksen tukeen.

invalid-socket-url = Sovellukseen on määritetty väärä palvelun osoite.
    .recovery = Vain sovelluksen kehittäjät voivat korjata sen asetukset; yritä uudelleen päivityksen jälkeen.

invalid-stun-server = Yksi tämän sovelluksen yhteysasetuksista on virheellinen.
    .recovery = Vain sovelluksen kehittäjät voivat korjata tämän; kerro heille, että puhelut eivät yhdisty.

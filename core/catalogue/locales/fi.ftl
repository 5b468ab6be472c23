### Finnish: what people in a call read. Fluent syntax; CONTRIBUTING.md says how to correct or add a language.
### Every text here is derived: wterror's own words, not the vendor's.

language = suomi
    .english = Finnish
    .reviewed = false

unlisted = Tapahtui jotain odottamatonta (koodi { $code }).
    .recovery = Yritä uudelleen ja mainitse koodi { $code }, jos otat yhteyttä tukeen.

unknown-error = Palvelussa meni jotain vikaan.
    .recovery = Yritä hetken kuluttua uudelleen; jos tilanne toistuu, ota yhteyttä sovelluksen tukeen.

user-generic = Jotakin istunnon toimintoa ei voitu suorittaa.
    .recovery = Yritä uudelleen.

user-not-found = Joko et itse ole istunnossa tai toinen henkilö puuttuu siitä.
    .recovery = Liity istuntoon uudelleen; jos se ei auta, vain sovelluksen kehittäjät voivat korjata tämän.

user-closed = Yksi osallistujista on poistunut istunnosta.
    .recovery = Sinun ei tarvitse tehdä mitään.

existing-user-in-session = Joku istunnossa käyttää jo tätä nimeä.
    .recovery = Valitse toinen nimi ja yritä uudelleen.

user-not-streaming = Kuvaa tai ääntä ei vielä jaeta.
    .recovery = Tarkista, että kamerasi tai mikrofonisi on päällä, tai odota, että toinen henkilö avaa omansa; jos mikään ei muutu, ota yhteyttä sovelluksen tukeen.

user-not-authorized = Tämä toiminto ei ole käytettävissäsi tässä istunnossa.
    .recovery = Poistu istunnosta ja liity siihen uudelleen.

user-video-permission-denied = Selaimella ei ole lupaa käyttää kameraasi.
    .recovery = Salli selaimessa kameran käyttö tällä sivulla ja liity sitten uudelleen.

user-audio-permission-denied = Selaimella ei ole lupaa käyttää mikrofoniasi.
    .recovery = Salli selaimessa mikrofonin käyttö tällä sivulla ja liity sitten uudelleen.

session-generic = Istunto ei voi juuri nyt käsitellä tätä pyyntöä.
    .recovery = Odota hetki ja yritä sitten uudelleen.

session-closed = Istunto on päättynyt.
    .recovery = Liity uudelleen tai aloita uusi istunto.

session-cannot-be-created = Istuntoa ei voitu aloittaa.
    .recovery = Yritä uudelleen muutaman minuutin kuluttua ja ota yhteyttä sovelluksen tukeen, jos istunto ei vieläkään ala.

session-is-full = Istunto on täynnä.
    .recovery = Odota, että joku poistuu, ja yritä sitten uudelleen.

media-endpoint = Osallistujan kuvaan ja ääneen ei saatu yhteyttä.
    .recovery = Odota muutama sekunti ja yritä muodostaa yhteys uudelleen.

media-audio-permission = Tällä sovelluksella ei ole lupaa käyttää mikrofoniasi.
    .recovery = Salli mikrofonin käyttö tälle sovellukselle laitteesi asetuksissa ja liity sitten uudelleen.

media-video-permission = Tällä sovelluksella ei ole lupaa käyttää kameraasi.
    .recovery = Salli kameran käyttö tälle sovellukselle laitteesi asetuksissa ja liity sitten uudelleen.

transport-request = Palvelu ei voinut tehdä tätä juuri nyt.
    .recovery = Yritä pian uudelleen; jos mikään ei muutu, ota yhteyttä sovelluksen tukeen.

transport-response = Palvelun vastausta ei voitu tulkita.
    .recovery = Yritä vielä kerran minuutin kuluttua.

transport = Sovellus lähetti pyynnön, jota palvelu ei pystynyt käsittelemään.
    .recovery = Vain sovelluksen kehittäjät voivat korjata tämän; sovelluksen päivittäminen saattaa jo auttaa.

generic-connection = Yhteys katkesi, ennen kuin ehdit liittyä istuntoon.
    .recovery = Tarkista internetyhteytesi ja yritä sitten uudelleen.

generic-error = Palvelu ei tue sitä, mitä sovellus pyysi.
    .recovery = Vain sovelluksen kehittäjät voivat muuttaa tämän; kerro heille, mitä olit tekemässä.

invalid-token-expired = Pääsyoikeutesi tähän istuntoon on vanhentunut.
    .recovery = Avaa istunto uudelleen sovelluksesta; jos se ei auta, pyydä uusi kutsu kaikille istunnon osallistujille.

invalid-token = Pääsyoikeuttasi tähän istuntoon ei voitu vahvistaa.
    .recovery = Avaa istunto uudelleen sovelluksesta tai käytä koko linkkiä; jos se ei auta, ota yhteyttä sovelluksen tukeen.

invalid-token-data = Kutsuasi tähän istuntoon ei voitu lukea.
    .recovery = Avaa istunto uudelleen alkuperäisestä kutsusta; jos se ei auta, ota yhteyttä sovelluksen tukeen.

invalid-token-json-data = Kutsusi tähän istuntoon on puutteellinen.
    .recovery = Ota yhteyttä sovelluksen tukeen; kaikki istunnon osallistujat saattavat tarvita uuden kutsun.

invalid-socket-url = Sovellukselle annettu palvelun osoite on väärä.
    .recovery = Avaa istunto uudelleen sovelluksesta; jos se ei auta, kerro asiasta sovelluksen kehittäjille.

invalid-stun-server = Yksi istunnon yhteysasetuksista on virheellinen.
    .recovery = Avaa istunto uudelleen kutsusta; jos se ei auta, kerro sovelluksen kehittäjille, että istuntoihin ei saada yhteyttä.

action-retry = Yritä uudelleen
action-rejoin = Liity uudelleen
action-refresh-token = Päivitä pääsyoikeus
action-ask-permission = Avaa asetukset
action-fix-call = Ota yhteyttä tukeen
action-fix-configuration = Ota yhteyttä tukeen
action-choose-another-name = Vaihda nimi
action-wait = Odota ja yritä uudelleen
action-ignore = Jatka
action-report = Ilmoita ongelmasta

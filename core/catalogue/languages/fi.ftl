### Finnish: what people in a call read. Fluent syntax; CONTRIBUTING.md says how to correct or add a language.
### Every text here is derived: wterror's own words, not the vendor's.
### Comments and order are written by `cargo dev generate`; the texts are written by people.

language = suomi
    .english = Finnish

# A code that is not in the catalogue: Something unexpected happened (code { $code }).
# Please try again, and mention code { $code } if you contact support.
unlisted = Tapahtui jotain odottamatonta (koodi { $code }).
    .recovery = Yritä uudelleen ja mainitse koodi { $code }, jos otat yhteyttä tukeen.

# -1: Something went wrong on the service's side.
# Please try again in a moment; if it keeps happening, contact the app's support.
unknown-error = Palvelussa meni jotain vikaan.
    .recovery = Yritä hetken kuluttua uudelleen; jos tilanne toistuu, ota yhteyttä sovelluksen tukeen.

# 101: Something in the session could not be completed.
# Please try again.
user-generic = Jotakin istunnon toimintoa ei voitu suorittaa.
    .recovery = Yritä uudelleen.

# 102: You or the other person is not in the session.
# Please join the session again; if that does not help, only the makers of this app can correct this.
user-not-found = Joko et itse ole istunnossa tai toinen henkilö puuttuu siitä.
    .recovery = Liity istuntoon uudelleen; jos se ei auta, vain sovelluksen kehittäjät voivat korjata tämän.

# 103: A participant has left the session.
# There is nothing you need to do.
user-closed = Yksi osallistujista on poistunut istunnosta.
    .recovery = Sinun ei tarvitse tehdä mitään.

# 104: Someone in the session already uses this name.
# Please choose another name, then try again.
existing-user-in-session = Joku istunnossa käyttää jo tätä nimeä.
    .recovery = Valitse toinen nimi ja yritä uudelleen.

# 105: No picture or sound is being shared yet.
# Please check that your camera or microphone is on, or wait until the other person's is; if it stays this way, contact the app's support.
user-not-streaming = Kuvaa tai ääntä ei vielä jaeta.
    .recovery = Tarkista, että kamerasi tai mikrofonisi on päällä, tai odota, että toinen henkilö avaa omansa; jos mikään ei muutu, ota yhteyttä sovelluksen tukeen.

# 106: This action is not available to you in this session.
# Please leave the session and join it again.
user-not-authorized = Tämä toiminto ei ole käytettävissäsi tässä istunnossa.
    .recovery = Poistu istunnosta ja liity siihen uudelleen.

# 107: The browser is not allowed to use your camera.
# Please allow the camera for this page in your browser, then join again.
user-video-permission-denied = Selaimella ei ole lupaa käyttää kameraasi.
    .recovery = Salli selaimessa kameran käyttö tällä sivulla ja liity sitten uudelleen.

# 108: The browser is not allowed to use your microphone.
# Please allow the microphone for this page in your browser, then join again.
user-audio-permission-denied = Selaimella ei ole lupaa käyttää mikrofoniasi.
    .recovery = Salli selaimessa mikrofonin käyttö tällä sivulla ja liity sitten uudelleen.

# 201: The session cannot handle this request right now.
# Please wait a moment, then try again.
session-generic = Istunto ei voi juuri nyt käsitellä tätä pyyntöä.
    .recovery = Odota hetki ja yritä sitten uudelleen.

# 203: The session has ended.
# Please join again or start a new session.
session-closed = Istunto on päättynyt.
    .recovery = Liity uudelleen tai aloita uusi istunto.

# 204: The session could not be started.
# Please try again in a few minutes, and contact the app's support if it still does not start.
session-cannot-be-created = Istuntoa ei voitu aloittaa.
    .recovery = Yritä uudelleen muutaman minuutin kuluttua ja ota yhteyttä sovelluksen tukeen, jos istunto ei vieläkään ala.

# 206: The session is full.
# Please wait until someone leaves, then try again.
session-is-full = Istunto on täynnä.
    .recovery = Odota, että joku poistuu, ja yritä sitten uudelleen.

# 303: A connection to a participant's picture and sound could not be made.
# Please wait a few seconds and try to connect again.
media-endpoint = Osallistujan kuvaan ja ääneen ei saatu yhteyttä.
    .recovery = Odota muutama sekunti ja yritä muodostaa yhteys uudelleen.

# 308: This app is not allowed to use your microphone.
# Please allow the microphone for this app in your device's settings, then join again.
media-audio-permission = Tällä sovelluksella ei ole lupaa käyttää mikrofoniasi.
    .recovery = Salli mikrofonin käyttö tälle sovellukselle laitteesi asetuksissa ja liity sitten uudelleen.

# 309: This app is not allowed to use your camera.
# Please allow the camera for this app in your device's settings, then join again.
media-video-permission = Tällä sovelluksella ei ole lupaa käyttää kameraasi.
    .recovery = Salli kameran käyttö tälle sovellukselle laitteesi asetuksissa ja liity sitten uudelleen.

# 801: The service could not carry this out right now.
# Please try again shortly; if nothing changes, contact the app's support.
transport-request = Palvelu ei voinut tehdä tätä juuri nyt.
    .recovery = Yritä pian uudelleen; jos mikään ei muutu, ota yhteyttä sovelluksen tukeen.

# 802: The service's answer could not be understood.
# Please try once more in a minute.
transport-response = Palvelun vastausta ei voitu tulkita.
    .recovery = Yritä vielä kerran minuutin kuluttua.

# 803: The app sent a request that the service could not handle.
# Only the makers of this app can correct this; an update of the app may already help.
transport = Sovellus lähetti pyynnön, jota palvelu ei pystynyt käsittelemään.
    .recovery = Vain sovelluksen kehittäjät voivat korjata tämän; sovelluksen päivittäminen saattaa jo auttaa.

# 901: The connection closed before you had joined the session.
# Please check your internet connection, then try again.
generic-connection = Yhteys katkesi, ennen kuin ehdit liittyä istuntoon.
    .recovery = Tarkista internetyhteytesi ja yritä sitten uudelleen.

# 999: The service does not support what the app asked for.
# Only the makers of this app can change this; please tell them what you were doing.
generic-error = Palvelu ei tue sitä, mitä sovellus pyysi.
    .recovery = Vain sovelluksen kehittäjät voivat muuttaa tämän; kerro heille, mitä olit tekemässä.

# 1100: Your access to this session has expired.
# Please open the session again from the app; if that does not help, ask for a new invitation for everyone in it.
invalid-token-expired = Pääsyoikeutesi tähän istuntoon on vanhentunut.
    .recovery = Avaa istunto uudelleen sovelluksesta; jos se ei auta, pyydä uusi kutsu kaikille istunnon osallistujille.

# 1101: Your access to this session could not be confirmed.
# Please open the session again from the app or from the complete link; if that does not help, contact the app's support.
invalid-token = Pääsyoikeuttasi tähän istuntoon ei voitu vahvistaa.
    .recovery = Avaa istunto uudelleen sovelluksesta tai käytä koko linkkiä; jos se ei auta, ota yhteyttä sovelluksen tukeen.

# 1102: Your invitation to this session could not be read.
# Please open the session again from the original invitation; if that does not help, contact the app's support.
invalid-token-data = Kutsuasi tähän istuntoon ei voitu lukea.
    .recovery = Avaa istunto uudelleen alkuperäisestä kutsusta; jos se ei auta, ota yhteyttä sovelluksen tukeen.

# 1103: Your invitation to this session is incomplete.
# Please contact the app's support; a new invitation for everyone in the session may be needed.
invalid-token-json-data = Kutsusi tähän istuntoon on puutteellinen.
    .recovery = Ota yhteyttä sovelluksen tukeen; kaikki istunnon osallistujat saattavat tarvita uuden kutsun.

# 1104: The app was given the wrong address for the service.
# Please open the session again from the app; if that does not help, tell the makers of this app.
invalid-socket-url = Sovellukselle annettu palvelun osoite on väärä.
    .recovery = Avaa istunto uudelleen sovelluksesta; jos se ei auta, kerro asiasta sovelluksen kehittäjille.

# 1105: A setting for connecting to the session is not correct.
# Please open the session again from its invitation; if that does not help, tell the makers of this app that sessions do not connect.
invalid-stun-server = Yksi istunnon yhteysasetuksista on virheellinen.
    .recovery = Avaa istunto uudelleen kutsusta; jos se ei auta, kerro sovelluksen kehittäjille, että istuntoihin ei saada yhteyttä.

## Labels of buttons

# Try again
action-retry = Yritä uudelleen

# Join again
action-rejoin = Liity uudelleen

# Renew access
action-refresh-token = Päivitä pääsyoikeus

# Open settings
action-ask-permission = Avaa asetukset

# Contact support
action-fix-call = Ota yhteyttä tukeen

# Contact support
action-fix-configuration = Ota yhteyttä tukeen

# Change name
action-choose-another-name = Vaihda nimi

# Wait and try again
action-wait = Odota ja yritä uudelleen

# Continue
action-ignore = Jatka

# Report problem
action-report = Ilmoita ongelmasta

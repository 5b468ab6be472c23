### Romanian: what people in a call read. Fluent syntax; CONTRIBUTING.md says how to correct or add a language.
### Every text here is derived: wterror's own words, not the vendor's.
### Comments and order are written by `cargo dev generate`; the texts are written by people.

language = română
    .english = Romanian

# A code that is not in the catalogue: Something unexpected happened (code { $code }).
# Please try again, and mention code { $code } if you contact support.
unlisted = S-a întâmplat ceva neașteptat (cod { $code }).
    .recovery = Încercați din nou și menționați codul { $code } dacă contactați echipa de asistență.

# -1: Something went wrong on the service's side.
# Please try again in a moment; if it keeps happening, contact the app's support.
unknown-error = A apărut o problemă la nivelul serviciului.
    .recovery = Încercați din nou peste câteva momente; dacă problema persistă, contactați echipa de asistență a aplicației.

# 101: Something in the session could not be completed.
# Please try again.
user-generic = O acțiune din sesiune nu a putut fi finalizată.
    .recovery = Încercați din nou.

# 102: You or the other person is not in the session.
# Please join the session again; if that does not help, only the makers of this app can correct this.
user-not-found = Nu sunteți în sesiune sau lipsește cealaltă persoană.
    .recovery = Intrați din nou în sesiune; dacă nu ajută, doar dezvoltatorii acestei aplicații pot remedia problema.

# 103: A participant has left the session.
# There is nothing you need to do.
user-closed = Un participant a părăsit sesiunea.
    .recovery = Nu trebuie să faceți nimic.

# 104: Someone in the session already uses this name.
# Please choose another name, then try again.
existing-user-in-session = Cineva din sesiune folosește deja acest nume.
    .recovery = Alegeți alt nume, apoi încercați din nou.

# 105: No picture or sound is being shared yet.
# Please check that your camera or microphone is on, or wait until the other person's is; if it stays this way, contact the app's support.
user-not-streaming = Deocamdată nu se partajează nici imagine, nici sunet.
    .recovery = Verificați dacă aveți camera sau microfonul pornit ori așteptați să le pornească cealaltă persoană; dacă nu ajută, contactați echipa de asistență a aplicației.

# 106: This action is not available to you in this session.
# Please leave the session and join it again.
user-not-authorized = Nu puteți efectua această acțiune în sesiunea curentă.
    .recovery = Părăsiți sesiunea, apoi intrați din nou.

# 107: The browser is not allowed to use your camera.
# Please allow the camera for this page in your browser, then join again.
user-video-permission-denied = Browserul nu are permisiunea de a vă folosi camera.
    .recovery = Permiteți în browser accesul acestei pagini la cameră, apoi intrați din nou în sesiune.

# 108: The browser is not allowed to use your microphone.
# Please allow the microphone for this page in your browser, then join again.
user-audio-permission-denied = Browserul nu are permisiunea de a vă folosi microfonul.
    .recovery = Permiteți în browser accesul acestei pagini la microfon, apoi intrați din nou în sesiune.

# 201: The session cannot handle this request right now.
# Please wait a moment, then try again.
session-generic = Sesiunea nu poate procesa această solicitare în acest moment.
    .recovery = Așteptați puțin, apoi încercați din nou.

# 203: The session has ended.
# Please join again or start a new session.
session-closed = Sesiunea s-a încheiat.
    .recovery = Intrați din nou sau porniți o sesiune nouă.

# 204: The session could not be started.
# Please try again in a few minutes, and contact the app's support if it still does not start.
session-cannot-be-created = Sesiunea nu a putut fi pornită.
    .recovery = Încercați din nou peste câteva minute și contactați echipa de asistență a aplicației dacă sesiunea tot nu pornește.

# 206: The session is full.
# Please wait until someone leaves, then try again.
session-is-full = Sesiunea este plină.
    .recovery = Așteptați până iese cineva, apoi încercați din nou.

# 303: A connection to a participant's picture and sound could not be made.
# Please wait a few seconds and try to connect again.
media-endpoint = Nu s-a putut stabili conexiunea la imaginea și sunetul unui participant.
    .recovery = Așteptați câteva secunde, apoi încercați să vă conectați din nou.

# 308: This app is not allowed to use your microphone.
# Please allow the microphone for this app in your device's settings, then join again.
media-audio-permission = Această aplicație nu are permisiunea de a vă folosi microfonul.
    .recovery = Permiteți accesul acestei aplicații la microfon în setările dispozitivului, apoi intrați din nou în sesiune.

# 309: This app is not allowed to use your camera.
# Please allow the camera for this app in your device's settings, then join again.
media-video-permission = Această aplicație nu are permisiunea de a vă folosi camera.
    .recovery = Permiteți accesul acestei aplicații la cameră în setările dispozitivului, apoi intrați din nou în sesiune.

# 801: The service could not carry this out right now.
# Please try again shortly; if nothing changes, contact the app's support.
transport-request = Serviciul nu poate efectua această acțiune în acest moment.
    .recovery = Încercați din nou peste puțin timp; dacă nu se schimbă nimic, contactați echipa de asistență a aplicației.

# 802: The service's answer could not be understood.
# Please try once more in a minute.
transport-response = Răspunsul serviciului nu a putut fi înțeles.
    .recovery = Mai încercați o dată peste un minut.

# 803: The app sent a request that the service could not handle.
# Only the makers of this app can correct this; an update of the app may already help.
transport = Aplicația a trimis o solicitare pe care serviciul nu a putut-o procesa.
    .recovery = Doar dezvoltatorii acestei aplicații pot remedia problema; este posibil să ajute deja o actualizare a aplicației.

# 901: The connection closed before you had joined the session.
# Please check your internet connection, then try again.
generic-connection = Conexiunea s-a întrerupt înainte să intrați în sesiune.
    .recovery = Verificați conexiunea la internet, apoi încercați din nou.

# 999: The service does not support what the app asked for.
# Only the makers of this app can change this; please tell them what you were doing.
generic-error = Serviciul nu acceptă ceea ce a cerut aplicația.
    .recovery = Doar dezvoltatorii acestei aplicații pot schimba acest lucru; spuneți-le ce făceați în acel moment.

# 1100: Your access to this session has expired.
# Please open the session again from the app; if that does not help, ask for a new invitation for everyone in it.
invalid-token-expired = Accesul dumneavoastră la această sesiune a expirat.
    .recovery = Deschideți din nou sesiunea din aplicație; dacă nu ajută, cereți o invitație nouă pentru toți cei din sesiune.

# 1101: Your access to this session could not be confirmed.
# Please open the session again from the app or from the complete link; if that does not help, contact the app's support.
invalid-token = Accesul dumneavoastră la această sesiune nu a putut fi confirmat.
    .recovery = Deschideți din nou sesiunea din aplicație sau folosind linkul complet; dacă nu ajută, contactați echipa de asistență a aplicației.

# 1102: Your invitation to this session could not be read.
# Please open the session again from the original invitation; if that does not help, contact the app's support.
invalid-token-data = Invitația dumneavoastră la această sesiune nu a putut fi citită.
    .recovery = Deschideți din nou sesiunea folosind invitația inițială; dacă nu ajută, contactați echipa de asistență a aplicației.

# 1103: Your invitation to this session is incomplete.
# Please contact the app's support; a new invitation for everyone in the session may be needed.
invalid-token-json-data = Invitația dumneavoastră la această sesiune este incompletă.
    .recovery = Contactați echipa de asistență a aplicației; ar putea fi necesară o invitație nouă pentru toți cei din sesiune.

# 1104: The app was given the wrong address for the service.
# Please open the session again from the app; if that does not help, tell the makers of this app.
invalid-socket-url = Aplicația a primit o adresă greșită a serviciului.
    .recovery = Deschideți din nou sesiunea din aplicație; dacă nu ajută, anunțați dezvoltatorii acestei aplicații.

# 1105: A setting for connecting to the session is not correct.
# Please open the session again from its invitation; if that does not help, tell the makers of this app that sessions do not connect.
invalid-stun-server = O setare pentru conectarea la sesiune nu este corectă.
    .recovery = Deschideți din nou sesiunea folosind invitația; dacă nu ajută, spuneți-le dezvoltatorilor acestei aplicații că sesiunile nu se conectează.

## Labels of buttons

# Try again
action-retry = Încercați din nou

# Join again
action-rejoin = Intrați din nou

# Renew access
action-refresh-token = Reînnoiți accesul

# Open settings
action-ask-permission = Deschideți setările

# Contact support
action-fix-call = Contactați asistența

# Contact support
action-fix-configuration = Contactați asistența

# Change name
action-choose-another-name = Schimbați numele

# Wait and try again
action-wait = Așteptați și reîncercați

# Continue
action-ignore = Continuați

# Report problem
action-report = Raportați problema

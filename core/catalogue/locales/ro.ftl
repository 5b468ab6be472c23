### Romanian: what people in a call read. Fluent syntax; CONTRIBUTING.md says how to correct or add a language.
### Every text here is derived: wterror's own words, not the vendor's.

language = română
    .english = Romanian
    .reviewed = false

unlisted = S-a întâmplat ceva neașteptat (cod { $code }).
    .recovery = Încercați din nou și menționați codul { $code } dacă contactați echipa de asistență.

unknown-error = A apărut o problemă la nivelul serviciului.
    .recovery = Încercați din nou peste câteva momente; dacă problema persistă, contactați echipa de asistență a aplicației.

user-generic = O acțiune din sesiune nu a putut fi finalizată.
    .recovery = Încercați din nou.

user-not-found = Nu sunteți în sesiune sau lipsește cealaltă persoană.
    .recovery = Intrați din nou în sesiune; dacă nu ajută, doar dezvoltatorii acestei aplicații pot remedia problema.

user-closed = Un participant a părăsit sesiunea.
    .recovery = Nu trebuie să faceți nimic.

existing-user-in-session = Cineva din sesiune folosește deja acest nume.
    .recovery = Alegeți alt nume, apoi încercați din nou.

user-not-streaming = Deocamdată nu se partajează nici imagine, nici sunet.
    .recovery = Verificați dacă aveți camera sau microfonul pornit ori așteptați să le pornească cealaltă persoană; dacă nu ajută, contactați echipa de asistență a aplicației.

user-not-authorized = Nu puteți efectua această acțiune în sesiunea curentă.
    .recovery = Părăsiți sesiunea, apoi intrați din nou.

user-video-permission-denied = Browserul nu are permisiunea de a vă folosi camera.
    .recovery = Permiteți în browser accesul acestei pagini la cameră, apoi intrați din nou în sesiune.

user-audio-permission-denied = Browserul nu are permisiunea de a vă folosi microfonul.
    .recovery = Permiteți în browser accesul acestei pagini la microfon, apoi intrați din nou în sesiune.

session-generic = Sesiunea nu poate procesa această solicitare în acest moment.
    .recovery = Așteptați puțin, apoi încercați din nou.

session-closed = Sesiunea s-a încheiat.
    .recovery = Intrați din nou sau porniți o sesiune nouă.

session-cannot-be-created = Sesiunea nu a putut fi pornită.
    .recovery = Încercați din nou peste câteva minute și contactați echipa de asistență a aplicației dacă sesiunea tot nu pornește.

session-is-full = Sesiunea este plină.
    .recovery = Așteptați până iese cineva, apoi încercați din nou.

media-endpoint = Nu s-a putut stabili conexiunea la imaginea și sunetul unui participant.
    .recovery = Așteptați câteva secunde, apoi încercați să vă conectați din nou.

media-audio-permission = Această aplicație nu are permisiunea de a vă folosi microfonul.
    .recovery = Permiteți accesul acestei aplicații la microfon în setările dispozitivului, apoi intrați din nou în sesiune.

media-video-permission = Această aplicație nu are permisiunea de a vă folosi camera.
    .recovery = Permiteți accesul acestei aplicații la cameră în setările dispozitivului, apoi intrați din nou în sesiune.

transport-request = Serviciul nu poate efectua această acțiune în acest moment.
    .recovery = Încercați din nou peste puțin timp; dacă nu se schimbă nimic, contactați echipa de asistență a aplicației.

transport-response = Răspunsul serviciului nu a putut fi înțeles.
    .recovery = Mai încercați o dată peste un minut.

transport = Aplicația a trimis o solicitare pe care serviciul nu a putut-o procesa.
    .recovery = Doar dezvoltatorii acestei aplicații pot remedia problema; este posibil să ajute deja o actualizare a aplicației.

generic-connection = Conexiunea s-a întrerupt înainte să intrați în sesiune.
    .recovery = Verificați conexiunea la internet, apoi încercați din nou.

generic-error = Serviciul nu acceptă ceea ce a cerut aplicația.
    .recovery = Doar dezvoltatorii acestei aplicații pot schimba acest lucru; spuneți-le ce făceați în acel moment.

invalid-token-expired = Accesul dumneavoastră la această sesiune a expirat.
    .recovery = Deschideți din nou sesiunea din aplicație; dacă nu ajută, cereți o invitație nouă pentru toți cei din sesiune.

invalid-token = Accesul dumneavoastră la această sesiune nu a putut fi confirmat.
    .recovery = Deschideți din nou sesiunea din aplicație sau folosind linkul complet; dacă nu ajută, contactați echipa de asistență a aplicației.

invalid-token-data = Invitația dumneavoastră la această sesiune nu a putut fi citită.
    .recovery = Deschideți din nou sesiunea folosind invitația inițială; dacă nu ajută, contactați echipa de asistență a aplicației.

invalid-token-json-data = Invitația dumneavoastră la această sesiune este incompletă.
    .recovery = Contactați echipa de asistență a aplicației; ar putea fi necesară o invitație nouă pentru toți cei din sesiune.

invalid-socket-url = Aplicația a primit o adresă greșită a serviciului.
    .recovery = Deschideți din nou sesiunea din aplicație; dacă nu ajută, anunțați dezvoltatorii acestei aplicații.

invalid-stun-server = O setare pentru conectarea la sesiune nu este corectă.
    .recovery = Deschideți din nou sesiunea folosind invitația; dacă nu ajută, spuneți-le dezvoltatorilor acestei aplicații că sesiunile nu se conectează.

action-retry = Încercați din nou
action-rejoin = Intrați din nou
action-refresh-token = Reînnoiți accesul
action-ask-permission = Deschideți setările
action-fix-call = Contactați asistența
action-fix-configuration = Contactați asistența
action-choose-another-name = Schimbați numele
action-wait = Așteptați și reîncercați
action-ignore = Continuați
action-report = Raportați problema

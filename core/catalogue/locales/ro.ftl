### Romanian: what people in a call read. Fluent syntax; CONTRIBUTING.md says how to correct or add a language.
### Every text here is derived: wterror's own words, not the vendor's.

language = română
    .english = Romanian
    .reviewed = false

unlisted = S-a întâmplat ceva neașteptat (cod { $code }).
    .recovery = Încercați din nou și menționați codul { $code } dacă contactați echipa de asistență.

unknown-error = A apărut o problemă la nivelul serviciului.
    .recovery = Încercați din nou peste câteva momente; dacă problema persistă, anunțați echipa de asistență a aplicației.

user-generic = Solicitarea dumneavoastră nu a putut fi finalizată.
    .recovery = Încercați din nou.

user-not-found = Această persoană nu este în sesiune.
    .recovery = Doar dezvoltatorii acestei aplicații pot remedia problema; până atunci, ar putea ajuta să intrați din nou în sesiune.

user-closed = Cealaltă persoană a părăsit sesiunea.
    .recovery = Nu trebuie să faceți nimic.

existing-user-in-session = Cineva din sesiune folosește deja acest nume.
    .recovery = Alegeți alt nume și intrați din nou în sesiune.

user-not-streaming = Deocamdată nu se partajează nici imagine, nici sunet.
    .recovery = Asigurați-vă că este pornită o cameră sau un microfon; dacă este deja așa, doar dezvoltatorii acestei aplicații pot remedia problema.

user-not-authorized = Această acțiune nu vă este disponibilă în această sesiune.
    .recovery = Părăsiți sesiunea, apoi intrați din nou.

user-video-permission-denied = Browserul nu are permisiunea de a folosi camera dumneavoastră.
    .recovery = Permiteți în browser accesul acestei pagini la cameră, apoi intrați din nou în sesiune.

user-audio-permission-denied = Browserul nu are permisiunea de a folosi microfonul dumneavoastră.
    .recovery = Permiteți în browser accesul acestei pagini la microfon, apoi intrați din nou în sesiune.

session-generic = Sesiunea este ocupată în acest moment.
    .recovery = Așteptați puțin, apoi încercați din nou.

session-closed = Sesiunea s-a încheiat.
    .recovery = Intrați din nou sau porniți o sesiune nouă.

session-cannot-be-created = Sesiunea nu a putut fi pornită.
    .recovery = Încercați din nou peste câteva minute și anunțați echipa de asistență a aplicației dacă sesiunea tot nu pornește.

session-is-full = Sesiunea este plină.
    .recovery = Așteptați până iese cineva, apoi încercați din nou să intrați.

media-endpoint = Imaginea și sunetul unui participant nu au putut fi conectate.
    .recovery = Așteptați câteva secunde, apoi încercați să vă conectați din nou.

media-audio-permission = Această aplicație nu are permisiunea de a folosi microfonul dumneavoastră.
    .recovery = Permiteți accesul acestei aplicații la microfon în setările dispozitivului, apoi intrați din nou în sesiune.

media-video-permission = Această aplicație nu are permisiunea de a folosi camera dumneavoastră.
    .recovery = Permiteți accesul acestei aplicații la cameră în setările dispozitivului, apoi intrați din nou în sesiune.

transport-request = Serviciul nu a putut fi contactat.
    .recovery = Încercați din nou în scurt timp; dacă nu se schimbă nimic, verificați conexiunea la internet.

transport-response = Răspunsul serviciului nu a putut fi înțeles.
    .recovery = Mai încercați o dată peste un minut.

transport = Aplicația a trimis o solicitare pe care serviciul nu a putut-o procesa.
    .recovery = Doar dezvoltatorii acestei aplicații pot remedia problema; este posibil ca o actualizare a aplicației să o rezolve deja.

generic-connection = Conexiunea s-a închis înainte să intrați în sesiune.
    .recovery = Verificați conexiunea la internet, apoi încercați din nou să intrați în sesiune.

generic-error = Serviciul nu acceptă ceea ce a cerut aplicația.
    .recovery = Doar dezvoltatorii acestei aplicații pot schimba acest lucru; vă rugăm să le spuneți ce făceați.

invalid-token-expired = Accesul dumneavoastră la această sesiune a expirat.
    .recovery = Deschideți din nou sesiunea din aplicație pentru a vă reînnoi accesul.

invalid-token = Accesul dumneavoastră la această sesiune nu a putut fi confirmat.
    .recovery = Autentificați-vă din nou sau deschideți sesiunea folosind un link nou.

invalid-token-data = Datele dumneavoastră de acces la această sesiune nu au putut fi citite.
    .recovery = Cereți o invitație nouă și folosiți-o pentru a deschide sesiunea.

invalid-token-json-data = Datele dumneavoastră de acces la această sesiune sunt incomplete.
    .recovery = Cereți un link nou către sesiune; dacă nu ajută, contactați echipa de asistență a aplicației.

invalid-socket-url = Aplicația este configurată cu o adresă greșită a serviciului.
    .recovery = Doar dezvoltatorii acestei aplicații îi pot corecta setările; încercați din nou după o actualizare.

invalid-stun-server = O setare de conexiune a acestei aplicații nu este corectă.
    .recovery = Doar dezvoltatorii acestei aplicații pot remedia problema; vă rugăm să le spuneți că apelurile nu se conectează.

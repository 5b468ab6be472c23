// Made from core/catalogue/ by `cargo dev generate`. Do not edit.

import type { Texts } from "../../types.js";

const texts: Texts = {
  unknown_error: [
    "A apărut o problemă la nivelul serviciului.",
    "Încercați din nou peste câteva momente; dacă problema persistă, anunțați echipa de asistență a aplicației.",
  ],
  user_generic: [
    "Solicitarea dumneavoastră nu a putut fi finalizată.",
    "Încercați din nou.",
  ],
  user_not_found: [
    "Această persoană nu este în sesiune.",
    "Doar dezvoltatorii acestei aplicații pot remedia problema; până atunci, ar putea ajuta să intrați din nou în sesiune.",
  ],
  user_closed: [
    "Cealaltă persoană a părăsit sesiunea.",
    "Nu trebuie să faceți nimic.",
  ],
  existing_user_in_session: [
    "Cineva din sesiune folosește deja acest nume.",
    "Alegeți alt nume și intrați din nou în sesiune.",
  ],
  user_not_streaming: [
    "Deocamdată nu se partajează nici imagine, nici sunet.",
    "Asigurați-vă că este pornită o cameră sau un microfon; dacă este deja așa, doar dezvoltatorii acestei aplicații pot remedia problema.",
  ],
  user_not_authorized: [
    "Această acțiune nu vă este disponibilă în această sesiune.",
    "Părăsiți sesiunea, apoi intrați din nou.",
  ],
  user_video_permission_denied: [
    "Browserul nu are permisiunea de a folosi camera dumneavoastră.",
    "Permiteți în browser accesul acestei pagini la cameră, apoi intrați din nou în sesiune.",
  ],
  user_audio_permission_denied: [
    "Browserul nu are permisiunea de a folosi microfonul dumneavoastră.",
    "Permiteți în browser accesul acestei pagini la microfon, apoi intrați din nou în sesiune.",
  ],
  session_generic: [
    "Sesiunea este ocupată în acest moment.",
    "Așteptați puțin, apoi încercați din nou.",
  ],
  session_closed: [
    "Sesiunea s-a încheiat.",
    "Intrați din nou sau porniți o sesiune nouă.",
  ],
  session_cannot_be_created: [
    "Sesiunea nu a putut fi pornită.",
    "Încercați din nou peste câteva minute și anunțați echipa de asistență a aplicației dacă sesiunea tot nu pornește.",
  ],
  session_is_full: [
    "Sesiunea este plină.",
    "Așteptați până iese cineva, apoi încercați din nou să intrați.",
  ],
  media_endpoint: [
    "Imaginea și sunetul unui participant nu au putut fi conectate.",
    "Așteptați câteva secunde, apoi încercați să vă conectați din nou.",
  ],
  media_audio_permission: [
    "Această aplicație nu are permisiunea de a folosi microfonul dumneavoastră.",
    "Permiteți accesul acestei aplicații la microfon în setările dispozitivului, apoi intrați din nou în sesiune.",
  ],
  media_video_permission: [
    "Această aplicație nu are permisiunea de a folosi camera dumneavoastră.",
    "Permiteți accesul acestei aplicații la cameră în setările dispozitivului, apoi intrați din nou în sesiune.",
  ],
  transport_request: [
    "Serviciul nu a putut fi contactat.",
    "Încercați din nou în scurt timp; dacă nu se schimbă nimic, verificați conexiunea la internet.",
  ],
  transport_response: [
    "Răspunsul serviciului nu a putut fi înțeles.",
    "Mai încercați o dată peste un minut.",
  ],
  transport: [
    "Aplicația a trimis o solicitare pe care serviciul nu a putut-o procesa.",
    "Doar dezvoltatorii acestei aplicații pot remedia problema; este posibil ca o actualizare a aplicației să o rezolve deja.",
  ],
  generic_connection: [
    "Conexiunea s-a închis înainte să intrați în sesiune.",
    "Verificați conexiunea la internet, apoi încercați din nou să intrați în sesiune.",
  ],
  generic_error: [
    "Serviciul nu acceptă ceea ce a cerut aplicația.",
    "Doar dezvoltatorii acestei aplicații pot schimba acest lucru; vă rugăm să le spuneți ce făceați.",
  ],
  invalid_token_expired: [
    "Accesul dumneavoastră la această sesiune a expirat.",
    "Deschideți din nou sesiunea din aplicație pentru a vă reînnoi accesul.",
  ],
  invalid_token: [
    "Accesul dumneavoastră la această sesiune nu a putut fi confirmat.",
    "Autentificați-vă din nou sau deschideți sesiunea folosind un link nou.",
  ],
  invalid_token_data: [
    "Datele dumneavoastră de acces la această sesiune nu au putut fi citite.",
    "Cereți o invitație nouă și folosiți-o pentru a deschide sesiunea.",
  ],
  invalid_token_json_data: [
    "Datele dumneavoastră de acces la această sesiune sunt incomplete.",
    "Cereți un link nou către sesiune; dacă nu ajută, contactați echipa de asistență a aplicației.",
  ],
  invalid_socket_url: [
    "Aplicația este configurată cu o adresă greșită a serviciului.",
    "Doar dezvoltatorii acestei aplicații îi pot corecta setările; încercați din nou după o actualizare.",
  ],
  invalid_stun_server: [
    "O setare de conexiune a acestei aplicații nu este corectă.",
    "Doar dezvoltatorii acestei aplicații pot remedia problema; vă rugăm să le spuneți că apelurile nu se conectează.",
  ],
  unlisted: [
    "S-a întâmplat ceva neașteptat (cod \n).",
    "Încercați din nou și menționați codul \n dacă contactați echipa de asistență.",
  ],
};
export default texts;

// Made from core/catalogue/ by `cargo dev generate`. Do not edit.

import type { Texts } from "../../types.js";

const texts: Texts = {
  tag: "ro",
  sentences: {
    unknown_error: [
      "A apărut o problemă la nivelul serviciului.",
      "Încercați din nou peste câteva momente; dacă problema persistă, contactați echipa de asistență a aplicației.",
    ],
    user_generic: [
      "O acțiune din sesiune nu a putut fi finalizată.",
      "Încercați din nou.",
    ],
    user_not_found: [
      "Nu sunteți în sesiune sau lipsește cealaltă persoană.",
      "Intrați din nou în sesiune; dacă nu ajută, doar dezvoltatorii acestei aplicații pot remedia problema.",
    ],
    user_closed: [
      "Un participant a părăsit sesiunea.",
      "Nu trebuie să faceți nimic.",
    ],
    existing_user_in_session: [
      "Cineva din sesiune folosește deja acest nume.",
      "Alegeți alt nume, apoi încercați din nou.",
    ],
    user_not_streaming: [
      "Deocamdată nu se partajează nici imagine, nici sunet.",
      "Verificați dacă aveți camera sau microfonul pornit ori așteptați să le pornească cealaltă persoană; dacă nu ajută, contactați echipa de asistență a aplicației.",
    ],
    user_not_authorized: [
      "Nu puteți efectua această acțiune în sesiunea curentă.",
      "Părăsiți sesiunea, apoi intrați din nou.",
    ],
    user_video_permission_denied: [
      "Browserul nu are permisiunea de a vă folosi camera.",
      "Permiteți în browser accesul acestei pagini la cameră, apoi intrați din nou în sesiune.",
    ],
    user_audio_permission_denied: [
      "Browserul nu are permisiunea de a vă folosi microfonul.",
      "Permiteți în browser accesul acestei pagini la microfon, apoi intrați din nou în sesiune.",
    ],
    session_generic: [
      "Sesiunea nu poate procesa această solicitare în acest moment.",
      "Așteptați puțin, apoi încercați din nou.",
    ],
    session_closed: [
      "Sesiunea s-a încheiat.",
      "Intrați din nou sau porniți o sesiune nouă.",
    ],
    session_cannot_be_created: [
      "Sesiunea nu a putut fi pornită.",
      "Încercați din nou peste câteva minute și contactați echipa de asistență a aplicației dacă sesiunea tot nu pornește.",
    ],
    session_is_full: [
      "Sesiunea este plină.",
      "Așteptați până iese cineva, apoi încercați din nou.",
    ],
    media_endpoint: [
      "Nu s-a putut stabili conexiunea la imaginea și sunetul unui participant.",
      "Așteptați câteva secunde, apoi încercați să vă conectați din nou.",
    ],
    media_audio_permission: [
      "Această aplicație nu are permisiunea de a vă folosi microfonul.",
      "Permiteți accesul acestei aplicații la microfon în setările dispozitivului, apoi intrați din nou în sesiune.",
    ],
    media_video_permission: [
      "Această aplicație nu are permisiunea de a vă folosi camera.",
      "Permiteți accesul acestei aplicații la cameră în setările dispozitivului, apoi intrați din nou în sesiune.",
    ],
    transport_request: [
      "Serviciul nu poate efectua această acțiune în acest moment.",
      "Încercați din nou peste puțin timp; dacă nu se schimbă nimic, contactați echipa de asistență a aplicației.",
    ],
    transport_response: [
      "Răspunsul serviciului nu a putut fi înțeles.",
      "Mai încercați o dată peste un minut.",
    ],
    transport: [
      "Aplicația a trimis o solicitare pe care serviciul nu a putut-o procesa.",
      "Doar dezvoltatorii acestei aplicații pot remedia problema; este posibil să ajute deja o actualizare a aplicației.",
    ],
    generic_connection: [
      "Conexiunea s-a întrerupt înainte să intrați în sesiune.",
      "Verificați conexiunea la internet, apoi încercați din nou.",
    ],
    generic_error: [
      "Serviciul nu acceptă ceea ce a cerut aplicația.",
      "Doar dezvoltatorii acestei aplicații pot schimba acest lucru; spuneți-le ce făceați în acel moment.",
    ],
    invalid_token_expired: [
      "Accesul dumneavoastră la această sesiune a expirat.",
      "Deschideți din nou sesiunea din aplicație; dacă nu ajută, cereți o invitație nouă pentru toți cei din sesiune.",
    ],
    invalid_token: [
      "Accesul dumneavoastră la această sesiune nu a putut fi confirmat.",
      "Deschideți din nou sesiunea din aplicație sau folosind linkul complet; dacă nu ajută, contactați echipa de asistență a aplicației.",
    ],
    invalid_token_data: [
      "Invitația dumneavoastră la această sesiune nu a putut fi citită.",
      "Deschideți din nou sesiunea folosind invitația inițială; dacă nu ajută, contactați echipa de asistență a aplicației.",
    ],
    invalid_token_json_data: [
      "Invitația dumneavoastră la această sesiune este incompletă.",
      "Contactați echipa de asistență a aplicației; ar putea fi necesară o invitație nouă pentru toți cei din sesiune.",
    ],
    invalid_socket_url: [
      "Aplicația a primit o adresă greșită a serviciului.",
      "Deschideți din nou sesiunea din aplicație; dacă nu ajută, anunțați dezvoltatorii acestei aplicații.",
    ],
    invalid_stun_server: [
      "O setare pentru conectarea la sesiune nu este corectă.",
      "Deschideți din nou sesiunea folosind invitația; dacă nu ajută, spuneți-le dezvoltatorilor acestei aplicații că sesiunile nu se conectează.",
    ],
    unlisted: [
      "S-a întâmplat ceva neașteptat (cod \n).",
      "Încercați din nou și menționați codul \n dacă contactați echipa de asistență.",
    ],
  },
  labels: {
    retry: "Încercați din nou",
    rejoin: "Intrați din nou",
    refresh_token: "Reînnoiți accesul",
    ask_permission: "Deschideți setările",
    fix_call: "Contactați asistența",
    fix_configuration: "Contactați asistența",
    choose_another_name: "Schimbați numele",
    wait: "Așteptați și reîncercați",
    ignore: "Continuați",
    report: "Raportați problema",
  },
};
export default texts;

// Made from core/catalogue/ by `cargo dev generate`. Do not edit.

import type { Texts } from "../../types.js";

const texts: Texts = {
  tag: "ca",
  sentences: {
    unknown_error: [
      "Hi ha hagut un problema en el servei.",
      "Torneu-ho a provar d’aquí a un moment; si continua passant, contacteu amb el servei d’assistència de l’aplicació.",
    ],
    user_generic: [
      "No s’ha pogut completar una acció a la sessió.",
      "Torneu-ho a provar.",
    ],
    user_not_found: [
      "O bé no sou a la sessió o bé no hi és l’altra persona.",
      "Torneu-vos a unir a la sessió; si això no ho resol, només els desenvolupadors d’aquesta aplicació poden corregir-ho.",
    ],
    user_closed: [
      "Un participant ha sortit de la sessió.",
      "No cal que feu res.",
    ],
    existing_user_in_session: [
      "Algú de la sessió ja fa servir aquest nom.",
      "Trieu un altre nom i torneu-ho a provar.",
    ],
    user_not_streaming: [
      "Encara no es comparteix ni vídeo ni àudio.",
      "Comproveu que teniu la càmera o el micròfon activats o espereu que l’altra persona els activi; si no canvia res, contacteu amb el servei d’assistència.",
    ],
    user_not_authorized: [
      "No teniu disponible aquesta acció en aquesta sessió.",
      "Sortiu de la sessió i torneu-vos-hi a unir.",
    ],
    user_video_permission_denied: [
      "El navegador no té permís per fer servir la vostra càmera.",
      "Al navegador, permeteu que aquesta pàgina faci servir la càmera i torneu-vos a unir a la sessió.",
    ],
    user_audio_permission_denied: [
      "El navegador no té permís per fer servir el vostre micròfon.",
      "Al navegador, permeteu que aquesta pàgina faci servir el micròfon i torneu-vos a unir a la sessió.",
    ],
    session_generic: [
      "La sessió no pot atendre aquesta sol·licitud en aquest moment.",
      "Espereu un moment i torneu-ho a provar.",
    ],
    session_closed: [
      "La sessió ha acabat.",
      "Torneu-vos-hi a unir o comenceu una sessió nova.",
    ],
    session_cannot_be_created: [
      "La sessió no ha pogut començar.",
      "Torneu-ho a provar d’aquí a uns minuts i, si encara no comença, contacteu amb el servei d’assistència de l’aplicació.",
    ],
    session_is_full: [
      "La sessió és plena.",
      "Espereu que surti algú i torneu-ho a provar.",
    ],
    media_endpoint: [
      "No s’ha pogut establir la connexió amb el vídeo i l’àudio d’un participant.",
      "Espereu uns segons i proveu de connectar-vos de nou.",
    ],
    media_audio_permission: [
      "Aquesta aplicació no té permís per fer servir el vostre micròfon.",
      "A la configuració del dispositiu, permeteu que aquesta aplicació faci servir el micròfon i torneu-vos a unir a la sessió.",
    ],
    media_video_permission: [
      "Aquesta aplicació no té permís per fer servir la vostra càmera.",
      "A la configuració del dispositiu, permeteu que aquesta aplicació faci servir la càmera i torneu-vos a unir a la sessió.",
    ],
    transport_request: [
      "El servei no ha pogut fer aquesta acció en aquest moment.",
      "Torneu-ho a provar d’aquí a poca estona; si no canvia res, contacteu amb el servei d’assistència de l’aplicació.",
    ],
    transport_response: [
      "No s’ha pogut entendre la resposta del servei.",
      "Proveu-ho una vegada més d’aquí a un minut.",
    ],
    transport: [
      "L’aplicació ha enviat una sol·licitud que el servei no ha pogut gestionar.",
      "Només els desenvolupadors d’aquesta aplicació poden corregir-ho; potser ja hi ajudarà una actualització de l’aplicació.",
    ],
    generic_connection: [
      "La connexió s’ha tancat abans que us uníssiu a la sessió.",
      "Comproveu la connexió a Internet i torneu-ho a provar.",
    ],
    generic_error: [
      "El servei no admet el que l’aplicació ha demanat.",
      "Només els desenvolupadors d’aquesta aplicació poden canviar-ho; si us plau, expliqueu-los què estàveu fent.",
    ],
    invalid_token_expired: [
      "El vostre accés a aquesta sessió ha caducat.",
      "Torneu a obrir la sessió des de l’aplicació; si això no ho resol, demaneu una invitació nova per a tots els participants.",
    ],
    invalid_token: [
      "No s’ha pogut confirmar el vostre accés a aquesta sessió.",
      "Torneu a obrir la sessió des de l’aplicació o amb l’enllaç complet; si això no ho resol, contacteu amb el servei d’assistència de l’aplicació.",
    ],
    invalid_token_data: [
      "No s’ha pogut llegir la vostra invitació a aquesta sessió.",
      "Torneu a obrir la sessió amb la invitació original; si això no ho resol, contacteu amb el servei d’assistència de l’aplicació.",
    ],
    invalid_token_json_data: [
      "La vostra invitació a aquesta sessió és incompleta.",
      "Contacteu amb el servei d’assistència de l’aplicació; pot ser que calgui una invitació nova per a tots els participants de la sessió.",
    ],
    invalid_socket_url: [
      "L’adreça del servei que ha rebut l’aplicació no és correcta.",
      "Torneu a obrir la sessió des de l’aplicació; si això no ho resol, comuniqueu-ho als desenvolupadors d’aquesta aplicació.",
    ],
    invalid_stun_server: [
      "Un paràmetre de connexió a la sessió no és correcte.",
      "Torneu a obrir la sessió amb la invitació; si això no ho resol, feu saber als desenvolupadors d’aquesta aplicació que les sessions no es connecten.",
    ],
    unlisted: [
      "S’ha produït un error inesperat (codi \n).",
      "Torneu-ho a provar i indiqueu el codi \n si contacteu amb el servei d’assistència.",
    ],
  },
  labels: {
    retry: "Torna-ho a provar",
    rejoin: "Torna a la sessió",
    refresh_token: "Renova l’accés",
    ask_permission: "Obre la configuració",
    fix_call: "Demana assistència",
    fix_configuration: "Demana assistència",
    choose_another_name: "Canvia el nom",
    wait: "Espera i torna-ho a provar",
    ignore: "Continua",
    report: "Informa d’un problema",
  },
};
export default texts;

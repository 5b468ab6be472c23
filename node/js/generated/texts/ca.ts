// Made from core/catalogue/ by `cargo dev generate`. Do not edit.

import type { Texts } from "../../types.js";

const texts: Texts = {
  unknown_error: [
    "Hi ha hagut un problema en el servei.",
    "Torneu-ho a provar d’aquí a un moment; si continua passant, comuniqueu-ho a l’assistència de l’aplicació.",
  ],
  user_generic: [
    "No s’ha pogut completar la vostra sol·licitud.",
    "Torneu-ho a provar.",
  ],
  user_not_found: [
    "Aquesta persona no és a la sessió.",
    "Només els desenvolupadors d’aquesta aplicació poden corregir-ho; mentrestant, pot ajudar que us torneu a unir a la sessió.",
  ],
  user_closed: [
    "L’altra persona ha sortit de la sessió.",
    "No cal que feu res.",
  ],
  existing_user_in_session: [
    "Algú de la sessió ja fa servir aquest nom.",
    "Trieu un altre nom i torneu-vos a unir a la sessió.",
  ],
  user_not_streaming: [
    "Encara no es comparteix cap imatge ni cap so.",
    "Comproveu que hi hagi una càmera o un micròfon activats; si ja és així, només els desenvolupadors d’aquesta aplicació poden corregir-ho.",
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
    "La sessió està ocupada en aquest moment.",
    "Espereu un moment i torneu-ho a provar.",
  ],
  session_closed: [
    "La sessió ha acabat.",
    "Torneu-vos-hi a unir o comenceu una sessió nova.",
  ],
  session_cannot_be_created: [
    "La sessió no ha pogut començar.",
    "Torneu-ho a provar d’aquí a uns minuts i, si encara no comença, comuniqueu-ho a l’assistència de l’aplicació.",
  ],
  session_is_full: [
    "La sessió és plena.",
    "Espereu que surti algú i proveu d’unir-vos-hi un altre cop.",
  ],
  media_endpoint: [
    "No s’han pogut connectar la imatge i el so d’un participant.",
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
    "No s’ha pogut contactar amb el servei.",
    "Torneu-ho a provar d’aquí a poca estona; si no canvia res, comproveu la connexió a Internet.",
  ],
  transport_response: [
    "No s’ha pogut entendre la resposta del servei.",
    "Proveu-ho una vegada més d’aquí a un minut.",
  ],
  transport: [
    "L’aplicació ha enviat una sol·licitud que el servei no ha pogut gestionar.",
    "Només els desenvolupadors d’aquesta aplicació poden corregir-ho; és possible que una actualització de l’aplicació ja ho resolgui.",
  ],
  generic_connection: [
    "La connexió s’ha tancat abans que us uníssiu a la sessió.",
    "Comproveu la connexió a Internet i proveu d’unir-vos a la sessió un altre cop.",
  ],
  generic_error: [
    "El servei no admet el que l’aplicació ha demanat.",
    "Només els desenvolupadors d’aquesta aplicació poden canviar-ho; si us plau, expliqueu-los què estàveu fent.",
  ],
  invalid_token_expired: [
    "El vostre accés a aquesta sessió ha caducat.",
    "Torneu a obrir la sessió des de l’aplicació per renovar l’accés.",
  ],
  invalid_token: [
    "No s’ha pogut confirmar el vostre accés a aquesta sessió.",
    "Torneu-vos a identificar o obriu la sessió des d’un enllaç nou.",
  ],
  invalid_token_data: [
    "No s’han pogut llegir les vostres dades d’accés a aquesta sessió.",
    "Demaneu una invitació nova i feu-la servir per obrir la sessió.",
  ],
  invalid_token_json_data: [
    "Les vostres dades d’accés a aquesta sessió són incompletes.",
    "Demaneu un enllaç nou a la sessió; si això no ho resol, contacteu amb l’assistència de l’aplicació.",
  ],
  invalid_socket_url: [
    "L’aplicació està configurada amb una adreça incorrecta per al servei.",
    "Només els desenvolupadors d’aquesta aplicació poden corregir-ne la configuració; torneu-ho a provar després d’una actualització.",
  ],
  invalid_stun_server: [
    "Un paràmetre de connexió d’aquesta aplicació no és correcte.",
    "Només els desenvolupadors d’aquesta aplicació poden corregir-ho; si us plau, feu-los saber que les trucades no es connecten.",
  ],
  unlisted: [
    "S’ha produït un error inesperat (codi \n).",
    "Torneu-ho a provar i indiqueu el codi \n si contacteu amb l’assistència.",
  ],
};
export default texts;

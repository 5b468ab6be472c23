// Made from core/catalogue/ by `cargo dev generate`. Do not edit.

import type { Texts } from "../../types.js";

const texts: Texts = {
  tag: "es",
  sentences: {
    unknown_error: [
      "Hubo un problema en el servicio.",
      "Inténtelo de nuevo en unos instantes; si sigue ocurriendo, póngase en contacto con el equipo de soporte de la aplicación.",
    ],
    user_generic: [
      "No se pudo completar una acción en la sesión.",
      "Inténtelo de nuevo.",
    ],
    user_not_found: [
      "Usted o la otra persona no está en la sesión.",
      "Vuelva a unirse a la sesión; si el problema continúa, solo los desarrolladores de esta aplicación pueden corregirlo.",
    ],
    user_closed: [
      "Un participante salió de la sesión.",
      "No es necesario que haga nada.",
    ],
    existing_user_in_session: [
      "Alguien en la sesión ya usa este nombre.",
      "Elija otro nombre y vuelva a intentarlo.",
    ],
    user_not_streaming: [
      "Todavía no se está transmitiendo imagen ni sonido.",
      "Compruebe que su cámara o micrófono esté activado o espere a que la otra persona active el suyo; si nada cambia, póngase en contacto con el equipo de soporte.",
    ],
    user_not_authorized: [
      "Esta acción no está disponible para usted en esta sesión.",
      "Salga de la sesión y vuelva a unirse.",
    ],
    user_video_permission_denied: [
      "El navegador no tiene permiso para usar su cámara.",
      "Permita en su navegador que esta página use la cámara; después, vuelva a unirse a la sesión.",
    ],
    user_audio_permission_denied: [
      "El navegador no tiene permiso para usar su micrófono.",
      "Permita en su navegador que esta página use el micrófono; después, vuelva a unirse a la sesión.",
    ],
    session_generic: [
      "La sesión no puede atender esta solicitud en este momento.",
      "Espere un momento y vuelva a intentarlo.",
    ],
    session_closed: [
      "La sesión terminó.",
      "Vuelva a unirse o comience una sesión nueva.",
    ],
    session_cannot_be_created: [
      "La sesión no pudo comenzar.",
      "Inténtelo de nuevo en unos minutos y, si la sesión sigue sin comenzar, póngase en contacto con el equipo de soporte de la aplicación.",
    ],
    session_is_full: [
      "La sesión está llena.",
      "Espere a que alguien salga y vuelva a intentarlo.",
    ],
    media_endpoint: [
      "No se pudo establecer la conexión con la imagen y el sonido de un participante.",
      "Espere unos segundos e intente conectarse de nuevo.",
    ],
    media_audio_permission: [
      "Esta aplicación no tiene permiso para usar su micrófono.",
      "Permita en la configuración de su dispositivo que esta aplicación use el micrófono; después, vuelva a unirse a la sesión.",
    ],
    media_video_permission: [
      "Esta aplicación no tiene permiso para usar su cámara.",
      "Permita en la configuración de su dispositivo que esta aplicación use la cámara; después, vuelva a unirse a la sesión.",
    ],
    transport_request: [
      "El servicio no pudo realizar esta acción en este momento.",
      "Vuelva a intentarlo en breve; si nada cambia, póngase en contacto con el equipo de soporte de la aplicación.",
    ],
    transport_response: [
      "No se pudo entender la respuesta del servicio.",
      "Pruebe una vez más dentro de un minuto.",
    ],
    transport: [
      "La aplicación envió una solicitud que el servicio no pudo procesar.",
      "Solo los desarrolladores de esta aplicación pueden corregirlo; quizá ayude actualizar la aplicación.",
    ],
    generic_connection: [
      "La conexión se cerró antes de que usted se uniera a la sesión.",
      "Compruebe su conexión a internet y vuelva a intentarlo.",
    ],
    generic_error: [
      "El servicio no admite lo que la aplicación solicitó.",
      "Solo los desarrolladores de esta aplicación pueden cambiarlo; por favor, cuénteles qué estaba haciendo.",
    ],
    invalid_token_expired: [
      "Su acceso a esta sesión expiró.",
      "Abra de nuevo la sesión desde la aplicación; si el problema continúa, pida una invitación nueva para todos los participantes.",
    ],
    invalid_token: [
      "No se pudo confirmar su acceso a esta sesión.",
      "Abra de nuevo la sesión desde la aplicación o con el enlace completo; si el problema continúa, póngase en contacto con el equipo de soporte de la aplicación.",
    ],
    invalid_token_data: [
      "No se pudo leer su invitación a esta sesión.",
      "Abra de nuevo la sesión con la invitación original; si el problema continúa, póngase en contacto con el equipo de soporte de la aplicación.",
    ],
    invalid_token_json_data: [
      "Su invitación a esta sesión está incompleta.",
      "Póngase en contacto con el equipo de soporte de la aplicación; puede que haga falta una invitación nueva para todos los participantes.",
    ],
    invalid_socket_url: [
      "La dirección del servicio que recibió la aplicación no es correcta.",
      "Abra de nuevo la sesión desde la aplicación; si el problema continúa, avise a los desarrolladores de esta aplicación.",
    ],
    invalid_stun_server: [
      "Un ajuste para conectarse a la sesión no es correcto.",
      "Abra de nuevo la sesión con la invitación; si el problema continúa, avise a los desarrolladores de esta aplicación de que las sesiones no se conectan.",
    ],
    unlisted: [
      "Ocurrió algo inesperado (código \n).",
      "Inténtelo de nuevo y mencione el código \n si se pone en contacto con el equipo de soporte.",
    ],
  },
  labels: {
    retry: "Intentar de nuevo",
    rejoin: "Volver a unirse",
    refresh_token: "Renovar acceso",
    ask_permission: "Abrir configuración",
    fix_call: "Contactar con soporte",
    fix_configuration: "Contactar con soporte",
    choose_another_name: "Cambiar nombre",
    wait: "Esperar e intentar de nuevo",
    ignore: "Continuar",
    report: "Informar de un problema",
  },
};
export default texts;

// Made from core/catalogue/ by `cargo dev generate`. Do not edit.

import type { Texts } from "../../types.js";

const texts: Texts = {
  unknown_error: [
    "Hubo un problema en el servicio.",
    "Inténtelo de nuevo en unos instantes; si sigue ocurriendo, avise al equipo de soporte de la aplicación.",
  ],
  user_generic: [
    "No se pudo completar su solicitud.",
    "Inténtelo de nuevo.",
  ],
  user_not_found: [
    "Esta persona no está en la sesión.",
    "Solo los desarrolladores de esta aplicación pueden corregirlo; mientras tanto, volver a unirse a la sesión puede ayudar.",
  ],
  user_closed: [
    "La otra persona salió de la sesión.",
    "No es necesario que haga nada.",
  ],
  existing_user_in_session: [
    "Alguien en la sesión ya usa este nombre.",
    "Elija otro nombre y vuelva a unirse a la sesión.",
  ],
  user_not_streaming: [
    "Todavía no se está compartiendo imagen ni sonido.",
    "Compruebe que haya una cámara o un micrófono activados; si ya es así, solo los desarrolladores de esta aplicación pueden corregirlo.",
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
    "La sesión está ocupada en este momento.",
    "Espere un momento y vuelva a intentarlo.",
  ],
  session_closed: [
    "La sesión terminó.",
    "Vuelva a unirse o comience una sesión nueva.",
  ],
  session_cannot_be_created: [
    "La sesión no pudo comenzar.",
    "Inténtelo de nuevo en unos minutos y, si la sesión sigue sin comenzar, avise al equipo de soporte de la aplicación.",
  ],
  session_is_full: [
    "La sesión está llena.",
    "Espere a que alguien salga e intente unirse de nuevo.",
  ],
  media_endpoint: [
    "No se pudieron conectar la imagen y el sonido de un participante.",
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
    "No se pudo establecer contacto con el servicio.",
    "Vuelva a intentarlo en breve; si nada cambia, compruebe su conexión a internet.",
  ],
  transport_response: [
    "No se pudo entender la respuesta del servicio.",
    "Pruebe una vez más dentro de un minuto.",
  ],
  transport: [
    "La aplicación envió una solicitud que el servicio no pudo procesar.",
    "Solo los desarrolladores de esta aplicación pueden corregirlo; es posible que una actualización de la aplicación ya lo resuelva.",
  ],
  generic_connection: [
    "La conexión se cerró antes de que usted se uniera a la sesión.",
    "Compruebe su conexión a internet e intente unirse de nuevo a la sesión.",
  ],
  generic_error: [
    "El servicio no admite lo que la aplicación solicitó.",
    "Solo los desarrolladores de esta aplicación pueden cambiarlo; por favor, cuénteles qué estaba haciendo.",
  ],
  invalid_token_expired: [
    "Su acceso a esta sesión expiró.",
    "Abra de nuevo la sesión desde la aplicación para renovar su acceso.",
  ],
  invalid_token: [
    "No se pudo confirmar su acceso a esta sesión.",
    "Identifíquese de nuevo o abra la sesión desde un enlace nuevo.",
  ],
  invalid_token_data: [
    "No se pudieron leer sus datos de acceso a esta sesión.",
    "Pida una invitación nueva y abra la sesión con ella.",
  ],
  invalid_token_json_data: [
    "Sus datos de acceso a esta sesión están incompletos.",
    "Pida un enlace nuevo a la sesión; si eso no ayuda, póngase en contacto con el equipo de soporte de la aplicación.",
  ],
  invalid_socket_url: [
    "La aplicación está configurada con una dirección incorrecta para el servicio.",
    "Solo los desarrolladores de esta aplicación pueden corregir la configuración; inténtelo de nuevo después de una actualización.",
  ],
  invalid_stun_server: [
    "Un ajuste de conexión de esta aplicación no es correcto.",
    "Solo los desarrolladores de esta aplicación pueden corregirlo; por favor, infórmeles de que las llamadas no se conectan.",
  ],
  unlisted: [
    "Ocurrió algo inesperado (código \n).",
    "Inténtelo de nuevo y mencione el código \n si se pone en contacto con el equipo de soporte.",
  ],
};
export default texts;

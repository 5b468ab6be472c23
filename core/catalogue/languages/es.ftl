### Spanish: what people in a call read. Fluent syntax; CONTRIBUTING.md says how to correct or add a language.
### Every text here is derived: wterror's own words, not the vendor's.
### Comments and order are written by `cargo dev generate`; the texts are written by people.

language = español
    .english = Spanish

# A code that is not in the catalogue: Something unexpected happened (code { $code }).
# Please try again, and mention code { $code } if you contact support.
unlisted = Ocurrió algo inesperado (código { $code }).
    .recovery = Inténtelo de nuevo y mencione el código { $code } si se pone en contacto con el equipo de soporte.

# -1: Something went wrong on the service's side.
# Please try again in a moment; if it keeps happening, contact the app's support.
unknown-error = Hubo un problema en el servicio.
    .recovery = Inténtelo de nuevo en unos instantes; si sigue ocurriendo, póngase en contacto con el equipo de soporte de la aplicación.

# 101: Something in the session could not be completed.
# Please try again.
user-generic = No se pudo completar una acción en la sesión.
    .recovery = Inténtelo de nuevo.

# 102: You or the other person is not in the session.
# Please join the session again; if that does not help, only the makers of this app can correct this.
user-not-found = Usted o la otra persona no está en la sesión.
    .recovery = Vuelva a unirse a la sesión; si el problema continúa, solo los desarrolladores de esta aplicación pueden corregirlo.

# 103: A participant has left the session.
# There is nothing you need to do.
user-closed = Un participante salió de la sesión.
    .recovery = No es necesario que haga nada.

# 104: Someone in the session already uses this name.
# Please choose another name, then try again.
existing-user-in-session = Alguien en la sesión ya usa este nombre.
    .recovery = Elija otro nombre y vuelva a intentarlo.

# 105: No picture or sound is being shared yet.
# Please check that your camera or microphone is on, or wait until the other person's is; if it stays this way, contact the app's support.
user-not-streaming = Todavía no se está transmitiendo imagen ni sonido.
    .recovery = Compruebe que su cámara o micrófono esté activado o espere a que la otra persona active el suyo; si nada cambia, póngase en contacto con el equipo de soporte.

# 106: This action is not available to you in this session.
# Please leave the session and join it again.
user-not-authorized = Esta acción no está disponible para usted en esta sesión.
    .recovery = Salga de la sesión y vuelva a unirse.

# 107: The browser is not allowed to use your camera.
# Please allow the camera for this page in your browser, then join again.
user-video-permission-denied = El navegador no tiene permiso para usar su cámara.
    .recovery = Permita en su navegador que esta página use la cámara; después, vuelva a unirse a la sesión.

# 108: The browser is not allowed to use your microphone.
# Please allow the microphone for this page in your browser, then join again.
user-audio-permission-denied = El navegador no tiene permiso para usar su micrófono.
    .recovery = Permita en su navegador que esta página use el micrófono; después, vuelva a unirse a la sesión.

# 201: The session cannot handle this request right now.
# Please wait a moment, then try again.
session-generic = La sesión no puede atender esta solicitud en este momento.
    .recovery = Espere un momento y vuelva a intentarlo.

# 203: The session has ended.
# Please join again or start a new session.
session-closed = La sesión terminó.
    .recovery = Vuelva a unirse o comience una sesión nueva.

# 204: The session could not be started.
# Please try again in a few minutes, and contact the app's support if it still does not start.
session-cannot-be-created = La sesión no pudo comenzar.
    .recovery = Inténtelo de nuevo en unos minutos y, si la sesión sigue sin comenzar, póngase en contacto con el equipo de soporte de la aplicación.

# 206: The session is full.
# Please wait until someone leaves, then try again.
session-is-full = La sesión está llena.
    .recovery = Espere a que alguien salga y vuelva a intentarlo.

# 303: A connection to a participant's picture and sound could not be made.
# Please wait a few seconds and try to connect again.
media-endpoint = No se pudo establecer la conexión con la imagen y el sonido de un participante.
    .recovery = Espere unos segundos e intente conectarse de nuevo.

# 308: This app is not allowed to use your microphone.
# Please allow the microphone for this app in your device's settings, then join again.
media-audio-permission = Esta aplicación no tiene permiso para usar su micrófono.
    .recovery = Permita en la configuración de su dispositivo que esta aplicación use el micrófono; después, vuelva a unirse a la sesión.

# 309: This app is not allowed to use your camera.
# Please allow the camera for this app in your device's settings, then join again.
media-video-permission = Esta aplicación no tiene permiso para usar su cámara.
    .recovery = Permita en la configuración de su dispositivo que esta aplicación use la cámara; después, vuelva a unirse a la sesión.

# 801: The service could not carry this out right now.
# Please try again shortly; if nothing changes, contact the app's support.
transport-request = El servicio no pudo realizar esta acción en este momento.
    .recovery = Vuelva a intentarlo en breve; si nada cambia, póngase en contacto con el equipo de soporte de la aplicación.

# 802: The service's answer could not be understood.
# Please try once more in a minute.
transport-response = No se pudo entender la respuesta del servicio.
    .recovery = Pruebe una vez más dentro de un minuto.

# 803: The app sent a request that the service could not handle.
# Only the makers of this app can correct this; an update of the app may already help.
transport = La aplicación envió una solicitud que el servicio no pudo procesar.
    .recovery = Solo los desarrolladores de esta aplicación pueden corregirlo; quizá ayude actualizar la aplicación.

# 901: The connection closed before you had joined the session.
# Please check your internet connection, then try again.
generic-connection = La conexión se cerró antes de que usted se uniera a la sesión.
    .recovery = Compruebe su conexión a internet y vuelva a intentarlo.

# 999: The service does not support what the app asked for.
# Only the makers of this app can change this; please tell them what you were doing.
generic-error = El servicio no admite lo que la aplicación solicitó.
    .recovery = Solo los desarrolladores de esta aplicación pueden cambiarlo; por favor, cuénteles qué estaba haciendo.

# 1100: Your access to this session has expired.
# Please open the session again from the app; if that does not help, ask for a new invitation for everyone in it.
invalid-token-expired = Su acceso a esta sesión expiró.
    .recovery = Abra de nuevo la sesión desde la aplicación; si el problema continúa, pida una invitación nueva para todos los participantes.

# 1101: Your access to this session could not be confirmed.
# Please open the session again from the app or from the complete link; if that does not help, contact the app's support.
invalid-token = No se pudo confirmar su acceso a esta sesión.
    .recovery = Abra de nuevo la sesión desde la aplicación o con el enlace completo; si el problema continúa, póngase en contacto con el equipo de soporte de la aplicación.

# 1102: Your invitation to this session could not be read.
# Please open the session again from the original invitation; if that does not help, contact the app's support.
invalid-token-data = No se pudo leer su invitación a esta sesión.
    .recovery = Abra de nuevo la sesión con la invitación original; si el problema continúa, póngase en contacto con el equipo de soporte de la aplicación.

# 1103: Your invitation to this session is incomplete.
# Please contact the app's support; a new invitation for everyone in the session may be needed.
invalid-token-json-data = Su invitación a esta sesión está incompleta.
    .recovery = Póngase en contacto con el equipo de soporte de la aplicación; puede que haga falta una invitación nueva para todos los participantes.

# 1104: The app was given the wrong address for the service.
# Please open the session again from the app; if that does not help, tell the makers of this app.
invalid-socket-url = La dirección del servicio que recibió la aplicación no es correcta.
    .recovery = Abra de nuevo la sesión desde la aplicación; si el problema continúa, avise a los desarrolladores de esta aplicación.

# 1105: A setting for connecting to the session is not correct.
# Please open the session again from its invitation; if that does not help, tell the makers of this app that sessions do not connect.
invalid-stun-server = Un ajuste para conectarse a la sesión no es correcto.
    .recovery = Abra de nuevo la sesión con la invitación; si el problema continúa, avise a los desarrolladores de esta aplicación de que las sesiones no se conectan.

## Labels of buttons

# Try again
action-retry = Intentar de nuevo

# Join again
action-rejoin = Volver a unirse

# Renew access
action-refresh-token = Renovar acceso

# Open settings
action-ask-permission = Abrir configuración

# Contact support
action-fix-call = Contactar con soporte

# Contact support
action-fix-configuration = Contactar con soporte

# Change name
action-choose-another-name = Cambiar nombre

# Wait and try again
action-wait = Esperar e intentar de nuevo

# Continue
action-ignore = Continuar

# Report problem
action-report = Informar de un problema

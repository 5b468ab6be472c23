### Spanish: what people in a call read. Fluent syntax; CONTRIBUTING.md says how to correct or add a language.
### Every text here is derived: wterror's own words, not the vendor's.

language = español
    .english = Spanish
    .reviewed = false

unlisted = Ocurrió algo inesperado (código { $code }).
    .recovery = Inténtelo de nuevo y mencione el código { $code } si se pone en contacto con el equipo de soporte.

unknown-error = Hubo un problema en el servicio.
    .recovery = Inténtelo de nuevo en unos instantes; si sigue ocurriendo, póngase en contacto con el equipo de soporte de la aplicación.

user-generic = No se pudo completar una acción en la sesión.
    .recovery = Inténtelo de nuevo.

user-not-found = Usted o la otra persona no está en la sesión.
    .recovery = Vuelva a unirse a la sesión; si el problema continúa, solo los desarrolladores de esta aplicación pueden corregirlo.

user-closed = Un participante salió de la sesión.
    .recovery = No es necesario que haga nada.

existing-user-in-session = Alguien en la sesión ya usa este nombre.
    .recovery = Elija otro nombre y vuelva a intentarlo.

user-not-streaming = Todavía no se está transmitiendo imagen ni sonido.
    .recovery = Compruebe que su cámara o micrófono esté activado o espere a que la otra persona active el suyo; si nada cambia, póngase en contacto con el equipo de soporte.

user-not-authorized = Esta acción no está disponible para usted en esta sesión.
    .recovery = Salga de la sesión y vuelva a unirse.

user-video-permission-denied = El navegador no tiene permiso para usar su cámara.
    .recovery = Permita en su navegador que esta página use la cámara; después, vuelva a unirse a la sesión.

user-audio-permission-denied = El navegador no tiene permiso para usar su micrófono.
    .recovery = Permita en su navegador que esta página use el micrófono; después, vuelva a unirse a la sesión.

session-generic = La sesión no puede atender esta solicitud en este momento.
    .recovery = Espere un momento y vuelva a intentarlo.

session-closed = La sesión terminó.
    .recovery = Vuelva a unirse o comience una sesión nueva.

session-cannot-be-created = La sesión no pudo comenzar.
    .recovery = Inténtelo de nuevo en unos minutos y, si la sesión sigue sin comenzar, póngase en contacto con el equipo de soporte de la aplicación.

session-is-full = La sesión está llena.
    .recovery = Espere a que alguien salga y vuelva a intentarlo.

media-endpoint = No se pudo establecer la conexión con la imagen y el sonido de un participante.
    .recovery = Espere unos segundos e intente conectarse de nuevo.

media-audio-permission = Esta aplicación no tiene permiso para usar su micrófono.
    .recovery = Permita en la configuración de su dispositivo que esta aplicación use el micrófono; después, vuelva a unirse a la sesión.

media-video-permission = Esta aplicación no tiene permiso para usar su cámara.
    .recovery = Permita en la configuración de su dispositivo que esta aplicación use la cámara; después, vuelva a unirse a la sesión.

transport-request = El servicio no pudo realizar esta acción en este momento.
    .recovery = Vuelva a intentarlo en breve; si nada cambia, póngase en contacto con el equipo de soporte de la aplicación.

transport-response = No se pudo entender la respuesta del servicio.
    .recovery = Pruebe una vez más dentro de un minuto.

transport = La aplicación envió una solicitud que el servicio no pudo procesar.
    .recovery = Solo los desarrolladores de esta aplicación pueden corregirlo; quizá ayude actualizar la aplicación.

generic-connection = La conexión se cerró antes de que usted se uniera a la sesión.
    .recovery = Compruebe su conexión a internet y vuelva a intentarlo.

generic-error = El servicio no admite lo que la aplicación solicitó.
    .recovery = Solo los desarrolladores de esta aplicación pueden cambiarlo; por favor, cuénteles qué estaba haciendo.

invalid-token-expired = Su acceso a esta sesión expiró.
    .recovery = Abra de nuevo la sesión desde la aplicación; si el problema continúa, pida una invitación nueva para todos los participantes.

invalid-token = No se pudo confirmar su acceso a esta sesión.
    .recovery = Abra de nuevo la sesión desde la aplicación o con el enlace completo; si el problema continúa, póngase en contacto con el equipo de soporte de la aplicación.

invalid-token-data = No se pudo leer su invitación a esta sesión.
    .recovery = Abra de nuevo la sesión con la invitación original; si el problema continúa, póngase en contacto con el equipo de soporte de la aplicación.

invalid-token-json-data = Su invitación a esta sesión está incompleta.
    .recovery = Póngase en contacto con el equipo de soporte de la aplicación; puede que haga falta una invitación nueva para todos los participantes.

invalid-socket-url = La dirección del servicio que recibió la aplicación no es correcta.
    .recovery = Abra de nuevo la sesión desde la aplicación; si el problema continúa, avise a los desarrolladores de esta aplicación.

invalid-stun-server = Un ajuste para conectarse a la sesión no es correcto.
    .recovery = Abra de nuevo la sesión con la invitación; si el problema continúa, avise a los desarrolladores de esta aplicación de que las sesiones no se conectan.

action-retry = Intentar de nuevo
action-rejoin = Volver a unirse
action-refresh-token = Renovar acceso
action-ask-permission = Abrir configuración
action-fix-call = Contactar con soporte
action-fix-configuration = Contactar con soporte
action-choose-another-name = Cambiar nombre
action-wait = Esperar e intentar de nuevo
action-ignore = Continuar
action-report = Informar de un problema

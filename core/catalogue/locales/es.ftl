### Spanish: what people in a call read. Fluent syntax; CONTRIBUTING.md says how to correct or add a language.
### Every text here is derived: wterror's own words, not the vendor's.

language = español
    .english = Spanish
    .reviewed = false

unlisted = Ocurrió algo inesperado (código { $code }).
    .recovery = Inténtelo de nuevo y mencione el código { $code } si se pone en contacto con el equipo de soporte.

unknown-error = Hubo un problema en el servicio.
    .recovery = Inténtelo de nuevo en unos instantes; si sigue ocurriendo, avise al equipo de soporte de la aplicación.

user-generic = No se pudo completar su solicitud.
    .recovery = Inténtelo de nuevo.

user-not-found = Esta persona no está en la sesión.
    .recovery = Solo los desarrolladores de esta aplicación pueden corregirlo; mientras tanto, volver a unirse a la sesión puede ayudar.

user-closed = La otra persona salió de la sesión.
    .recovery = No es necesario que haga nada.

existing-user-in-session = Alguien en la sesión ya usa este nombre.
    .recovery = Elija otro nombre y vuelva a unirse a la sesión.

user-not-streaming = Todavía no se está compartiendo imagen ni sonido.
    .recovery = Compruebe que haya una cámara o un micrófono activados; si ya es así, solo los desarrolladores de esta aplicación pueden corregirlo.

user-not-authorized = Esta acción no está disponible para usted en esta sesión.
    .recovery = Salga de la sesión y vuelva a unirse.

user-video-permission-denied = El navegador no tiene permiso para usar su cámara.
    .recovery = Permita en su navegador que esta página use la cámara; después, vuelva a unirse a la sesión.

user-audio-permission-denied = El navegador no tiene permiso para usar su micrófono.
    .recovery = Permita en su navegador que esta página use el micrófono; después, vuelva a unirse a la sesión.

session-generic = La sesión está ocupada en este momento.
    .recovery = Espere un momento y vuelva a intentarlo.

session-closed = La sesión terminó.
    .recovery = Vuelva a unirse o comience una sesión nueva.

session-cannot-be-created = La sesión no pudo comenzar.
    .recovery = Inténtelo de nuevo en unos minutos y, si la sesión sigue sin comenzar, avise al equipo de soporte de la aplicación.

session-is-full = La sesión está llena.
    .recovery = Espere a que alguien salga e intente unirse de nuevo.

media-endpoint = No se pudieron conectar la imagen y el sonido de un participante.
    .recovery = Espere unos segundos e intente conectarse de nuevo.

media-audio-permission = Esta aplicación no tiene permiso para usar su micrófono.
    .recovery = Permita en la configuración de su dispositivo que esta aplicación use el micrófono; después, vuelva a unirse a la sesión.

media-video-permission = Esta aplicación no tiene permiso para usar su cámara.
    .recovery = Permita en la configuración de su dispositivo que esta aplicación use la cámara; después, vuelva a unirse a la sesión.

transport-request = No se pudo establecer contacto con el servicio.
    .recovery = Vuelva a intentarlo en breve; si nada cambia, compruebe su conexión a internet.

transport-response = No se pudo entender la respuesta del servicio.
    .recovery = Pruebe una vez más dentro de un minuto.

transport = La aplicación envió una solicitud que el servicio no pudo procesar.
    .recovery = Solo los desarrolladores de esta aplicación pueden corregirlo; es posible que una actualización de la aplicación ya lo resuelva.

generic-connection = La conexión se cerró antes de que usted se uniera a la sesión.
    .recovery = Compruebe su conexión a internet e intente unirse de nuevo a la sesión.

generic-error = El servicio no admite lo que la aplicación solicitó.
    .recovery = Solo los desarrolladores de esta aplicación pueden cambiarlo; por favor, cuénteles qué estaba haciendo.

invalid-token-expired = Su acceso a esta sesión expiró.
    .recovery = Abra de nuevo la sesión desde la aplicación para renovar su acceso.

invalid-token = No se pudo confirmar su acceso a esta sesión.
    .recovery = Identifíquese de nuevo o abra la sesión desde un enlace nuevo.

invalid-token-data = No se pudieron leer sus datos de acceso a esta sesión.
    .recovery = Pida una invitación nueva y abra la sesión con ella.

invalid-token-json-data = Sus datos de acceso a esta sesión están incompletos.
    .recovery = Pida un enlace nuevo a la sesión; si eso no ayuda, póngase en contacto con el equipo de soporte de la aplicación.

invalid-socket-url = La aplicación está configurada con una dirección incorrecta para el servicio.
    .recovery = Solo los desarrolladores de esta aplicación pueden corregir la configuración; inténtelo de nuevo después de una actualización.

invalid-stun-server = Un ajuste de conexión de esta aplicación no es correcto.
    .recovery = Solo los desarrolladores de esta aplicación pueden corregirlo; por favor, infórmeles de que las llamadas no se conectan.

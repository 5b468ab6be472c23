### Catalan: what people in a call read. Fluent syntax; CONTRIBUTING.md says how to correct or add a language.
### Every text here is derived: wterror's own words, not the vendor's.
### Comments and order are written by `cargo dev generate`; the texts are written by people.

language = català
    .english = Catalan

# A code that is not in the catalogue: Something unexpected happened (code { $code }).
# Please try again, and mention code { $code } if you contact support.
unlisted = S’ha produït un error inesperat (codi { $code }).
    .recovery = Torneu-ho a provar i indiqueu el codi { $code } si contacteu amb el servei d’assistència.

# -1: Something went wrong on the service's side.
# Please try again in a moment; if it keeps happening, contact the app's support.
unknown-error = Hi ha hagut un problema en el servei.
    .recovery = Torneu-ho a provar d’aquí a un moment; si continua passant, contacteu amb el servei d’assistència de l’aplicació.

# 101: Something in the session could not be completed.
# Please try again.
user-generic = No s’ha pogut completar una acció a la sessió.
    .recovery = Torneu-ho a provar.

# 102: You or the other person is not in the session.
# Please join the session again; if that does not help, only the makers of this app can correct this.
user-not-found = O bé no sou a la sessió o bé no hi és l’altra persona.
    .recovery = Torneu-vos a unir a la sessió; si això no ho resol, només els desenvolupadors d’aquesta aplicació poden corregir-ho.

# 103: A participant has left the session.
# There is nothing you need to do.
user-closed = Un participant ha sortit de la sessió.
    .recovery = No cal que feu res.

# 104: Someone in the session already uses this name.
# Please choose another name, then try again.
existing-user-in-session = Algú de la sessió ja fa servir aquest nom.
    .recovery = Trieu un altre nom i torneu-ho a provar.

# 105: No picture or sound is being shared yet.
# Please check that your camera or microphone is on, or wait until the other person's is; if it stays this way, contact the app's support.
user-not-streaming = Encara no es comparteix ni vídeo ni àudio.
    .recovery = Comproveu que teniu la càmera o el micròfon activats o espereu que l’altra persona els activi; si no canvia res, contacteu amb el servei d’assistència.

# 106: This action is not available to you in this session.
# Please leave the session and join it again.
user-not-authorized = No teniu disponible aquesta acció en aquesta sessió.
    .recovery = Sortiu de la sessió i torneu-vos-hi a unir.

# 107: The browser is not allowed to use your camera.
# Please allow the camera for this page in your browser, then join again.
user-video-permission-denied = El navegador no té permís per fer servir la vostra càmera.
    .recovery = Al navegador, permeteu que aquesta pàgina faci servir la càmera i torneu-vos a unir a la sessió.

# 108: The browser is not allowed to use your microphone.
# Please allow the microphone for this page in your browser, then join again.
user-audio-permission-denied = El navegador no té permís per fer servir el vostre micròfon.
    .recovery = Al navegador, permeteu que aquesta pàgina faci servir el micròfon i torneu-vos a unir a la sessió.

# 201: The session cannot handle this request right now.
# Please wait a moment, then try again.
session-generic = La sessió no pot atendre aquesta sol·licitud en aquest moment.
    .recovery = Espereu un moment i torneu-ho a provar.

# 203: The session has ended.
# Please join again or start a new session.
session-closed = La sessió ha acabat.
    .recovery = Torneu-vos-hi a unir o comenceu una sessió nova.

# 204: The session could not be started.
# Please try again in a few minutes, and contact the app's support if it still does not start.
session-cannot-be-created = La sessió no ha pogut començar.
    .recovery = Torneu-ho a provar d’aquí a uns minuts i, si encara no comença, contacteu amb el servei d’assistència de l’aplicació.

# 206: The session is full.
# Please wait until someone leaves, then try again.
session-is-full = La sessió és plena.
    .recovery = Espereu que surti algú i torneu-ho a provar.

# 303: A connection to a participant's picture and sound could not be made.
# Please wait a few seconds and try to connect again.
media-endpoint = No s’ha pogut establir la connexió amb el vídeo i l’àudio d’un participant.
    .recovery = Espereu uns segons i proveu de connectar-vos de nou.

# 308: This app is not allowed to use your microphone.
# Please allow the microphone for this app in your device's settings, then join again.
media-audio-permission = Aquesta aplicació no té permís per fer servir el vostre micròfon.
    .recovery = A la configuració del dispositiu, permeteu que aquesta aplicació faci servir el micròfon i torneu-vos a unir a la sessió.

# 309: This app is not allowed to use your camera.
# Please allow the camera for this app in your device's settings, then join again.
media-video-permission = Aquesta aplicació no té permís per fer servir la vostra càmera.
    .recovery = A la configuració del dispositiu, permeteu que aquesta aplicació faci servir la càmera i torneu-vos a unir a la sessió.

# 801: The service could not carry this out right now.
# Please try again shortly; if nothing changes, contact the app's support.
transport-request = El servei no ha pogut fer aquesta acció en aquest moment.
    .recovery = Torneu-ho a provar d’aquí a poca estona; si no canvia res, contacteu amb el servei d’assistència de l’aplicació.

# 802: The service's answer could not be understood.
# Please try once more in a minute.
transport-response = No s’ha pogut entendre la resposta del servei.
    .recovery = Proveu-ho una vegada més d’aquí a un minut.

# 803: The app sent a request that the service could not handle.
# Only the makers of this app can correct this; an update of the app may already help.
transport = L’aplicació ha enviat una sol·licitud que el servei no ha pogut gestionar.
    .recovery = Només els desenvolupadors d’aquesta aplicació poden corregir-ho; potser ja hi ajudarà una actualització de l’aplicació.

# 901: The connection closed before you had joined the session.
# Please check your internet connection, then try again.
generic-connection = La connexió s’ha tancat abans que us uníssiu a la sessió.
    .recovery = Comproveu la connexió a Internet i torneu-ho a provar.

# 999: The service does not support what the app asked for.
# Only the makers of this app can change this; please tell them what you were doing.
generic-error = El servei no admet el que l’aplicació ha demanat.
    .recovery = Només els desenvolupadors d’aquesta aplicació poden canviar-ho; si us plau, expliqueu-los què estàveu fent.

# 1100: Your access to this session has expired.
# Please open the session again from the app; if that does not help, ask for a new invitation for everyone in it.
invalid-token-expired = El vostre accés a aquesta sessió ha caducat.
    .recovery = Torneu a obrir la sessió des de l’aplicació; si això no ho resol, demaneu una invitació nova per a tots els participants.

# 1101: Your access to this session could not be confirmed.
# Please open the session again from the app or from the complete link; if that does not help, contact the app's support.
invalid-token = No s’ha pogut confirmar el vostre accés a aquesta sessió.
    .recovery = Torneu a obrir la sessió des de l’aplicació o amb l’enllaç complet; si això no ho resol, contacteu amb el servei d’assistència de l’aplicació.

# 1102: Your invitation to this session could not be read.
# Please open the session again from the original invitation; if that does not help, contact the app's support.
invalid-token-data = No s’ha pogut llegir la vostra invitació a aquesta sessió.
    .recovery = Torneu a obrir la sessió amb la invitació original; si això no ho resol, contacteu amb el servei d’assistència de l’aplicació.

# 1103: Your invitation to this session is incomplete.
# Please contact the app's support; a new invitation for everyone in the session may be needed.
invalid-token-json-data = La vostra invitació a aquesta sessió és incompleta.
    .recovery = Contacteu amb el servei d’assistència de l’aplicació; pot ser que calgui una invitació nova per a tots els participants de la sessió.

# 1104: The app was given the wrong address for the service.
# Please open the session again from the app; if that does not help, tell the makers of this app.
invalid-socket-url = L’adreça del servei que ha rebut l’aplicació no és correcta.
    .recovery = Torneu a obrir la sessió des de l’aplicació; si això no ho resol, comuniqueu-ho als desenvolupadors d’aquesta aplicació.

# 1105: A setting for connecting to the session is not correct.
# Please open the session again from its invitation; if that does not help, tell the makers of this app that sessions do not connect.
invalid-stun-server = Un paràmetre de connexió a la sessió no és correcte.
    .recovery = Torneu a obrir la sessió amb la invitació; si això no ho resol, feu saber als desenvolupadors d’aquesta aplicació que les sessions no es connecten.

## Labels of buttons

# Try again
action-retry = Torna-ho a provar

# Join again
action-rejoin = Torna a la sessió

# Renew access
action-refresh-token = Renova l’accés

# Open settings
action-ask-permission = Obre la configuració

# Contact support
action-fix-call = Demana assistència

# Contact support
action-fix-configuration = Demana assistència

# Change name
action-choose-another-name = Canvia el nom

# Wait and try again
action-wait = Espera i torna-ho a provar

# Continue
action-ignore = Continua

# Report problem
action-report = Informa d’un problema

### French: what people in a call read. Fluent syntax; CONTRIBUTING.md says how to correct or add a language.
### Every text here is derived: wterror's own words, not the vendor's.
### Comments and order are written by `cargo dev generate`; the texts are written by people.

language = français
    .english = French

# A code that is not in the catalogue: Something unexpected happened (code { $code }).
# Please try again, and mention code { $code } if you contact support.
unlisted = Une erreur inattendue s’est produite (code { $code }).
    .recovery = Veuillez réessayer et mentionner le code { $code } si vous contactez l’assistance.

# -1: Something went wrong on the service's side.
# Please try again in a moment; if it keeps happening, contact the app's support.
unknown-error = Un problème est survenu du côté du service.
    .recovery = Veuillez réessayer dans un instant ; si le problème persiste, contactez l’assistance de l’application.

# 101: Something in the session could not be completed.
# Please try again.
user-generic = Une opération dans la session n’a pas pu aboutir.
    .recovery = Veuillez réessayer.

# 102: You or the other person is not in the session.
# Please join the session again; if that does not help, only the makers of this app can correct this.
user-not-found = Vous n’êtes pas dans la session, ou bien l’autre personne n’y est pas.
    .recovery = Veuillez rejoindre à nouveau la session ; si cela ne suffit pas, seuls les développeurs de cette application peuvent corriger le problème.

# 103: A participant has left the session.
# There is nothing you need to do.
user-closed = Un participant a quitté la session.
    .recovery = Vous n’avez rien à faire.

# 104: Someone in the session already uses this name.
# Please choose another name, then try again.
existing-user-in-session = Une personne de la session utilise déjà ce nom.
    .recovery = Veuillez choisir un autre nom, puis réessayer.

# 105: No picture or sound is being shared yet.
# Please check that your camera or microphone is on, or wait until the other person's is; if it stays this way, contact the app's support.
user-not-streaming = Pour l’instant, ni vidéo ni son ne sont partagés.
    .recovery = Veuillez vérifier que votre caméra ou votre micro est activé, ou attendre que l’autre personne active les siens ; si rien ne change, contactez l’assistance.

# 106: This action is not available to you in this session.
# Please leave the session and join it again.
user-not-authorized = Cette action ne vous est pas accessible dans cette session.
    .recovery = Veuillez quitter la session, puis la rejoindre à nouveau.

# 107: The browser is not allowed to use your camera.
# Please allow the camera for this page in your browser, then join again.
user-video-permission-denied = Le navigateur n’est pas autorisé à utiliser votre caméra.
    .recovery = Veuillez autoriser l’accès à la caméra pour cette page dans votre navigateur, puis rejoindre à nouveau la session.

# 108: The browser is not allowed to use your microphone.
# Please allow the microphone for this page in your browser, then join again.
user-audio-permission-denied = Le navigateur n’est pas autorisé à utiliser votre micro.
    .recovery = Veuillez autoriser l’accès au micro pour cette page dans votre navigateur, puis rejoindre à nouveau la session.

# 201: The session cannot handle this request right now.
# Please wait a moment, then try again.
session-generic = La session ne peut pas traiter cette demande pour le moment.
    .recovery = Veuillez patienter un instant, puis réessayer.

# 203: The session has ended.
# Please join again or start a new session.
session-closed = La session est terminée.
    .recovery = Vous pouvez rejoindre à nouveau la session ou en démarrer une nouvelle.

# 204: The session could not be started.
# Please try again in a few minutes, and contact the app's support if it still does not start.
session-cannot-be-created = La session n’a pas pu démarrer.
    .recovery = Veuillez réessayer dans quelques minutes et, si elle ne démarre toujours pas, contacter l’assistance de l’application.

# 206: The session is full.
# Please wait until someone leaves, then try again.
session-is-full = La session est complète.
    .recovery = Veuillez attendre que quelqu’un quitte la session, puis réessayer.

# 303: A connection to a participant's picture and sound could not be made.
# Please wait a few seconds and try to connect again.
media-endpoint = La connexion à la vidéo et au son d’un participant n’a pas pu être établie.
    .recovery = Veuillez patienter quelques secondes, puis essayer de vous reconnecter.

# 308: This app is not allowed to use your microphone.
# Please allow the microphone for this app in your device's settings, then join again.
media-audio-permission = Cette application n’est pas autorisée à utiliser votre micro.
    .recovery = Veuillez autoriser l’accès au micro pour cette application dans les paramètres de votre appareil, puis rejoindre à nouveau la session.

# 309: This app is not allowed to use your camera.
# Please allow the camera for this app in your device's settings, then join again.
media-video-permission = Cette application n’est pas autorisée à utiliser votre caméra.
    .recovery = Veuillez autoriser l’accès à la caméra pour cette application dans les paramètres de votre appareil, puis rejoindre à nouveau la session.

# 801: The service could not carry this out right now.
# Please try again shortly; if nothing changes, contact the app's support.
transport-request = Le service n’a pas pu effectuer cette opération pour le moment.
    .recovery = Veuillez réessayer d’ici peu ; si rien ne change, contactez l’assistance de l’application.

# 802: The service's answer could not be understood.
# Please try once more in a minute.
transport-response = La réponse du service n’a pas pu être comprise.
    .recovery = Veuillez essayer encore une fois dans une minute.

# 803: The app sent a request that the service could not handle.
# Only the makers of this app can correct this; an update of the app may already help.
transport = L’application a envoyé une demande que le service n’a pas pu traiter.
    .recovery = Seuls les développeurs de cette application peuvent corriger ce problème ; mettre l’application à jour suffira peut-être.

# 901: The connection closed before you had joined the session.
# Please check your internet connection, then try again.
generic-connection = La connexion a été coupée avant que vous ayez rejoint la session.
    .recovery = Veuillez vérifier votre connexion Internet, puis réessayer.

# 999: The service does not support what the app asked for.
# Only the makers of this app can change this; please tell them what you were doing.
generic-error = Le service ne prend pas en charge ce que l’application a demandé.
    .recovery = Seuls les développeurs de cette application peuvent y remédier ; merci de leur indiquer ce que vous étiez en train de faire.

# 1100: Your access to this session has expired.
# Please open the session again from the app; if that does not help, ask for a new invitation for everyone in it.
invalid-token-expired = Votre accès à cette session a expiré.
    .recovery = Veuillez accéder à nouveau à la session depuis l’application ; si cela ne suffit pas, demandez une nouvelle invitation pour tous les participants.

# 1101: Your access to this session could not be confirmed.
# Please open the session again from the app or from the complete link; if that does not help, contact the app's support.
invalid-token = Votre accès à cette session n’a pas pu être confirmé.
    .recovery = Veuillez accéder à nouveau à la session depuis l’application ou avec le lien complet ; si cela ne suffit pas, contactez l’assistance de l’application.

# 1102: Your invitation to this session could not be read.
# Please open the session again from the original invitation; if that does not help, contact the app's support.
invalid-token-data = Votre invitation à cette session n’a pas pu être lue.
    .recovery = Veuillez accéder à nouveau à la session avec l’invitation d’origine ; si cela ne suffit pas, contactez l’assistance de l’application.

# 1103: Your invitation to this session is incomplete.
# Please contact the app's support; a new invitation for everyone in the session may be needed.
invalid-token-json-data = Votre invitation à cette session est incomplète.
    .recovery = Veuillez contacter l’assistance de l’application ; une nouvelle invitation pour tous les participants à la session est peut-être nécessaire.

# 1104: The app was given the wrong address for the service.
# Please open the session again from the app; if that does not help, tell the makers of this app.
invalid-socket-url = L’adresse du service fournie à l’application est incorrecte.
    .recovery = Veuillez accéder à nouveau à la session depuis l’application ; si cela ne suffit pas, signalez-le aux développeurs de cette application.

# 1105: A setting for connecting to the session is not correct.
# Please open the session again from its invitation; if that does not help, tell the makers of this app that sessions do not connect.
invalid-stun-server = Un paramètre de connexion à la session est incorrect.
    .recovery = Veuillez accéder à nouveau à la session avec l’invitation ; si cela ne suffit pas, signalez aux développeurs de l’application que la connexion échoue.

## Labels of buttons

# Try again
action-retry = Réessayer

# Join again
action-rejoin = Rejoindre à nouveau

# Renew access
action-refresh-token = Renouveler l’accès

# Open settings
action-ask-permission = Ouvrir les paramètres

# Contact support
action-fix-call = Contacter l’assistance

# Contact support
action-fix-configuration = Contacter l’assistance

# Change name
action-choose-another-name = Changer de nom

# Wait and try again
action-wait = Patienter et réessayer

# Continue
action-ignore = Continuer

# Report problem
action-report = Signaler un problème

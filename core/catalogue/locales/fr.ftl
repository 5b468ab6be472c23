### French: what people in a call read. Fluent syntax; CONTRIBUTING.md says how to correct or add a language.
### Every text here is derived: wterror's own words, not the vendor's.

language = français
    .english = French
    .reviewed = false

unlisted = Une erreur inattendue s’est produite (code { $code }).
    .recovery = Veuillez réessayer et mentionner le code { $code } si vous contactez l’assistance.

unknown-error = Un problème est survenu du côté du service.
    .recovery = Veuillez réessayer dans un instant ; si le problème persiste, contactez l’assistance de l’application.

user-generic = Une opération dans la session n’a pas pu aboutir.
    .recovery = Veuillez réessayer.

user-not-found = Vous n’êtes pas dans la session, ou bien l’autre personne n’y est pas.
    .recovery = Veuillez rejoindre à nouveau la session ; si cela ne suffit pas, seuls les développeurs de cette application peuvent corriger le problème.

user-closed = Un participant a quitté la session.
    .recovery = Vous n’avez rien à faire.

existing-user-in-session = Une personne de la session utilise déjà ce nom.
    .recovery = Veuillez choisir un autre nom, puis réessayer.

user-not-streaming = Pour l’instant, ni vidéo ni son ne sont partagés.
    .recovery = Veuillez vérifier que votre caméra ou votre micro est activé, ou attendre que l’autre personne active les siens ; si rien ne change, contactez l’assistance.

user-not-authorized = Cette action ne vous est pas accessible dans cette session.
    .recovery = Veuillez quitter la session, puis la rejoindre à nouveau.

user-video-permission-denied = Le navigateur n’est pas autorisé à utiliser votre caméra.
    .recovery = Veuillez autoriser l’accès à la caméra pour cette page dans votre navigateur, puis rejoindre à nouveau la session.

user-audio-permission-denied = Le navigateur n’est pas autorisé à utiliser votre micro.
    .recovery = Veuillez autoriser l’accès au micro pour cette page dans votre navigateur, puis rejoindre à nouveau la session.

session-generic = La session ne peut pas traiter cette demande pour le moment.
    .recovery = Veuillez patienter un instant, puis réessayer.

session-closed = La session est terminée.
    .recovery = Vous pouvez rejoindre à nouveau la session ou en démarrer une nouvelle.

session-cannot-be-created = La session n’a pas pu démarrer.
    .recovery = Veuillez réessayer dans quelques minutes et, si elle ne démarre toujours pas, contacter l’assistance de l’application.

session-is-full = La session est complète.
    .recovery = Veuillez attendre que quelqu’un quitte la session, puis réessayer.

media-endpoint = La connexion à la vidéo et au son d’un participant n’a pas pu être établie.
    .recovery = Veuillez patienter quelques secondes, puis essayer de vous reconnecter.

media-audio-permission = Cette application n’est pas autorisée à utiliser votre micro.
    .recovery = Veuillez autoriser l’accès au micro pour cette application dans les paramètres de votre appareil, puis rejoindre à nouveau la session.

media-video-permission = Cette application n’est pas autorisée à utiliser votre caméra.
    .recovery = Veuillez autoriser l’accès à la caméra pour cette application dans les paramètres de votre appareil, puis rejoindre à nouveau la session.

transport-request = Le service n’a pas pu effectuer cette opération pour le moment.
    .recovery = Veuillez réessayer d’ici peu ; si rien ne change, contactez l’assistance de l’application.

transport-response = La réponse du service n’a pas pu être comprise.
    .recovery = Veuillez essayer encore une fois dans une minute.

transport = L’application a envoyé une demande que le service n’a pas pu traiter.
    .recovery = Seuls les développeurs de cette application peuvent corriger ce problème ; mettre l’application à jour suffira peut-être.

generic-connection = La connexion a été coupée avant que vous ayez rejoint la session.
    .recovery = Veuillez vérifier votre connexion Internet, puis réessayer.

generic-error = Le service ne prend pas en charge ce que l’application a demandé.
    .recovery = Seuls les développeurs de cette application peuvent y remédier ; merci de leur indiquer ce que vous étiez en train de faire.

invalid-token-expired = Votre accès à cette session a expiré.
    .recovery = Veuillez accéder à nouveau à la session depuis l’application ; si cela ne suffit pas, demandez une nouvelle invitation pour tous les participants.

invalid-token = Votre accès à cette session n’a pas pu être confirmé.
    .recovery = Veuillez accéder à nouveau à la session depuis l’application ou avec le lien complet ; si cela ne suffit pas, contactez l’assistance de l’application.

invalid-token-data = Votre invitation à cette session n’a pas pu être lue.
    .recovery = Veuillez accéder à nouveau à la session avec l’invitation d’origine ; si cela ne suffit pas, contactez l’assistance de l’application.

invalid-token-json-data = Votre invitation à cette session est incomplète.
    .recovery = Veuillez contacter l’assistance de l’application ; une nouvelle invitation pour tous les participants à la session est peut-être nécessaire.

invalid-socket-url = L’adresse du service fournie à l’application est incorrecte.
    .recovery = Veuillez accéder à nouveau à la session depuis l’application ; si cela ne suffit pas, signalez-le aux développeurs de cette application.

invalid-stun-server = Un paramètre de connexion à la session est incorrect.
    .recovery = Veuillez accéder à nouveau à la session avec l’invitation ; si cela ne suffit pas, signalez aux développeurs de l’application que la connexion échoue.

action-retry = Réessayer
action-rejoin = Rejoindre à nouveau
action-refresh-token = Renouveler l’accès
action-ask-permission = Ouvrir les paramètres
action-fix-call = Contacter l’assistance
action-fix-configuration = Contacter l’assistance
action-choose-another-name = Changer de nom
action-wait = Patienter et réessayer
action-ignore = Continuer
action-report = Signaler un problème

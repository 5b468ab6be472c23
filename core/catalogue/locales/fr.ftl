### French: what people in a call read. Fluent syntax; CONTRIBUTING.md says how to correct or add a language.
### Every text here is derived: wterror's own words, not the vendor's.

language = français
    .english = French
    .reviewed = false

unlisted = Une erreur inattendue s’est produite (code { $code }).
    .recovery = Veuillez réessayer et mentionner le code { $code } si vous contactez l’assistance.

unknown-error = Un problème est survenu du côté du service.
    .recovery = Veuillez réessayer dans un instant ; si le problème persiste, signalez-le à l’assistance de l’application.

user-generic = Votre demande n’a pas pu aboutir.
    .recovery = Veuillez réessayer.

user-not-found = Cette personne n’est pas dans la session.
    .recovery = Seuls les développeurs de cette application peuvent corriger ce problème ; d’ici là, rejoindre à nouveau la session peut aider.

user-closed = L’autre personne a quitté la session.
    .recovery = Vous n’avez rien à faire.

existing-user-in-session = Une personne de la session utilise déjà ce nom.
    .recovery = Veuillez choisir un autre nom, puis rejoindre à nouveau la session.

user-not-streaming = Aucune image ni aucun son n’est partagé pour l’instant.
    .recovery = Vérifiez qu’une caméra ou un micro est activé ; si c’est déjà le cas, seuls les développeurs de cette application peuvent corriger ce problème.

user-not-authorized = Cette action ne vous est pas accessible dans cette session.
    .recovery = Veuillez quitter la session, puis la rejoindre à nouveau.

user-video-permission-denied = Le navigateur n’est pas autorisé à utiliser votre caméra.
    .recovery = Autorisez l’accès à la caméra pour cette page dans votre navigateur, puis rejoignez à nouveau la session.

user-audio-permission-denied = Le navigateur n’est pas autorisé à utiliser votre micro.
    .recovery = Autorisez l’accès au micro pour cette page dans votre navigateur, puis rejoignez à nouveau la session.

session-generic = La session est occupée pour le moment.
    .recovery = Veuillez patienter un instant, puis réessayer.

session-closed = La session est terminée.
    .recovery = Vous pouvez rejoindre à nouveau la session ou en démarrer une nouvelle.

session-cannot-be-created = La session n’a pas pu démarrer.
    .recovery = Réessayez dans quelques minutes et, si elle ne démarre toujours pas, signalez-le à l’assistance de l’application.

session-is-full = La session est complète.
    .recovery = Attendez que quelqu’un quitte la session, puis essayez à nouveau de la rejoindre.

media-endpoint = La connexion à l’image et au son d’un participant n’a pas pu être établie.
    .recovery = Patientez quelques secondes, puis essayez de vous reconnecter.

media-audio-permission = Cette application n’est pas autorisée à utiliser votre micro.
    .recovery = Autorisez l’accès au micro pour cette application dans les paramètres de votre appareil, puis rejoignez à nouveau la session.

media-video-permission = Cette application n’est pas autorisée à utiliser votre caméra.
    .recovery = Autorisez l’accès à la caméra pour cette application dans les paramètres de votre appareil, puis rejoignez à nouveau la session.

transport-request = Le service n’a pas pu être joint.
    .recovery = Réessayez d’ici peu ; si rien ne change, vérifiez votre connexion Internet.

transport-response = La réponse du service n’a pas pu être comprise.
    .recovery = Essayez encore une fois dans une minute.

transport = L’application a envoyé une demande que le service n’a pas pu traiter.
    .recovery = Seuls les développeurs de cette application peuvent corriger ce problème ; une mise à jour de l’application le résout peut-être déjà.

generic-connection = La connexion a été coupée avant que vous ayez rejoint la session.
    .recovery = Vérifiez votre connexion Internet, puis essayez à nouveau de rejoindre la session.

generic-error = Le service ne prend pas en charge ce que l’application a demandé.
    .recovery = Seuls les développeurs de cette application peuvent y remédier ; merci de leur indiquer ce que vous étiez en train de faire.

invalid-token-expired = Votre accès à cette session a expiré.
    .recovery = Ouvrez à nouveau la session depuis l’application pour renouveler votre accès.

invalid-token = Votre accès à cette session n’a pas pu être confirmé.
    .recovery = Identifiez-vous à nouveau ou ouvrez la session à partir d’un nouveau lien.

invalid-token-data = Vos informations d’accès à cette session n’ont pas pu être lues.
    .recovery = Demandez une nouvelle invitation et utilisez-la pour ouvrir la session.

invalid-token-json-data = Vos informations d’accès à cette session sont incomplètes.
    .recovery = Demandez un nouveau lien vers la session ; si cela ne suffit pas, contactez l’assistance de l’application.

invalid-socket-url = L’application est configurée avec une mauvaise adresse pour le service.
    .recovery = Seuls les développeurs de cette application peuvent corriger ses paramètres ; veuillez réessayer après une mise à jour.

invalid-stun-server = Un paramètre de connexion de cette application est incorrect.
    .recovery = Seuls les développeurs de cette application peuvent corriger ce problème ; merci de leur signaler que les appels n’aboutissent pas.

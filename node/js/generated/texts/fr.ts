// Made from core/catalogue/ by `cargo dev generate`. Do not edit.

import type { Texts } from "../../types.js";

const texts: Texts = {
  tag: "fr",
  sentences: {
    unknown_error: [
      "Un problème est survenu du côté du service.",
      "Veuillez réessayer dans un instant ; si le problème persiste, contactez l’assistance de l’application.",
    ],
    user_generic: [
      "Une opération dans la session n’a pas pu aboutir.",
      "Veuillez réessayer.",
    ],
    user_not_found: [
      "Vous n’êtes pas dans la session, ou bien l’autre personne n’y est pas.",
      "Veuillez rejoindre à nouveau la session ; si cela ne suffit pas, seuls les développeurs de cette application peuvent corriger le problème.",
    ],
    user_closed: [
      "Un participant a quitté la session.",
      "Vous n’avez rien à faire.",
    ],
    existing_user_in_session: [
      "Une personne de la session utilise déjà ce nom.",
      "Veuillez choisir un autre nom, puis réessayer.",
    ],
    user_not_streaming: [
      "Pour l’instant, ni vidéo ni son ne sont partagés.",
      "Veuillez vérifier que votre caméra ou votre micro est activé, ou attendre que l’autre personne active les siens ; si rien ne change, contactez l’assistance.",
    ],
    user_not_authorized: [
      "Cette action ne vous est pas accessible dans cette session.",
      "Veuillez quitter la session, puis la rejoindre à nouveau.",
    ],
    user_video_permission_denied: [
      "Le navigateur n’est pas autorisé à utiliser votre caméra.",
      "Veuillez autoriser l’accès à la caméra pour cette page dans votre navigateur, puis rejoindre à nouveau la session.",
    ],
    user_audio_permission_denied: [
      "Le navigateur n’est pas autorisé à utiliser votre micro.",
      "Veuillez autoriser l’accès au micro pour cette page dans votre navigateur, puis rejoindre à nouveau la session.",
    ],
    session_generic: [
      "La session ne peut pas traiter cette demande pour le moment.",
      "Veuillez patienter un instant, puis réessayer.",
    ],
    session_closed: [
      "La session est terminée.",
      "Vous pouvez rejoindre à nouveau la session ou en démarrer une nouvelle.",
    ],
    session_cannot_be_created: [
      "La session n’a pas pu démarrer.",
      "Veuillez réessayer dans quelques minutes et, si elle ne démarre toujours pas, contacter l’assistance de l’application.",
    ],
    session_is_full: [
      "La session est complète.",
      "Veuillez attendre que quelqu’un quitte la session, puis réessayer.",
    ],
    media_endpoint: [
      "La connexion à la vidéo et au son d’un participant n’a pas pu être établie.",
      "Veuillez patienter quelques secondes, puis essayer de vous reconnecter.",
    ],
    media_audio_permission: [
      "Cette application n’est pas autorisée à utiliser votre micro.",
      "Veuillez autoriser l’accès au micro pour cette application dans les paramètres de votre appareil, puis rejoindre à nouveau la session.",
    ],
    media_video_permission: [
      "Cette application n’est pas autorisée à utiliser votre caméra.",
      "Veuillez autoriser l’accès à la caméra pour cette application dans les paramètres de votre appareil, puis rejoindre à nouveau la session.",
    ],
    transport_request: [
      "Le service n’a pas pu effectuer cette opération pour le moment.",
      "Veuillez réessayer d’ici peu ; si rien ne change, contactez l’assistance de l’application.",
    ],
    transport_response: [
      "La réponse du service n’a pas pu être comprise.",
      "Veuillez essayer encore une fois dans une minute.",
    ],
    transport: [
      "L’application a envoyé une demande que le service n’a pas pu traiter.",
      "Seuls les développeurs de cette application peuvent corriger ce problème ; mettre l’application à jour suffira peut-être.",
    ],
    generic_connection: [
      "La connexion a été coupée avant que vous ayez rejoint la session.",
      "Veuillez vérifier votre connexion Internet, puis réessayer.",
    ],
    generic_error: [
      "Le service ne prend pas en charge ce que l’application a demandé.",
      "Seuls les développeurs de cette application peuvent y remédier ; merci de leur indiquer ce que vous étiez en train de faire.",
    ],
    invalid_token_expired: [
      "Votre accès à cette session a expiré.",
      "Veuillez accéder à nouveau à la session depuis l’application ; si cela ne suffit pas, demandez une nouvelle invitation pour tous les participants.",
    ],
    invalid_token: [
      "Votre accès à cette session n’a pas pu être confirmé.",
      "Veuillez accéder à nouveau à la session depuis l’application ou avec le lien complet ; si cela ne suffit pas, contactez l’assistance de l’application.",
    ],
    invalid_token_data: [
      "Votre invitation à cette session n’a pas pu être lue.",
      "Veuillez accéder à nouveau à la session avec l’invitation d’origine ; si cela ne suffit pas, contactez l’assistance de l’application.",
    ],
    invalid_token_json_data: [
      "Votre invitation à cette session est incomplète.",
      "Veuillez contacter l’assistance de l’application ; une nouvelle invitation pour tous les participants à la session est peut-être nécessaire.",
    ],
    invalid_socket_url: [
      "L’adresse du service fournie à l’application est incorrecte.",
      "Veuillez accéder à nouveau à la session depuis l’application ; si cela ne suffit pas, signalez-le aux développeurs de cette application.",
    ],
    invalid_stun_server: [
      "Un paramètre de connexion à la session est incorrect.",
      "Veuillez accéder à nouveau à la session avec l’invitation ; si cela ne suffit pas, signalez aux développeurs de l’application que la connexion échoue.",
    ],
    unlisted: [
      "Une erreur inattendue s’est produite (code \n).",
      "Veuillez réessayer et mentionner le code \n si vous contactez l’assistance.",
    ],
  },
  labels: {
    retry: "Réessayer",
    rejoin: "Rejoindre à nouveau",
    refresh_token: "Renouveler l’accès",
    ask_permission: "Ouvrir les paramètres",
    fix_call: "Contacter l’assistance",
    fix_configuration: "Contacter l’assistance",
    choose_another_name: "Changer de nom",
    wait: "Patienter et réessayer",
    ignore: "Continuer",
    report: "Signaler un problème",
  },
};
export default texts;

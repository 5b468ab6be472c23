// Made from core/catalogue/ by `cargo dev generate`. Do not edit.

import type { Texts } from "../../types.js";

const texts: Texts = {
  unknown_error: [
    "Un problème est survenu du côté du service.",
    "Veuillez réessayer dans un instant ; si le problème persiste, signalez-le à l’assistance de l’application.",
  ],
  user_generic: [
    "Votre demande n’a pas pu aboutir.",
    "Veuillez réessayer.",
  ],
  user_not_found: [
    "Cette personne n’est pas dans la session.",
    "Seuls les développeurs de cette application peuvent corriger ce problème ; d’ici là, rejoindre à nouveau la session peut aider.",
  ],
  user_closed: [
    "L’autre personne a quitté la session.",
    "Vous n’avez rien à faire.",
  ],
  existing_user_in_session: [
    "Une personne de la session utilise déjà ce nom.",
    "Veuillez choisir un autre nom, puis rejoindre à nouveau la session.",
  ],
  user_not_streaming: [
    "Aucune image ni aucun son n’est partagé pour l’instant.",
    "Vérifiez qu’une caméra ou un micro est activé ; si c’est déjà le cas, seuls les développeurs de cette application peuvent corriger ce problème.",
  ],
  user_not_authorized: [
    "Cette action ne vous est pas accessible dans cette session.",
    "Veuillez quitter la session, puis la rejoindre à nouveau.",
  ],
  user_video_permission_denied: [
    "Le navigateur n’est pas autorisé à utiliser votre caméra.",
    "Autorisez l’accès à la caméra pour cette page dans votre navigateur, puis rejoignez à nouveau la session.",
  ],
  user_audio_permission_denied: [
    "Le navigateur n’est pas autorisé à utiliser votre micro.",
    "Autorisez l’accès au micro pour cette page dans votre navigateur, puis rejoignez à nouveau la session.",
  ],
  session_generic: [
    "La session est occupée pour le moment.",
    "Veuillez patienter un instant, puis réessayer.",
  ],
  session_closed: [
    "La session est terminée.",
    "Vous pouvez rejoindre à nouveau la session ou en démarrer une nouvelle.",
  ],
  session_cannot_be_created: [
    "La session n’a pas pu démarrer.",
    "Réessayez dans quelques minutes et, si elle ne démarre toujours pas, signalez-le à l’assistance de l’application.",
  ],
  session_is_full: [
    "La session est complète.",
    "Attendez que quelqu’un quitte la session, puis essayez à nouveau de la rejoindre.",
  ],
  media_endpoint: [
    "La connexion à l’image et au son d’un participant n’a pas pu être établie.",
    "Patientez quelques secondes, puis essayez de vous reconnecter.",
  ],
  media_audio_permission: [
    "Cette application n’est pas autorisée à utiliser votre micro.",
    "Autorisez l’accès au micro pour cette application dans les paramètres de votre appareil, puis rejoignez à nouveau la session.",
  ],
  media_video_permission: [
    "Cette application n’est pas autorisée à utiliser votre caméra.",
    "Autorisez l’accès à la caméra pour cette application dans les paramètres de votre appareil, puis rejoignez à nouveau la session.",
  ],
  transport_request: [
    "Le service n’a pas pu être joint.",
    "Réessayez d’ici peu ; si rien ne change, vérifiez votre connexion Internet.",
  ],
  transport_response: [
    "La réponse du service n’a pas pu être comprise.",
    "Essayez encore une fois dans une minute.",
  ],
  transport: [
    "L’application a envoyé une demande que le service n’a pas pu traiter.",
    "Seuls les développeurs de cette application peuvent corriger ce problème ; une mise à jour de l’application le résout peut-être déjà.",
  ],
  generic_connection: [
    "La connexion a été coupée avant que vous ayez rejoint la session.",
    "Vérifiez votre connexion Internet, puis essayez à nouveau de rejoindre la session.",
  ],
  generic_error: [
    "Le service ne prend pas en charge ce que l’application a demandé.",
    "Seuls les développeurs de cette application peuvent y remédier ; merci de leur indiquer ce que vous étiez en train de faire.",
  ],
  invalid_token_expired: [
    "Votre accès à cette session a expiré.",
    "Ouvrez à nouveau la session depuis l’application pour renouveler votre accès.",
  ],
  invalid_token: [
    "Votre accès à cette session n’a pas pu être confirmé.",
    "Identifiez-vous à nouveau ou ouvrez la session à partir d’un nouveau lien.",
  ],
  invalid_token_data: [
    "Vos informations d’accès à cette session n’ont pas pu être lues.",
    "Demandez une nouvelle invitation et utilisez-la pour ouvrir la session.",
  ],
  invalid_token_json_data: [
    "Vos informations d’accès à cette session sont incomplètes.",
    "Demandez un nouveau lien vers la session ; si cela ne suffit pas, contactez l’assistance de l’application.",
  ],
  invalid_socket_url: [
    "L’application est configurée avec une mauvaise adresse pour le service.",
    "Seuls les développeurs de cette application peuvent corriger ses paramètres ; veuillez réessayer après une mise à jour.",
  ],
  invalid_stun_server: [
    "Un paramètre de connexion de cette application est incorrect.",
    "Seuls les développeurs de cette application peuvent corriger ce problème ; merci de leur signaler que les appels n’aboutissent pas.",
  ],
  unlisted: [
    "Une erreur inattendue s’est produite (code \n).",
    "Veuillez réessayer et mentionner le code \n si vous contactez l’assistance.",
  ],
};
export default texts;

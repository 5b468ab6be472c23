// Made from core/catalogue/ by `cargo dev generate`. Do not edit.

import type { Texts } from "../../types.js";

const texts: Texts = {
  unknown_error: [
    "Something went wrong on the service's side.",
    "Please try again in a moment; if it keeps happening, tell the app's support.",
  ],
  user_generic: [
    "Your request could not be completed.",
    "Please try again.",
  ],
  user_not_found: [
    "This person is not in the session.",
    "Only the makers of this app can correct this; joining again may help until then.",
  ],
  user_closed: [
    "The other person has left the session.",
    "There is nothing you need to do.",
  ],
  existing_user_in_session: [
    "Someone in the session already uses this name.",
    "Please choose another name and join again.",
  ],
  user_not_streaming: [
    "No picture or sound is being shared yet.",
    "Please check that a camera or microphone is on; if one is, only the makers of this app can correct this.",
  ],
  user_not_authorized: [
    "This action is not available to you in this session.",
    "Please leave the session and join it again.",
  ],
  user_video_permission_denied: [
    "The browser is not allowed to use your camera.",
    "Please allow the camera for this page in your browser, then join again.",
  ],
  user_audio_permission_denied: [
    "The browser is not allowed to use your microphone.",
    "Please allow the microphone for this page in your browser, then join again.",
  ],
  session_generic: [
    "The session is busy right now.",
    "Please wait a moment, then try again.",
  ],
  session_closed: [
    "The session has ended.",
    "Please join again or start a new session.",
  ],
  session_cannot_be_created: [
    "The session could not be started.",
    "Please try again in a few minutes, and tell the app's support if it still does not start.",
  ],
  session_is_full: [
    "The session is full.",
    "Please wait until someone leaves, then join again.",
  ],
  media_endpoint: [
    "The picture and sound of a participant could not be connected.",
    "Please wait a few seconds and try to connect again.",
  ],
  media_audio_permission: [
    "This app is not allowed to use your microphone.",
    "Please allow the microphone for this app in your device's settings, then join again.",
  ],
  media_video_permission: [
    "This app is not allowed to use your camera.",
    "Please allow the camera for this app in your device's settings, then join again.",
  ],
  transport_request: [
    "The service could not be reached.",
    "Please try again shortly; if nothing changes, check your internet connection.",
  ],
  transport_response: [
    "The service's answer could not be understood.",
    "Please try once more in a minute.",
  ],
  transport: [
    "The app sent a request that the service could not handle.",
    "Only the makers of this app can correct this; an update of the app may already do so.",
  ],
  generic_connection: [
    "The connection closed before you had joined the session.",
    "Please check your internet connection, then join again.",
  ],
  generic_error: [
    "The service does not support what the app asked for.",
    "Only the makers of this app can change this; please tell them what you were doing.",
  ],
  invalid_token_expired: [
    "Your access to this session has expired.",
    "Please open the session again from the app to renew your access.",
  ],
  invalid_token: [
    "Your access to this session could not be confirmed.",
    "Please sign in again, or open the session from a new link.",
  ],
  invalid_token_data: [
    "Your access details for this session could not be read.",
    "Please ask for a new invitation and open the session with it.",
  ],
  invalid_token_json_data: [
    "Your access details for this session are incomplete.",
    "Please ask for a new link to the session; if that does not help, contact the app's support.",
  ],
  invalid_socket_url: [
    "The app is set up with a wrong address for the service.",
    "Only the makers of this app can correct its settings; please try again after an update.",
  ],
  invalid_stun_server: [
    "A connection setting of this app is not correct.",
    "Only the makers of this app can correct this; please tell them that calls do not connect.",
  ],
  unlisted: [
    "Something unexpected happened (code \n).",
    "Please try again, and mention code \n if you contact support.",
  ],
};
export default texts;

// Made from core/catalogue/ by `cargo dev generate`. Do not edit.

import type { Texts } from "../../types.js";

const texts: Texts = {
  tag: "en",
  sentences: {
    unknown_error: [
      "Something went wrong on the service's side.",
      "Please try again in a moment; if it keeps happening, contact the app's support.",
    ],
    user_generic: [
      "Something in the session could not be completed.",
      "Please try again.",
    ],
    user_not_found: [
      "You or the other person is not in the session.",
      "Please join the session again; if that does not help, only the makers of this app can correct this.",
    ],
    user_closed: [
      "A participant has left the session.",
      "There is nothing you need to do.",
    ],
    existing_user_in_session: [
      "Someone in the session already uses this name.",
      "Please choose another name, then try again.",
    ],
    user_not_streaming: [
      "No picture or sound is being shared yet.",
      "Please check that your camera or microphone is on, or wait until the other person's is; if it stays this way, contact the app's support.",
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
      "The session cannot handle this request right now.",
      "Please wait a moment, then try again.",
    ],
    session_closed: [
      "The session has ended.",
      "Please join again or start a new session.",
    ],
    session_cannot_be_created: [
      "The session could not be started.",
      "Please try again in a few minutes, and contact the app's support if it still does not start.",
    ],
    session_is_full: [
      "The session is full.",
      "Please wait until someone leaves, then try again.",
    ],
    media_endpoint: [
      "A connection to a participant's picture and sound could not be made.",
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
      "The service could not carry this out right now.",
      "Please try again shortly; if nothing changes, contact the app's support.",
    ],
    transport_response: [
      "The service's answer could not be understood.",
      "Please try once more in a minute.",
    ],
    transport: [
      "The app sent a request that the service could not handle.",
      "Only the makers of this app can correct this; an update of the app may already help.",
    ],
    generic_connection: [
      "The connection closed before you had joined the session.",
      "Please check your internet connection, then try again.",
    ],
    generic_error: [
      "The service does not support what the app asked for.",
      "Only the makers of this app can change this; please tell them what you were doing.",
    ],
    invalid_token_expired: [
      "Your access to this session has expired.",
      "Please open the session again from the app; if that does not help, ask for a new invitation for everyone in it.",
    ],
    invalid_token: [
      "Your access to this session could not be confirmed.",
      "Please open the session again from the app or from the complete link; if that does not help, contact the app's support.",
    ],
    invalid_token_data: [
      "Your invitation to this session could not be read.",
      "Please open the session again from the original invitation; if that does not help, contact the app's support.",
    ],
    invalid_token_json_data: [
      "Your invitation to this session is incomplete.",
      "Please contact the app's support; a new invitation for everyone in the session may be needed.",
    ],
    invalid_socket_url: [
      "The app was given the wrong address for the service.",
      "Please open the session again from the app; if that does not help, tell the makers of this app.",
    ],
    invalid_stun_server: [
      "A setting for connecting to the session is not correct.",
      "Please open the session again from its invitation; if that does not help, tell the makers of this app that sessions do not connect.",
    ],
    unlisted: [
      "Something unexpected happened (code \n).",
      "Please try again, and mention code \n if you contact support.",
    ],
  },
  labels: {
    retry: "Try again",
    rejoin: "Join again",
    refresh_token: "Renew access",
    ask_permission: "Open settings",
    fix_call: "Contact support",
    fix_configuration: "Contact support",
    choose_another_name: "Change name",
    wait: "Wait and try again",
    ignore: "Continue",
    report: "Report problem",
  },
};
export default texts;

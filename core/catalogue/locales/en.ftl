### English: what people in a call read. Fluent syntax; CONTRIBUTING.md says how to correct or add a language.
### Every text here is derived: wterror's own words, not the vendor's.

language = English
    .english = English
    .reviewed = false

unlisted = Something unexpected happened (code { $code }).
    .recovery = Please try again, and mention code { $code } if you contact support.

unknown-error = Something went wrong on the service's side.
    .recovery = Please try again in a moment; if it keeps happening, tell the app's support.

user-generic = Your request could not be completed.
    .recovery = Please try again.

user-not-found = This person is not in the session.
    .recovery = Only the makers of this app can correct this; joining again may help until then.

user-closed = The other person has left the session.
    .recovery = There is nothing you need to do.

existing-user-in-session = Someone in the session already uses this name.
    .recovery = Please choose another name and join again.

user-not-streaming = No picture or sound is being shared yet.
    .recovery = Please check that a camera or microphone is on; if one is, only the makers of this app can correct this.

user-not-authorized = This action is not available to you in this session.
    .recovery = Please leave the session and join it again.

user-video-permission-denied = The browser is not allowed to use your camera.
    .recovery = Please allow the camera for this page in your browser, then join again.

user-audio-permission-denied = The browser is not allowed to use your microphone.
    .recovery = Please allow the microphone for this page in your browser, then join again.

session-generic = The session is busy right now.
    .recovery = Please wait a moment, then try again.

session-closed = The session has ended.
    .recovery = Please join again or start a new session.

session-cannot-be-created = The session could not be started.
    .recovery = Please try again in a few minutes, and tell the app's support if it still does not start.

session-is-full = The session is full.
    .recovery = Please wait until someone leaves, then join again.

media-endpoint = The picture and sound of a participant could not be connected.
    .recovery = Please wait a few seconds and try to connect again.

media-audio-permission = This app is not allowed to use your microphone.
    .recovery = Please allow the microphone for this app in your device's settings, then join again.

media-video-permission = This app is not allowed to use your camera.
    .recovery = Please allow the camera for this app in your device's settings, then join again.

transport-request = The service could not be reached.
    .recovery = Please try again shortly; if nothing changes, check your internet connection.

transport-response = The service's answer could not be understood.
    .recovery = Please try once more in a minute.

transport = The app sent a request that the service could not handle.
    .recovery = Only the makers of this app can correct this; an update of the app may already do so.

generic-connection = The connection closed before you had joined the session.
    .recovery = Please check your internet connection, then join again.

generic-error = The service does not support what the app asked for.
    .recovery = Only the makers of this app can change this; please tell them what you were doing.

invalid-token-expired = Your access to this session has expired.
    .recovery = Please open the session again from the app to renew your access.

invalid-token = Your access to this session could not be confirmed.
    .recovery = Please sign in again, or open the session from a new link.

invalid-token-data = Your access details for this session could not be read.
    .recovery = Please ask for a new invitation and open the session with it.

invalid-token-json-data = Your access details for this session are incomplete.
    .recovery = Please ask for a new link to the session; if that does not help, contact the app's support.

invalid-socket-url = The app is set up with a wrong address for the service.
    .recovery = Only the makers of this app can correct its settings; please try again after an update.

invalid-stun-server = A connection setting of this app is not correct.
    .recovery = Only the makers of this app can correct this; please tell them that calls do not connect.

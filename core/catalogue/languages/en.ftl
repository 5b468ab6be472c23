### English: what people in a call read. Fluent syntax; CONTRIBUTING.md says how to correct or add a language.
### Every text here is derived: wterror's own words, not the vendor's.
### Made from core/catalogue/errors.toml by `cargo dev generate`, for translation platforms. Do not edit.

language = English
    .english = English

# A code that is not in the catalogue
unlisted = Something unexpected happened (code { $code }).
    .recovery = Please try again, and mention code { $code } if you contact support.

# -1
unknown-error = Something went wrong on the service's side.
    .recovery = Please try again in a moment; if it keeps happening, contact the app's support.

# 101
user-generic = Something in the session could not be completed.
    .recovery = Please try again.

# 102
user-not-found = You or the other person is not in the session.
    .recovery = Please join the session again; if that does not help, only the makers of this app can correct this.

# 103
user-closed = A participant has left the session.
    .recovery = There is nothing you need to do.

# 104
existing-user-in-session = Someone in the session already uses this name.
    .recovery = Please choose another name, then try again.

# 105
user-not-streaming = No picture or sound is being shared yet.
    .recovery = Please check that your camera or microphone is on, or wait until the other person's is; if it stays this way, contact the app's support.

# 106
user-not-authorized = This action is not available to you in this session.
    .recovery = Please leave the session and join it again.

# 107
user-video-permission-denied = The browser is not allowed to use your camera.
    .recovery = Please allow the camera for this page in your browser, then join again.

# 108
user-audio-permission-denied = The browser is not allowed to use your microphone.
    .recovery = Please allow the microphone for this page in your browser, then join again.

# 201
session-generic = The session cannot handle this request right now.
    .recovery = Please wait a moment, then try again.

# 203
session-closed = The session has ended.
    .recovery = Please join again or start a new session.

# 204
session-cannot-be-created = The session could not be started.
    .recovery = Please try again in a few minutes, and contact the app's support if it still does not start.

# 206
session-is-full = The session is full.
    .recovery = Please wait until someone leaves, then try again.

# 303
media-endpoint = A connection to a participant's picture and sound could not be made.
    .recovery = Please wait a few seconds and try to connect again.

# 308
media-audio-permission = This app is not allowed to use your microphone.
    .recovery = Please allow the microphone for this app in your device's settings, then join again.

# 309
media-video-permission = This app is not allowed to use your camera.
    .recovery = Please allow the camera for this app in your device's settings, then join again.

# 801
transport-request = The service could not carry this out right now.
    .recovery = Please try again shortly; if nothing changes, contact the app's support.

# 802
transport-response = The service's answer could not be understood.
    .recovery = Please try once more in a minute.

# 803
transport = The app sent a request that the service could not handle.
    .recovery = Only the makers of this app can correct this; an update of the app may already help.

# 901
generic-connection = The connection closed before you had joined the session.
    .recovery = Please check your internet connection, then try again.

# 999
generic-error = The service does not support what the app asked for.
    .recovery = Only the makers of this app can change this; please tell them what you were doing.

# 1100
invalid-token-expired = Your access to this session has expired.
    .recovery = Please open the session again from the app; if that does not help, ask for a new invitation for everyone in it.

# 1101
invalid-token = Your access to this session could not be confirmed.
    .recovery = Please open the session again from the app or from the complete link; if that does not help, contact the app's support.

# 1102
invalid-token-data = Your invitation to this session could not be read.
    .recovery = Please open the session again from the original invitation; if that does not help, contact the app's support.

# 1103
invalid-token-json-data = Your invitation to this session is incomplete.
    .recovery = Please contact the app's support; a new invitation for everyone in the session may be needed.

# 1104
invalid-socket-url = The app was given the wrong address for the service.
    .recovery = Please open the session again from the app; if that does not help, tell the makers of this app.

# 1105
invalid-stun-server = A setting for connecting to the session is not correct.
    .recovery = Please open the session again from its invitation; if that does not help, tell the makers of this app that sessions do not connect.

## Labels of buttons

action-retry = Try again

action-rejoin = Join again

action-refresh-token = Renew access

action-ask-permission = Open settings

action-fix-call = Contact support

action-fix-configuration = Contact support

action-choose-another-name = Change name

action-wait = Wait and try again

action-ignore = Continue

action-report = Report problem

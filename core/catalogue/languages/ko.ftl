### Korean: what people in a call read. Fluent syntax; CONTRIBUTING.md says how to correct or add a language.
### Every text here is derived: wterror's own words, not the vendor's.
### Comments and order are written by `cargo dev generate`; the texts are written by people.

language = 한국어
    .english = Korean

# A code that is not in the catalogue: Something unexpected happened (code { $code }).
# Please try again, and mention code { $code } if you contact support.
unlisted = 예상치 못한 문제가 발생했습니다(코드 { $code }).
    .recovery = 다시 시도해 주시고, 고객 지원팀에 문의하실 때는 코드({ $code })를 알려 주세요.

# -1: Something went wrong on the service's side.
# Please try again in a moment; if it keeps happening, contact the app's support.
unknown-error = 서비스 쪽에서 문제가 발생했습니다.
    .recovery = 잠시 후 다시 시도해 주시고, 문제가 계속되면 앱 고객 지원팀에 문의해 주세요.

# 101: Something in the session could not be completed.
# Please try again.
user-generic = 세션에서 작업을 완료하지 못했습니다.
    .recovery = 다시 시도해 주세요.

# 102: You or the other person is not in the session.
# Please join the session again; if that does not help, only the makers of this app can correct this.
user-not-found = 본인이나 상대방이 세션에 참여하고 있지 않습니다.
    .recovery = 세션에 다시 참여해 주시고, 그래도 안 되면 이 문제는 이 앱의 개발자만 해결할 수 있습니다.

# 103: A participant has left the session.
# There is nothing you need to do.
user-closed = 참여자 한 명이 세션에서 나갔습니다.
    .recovery = 따로 하실 일은 없습니다.

# 104: Someone in the session already uses this name.
# Please choose another name, then try again.
existing-user-in-session = 세션에 이미 이 이름을 사용하는 사람이 있습니다.
    .recovery = 다른 이름을 선택한 후 다시 시도해 주세요.

# 105: No picture or sound is being shared yet.
# Please check that your camera or microphone is on, or wait until the other person's is; if it stays this way, contact the app's support.
user-not-streaming = 아직 공유 중인 영상이나 소리가 없습니다.
    .recovery = 본인의 카메라나 마이크가 켜져 있는지 확인하거나 상대방이 켤 때까지 기다려 주시고, 문제가 계속되면 앱 고객 지원팀에 문의해 주세요.

# 106: This action is not available to you in this session.
# Please leave the session and join it again.
user-not-authorized = 이 세션에서는 이 작업을 하실 수 없습니다.
    .recovery = 세션에서 나간 후 다시 참여해 주세요.

# 107: The browser is not allowed to use your camera.
# Please allow the camera for this page in your browser, then join again.
user-video-permission-denied = 브라우저에 카메라 사용 권한이 없습니다.
    .recovery = 브라우저에서 이 페이지의 카메라 사용을 허용한 후 다시 참여해 주세요.

# 108: The browser is not allowed to use your microphone.
# Please allow the microphone for this page in your browser, then join again.
user-audio-permission-denied = 브라우저에 마이크 사용 권한이 없습니다.
    .recovery = 브라우저에서 이 페이지의 마이크 사용을 허용한 후 다시 참여해 주세요.

# 201: The session cannot handle this request right now.
# Please wait a moment, then try again.
session-generic = 지금은 세션에서 이 요청을 처리할 수 없습니다.
    .recovery = 잠시 기다린 후 다시 시도해 주세요.

# 203: The session has ended.
# Please join again or start a new session.
session-closed = 세션이 종료되었습니다.
    .recovery = 다시 참여하거나 새 세션을 시작해 주세요.

# 204: The session could not be started.
# Please try again in a few minutes, and contact the app's support if it still does not start.
session-cannot-be-created = 세션을 시작하지 못했습니다.
    .recovery = 몇 분 후 다시 시도해 주시고, 그래도 시작되지 않으면 앱 고객 지원팀에 문의해 주세요.

# 206: The session is full.
# Please wait until someone leaves, then try again.
session-is-full = 세션 정원이 찼습니다.
    .recovery = 누군가 나갈 때까지 기다린 후 다시 시도해 주세요.

# 303: A connection to a participant's picture and sound could not be made.
# Please wait a few seconds and try to connect again.
media-endpoint = 참여자 한 명의 영상과 소리에 연결하지 못했습니다.
    .recovery = 몇 초 기다린 후 다시 연결해 주세요.

# 308: This app is not allowed to use your microphone.
# Please allow the microphone for this app in your device's settings, then join again.
media-audio-permission = 이 앱에 마이크 사용 권한이 없습니다.
    .recovery = 기기 설정에서 이 앱의 마이크 사용을 허용한 후 다시 참여해 주세요.

# 309: This app is not allowed to use your camera.
# Please allow the camera for this app in your device's settings, then join again.
media-video-permission = 이 앱에 카메라 사용 권한이 없습니다.
    .recovery = 기기 설정에서 이 앱의 카메라 사용을 허용한 후 다시 참여해 주세요.

# 801: The service could not carry this out right now.
# Please try again shortly; if nothing changes, contact the app's support.
transport-request = 지금은 서비스에서 이 작업을 수행할 수 없습니다.
    .recovery = 조금 뒤에 다시 시도해 주시고, 그래도 해결되지 않으면 앱 고객 지원팀에 문의해 주세요.

# 802: The service's answer could not be understood.
# Please try once more in a minute.
transport-response = 서비스의 응답을 처리하지 못했습니다.
    .recovery = 1분 후에 한 번 더 시도해 주세요.

# 803: The app sent a request that the service could not handle.
# Only the makers of this app can correct this; an update of the app may already help.
transport = 앱이 보낸 요청을 서비스에서 처리하지 못했습니다.
    .recovery = 이 문제는 이 앱의 개발자만 해결할 수 있으며, 앱을 업데이트하면 해결될 수도 있습니다.

# 901: The connection closed before you had joined the session.
# Please check your internet connection, then try again.
generic-connection = 세션에 참여하기 전에 연결이 끊어졌습니다.
    .recovery = 인터넷 연결을 확인한 후 다시 시도해 주세요.

# 999: The service does not support what the app asked for.
# Only the makers of this app can change this; please tell them what you were doing.
generic-error = 앱이 요청한 기능을 서비스에서 지원하지 않습니다.
    .recovery = 이 부분은 이 앱의 개발자만 변경할 수 있으니, 무엇을 하고 계셨는지 개발자에게 알려 주세요.

# 1100: Your access to this session has expired.
# Please open the session again from the app; if that does not help, ask for a new invitation for everyone in it.
invalid-token-expired = 이 세션의 접속 권한이 만료되었습니다.
    .recovery = 앱에서 세션을 다시 열어 주시고, 그래도 해결되지 않으면 세션 참여자 모두를 위한 새 초대를 요청해 주세요.

# 1101: Your access to this session could not be confirmed.
# Please open the session again from the app or from the complete link; if that does not help, contact the app's support.
invalid-token = 이 세션의 접속 권한을 확인하지 못했습니다.
    .recovery = 앱에서 또는 전체 링크로 세션을 다시 열어 주시고, 그래도 해결되지 않으면 앱 고객 지원팀에 문의해 주세요.

# 1102: Your invitation to this session could not be read.
# Please open the session again from the original invitation; if that does not help, contact the app's support.
invalid-token-data = 이 세션의 초대를 읽지 못했습니다.
    .recovery = 원래 받은 초대로 세션을 다시 열어 주시고, 그래도 해결되지 않으면 앱 고객 지원팀에 문의해 주세요.

# 1103: Your invitation to this session is incomplete.
# Please contact the app's support; a new invitation for everyone in the session may be needed.
invalid-token-json-data = 이 세션의 초대 내용이 완전하지 않습니다.
    .recovery = 세션 참여자 모두를 위한 새 초대가 필요할 수 있으니 앱 고객 지원팀에 문의해 주세요.

# 1104: The app was given the wrong address for the service.
# Please open the session again from the app; if that does not help, tell the makers of this app.
invalid-socket-url = 앱에 전달된 서비스 주소가 올바르지 않습니다.
    .recovery = 앱에서 세션을 다시 열어 주시고, 그래도 해결되지 않으면 이 앱의 개발자에게 알려 주세요.

# 1105: A setting for connecting to the session is not correct.
# Please open the session again from its invitation; if that does not help, tell the makers of this app that sessions do not connect.
invalid-stun-server = 세션 연결에 필요한 설정 하나가 올바르지 않습니다.
    .recovery = 초대로 세션을 다시 열어 주시고, 그래도 해결되지 않으면 세션이 연결되지 않는다고 이 앱의 개발자에게 알려 주세요.

## Labels of buttons

# Try again
action-retry = 다시 시도

# Join again
action-rejoin = 다시 참여

# Renew access
action-refresh-token = 접속 권한 갱신

# Open settings
action-ask-permission = 설정 열기

# Contact support
action-fix-call = 고객 지원팀에 문의

# Contact support
action-fix-configuration = 고객 지원팀에 문의

# Change name
action-choose-another-name = 이름 변경

# Wait and try again
action-wait = 기다린 후 다시 시도

# Continue
action-ignore = 계속

# Report problem
action-report = 문제 신고

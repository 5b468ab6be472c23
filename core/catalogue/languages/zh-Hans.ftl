### Chinese (Simplified): what people in a call read. Fluent syntax; CONTRIBUTING.md says how to correct or add a language.
### Every text here is derived: wterror's own words, not the vendor's.
### Comments and order are written by `cargo dev generate`; the texts are written by people.

language = 简体中文
    .english = Chinese (Simplified)
    .serves = zh

# A code that is not in the catalogue: Something unexpected happened (code { $code }).
# Please try again, and mention code { $code } if you contact support.
unlisted = 发生了意外情况（代码 { $code }）。
    .recovery = 请重试；如需联系客服，请提供代码 { $code }。

# -1: Something went wrong on the service's side.
# Please try again in a moment; if it keeps happening, contact the app's support.
unknown-error = 服务方面出了点问题。
    .recovery = 请稍后重试；如果问题反复出现，请联系应用客服。

# 101: Something in the session could not be completed.
# Please try again.
user-generic = 通话中的某项操作未能完成。
    .recovery = 请重试。

# 102: You or the other person is not in the session.
# Please join the session again; if that does not help, only the makers of this app can correct this.
user-not-found = 您或对方不在通话中。
    .recovery = 请重新加入通话；如果仍未解决，则只有此应用的开发者才能解决这个问题。

# 103: A participant has left the session.
# There is nothing you need to do.
user-closed = 有参与者离开了通话。
    .recovery = 您无需进行任何操作。

# 104: Someone in the session already uses this name.
# Please choose another name, then try again.
existing-user-in-session = 通话中已有人使用此名称。
    .recovery = 请换一个名称，然后重试。

# 105: No picture or sound is being shared yet.
# Please check that your camera or microphone is on, or wait until the other person's is; if it stays this way, contact the app's support.
user-not-streaming = 目前还没有共享任何画面或声音。
    .recovery = 请检查您的摄像头或麦克风是否已开启，或等待对方开启；如果情况没有变化，请联系应用客服。

# 106: This action is not available to you in this session.
# Please leave the session and join it again.
user-not-authorized = 您无法在此通话中执行这项操作。
    .recovery = 请离开通话，然后重新加入。

# 107: The browser is not allowed to use your camera.
# Please allow the camera for this page in your browser, then join again.
user-video-permission-denied = 浏览器未获准使用您的摄像头。
    .recovery = 请在浏览器中允许此页面使用摄像头，然后重新加入。

# 108: The browser is not allowed to use your microphone.
# Please allow the microphone for this page in your browser, then join again.
user-audio-permission-denied = 浏览器未获准使用您的麦克风。
    .recovery = 请在浏览器中允许此页面使用麦克风，然后重新加入。

# 201: The session cannot handle this request right now.
# Please wait a moment, then try again.
session-generic = 此通话暂时无法处理该请求。
    .recovery = 请稍等片刻，然后重试。

# 203: The session has ended.
# Please join again or start a new session.
session-closed = 通话已结束。
    .recovery = 请重新加入，或发起新的通话。

# 204: The session could not be started.
# Please try again in a few minutes, and contact the app's support if it still does not start.
session-cannot-be-created = 未能发起通话。
    .recovery = 请过几分钟再试；如果仍无法发起通话，请联系应用客服。

# 206: The session is full.
# Please wait until someone leaves, then try again.
session-is-full = 通话人数已满。
    .recovery = 请等有人离开后再试。

# 303: A connection to a participant's picture and sound could not be made.
# Please wait a few seconds and try to connect again.
media-endpoint = 无法连接某位参与者的画面和声音。
    .recovery = 请等待几秒，然后再次尝试连接。

# 308: This app is not allowed to use your microphone.
# Please allow the microphone for this app in your device's settings, then join again.
media-audio-permission = 此应用未获准使用您的麦克风。
    .recovery = 请在设备设置中允许此应用使用麦克风，然后重新加入。

# 309: This app is not allowed to use your camera.
# Please allow the camera for this app in your device's settings, then join again.
media-video-permission = 此应用未获准使用您的摄像头。
    .recovery = 请在设备设置中允许此应用使用摄像头（相机），然后重新加入。

# 801: The service could not carry this out right now.
# Please try again shortly; if nothing changes, contact the app's support.
transport-request = 服务暂时无法执行此操作。
    .recovery = 请稍后再试；如果情况没有变化，请联系应用客服。

# 802: The service's answer could not be understood.
# Please try once more in a minute.
transport-response = 无法识别服务返回的内容。
    .recovery = 请过一分钟再试一次。

# 803: The app sent a request that the service could not handle.
# Only the makers of this app can correct this; an update of the app may already help.
transport = 服务无法处理应用发送的请求。
    .recovery = 只有此应用的开发者才能解决这个问题；更新应用或许会有帮助。

# 901: The connection closed before you had joined the session.
# Please check your internet connection, then try again.
generic-connection = 在您加入通话之前，连接已断开。
    .recovery = 请检查您的网络连接，然后重试。

# 999: The service does not support what the app asked for.
# Only the makers of this app can change this; please tell them what you were doing.
generic-error = 服务不支持应用所请求的内容。
    .recovery = 这个问题只能由此应用的开发者处理；请告诉他们您当时在做什么。

# 1100: Your access to this session has expired.
# Please open the session again from the app; if that does not help, ask for a new invitation for everyone in it.
invalid-token-expired = 您加入此通话的权限已过期。
    .recovery = 请从应用中重新进入此通话；如果仍未解决，请为通话中的所有人索取新的邀请。

# 1101: Your access to this session could not be confirmed.
# Please open the session again from the app or from the complete link; if that does not help, contact the app's support.
invalid-token = 无法确认您加入此通话的权限。
    .recovery = 请从应用中或通过完整的链接重新进入此通话；如果仍未解决，请联系应用客服。

# 1102: Your invitation to this session could not be read.
# Please open the session again from the original invitation; if that does not help, contact the app's support.
invalid-token-data = 无法读取您加入此通话的邀请。
    .recovery = 请通过原始邀请重新进入此通话；如果仍未解决，请联系应用客服。

# 1103: Your invitation to this session is incomplete.
# Please contact the app's support; a new invitation for everyone in the session may be needed.
invalid-token-json-data = 您加入此通话的邀请不完整。
    .recovery = 请联系应用客服；可能需要为通话中的所有人提供新的邀请。

# 1104: The app was given the wrong address for the service.
# Please open the session again from the app; if that does not help, tell the makers of this app.
invalid-socket-url = 应用获得的服务地址不正确。
    .recovery = 请从应用中重新进入此通话；如果仍未解决，请告知此应用的开发者。

# 1105: A setting for connecting to the session is not correct.
# Please open the session again from its invitation; if that does not help, tell the makers of this app that sessions do not connect.
invalid-stun-server = 一项用于连接通话的设置不正确。
    .recovery = 请通过邀请重新进入此通话；如果仍未解决，请告诉此应用的开发者通话无法接通。

## Labels of buttons

# Try again
action-retry = 重试

# Join again
action-rejoin = 重新加入

# Renew access
action-refresh-token = 更新通话权限

# Open settings
action-ask-permission = 打开设置

# Contact support
action-fix-call = 联系客服

# Contact support
action-fix-configuration = 联系客服

# Change name
action-choose-another-name = 更改名称

# Wait and try again
action-wait = 稍等后重试

# Continue
action-ignore = 继续

# Report problem
action-report = 反馈问题

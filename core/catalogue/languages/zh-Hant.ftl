### Chinese (Traditional): what people in a call read. Fluent syntax; CONTRIBUTING.md says how to correct or add a language.
### Every text here is derived: wterror's own words, not the vendor's.
### Comments and order are written by `cargo dev generate`; the texts are written by people.

language = 繁體中文
    .english = Chinese (Traditional)

# A code that is not in the catalogue: Something unexpected happened (code { $code }).
# Please try again, and mention code { $code } if you contact support.
unlisted = 發生了未預期的狀況（代碼 { $code }）。
    .recovery = 請再試一次；如需聯絡支援團隊，請提供代碼 { $code }。

# -1: Something went wrong on the service's side.
# Please try again in a moment; if it keeps happening, contact the app's support.
unknown-error = 服務出了一點問題。
    .recovery = 請稍後再試一次；如果問題持續發生，請聯絡應用程式的支援團隊。

# 101: Something in the session could not be completed.
# Please try again.
user-generic = 通話中的某個動作無法完成。
    .recovery = 請再試一次。

# 102: You or the other person is not in the session.
# Please join the session again; if that does not help, only the makers of this app can correct this.
user-not-found = 您或對方不在通話中。
    .recovery = 請重新加入通話；如果仍未解決，就只有此應用程式的開發人員才能修正這個問題。

# 103: A participant has left the session.
# There is nothing you need to do.
user-closed = 有參與者離開了通話。
    .recovery = 您不需要做任何事。

# 104: Someone in the session already uses this name.
# Please choose another name, then try again.
existing-user-in-session = 通話中已有人使用這個名稱。
    .recovery = 請選擇其他名稱，然後再試一次。

# 105: No picture or sound is being shared yet.
# Please check that your camera or microphone is on, or wait until the other person's is; if it stays this way, contact the app's support.
user-not-streaming = 目前尚未分享任何畫面或聲音。
    .recovery = 請確認您的攝影機或麥克風已開啟，或等候對方開啟；如果情況沒有改變，請聯絡應用程式的支援團隊。

# 106: This action is not available to you in this session.
# Please leave the session and join it again.
user-not-authorized = 您無法在這場通話中執行此動作。
    .recovery = 請先離開通話，再重新加入。

# 107: The browser is not allowed to use your camera.
# Please allow the camera for this page in your browser, then join again.
user-video-permission-denied = 瀏覽器未獲准使用您的攝影機。
    .recovery = 請在瀏覽器中允許此頁面使用攝影機，再重新加入。

# 108: The browser is not allowed to use your microphone.
# Please allow the microphone for this page in your browser, then join again.
user-audio-permission-denied = 瀏覽器未獲准使用您的麥克風。
    .recovery = 請在瀏覽器中允許此頁面使用麥克風，再重新加入。

# 201: The session cannot handle this request right now.
# Please wait a moment, then try again.
session-generic = 這場通話暫時無法處理這項要求。
    .recovery = 請稍候片刻，然後再試一次。

# 203: The session has ended.
# Please join again or start a new session.
session-closed = 通話已結束。
    .recovery = 請重新加入，或開始新的通話。

# 204: The session could not be started.
# Please try again in a few minutes, and contact the app's support if it still does not start.
session-cannot-be-created = 無法開始通話。
    .recovery = 請過幾分鐘再試一次；如果仍無法開始，請聯絡應用程式的支援團隊。

# 206: The session is full.
# Please wait until someone leaves, then try again.
session-is-full = 通話人數已滿。
    .recovery = 請等有人離開後，再試一次。

# 303: A connection to a participant's picture and sound could not be made.
# Please wait a few seconds and try to connect again.
media-endpoint = 無法連接某位參與者的畫面和聲音。
    .recovery = 請等候幾秒，然後再次嘗試連線。

# 308: This app is not allowed to use your microphone.
# Please allow the microphone for this app in your device's settings, then join again.
media-audio-permission = 此應用程式未獲准使用您的麥克風。
    .recovery = 請在裝置設定中允許此應用程式使用麥克風，再重新加入。

# 309: This app is not allowed to use your camera.
# Please allow the camera for this app in your device's settings, then join again.
media-video-permission = 此應用程式未獲准使用您的攝影機。
    .recovery = 請在裝置設定中允許此應用程式使用攝影機（相機），再重新加入。

# 801: The service could not carry this out right now.
# Please try again shortly; if nothing changes, contact the app's support.
transport-request = 服務目前無法執行此動作。
    .recovery = 請稍後再試；如果情況沒有改變，請聯絡應用程式的支援團隊。

# 802: The service's answer could not be understood.
# Please try once more in a minute.
transport-response = 無法解讀服務傳回的回應。
    .recovery = 請過一分鐘再試一次。

# 803: The app sent a request that the service could not handle.
# Only the makers of this app can correct this; an update of the app may already help.
transport = 服務無法處理應用程式送出的要求。
    .recovery = 只有此應用程式的開發人員才能修正這個問題；更新應用程式或許會有幫助。

# 901: The connection closed before you had joined the session.
# Please check your internet connection, then try again.
generic-connection = 連線在您加入通話前就中斷了。
    .recovery = 請檢查您的網路連線，然後再試一次。

# 999: The service does not support what the app asked for.
# Only the makers of this app can change this; please tell them what you were doing.
generic-error = 服務不支援應用程式要求的內容。
    .recovery = 這個問題只能由此應用程式的開發人員處理；請告訴他們您當時正在做什麼。

# 1100: Your access to this session has expired.
# Please open the session again from the app; if that does not help, ask for a new invitation for everyone in it.
invalid-token-expired = 您加入這場通話的權限已過期。
    .recovery = 請從應用程式重新進入這場通話；如果仍未解決，請為通話中的所有人索取新的邀請。

# 1101: Your access to this session could not be confirmed.
# Please open the session again from the app or from the complete link; if that does not help, contact the app's support.
invalid-token = 無法確認您加入這場通話的權限。
    .recovery = 請從應用程式或透過完整的連結重新進入這場通話；如果仍未解決，請聯絡應用程式的支援團隊。

# 1102: Your invitation to this session could not be read.
# Please open the session again from the original invitation; if that does not help, contact the app's support.
invalid-token-data = 無法讀取您加入這場通話的邀請。
    .recovery = 請透過原始邀請重新進入這場通話；如果仍未解決，請聯絡應用程式的支援團隊。

# 1103: Your invitation to this session is incomplete.
# Please contact the app's support; a new invitation for everyone in the session may be needed.
invalid-token-json-data = 您加入這場通話的邀請不完整。
    .recovery = 請聯絡應用程式的支援團隊；可能需要為通話中的所有人提供新的邀請。

# 1104: The app was given the wrong address for the service.
# Please open the session again from the app; if that does not help, tell the makers of this app.
invalid-socket-url = 應用程式取得的服務位址不正確。
    .recovery = 請從應用程式重新進入這場通話；如果仍未解決，請通知此應用程式的開發人員。

# 1105: A setting for connecting to the session is not correct.
# Please open the session again from its invitation; if that does not help, tell the makers of this app that sessions do not connect.
invalid-stun-server = 有一項用於連接通話的設定不正確。
    .recovery = 請透過邀請重新進入這場通話；如果仍未解決，請告訴此應用程式的開發人員通話無法接通。

## Labels of buttons

# Try again
action-retry = 再試一次

# Join again
action-rejoin = 重新加入

# Renew access
action-refresh-token = 更新通話權限

# Open settings
action-ask-permission = 開啟設定

# Contact support
action-fix-call = 聯絡支援團隊

# Contact support
action-fix-configuration = 聯絡支援團隊

# Change name
action-choose-another-name = 變更名稱

# Wait and try again
action-wait = 稍候再試一次

# Continue
action-ignore = 繼續

# Report problem
action-report = 回報問題

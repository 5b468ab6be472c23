### Chinese (Traditional): what people in a call read. Fluent syntax; CONTRIBUTING.md says how to correct or add a language.
### Every text here is derived: wterror's own words, not the vendor's.

language = 繁體中文
    .english = Chinese (Traditional)
    .reviewed = false

unlisted = 發生了未預期的狀況（代碼 { $code }）。
    .recovery = 請再試一次；如需聯絡支援團隊，請提供代碼 { $code }。

unknown-error = 服務出了一點問題。
    .recovery = 請稍後再試一次；如果問題持續發生，請聯絡應用程式的支援團隊。

user-generic = 通話中的某個動作無法完成。
    .recovery = 請再試一次。

user-not-found = 您或對方不在通話中。
    .recovery = 請重新加入通話；如果仍未解決，就只有此應用程式的開發人員才能修正這個問題。

user-closed = 有參與者離開了通話。
    .recovery = 您不需要做任何事。

existing-user-in-session = 通話中已有人使用這個名稱。
    .recovery = 請選擇其他名稱，然後再試一次。

user-not-streaming = 目前尚未分享任何畫面或聲音。
    .recovery = 請確認您的攝影機或麥克風已開啟，或等候對方開啟；如果情況沒有改變，請聯絡應用程式的支援團隊。

user-not-authorized = 您無法在這場通話中執行此動作。
    .recovery = 請先離開通話，再重新加入。

user-video-permission-denied = 瀏覽器未獲准使用您的攝影機。
    .recovery = 請在瀏覽器中允許此頁面使用攝影機，再重新加入。

user-audio-permission-denied = 瀏覽器未獲准使用您的麥克風。
    .recovery = 請在瀏覽器中允許此頁面使用麥克風，再重新加入。

session-generic = 這場通話暫時無法處理這項要求。
    .recovery = 請稍候片刻，然後再試一次。

session-closed = 通話已結束。
    .recovery = 請重新加入，或開始新的通話。

session-cannot-be-created = 無法開始通話。
    .recovery = 請過幾分鐘再試一次；如果仍無法開始，請聯絡應用程式的支援團隊。

session-is-full = 通話人數已滿。
    .recovery = 請等有人離開後，再試一次。

media-endpoint = 無法連接某位參與者的畫面和聲音。
    .recovery = 請等候幾秒，然後再次嘗試連線。

media-audio-permission = 此應用程式未獲准使用您的麥克風。
    .recovery = 請在裝置設定中允許此應用程式使用麥克風，再重新加入。

media-video-permission = 此應用程式未獲准使用您的攝影機。
    .recovery = 請在裝置設定中允許此應用程式使用攝影機（相機），再重新加入。

transport-request = 服務目前無法執行此動作。
    .recovery = 請稍後再試；如果情況沒有改變，請聯絡應用程式的支援團隊。

transport-response = 無法解讀服務傳回的回應。
    .recovery = 請過一分鐘再試一次。

transport = 服務無法處理應用程式送出的要求。
    .recovery = 只有此應用程式的開發人員才能修正這個問題；更新應用程式或許會有幫助。

generic-connection = 連線在您加入通話前就中斷了。
    .recovery = 請檢查您的網路連線，然後再試一次。

generic-error = 服務不支援應用程式要求的內容。
    .recovery = 這個問題只能由此應用程式的開發人員處理；請告訴他們您當時正在做什麼。

invalid-token-expired = 您加入這場通話的權限已過期。
    .recovery = 請從應用程式重新進入這場通話；如果仍未解決，請為通話中的所有人索取新的邀請。

invalid-token = 無法確認您加入這場通話的權限。
    .recovery = 請從應用程式或透過完整的連結重新進入這場通話；如果仍未解決，請聯絡應用程式的支援團隊。

invalid-token-data = 無法讀取您加入這場通話的邀請。
    .recovery = 請透過原始邀請重新進入這場通話；如果仍未解決，請聯絡應用程式的支援團隊。

invalid-token-json-data = 您加入這場通話的邀請不完整。
    .recovery = 請聯絡應用程式的支援團隊；可能需要為通話中的所有人提供新的邀請。

invalid-socket-url = 應用程式取得的服務位址不正確。
    .recovery = 請從應用程式重新進入這場通話；如果仍未解決，請通知此應用程式的開發人員。

invalid-stun-server = 有一項用於連接通話的設定不正確。
    .recovery = 請透過邀請重新進入這場通話；如果仍未解決，請告訴此應用程式的開發人員通話無法接通。

action-retry = 再試一次
action-rejoin = 重新加入
action-refresh-token = 更新通話權限
action-ask-permission = 開啟設定
action-fix-call = 聯絡支援團隊
action-fix-configuration = 聯絡支援團隊
action-choose-another-name = 變更名稱
action-wait = 稍候再試一次
action-ignore = 繼續
action-report = 回報問題

### Chinese (Traditional): what people in a call read. Fluent syntax; CONTRIBUTING.md says how to correct or add a language.
### Every text here is derived: wterror's own words, not the vendor's.

language = 繁體中文
    .english = Chinese (Traditional)
    .reviewed = false

unlisted = 發生了未預期的狀況（代碼 { $code }）。
    .recovery = 請再試一次；如需聯絡支援團隊，請提供代碼 { $code }。

unknown-error = 服務出了一點問題。
    .recovery = 請稍後再試一次；如果問題持續發生，請通知應用程式的支援團隊。

user-generic = 無法完成您的要求。
    .recovery = 請再試一次。

user-not-found = 這個人不在通話中。
    .recovery = 只有此應用程式的開發人員才能修正這個問題；在那之前，重新加入或許會有幫助。

user-closed = 對方已離開通話。
    .recovery = 您不需要採取任何動作。

existing-user-in-session = 通話中已有人使用這個名稱。
    .recovery = 請選擇其他名稱，再重新加入。

user-not-streaming = 目前尚未分享任何畫面或聲音。
    .recovery = 請確認攝影機或麥克風已開啟；如果不是這個原因，就只有此應用程式的開發人員才能修正。

user-not-authorized = 您無法在這場通話中執行此動作。
    .recovery = 請先離開通話，再重新加入。

user-video-permission-denied = 瀏覽器未獲准使用您的攝影機。
    .recovery = 請在瀏覽器中允許此頁面使用攝影機，再重新加入。

user-audio-permission-denied = 瀏覽器未獲准使用您的麥克風。
    .recovery = 請在瀏覽器中允許此頁面使用麥克風，再重新加入。

session-generic = 通話目前忙碌中。
    .recovery = 請稍候片刻，然後再試一次。

session-closed = 通話已結束。
    .recovery = 請重新加入，或開始新的通話。

session-cannot-be-created = 無法開始通話。
    .recovery = 請過幾分鐘再試一次；如果仍無法開始，請通知應用程式的支援團隊。

session-is-full = 通話人數已滿。
    .recovery = 請等有人離開後，再重新加入。

media-endpoint = 有一位參與者的畫面和聲音無法連線。
    .recovery = 請等候幾秒，然後再次嘗試連線。

media-audio-permission = 此應用程式未獲准使用您的麥克風。
    .recovery = 請在裝置設定中允許此應用程式使用麥克風，再重新加入。

media-video-permission = 此應用程式未獲准使用您的攝影機。
    .recovery = 請在裝置設定中允許此應用程式使用攝影機，再重新加入。

transport-request = 無法連上服務。
    .recovery = 請稍後再試；如果情況沒有改變，請檢查您的網路連線。

transport-response = 無法理解服務傳回的回應。
    .recovery = 請過一分鐘再試一次。

transport = 應用程式送出了服務無法處理的要求。
    .recovery = 只有此應用程式的開發人員才能修正這個問題；更新應用程式後，問題或許就已解決。

generic-connection = 連線在您加入通話前就中斷了。
    .recovery = 請檢查您的網路連線，再重新加入。

generic-error = 服務不支援應用程式要求的內容。
    .recovery = 只有此應用程式的開發人員才能改變這一點；請告訴他們您當時正在做什麼。

invalid-token-expired = 您加入這場通話的權限已過期。
    .recovery = 請從應用程式重新開啟這場通話，以更新您的權限。

invalid-token = 無法確認您加入這場通話的權限。
    .recovery = 請重新登入，或透過新的連結開啟這場通話。

invalid-token-data = 無法讀取您加入這場通話所需的資訊。
    .recovery = 請索取新的邀請，並透過該邀請開啟通話。

invalid-token-json-data = 您加入這場通話所需的資訊不完整。
    .recovery = 請索取新的通話連結；如果仍未解決，請聯絡應用程式的支援團隊。

invalid-socket-url = 應用程式中設定的服務位址不正確。
    .recovery = 只有此應用程式的開發人員才能修正其設定；請在更新後再試一次。

invalid-stun-server = 此應用程式有一項連線設定不正確。
    .recovery = 只有此應用程式的開發人員才能修正這個問題；請告訴他們通話無法接通。

// Made from core/catalogue/ by `cargo dev generate`. Do not edit.

import type { Texts } from "../../types.js";

const texts: Texts = {
  tag: "zh-Hant",
  sentences: {
    unknown_error: [
      "服務出了一點問題。",
      "請稍後再試一次；如果問題持續發生，請聯絡應用程式的支援團隊。",
    ],
    user_generic: [
      "通話中的某個動作無法完成。",
      "請再試一次。",
    ],
    user_not_found: [
      "您或對方不在通話中。",
      "請重新加入通話；如果仍未解決，就只有此應用程式的開發人員才能修正這個問題。",
    ],
    user_closed: [
      "有參與者離開了通話。",
      "您不需要做任何事。",
    ],
    existing_user_in_session: [
      "通話中已有人使用這個名稱。",
      "請選擇其他名稱，然後再試一次。",
    ],
    user_not_streaming: [
      "目前尚未分享任何畫面或聲音。",
      "請確認您的攝影機或麥克風已開啟，或等候對方開啟；如果情況沒有改變，請聯絡應用程式的支援團隊。",
    ],
    user_not_authorized: [
      "您無法在這場通話中執行此動作。",
      "請先離開通話，再重新加入。",
    ],
    user_video_permission_denied: [
      "瀏覽器未獲准使用您的攝影機。",
      "請在瀏覽器中允許此頁面使用攝影機，再重新加入。",
    ],
    user_audio_permission_denied: [
      "瀏覽器未獲准使用您的麥克風。",
      "請在瀏覽器中允許此頁面使用麥克風，再重新加入。",
    ],
    session_generic: [
      "這場通話暫時無法處理這項要求。",
      "請稍候片刻，然後再試一次。",
    ],
    session_closed: [
      "通話已結束。",
      "請重新加入，或開始新的通話。",
    ],
    session_cannot_be_created: [
      "無法開始通話。",
      "請過幾分鐘再試一次；如果仍無法開始，請聯絡應用程式的支援團隊。",
    ],
    session_is_full: [
      "通話人數已滿。",
      "請等有人離開後，再試一次。",
    ],
    media_endpoint: [
      "無法連接某位參與者的畫面和聲音。",
      "請等候幾秒，然後再次嘗試連線。",
    ],
    media_audio_permission: [
      "此應用程式未獲准使用您的麥克風。",
      "請在裝置設定中允許此應用程式使用麥克風，再重新加入。",
    ],
    media_video_permission: [
      "此應用程式未獲准使用您的攝影機。",
      "請在裝置設定中允許此應用程式使用攝影機（相機），再重新加入。",
    ],
    transport_request: [
      "服務目前無法執行此動作。",
      "請稍後再試；如果情況沒有改變，請聯絡應用程式的支援團隊。",
    ],
    transport_response: [
      "無法解讀服務傳回的回應。",
      "請過一分鐘再試一次。",
    ],
    transport: [
      "服務無法處理應用程式送出的要求。",
      "只有此應用程式的開發人員才能修正這個問題；更新應用程式或許會有幫助。",
    ],
    generic_connection: [
      "連線在您加入通話前就中斷了。",
      "請檢查您的網路連線，然後再試一次。",
    ],
    generic_error: [
      "服務不支援應用程式要求的內容。",
      "這個問題只能由此應用程式的開發人員處理；請告訴他們您當時正在做什麼。",
    ],
    invalid_token_expired: [
      "您加入這場通話的權限已過期。",
      "請從應用程式重新進入這場通話；如果仍未解決，請為通話中的所有人索取新的邀請。",
    ],
    invalid_token: [
      "無法確認您加入這場通話的權限。",
      "請從應用程式或透過完整的連結重新進入這場通話；如果仍未解決，請聯絡應用程式的支援團隊。",
    ],
    invalid_token_data: [
      "無法讀取您加入這場通話的邀請。",
      "請透過原始邀請重新進入這場通話；如果仍未解決，請聯絡應用程式的支援團隊。",
    ],
    invalid_token_json_data: [
      "您加入這場通話的邀請不完整。",
      "請聯絡應用程式的支援團隊；可能需要為通話中的所有人提供新的邀請。",
    ],
    invalid_socket_url: [
      "應用程式取得的服務位址不正確。",
      "請從應用程式重新進入這場通話；如果仍未解決，請通知此應用程式的開發人員。",
    ],
    invalid_stun_server: [
      "有一項用於連接通話的設定不正確。",
      "請透過邀請重新進入這場通話；如果仍未解決，請告訴此應用程式的開發人員通話無法接通。",
    ],
    unlisted: [
      "發生了未預期的狀況（代碼 \n）。",
      "請再試一次；如需聯絡支援團隊，請提供代碼 \n。",
    ],
  },
  labels: {
    retry: "再試一次",
    rejoin: "重新加入",
    refresh_token: "更新通話權限",
    ask_permission: "開啟設定",
    fix_call: "聯絡支援團隊",
    fix_configuration: "聯絡支援團隊",
    choose_another_name: "變更名稱",
    wait: "稍候再試一次",
    ignore: "繼續",
    report: "回報問題",
  },
};
export default texts;

### Japanese: what people in a call read. Fluent syntax; CONTRIBUTING.md says how to correct or add a language.
### Every text here is derived: wterror's own words, not the vendor's.
### Comments and order are written by `cargo dev generate`; the texts are written by people.

language = 日本語
    .english = Japanese

# A code that is not in the catalogue: Something unexpected happened (code { $code }).
# Please try again, and mention code { $code } if you contact support.
unlisted = 予期しない問題が発生しました（コード { $code }）。
    .recovery = もう一度お試しのうえ、サポートにお問い合わせの際はコード { $code } をお伝えください。

# -1: Something went wrong on the service's side.
# Please try again in a moment; if it keeps happening, contact the app's support.
unknown-error = サービス側で問題が発生しました。
    .recovery = しばらくしてからもう一度お試しいただき、繰り返し発生する場合はアプリのサポートにお問い合わせください。

# 101: Something in the session could not be completed.
# Please try again.
user-generic = セッション内の処理を完了できませんでした。
    .recovery = もう一度お試しください。

# 102: You or the other person is not in the session.
# Please join the session again; if that does not help, only the makers of this app can correct this.
user-not-found = ご自身または相手の参加者がセッションに参加していません。
    .recovery = セッションにもう一度参加してください（それでも改善しない場合、修正できるのはこのアプリの開発者だけです）。

# 103: A participant has left the session.
# There is nothing you need to do.
user-closed = 参加者の一人がセッションから退出しました。
    .recovery = 特に何もしていただく必要はありません。

# 104: Someone in the session already uses this name.
# Please choose another name, then try again.
existing-user-in-session = この名前は、セッション内の別の参加者がすでに使用しています。
    .recovery = 別の名前を選んで、もう一度お試しください。

# 105: No picture or sound is being shared yet.
# Please check that your camera or microphone is on, or wait until the other person's is; if it stays this way, contact the app's support.
user-not-streaming = 映像も音声もまだ共有されていません。
    .recovery = ご自身のカメラまたはマイクがオンであることを確認するか、相手がオンにするまで待ち、それでも変わらない場合はアプリのサポートにお問い合わせください。

# 106: This action is not available to you in this session.
# Please leave the session and join it again.
user-not-authorized = このセッションでは、この操作を行うことはできません。
    .recovery = いったんセッションから退出して、もう一度参加してください。

# 107: The browser is not allowed to use your camera.
# Please allow the camera for this page in your browser, then join again.
user-video-permission-denied = ブラウザにカメラの使用が許可されていません。
    .recovery = ブラウザでこのページにカメラの使用を許可してから、もう一度参加してください。

# 108: The browser is not allowed to use your microphone.
# Please allow the microphone for this page in your browser, then join again.
user-audio-permission-denied = ブラウザにマイクの使用が許可されていません。
    .recovery = ブラウザでこのページにマイクの使用を許可してから、もう一度参加してください。

# 201: The session cannot handle this request right now.
# Please wait a moment, then try again.
session-generic = セッションは現在、このリクエストを処理できません。
    .recovery = 少し待ってから、もう一度お試しください。

# 203: The session has ended.
# Please join again or start a new session.
session-closed = セッションは終了しました。
    .recovery = もう一度参加するか、新しいセッションを開始してください。

# 204: The session could not be started.
# Please try again in a few minutes, and contact the app's support if it still does not start.
session-cannot-be-created = セッションを開始できませんでした。
    .recovery = 数分後にもう一度お試しいただき、それでも開始できない場合はアプリのサポートにお問い合わせください。

# 206: The session is full.
# Please wait until someone leaves, then try again.
session-is-full = セッションは満員です。
    .recovery = 他の参加者が退出するまで待ってから、もう一度お試しください。

# 303: A connection to a participant's picture and sound could not be made.
# Please wait a few seconds and try to connect again.
media-endpoint = 参加者の一人の映像と音声に接続できませんでした。
    .recovery = 数秒待ってから、もう一度接続をお試しください。

# 308: This app is not allowed to use your microphone.
# Please allow the microphone for this app in your device's settings, then join again.
media-audio-permission = このアプリにマイクの使用が許可されていません。
    .recovery = 端末の設定でこのアプリにマイクの使用を許可してから、もう一度参加してください。

# 309: This app is not allowed to use your camera.
# Please allow the camera for this app in your device's settings, then join again.
media-video-permission = このアプリにカメラの使用が許可されていません。
    .recovery = 端末の設定でこのアプリにカメラの使用を許可してから、もう一度参加してください。

# 801: The service could not carry this out right now.
# Please try again shortly; if nothing changes, contact the app's support.
transport-request = 現在、サービスでこの操作を実行できません。
    .recovery = 少し時間をおいてもう一度お試しいただき、状況が変わらない場合はアプリのサポートにお問い合わせください。

# 802: The service's answer could not be understood.
# Please try once more in a minute.
transport-response = サービスからの応答を正しく読み取れませんでした。
    .recovery = 1分ほどしてから、もう一度お試しください。

# 803: The app sent a request that the service could not handle.
# Only the makers of this app can correct this; an update of the app may already help.
transport = アプリが送信したリクエストを、サービスが処理できませんでした。
    .recovery = この問題を修正できるのはこのアプリの開発者だけですが、アプリを更新すると改善する場合があります。

# 901: The connection closed before you had joined the session.
# Please check your internet connection, then try again.
generic-connection = セッションに参加する前に接続が切れました。
    .recovery = インターネット接続を確認してから、もう一度お試しください。

# 999: The service does not support what the app asked for.
# Only the makers of this app can change this; please tell them what you were doing.
generic-error = アプリが要求した内容に、サービスが対応していません。
    .recovery = これを変更できるのはこのアプリの開発者だけですので、何をしていたときに起きたかを開発者にお知らせください。

# 1100: Your access to this session has expired.
# Please open the session again from the app; if that does not help, ask for a new invitation for everyone in it.
invalid-token-expired = このセッションへのアクセス権の有効期限が切れました。
    .recovery = アプリからセッションをもう一度開き、それでも解決しない場合は、参加者全員で使う新しい招待を依頼してください。

# 1101: Your access to this session could not be confirmed.
# Please open the session again from the app or from the complete link; if that does not help, contact the app's support.
invalid-token = このセッションへのアクセス権を確認できませんでした。
    .recovery = アプリまたは完全なリンクからセッションをもう一度開き、それでも解決しない場合はアプリのサポートにお問い合わせください。

# 1102: Your invitation to this session could not be read.
# Please open the session again from the original invitation; if that does not help, contact the app's support.
invalid-token-data = このセッションへの招待を読み取れませんでした。
    .recovery = 元の招待からセッションをもう一度開き、それでも解決しない場合はアプリのサポートにお問い合わせください。

# 1103: Your invitation to this session is incomplete.
# Please contact the app's support; a new invitation for everyone in the session may be needed.
invalid-token-json-data = このセッションへの招待の内容が不足しています。
    .recovery = アプリのサポートにお問い合わせください（参加者全員で使う新しい招待が必要な場合があります）。

# 1104: The app was given the wrong address for the service.
# Please open the session again from the app; if that does not help, tell the makers of this app.
invalid-socket-url = アプリに渡されたサービスの接続先が正しくありません。
    .recovery = アプリからセッションをもう一度開き、それでも解決しない場合はこのアプリの開発者にお知らせください。

# 1105: A setting for connecting to the session is not correct.
# Please open the session again from its invitation; if that does not help, tell the makers of this app that sessions do not connect.
invalid-stun-server = セッションへの接続設定の一つに誤りがあります。
    .recovery = 招待からセッションをもう一度開き、それでも解決しない場合は、セッションに接続できないことをこのアプリの開発者にお知らせください。

## Labels of buttons

# Try again
action-retry = 再試行

# Join again
action-rejoin = もう一度参加

# Renew access
action-refresh-token = アクセス権を更新

# Open settings
action-ask-permission = 設定を開く

# Contact support
action-fix-call = サポートに問い合わせる

# Contact support
action-fix-configuration = サポートに問い合わせる

# Change name
action-choose-another-name = 名前を変更

# Wait and try again
action-wait = 待ってから再試行

# Continue
action-ignore = 続ける

# Report problem
action-report = 問題を報告

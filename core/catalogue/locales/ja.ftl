### Japanese: what people in a call read. Fluent syntax; CONTRIBUTING.md says how to correct or add a language.
### Every text here is derived: wterror's own words, not the vendor's.

language = 日本語
    .english = Japanese
    .reviewed = false

unlisted = 予期しない問題が発生しました（コード { $code }）。
    .recovery = もう一度お試しのうえ、サポートにお問い合わせの際はコード { $code } をお伝えください。

unknown-error = サービス側で問題が発生しました。
    .recovery = しばらくしてからもう一度お試しいただき、繰り返し発生する場合はアプリのサポートにお問い合わせください。

user-generic = セッション内の処理を完了できませんでした。
    .recovery = もう一度お試しください。

user-not-found = ご自身または相手の参加者がセッションに参加していません。
    .recovery = セッションにもう一度参加してください（それでも改善しない場合、修正できるのはこのアプリの開発者だけです）。

user-closed = 参加者の一人がセッションから退出しました。
    .recovery = 特に何もしていただく必要はありません。

existing-user-in-session = この名前は、セッション内の別の参加者がすでに使用しています。
    .recovery = 別の名前を選んで、もう一度お試しください。

user-not-streaming = 映像も音声もまだ共有されていません。
    .recovery = ご自身のカメラまたはマイクがオンであることを確認するか、相手がオンにするまで待ち、それでも変わらない場合はアプリのサポートにお問い合わせください。

user-not-authorized = このセッションでは、この操作を行うことはできません。
    .recovery = いったんセッションから退出して、もう一度参加してください。

user-video-permission-denied = ブラウザにカメラの使用が許可されていません。
    .recovery = ブラウザでこのページにカメラの使用を許可してから、もう一度参加してください。

user-audio-permission-denied = ブラウザにマイクの使用が許可されていません。
    .recovery = ブラウザでこのページにマイクの使用を許可してから、もう一度参加してください。

session-generic = セッションは現在、このリクエストを処理できません。
    .recovery = 少し待ってから、もう一度お試しください。

session-closed = セッションは終了しました。
    .recovery = もう一度参加するか、新しいセッションを開始してください。

session-cannot-be-created = セッションを開始できませんでした。
    .recovery = 数分後にもう一度お試しいただき、それでも開始できない場合はアプリのサポートにお問い合わせください。

session-is-full = セッションは満員です。
    .recovery = 他の参加者が退出するまで待ってから、もう一度お試しください。

media-endpoint = 参加者の一人の映像と音声に接続できませんでした。
    .recovery = 数秒待ってから、もう一度接続をお試しください。

media-audio-permission = このアプリにマイクの使用が許可されていません。
    .recovery = 端末の設定でこのアプリにマイクの使用を許可してから、もう一度参加してください。

media-video-permission = このアプリにカメラの使用が許可されていません。
    .recovery = 端末の設定でこのアプリにカメラの使用を許可してから、もう一度参加してください。

transport-request = 現在、サービスでこの操作を実行できません。
    .recovery = 少し時間をおいてもう一度お試しいただき、状況が変わらない場合はアプリのサポートにお問い合わせください。

transport-response = サービスからの応答を正しく読み取れませんでした。
    .recovery = 1分ほどしてから、もう一度お試しください。

transport = アプリが送信したリクエストを、サービスが処理できませんでした。
    .recovery = この問題を修正できるのはこのアプリの開発者だけですが、アプリを更新すると改善する場合があります。

generic-connection = セッションに参加する前に接続が切れました。
    .recovery = インターネット接続を確認してから、もう一度お試しください。

generic-error = アプリが要求した内容に、サービスが対応していません。
    .recovery = これを変更できるのはこのアプリの開発者だけですので、何をしていたときに起きたかを開発者にお知らせください。

invalid-token-expired = このセッションへのアクセス権の有効期限が切れました。
    .recovery = アプリからセッションをもう一度開き、それでも解決しない場合は、参加者全員で使う新しい招待を依頼してください。

invalid-token = このセッションへのアクセス権を確認できませんでした。
    .recovery = アプリまたは完全なリンクからセッションをもう一度開き、それでも解決しない場合はアプリのサポートにお問い合わせください。

invalid-token-data = このセッションへの招待を読み取れませんでした。
    .recovery = 元の招待からセッションをもう一度開き、それでも解決しない場合はアプリのサポートにお問い合わせください。

invalid-token-json-data = このセッションへの招待の内容が不足しています。
    .recovery = アプリのサポートにお問い合わせください（参加者全員で使う新しい招待が必要な場合があります）。

invalid-socket-url = アプリに渡されたサービスの接続先が正しくありません。
    .recovery = アプリからセッションをもう一度開き、それでも解決しない場合はこのアプリの開発者にお知らせください。

invalid-stun-server = セッションへの接続設定の一つに誤りがあります。
    .recovery = 招待からセッションをもう一度開き、それでも解決しない場合は、セッションに接続できないことをこのアプリの開発者にお知らせください。

action-retry = 再試行
action-rejoin = もう一度参加
action-refresh-token = アクセス権を更新
action-ask-permission = 設定を開く
action-fix-call = サポートに問い合わせる
action-fix-configuration = サポートに問い合わせる
action-choose-another-name = 名前を変更
action-wait = 待ってから再試行
action-ignore = 続ける
action-report = 問題を報告

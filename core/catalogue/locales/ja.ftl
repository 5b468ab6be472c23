### Japanese: what people in a call read. Fluent syntax; CONTRIBUTING.md says how to correct or add a language.
### Every text here is derived: wterror's own words, not the vendor's.

language = 日本語
    .english = Japanese
    .reviewed = false

unlisted = 予期しない問題が発生しました（コード { $code }）。
    .recovery = もう一度お試しのうえ、サポートにお問い合わせの際はコード { $code } をお伝えください。

unknown-error = サービス側で問題が発生しました。
    .recovery = しばらくしてからもう一度お試しいただき、繰り返し発生する場合はアプリのサポートにお知らせください。

user-generic = リクエストを完了できませんでした。
    .recovery = もう一度お試しください。

user-not-found = この方はセッションに参加していません。
    .recovery = この問題を修正できるのはこのアプリの開発者だけですが、それまでは参加し直すと改善することがあります。

user-closed = 相手の方がセッションから退出しました。
    .recovery = 特に何もしていただく必要はありません。

existing-user-in-session = この名前は、セッション内の別の方がすでに使用しています。
    .recovery = 別の名前を選んで、もう一度参加してください。

user-not-streaming = 映像も音声もまだ共有されていません。
    .recovery = カメラまたはマイクがオンになっているかご確認ください（それ以外が原因の場合は、このアプリの開発者だけが修正できます）。

user-not-authorized = このセッションでは、この操作をご利用いただけません。
    .recovery = いったんセッションから退出して、もう一度参加してください。

user-video-permission-denied = ブラウザにカメラの使用が許可されていません。
    .recovery = ブラウザでこのページにカメラの使用を許可してから、もう一度参加してください。

user-audio-permission-denied = ブラウザにマイクの使用が許可されていません。
    .recovery = ブラウザでこのページにマイクの使用を許可してから、もう一度参加してください。

session-generic = セッションは現在混み合っています。
    .recovery = 少し待ってから、もう一度お試しください。

session-closed = セッションは終了しました。
    .recovery = もう一度参加するか、新しいセッションを開始してください。

session-cannot-be-created = セッションを開始できませんでした。
    .recovery = 数分後にもう一度お試しいただき、それでも開始できない場合はアプリのサポートにお知らせください。

session-is-full = セッションは満員です。
    .recovery = どなたかが退出するまで待ってから、もう一度参加してください。

media-endpoint = 参加者の一人の映像と音声を接続できませんでした。
    .recovery = 数秒待ってから、もう一度接続をお試しください。

media-audio-permission = このアプリにマイクの使用が許可されていません。
    .recovery = 端末の設定でこのアプリにマイクの使用を許可してから、もう一度参加してください。

media-video-permission = このアプリにカメラの使用が許可されていません。
    .recovery = 端末の設定でこのアプリにカメラの使用を許可してから、もう一度参加してください。

transport-request = サービスに接続できませんでした。
    .recovery = 少し時間をおいてもう一度お試しいただき、状況が変わらない場合はインターネット接続をご確認ください。

transport-response = サービスからの応答を正しく読み取れませんでした。
    .recovery = 1分ほどしてから、もう一度お試しください。

transport = アプリが送信したリクエストを、サービスが処理できませんでした。
    .recovery = この問題を修正できるのはこのアプリの開発者だけですが、アプリの更新ですでに解決している場合があります。

generic-connection = セッションに参加する前に接続が切れました。
    .recovery = インターネット接続を確認してから、もう一度参加してください。

generic-error = アプリが要求した内容に、サービスが対応していません。
    .recovery = これを変更できるのはこのアプリの開発者だけですので、何をしていたときに起きたかを開発者にお知らせください。

invalid-token-expired = このセッションへのアクセスの有効期限が切れました。
    .recovery = アプリからセッションをもう一度開いて、アクセスを更新してください。

invalid-token = このセッションへのアクセスを確認できませんでした。
    .recovery = もう一度サインインするか、新しいリンクからセッションを開いてください。

invalid-token-data = このセッションへのアクセス情報を読み取れませんでした。
    .recovery = 新しい招待を依頼し、その招待からセッションを開いてください。

invalid-token-json-data = このセッションへのアクセス情報が不足しています。
    .recovery = セッションの新しいリンクを依頼し、それでも解決しない場合はアプリのサポートにお問い合わせください。

invalid-socket-url = アプリに設定されているサービスのアドレスが正しくありません。
    .recovery = この設定を修正できるのはこのアプリの開発者だけですので、アプリの更新後にもう一度お試しください。

invalid-stun-server = このアプリの接続設定の一つに誤りがあります。
    .recovery = この問題を修正できるのはこのアプリの開発者だけですので、通話がつながらないことを開発者にお知らせください。

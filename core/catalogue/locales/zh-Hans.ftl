### Chinese (Simplified): what people in a call read. Fluent syntax; CONTRIBUTING.md says how to correct or add a language.
### Every text here is derived: wterror's own words, not the vendor's.

language = 简体中文
    .english = Chinese (Simplified)
    .reviewed = false
    .serves = zh

unlisted = 发生了意外情况（代码 { $code }）。
    .recovery = 请重试；如需联系客服，请提供代码 { $code }。

unknown-error = 服务方面出了点问题。
    .recovery = 请稍后重试；如果问题反复出现，请告知应用客服。

user-generic = 未能完成您的请求。
    .recovery = 请重试。

user-not-found = 此人不在通话中。
    .recovery = 只有此应用的开发者才能解决这个问题；在此之前，重新加入或许会有帮助。

user-closed = 对方已离开通话。
    .recovery = 您无需进行任何操作。

existing-user-in-session = 通话中已有人使用此名称。
    .recovery = 请换一个名称，然后重新加入。

user-not-streaming = 目前还没有共享任何画面或声音。
    .recovery = 请检查摄像头或麦克风是否已开启；如果不是这个原因，则只有此应用的开发者才能解决。

user-not-authorized = 您无法在此通话中执行这项操作。
    .recovery = 请离开通话，然后重新加入。

user-video-permission-denied = 浏览器未获准使用您的摄像头。
    .recovery = 请在浏览器中允许此页面使用摄像头，然后重新加入。

user-audio-permission-denied = 浏览器未获准使用您的麦克风。
    .recovery = 请在浏览器中允许此页面使用麦克风，然后重新加入。

session-generic = 通话当前繁忙。
    .recovery = 请稍等片刻，然后重试。

session-closed = 通话已结束。
    .recovery = 请重新加入，或发起新的通话。

session-cannot-be-created = 未能发起通话。
    .recovery = 请过几分钟再试；如果仍无法发起通话，请告知应用客服。

session-is-full = 通话人数已满。
    .recovery = 请等有人离开后，再重新加入。

media-endpoint = 未能接通一位参与者的画面和声音。
    .recovery = 请等待几秒，然后再次尝试连接。

media-audio-permission = 此应用未获准使用您的麦克风。
    .recovery = 请在设备设置中允许此应用使用麦克风，然后重新加入。

media-video-permission = 此应用未获准使用您的摄像头。
    .recovery = 请在设备设置中允许此应用使用摄像头，然后重新加入。

transport-request = 未能连接到服务。
    .recovery = 请稍后再试；如果情况没有变化，请检查您的网络连接。

transport-response = 无法理解服务返回的内容。
    .recovery = 请过一分钟再试一次。

transport = 应用发送了服务无法处理的请求。
    .recovery = 只有此应用的开发者才能解决这个问题；更新应用后，问题或许就已解决。

generic-connection = 在您加入通话之前，连接已断开。
    .recovery = 请检查您的网络连接，然后重新加入。

generic-error = 服务不支持应用所请求的内容。
    .recovery = 只有此应用的开发者才能改变这一点；请告诉他们您当时在做什么。

invalid-token-expired = 您加入此通话的权限已过期。
    .recovery = 请从应用中重新打开此通话，以更新您的权限。

invalid-token = 无法确认您加入此通话的权限。
    .recovery = 请重新登录，或通过新链接打开此通话。

invalid-token-data = 无法读取您加入此通话所需的信息。
    .recovery = 请索取新的邀请，并通过该邀请打开通话。

invalid-token-json-data = 您加入此通话所需的信息不完整。
    .recovery = 请索取新的通话链接；如果仍未解决，请联系应用客服。

invalid-socket-url = 应用中设置的服务地址不正确。
    .recovery = 只有此应用的开发者才能更正其设置；请在应用更新后重试。

invalid-stun-server = 此应用的一项连接设置不正确。
    .recovery = 只有此应用的开发者才能解决这个问题；请告诉他们通话无法接通。

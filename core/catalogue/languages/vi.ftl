### Vietnamese: what people in a call read. Fluent syntax; CONTRIBUTING.md says how to correct or add a language.
### Every text here is derived: wterror's own words, not the vendor's.
### Comments and order are written by `cargo dev generate`; the texts are written by people.

language = Tiếng Việt
    .english = Vietnamese

# A code that is not in the catalogue: Something unexpected happened (code { $code }).
# Please try again, and mention code { $code } if you contact support.
unlisted = Đã xảy ra sự cố ngoài dự kiến (mã { $code }).
    .recovery = Vui lòng thử lại và cung cấp mã { $code } nếu bạn liên hệ với bộ phận hỗ trợ.

# -1: Something went wrong on the service's side.
# Please try again in a moment; if it keeps happening, contact the app's support.
unknown-error = Đã xảy ra sự cố ở phía dịch vụ.
    .recovery = Vui lòng thử lại sau giây lát; nếu sự cố vẫn tiếp diễn, hãy liên hệ với bộ phận hỗ trợ của ứng dụng.

# 101: Something in the session could not be completed.
# Please try again.
user-generic = Không thể hoàn tất một thao tác trong cuộc gọi.
    .recovery = Vui lòng thử lại.

# 102: You or the other person is not in the session.
# Please join the session again; if that does not help, only the makers of this app can correct this.
user-not-found = Bạn hoặc người kia hiện không ở trong cuộc gọi.
    .recovery = Vui lòng tham gia lại cuộc gọi; nếu vẫn không được, chỉ nhà phát triển ứng dụng này mới có thể khắc phục.

# 103: A participant has left the session.
# There is nothing you need to do.
user-closed = Một người tham gia đã rời khỏi cuộc gọi.
    .recovery = Bạn không cần làm gì cả.

# 104: Someone in the session already uses this name.
# Please choose another name, then try again.
existing-user-in-session = Đã có người trong cuộc gọi dùng tên này.
    .recovery = Vui lòng chọn tên khác rồi thử lại.

# 105: No picture or sound is being shared yet.
# Please check that your camera or microphone is on, or wait until the other person's is; if it stays this way, contact the app's support.
user-not-streaming = Chưa có hình ảnh hoặc âm thanh nào được chia sẻ.
    .recovery = Vui lòng kiểm tra xem camera hoặc micrô của bạn đã bật chưa, hoặc chờ người kia bật; nếu vẫn vậy, hãy liên hệ với bộ phận hỗ trợ của ứng dụng.

# 106: This action is not available to you in this session.
# Please leave the session and join it again.
user-not-authorized = Bạn không thể thực hiện thao tác này trong cuộc gọi này.
    .recovery = Vui lòng rời khỏi cuộc gọi rồi tham gia lại.

# 107: The browser is not allowed to use your camera.
# Please allow the camera for this page in your browser, then join again.
user-video-permission-denied = Trình duyệt chưa được phép sử dụng camera của bạn.
    .recovery = Vui lòng cho phép trang này dùng camera trong trình duyệt của bạn rồi tham gia lại.

# 108: The browser is not allowed to use your microphone.
# Please allow the microphone for this page in your browser, then join again.
user-audio-permission-denied = Trình duyệt chưa được phép sử dụng micrô của bạn.
    .recovery = Vui lòng cho phép trang này dùng micrô trong trình duyệt của bạn rồi tham gia lại.

# 201: The session cannot handle this request right now.
# Please wait a moment, then try again.
session-generic = Cuộc gọi hiện chưa thể xử lý yêu cầu này.
    .recovery = Vui lòng chờ một chút rồi thử lại.

# 203: The session has ended.
# Please join again or start a new session.
session-closed = Cuộc gọi đã kết thúc.
    .recovery = Vui lòng tham gia lại hoặc bắt đầu một cuộc gọi mới.

# 204: The session could not be started.
# Please try again in a few minutes, and contact the app's support if it still does not start.
session-cannot-be-created = Không thể bắt đầu cuộc gọi.
    .recovery = Vui lòng thử lại sau vài phút và liên hệ với bộ phận hỗ trợ của ứng dụng nếu vẫn không bắt đầu được cuộc gọi.

# 206: The session is full.
# Please wait until someone leaves, then try again.
session-is-full = Cuộc gọi đã đủ người.
    .recovery = Vui lòng chờ đến khi có người rời đi rồi thử lại.

# 303: A connection to a participant's picture and sound could not be made.
# Please wait a few seconds and try to connect again.
media-endpoint = Không thể kết nối với hình ảnh và âm thanh của một người tham gia.
    .recovery = Vui lòng chờ vài giây rồi thử kết nối lại.

# 308: This app is not allowed to use your microphone.
# Please allow the microphone for this app in your device's settings, then join again.
media-audio-permission = Ứng dụng này chưa được phép sử dụng micrô của bạn.
    .recovery = Vui lòng cho phép ứng dụng này dùng micrô trong phần cài đặt thiết bị rồi tham gia lại.

# 309: This app is not allowed to use your camera.
# Please allow the camera for this app in your device's settings, then join again.
media-video-permission = Ứng dụng này chưa được phép sử dụng camera của bạn.
    .recovery = Vui lòng cho phép ứng dụng này dùng camera trong phần cài đặt thiết bị rồi tham gia lại.

# 801: The service could not carry this out right now.
# Please try again shortly; if nothing changes, contact the app's support.
transport-request = Dịch vụ hiện không thể thực hiện thao tác này.
    .recovery = Vui lòng thử lại sau ít phút; nếu không có gì thay đổi, hãy liên hệ với bộ phận hỗ trợ của ứng dụng.

# 802: The service's answer could not be understood.
# Please try once more in a minute.
transport-response = Không thể xử lý phản hồi từ dịch vụ.
    .recovery = Vui lòng thử thêm một lần nữa sau một phút.

# 803: The app sent a request that the service could not handle.
# Only the makers of this app can correct this; an update of the app may already help.
transport = Ứng dụng đã gửi một yêu cầu mà dịch vụ không thể xử lý.
    .recovery = Chỉ nhà phát triển ứng dụng này mới có thể khắc phục; bạn có thể thử cập nhật ứng dụng.

# 901: The connection closed before you had joined the session.
# Please check your internet connection, then try again.
generic-connection = Kết nối đã bị ngắt trước khi bạn tham gia cuộc gọi.
    .recovery = Vui lòng kiểm tra kết nối mạng của bạn rồi thử lại.

# 999: The service does not support what the app asked for.
# Only the makers of this app can change this; please tell them what you were doing.
generic-error = Dịch vụ không hỗ trợ điều mà ứng dụng yêu cầu.
    .recovery = Chỉ nhà phát triển ứng dụng này mới có thể thay đổi điều đó; vui lòng cho họ biết lúc đó bạn đang làm gì.

# 1100: Your access to this session has expired.
# Please open the session again from the app; if that does not help, ask for a new invitation for everyone in it.
invalid-token-expired = Quyền tham gia cuộc gọi này của bạn đã hết hạn.
    .recovery = Vui lòng vào lại cuộc gọi từ ứng dụng; nếu vẫn không được, hãy xin lời mời mới cho mọi người trong cuộc gọi.

# 1101: Your access to this session could not be confirmed.
# Please open the session again from the app or from the complete link; if that does not help, contact the app's support.
invalid-token = Không thể xác nhận quyền tham gia cuộc gọi này của bạn.
    .recovery = Vui lòng vào lại cuộc gọi từ ứng dụng hoặc bằng liên kết đầy đủ; nếu vẫn không được, hãy liên hệ với bộ phận hỗ trợ của ứng dụng.

# 1102: Your invitation to this session could not be read.
# Please open the session again from the original invitation; if that does not help, contact the app's support.
invalid-token-data = Không thể đọc lời mời bạn nhận được cho cuộc gọi này.
    .recovery = Vui lòng vào lại cuộc gọi từ lời mời ban đầu; nếu vẫn không được, hãy liên hệ với bộ phận hỗ trợ của ứng dụng.

# 1103: Your invitation to this session is incomplete.
# Please contact the app's support; a new invitation for everyone in the session may be needed.
invalid-token-json-data = Lời mời bạn nhận được cho cuộc gọi này không đầy đủ.
    .recovery = Vui lòng liên hệ với bộ phận hỗ trợ của ứng dụng; có thể cần lời mời mới cho mọi người trong cuộc gọi.

# 1104: The app was given the wrong address for the service.
# Please open the session again from the app; if that does not help, tell the makers of this app.
invalid-socket-url = Ứng dụng đã nhận sai địa chỉ của dịch vụ.
    .recovery = Vui lòng vào lại cuộc gọi từ ứng dụng; nếu vẫn không được, hãy báo cho nhà phát triển ứng dụng này.

# 1105: A setting for connecting to the session is not correct.
# Please open the session again from its invitation; if that does not help, tell the makers of this app that sessions do not connect.
invalid-stun-server = Một thiết lập để kết nối với cuộc gọi chưa đúng.
    .recovery = Vui lòng vào lại cuộc gọi từ lời mời; nếu vẫn không được, hãy báo cho nhà phát triển ứng dụng này rằng cuộc gọi không kết nối được.

## Labels of buttons

# Try again
action-retry = Thử lại

# Join again
action-rejoin = Tham gia lại

# Renew access
action-refresh-token = Gia hạn quyền tham gia

# Open settings
action-ask-permission = Mở phần cài đặt

# Contact support
action-fix-call = Liên hệ bộ phận hỗ trợ

# Contact support
action-fix-configuration = Liên hệ bộ phận hỗ trợ

# Change name
action-choose-another-name = Đổi tên

# Wait and try again
action-wait = Chờ rồi thử lại

# Continue
action-ignore = Tiếp tục

# Report problem
action-report = Báo cáo sự cố

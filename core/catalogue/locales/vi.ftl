### Vietnamese: what people in a call read. Fluent syntax; CONTRIBUTING.md says how to correct or add a language.
### Every text here is derived: wterror's own words, not the vendor's.

language = Tiếng Việt
    .english = Vietnamese
    .reviewed = false

unlisted = Đã xảy ra sự cố ngoài dự kiến (mã { $code }).
    .recovery = Vui lòng thử lại và cung cấp mã { $code } nếu bạn liên hệ với bộ phận hỗ trợ.

unknown-error = Đã xảy ra sự cố ở phía dịch vụ.
    .recovery = Vui lòng thử lại sau giây lát; nếu sự cố vẫn tiếp diễn, hãy liên hệ với bộ phận hỗ trợ của ứng dụng.

user-generic = Không thể hoàn tất một thao tác trong cuộc gọi.
    .recovery = Vui lòng thử lại.

user-not-found = Bạn hoặc người kia hiện không ở trong cuộc gọi.
    .recovery = Vui lòng tham gia lại cuộc gọi; nếu vẫn không được, chỉ nhà phát triển ứng dụng này mới có thể khắc phục.

user-closed = Một người tham gia đã rời khỏi cuộc gọi.
    .recovery = Bạn không cần làm gì cả.

existing-user-in-session = Đã có người trong cuộc gọi dùng tên này.
    .recovery = Vui lòng chọn tên khác rồi thử lại.

user-not-streaming = Chưa có hình ảnh hoặc âm thanh nào được chia sẻ.
    .recovery = Vui lòng kiểm tra xem camera hoặc micrô của bạn đã bật chưa, hoặc chờ người kia bật; nếu vẫn vậy, hãy liên hệ với bộ phận hỗ trợ của ứng dụng.

user-not-authorized = Bạn không thể thực hiện thao tác này trong cuộc gọi này.
    .recovery = Vui lòng rời khỏi cuộc gọi rồi tham gia lại.

user-video-permission-denied = Trình duyệt chưa được phép sử dụng camera của bạn.
    .recovery = Vui lòng cho phép trang này dùng camera trong trình duyệt của bạn rồi tham gia lại.

user-audio-permission-denied = Trình duyệt chưa được phép sử dụng micrô của bạn.
    .recovery = Vui lòng cho phép trang này dùng micrô trong trình duyệt của bạn rồi tham gia lại.

session-generic = Cuộc gọi hiện chưa thể xử lý yêu cầu này.
    .recovery = Vui lòng chờ một chút rồi thử lại.

session-closed = Cuộc gọi đã kết thúc.
    .recovery = Vui lòng tham gia lại hoặc bắt đầu một cuộc gọi mới.

session-cannot-be-created = Không thể bắt đầu cuộc gọi.
    .recovery = Vui lòng thử lại sau vài phút và liên hệ với bộ phận hỗ trợ của ứng dụng nếu vẫn không bắt đầu được cuộc gọi.

session-is-full = Cuộc gọi đã đủ người.
    .recovery = Vui lòng chờ đến khi có người rời đi rồi thử lại.

media-endpoint = Không thể kết nối với hình ảnh và âm thanh của một người tham gia.
    .recovery = Vui lòng chờ vài giây rồi thử kết nối lại.

media-audio-permission = Ứng dụng này chưa được phép sử dụng micrô của bạn.
    .recovery = Vui lòng cho phép ứng dụng này dùng micrô trong phần cài đặt thiết bị rồi tham gia lại.

media-video-permission = Ứng dụng này chưa được phép sử dụng camera của bạn.
    .recovery = Vui lòng cho phép ứng dụng này dùng camera trong phần cài đặt thiết bị rồi tham gia lại.

transport-request = Dịch vụ hiện không thể thực hiện thao tác này.
    .recovery = Vui lòng thử lại sau ít phút; nếu không có gì thay đổi, hãy liên hệ với bộ phận hỗ trợ của ứng dụng.

transport-response = Không thể xử lý phản hồi từ dịch vụ.
    .recovery = Vui lòng thử thêm một lần nữa sau một phút.

transport = Ứng dụng đã gửi một yêu cầu mà dịch vụ không thể xử lý.
    .recovery = Chỉ nhà phát triển ứng dụng này mới có thể khắc phục; bạn có thể thử cập nhật ứng dụng.

generic-connection = Kết nối đã bị ngắt trước khi bạn tham gia cuộc gọi.
    .recovery = Vui lòng kiểm tra kết nối mạng của bạn rồi thử lại.

generic-error = Dịch vụ không hỗ trợ điều mà ứng dụng yêu cầu.
    .recovery = Chỉ nhà phát triển ứng dụng này mới có thể thay đổi điều đó; vui lòng cho họ biết lúc đó bạn đang làm gì.

invalid-token-expired = Quyền tham gia cuộc gọi này của bạn đã hết hạn.
    .recovery = Vui lòng vào lại cuộc gọi từ ứng dụng; nếu vẫn không được, hãy xin lời mời mới cho mọi người trong cuộc gọi.

invalid-token = Không thể xác nhận quyền tham gia cuộc gọi này của bạn.
    .recovery = Vui lòng vào lại cuộc gọi từ ứng dụng hoặc bằng liên kết đầy đủ; nếu vẫn không được, hãy liên hệ với bộ phận hỗ trợ của ứng dụng.

invalid-token-data = Không thể đọc lời mời bạn nhận được cho cuộc gọi này.
    .recovery = Vui lòng vào lại cuộc gọi từ lời mời ban đầu; nếu vẫn không được, hãy liên hệ với bộ phận hỗ trợ của ứng dụng.

invalid-token-json-data = Lời mời bạn nhận được cho cuộc gọi này không đầy đủ.
    .recovery = Vui lòng liên hệ với bộ phận hỗ trợ của ứng dụng; có thể cần lời mời mới cho mọi người trong cuộc gọi.

invalid-socket-url = Ứng dụng đã nhận sai địa chỉ của dịch vụ.
    .recovery = Vui lòng vào lại cuộc gọi từ ứng dụng; nếu vẫn không được, hãy báo cho nhà phát triển ứng dụng này.

invalid-stun-server = Một thiết lập để kết nối với cuộc gọi chưa đúng.
    .recovery = Vui lòng vào lại cuộc gọi từ lời mời; nếu vẫn không được, hãy báo cho nhà phát triển ứng dụng này rằng cuộc gọi không kết nối được.

action-retry = Thử lại
action-rejoin = Tham gia lại
action-refresh-token = Gia hạn quyền tham gia
action-ask-permission = Mở phần cài đặt
action-fix-call = Liên hệ bộ phận hỗ trợ
action-fix-configuration = Liên hệ bộ phận hỗ trợ
action-choose-another-name = Đổi tên
action-wait = Chờ rồi thử lại
action-ignore = Tiếp tục
action-report = Báo cáo sự cố

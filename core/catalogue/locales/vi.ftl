### Vietnamese: what people in a call read. Fluent syntax; CONTRIBUTING.md says how to correct or add a language.
### Every text here is derived: wterror's own words, not the vendor's.

language = Tiếng Việt
    .english = Vietnamese
    .reviewed = false

unlisted = Đã xảy ra sự cố ngoài dự kiến (mã { $code }).
    .recovery = Vui lòng thử lại và cung cấp mã { $code } nếu bạn liên hệ với bộ phận hỗ trợ.

unknown-error = Đã xảy ra sự cố ở phía dịch vụ.
    .recovery = Vui lòng thử lại sau giây lát; nếu sự cố vẫn tiếp diễn, hãy báo cho bộ phận hỗ trợ của ứng dụng.

user-generic = Không thể hoàn tất yêu cầu của bạn.
    .recovery = Vui lòng thử lại.

user-not-found = Người này không có trong phiên.
    .recovery = Chỉ nhà phát triển ứng dụng này mới có thể khắc phục; trong lúc chờ, việc tham gia lại có thể giúp ích.

user-closed = Người kia đã rời khỏi phiên.
    .recovery = Bạn không cần làm gì cả.

existing-user-in-session = Đã có người trong phiên dùng tên này.
    .recovery = Vui lòng chọn tên khác rồi tham gia lại.

user-not-streaming = Chưa có hình ảnh hoặc âm thanh nào được chia sẻ.
    .recovery = Vui lòng kiểm tra xem camera hoặc micrô đã bật chưa; nếu không phải do vậy, chỉ nhà phát triển ứng dụng này mới có thể khắc phục.

user-not-authorized = Bạn không thể thực hiện thao tác này trong phiên này.
    .recovery = Vui lòng rời khỏi phiên rồi tham gia lại.

user-video-permission-denied = Trình duyệt chưa được phép sử dụng camera của bạn.
    .recovery = Vui lòng cho phép trang này dùng camera trong trình duyệt của bạn rồi tham gia lại.

user-audio-permission-denied = Trình duyệt chưa được phép sử dụng micrô của bạn.
    .recovery = Vui lòng cho phép trang này dùng micrô trong trình duyệt của bạn rồi tham gia lại.

session-generic = Phiên hiện đang bận.
    .recovery = Vui lòng chờ một chút rồi thử lại.

session-closed = Phiên đã kết thúc.
    .recovery = Vui lòng tham gia lại hoặc bắt đầu một phiên mới.

session-cannot-be-created = Không thể bắt đầu phiên.
    .recovery = Vui lòng thử lại sau vài phút và báo cho bộ phận hỗ trợ của ứng dụng nếu vẫn không bắt đầu được phiên.

session-is-full = Phiên đã đủ người.
    .recovery = Vui lòng chờ đến khi có người rời đi rồi tham gia lại.

media-endpoint = Không thể kết nối hình ảnh và âm thanh của một người tham gia.
    .recovery = Vui lòng chờ vài giây rồi thử kết nối lại.

media-audio-permission = Ứng dụng này chưa được phép sử dụng micrô của bạn.
    .recovery = Vui lòng cho phép ứng dụng này dùng micrô trong phần cài đặt thiết bị rồi tham gia lại.

media-video-permission = Ứng dụng này chưa được phép sử dụng camera của bạn.
    .recovery = Vui lòng cho phép ứng dụng này dùng camera trong phần cài đặt thiết bị rồi tham gia lại.

transport-request = Không thể kết nối với dịch vụ.
    .recovery = Vui lòng thử lại sau ít phút; nếu không có gì thay đổi, hãy kiểm tra kết nối mạng của bạn.

transport-response = Không thể hiểu được phản hồi từ dịch vụ.
    .recovery = Vui lòng thử thêm một lần nữa sau một phút.

transport = Ứng dụng đã gửi một yêu cầu mà dịch vụ không thể xử lý.
    .recovery = Chỉ nhà phát triển ứng dụng này mới có thể khắc phục; có thể bản cập nhật ứng dụng đã giải quyết vấn đề này.

generic-connection = Kết nối đã bị ngắt trước khi bạn tham gia phiên.
    .recovery = Vui lòng kiểm tra kết nối mạng của bạn rồi tham gia lại.

generic-error = Dịch vụ không hỗ trợ điều mà ứng dụng yêu cầu.
    .recovery = Chỉ nhà phát triển ứng dụng này mới có thể thay đổi điều đó; vui lòng cho họ biết lúc đó bạn đang làm gì.

invalid-token-expired = Quyền truy cập của bạn vào phiên này đã hết hạn.
    .recovery = Vui lòng mở lại phiên từ ứng dụng để gia hạn quyền truy cập.

invalid-token = Không thể xác nhận quyền truy cập của bạn vào phiên này.
    .recovery = Vui lòng đăng nhập lại hoặc mở phiên từ một liên kết mới.

invalid-token-data = Không thể đọc thông tin truy cập của bạn cho phiên này.
    .recovery = Vui lòng xin lời mời mới và dùng lời mời đó để mở phiên.

invalid-token-json-data = Thông tin truy cập của bạn cho phiên này chưa đầy đủ.
    .recovery = Vui lòng xin liên kết mới đến phiên; nếu vẫn không được, hãy liên hệ với bộ phận hỗ trợ của ứng dụng.

invalid-socket-url = Ứng dụng được thiết lập sai địa chỉ của dịch vụ.
    .recovery = Chỉ nhà phát triển ứng dụng này mới có thể sửa các thiết lập đó; vui lòng thử lại sau khi có bản cập nhật.

invalid-stun-server = Một thiết lập kết nối của ứng dụng này chưa đúng.
    .recovery = Chỉ nhà phát triển ứng dụng này mới có thể khắc phục; vui lòng báo cho họ rằng cuộc gọi không kết nối được.

// Made from core/catalogue/ by `cargo dev generate`. Do not edit.

import type { Texts } from "../../types.js";

const texts: Texts = {
  unknown_error: [
    "Đã xảy ra sự cố ở phía dịch vụ.",
    "Vui lòng thử lại sau giây lát; nếu sự cố vẫn tiếp diễn, hãy báo cho bộ phận hỗ trợ của ứng dụng.",
  ],
  user_generic: [
    "Không thể hoàn tất yêu cầu của bạn.",
    "Vui lòng thử lại.",
  ],
  user_not_found: [
    "Người này không có trong phiên.",
    "Chỉ nhà phát triển ứng dụng này mới có thể khắc phục; trong lúc chờ, việc tham gia lại có thể giúp ích.",
  ],
  user_closed: [
    "Người kia đã rời khỏi phiên.",
    "Bạn không cần làm gì cả.",
  ],
  existing_user_in_session: [
    "Đã có người trong phiên dùng tên này.",
    "Vui lòng chọn tên khác rồi tham gia lại.",
  ],
  user_not_streaming: [
    "Chưa có hình ảnh hoặc âm thanh nào được chia sẻ.",
    "Vui lòng kiểm tra xem camera hoặc micrô đã bật chưa; nếu không phải do vậy, chỉ nhà phát triển ứng dụng này mới có thể khắc phục.",
  ],
  user_not_authorized: [
    "Bạn không thể thực hiện thao tác này trong phiên này.",
    "Vui lòng rời khỏi phiên rồi tham gia lại.",
  ],
  user_video_permission_denied: [
    "Trình duyệt chưa được phép sử dụng camera của bạn.",
    "Vui lòng cho phép trang này dùng camera trong trình duyệt của bạn rồi tham gia lại.",
  ],
  user_audio_permission_denied: [
    "Trình duyệt chưa được phép sử dụng micrô của bạn.",
    "Vui lòng cho phép trang này dùng micrô trong trình duyệt của bạn rồi tham gia lại.",
  ],
  session_generic: [
    "Phiên hiện đang bận.",
    "Vui lòng chờ một chút rồi thử lại.",
  ],
  session_closed: [
    "Phiên đã kết thúc.",
    "Vui lòng tham gia lại hoặc bắt đầu một phiên mới.",
  ],
  session_cannot_be_created: [
    "Không thể bắt đầu phiên.",
    "Vui lòng thử lại sau vài phút và báo cho bộ phận hỗ trợ của ứng dụng nếu vẫn không bắt đầu được phiên.",
  ],
  session_is_full: [
    "Phiên đã đủ người.",
    "Vui lòng chờ đến khi có người rời đi rồi tham gia lại.",
  ],
  media_endpoint: [
    "Không thể kết nối hình ảnh và âm thanh của một người tham gia.",
    "Vui lòng chờ vài giây rồi thử kết nối lại.",
  ],
  media_audio_permission: [
    "Ứng dụng này chưa được phép sử dụng micrô của bạn.",
    "Vui lòng cho phép ứng dụng này dùng micrô trong phần cài đặt thiết bị rồi tham gia lại.",
  ],
  media_video_permission: [
    "Ứng dụng này chưa được phép sử dụng camera của bạn.",
    "Vui lòng cho phép ứng dụng này dùng camera trong phần cài đặt thiết bị rồi tham gia lại.",
  ],
  transport_request: [
    "Không thể kết nối với dịch vụ.",
    "Vui lòng thử lại sau ít phút; nếu không có gì thay đổi, hãy kiểm tra kết nối mạng của bạn.",
  ],
  transport_response: [
    "Không thể hiểu được phản hồi từ dịch vụ.",
    "Vui lòng thử thêm một lần nữa sau một phút.",
  ],
  transport: [
    "Ứng dụng đã gửi một yêu cầu mà dịch vụ không thể xử lý.",
    "Chỉ nhà phát triển ứng dụng này mới có thể khắc phục; có thể bản cập nhật ứng dụng đã giải quyết vấn đề này.",
  ],
  generic_connection: [
    "Kết nối đã bị ngắt trước khi bạn tham gia phiên.",
    "Vui lòng kiểm tra kết nối mạng của bạn rồi tham gia lại.",
  ],
  generic_error: [
    "Dịch vụ không hỗ trợ điều mà ứng dụng yêu cầu.",
    "Chỉ nhà phát triển ứng dụng này mới có thể thay đổi điều đó; vui lòng cho họ biết lúc đó bạn đang làm gì.",
  ],
  invalid_token_expired: [
    "Quyền truy cập của bạn vào phiên này đã hết hạn.",
    "Vui lòng mở lại phiên từ ứng dụng để gia hạn quyền truy cập.",
  ],
  invalid_token: [
    "Không thể xác nhận quyền truy cập của bạn vào phiên này.",
    "Vui lòng đăng nhập lại hoặc mở phiên từ một liên kết mới.",
  ],
  invalid_token_data: [
    "Không thể đọc thông tin truy cập của bạn cho phiên này.",
    "Vui lòng xin lời mời mới và dùng lời mời đó để mở phiên.",
  ],
  invalid_token_json_data: [
    "Thông tin truy cập của bạn cho phiên này chưa đầy đủ.",
    "Vui lòng xin liên kết mới đến phiên; nếu vẫn không được, hãy liên hệ với bộ phận hỗ trợ của ứng dụng.",
  ],
  invalid_socket_url: [
    "Ứng dụng được thiết lập sai địa chỉ của dịch vụ.",
    "Chỉ nhà phát triển ứng dụng này mới có thể sửa các thiết lập đó; vui lòng thử lại sau khi có bản cập nhật.",
  ],
  invalid_stun_server: [
    "Một thiết lập kết nối của ứng dụng này chưa đúng.",
    "Chỉ nhà phát triển ứng dụng này mới có thể khắc phục; vui lòng báo cho họ rằng cuộc gọi không kết nối được.",
  ],
  unlisted: [
    "Đã xảy ra sự cố ngoài dự kiến (mã \n).",
    "Vui lòng thử lại và cung cấp mã \n nếu bạn liên hệ với bộ phận hỗ trợ.",
  ],
};
export default texts;

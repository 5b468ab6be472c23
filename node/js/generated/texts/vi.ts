// Made from core/catalogue/ by `cargo dev generate`. Do not edit.

import type { Texts } from "../../types.js";

const texts: Texts = {
  tag: "vi",
  sentences: {
    unknown_error: [
      "Đã xảy ra sự cố ở phía dịch vụ.",
      "Vui lòng thử lại sau giây lát; nếu sự cố vẫn tiếp diễn, hãy liên hệ với bộ phận hỗ trợ của ứng dụng.",
    ],
    user_generic: [
      "Không thể hoàn tất một thao tác trong cuộc gọi.",
      "Vui lòng thử lại.",
    ],
    user_not_found: [
      "Bạn hoặc người kia hiện không ở trong cuộc gọi.",
      "Vui lòng tham gia lại cuộc gọi; nếu vẫn không được, chỉ nhà phát triển ứng dụng này mới có thể khắc phục.",
    ],
    user_closed: [
      "Một người tham gia đã rời khỏi cuộc gọi.",
      "Bạn không cần làm gì cả.",
    ],
    existing_user_in_session: [
      "Đã có người trong cuộc gọi dùng tên này.",
      "Vui lòng chọn tên khác rồi thử lại.",
    ],
    user_not_streaming: [
      "Chưa có hình ảnh hoặc âm thanh nào được chia sẻ.",
      "Vui lòng kiểm tra xem camera hoặc micrô của bạn đã bật chưa, hoặc chờ người kia bật; nếu vẫn vậy, hãy liên hệ với bộ phận hỗ trợ của ứng dụng.",
    ],
    user_not_authorized: [
      "Bạn không thể thực hiện thao tác này trong cuộc gọi này.",
      "Vui lòng rời khỏi cuộc gọi rồi tham gia lại.",
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
      "Cuộc gọi hiện chưa thể xử lý yêu cầu này.",
      "Vui lòng chờ một chút rồi thử lại.",
    ],
    session_closed: [
      "Cuộc gọi đã kết thúc.",
      "Vui lòng tham gia lại hoặc bắt đầu một cuộc gọi mới.",
    ],
    session_cannot_be_created: [
      "Không thể bắt đầu cuộc gọi.",
      "Vui lòng thử lại sau vài phút và liên hệ với bộ phận hỗ trợ của ứng dụng nếu vẫn không bắt đầu được cuộc gọi.",
    ],
    session_is_full: [
      "Cuộc gọi đã đủ người.",
      "Vui lòng chờ đến khi có người rời đi rồi thử lại.",
    ],
    media_endpoint: [
      "Không thể kết nối với hình ảnh và âm thanh của một người tham gia.",
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
      "Dịch vụ hiện không thể thực hiện thao tác này.",
      "Vui lòng thử lại sau ít phút; nếu không có gì thay đổi, hãy liên hệ với bộ phận hỗ trợ của ứng dụng.",
    ],
    transport_response: [
      "Không thể xử lý phản hồi từ dịch vụ.",
      "Vui lòng thử thêm một lần nữa sau một phút.",
    ],
    transport: [
      "Ứng dụng đã gửi một yêu cầu mà dịch vụ không thể xử lý.",
      "Chỉ nhà phát triển ứng dụng này mới có thể khắc phục; bạn có thể thử cập nhật ứng dụng.",
    ],
    generic_connection: [
      "Kết nối đã bị ngắt trước khi bạn tham gia cuộc gọi.",
      "Vui lòng kiểm tra kết nối mạng của bạn rồi thử lại.",
    ],
    generic_error: [
      "Dịch vụ không hỗ trợ điều mà ứng dụng yêu cầu.",
      "Chỉ nhà phát triển ứng dụng này mới có thể thay đổi điều đó; vui lòng cho họ biết lúc đó bạn đang làm gì.",
    ],
    invalid_token_expired: [
      "Quyền tham gia cuộc gọi này của bạn đã hết hạn.",
      "Vui lòng vào lại cuộc gọi từ ứng dụng; nếu vẫn không được, hãy xin lời mời mới cho mọi người trong cuộc gọi.",
    ],
    invalid_token: [
      "Không thể xác nhận quyền tham gia cuộc gọi này của bạn.",
      "Vui lòng vào lại cuộc gọi từ ứng dụng hoặc bằng liên kết đầy đủ; nếu vẫn không được, hãy liên hệ với bộ phận hỗ trợ của ứng dụng.",
    ],
    invalid_token_data: [
      "Không thể đọc lời mời bạn nhận được cho cuộc gọi này.",
      "Vui lòng vào lại cuộc gọi từ lời mời ban đầu; nếu vẫn không được, hãy liên hệ với bộ phận hỗ trợ của ứng dụng.",
    ],
    invalid_token_json_data: [
      "Lời mời bạn nhận được cho cuộc gọi này không đầy đủ.",
      "Vui lòng liên hệ với bộ phận hỗ trợ của ứng dụng; có thể cần lời mời mới cho mọi người trong cuộc gọi.",
    ],
    invalid_socket_url: [
      "Ứng dụng đã nhận sai địa chỉ của dịch vụ.",
      "Vui lòng vào lại cuộc gọi từ ứng dụng; nếu vẫn không được, hãy báo cho nhà phát triển ứng dụng này.",
    ],
    invalid_stun_server: [
      "Một thiết lập để kết nối với cuộc gọi chưa đúng.",
      "Vui lòng vào lại cuộc gọi từ lời mời; nếu vẫn không được, hãy báo cho nhà phát triển ứng dụng này rằng cuộc gọi không kết nối được.",
    ],
    unlisted: [
      "Đã xảy ra sự cố ngoài dự kiến (mã \n).",
      "Vui lòng thử lại và cung cấp mã \n nếu bạn liên hệ với bộ phận hỗ trợ.",
    ],
  },
  labels: {
    retry: "Thử lại",
    rejoin: "Tham gia lại",
    refresh_token: "Gia hạn quyền tham gia",
    ask_permission: "Mở phần cài đặt",
    fix_call: "Liên hệ bộ phận hỗ trợ",
    fix_configuration: "Liên hệ bộ phận hỗ trợ",
    choose_another_name: "Đổi tên",
    wait: "Chờ rồi thử lại",
    ignore: "Tiếp tục",
    report: "Báo cáo sự cố",
  },
};
export default texts;

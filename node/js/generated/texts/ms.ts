// Made from core/catalogue/ by `cargo dev generate`. Do not edit.

import type { Texts } from "../../types.js";

const texts: Texts = {
  unknown_error: [
    "Terdapat masalah di pihak perkhidmatan.",
    "Sila cuba semula sebentar lagi; jika perkara ini berterusan, maklumkan kepada pasukan sokongan aplikasi.",
  ],
  user_generic: [
    "Permintaan anda tidak dapat disempurnakan.",
    "Sila cuba semula.",
  ],
  user_not_found: [
    "Orang ini tiada dalam sesi.",
    "Hanya pembangun aplikasi ini boleh membetulkan perkara ini; buat sementara waktu, menyertai semula sesi mungkin membantu.",
  ],
  user_closed: [
    "Pihak yang satu lagi telah meninggalkan sesi.",
    "Anda tidak perlu berbuat apa-apa.",
  ],
  existing_user_in_session: [
    "Nama ini telah digunakan oleh seseorang dalam sesi.",
    "Sila pilih nama lain, kemudian sertai semula.",
  ],
  user_not_streaming: [
    "Belum ada gambar atau bunyi yang dikongsi.",
    "Sila pastikan kamera atau mikrofon telah dihidupkan; jika itu bukan puncanya, hanya pembangun aplikasi ini boleh membetulkan perkara ini.",
  ],
  user_not_authorized: [
    "Anda tidak boleh melakukan tindakan ini dalam sesi ini.",
    "Sila tinggalkan sesi, kemudian sertainya semula.",
  ],
  user_video_permission_denied: [
    "Penyemak imbas tidak dibenarkan menggunakan kamera anda.",
    "Sila benarkan kamera untuk halaman ini dalam penyemak imbas anda, kemudian sertai semula.",
  ],
  user_audio_permission_denied: [
    "Penyemak imbas tidak dibenarkan menggunakan mikrofon anda.",
    "Sila benarkan mikrofon untuk halaman ini dalam penyemak imbas anda, kemudian sertai semula.",
  ],
  session_generic: [
    "Sesi sedang sibuk sekarang.",
    "Sila tunggu sebentar, kemudian cuba semula.",
  ],
  session_closed: [
    "Sesi telah tamat.",
    "Sila sertai semula atau mulakan sesi baharu.",
  ],
  session_cannot_be_created: [
    "Sesi tidak dapat dimulakan.",
    "Sila cuba semula dalam beberapa minit, dan maklumkan kepada pasukan sokongan aplikasi jika sesi masih tidak dapat dimulakan.",
  ],
  session_is_full: [
    "Sesi ini telah penuh.",
    "Sila tunggu sehingga ada orang keluar, kemudian sertai semula.",
  ],
  media_endpoint: [
    "Gambar dan bunyi seorang peserta tidak dapat disambungkan.",
    "Sila tunggu beberapa saat, kemudian cuba sambungkan semula.",
  ],
  media_audio_permission: [
    "Aplikasi ini tidak dibenarkan menggunakan mikrofon anda.",
    "Sila benarkan mikrofon untuk aplikasi ini dalam tetapan peranti anda, kemudian sertai semula.",
  ],
  media_video_permission: [
    "Aplikasi ini tidak dibenarkan menggunakan kamera anda.",
    "Sila benarkan kamera untuk aplikasi ini dalam tetapan peranti anda, kemudian sertai semula.",
  ],
  transport_request: [
    "Perkhidmatan tidak dapat dihubungi.",
    "Sila cuba semula tidak lama lagi; jika tiada perubahan, periksa sambungan internet anda.",
  ],
  transport_response: [
    "Jawapan daripada perkhidmatan tidak dapat difahami.",
    "Sila cuba sekali lagi selepas seminit.",
  ],
  transport: [
    "Aplikasi menghantar permintaan yang tidak dapat dikendalikan oleh perkhidmatan.",
    "Hanya pembangun aplikasi ini boleh membetulkan perkara ini; kemas kini aplikasi mungkin sudah menyelesaikannya.",
  ],
  generic_connection: [
    "Sambungan terputus sebelum anda menyertai sesi.",
    "Sila periksa sambungan internet anda, kemudian sertai semula.",
  ],
  generic_error: [
    "Perkhidmatan tidak menyokong perkara yang diminta oleh aplikasi.",
    "Hanya pembangun aplikasi ini boleh mengubah perkara ini; sila maklumkan kepada mereka apa yang anda lakukan ketika itu.",
  ],
  invalid_token_expired: [
    "Akses anda kepada sesi ini telah tamat tempoh.",
    "Sila buka semula sesi melalui aplikasi untuk memperbaharui akses anda.",
  ],
  invalid_token: [
    "Akses anda kepada sesi ini tidak dapat disahkan.",
    "Sila log masuk semula, atau buka sesi melalui pautan baharu.",
  ],
  invalid_token_data: [
    "Butiran akses anda untuk sesi ini tidak dapat dibaca.",
    "Sila minta jemputan baharu dan buka sesi dengan jemputan itu.",
  ],
  invalid_token_json_data: [
    "Butiran akses anda untuk sesi ini tidak lengkap.",
    "Sila minta pautan baharu ke sesi; jika itu tidak membantu, hubungi pasukan sokongan aplikasi.",
  ],
  invalid_socket_url: [
    "Aplikasi ditetapkan dengan alamat perkhidmatan yang salah.",
    "Hanya pembangun aplikasi ini boleh membetulkan tetapannya; sila cuba semula selepas kemas kini.",
  ],
  invalid_stun_server: [
    "Salah satu tetapan sambungan aplikasi ini tidak betul.",
    "Hanya pembangun aplikasi ini boleh membetulkan perkara ini; sila maklumkan kepada mereka bahawa panggilan tidak dapat disambungkan.",
  ],
  unlisted: [
    "Sesuatu yang tidak dijangka telah berlaku (kod \n).",
    "Sila cuba semula dan nyatakan kod \n jika anda menghubungi pasukan sokongan.",
  ],
};
export default texts;

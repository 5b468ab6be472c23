// Made from core/catalogue/ by `cargo dev generate`. Do not edit.

import type { Texts } from "../../types.js";

const texts: Texts = {
  tag: "ms",
  sentences: {
    unknown_error: [
      "Terdapat masalah di pihak perkhidmatan.",
      "Sila cuba semula sebentar lagi; jika perkara ini berterusan, hubungi pasukan sokongan aplikasi.",
    ],
    user_generic: [
      "Ada sesuatu dalam sesi yang tidak dapat diselesaikan.",
      "Sila cuba semula.",
    ],
    user_not_found: [
      "Anda atau orang yang satu lagi tiada dalam sesi.",
      "Sila sertai semula sesi; jika itu tidak membantu, hanya pembangun aplikasi ini boleh membetulkan perkara ini.",
    ],
    user_closed: [
      "Seorang peserta telah meninggalkan sesi.",
      "Anda tidak perlu berbuat apa-apa.",
    ],
    existing_user_in_session: [
      "Nama ini telah digunakan oleh seseorang dalam sesi.",
      "Sila pilih nama lain, kemudian cuba semula.",
    ],
    user_not_streaming: [
      "Belum ada video atau audio yang dikongsi.",
      "Sila pastikan kamera atau mikrofon anda dihidupkan, atau tunggu peserta lain menghidupkannya; jika tiada perubahan, hubungi pasukan sokongan aplikasi.",
    ],
    user_not_authorized: [
      "Tindakan ini tidak tersedia untuk anda dalam sesi ini.",
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
      "Sesi tidak dapat mengendalikan permintaan ini sekarang.",
      "Sila tunggu sebentar, kemudian cuba semula.",
    ],
    session_closed: [
      "Sesi telah tamat.",
      "Sila sertai semula atau mulakan sesi baharu.",
    ],
    session_cannot_be_created: [
      "Sesi tidak dapat dimulakan.",
      "Sila cuba semula selepas beberapa minit, dan hubungi pasukan sokongan aplikasi jika sesi masih tidak dapat dimulakan.",
    ],
    session_is_full: [
      "Sesi ini telah penuh.",
      "Sila tunggu sehingga ada orang keluar, kemudian cuba semula.",
    ],
    media_endpoint: [
      "Sambungan kepada video dan audio seorang peserta tidak dapat dibuat.",
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
      "Perkhidmatan tidak dapat melaksanakan tindakan ini sekarang.",
      "Sila cuba semula sebentar lagi; jika tiada perubahan, hubungi pasukan sokongan aplikasi.",
    ],
    transport_response: [
      "Jawapan daripada perkhidmatan tidak dapat difahami.",
      "Sila cuba sekali lagi selepas seminit.",
    ],
    transport: [
      "Aplikasi menghantar permintaan yang tidak dapat dikendalikan oleh perkhidmatan.",
      "Hanya pembangun aplikasi ini boleh membetulkan perkara ini; kemas kini aplikasi mungkin sudah dapat membantu.",
    ],
    generic_connection: [
      "Sambungan terputus sebelum anda menyertai sesi.",
      "Sila periksa sambungan internet anda, kemudian cuba semula.",
    ],
    generic_error: [
      "Perkhidmatan tidak menyokong perkara yang diminta oleh aplikasi.",
      "Hanya pembangun aplikasi ini boleh mengubah perkara ini; sila maklumkan kepada mereka apa yang anda lakukan ketika itu.",
    ],
    invalid_token_expired: [
      "Akses anda kepada sesi ini telah tamat tempoh.",
      "Sila buka semula sesi melalui aplikasi; jika itu tidak membantu, minta jemputan baharu untuk semua orang dalam sesi itu.",
    ],
    invalid_token: [
      "Akses anda kepada sesi ini tidak dapat disahkan.",
      "Sila buka semula sesi melalui aplikasi atau pautan yang lengkap; jika itu tidak membantu, hubungi pasukan sokongan aplikasi.",
    ],
    invalid_token_data: [
      "Jemputan anda ke sesi ini tidak dapat dibaca.",
      "Sila buka semula sesi melalui jemputan asal; jika itu tidak membantu, hubungi pasukan sokongan aplikasi.",
    ],
    invalid_token_json_data: [
      "Jemputan anda ke sesi ini tidak lengkap.",
      "Sila hubungi pasukan sokongan aplikasi; jemputan baharu untuk semua orang dalam sesi mungkin diperlukan.",
    ],
    invalid_socket_url: [
      "Aplikasi menerima alamat perkhidmatan yang salah.",
      "Sila buka semula sesi melalui aplikasi; jika itu tidak membantu, maklumkan kepada pembangun aplikasi ini.",
    ],
    invalid_stun_server: [
      "Salah satu tetapan untuk menyambung ke sesi tidak betul.",
      "Sila buka semula sesi melalui jemputannya; jika itu tidak membantu, maklumkan kepada pembangun aplikasi ini bahawa sesi tidak dapat disambungkan.",
    ],
    unlisted: [
      "Sesuatu yang tidak dijangka telah berlaku (kod \n).",
      "Sila cuba semula dan nyatakan kod \n jika anda menghubungi pasukan sokongan.",
    ],
  },
  labels: {
    retry: "Cuba semula",
    rejoin: "Sertai semula",
    refresh_token: "Perbaharui akses",
    ask_permission: "Buka tetapan",
    fix_call: "Hubungi sokongan",
    fix_configuration: "Hubungi sokongan",
    choose_another_name: "Tukar nama",
    wait: "Tunggu dan cuba semula",
    ignore: "Teruskan",
    report: "Laporkan masalah",
  },
};
export default texts;

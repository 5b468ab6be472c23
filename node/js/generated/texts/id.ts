// Made from core/catalogue/ by `cargo dev generate`. Do not edit.

import type { Texts } from "../../types.js";

const texts: Texts = {
  unknown_error: [
    "Terjadi masalah di pihak layanan.",
    "Silakan coba kembali sebentar lagi; jika terus terjadi, beri tahu tim dukungan aplikasi.",
  ],
  user_generic: [
    "Permintaan Anda tidak dapat diselesaikan.",
    "Silakan coba lagi.",
  ],
  user_not_found: [
    "Orang ini tidak ada dalam sesi.",
    "Hanya pengembang aplikasi ini yang dapat memperbaikinya; sementara itu, bergabung kembali mungkin bisa membantu.",
  ],
  user_closed: [
    "Lawan bicara Anda telah keluar dari sesi.",
    "Anda tidak perlu melakukan apa pun.",
  ],
  existing_user_in_session: [
    "Seseorang dalam sesi sudah memakai nama ini.",
    "Silakan pilih nama lain, lalu bergabung kembali.",
  ],
  user_not_streaming: [
    "Belum ada gambar atau suara yang dibagikan.",
    "Pastikan kamera atau mikrofon sudah menyala; jika bukan itu penyebabnya, hanya pengembang aplikasi ini yang dapat memperbaikinya.",
  ],
  user_not_authorized: [
    "Tindakan ini tidak tersedia untuk Anda dalam sesi ini.",
    "Silakan keluar dari sesi, lalu bergabung kembali.",
  ],
  user_video_permission_denied: [
    "Browser tidak diizinkan menggunakan kamera Anda.",
    "Izinkan kamera untuk halaman ini di browser Anda, lalu bergabung kembali.",
  ],
  user_audio_permission_denied: [
    "Browser tidak diizinkan menggunakan mikrofon Anda.",
    "Izinkan mikrofon untuk halaman ini di browser Anda, lalu bergabung kembali.",
  ],
  session_generic: [
    "Sesi sedang sibuk saat ini.",
    "Silakan tunggu sebentar, lalu coba lagi.",
  ],
  session_closed: [
    "Sesi telah berakhir.",
    "Silakan bergabung kembali atau mulai sesi baru.",
  ],
  session_cannot_be_created: [
    "Sesi tidak dapat dimulai.",
    "Silakan coba lagi dalam beberapa menit, dan beri tahu tim dukungan aplikasi jika sesi masih belum bisa dimulai.",
  ],
  session_is_full: [
    "Sesi sudah penuh.",
    "Silakan tunggu sampai ada yang keluar, lalu bergabung kembali.",
  ],
  media_endpoint: [
    "Gambar dan suara salah satu peserta tidak dapat dihubungkan.",
    "Silakan tunggu beberapa detik, lalu coba hubungkan lagi.",
  ],
  media_audio_permission: [
    "Aplikasi ini tidak diizinkan menggunakan mikrofon Anda.",
    "Izinkan mikrofon untuk aplikasi ini di pengaturan perangkat Anda, lalu bergabung kembali.",
  ],
  media_video_permission: [
    "Aplikasi ini tidak diizinkan menggunakan kamera Anda.",
    "Izinkan kamera untuk aplikasi ini di pengaturan perangkat Anda, lalu bergabung kembali.",
  ],
  transport_request: [
    "Layanan tidak dapat dijangkau.",
    "Silakan coba kembali tidak lama lagi; jika tidak ada perubahan, periksa koneksi internet Anda.",
  ],
  transport_response: [
    "Jawaban dari layanan tidak dapat dipahami.",
    "Silakan coba sekali lagi setelah satu menit.",
  ],
  transport: [
    "Aplikasi mengirim permintaan yang tidak dapat ditangani layanan.",
    "Hanya pengembang aplikasi ini yang dapat memperbaikinya; pembaruan aplikasi mungkin sudah mengatasinya.",
  ],
  generic_connection: [
    "Koneksi terputus sebelum Anda bergabung ke sesi.",
    "Silakan periksa koneksi internet Anda, lalu bergabung kembali.",
  ],
  generic_error: [
    "Layanan tidak mendukung hal yang diminta aplikasi.",
    "Hanya pengembang aplikasi ini yang dapat mengubahnya; beri tahu mereka apa yang sedang Anda lakukan saat itu.",
  ],
  invalid_token_expired: [
    "Akses Anda ke sesi ini sudah kedaluwarsa.",
    "Silakan buka kembali sesi dari aplikasi untuk memperbarui akses Anda.",
  ],
  invalid_token: [
    "Akses Anda ke sesi ini tidak dapat dikonfirmasi.",
    "Silakan login kembali, atau buka sesi dari tautan baru.",
  ],
  invalid_token_data: [
    "Detail akses Anda untuk sesi ini tidak dapat dibaca.",
    "Silakan minta undangan baru, lalu buka sesi dengan undangan tersebut.",
  ],
  invalid_token_json_data: [
    "Detail akses Anda untuk sesi ini tidak lengkap.",
    "Silakan minta tautan baru ke sesi; jika itu tidak membantu, hubungi tim dukungan aplikasi.",
  ],
  invalid_socket_url: [
    "Aplikasi diatur dengan alamat layanan yang salah.",
    "Hanya pengembang aplikasi ini yang dapat memperbaiki pengaturannya; silakan coba lagi setelah ada pembaruan.",
  ],
  invalid_stun_server: [
    "Salah satu pengaturan koneksi aplikasi ini tidak benar.",
    "Hanya pengembang aplikasi ini yang dapat memperbaikinya; beri tahu mereka bahwa panggilan tidak tersambung.",
  ],
  unlisted: [
    "Terjadi sesuatu yang tidak terduga (kode \n).",
    "Silakan coba lagi, dan sebutkan kode \n jika Anda menghubungi tim dukungan.",
  ],
};
export default texts;

// Made from core/catalogue/ by `cargo dev generate`. Do not edit.

import type { Texts } from "../../types.js";

const texts: Texts = {
  tag: "id",
  sentences: {
    unknown_error: [
      "Terjadi masalah di pihak layanan.",
      "Silakan coba kembali sebentar lagi; jika masalah terus terjadi, hubungi tim dukungan aplikasi.",
    ],
    user_generic: [
      "Suatu proses dalam sesi tidak dapat diselesaikan.",
      "Silakan coba lagi.",
    ],
    user_not_found: [
      "Anda atau orang yang dituju tidak ada dalam sesi.",
      "Silakan bergabung kembali ke sesi; jika itu tidak membantu, hanya pengembang aplikasi ini yang dapat memperbaikinya.",
    ],
    user_closed: [
      "Seorang peserta telah keluar dari sesi.",
      "Anda tidak perlu melakukan apa pun.",
    ],
    existing_user_in_session: [
      "Seseorang dalam sesi sudah memakai nama ini.",
      "Silakan pilih nama lain, lalu coba lagi.",
    ],
    user_not_streaming: [
      "Belum ada video atau audio yang dibagikan.",
      "Pastikan kamera atau mikrofon Anda menyala, atau tunggu sampai orang lain menyalakannya; jika tidak ada perubahan, hubungi tim dukungan aplikasi.",
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
      "Sesi sedang tidak dapat memproses permintaan ini.",
      "Silakan tunggu sebentar, lalu coba lagi.",
    ],
    session_closed: [
      "Sesi telah berakhir.",
      "Silakan bergabung kembali atau mulai sesi baru.",
    ],
    session_cannot_be_created: [
      "Sesi tidak dapat dimulai.",
      "Silakan coba lagi dalam beberapa menit, dan hubungi tim dukungan aplikasi jika sesi masih belum bisa dimulai.",
    ],
    session_is_full: [
      "Sesi sudah penuh.",
      "Silakan tunggu sampai ada yang keluar, lalu coba lagi.",
    ],
    media_endpoint: [
      "Tidak dapat tersambung ke video dan audio salah satu peserta.",
      "Silakan tunggu beberapa detik, lalu coba sambungkan lagi.",
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
      "Layanan sedang tidak dapat menjalankan tindakan ini.",
      "Silakan coba beberapa saat lagi; jika tidak ada perubahan, hubungi tim dukungan aplikasi.",
    ],
    transport_response: [
      "Jawaban dari layanan tidak dapat dipahami.",
      "Silakan coba sekali lagi setelah satu menit.",
    ],
    transport: [
      "Aplikasi mengirim permintaan yang tidak dapat ditangani layanan.",
      "Hanya pengembang aplikasi ini yang dapat memperbaikinya; memperbarui aplikasi mungkin sudah bisa membantu.",
    ],
    generic_connection: [
      "Koneksi terputus sebelum Anda bergabung ke sesi.",
      "Silakan periksa koneksi internet Anda, lalu coba lagi.",
    ],
    generic_error: [
      "Layanan tidak mendukung hal yang diminta aplikasi.",
      "Hanya pengembang aplikasi ini yang dapat mengubahnya; beri tahu mereka apa yang sedang Anda lakukan saat itu.",
    ],
    invalid_token_expired: [
      "Akses Anda ke sesi ini sudah kedaluwarsa.",
      "Silakan buka kembali sesi dari aplikasi; jika itu tidak membantu, minta undangan baru untuk semua peserta sesi.",
    ],
    invalid_token: [
      "Akses Anda ke sesi ini tidak dapat dikonfirmasi.",
      "Silakan buka kembali sesi dari aplikasi atau dari tautan lengkapnya; jika itu tidak membantu, hubungi tim dukungan aplikasi.",
    ],
    invalid_token_data: [
      "Undangan Anda ke sesi ini tidak dapat dibaca.",
      "Silakan buka kembali sesi dari undangan aslinya; jika itu tidak membantu, hubungi tim dukungan aplikasi.",
    ],
    invalid_token_json_data: [
      "Undangan Anda ke sesi ini tidak lengkap.",
      "Silakan hubungi tim dukungan aplikasi; undangan baru untuk semua peserta sesi mungkin diperlukan.",
    ],
    invalid_socket_url: [
      "Aplikasi menerima alamat layanan yang salah.",
      "Silakan buka kembali sesi dari aplikasi; jika itu tidak membantu, beri tahu pengembang aplikasi ini.",
    ],
    invalid_stun_server: [
      "Salah satu pengaturan untuk tersambung ke sesi tidak benar.",
      "Silakan buka kembali sesi dari undangannya; jika itu tidak membantu, beri tahu pengembang aplikasi ini bahwa sesi tidak dapat tersambung.",
    ],
    unlisted: [
      "Terjadi sesuatu yang tidak terduga (kode \n).",
      "Silakan coba lagi, dan sebutkan kode \n jika Anda menghubungi tim dukungan.",
    ],
  },
  labels: {
    retry: "Coba lagi",
    rejoin: "Bergabung kembali",
    refresh_token: "Perbarui akses",
    ask_permission: "Buka pengaturan",
    fix_call: "Hubungi tim dukungan",
    fix_configuration: "Hubungi tim dukungan",
    choose_another_name: "Ganti nama",
    wait: "Tunggu dan coba lagi",
    ignore: "Lanjutkan",
    report: "Laporkan masalah",
  },
};
export default texts;

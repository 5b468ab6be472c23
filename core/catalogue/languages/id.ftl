### Indonesian: what people in a call read. Fluent syntax; CONTRIBUTING.md says how to correct or add a language.
### Every text here is derived: wterror's own words, not the vendor's.
### Comments and order are written by `cargo dev generate`; the texts are written by people.

language = Indonesia
    .english = Indonesian

# A code that is not in the catalogue: Something unexpected happened (code { $code }).
# Please try again, and mention code { $code } if you contact support.
unlisted = Terjadi sesuatu yang tidak terduga (kode { $code }).
    .recovery = Silakan coba lagi, dan sebutkan kode { $code } jika Anda menghubungi tim dukungan.

# -1: Something went wrong on the service's side.
# Please try again in a moment; if it keeps happening, contact the app's support.
unknown-error = Terjadi masalah di pihak layanan.
    .recovery = Silakan coba kembali sebentar lagi; jika masalah terus terjadi, hubungi tim dukungan aplikasi.

# 101: Something in the session could not be completed.
# Please try again.
user-generic = Suatu proses dalam sesi tidak dapat diselesaikan.
    .recovery = Silakan coba lagi.

# 102: You or the other person is not in the session.
# Please join the session again; if that does not help, only the makers of this app can correct this.
user-not-found = Anda atau orang yang dituju tidak ada dalam sesi.
    .recovery = Silakan bergabung kembali ke sesi; jika itu tidak membantu, hanya pengembang aplikasi ini yang dapat memperbaikinya.

# 103: A participant has left the session.
# There is nothing you need to do.
user-closed = Seorang peserta telah keluar dari sesi.
    .recovery = Anda tidak perlu melakukan apa pun.

# 104: Someone in the session already uses this name.
# Please choose another name, then try again.
existing-user-in-session = Seseorang dalam sesi sudah memakai nama ini.
    .recovery = Silakan pilih nama lain, lalu coba lagi.

# 105: No picture or sound is being shared yet.
# Please check that your camera or microphone is on, or wait until the other person's is; if it stays this way, contact the app's support.
user-not-streaming = Belum ada video atau audio yang dibagikan.
    .recovery = Pastikan kamera atau mikrofon Anda menyala, atau tunggu sampai orang lain menyalakannya; jika tidak ada perubahan, hubungi tim dukungan aplikasi.

# 106: This action is not available to you in this session.
# Please leave the session and join it again.
user-not-authorized = Tindakan ini tidak tersedia untuk Anda dalam sesi ini.
    .recovery = Silakan keluar dari sesi, lalu bergabung kembali.

# 107: The browser is not allowed to use your camera.
# Please allow the camera for this page in your browser, then join again.
user-video-permission-denied = Browser tidak diizinkan menggunakan kamera Anda.
    .recovery = Izinkan kamera untuk halaman ini di browser Anda, lalu bergabung kembali.

# 108: The browser is not allowed to use your microphone.
# Please allow the microphone for this page in your browser, then join again.
user-audio-permission-denied = Browser tidak diizinkan menggunakan mikrofon Anda.
    .recovery = Izinkan mikrofon untuk halaman ini di browser Anda, lalu bergabung kembali.

# 201: The session cannot handle this request right now.
# Please wait a moment, then try again.
session-generic = Sesi sedang tidak dapat memproses permintaan ini.
    .recovery = Silakan tunggu sebentar, lalu coba lagi.

# 203: The session has ended.
# Please join again or start a new session.
session-closed = Sesi telah berakhir.
    .recovery = Silakan bergabung kembali atau mulai sesi baru.

# 204: The session could not be started.
# Please try again in a few minutes, and contact the app's support if it still does not start.
session-cannot-be-created = Sesi tidak dapat dimulai.
    .recovery = Silakan coba lagi dalam beberapa menit, dan hubungi tim dukungan aplikasi jika sesi masih belum bisa dimulai.

# 206: The session is full.
# Please wait until someone leaves, then try again.
session-is-full = Sesi sudah penuh.
    .recovery = Silakan tunggu sampai ada yang keluar, lalu coba lagi.

# 303: A connection to a participant's picture and sound could not be made.
# Please wait a few seconds and try to connect again.
media-endpoint = Tidak dapat tersambung ke video dan audio salah satu peserta.
    .recovery = Silakan tunggu beberapa detik, lalu coba sambungkan lagi.

# 308: This app is not allowed to use your microphone.
# Please allow the microphone for this app in your device's settings, then join again.
media-audio-permission = Aplikasi ini tidak diizinkan menggunakan mikrofon Anda.
    .recovery = Izinkan mikrofon untuk aplikasi ini di pengaturan perangkat Anda, lalu bergabung kembali.

# 309: This app is not allowed to use your camera.
# Please allow the camera for this app in your device's settings, then join again.
media-video-permission = Aplikasi ini tidak diizinkan menggunakan kamera Anda.
    .recovery = Izinkan kamera untuk aplikasi ini di pengaturan perangkat Anda, lalu bergabung kembali.

# 801: The service could not carry this out right now.
# Please try again shortly; if nothing changes, contact the app's support.
transport-request = Layanan sedang tidak dapat menjalankan tindakan ini.
    .recovery = Silakan coba beberapa saat lagi; jika tidak ada perubahan, hubungi tim dukungan aplikasi.

# 802: The service's answer could not be understood.
# Please try once more in a minute.
transport-response = Jawaban dari layanan tidak dapat dipahami.
    .recovery = Silakan coba sekali lagi setelah satu menit.

# 803: The app sent a request that the service could not handle.
# Only the makers of this app can correct this; an update of the app may already help.
transport = Aplikasi mengirim permintaan yang tidak dapat ditangani layanan.
    .recovery = Hanya pengembang aplikasi ini yang dapat memperbaikinya; memperbarui aplikasi mungkin sudah bisa membantu.

# 901: The connection closed before you had joined the session.
# Please check your internet connection, then try again.
generic-connection = Koneksi terputus sebelum Anda bergabung ke sesi.
    .recovery = Silakan periksa koneksi internet Anda, lalu coba lagi.

# 999: The service does not support what the app asked for.
# Only the makers of this app can change this; please tell them what you were doing.
generic-error = Layanan tidak mendukung hal yang diminta aplikasi.
    .recovery = Hanya pengembang aplikasi ini yang dapat mengubahnya; beri tahu mereka apa yang sedang Anda lakukan saat itu.

# 1100: Your access to this session has expired.
# Please open the session again from the app; if that does not help, ask for a new invitation for everyone in it.
invalid-token-expired = Akses Anda ke sesi ini sudah kedaluwarsa.
    .recovery = Silakan buka kembali sesi dari aplikasi; jika itu tidak membantu, minta undangan baru untuk semua peserta sesi.

# 1101: Your access to this session could not be confirmed.
# Please open the session again from the app or from the complete link; if that does not help, contact the app's support.
invalid-token = Akses Anda ke sesi ini tidak dapat dikonfirmasi.
    .recovery = Silakan buka kembali sesi dari aplikasi atau dari tautan lengkapnya; jika itu tidak membantu, hubungi tim dukungan aplikasi.

# 1102: Your invitation to this session could not be read.
# Please open the session again from the original invitation; if that does not help, contact the app's support.
invalid-token-data = Undangan Anda ke sesi ini tidak dapat dibaca.
    .recovery = Silakan buka kembali sesi dari undangan aslinya; jika itu tidak membantu, hubungi tim dukungan aplikasi.

# 1103: Your invitation to this session is incomplete.
# Please contact the app's support; a new invitation for everyone in the session may be needed.
invalid-token-json-data = Undangan Anda ke sesi ini tidak lengkap.
    .recovery = Silakan hubungi tim dukungan aplikasi; undangan baru untuk semua peserta sesi mungkin diperlukan.

# 1104: The app was given the wrong address for the service.
# Please open the session again from the app; if that does not help, tell the makers of this app.
invalid-socket-url = Aplikasi menerima alamat layanan yang salah.
    .recovery = Silakan buka kembali sesi dari aplikasi; jika itu tidak membantu, beri tahu pengembang aplikasi ini.

# 1105: A setting for connecting to the session is not correct.
# Please open the session again from its invitation; if that does not help, tell the makers of this app that sessions do not connect.
invalid-stun-server = Salah satu pengaturan untuk tersambung ke sesi tidak benar.
    .recovery = Silakan buka kembali sesi dari undangannya; jika itu tidak membantu, beri tahu pengembang aplikasi ini bahwa sesi tidak dapat tersambung.

## Labels of buttons

# Try again
action-retry = Coba lagi

# Join again
action-rejoin = Bergabung kembali

# Renew access
action-refresh-token = Perbarui akses

# Open settings
action-ask-permission = Buka pengaturan

# Contact support
action-fix-call = Hubungi tim dukungan

# Contact support
action-fix-configuration = Hubungi tim dukungan

# Change name
action-choose-another-name = Ganti nama

# Wait and try again
action-wait = Tunggu dan coba lagi

# Continue
action-ignore = Lanjutkan

# Report problem
action-report = Laporkan masalah

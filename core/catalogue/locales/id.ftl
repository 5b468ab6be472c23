### Indonesian: what people in a call read. Fluent syntax; CONTRIBUTING.md says how to correct or add a language.
### Every text here is derived: wterror's own words, not the vendor's.

language = Indonesia
    .english = Indonesian
    .reviewed = false

unlisted = Terjadi sesuatu yang tidak terduga (kode { $code }).
    .recovery = Silakan coba lagi, dan sebutkan kode { $code } jika Anda menghubungi tim dukungan.

unknown-error = Terjadi masalah di pihak layanan.
    .recovery = Silakan coba kembali sebentar lagi; jika masalah terus terjadi, hubungi tim dukungan aplikasi.

user-generic = Suatu proses dalam sesi tidak dapat diselesaikan.
    .recovery = Silakan coba lagi.

user-not-found = Anda atau orang yang dituju tidak ada dalam sesi.
    .recovery = Silakan bergabung kembali ke sesi; jika itu tidak membantu, hanya pengembang aplikasi ini yang dapat memperbaikinya.

user-closed = Seorang peserta telah keluar dari sesi.
    .recovery = Anda tidak perlu melakukan apa pun.

existing-user-in-session = Seseorang dalam sesi sudah memakai nama ini.
    .recovery = Silakan pilih nama lain, lalu coba lagi.

user-not-streaming = Belum ada video atau audio yang dibagikan.
    .recovery = Pastikan kamera atau mikrofon Anda menyala, atau tunggu sampai orang lain menyalakannya; jika tidak ada perubahan, hubungi tim dukungan aplikasi.

user-not-authorized = Tindakan ini tidak tersedia untuk Anda dalam sesi ini.
    .recovery = Silakan keluar dari sesi, lalu bergabung kembali.

user-video-permission-denied = Browser tidak diizinkan menggunakan kamera Anda.
    .recovery = Izinkan kamera untuk halaman ini di browser Anda, lalu bergabung kembali.

user-audio-permission-denied = Browser tidak diizinkan menggunakan mikrofon Anda.
    .recovery = Izinkan mikrofon untuk halaman ini di browser Anda, lalu bergabung kembali.

session-generic = Sesi sedang tidak dapat memproses permintaan ini.
    .recovery = Silakan tunggu sebentar, lalu coba lagi.

session-closed = Sesi telah berakhir.
    .recovery = Silakan bergabung kembali atau mulai sesi baru.

session-cannot-be-created = Sesi tidak dapat dimulai.
    .recovery = Silakan coba lagi dalam beberapa menit, dan hubungi tim dukungan aplikasi jika sesi masih belum bisa dimulai.

session-is-full = Sesi sudah penuh.
    .recovery = Silakan tunggu sampai ada yang keluar, lalu coba lagi.

media-endpoint = Tidak dapat tersambung ke video dan audio salah satu peserta.
    .recovery = Silakan tunggu beberapa detik, lalu coba sambungkan lagi.

media-audio-permission = Aplikasi ini tidak diizinkan menggunakan mikrofon Anda.
    .recovery = Izinkan mikrofon untuk aplikasi ini di pengaturan perangkat Anda, lalu bergabung kembali.

media-video-permission = Aplikasi ini tidak diizinkan menggunakan kamera Anda.
    .recovery = Izinkan kamera untuk aplikasi ini di pengaturan perangkat Anda, lalu bergabung kembali.

transport-request = Layanan sedang tidak dapat menjalankan tindakan ini.
    .recovery = Silakan coba beberapa saat lagi; jika tidak ada perubahan, hubungi tim dukungan aplikasi.

transport-response = Jawaban dari layanan tidak dapat dipahami.
    .recovery = Silakan coba sekali lagi setelah satu menit.

transport = Aplikasi mengirim permintaan yang tidak dapat ditangani layanan.
    .recovery = Hanya pengembang aplikasi ini yang dapat memperbaikinya; memperbarui aplikasi mungkin sudah bisa membantu.

generic-connection = Koneksi terputus sebelum Anda bergabung ke sesi.
    .recovery = Silakan periksa koneksi internet Anda, lalu coba lagi.

generic-error = Layanan tidak mendukung hal yang diminta aplikasi.
    .recovery = Hanya pengembang aplikasi ini yang dapat mengubahnya; beri tahu mereka apa yang sedang Anda lakukan saat itu.

invalid-token-expired = Akses Anda ke sesi ini sudah kedaluwarsa.
    .recovery = Silakan buka kembali sesi dari aplikasi; jika itu tidak membantu, minta undangan baru untuk semua peserta sesi.

invalid-token = Akses Anda ke sesi ini tidak dapat dikonfirmasi.
    .recovery = Silakan buka kembali sesi dari aplikasi atau dari tautan lengkapnya; jika itu tidak membantu, hubungi tim dukungan aplikasi.

invalid-token-data = Undangan Anda ke sesi ini tidak dapat dibaca.
    .recovery = Silakan buka kembali sesi dari undangan aslinya; jika itu tidak membantu, hubungi tim dukungan aplikasi.

invalid-token-json-data = Undangan Anda ke sesi ini tidak lengkap.
    .recovery = Silakan hubungi tim dukungan aplikasi; undangan baru untuk semua peserta sesi mungkin diperlukan.

invalid-socket-url = Aplikasi menerima alamat layanan yang salah.
    .recovery = Silakan buka kembali sesi dari aplikasi; jika itu tidak membantu, beri tahu pengembang aplikasi ini.

invalid-stun-server = Salah satu pengaturan untuk tersambung ke sesi tidak benar.
    .recovery = Silakan buka kembali sesi dari undangannya; jika itu tidak membantu, beri tahu pengembang aplikasi ini bahwa sesi tidak dapat tersambung.

action-retry = Coba lagi
action-rejoin = Bergabung kembali
action-refresh-token = Perbarui akses
action-ask-permission = Buka pengaturan
action-fix-call = Hubungi tim dukungan
action-fix-configuration = Hubungi tim dukungan
action-choose-another-name = Ganti nama
action-wait = Tunggu dan coba lagi
action-ignore = Lanjutkan
action-report = Laporkan masalah

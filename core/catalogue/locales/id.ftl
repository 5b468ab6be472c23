### Indonesian: what people in a call read. Fluent syntax; CONTRIBUTING.md says how to correct or add a language.
### Every text here is derived: wterror's own words, not the vendor's.

language = Indonesia
    .english = Indonesian
    .reviewed = false

unlisted = Terjadi sesuatu yang tidak terduga (kode { $code }).
    .recovery = Silakan coba lagi, dan sebutkan kode { $code } jika Anda menghubungi tim dukungan.

unknown-error = Terjadi masalah di pihak layanan.
    .recovery = Silakan coba kembali sebentar lagi; jika terus terjadi, beri tahu tim dukungan aplikasi.

user-generic = Permintaan Anda tidak dapat diselesaikan.
    .recovery = Silakan coba lagi.

user-not-found = Orang ini tidak ada dalam sesi.
    .recovery = Hanya pengembang aplikasi ini yang dapat memperbaikinya; sementara itu, bergabung kembali mungkin bisa membantu.

user-closed = Lawan bicara Anda telah keluar dari sesi.
    .recovery = Anda tidak perlu melakukan apa pun.

existing-user-in-session = Seseorang dalam sesi sudah memakai nama ini.
    .recovery = Silakan pilih nama lain, lalu bergabung kembali.

user-not-streaming = Belum ada gambar atau suara yang dibagikan.
    .recovery = Pastikan kamera atau mikrofon sudah menyala; jika bukan itu penyebabnya, hanya pengembang aplikasi ini yang dapat memperbaikinya.

user-not-authorized = Tindakan ini tidak tersedia untuk Anda dalam sesi ini.
    .recovery = Silakan keluar dari sesi, lalu bergabung kembali.

user-video-permission-denied = Browser tidak diizinkan menggunakan kamera Anda.
    .recovery = Izinkan kamera untuk halaman ini di browser Anda, lalu bergabung kembali.

user-audio-permission-denied = Browser tidak diizinkan menggunakan mikrofon Anda.
    .recovery = Izinkan mikrofon untuk halaman ini di browser Anda, lalu bergabung kembali.

session-generic = Sesi sedang sibuk saat ini.
    .recovery = Silakan tunggu sebentar, lalu coba lagi.

session-closed = Sesi telah berakhir.
    .recovery = Silakan bergabung kembali atau mulai sesi baru.

session-cannot-be-created = Sesi tidak dapat dimulai.
    .recovery = Silakan coba lagi dalam beberapa menit, dan beri tahu tim dukungan aplikasi jika sesi masih belum bisa dimulai.

session-is-full = Sesi sudah penuh.
    .recovery = Silakan tunggu sampai ada yang keluar, lalu bergabung kembali.

media-endpoint = Gambar dan suara salah satu peserta tidak dapat dihubungkan.
    .recovery = Silakan tunggu beberapa detik, lalu coba hubungkan lagi.

media-audio-permission = Aplikasi ini tidak diizinkan menggunakan mikrofon Anda.
    .recovery = Izinkan mikrofon untuk aplikasi ini di pengaturan perangkat Anda, lalu bergabung kembali.

media-video-permission = Aplikasi ini tidak diizinkan menggunakan kamera Anda.
    .recovery = Izinkan kamera untuk aplikasi ini di pengaturan perangkat Anda, lalu bergabung kembali.

transport-request = Layanan tidak dapat dijangkau.
    .recovery = Silakan coba kembali tidak lama lagi; jika tidak ada perubahan, periksa koneksi internet Anda.

transport-response = Jawaban dari layanan tidak dapat dipahami.
    .recovery = Silakan coba sekali lagi setelah satu menit.

transport = Aplikasi mengirim permintaan yang tidak dapat ditangani layanan.
    .recovery = Hanya pengembang aplikasi ini yang dapat memperbaikinya; pembaruan aplikasi mungkin sudah mengatasinya.

generic-connection = Koneksi terputus sebelum Anda bergabung ke sesi.
    .recovery = Silakan periksa koneksi internet Anda, lalu bergabung kembali.

generic-error = Layanan tidak mendukung hal yang diminta aplikasi.
    .recovery = Hanya pengembang aplikasi ini yang dapat mengubahnya; beri tahu mereka apa yang sedang Anda lakukan saat itu.

invalid-token-expired = Akses Anda ke sesi ini sudah kedaluwarsa.
    .recovery = Silakan buka kembali sesi dari aplikasi untuk memperbarui akses Anda.

invalid-token = Akses Anda ke sesi ini tidak dapat dikonfirmasi.
    .recovery = Silakan login kembali, atau buka sesi dari tautan baru.

invalid-token-data = Detail akses Anda untuk sesi ini tidak dapat dibaca.
    .recovery = Silakan minta undangan baru, lalu buka sesi dengan undangan tersebut.

invalid-token-json-data = Detail akses Anda untuk sesi ini tidak lengkap.
    .recovery = Silakan minta tautan baru ke sesi; jika itu tidak membantu, hubungi tim dukungan aplikasi.

invalid-socket-url = Aplikasi diatur dengan alamat layanan yang salah.
    .recovery = Hanya pengembang aplikasi ini yang dapat memperbaiki pengaturannya; silakan coba lagi setelah ada pembaruan.

invalid-stun-server = Salah satu pengaturan koneksi aplikasi ini tidak benar.
    .recovery = Hanya pengembang aplikasi ini yang dapat memperbaikinya; beri tahu mereka bahwa panggilan tidak tersambung.

### Malay: what people in a call read. Fluent syntax; CONTRIBUTING.md says how to correct or add a language.
### Every text here is derived: wterror's own words, not the vendor's.

language = Melayu
    .english = Malay
    .reviewed = false

unlisted = Sesuatu yang tidak dijangka telah berlaku (kod { $code }).
    .recovery = Sila cuba semula dan nyatakan kod { $code } jika anda menghubungi pasukan sokongan.

unknown-error = Terdapat masalah di pihak perkhidmatan.
    .recovery = Sila cuba semula sebentar lagi; jika perkara ini berterusan, maklumkan kepada pasukan sokongan aplikasi.

user-generic = Permintaan anda tidak dapat disempurnakan.
    .recovery = Sila cuba semula.

user-not-found = Orang ini tiada dalam sesi.
    .recovery = Hanya pembangun aplikasi ini boleh membetulkan perkara ini; buat sementara waktu, menyertai semula sesi mungkin membantu.

user-closed = Pihak yang satu lagi telah meninggalkan sesi.
    .recovery = Anda tidak perlu berbuat apa-apa.

existing-user-in-session = Nama ini telah digunakan oleh seseorang dalam sesi.
    .recovery = Sila pilih nama lain, kemudian sertai semula.

user-not-streaming = Belum ada gambar atau bunyi yang dikongsi.
    .recovery = Sila pastikan kamera atau mikrofon telah dihidupkan; jika itu bukan puncanya, hanya pembangun aplikasi ini boleh membetulkan perkara ini.

user-not-authorized = Anda tidak boleh melakukan tindakan ini dalam sesi ini.
    .recovery = Sila tinggalkan sesi, kemudian sertainya semula.

user-video-permission-denied = Penyemak imbas tidak dibenarkan menggunakan kamera anda.
    .recovery = Sila benarkan kamera untuk halaman ini dalam penyemak imbas anda, kemudian sertai semula.

user-audio-permission-denied = Penyemak imbas tidak dibenarkan menggunakan mikrofon anda.
    .recovery = Sila benarkan mikrofon untuk halaman ini dalam penyemak imbas anda, kemudian sertai semula.

session-generic = Sesi sedang sibuk sekarang.
    .recovery = Sila tunggu sebentar, kemudian cuba semula.

session-closed = Sesi telah tamat.
    .recovery = Sila sertai semula atau mulakan sesi baharu.

session-cannot-be-created = Sesi tidak dapat dimulakan.
    .recovery = Sila cuba semula dalam beberapa minit, dan maklumkan kepada pasukan sokongan aplikasi jika sesi masih tidak dapat dimulakan.

session-is-full = Sesi ini telah penuh.
    .recovery = Sila tunggu sehingga ada orang keluar, kemudian sertai semula.

media-endpoint = Gambar dan bunyi seorang peserta tidak dapat disambungkan.
    .recovery = Sila tunggu beberapa saat, kemudian cuba sambungkan semula.

media-audio-permission = Aplikasi ini tidak dibenarkan menggunakan mikrofon anda.
    .recovery = Sila benarkan mikrofon untuk aplikasi ini dalam tetapan peranti anda, kemudian sertai semula.

media-video-permission = Aplikasi ini tidak dibenarkan menggunakan kamera anda.
    .recovery = Sila benarkan kamera untuk aplikasi ini dalam tetapan peranti anda, kemudian sertai semula.

transport-request = Perkhidmatan tidak dapat dihubungi.
    .recovery = Sila cuba semula tidak lama lagi; jika tiada perubahan, periksa sambungan internet anda.

transport-response = Jawapan daripada perkhidmatan tidak dapat difahami.
    .recovery = Sila cuba sekali lagi selepas seminit.

transport = Aplikasi menghantar permintaan yang tidak dapat dikendalikan oleh perkhidmatan.
    .recovery = Hanya pembangun aplikasi ini boleh membetulkan perkara ini; kemas kini aplikasi mungkin sudah menyelesaikannya.

generic-connection = Sambungan terputus sebelum anda menyertai sesi.
    .recovery = Sila periksa sambungan internet anda, kemudian sertai semula.

generic-error = Perkhidmatan tidak menyokong perkara yang diminta oleh aplikasi.
    .recovery = Hanya pembangun aplikasi ini boleh mengubah perkara ini; sila maklumkan kepada mereka apa yang anda lakukan ketika itu.

invalid-token-expired = Akses anda kepada sesi ini telah tamat tempoh.
    .recovery = Sila buka semula sesi melalui aplikasi untuk memperbaharui akses anda.

invalid-token = Akses anda kepada sesi ini tidak dapat disahkan.
    .recovery = Sila log masuk semula, atau buka sesi melalui pautan baharu.

invalid-token-data = Butiran akses anda untuk sesi ini tidak dapat dibaca.
    .recovery = Sila minta jemputan baharu dan buka sesi dengan jemputan itu.

invalid-token-json-data = Butiran akses anda untuk sesi ini tidak lengkap.
    .recovery = Sila minta pautan baharu ke sesi; jika itu tidak membantu, hubungi pasukan sokongan aplikasi.

invalid-socket-url = Aplikasi ditetapkan dengan alamat perkhidmatan yang salah.
    .recovery = Hanya pembangun aplikasi ini boleh membetulkan tetapannya; sila cuba semula selepas kemas kini.

invalid-stun-server = Salah satu tetapan sambungan aplikasi ini tidak betul.
    .recovery = Hanya pembangun aplikasi ini boleh membetulkan perkara ini; sila maklumkan kepada mereka bahawa panggilan tidak dapat disambungkan.

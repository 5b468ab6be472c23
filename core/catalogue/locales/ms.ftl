### Malay: what people in a call read. Fluent syntax; CONTRIBUTING.md says how to correct or add a language.
### Every text here is derived: wterror's own words, not the vendor's.

language = Melayu
    .english = Malay
    .reviewed = false

unlisted = Sesuatu yang tidak dijangka telah berlaku (kod { $code }).
    .recovery = Sila cuba semula dan nyatakan kod { $code } jika anda menghubungi pasukan sokongan.

unknown-error = Terdapat masalah di pihak perkhidmatan.
    .recovery = Sila cuba semula sebentar lagi; jika perkara ini berterusan, hubungi pasukan sokongan aplikasi.

user-generic = Ada sesuatu dalam sesi yang tidak dapat diselesaikan.
    .recovery = Sila cuba semula.

user-not-found = Anda atau orang yang satu lagi tiada dalam sesi.
    .recovery = Sila sertai semula sesi; jika itu tidak membantu, hanya pembangun aplikasi ini boleh membetulkan perkara ini.

user-closed = Seorang peserta telah meninggalkan sesi.
    .recovery = Anda tidak perlu berbuat apa-apa.

existing-user-in-session = Nama ini telah digunakan oleh seseorang dalam sesi.
    .recovery = Sila pilih nama lain, kemudian cuba semula.

user-not-streaming = Belum ada video atau audio yang dikongsi.
    .recovery = Sila pastikan kamera atau mikrofon anda dihidupkan, atau tunggu peserta lain menghidupkannya; jika tiada perubahan, hubungi pasukan sokongan aplikasi.

user-not-authorized = Tindakan ini tidak tersedia untuk anda dalam sesi ini.
    .recovery = Sila tinggalkan sesi, kemudian sertainya semula.

user-video-permission-denied = Penyemak imbas tidak dibenarkan menggunakan kamera anda.
    .recovery = Sila benarkan kamera untuk halaman ini dalam penyemak imbas anda, kemudian sertai semula.

user-audio-permission-denied = Penyemak imbas tidak dibenarkan menggunakan mikrofon anda.
    .recovery = Sila benarkan mikrofon untuk halaman ini dalam penyemak imbas anda, kemudian sertai semula.

session-generic = Sesi tidak dapat mengendalikan permintaan ini sekarang.
    .recovery = Sila tunggu sebentar, kemudian cuba semula.

session-closed = Sesi telah tamat.
    .recovery = Sila sertai semula atau mulakan sesi baharu.

session-cannot-be-created = Sesi tidak dapat dimulakan.
    .recovery = Sila cuba semula selepas beberapa minit, dan hubungi pasukan sokongan aplikasi jika sesi masih tidak dapat dimulakan.

session-is-full = Sesi ini telah penuh.
    .recovery = Sila tunggu sehingga ada orang keluar, kemudian cuba semula.

media-endpoint = Sambungan kepada video dan audio seorang peserta tidak dapat dibuat.
    .recovery = Sila tunggu beberapa saat, kemudian cuba sambungkan semula.

media-audio-permission = Aplikasi ini tidak dibenarkan menggunakan mikrofon anda.
    .recovery = Sila benarkan mikrofon untuk aplikasi ini dalam tetapan peranti anda, kemudian sertai semula.

media-video-permission = Aplikasi ini tidak dibenarkan menggunakan kamera anda.
    .recovery = Sila benarkan kamera untuk aplikasi ini dalam tetapan peranti anda, kemudian sertai semula.

transport-request = Perkhidmatan tidak dapat melaksanakan tindakan ini sekarang.
    .recovery = Sila cuba semula sebentar lagi; jika tiada perubahan, hubungi pasukan sokongan aplikasi.

transport-response = Jawapan daripada perkhidmatan tidak dapat difahami.
    .recovery = Sila cuba sekali lagi selepas seminit.

transport = Aplikasi menghantar permintaan yang tidak dapat dikendalikan oleh perkhidmatan.
    .recovery = Hanya pembangun aplikasi ini boleh membetulkan perkara ini; kemas kini aplikasi mungkin sudah dapat membantu.

generic-connection = Sambungan terputus sebelum anda menyertai sesi.
    .recovery = Sila periksa sambungan internet anda, kemudian cuba semula.

generic-error = Perkhidmatan tidak menyokong perkara yang diminta oleh aplikasi.
    .recovery = Hanya pembangun aplikasi ini boleh mengubah perkara ini; sila maklumkan kepada mereka apa yang anda lakukan ketika itu.

invalid-token-expired = Akses anda kepada sesi ini telah tamat tempoh.
    .recovery = Sila buka semula sesi melalui aplikasi; jika itu tidak membantu, minta jemputan baharu untuk semua orang dalam sesi itu.

invalid-token = Akses anda kepada sesi ini tidak dapat disahkan.
    .recovery = Sila buka semula sesi melalui aplikasi atau pautan yang lengkap; jika itu tidak membantu, hubungi pasukan sokongan aplikasi.

invalid-token-data = Jemputan anda ke sesi ini tidak dapat dibaca.
    .recovery = Sila buka semula sesi melalui jemputan asal; jika itu tidak membantu, hubungi pasukan sokongan aplikasi.

invalid-token-json-data = Jemputan anda ke sesi ini tidak lengkap.
    .recovery = Sila hubungi pasukan sokongan aplikasi; jemputan baharu untuk semua orang dalam sesi mungkin diperlukan.

invalid-socket-url = Aplikasi menerima alamat perkhidmatan yang salah.
    .recovery = Sila buka semula sesi melalui aplikasi; jika itu tidak membantu, maklumkan kepada pembangun aplikasi ini.

invalid-stun-server = Salah satu tetapan untuk menyambung ke sesi tidak betul.
    .recovery = Sila buka semula sesi melalui jemputannya; jika itu tidak membantu, maklumkan kepada pembangun aplikasi ini bahawa sesi tidak dapat disambungkan.

action-retry = Cuba semula
action-rejoin = Sertai semula
action-refresh-token = Perbaharui akses
action-ask-permission = Buka tetapan
action-fix-call = Hubungi sokongan
action-fix-configuration = Hubungi sokongan
action-choose-another-name = Tukar nama
action-wait = Tunggu dan cuba semula
action-ignore = Teruskan
action-report = Laporkan masalah

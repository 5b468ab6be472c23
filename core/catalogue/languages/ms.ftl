### Malay: what people in a call read. Fluent syntax; CONTRIBUTING.md says how to correct or add a language.
### Every text here is derived: wterror's own words, not the vendor's.
### Comments and order are written by `cargo dev generate`; the texts are written by people.

language = Melayu
    .english = Malay

# A code that is not in the catalogue: Something unexpected happened (code { $code }).
# Please try again, and mention code { $code } if you contact support.
unlisted = Sesuatu yang tidak dijangka telah berlaku (kod { $code }).
    .recovery = Sila cuba semula dan nyatakan kod { $code } jika anda menghubungi pasukan sokongan.

# -1: Something went wrong on the service's side.
# Please try again in a moment; if it keeps happening, contact the app's support.
unknown-error = Terdapat masalah di pihak perkhidmatan.
    .recovery = Sila cuba semula sebentar lagi; jika perkara ini berterusan, hubungi pasukan sokongan aplikasi.

# 101: Something in the session could not be completed.
# Please try again.
user-generic = Ada sesuatu dalam sesi yang tidak dapat diselesaikan.
    .recovery = Sila cuba semula.

# 102: You or the other person is not in the session.
# Please join the session again; if that does not help, only the makers of this app can correct this.
user-not-found = Anda atau orang yang satu lagi tiada dalam sesi.
    .recovery = Sila sertai semula sesi; jika itu tidak membantu, hanya pembangun aplikasi ini boleh membetulkan perkara ini.

# 103: A participant has left the session.
# There is nothing you need to do.
user-closed = Seorang peserta telah meninggalkan sesi.
    .recovery = Anda tidak perlu berbuat apa-apa.

# 104: Someone in the session already uses this name.
# Please choose another name, then try again.
existing-user-in-session = Nama ini telah digunakan oleh seseorang dalam sesi.
    .recovery = Sila pilih nama lain, kemudian cuba semula.

# 105: No picture or sound is being shared yet.
# Please check that your camera or microphone is on, or wait until the other person's is; if it stays this way, contact the app's support.
user-not-streaming = Belum ada video atau audio yang dikongsi.
    .recovery = Sila pastikan kamera atau mikrofon anda dihidupkan, atau tunggu peserta lain menghidupkannya; jika tiada perubahan, hubungi pasukan sokongan aplikasi.

# 106: This action is not available to you in this session.
# Please leave the session and join it again.
user-not-authorized = Tindakan ini tidak tersedia untuk anda dalam sesi ini.
    .recovery = Sila tinggalkan sesi, kemudian sertainya semula.

# 107: The browser is not allowed to use your camera.
# Please allow the camera for this page in your browser, then join again.
user-video-permission-denied = Penyemak imbas tidak dibenarkan menggunakan kamera anda.
    .recovery = Sila benarkan kamera untuk halaman ini dalam penyemak imbas anda, kemudian sertai semula.

# 108: The browser is not allowed to use your microphone.
# Please allow the microphone for this page in your browser, then join again.
user-audio-permission-denied = Penyemak imbas tidak dibenarkan menggunakan mikrofon anda.
    .recovery = Sila benarkan mikrofon untuk halaman ini dalam penyemak imbas anda, kemudian sertai semula.

# 201: The session cannot handle this request right now.
# Please wait a moment, then try again.
session-generic = Sesi tidak dapat mengendalikan permintaan ini sekarang.
    .recovery = Sila tunggu sebentar, kemudian cuba semula.

# 203: The session has ended.
# Please join again or start a new session.
session-closed = Sesi telah tamat.
    .recovery = Sila sertai semula atau mulakan sesi baharu.

# 204: The session could not be started.
# Please try again in a few minutes, and contact the app's support if it still does not start.
session-cannot-be-created = Sesi tidak dapat dimulakan.
    .recovery = Sila cuba semula selepas beberapa minit, dan hubungi pasukan sokongan aplikasi jika sesi masih tidak dapat dimulakan.

# 206: The session is full.
# Please wait until someone leaves, then try again.
session-is-full = Sesi ini telah penuh.
    .recovery = Sila tunggu sehingga ada orang keluar, kemudian cuba semula.

# 303: A connection to a participant's picture and sound could not be made.
# Please wait a few seconds and try to connect again.
media-endpoint = Sambungan kepada video dan audio seorang peserta tidak dapat dibuat.
    .recovery = Sila tunggu beberapa saat, kemudian cuba sambungkan semula.

# 308: This app is not allowed to use your microphone.
# Please allow the microphone for this app in your device's settings, then join again.
media-audio-permission = Aplikasi ini tidak dibenarkan menggunakan mikrofon anda.
    .recovery = Sila benarkan mikrofon untuk aplikasi ini dalam tetapan peranti anda, kemudian sertai semula.

# 309: This app is not allowed to use your camera.
# Please allow the camera for this app in your device's settings, then join again.
media-video-permission = Aplikasi ini tidak dibenarkan menggunakan kamera anda.
    .recovery = Sila benarkan kamera untuk aplikasi ini dalam tetapan peranti anda, kemudian sertai semula.

# 801: The service could not carry this out right now.
# Please try again shortly; if nothing changes, contact the app's support.
transport-request = Perkhidmatan tidak dapat melaksanakan tindakan ini sekarang.
    .recovery = Sila cuba semula sebentar lagi; jika tiada perubahan, hubungi pasukan sokongan aplikasi.

# 802: The service's answer could not be understood.
# Please try once more in a minute.
transport-response = Jawapan daripada perkhidmatan tidak dapat difahami.
    .recovery = Sila cuba sekali lagi selepas seminit.

# 803: The app sent a request that the service could not handle.
# Only the makers of this app can correct this; an update of the app may already help.
transport = Aplikasi menghantar permintaan yang tidak dapat dikendalikan oleh perkhidmatan.
    .recovery = Hanya pembangun aplikasi ini boleh membetulkan perkara ini; kemas kini aplikasi mungkin sudah dapat membantu.

# 901: The connection closed before you had joined the session.
# Please check your internet connection, then try again.
generic-connection = Sambungan terputus sebelum anda menyertai sesi.
    .recovery = Sila periksa sambungan internet anda, kemudian cuba semula.

# 999: The service does not support what the app asked for.
# Only the makers of this app can change this; please tell them what you were doing.
generic-error = Perkhidmatan tidak menyokong perkara yang diminta oleh aplikasi.
    .recovery = Hanya pembangun aplikasi ini boleh mengubah perkara ini; sila maklumkan kepada mereka apa yang anda lakukan ketika itu.

# 1100: Your access to this session has expired.
# Please open the session again from the app; if that does not help, ask for a new invitation for everyone in it.
invalid-token-expired = Akses anda kepada sesi ini telah tamat tempoh.
    .recovery = Sila buka semula sesi melalui aplikasi; jika itu tidak membantu, minta jemputan baharu untuk semua orang dalam sesi itu.

# 1101: Your access to this session could not be confirmed.
# Please open the session again from the app or from the complete link; if that does not help, contact the app's support.
invalid-token = Akses anda kepada sesi ini tidak dapat disahkan.
    .recovery = Sila buka semula sesi melalui aplikasi atau pautan yang lengkap; jika itu tidak membantu, hubungi pasukan sokongan aplikasi.

# 1102: Your invitation to this session could not be read.
# Please open the session again from the original invitation; if that does not help, contact the app's support.
invalid-token-data = Jemputan anda ke sesi ini tidak dapat dibaca.
    .recovery = Sila buka semula sesi melalui jemputan asal; jika itu tidak membantu, hubungi pasukan sokongan aplikasi.

# 1103: Your invitation to this session is incomplete.
# Please contact the app's support; a new invitation for everyone in the session may be needed.
invalid-token-json-data = Jemputan anda ke sesi ini tidak lengkap.
    .recovery = Sila hubungi pasukan sokongan aplikasi; jemputan baharu untuk semua orang dalam sesi mungkin diperlukan.

# 1104: The app was given the wrong address for the service.
# Please open the session again from the app; if that does not help, tell the makers of this app.
invalid-socket-url = Aplikasi menerima alamat perkhidmatan yang salah.
    .recovery = Sila buka semula sesi melalui aplikasi; jika itu tidak membantu, maklumkan kepada pembangun aplikasi ini.

# 1105: A setting for connecting to the session is not correct.
# Please open the session again from its invitation; if that does not help, tell the makers of this app that sessions do not connect.
invalid-stun-server = Salah satu tetapan untuk menyambung ke sesi tidak betul.
    .recovery = Sila buka semula sesi melalui jemputannya; jika itu tidak membantu, maklumkan kepada pembangun aplikasi ini bahawa sesi tidak dapat disambungkan.

## Labels of buttons

# Try again
action-retry = Cuba semula

# Join again
action-rejoin = Sertai semula

# Renew access
action-refresh-token = Perbaharui akses

# Open settings
action-ask-permission = Buka tetapan

# Contact support
action-fix-call = Hubungi sokongan

# Contact support
action-fix-configuration = Hubungi sokongan

# Change name
action-choose-another-name = Tukar nama

# Wait and try again
action-wait = Tunggu dan cuba semula

# Continue
action-ignore = Teruskan

# Report problem
action-report = Laporkan masalah

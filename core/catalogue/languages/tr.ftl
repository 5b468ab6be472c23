### Turkish: what people in a call read. Fluent syntax; CONTRIBUTING.md says how to correct or add a language.
### Every text here is derived: wterror's own words, not the vendor's.
### Comments and order are written by `cargo dev generate`; the texts are written by people.

language = Türkçe
    .english = Turkish

# A code that is not in the catalogue: Something unexpected happened (code { $code }).
# Please try again, and mention code { $code } if you contact support.
unlisted = Beklenmedik bir durum oluştu (kod: { $code }).
    .recovery = Lütfen tekrar deneyin ve destek ekibiyle iletişime geçerseniz { $code } kodunu belirtin.

# -1: Something went wrong on the service's side.
# Please try again in a moment; if it keeps happening, contact the app's support.
unknown-error = Hizmet tarafında bir sorun oluştu.
    .recovery = Lütfen birazdan tekrar deneyin; sorun devam ederse uygulamanın destek ekibiyle iletişime geçin.

# 101: Something in the session could not be completed.
# Please try again.
user-generic = Görüşmedeki bir işlem tamamlanamadı.
    .recovery = Lütfen tekrar deneyin.

# 102: You or the other person is not in the session.
# Please join the session again; if that does not help, only the makers of this app can correct this.
user-not-found = Ya siz ya da diğer kişi görüşmede değil.
    .recovery = Lütfen görüşmeye yeniden katılın; bu işe yaramazsa sorunu yalnızca bu uygulamanın geliştiricileri düzeltebilir.

# 103: A participant has left the session.
# There is nothing you need to do.
user-closed = Bir katılımcı görüşmeden ayrıldı.
    .recovery = Yapmanız gereken bir şey yok.

# 104: Someone in the session already uses this name.
# Please choose another name, then try again.
existing-user-in-session = Görüşmedeki biri bu adı zaten kullanıyor.
    .recovery = Lütfen başka bir ad seçip tekrar deneyin.

# 105: No picture or sound is being shared yet.
# Please check that your camera or microphone is on, or wait until the other person's is; if it stays this way, contact the app's support.
user-not-streaming = Henüz görüntü veya ses paylaşılmıyor.
    .recovery = Kameranızın veya mikrofonunuzun açık olduğundan emin olun ya da diğer kişinin açmasını bekleyin; durum değişmezse uygulamanın destek ekibiyle iletişime geçin.

# 106: This action is not available to you in this session.
# Please leave the session and join it again.
user-not-authorized = Bu görüşmede bu işlemi yapamazsınız.
    .recovery = Lütfen görüşmeden ayrılıp yeniden katılın.

# 107: The browser is not allowed to use your camera.
# Please allow the camera for this page in your browser, then join again.
user-video-permission-denied = Tarayıcının kameranızı kullanma izni yok.
    .recovery = Lütfen tarayıcınızda bu sayfa için kameraya izin verin, ardından yeniden katılın.

# 108: The browser is not allowed to use your microphone.
# Please allow the microphone for this page in your browser, then join again.
user-audio-permission-denied = Tarayıcının mikrofonunuzu kullanma izni yok.
    .recovery = Lütfen tarayıcınızda bu sayfa için mikrofona izin verin, ardından yeniden katılın.

# 201: The session cannot handle this request right now.
# Please wait a moment, then try again.
session-generic = Görüşmede bu istek şu anda gerçekleştirilemiyor.
    .recovery = Lütfen biraz bekleyip tekrar deneyin.

# 203: The session has ended.
# Please join again or start a new session.
session-closed = Görüşme sona erdi.
    .recovery = Lütfen yeniden katılın veya yeni bir görüşme başlatın.

# 204: The session could not be started.
# Please try again in a few minutes, and contact the app's support if it still does not start.
session-cannot-be-created = Görüşme başlatılamadı.
    .recovery = Lütfen birkaç dakika sonra tekrar deneyin; görüşme yine başlamazsa uygulamanın destek ekibiyle iletişime geçin.

# 206: The session is full.
# Please wait until someone leaves, then try again.
session-is-full = Görüşme dolu.
    .recovery = Lütfen biri ayrılana kadar bekleyin, ardından tekrar deneyin.

# 303: A connection to a participant's picture and sound could not be made.
# Please wait a few seconds and try to connect again.
media-endpoint = Bir katılımcıyla görüntü ve ses bağlantısı kurulamadı.
    .recovery = Lütfen birkaç saniye bekleyip yeniden bağlanmayı deneyin.

# 308: This app is not allowed to use your microphone.
# Please allow the microphone for this app in your device's settings, then join again.
media-audio-permission = Bu uygulamanın mikrofonunuzu kullanma izni yok.
    .recovery = Lütfen cihazınızın ayarlarında bu uygulama için mikrofona izin verin, ardından yeniden katılın.

# 309: This app is not allowed to use your camera.
# Please allow the camera for this app in your device's settings, then join again.
media-video-permission = Bu uygulamanın kameranızı kullanma izni yok.
    .recovery = Lütfen cihazınızın ayarlarında bu uygulama için kameraya izin verin, ardından yeniden katılın.

# 801: The service could not carry this out right now.
# Please try again shortly; if nothing changes, contact the app's support.
transport-request = Hizmet bu işlemi şu anda gerçekleştiremedi.
    .recovery = Lütfen kısa bir süre sonra tekrar deneyin; bir şey değişmezse uygulamanın destek ekibiyle iletişime geçin.

# 802: The service's answer could not be understood.
# Please try once more in a minute.
transport-response = Hizmetten gelen yanıt anlaşılamadı.
    .recovery = Lütfen bir dakika sonra bir kez daha deneyin.

# 803: The app sent a request that the service could not handle.
# Only the makers of this app can correct this; an update of the app may already help.
transport = Uygulama, hizmetin işleyemediği bir istek gönderdi.
    .recovery = Bunu yalnızca bu uygulamanın geliştiricileri düzeltebilir; uygulamayı güncellemek işe yarayabilir.

# 901: The connection closed before you had joined the session.
# Please check your internet connection, then try again.
generic-connection = Siz görüşmeye katılmadan önce bağlantı kesildi.
    .recovery = Lütfen internet bağlantınızı kontrol edip tekrar deneyin.

# 999: The service does not support what the app asked for.
# Only the makers of this app can change this; please tell them what you were doing.
generic-error = Hizmet, uygulamanın istediği şeyi desteklemiyor.
    .recovery = Bunu yalnızca bu uygulamanın geliştiricileri değiştirebilir; lütfen onlara o sırada ne yaptığınızı anlatın.

# 1100: Your access to this session has expired.
# Please open the session again from the app; if that does not help, ask for a new invitation for everyone in it.
invalid-token-expired = Bu görüşmeye erişiminizin süresi doldu.
    .recovery = Lütfen görüşmeyi uygulamadan yeniden açın; bu işe yaramazsa görüşmedeki herkes için yeni bir davet isteyin.

# 1101: Your access to this session could not be confirmed.
# Please open the session again from the app or from the complete link; if that does not help, contact the app's support.
invalid-token = Bu görüşmeye erişiminiz doğrulanamadı.
    .recovery = Lütfen görüşmeyi uygulamadan veya eksiksiz davet bağlantısıyla yeniden açın; bu işe yaramazsa uygulamanın destek ekibiyle iletişime geçin.

# 1102: Your invitation to this session could not be read.
# Please open the session again from the original invitation; if that does not help, contact the app's support.
invalid-token-data = Bu görüşme için aldığınız davet okunamadı.
    .recovery = Lütfen görüşmeyi size gelen ilk davetten yeniden açın; bu işe yaramazsa uygulamanın destek ekibiyle iletişime geçin.

# 1103: Your invitation to this session is incomplete.
# Please contact the app's support; a new invitation for everyone in the session may be needed.
invalid-token-json-data = Bu görüşme için aldığınız davet eksik.
    .recovery = Lütfen uygulamanın destek ekibiyle iletişime geçin; görüşmedeki herkes için yeni bir davet gerekebilir.

# 1104: The app was given the wrong address for the service.
# Please open the session again from the app; if that does not help, tell the makers of this app.
invalid-socket-url = Uygulamaya hizmetin adresi yanlış verilmiş.
    .recovery = Lütfen görüşmeyi uygulamadan yeniden açın; bu işe yaramazsa durumu bu uygulamanın geliştiricilerine bildirin.

# 1105: A setting for connecting to the session is not correct.
# Please open the session again from its invitation; if that does not help, tell the makers of this app that sessions do not connect.
invalid-stun-server = Görüşmeye bağlanmak için kullanılan bir ayar doğru değil.
    .recovery = Lütfen görüşmeyi davetten yeniden açın; bu işe yaramazsa bu uygulamanın geliştiricilerine görüşmelere bağlanılamadığını bildirin.

## Labels of buttons

# Try again
action-retry = Tekrar dene

# Join again
action-rejoin = Yeniden katıl

# Renew access
action-refresh-token = Erişimi yenile

# Open settings
action-ask-permission = Ayarları aç

# Contact support
action-fix-call = Destek ekibine ulaş

# Contact support
action-fix-configuration = Destek ekibine ulaş

# Change name
action-choose-another-name = Adı değiştir

# Wait and try again
action-wait = Bekle ve tekrar dene

# Continue
action-ignore = Devam et

# Report problem
action-report = Sorun bildir

### Turkish: what people in a call read. Fluent syntax; CONTRIBUTING.md says how to correct or add a language.
### Every text here is derived: wterror's own words, not the vendor's.

language = Türkçe
    .english = Turkish
    .reviewed = false

unlisted = Beklenmedik bir durum oluştu (kod: { $code }).
    .recovery = Lütfen tekrar deneyin ve destek ekibiyle iletişime geçerseniz { $code } kodunu belirtin.

unknown-error = Hizmet tarafında bir sorun oluştu.
    .recovery = Lütfen birazdan tekrar deneyin; sorun devam ederse uygulamanın destek ekibiyle iletişime geçin.

user-generic = Görüşmedeki bir işlem tamamlanamadı.
    .recovery = Lütfen tekrar deneyin.

user-not-found = Ya siz ya da diğer kişi görüşmede değil.
    .recovery = Lütfen görüşmeye yeniden katılın; bu işe yaramazsa sorunu yalnızca bu uygulamanın geliştiricileri düzeltebilir.

user-closed = Bir katılımcı görüşmeden ayrıldı.
    .recovery = Yapmanız gereken bir şey yok.

existing-user-in-session = Görüşmedeki biri bu adı zaten kullanıyor.
    .recovery = Lütfen başka bir ad seçip tekrar deneyin.

user-not-streaming = Henüz görüntü veya ses paylaşılmıyor.
    .recovery = Kameranızın veya mikrofonunuzun açık olduğundan emin olun ya da diğer kişinin açmasını bekleyin; durum değişmezse uygulamanın destek ekibiyle iletişime geçin.

user-not-authorized = Bu görüşmede bu işlemi yapamazsınız.
    .recovery = Lütfen görüşmeden ayrılıp yeniden katılın.

user-video-permission-denied = Tarayıcının kameranızı kullanma izni yok.
    .recovery = Lütfen tarayıcınızda bu sayfa için kameraya izin verin, ardından yeniden katılın.

user-audio-permission-denied = Tarayıcının mikrofonunuzu kullanma izni yok.
    .recovery = Lütfen tarayıcınızda bu sayfa için mikrofona izin verin, ardından yeniden katılın.

session-generic = Görüşmede bu istek şu anda gerçekleştirilemiyor.
    .recovery = Lütfen biraz bekleyip tekrar deneyin.

session-closed = Görüşme sona erdi.
    .recovery = Lütfen yeniden katılın veya yeni bir görüşme başlatın.

session-cannot-be-created = Görüşme başlatılamadı.
    .recovery = Lütfen birkaç dakika sonra tekrar deneyin; görüşme yine başlamazsa uygulamanın destek ekibiyle iletişime geçin.

session-is-full = Görüşme dolu.
    .recovery = Lütfen biri ayrılana kadar bekleyin, ardından tekrar deneyin.

media-endpoint = Bir katılımcıyla görüntü ve ses bağlantısı kurulamadı.
    .recovery = Lütfen birkaç saniye bekleyip yeniden bağlanmayı deneyin.

media-audio-permission = Bu uygulamanın mikrofonunuzu kullanma izni yok.
    .recovery = Lütfen cihazınızın ayarlarında bu uygulama için mikrofona izin verin, ardından yeniden katılın.

media-video-permission = Bu uygulamanın kameranızı kullanma izni yok.
    .recovery = Lütfen cihazınızın ayarlarında bu uygulama için kameraya izin verin, ardından yeniden katılın.

transport-request = Hizmet bu işlemi şu anda gerçekleştiremedi.
    .recovery = Lütfen kısa bir süre sonra tekrar deneyin; bir şey değişmezse uygulamanın destek ekibiyle iletişime geçin.

transport-response = Hizmetten gelen yanıt anlaşılamadı.
    .recovery = Lütfen bir dakika sonra bir kez daha deneyin.

transport = Uygulama, hizmetin işleyemediği bir istek gönderdi.
    .recovery = Bunu yalnızca bu uygulamanın geliştiricileri düzeltebilir; uygulamayı güncellemek işe yarayabilir.

generic-connection = Siz görüşmeye katılmadan önce bağlantı kesildi.
    .recovery = Lütfen internet bağlantınızı kontrol edip tekrar deneyin.

generic-error = Hizmet, uygulamanın istediği şeyi desteklemiyor.
    .recovery = Bunu yalnızca bu uygulamanın geliştiricileri değiştirebilir; lütfen onlara o sırada ne yaptığınızı anlatın.

invalid-token-expired = Bu görüşmeye erişiminizin süresi doldu.
    .recovery = Lütfen görüşmeyi uygulamadan yeniden açın; bu işe yaramazsa görüşmedeki herkes için yeni bir davet isteyin.

invalid-token = Bu görüşmeye erişiminiz doğrulanamadı.
    .recovery = Lütfen görüşmeyi uygulamadan veya eksiksiz davet bağlantısıyla yeniden açın; bu işe yaramazsa uygulamanın destek ekibiyle iletişime geçin.

invalid-token-data = Bu görüşme için aldığınız davet okunamadı.
    .recovery = Lütfen görüşmeyi size gelen ilk davetten yeniden açın; bu işe yaramazsa uygulamanın destek ekibiyle iletişime geçin.

invalid-token-json-data = Bu görüşme için aldığınız davet eksik.
    .recovery = Lütfen uygulamanın destek ekibiyle iletişime geçin; görüşmedeki herkes için yeni bir davet gerekebilir.

invalid-socket-url = Uygulamaya hizmetin adresi yanlış verilmiş.
    .recovery = Lütfen görüşmeyi uygulamadan yeniden açın; bu işe yaramazsa durumu bu uygulamanın geliştiricilerine bildirin.

invalid-stun-server = Görüşmeye bağlanmak için kullanılan bir ayar doğru değil.
    .recovery = Lütfen görüşmeyi davetten yeniden açın; bu işe yaramazsa bu uygulamanın geliştiricilerine görüşmelere bağlanılamadığını bildirin.

action-retry = Tekrar dene
action-rejoin = Yeniden katıl
action-refresh-token = Erişimi yenile
action-ask-permission = Ayarları aç
action-fix-call = Destek ekibine ulaş
action-fix-configuration = Destek ekibine ulaş
action-choose-another-name = Adı değiştir
action-wait = Bekle ve tekrar dene
action-ignore = Devam et
action-report = Sorun bildir

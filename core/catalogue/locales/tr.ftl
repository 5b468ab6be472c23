### Turkish: what people in a call read. Fluent syntax; CONTRIBUTING.md says how to correct or add a language.
### Every text here is derived: wterror's own words, not the vendor's.

language = Türkçe
    .english = Turkish
    .reviewed = false

unlisted = Beklenmedik bir durum oluştu (kod: { $code }).
    .recovery = Lütfen tekrar deneyin ve destek ekibiyle iletişime geçerseniz { $code } kodunu belirtin.

unknown-error = Hizmet tarafında bir sorun oluştu.
    .recovery = Lütfen birazdan tekrar deneyin; sorun devam ederse uygulamanın destek ekibine bildirin.

user-generic = İsteğiniz tamamlanamadı.
    .recovery = Lütfen tekrar deneyin.

user-not-found = Bu kişi görüşmede değil.
    .recovery = Bunu yalnızca bu uygulamanın geliştiricileri düzeltebilir; o zamana kadar yeniden katılmak işe yarayabilir.

user-closed = Diğer kişi görüşmeden ayrıldı.
    .recovery = Yapmanız gereken bir şey yok.

existing-user-in-session = Görüşmedeki biri bu adı zaten kullanıyor.
    .recovery = Lütfen başka bir ad seçip yeniden katılın.

user-not-streaming = Henüz görüntü veya ses paylaşılmıyor.
    .recovery = Lütfen bir kameranın veya mikrofonun açık olduğunu kontrol edin; sorun bu değilse bunu yalnızca bu uygulamanın geliştiricileri düzeltebilir.

user-not-authorized = Bu görüşmede bu işlemi yapamazsınız.
    .recovery = Lütfen görüşmeden ayrılıp yeniden katılın.

user-video-permission-denied = Tarayıcının kameranızı kullanma izni yok.
    .recovery = Lütfen tarayıcınızda bu sayfa için kameraya izin verin, ardından yeniden katılın.

user-audio-permission-denied = Tarayıcının mikrofonunuzu kullanma izni yok.
    .recovery = Lütfen tarayıcınızda bu sayfa için mikrofona izin verin, ardından yeniden katılın.

session-generic = Görüşme şu anda yoğun.
    .recovery = Lütfen biraz bekleyip tekrar deneyin.

session-closed = Görüşme sona erdi.
    .recovery = Lütfen yeniden katılın veya yeni bir görüşme başlatın.

session-cannot-be-created = Görüşme başlatılamadı.
    .recovery = Lütfen birkaç dakika sonra tekrar deneyin; görüşme yine başlamazsa uygulamanın destek ekibine bildirin.

session-is-full = Görüşme dolu.
    .recovery = Lütfen biri ayrılana kadar bekleyin, ardından yeniden katılın.

media-endpoint = Bir katılımcının görüntüsü ve sesi bağlanamadı.
    .recovery = Lütfen birkaç saniye bekleyip yeniden bağlanmayı deneyin.

media-audio-permission = Bu uygulamanın mikrofonunuzu kullanma izni yok.
    .recovery = Lütfen cihazınızın ayarlarında bu uygulama için mikrofona izin verin, ardından yeniden katılın.

media-video-permission = Bu uygulamanın kameranızı kullanma izni yok.
    .recovery = Lütfen cihazınızın ayarlarında bu uygulama için kameraya izin verin, ardından yeniden katılın.

transport-request = Hizmete ulaşılamadı.
    .recovery = Lütfen kısa bir süre sonra tekrar deneyin; bir şey değişmezse internet bağlantınızı kontrol edin.

transport-response = Hizmetten gelen yanıt anlaşılamadı.
    .recovery = Lütfen bir dakika sonra bir kez daha deneyin.

transport = Uygulama, hizmetin işleyemediği bir istek gönderdi.
    .recovery = Bunu yalnızca bu uygulamanın geliştiricileri düzeltebilir; uygulamayı güncellemek sorunu çözebilir.

generic-connection = Siz görüşmeye katılmadan önce bağlantı kesildi.
    .recovery = Lütfen internet bağlantınızı kontrol edip yeniden katılın.

generic-error = Hizmet, uygulamanın istediği şeyi desteklemiyor.
    .recovery = Bunu yalnızca bu uygulamanın geliştiricileri değiştirebilir; lütfen onlara o sırada ne yaptığınızı anlatın.

invalid-token-expired = Bu görüşmeye erişiminizin süresi doldu.
    .recovery = Erişiminizi yenilemek için lütfen görüşmeyi uygulamadan yeniden açın.

invalid-token = Bu görüşmeye erişiminiz doğrulanamadı.
    .recovery = Lütfen yeniden giriş yapın veya görüşmeyi yeni bir bağlantıdan açın.

invalid-token-data = Bu görüşmeye ait erişim bilgileriniz okunamadı.
    .recovery = Lütfen yeni bir davet isteyip görüşmeyi bu davetle açın.

invalid-token-json-data = Bu görüşmeye ait erişim bilgileriniz eksik.
    .recovery = Lütfen görüşme için yeni bir bağlantı isteyin; bu işe yaramazsa uygulamanın destek ekibiyle iletişime geçin.

invalid-socket-url = Uygulamada hizmetin adresi yanlış ayarlanmış.
    .recovery = Bu ayarları yalnızca bu uygulamanın geliştiricileri düzeltebilir; lütfen bir güncellemeden sonra tekrar deneyin.

invalid-stun-server = Bu uygulamanın bir bağlantı ayarı doğru değil.
    .recovery = Bunu yalnızca bu uygulamanın geliştiricileri düzeltebilir; lütfen onlara aramaların bağlanmadığını bildirin.

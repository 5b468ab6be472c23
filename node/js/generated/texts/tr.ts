// Made from core/catalogue/ by `cargo dev generate`. Do not edit.

import type { Texts } from "../../types.js";

const texts: Texts = {
  tag: "tr",
  sentences: {
    unknown_error: [
      "Hizmet tarafında bir sorun oluştu.",
      "Lütfen birazdan tekrar deneyin; sorun devam ederse uygulamanın destek ekibiyle iletişime geçin.",
    ],
    user_generic: [
      "Görüşmedeki bir işlem tamamlanamadı.",
      "Lütfen tekrar deneyin.",
    ],
    user_not_found: [
      "Ya siz ya da diğer kişi görüşmede değil.",
      "Lütfen görüşmeye yeniden katılın; bu işe yaramazsa sorunu yalnızca bu uygulamanın geliştiricileri düzeltebilir.",
    ],
    user_closed: [
      "Bir katılımcı görüşmeden ayrıldı.",
      "Yapmanız gereken bir şey yok.",
    ],
    existing_user_in_session: [
      "Görüşmedeki biri bu adı zaten kullanıyor.",
      "Lütfen başka bir ad seçip tekrar deneyin.",
    ],
    user_not_streaming: [
      "Henüz görüntü veya ses paylaşılmıyor.",
      "Kameranızın veya mikrofonunuzun açık olduğundan emin olun ya da diğer kişinin açmasını bekleyin; durum değişmezse uygulamanın destek ekibiyle iletişime geçin.",
    ],
    user_not_authorized: [
      "Bu görüşmede bu işlemi yapamazsınız.",
      "Lütfen görüşmeden ayrılıp yeniden katılın.",
    ],
    user_video_permission_denied: [
      "Tarayıcının kameranızı kullanma izni yok.",
      "Lütfen tarayıcınızda bu sayfa için kameraya izin verin, ardından yeniden katılın.",
    ],
    user_audio_permission_denied: [
      "Tarayıcının mikrofonunuzu kullanma izni yok.",
      "Lütfen tarayıcınızda bu sayfa için mikrofona izin verin, ardından yeniden katılın.",
    ],
    session_generic: [
      "Görüşmede bu istek şu anda gerçekleştirilemiyor.",
      "Lütfen biraz bekleyip tekrar deneyin.",
    ],
    session_closed: [
      "Görüşme sona erdi.",
      "Lütfen yeniden katılın veya yeni bir görüşme başlatın.",
    ],
    session_cannot_be_created: [
      "Görüşme başlatılamadı.",
      "Lütfen birkaç dakika sonra tekrar deneyin; görüşme yine başlamazsa uygulamanın destek ekibiyle iletişime geçin.",
    ],
    session_is_full: [
      "Görüşme dolu.",
      "Lütfen biri ayrılana kadar bekleyin, ardından tekrar deneyin.",
    ],
    media_endpoint: [
      "Bir katılımcıyla görüntü ve ses bağlantısı kurulamadı.",
      "Lütfen birkaç saniye bekleyip yeniden bağlanmayı deneyin.",
    ],
    media_audio_permission: [
      "Bu uygulamanın mikrofonunuzu kullanma izni yok.",
      "Lütfen cihazınızın ayarlarında bu uygulama için mikrofona izin verin, ardından yeniden katılın.",
    ],
    media_video_permission: [
      "Bu uygulamanın kameranızı kullanma izni yok.",
      "Lütfen cihazınızın ayarlarında bu uygulama için kameraya izin verin, ardından yeniden katılın.",
    ],
    transport_request: [
      "Hizmet bu işlemi şu anda gerçekleştiremedi.",
      "Lütfen kısa bir süre sonra tekrar deneyin; bir şey değişmezse uygulamanın destek ekibiyle iletişime geçin.",
    ],
    transport_response: [
      "Hizmetten gelen yanıt anlaşılamadı.",
      "Lütfen bir dakika sonra bir kez daha deneyin.",
    ],
    transport: [
      "Uygulama, hizmetin işleyemediği bir istek gönderdi.",
      "Bunu yalnızca bu uygulamanın geliştiricileri düzeltebilir; uygulamayı güncellemek işe yarayabilir.",
    ],
    generic_connection: [
      "Siz görüşmeye katılmadan önce bağlantı kesildi.",
      "Lütfen internet bağlantınızı kontrol edip tekrar deneyin.",
    ],
    generic_error: [
      "Hizmet, uygulamanın istediği şeyi desteklemiyor.",
      "Bunu yalnızca bu uygulamanın geliştiricileri değiştirebilir; lütfen onlara o sırada ne yaptığınızı anlatın.",
    ],
    invalid_token_expired: [
      "Bu görüşmeye erişiminizin süresi doldu.",
      "Lütfen görüşmeyi uygulamadan yeniden açın; bu işe yaramazsa görüşmedeki herkes için yeni bir davet isteyin.",
    ],
    invalid_token: [
      "Bu görüşmeye erişiminiz doğrulanamadı.",
      "Lütfen görüşmeyi uygulamadan veya eksiksiz davet bağlantısıyla yeniden açın; bu işe yaramazsa uygulamanın destek ekibiyle iletişime geçin.",
    ],
    invalid_token_data: [
      "Bu görüşme için aldığınız davet okunamadı.",
      "Lütfen görüşmeyi size gelen ilk davetten yeniden açın; bu işe yaramazsa uygulamanın destek ekibiyle iletişime geçin.",
    ],
    invalid_token_json_data: [
      "Bu görüşme için aldığınız davet eksik.",
      "Lütfen uygulamanın destek ekibiyle iletişime geçin; görüşmedeki herkes için yeni bir davet gerekebilir.",
    ],
    invalid_socket_url: [
      "Uygulamaya hizmetin adresi yanlış verilmiş.",
      "Lütfen görüşmeyi uygulamadan yeniden açın; bu işe yaramazsa durumu bu uygulamanın geliştiricilerine bildirin.",
    ],
    invalid_stun_server: [
      "Görüşmeye bağlanmak için kullanılan bir ayar doğru değil.",
      "Lütfen görüşmeyi davetten yeniden açın; bu işe yaramazsa bu uygulamanın geliştiricilerine görüşmelere bağlanılamadığını bildirin.",
    ],
    unlisted: [
      "Beklenmedik bir durum oluştu (kod: \n).",
      "Lütfen tekrar deneyin ve destek ekibiyle iletişime geçerseniz \n kodunu belirtin.",
    ],
  },
  labels: {
    retry: "Tekrar dene",
    rejoin: "Yeniden katıl",
    refresh_token: "Erişimi yenile",
    ask_permission: "Ayarları aç",
    fix_call: "Destek ekibine ulaş",
    fix_configuration: "Destek ekibine ulaş",
    choose_another_name: "Adı değiştir",
    wait: "Bekle ve tekrar dene",
    ignore: "Devam et",
    report: "Sorun bildir",
  },
};
export default texts;

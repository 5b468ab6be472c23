// Made from core/catalogue/ by `cargo dev generate`. Do not edit.

import type { Texts } from "../../types.js";

const texts: Texts = {
  unknown_error: [
    "Hizmet tarafında bir sorun oluştu.",
    "Lütfen birazdan tekrar deneyin; sorun devam ederse uygulamanın destek ekibine bildirin.",
  ],
  user_generic: [
    "İsteğiniz tamamlanamadı.",
    "Lütfen tekrar deneyin.",
  ],
  user_not_found: [
    "Bu kişi görüşmede değil.",
    "Bunu yalnızca bu uygulamanın geliştiricileri düzeltebilir; o zamana kadar yeniden katılmak işe yarayabilir.",
  ],
  user_closed: [
    "Diğer kişi görüşmeden ayrıldı.",
    "Yapmanız gereken bir şey yok.",
  ],
  existing_user_in_session: [
    "Görüşmedeki biri bu adı zaten kullanıyor.",
    "Lütfen başka bir ad seçip yeniden katılın.",
  ],
  user_not_streaming: [
    "Henüz görüntü veya ses paylaşılmıyor.",
    "Lütfen bir kameranın veya mikrofonun açık olduğunu kontrol edin; sorun bu değilse bunu yalnızca bu uygulamanın geliştiricileri düzeltebilir.",
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
    "Görüşme şu anda yoğun.",
    "Lütfen biraz bekleyip tekrar deneyin.",
  ],
  session_closed: [
    "Görüşme sona erdi.",
    "Lütfen yeniden katılın veya yeni bir görüşme başlatın.",
  ],
  session_cannot_be_created: [
    "Görüşme başlatılamadı.",
    "Lütfen birkaç dakika sonra tekrar deneyin; görüşme yine başlamazsa uygulamanın destek ekibine bildirin.",
  ],
  session_is_full: [
    "Görüşme dolu.",
    "Lütfen biri ayrılana kadar bekleyin, ardından yeniden katılın.",
  ],
  media_endpoint: [
    "Bir katılımcının görüntüsü ve sesi bağlanamadı.",
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
    "Hizmete ulaşılamadı.",
    "Lütfen kısa bir süre sonra tekrar deneyin; bir şey değişmezse internet bağlantınızı kontrol edin.",
  ],
  transport_response: [
    "Hizmetten gelen yanıt anlaşılamadı.",
    "Lütfen bir dakika sonra bir kez daha deneyin.",
  ],
  transport: [
    "Uygulama, hizmetin işleyemediği bir istek gönderdi.",
    "Bunu yalnızca bu uygulamanın geliştiricileri düzeltebilir; uygulamayı güncellemek sorunu çözebilir.",
  ],
  generic_connection: [
    "Siz görüşmeye katılmadan önce bağlantı kesildi.",
    "Lütfen internet bağlantınızı kontrol edip yeniden katılın.",
  ],
  generic_error: [
    "Hizmet, uygulamanın istediği şeyi desteklemiyor.",
    "Bunu yalnızca bu uygulamanın geliştiricileri değiştirebilir; lütfen onlara o sırada ne yaptığınızı anlatın.",
  ],
  invalid_token_expired: [
    "Bu görüşmeye erişiminizin süresi doldu.",
    "Erişiminizi yenilemek için lütfen görüşmeyi uygulamadan yeniden açın.",
  ],
  invalid_token: [
    "Bu görüşmeye erişiminiz doğrulanamadı.",
    "Lütfen yeniden giriş yapın veya görüşmeyi yeni bir bağlantıdan açın.",
  ],
  invalid_token_data: [
    "Bu görüşmeye ait erişim bilgileriniz okunamadı.",
    "Lütfen yeni bir davet isteyip görüşmeyi bu davetle açın.",
  ],
  invalid_token_json_data: [
    "Bu görüşmeye ait erişim bilgileriniz eksik.",
    "Lütfen görüşme için yeni bir bağlantı isteyin; bu işe yaramazsa uygulamanın destek ekibiyle iletişime geçin.",
  ],
  invalid_socket_url: [
    "Uygulamada hizmetin adresi yanlış ayarlanmış.",
    "Bu ayarları yalnızca bu uygulamanın geliştiricileri düzeltebilir; lütfen bir güncellemeden sonra tekrar deneyin.",
  ],
  invalid_stun_server: [
    "Bu uygulamanın bir bağlantı ayarı doğru değil.",
    "Bunu yalnızca bu uygulamanın geliştiricileri düzeltebilir; lütfen onlara aramaların bağlanmadığını bildirin.",
  ],
  unlisted: [
    "Beklenmedik bir durum oluştu (kod: \n).",
    "Lütfen tekrar deneyin ve destek ekibiyle iletişime geçerseniz \n kodunu belirtin.",
  ],
};
export default texts;

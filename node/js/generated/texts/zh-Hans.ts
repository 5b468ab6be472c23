// Made from core/catalogue/ by `cargo dev generate`. Do not edit.

import type { Texts } from "../../types.js";

const texts: Texts = {
  unknown_error: [
    "服务方面出了点问题。",
    "请稍后重试；如果问题反复出现，请告知应用客服。",
  ],
  user_generic: [
    "未能完成您的请求。",
    "请重试。",
  ],
  user_not_found: [
    "此人不在通话中。",
    "只有此应用的开发者才能解决这个问题；在此之前，重新加入或许会有帮助。",
  ],
  user_closed: [
    "对方已离开通话。",
    "您无需进行任何操作。",
  ],
  existing_user_in_session: [
    "通话中已有人使用此名称。",
    "请换一个名称，然后重新加入。",
  ],
  user_not_streaming: [
    "目前还没有共享任何画面或声音。",
    "请检查摄像头或麦克风是否已开启；如果不是这个原因，则只有此应用的开发者才能解决。",
  ],
  user_not_authorized: [
    "您无法在此通话中执行这项操作。",
    "请离开通话，然后重新加入。",
  ],
  user_video_permission_denied: [
    "浏览器未获准使用您的摄像头。",
    "请在浏览器中允许此页面使用摄像头，然后重新加入。",
  ],
  user_audio_permission_denied: [
    "浏览器未获准使用您的麦克风。",
    "请在浏览器中允许此页面使用麦克风，然后重新加入。",
  ],
  session_generic: [
    "通话当前繁忙。",
    "请稍等片刻，然后重试。",
  ],
  session_closed: [
    "通话已结束。",
    "请重新加入，或发起新的通话。",
  ],
  session_cannot_be_created: [
    "未能发起通话。",
    "请过几分钟再试；如果仍无法发起通话，请告知应用客服。",
  ],
  session_is_full: [
    "通话人数已满。",
    "请等有人离开后，再重新加入。",
  ],
  media_endpoint: [
    "未能接通一位参与者的画面和声音。",
    "请等待几秒，然后再次尝试连接。",
  ],
  media_audio_permission: [
    "此应用未获准使用您的麦克风。",
    "请在设备设置中允许此应用使用麦克风，然后重新加入。",
  ],
  media_video_permission: [
    "此应用未获准使用您的摄像头。",
    "请在设备设置中允许此应用使用摄像头，然后重新加入。",
  ],
  transport_request: [
    "未能连接到服务。",
    "请稍后再试；如果情况没有变化，请检查您的网络连接。",
  ],
  transport_response: [
    "无法理解服务返回的内容。",
    "请过一分钟再试一次。",
  ],
  transport: [
    "应用发送了服务无法处理的请求。",
    "只有此应用的开发者才能解决这个问题；更新应用后，问题或许就已解决。",
  ],
  generic_connection: [
    "在您加入通话之前，连接已断开。",
    "请检查您的网络连接，然后重新加入。",
  ],
  generic_error: [
    "服务不支持应用所请求的内容。",
    "只有此应用的开发者才能改变这一点；请告诉他们您当时在做什么。",
  ],
  invalid_token_expired: [
    "您加入此通话的权限已过期。",
    "请从应用中重新打开此通话，以更新您的权限。",
  ],
  invalid_token: [
    "无法确认您加入此通话的权限。",
    "请重新登录，或通过新链接打开此通话。",
  ],
  invalid_token_data: [
    "无法读取您加入此通话所需的信息。",
    "请索取新的邀请，并通过该邀请打开通话。",
  ],
  invalid_token_json_data: [
    "您加入此通话所需的信息不完整。",
    "请索取新的通话链接；如果仍未解决，请联系应用客服。",
  ],
  invalid_socket_url: [
    "应用中设置的服务地址不正确。",
    "只有此应用的开发者才能更正其设置；请在应用更新后重试。",
  ],
  invalid_stun_server: [
    "此应用的一项连接设置不正确。",
    "只有此应用的开发者才能解决这个问题；请告诉他们通话无法接通。",
  ],
  unlisted: [
    "发生了意外情况（代码 \n）。",
    "请重试；如需联系客服，请提供代码 \n。",
  ],
};
export default texts;

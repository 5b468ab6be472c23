// Made from core/catalogue/ by `cargo dev generate`. Do not edit.

import type { Texts } from "../../types.js";

const texts: Texts = {
  tag: "zh-Hans",
  sentences: {
    unknown_error: [
      "服务方面出了点问题。",
      "请稍后重试；如果问题反复出现，请联系应用客服。",
    ],
    user_generic: [
      "通话中的某项操作未能完成。",
      "请重试。",
    ],
    user_not_found: [
      "您或对方不在通话中。",
      "请重新加入通话；如果仍未解决，则只有此应用的开发者才能解决这个问题。",
    ],
    user_closed: [
      "有参与者离开了通话。",
      "您无需进行任何操作。",
    ],
    existing_user_in_session: [
      "通话中已有人使用此名称。",
      "请换一个名称，然后重试。",
    ],
    user_not_streaming: [
      "目前还没有共享任何画面或声音。",
      "请检查您的摄像头或麦克风是否已开启，或等待对方开启；如果情况没有变化，请联系应用客服。",
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
      "此通话暂时无法处理该请求。",
      "请稍等片刻，然后重试。",
    ],
    session_closed: [
      "通话已结束。",
      "请重新加入，或发起新的通话。",
    ],
    session_cannot_be_created: [
      "未能发起通话。",
      "请过几分钟再试；如果仍无法发起通话，请联系应用客服。",
    ],
    session_is_full: [
      "通话人数已满。",
      "请等有人离开后再试。",
    ],
    media_endpoint: [
      "无法连接某位参与者的画面和声音。",
      "请等待几秒，然后再次尝试连接。",
    ],
    media_audio_permission: [
      "此应用未获准使用您的麦克风。",
      "请在设备设置中允许此应用使用麦克风，然后重新加入。",
    ],
    media_video_permission: [
      "此应用未获准使用您的摄像头。",
      "请在设备设置中允许此应用使用摄像头（相机），然后重新加入。",
    ],
    transport_request: [
      "服务暂时无法执行此操作。",
      "请稍后再试；如果情况没有变化，请联系应用客服。",
    ],
    transport_response: [
      "无法识别服务返回的内容。",
      "请过一分钟再试一次。",
    ],
    transport: [
      "服务无法处理应用发送的请求。",
      "只有此应用的开发者才能解决这个问题；更新应用或许会有帮助。",
    ],
    generic_connection: [
      "在您加入通话之前，连接已断开。",
      "请检查您的网络连接，然后重试。",
    ],
    generic_error: [
      "服务不支持应用所请求的内容。",
      "这个问题只能由此应用的开发者处理；请告诉他们您当时在做什么。",
    ],
    invalid_token_expired: [
      "您加入此通话的权限已过期。",
      "请从应用中重新进入此通话；如果仍未解决，请为通话中的所有人索取新的邀请。",
    ],
    invalid_token: [
      "无法确认您加入此通话的权限。",
      "请从应用中或通过完整的链接重新进入此通话；如果仍未解决，请联系应用客服。",
    ],
    invalid_token_data: [
      "无法读取您加入此通话的邀请。",
      "请通过原始邀请重新进入此通话；如果仍未解决，请联系应用客服。",
    ],
    invalid_token_json_data: [
      "您加入此通话的邀请不完整。",
      "请联系应用客服；可能需要为通话中的所有人提供新的邀请。",
    ],
    invalid_socket_url: [
      "应用获得的服务地址不正确。",
      "请从应用中重新进入此通话；如果仍未解决，请告知此应用的开发者。",
    ],
    invalid_stun_server: [
      "一项用于连接通话的设置不正确。",
      "请通过邀请重新进入此通话；如果仍未解决，请告诉此应用的开发者通话无法接通。",
    ],
    unlisted: [
      "发生了意外情况（代码 \n）。",
      "请重试；如需联系客服，请提供代码 \n。",
    ],
  },
  labels: {
    retry: "重试",
    rejoin: "重新加入",
    refresh_token: "更新通话权限",
    ask_permission: "打开设置",
    fix_call: "联系客服",
    fix_configuration: "联系客服",
    choose_another_name: "更改名称",
    wait: "稍等后重试",
    ignore: "继续",
    report: "反馈问题",
  },
};
export default texts;

### Thai: what people in a call read. Fluent syntax; CONTRIBUTING.md says how to correct or add a language.
### Every text here is derived: wterror's own words, not the vendor's.
### Comments and order are written by `cargo dev generate`; the texts are written by people.

language = ไทย
    .english = Thai

# A code that is not in the catalogue: Something unexpected happened (code { $code }).
# Please try again, and mention code { $code } if you contact support.
unlisted = เกิดเหตุการณ์ที่ไม่คาดคิด (รหัส { $code })
    .recovery = โปรดลองอีกครั้ง และแจ้งรหัส { $code } หากคุณติดต่อฝ่ายสนับสนุน

# -1: Something went wrong on the service's side.
# Please try again in a moment; if it keeps happening, contact the app's support.
unknown-error = เกิดข้อผิดพลาดบางอย่างทางฝั่งบริการ
    .recovery = โปรดลองอีกครั้งในอีกสักครู่ หากยังเกิดขึ้นซ้ำๆ โปรดติดต่อฝ่ายสนับสนุนของแอป

# 101: Something in the session could not be completed.
# Please try again.
user-generic = การดำเนินการบางอย่างในเซสชันไม่สำเร็จ
    .recovery = โปรดลองอีกครั้ง

# 102: You or the other person is not in the session.
# Please join the session again; if that does not help, only the makers of this app can correct this.
user-not-found = คุณหรืออีกฝ่ายไม่ได้อยู่ในเซสชัน
    .recovery = โปรดเข้าร่วมเซสชันอีกครั้ง หากยังไม่ได้ผล มีเพียงผู้พัฒนาแอปนี้เท่านั้นที่แก้ไขเรื่องนี้ได้

# 103: A participant has left the session.
# There is nothing you need to do.
user-closed = ผู้เข้าร่วมรายหนึ่งออกจากเซสชันแล้ว
    .recovery = คุณไม่จำเป็นต้องทำอะไร

# 104: Someone in the session already uses this name.
# Please choose another name, then try again.
existing-user-in-session = มีคนในเซสชันใช้ชื่อนี้อยู่แล้ว
    .recovery = โปรดเลือกชื่ออื่น แล้วลองอีกครั้ง

# 105: No picture or sound is being shared yet.
# Please check that your camera or microphone is on, or wait until the other person's is; if it stays this way, contact the app's support.
user-not-streaming = ยังไม่มีการแชร์ภาพหรือเสียง
    .recovery = โปรดตรวจสอบว่ากล้องหรือไมโครโฟนของคุณเปิดอยู่ หรือรอให้อีกฝ่ายเปิด หากยังเหมือนเดิม โปรดติดต่อฝ่ายสนับสนุนของแอป

# 106: This action is not available to you in this session.
# Please leave the session and join it again.
user-not-authorized = คุณไม่สามารถดำเนินการนี้ในเซสชันนี้ได้
    .recovery = โปรดออกจากเซสชัน แล้วเข้าร่วมใหม่

# 107: The browser is not allowed to use your camera.
# Please allow the camera for this page in your browser, then join again.
user-video-permission-denied = เบราว์เซอร์ไม่ได้รับอนุญาตให้ใช้กล้องของคุณ
    .recovery = โปรดไปที่การตั้งค่าของเบราว์เซอร์เพื่ออนุญาตให้หน้านี้ใช้กล้อง แล้วเข้าร่วมใหม่

# 108: The browser is not allowed to use your microphone.
# Please allow the microphone for this page in your browser, then join again.
user-audio-permission-denied = เบราว์เซอร์ไม่ได้รับอนุญาตให้ใช้ไมโครโฟนของคุณ
    .recovery = โปรดไปที่การตั้งค่าของเบราว์เซอร์เพื่ออนุญาตให้หน้านี้ใช้ไมโครโฟน แล้วเข้าร่วมใหม่

# 201: The session cannot handle this request right now.
# Please wait a moment, then try again.
session-generic = เซสชันยังไม่สามารถดำเนินการตามคำขอนี้ได้ในตอนนี้
    .recovery = โปรดรอสักครู่ แล้วลองอีกครั้ง

# 203: The session has ended.
# Please join again or start a new session.
session-closed = เซสชันสิ้นสุดแล้ว
    .recovery = โปรดเข้าร่วมใหม่หรือเริ่มเซสชันใหม่

# 204: The session could not be started.
# Please try again in a few minutes, and contact the app's support if it still does not start.
session-cannot-be-created = ไม่สามารถเริ่มเซสชันได้
    .recovery = โปรดลองอีกครั้งในอีกไม่กี่นาที และติดต่อฝ่ายสนับสนุนของแอปหากยังเริ่มเซสชันไม่ได้

# 206: The session is full.
# Please wait until someone leaves, then try again.
session-is-full = เซสชันเต็มแล้ว
    .recovery = โปรดรอจนกว่าจะมีคนออก แล้วลองอีกครั้ง

# 303: A connection to a participant's picture and sound could not be made.
# Please wait a few seconds and try to connect again.
media-endpoint = ไม่สามารถเชื่อมต่อกับภาพและเสียงของผู้เข้าร่วมรายหนึ่งได้
    .recovery = โปรดรอสองสามวินาที แล้วลองเชื่อมต่ออีกครั้ง

# 308: This app is not allowed to use your microphone.
# Please allow the microphone for this app in your device's settings, then join again.
media-audio-permission = แอปนี้ไม่ได้รับอนุญาตให้ใช้ไมโครโฟนของคุณ
    .recovery = โปรดไปที่การตั้งค่าของอุปกรณ์เพื่ออนุญาตให้แอปนี้ใช้ไมโครโฟน แล้วเข้าร่วมใหม่

# 309: This app is not allowed to use your camera.
# Please allow the camera for this app in your device's settings, then join again.
media-video-permission = แอปนี้ไม่ได้รับอนุญาตให้ใช้กล้องของคุณ
    .recovery = โปรดไปที่การตั้งค่าของอุปกรณ์เพื่ออนุญาตให้แอปนี้ใช้กล้อง แล้วเข้าร่วมใหม่

# 801: The service could not carry this out right now.
# Please try again shortly; if nothing changes, contact the app's support.
transport-request = บริการไม่สามารถดำเนินการนี้ได้ในตอนนี้
    .recovery = โปรดรอสักพักแล้วลองอีกครั้ง หากยังเหมือนเดิม โปรดติดต่อฝ่ายสนับสนุนของแอป

# 802: The service's answer could not be understood.
# Please try once more in a minute.
transport-response = ไม่สามารถประมวลผลการตอบกลับจากบริการได้
    .recovery = โปรดลองอีกครั้งในอีกหนึ่งนาที

# 803: The app sent a request that the service could not handle.
# Only the makers of this app can correct this; an update of the app may already help.
transport = แอปส่งคำขอที่บริการไม่สามารถจัดการได้
    .recovery = มีเพียงผู้พัฒนาแอปนี้เท่านั้นที่แก้ไขเรื่องนี้ได้ ทั้งนี้การอัปเดตแอปอาจช่วยได้

# 901: The connection closed before you had joined the session.
# Please check your internet connection, then try again.
generic-connection = การเชื่อมต่อขาดหายก่อนที่คุณจะเข้าร่วมเซสชัน
    .recovery = โปรดตรวจสอบการเชื่อมต่ออินเทอร์เน็ตของคุณ แล้วลองอีกครั้ง

# 999: The service does not support what the app asked for.
# Only the makers of this app can change this; please tell them what you were doing.
generic-error = บริการไม่รองรับสิ่งที่แอปร้องขอ
    .recovery = มีเพียงผู้พัฒนาแอปนี้เท่านั้นที่เปลี่ยนแปลงเรื่องนี้ได้ โปรดแจ้งผู้พัฒนาว่าคุณกำลังทำอะไรอยู่ในตอนนั้น

# 1100: Your access to this session has expired.
# Please open the session again from the app; if that does not help, ask for a new invitation for everyone in it.
invalid-token-expired = สิทธิ์เข้าถึงเซสชันนี้ของคุณหมดอายุแล้ว
    .recovery = โปรดเปิดเซสชันอีกครั้งจากแอป หากยังไม่ได้ผล โปรดขอคำเชิญใหม่สำหรับทุกคนในเซสชัน

# 1101: Your access to this session could not be confirmed.
# Please open the session again from the app or from the complete link; if that does not help, contact the app's support.
invalid-token = ไม่สามารถยืนยันสิทธิ์เข้าถึงเซสชันนี้ของคุณได้
    .recovery = โปรดเปิดเซสชันอีกครั้งจากแอปหรือจากลิงก์แบบเต็ม หากยังไม่ได้ผล โปรดติดต่อฝ่ายสนับสนุนของแอป

# 1102: Your invitation to this session could not be read.
# Please open the session again from the original invitation; if that does not help, contact the app's support.
invalid-token-data = ไม่สามารถอ่านคำเชิญเข้าร่วมเซสชันนี้ของคุณได้
    .recovery = โปรดเปิดเซสชันอีกครั้งจากคำเชิญต้นฉบับ หากยังไม่ได้ผล โปรดติดต่อฝ่ายสนับสนุนของแอป

# 1103: Your invitation to this session is incomplete.
# Please contact the app's support; a new invitation for everyone in the session may be needed.
invalid-token-json-data = คำเชิญเข้าร่วมเซสชันนี้ของคุณไม่ครบถ้วน
    .recovery = โปรดติดต่อฝ่ายสนับสนุนของแอป เนื่องจากอาจต้องใช้คำเชิญใหม่สำหรับทุกคนในเซสชัน

# 1104: The app was given the wrong address for the service.
# Please open the session again from the app; if that does not help, tell the makers of this app.
invalid-socket-url = แอปได้รับที่อยู่ของบริการที่ไม่ถูกต้อง
    .recovery = โปรดเปิดเซสชันอีกครั้งจากแอป หากยังไม่ได้ผล โปรดแจ้งผู้พัฒนาแอปนี้

# 1105: A setting for connecting to the session is not correct.
# Please open the session again from its invitation; if that does not help, tell the makers of this app that sessions do not connect.
invalid-stun-server = การตั้งค่ารายการหนึ่งสำหรับเชื่อมต่อกับเซสชันไม่ถูกต้อง
    .recovery = โปรดเปิดเซสชันอีกครั้งจากคำเชิญ หากยังไม่ได้ผล โปรดแจ้งผู้พัฒนาแอปนี้ว่าเชื่อมต่อกับเซสชันไม่ได้

## Labels of buttons

# Try again
action-retry = ลองอีกครั้ง

# Join again
action-rejoin = เข้าร่วมใหม่

# Renew access
action-refresh-token = ต่ออายุสิทธิ์เข้าถึง

# Open settings
action-ask-permission = เปิดการตั้งค่า

# Contact support
action-fix-call = ติดต่อฝ่ายสนับสนุน

# Contact support
action-fix-configuration = ติดต่อฝ่ายสนับสนุน

# Change name
action-choose-another-name = เปลี่ยนชื่อ

# Wait and try again
action-wait = รอแล้วลองอีกครั้ง

# Continue
action-ignore = ดำเนินการต่อ

# Report problem
action-report = รายงานปัญหา

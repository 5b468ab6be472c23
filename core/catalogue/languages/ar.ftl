### Arabic: what people in a call read. Fluent syntax; CONTRIBUTING.md says how to correct or add a language.
### Every text here is derived: wterror's own words, not the vendor's.
### Comments and order are written by `cargo dev generate`; the texts are written by people.

language = العربية
    .english = Arabic

# A code that is not in the catalogue: Something unexpected happened (code { $code }).
# Please try again, and mention code { $code } if you contact support.
unlisted = حدث أمر غير متوقع (الرمز { $code }).
    .recovery = يُرجى المحاولة مرة أخرى، وذكر الرمز { $code } عند التواصل مع فريق الدعم.

# -1: Something went wrong on the service's side.
# Please try again in a moment; if it keeps happening, contact the app's support.
unknown-error = حدث خطأ ما من جانب الخدمة.
    .recovery = يُرجى المحاولة مرة أخرى بعد قليل؛ وإذا تكرر ذلك، فيُرجى التواصل مع فريق دعم التطبيق.

# 101: Something in the session could not be completed.
# Please try again.
user-generic = تعذّر إتمام إحدى العمليات في الجلسة.
    .recovery = يُرجى المحاولة مرة أخرى.

# 102: You or the other person is not in the session.
# Please join the session again; if that does not help, only the makers of this app can correct this.
user-not-found = إما أنك لست في الجلسة، أو أن الشخص الآخر ليس فيها.
    .recovery = يُرجى الانضمام إلى الجلسة من جديد؛ وإذا لم يُجدِ ذلك، فلا يستطيع تصحيح الأمر سوى مطوّري هذا التطبيق.

# 103: A participant has left the session.
# There is nothing you need to do.
user-closed = غادر أحد المشاركين الجلسة.
    .recovery = ليس عليك فعل أي شيء.

# 104: Someone in the session already uses this name.
# Please choose another name, then try again.
existing-user-in-session = هناك شخص في الجلسة يستخدم هذا الاسم بالفعل.
    .recovery = يُرجى اختيار اسم آخر، ثم المحاولة مرة أخرى.

# 105: No picture or sound is being shared yet.
# Please check that your camera or microphone is on, or wait until the other person's is; if it stays this way, contact the app's support.
user-not-streaming = لم يبدأ أحد بثّ الفيديو أو الصوت بعد.
    .recovery = يُرجى التأكد من تشغيل الكاميرا أو الميكروفون لديك، أو انتظار أن يشغّل الشخص الآخر أحدهما؛ وإذا لم يتغير شيء، فيُرجى التواصل مع فريق دعم التطبيق.

# 106: This action is not available to you in this session.
# Please leave the session and join it again.
user-not-authorized = هذا الإجراء غير متاح لك في هذه الجلسة.
    .recovery = يُرجى مغادرة الجلسة، ثم الانضمام إليها من جديد.

# 107: The browser is not allowed to use your camera.
# Please allow the camera for this page in your browser, then join again.
user-video-permission-denied = ليس لدى المتصفح إذن باستخدام الكاميرا.
    .recovery = يُرجى السماح لهذه الصفحة باستخدام الكاميرا في متصفحك، ثم الانضمام من جديد.

# 108: The browser is not allowed to use your microphone.
# Please allow the microphone for this page in your browser, then join again.
user-audio-permission-denied = ليس لدى المتصفح إذن باستخدام الميكروفون.
    .recovery = يُرجى السماح لهذه الصفحة باستخدام الميكروفون في متصفحك، ثم الانضمام من جديد.

# 201: The session cannot handle this request right now.
# Please wait a moment, then try again.
session-generic = يتعذّر على الجلسة تنفيذ هذا الطلب الآن.
    .recovery = يُرجى الانتظار قليلًا، ثم المحاولة مرة أخرى.

# 203: The session has ended.
# Please join again or start a new session.
session-closed = انتهت الجلسة.
    .recovery = يُرجى الانضمام من جديد أو بدء جلسة جديدة.

# 204: The session could not be started.
# Please try again in a few minutes, and contact the app's support if it still does not start.
session-cannot-be-created = تعذّر بدء الجلسة.
    .recovery = يُرجى المحاولة مرة أخرى بعد بضع دقائق، والتواصل مع فريق دعم التطبيق إذا لم تبدأ الجلسة بعد ذلك.

# 206: The session is full.
# Please wait until someone leaves, then try again.
session-is-full = اكتمل عدد المشاركين في الجلسة.
    .recovery = يُرجى الانتظار حتى يغادر أحدهم، ثم المحاولة مرة أخرى.

# 303: A connection to a participant's picture and sound could not be made.
# Please wait a few seconds and try to connect again.
media-endpoint = تعذّر الاتصال بفيديو أحد المشاركين وصوته.
    .recovery = يُرجى الانتظار بضع ثوانٍ، ثم محاولة الاتصال مرة أخرى.

# 308: This app is not allowed to use your microphone.
# Please allow the microphone for this app in your device's settings, then join again.
media-audio-permission = ليس لدى هذا التطبيق إذن باستخدام الميكروفون.
    .recovery = يُرجى السماح لهذا التطبيق باستخدام الميكروفون من إعدادات جهازك، ثم الانضمام من جديد.

# 309: This app is not allowed to use your camera.
# Please allow the camera for this app in your device's settings, then join again.
media-video-permission = ليس لدى هذا التطبيق إذن باستخدام الكاميرا.
    .recovery = يُرجى السماح لهذا التطبيق باستخدام الكاميرا من إعدادات جهازك، ثم الانضمام من جديد.

# 801: The service could not carry this out right now.
# Please try again shortly; if nothing changes, contact the app's support.
transport-request = لم تتمكن الخدمة من تنفيذ ذلك الآن.
    .recovery = يُرجى المحاولة مرة أخرى بعد وقت قصير؛ وإذا لم يتغير شيء، فيُرجى التواصل مع فريق دعم التطبيق.

# 802: The service's answer could not be understood.
# Please try once more in a minute.
transport-response = تعذّر فهم رد الخدمة.
    .recovery = يُرجى المحاولة مرة أخرى بعد دقيقة.

# 803: The app sent a request that the service could not handle.
# Only the makers of this app can correct this; an update of the app may already help.
transport = أرسل التطبيق طلبًا لم تتمكن الخدمة من معالجته.
    .recovery = لا يستطيع تصحيح ذلك سوى مطوّري هذا التطبيق؛ وقد يفيد تحديث التطبيق في حل المشكلة.

# 901: The connection closed before you had joined the session.
# Please check your internet connection, then try again.
generic-connection = انقطع الاتصال قبل انضمامك إلى الجلسة.
    .recovery = يُرجى التحقق من اتصالك بالإنترنت، ثم المحاولة مرة أخرى.

# 999: The service does not support what the app asked for.
# Only the makers of this app can change this; please tell them what you were doing.
generic-error = لا تدعم الخدمة ما طلبه التطبيق.
    .recovery = لا يستطيع تغيير ذلك سوى مطوّري هذا التطبيق؛ لذا يُرجى إخبارهم بالخطوات التي سبقت ظهور هذه الرسالة.

# 1100: Your access to this session has expired.
# Please open the session again from the app; if that does not help, ask for a new invitation for everyone in it.
invalid-token-expired = انتهت صلاحية دخولك إلى هذه الجلسة.
    .recovery = يُرجى فتح الجلسة مرة أخرى من التطبيق؛ وإذا لم يُجدِ ذلك، فيُرجى طلب دعوة جديدة لجميع المشاركين فيها.

# 1101: Your access to this session could not be confirmed.
# Please open the session again from the app or from the complete link; if that does not help, contact the app's support.
invalid-token = تعذّر التحقق من صلاحية دخولك إلى هذه الجلسة.
    .recovery = يُرجى فتح الجلسة مرة أخرى من التطبيق أو من الرابط الكامل؛ وإذا لم يُجدِ ذلك، فيُرجى التواصل مع فريق دعم التطبيق.

# 1102: Your invitation to this session could not be read.
# Please open the session again from the original invitation; if that does not help, contact the app's support.
invalid-token-data = تعذّرت قراءة دعوتك إلى هذه الجلسة.
    .recovery = يُرجى فتح الجلسة مرة أخرى من الدعوة الأصلية؛ وإذا لم يُجدِ ذلك، فيُرجى التواصل مع فريق دعم التطبيق.

# 1103: Your invitation to this session is incomplete.
# Please contact the app's support; a new invitation for everyone in the session may be needed.
invalid-token-json-data = دعوتك إلى هذه الجلسة غير مكتملة.
    .recovery = يُرجى التواصل مع فريق دعم التطبيق؛ فقد يلزم إصدار دعوة جديدة لجميع المشاركين في الجلسة.

# 1104: The app was given the wrong address for the service.
# Please open the session again from the app; if that does not help, tell the makers of this app.
invalid-socket-url = تلقّى التطبيق عنوانًا غير صحيح للخدمة.
    .recovery = يُرجى فتح الجلسة مرة أخرى من التطبيق؛ وإذا لم يُجدِ ذلك، فيُرجى إبلاغ مطوّري هذا التطبيق.

# 1105: A setting for connecting to the session is not correct.
# Please open the session again from its invitation; if that does not help, tell the makers of this app that sessions do not connect.
invalid-stun-server = أحد إعدادات الاتصال بالجلسة غير صحيح.
    .recovery = يُرجى فتح الجلسة مرة أخرى من دعوتها؛ وإذا لم يُجدِ ذلك، فيُرجى إبلاغ مطوّري هذا التطبيق بتعذّر الاتصال بالجلسات.

## Labels of buttons

# Try again
action-retry = إعادة المحاولة

# Join again
action-rejoin = إعادة الانضمام

# Renew access
action-refresh-token = تجديد صلاحية الدخول

# Open settings
action-ask-permission = فتح الإعدادات

# Contact support
action-fix-call = التواصل مع فريق الدعم

# Contact support
action-fix-configuration = التواصل مع فريق الدعم

# Change name
action-choose-another-name = تغيير الاسم

# Wait and try again
action-wait = الانتظار وإعادة المحاولة

# Continue
action-ignore = متابعة

# Report problem
action-report = الإبلاغ عن مشكلة

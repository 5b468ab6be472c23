### Hebrew: what people in a call read. Fluent syntax; CONTRIBUTING.md says how to correct or add a language.
### Every text here is derived: wterror's own words, not the vendor's.
### Comments and order are written by `cargo dev generate`; the texts are written by people.

language = עברית
    .english = Hebrew

# A code that is not in the catalogue: Something unexpected happened (code { $code }).
# Please try again, and mention code { $code } if you contact support.
unlisted = קרה משהו לא צפוי (קוד { $code }).
    .recovery = יש לנסות שוב, ובפנייה לתמיכה לציין את הקוד { $code }.

# -1: Something went wrong on the service's side.
# Please try again in a moment; if it keeps happening, contact the app's support.
unknown-error = משהו השתבש בשירות.
    .recovery = יש לנסות שוב בעוד רגע; אם זה חוזר על עצמו, כדאי לפנות לתמיכה של האפליקציה.

# 101: Something in the session could not be completed.
# Please try again.
user-generic = לא ניתן היה להשלים פעולה מסוימת במפגש.
    .recovery = יש לנסות שוב.

# 102: You or the other person is not in the session.
# Please join the session again; if that does not help, only the makers of this app can correct this.
user-not-found = אינך במפגש, או שהצד השני אינו בו.
    .recovery = יש להצטרף שוב למפגש; אם זה לא עוזר, רק מפתחי האפליקציה יכולים לתקן את זה.

# 103: A participant has left the session.
# There is nothing you need to do.
user-closed = אחד המשתתפים יצא מהמפגש.
    .recovery = אין צורך לעשות דבר.

# 104: Someone in the session already uses this name.
# Please choose another name, then try again.
existing-user-in-session = מישהו במפגש כבר משתמש בשם הזה.
    .recovery = יש לבחור שם אחר ואז לנסות שוב.

# 105: No picture or sound is being shared yet.
# Please check that your camera or microphone is on, or wait until the other person's is; if it stays this way, contact the app's support.
user-not-streaming = עדיין אין שידור של וידאו או שמע.
    .recovery = יש לוודא שהמצלמה או המיקרופון שלך פועלים, או להמתין עד שהצד השני יפעיל את שלו; אם המצב לא משתנה, כדאי לפנות לתמיכה של האפליקציה.

# 106: This action is not available to you in this session.
# Please leave the session and join it again.
user-not-authorized = הפעולה הזו לא זמינה לך במפגש הזה.
    .recovery = יש לצאת מהמפגש ולהצטרף אליו שוב.

# 107: The browser is not allowed to use your camera.
# Please allow the camera for this page in your browser, then join again.
user-video-permission-denied = לדפדפן אין הרשאה להשתמש במצלמה שלך.
    .recovery = יש לאשר בדפדפן גישה למצלמה עבור הדף הזה, ואז להצטרף שוב.

# 108: The browser is not allowed to use your microphone.
# Please allow the microphone for this page in your browser, then join again.
user-audio-permission-denied = לדפדפן אין הרשאה להשתמש במיקרופון שלך.
    .recovery = יש לאשר בדפדפן גישה למיקרופון עבור הדף הזה, ואז להצטרף שוב.

# 201: The session cannot handle this request right now.
# Please wait a moment, then try again.
session-generic = המפגש לא יכול לטפל בבקשה הזו כרגע.
    .recovery = יש להמתין רגע ואז לנסות שוב.

# 203: The session has ended.
# Please join again or start a new session.
session-closed = המפגש הסתיים.
    .recovery = אפשר להצטרף שוב או להתחיל מפגש חדש.

# 204: The session could not be started.
# Please try again in a few minutes, and contact the app's support if it still does not start.
session-cannot-be-created = לא ניתן היה להתחיל את המפגש.
    .recovery = יש לנסות שוב בעוד כמה דקות, ואם המפגש עדיין לא מתחיל, כדאי לפנות לתמיכה של האפליקציה.

# 206: The session is full.
# Please wait until someone leaves, then try again.
session-is-full = המפגש מלא.
    .recovery = יש להמתין עד שמישהו ייצא ואז לנסות שוב.

# 303: A connection to a participant's picture and sound could not be made.
# Please wait a few seconds and try to connect again.
media-endpoint = לא ניתן היה להתחבר לווידאו ולשמע של אחד המשתתפים.
    .recovery = יש להמתין כמה שניות ולנסות להתחבר שוב.

# 308: This app is not allowed to use your microphone.
# Please allow the microphone for this app in your device's settings, then join again.
media-audio-permission = לאפליקציה הזו אין הרשאה להשתמש במיקרופון שלך.
    .recovery = יש לאשר לאפליקציה הזו גישה למיקרופון בהגדרות המכשיר, ואז להצטרף שוב.

# 309: This app is not allowed to use your camera.
# Please allow the camera for this app in your device's settings, then join again.
media-video-permission = לאפליקציה הזו אין הרשאה להשתמש במצלמה שלך.
    .recovery = יש לאשר לאפליקציה הזו גישה למצלמה בהגדרות המכשיר, ואז להצטרף שוב.

# 801: The service could not carry this out right now.
# Please try again shortly; if nothing changes, contact the app's support.
transport-request = השירות לא הצליח לבצע את הפעולה כרגע.
    .recovery = יש לנסות שוב בעוד זמן קצר; אם שום דבר לא משתנה, כדאי לפנות לתמיכה של האפליקציה.

# 802: The service's answer could not be understood.
# Please try once more in a minute.
transport-response = לא ניתן היה להבין את התשובה של השירות.
    .recovery = יש לנסות פעם נוספת בעוד דקה.

# 803: The app sent a request that the service could not handle.
# Only the makers of this app can correct this; an update of the app may already help.
transport = האפליקציה שלחה בקשה שהשירות לא הצליח לטפל בה.
    .recovery = רק מפתחי האפליקציה יכולים לתקן את זה; ייתכן שעדכון האפליקציה כבר יעזור.

# 901: The connection closed before you had joined the session.
# Please check your internet connection, then try again.
generic-connection = החיבור נותק לפני שהצטרפת למפגש.
    .recovery = יש לבדוק את החיבור לאינטרנט ואז לנסות שוב.

# 999: The service does not support what the app asked for.
# Only the makers of this app can change this; please tell them what you were doing.
generic-error = השירות לא תומך במה שהאפליקציה ביקשה.
    .recovery = רק מפתחי האפליקציה יכולים לשנות את זה; כדאי לספר להם מה עשית כשזה קרה.

# 1100: Your access to this session has expired.
# Please open the session again from the app; if that does not help, ask for a new invitation for everyone in it.
invalid-token-expired = פג תוקף הגישה שלך למפגש הזה.
    .recovery = יש לפתוח שוב את המפגש מהאפליקציה; אם זה לא עוזר, כדאי לבקש הזמנה חדשה עבור כל המשתתפים במפגש.

# 1101: Your access to this session could not be confirmed.
# Please open the session again from the app or from the complete link; if that does not help, contact the app's support.
invalid-token = לא ניתן היה לאמת את הגישה שלך למפגש הזה.
    .recovery = יש לפתוח שוב את המפגש מהאפליקציה או מהקישור המלא; אם זה לא עוזר, כדאי לפנות לתמיכה של האפליקציה.

# 1102: Your invitation to this session could not be read.
# Please open the session again from the original invitation; if that does not help, contact the app's support.
invalid-token-data = לא ניתן היה לקרוא את ההזמנה שלך למפגש הזה.
    .recovery = יש לפתוח שוב את המפגש מההזמנה המקורית; אם זה לא עוזר, כדאי לפנות לתמיכה של האפליקציה.

# 1103: Your invitation to this session is incomplete.
# Please contact the app's support; a new invitation for everyone in the session may be needed.
invalid-token-json-data = חסרים פרטים בהזמנה שלך למפגש הזה.
    .recovery = יש לפנות לתמיכה של האפליקציה; ייתכן שתידרש הזמנה חדשה עבור כל המשתתפים במפגש.

# 1104: The app was given the wrong address for the service.
# Please open the session again from the app; if that does not help, tell the makers of this app.
invalid-socket-url = האפליקציה קיבלה כתובת שגויה של השירות.
    .recovery = יש לפתוח שוב את המפגש מהאפליקציה; אם זה לא עוזר, כדאי לדווח למפתחי האפליקציה.

# 1105: A setting for connecting to the session is not correct.
# Please open the session again from its invitation; if that does not help, tell the makers of this app that sessions do not connect.
invalid-stun-server = אחת מהגדרות החיבור למפגש שגויה.
    .recovery = יש לפתוח שוב את המפגש מההזמנה; אם זה לא עוזר, כדאי לדווח למפתחי האפליקציה שלא ניתן להתחבר למפגשים.

## Labels of buttons

# Try again
action-retry = ניסיון חוזר

# Join again
action-rejoin = הצטרפות מחדש

# Renew access
action-refresh-token = חידוש הגישה

# Open settings
action-ask-permission = פתיחת ההגדרות

# Contact support
action-fix-call = פנייה לתמיכה

# Contact support
action-fix-configuration = פנייה לתמיכה

# Change name
action-choose-another-name = שינוי השם

# Wait and try again
action-wait = המתנה וניסיון חוזר

# Continue
action-ignore = המשך

# Report problem
action-report = דיווח על בעיה

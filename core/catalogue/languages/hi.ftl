### Hindi: what people in a call read. Fluent syntax; CONTRIBUTING.md says how to correct or add a language.
### Every text here is derived: wterror's own words, not the vendor's.
### Comments and order are written by `cargo dev generate`; the texts are written by people.

language = हिन्दी
    .english = Hindi

# A code that is not in the catalogue: Something unexpected happened (code { $code }).
# Please try again, and mention code { $code } if you contact support.
unlisted = कुछ ऐसा हुआ जिसकी उम्मीद नहीं थी (कोड { $code })।
    .recovery = कृपया फिर से कोशिश करें और सहायता टीम से संपर्क करने पर कोड { $code } बताएँ।

# -1: Something went wrong on the service's side.
# Please try again in a moment; if it keeps happening, contact the app's support.
unknown-error = सेवा की ओर से कोई गड़बड़ी हुई है।
    .recovery = कृपया थोड़ी देर में फिर से कोशिश करें; अगर ऐसा बार-बार हो, तो ऐप की सहायता टीम से संपर्क करें।

# 101: Something in the session could not be completed.
# Please try again.
user-generic = सेशन में कोई काम पूरा नहीं हो सका।
    .recovery = कृपया फिर से कोशिश करें।

# 102: You or the other person is not in the session.
# Please join the session again; if that does not help, only the makers of this app can correct this.
user-not-found = या तो आप सेशन में नहीं हैं या फिर दूसरा व्यक्ति।
    .recovery = कृपया सेशन में फिर से शामिल हों; अगर इससे मदद न मिले, तो इसे सिर्फ़ इस ऐप के डेवलपर ठीक कर सकते हैं।

# 103: A participant has left the session.
# There is nothing you need to do.
user-closed = किसी प्रतिभागी ने सेशन छोड़ दिया है।
    .recovery = आपको कुछ करने की ज़रूरत नहीं है।

# 104: Someone in the session already uses this name.
# Please choose another name, then try again.
existing-user-in-session = सेशन में कोई पहले से इस नाम का इस्तेमाल कर रहा है।
    .recovery = कृपया कोई दूसरा नाम चुनें और फिर से कोशिश करें।

# 105: No picture or sound is being shared yet.
# Please check that your camera or microphone is on, or wait until the other person's is; if it stays this way, contact the app's support.
user-not-streaming = अभी तक कोई वीडियो या ऑडियो शेयर नहीं हो रहा है।
    .recovery = कृपया पक्का करें कि आपका कैमरा या माइक्रोफ़ोन चालू हो या दूसरे व्यक्ति का चालू होने तक इंतज़ार करें; समस्या बनी रहे, तो ऐप की सहायता टीम से संपर्क करें।

# 106: This action is not available to you in this session.
# Please leave the session and join it again.
user-not-authorized = इस सेशन में यह कार्रवाई आपके लिए उपलब्ध नहीं है।
    .recovery = कृपया सेशन छोड़कर उसमें फिर से शामिल हों।

# 107: The browser is not allowed to use your camera.
# Please allow the camera for this page in your browser, then join again.
user-video-permission-denied = ब्राउज़र को आपके कैमरे का इस्तेमाल करने की अनुमति नहीं है।
    .recovery = कृपया अपने ब्राउज़र में इस पेज को कैमरे की अनुमति दें और फिर से शामिल हों।

# 108: The browser is not allowed to use your microphone.
# Please allow the microphone for this page in your browser, then join again.
user-audio-permission-denied = ब्राउज़र को आपके माइक्रोफ़ोन का इस्तेमाल करने की अनुमति नहीं है।
    .recovery = कृपया अपने ब्राउज़र में इस पेज को माइक्रोफ़ोन की अनुमति दें और फिर से शामिल हों।

# 201: The session cannot handle this request right now.
# Please wait a moment, then try again.
session-generic = सेशन में अभी यह अनुरोध पूरा नहीं हो सकता।
    .recovery = कृपया थोड़ा इंतज़ार करें और फिर से कोशिश करें।

# 203: The session has ended.
# Please join again or start a new session.
session-closed = सेशन समाप्त हो गया है।
    .recovery = कृपया फिर से शामिल हों या नया सेशन शुरू करें।

# 204: The session could not be started.
# Please try again in a few minutes, and contact the app's support if it still does not start.
session-cannot-be-created = सेशन शुरू नहीं हो सका।
    .recovery = कृपया कुछ मिनट बाद फिर से कोशिश करें और अगर सेशन तब भी शुरू न हो, तो ऐप की सहायता टीम से संपर्क करें।

# 206: The session is full.
# Please wait until someone leaves, then try again.
session-is-full = सेशन में अब जगह नहीं है।
    .recovery = कृपया किसी के सेशन छोड़ने तक इंतज़ार करें और फिर से कोशिश करें।

# 303: A connection to a participant's picture and sound could not be made.
# Please wait a few seconds and try to connect again.
media-endpoint = किसी प्रतिभागी के वीडियो और ऑडियो से कनेक्ट नहीं हो सका।
    .recovery = कृपया कुछ सेकंड रुकें और फिर से कनेक्ट करने की कोशिश करें।

# 308: This app is not allowed to use your microphone.
# Please allow the microphone for this app in your device's settings, then join again.
media-audio-permission = इस ऐप को आपके माइक्रोफ़ोन का इस्तेमाल करने की अनुमति नहीं है।
    .recovery = कृपया अपने डिवाइस की सेटिंग में इस ऐप को माइक्रोफ़ोन की अनुमति दें और फिर से शामिल हों।

# 309: This app is not allowed to use your camera.
# Please allow the camera for this app in your device's settings, then join again.
media-video-permission = इस ऐप को आपके कैमरे का इस्तेमाल करने की अनुमति नहीं है।
    .recovery = कृपया अपने डिवाइस की सेटिंग में इस ऐप को कैमरे की अनुमति दें और फिर से शामिल हों।

# 801: The service could not carry this out right now.
# Please try again shortly; if nothing changes, contact the app's support.
transport-request = सेवा अभी यह काम पूरा नहीं कर सकी।
    .recovery = कृपया थोड़ी देर में फिर से कोशिश करें; अगर समस्या बनी रहे, तो ऐप की सहायता टीम से संपर्क करें।

# 802: The service's answer could not be understood.
# Please try once more in a minute.
transport-response = सेवा से मिला जवाब समझा नहीं जा सका।
    .recovery = कृपया एक मिनट बाद एक बार और कोशिश करें।

# 803: The app sent a request that the service could not handle.
# Only the makers of this app can correct this; an update of the app may already help.
transport = ऐप ने ऐसा अनुरोध भेजा जिसे सेवा पूरा नहीं कर सकी।
    .recovery = इसे सिर्फ़ इस ऐप के डेवलपर ठीक कर सकते हैं; हो सकता है कि ऐप को अपडेट करने से ही मदद मिल जाए।

# 901: The connection closed before you had joined the session.
# Please check your internet connection, then try again.
generic-connection = सेशन में आपके शामिल होने से पहले ही कनेक्शन बंद हो गया।
    .recovery = कृपया अपना इंटरनेट कनेक्शन जाँचें और फिर से कोशिश करें।

# 999: The service does not support what the app asked for.
# Only the makers of this app can change this; please tell them what you were doing.
generic-error = ऐप ने जिस सुविधा का अनुरोध किया, वह सेवा में उपलब्ध नहीं है।
    .recovery = इसे सिर्फ़ इस ऐप के डेवलपर बदल सकते हैं; कृपया उन्हें बताएँ कि उस समय ऐप में क्या किया जा रहा था।

# 1100: Your access to this session has expired.
# Please open the session again from the app; if that does not help, ask for a new invitation for everyone in it.
invalid-token-expired = इस सेशन के लिए आपके ऐक्सेस की अवधि समाप्त हो गई है।
    .recovery = कृपया ऐप से सेशन फिर से खोलें; अगर इससे मदद न मिले, तो सेशन के सभी प्रतिभागियों के लिए नया न्योता माँगें।

# 1101: Your access to this session could not be confirmed.
# Please open the session again from the app or from the complete link; if that does not help, contact the app's support.
invalid-token = इस सेशन के लिए आपके ऐक्सेस की पुष्टि नहीं हो सकी।
    .recovery = कृपया ऐप से या पूरे लिंक से सेशन फिर से खोलें; अगर इससे मदद न मिले, तो ऐप की सहायता टीम से संपर्क करें।

# 1102: Your invitation to this session could not be read.
# Please open the session again from the original invitation; if that does not help, contact the app's support.
invalid-token-data = इस सेशन का आपका न्योता पढ़ा नहीं जा सका।
    .recovery = कृपया मूल न्योते से सेशन फिर से खोलें; अगर इससे मदद न मिले, तो ऐप की सहायता टीम से संपर्क करें।

# 1103: Your invitation to this session is incomplete.
# Please contact the app's support; a new invitation for everyone in the session may be needed.
invalid-token-json-data = इस सेशन का आपका न्योता अधूरा है।
    .recovery = कृपया ऐप की सहायता टीम से संपर्क करें; सेशन के सभी प्रतिभागियों के लिए नए न्योते की ज़रूरत पड़ सकती है।

# 1104: The app was given the wrong address for the service.
# Please open the session again from the app; if that does not help, tell the makers of this app.
invalid-socket-url = ऐप को सेवा का गलत पता मिला है।
    .recovery = कृपया ऐप से सेशन फिर से खोलें; अगर इससे मदद न मिले, तो इस ऐप के डेवलपर को बताएँ।

# 1105: A setting for connecting to the session is not correct.
# Please open the session again from its invitation; if that does not help, tell the makers of this app that sessions do not connect.
invalid-stun-server = सेशन से कनेक्ट करने की एक सेटिंग सही नहीं है।
    .recovery = कृपया न्योते से सेशन फिर से खोलें; अगर इससे मदद न मिले, तो इस ऐप के डेवलपर को बताएँ कि सेशन कनेक्ट नहीं हो रहे हैं।

## Labels of buttons

# Try again
action-retry = फिर से कोशिश करें

# Join again
action-rejoin = फिर से शामिल हों

# Renew access
action-refresh-token = ऐक्सेस रिन्यू करें

# Open settings
action-ask-permission = सेटिंग खोलें

# Contact support
action-fix-call = सहायता टीम से संपर्क करें

# Contact support
action-fix-configuration = सहायता टीम से संपर्क करें

# Change name
action-choose-another-name = नाम बदलें

# Wait and try again
action-wait = रुककर फिर से कोशिश करें

# Continue
action-ignore = जारी रखें

# Report problem
action-report = समस्या की रिपोर्ट करें

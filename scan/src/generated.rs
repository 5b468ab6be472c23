// Made from core/catalogue/ by `cargo dev generate`. Do not edit.
// The lists are described in core/catalogue/logs.toml.

use crate::words::Words;

pub(crate) static VENDOR: &[&str] = &["watchtogether", "watch_together", "watch-together", "watch together", "sceenic", "sscale"];
pub(crate) static LISTENERS: &[&str] = &["onSessionError"];
pub(crate) static OWN_KEYS: &[&str] = &["wterror.code", "wterror_code", "wterror-code", "wterrorcode"];
pub(crate) static CODE_KEYS: Words = Words::new(&["code", "errorcode", "error_code", "errcode", "err_code", "rawvalue"]);
pub(crate) static WEAK_CODE_KEYS: Words = Words::new(&["error", "err"]);
pub(crate) static OTHER_CODES: Words = Words::new(&["status", "http", "https", "exit", "exited", "close", "closed", "closing", "closure", "response", "return", "post", "postal", "zip", "country", "area", "language", "lang", "char", "key", "dial", "country_code", "ws", "websocket", "grpc", "rpc", "signal", "onclose", "closeevent", "websockets", "promo", "discount", "coupon", "qr", "color", "colour", "currency", "airport", "source", "byte", "op", "error_source", "upgrade", "switching"]);
pub(crate) static OTHER_OBJECTS: Words = Words::new(&["method", "url", "uri", "path", "status", "statuscode", "wasclean", "istrusted", "event"]);
pub(crate) static OTHER_SDKS: Words = Words::new(&["agora", "agorartc", "agorartcengine", "twilio", "twiliovideo", "twilioerror", "vonage", "opentok", "zoom", "zoomsdk", "livekit", "jitsi", "sendbird", "firebase", "firebaseerror", "firestore", "storekit", "syncsdk", "sdkerror", "rpc", "grpc", "zego", "trtc", "dolby", "daily", "mediasoup", "chime"]);
pub(crate) static AMBIGUOUS: &[&str] = &["transport", "mediaEndpoint", "unknownError", "genericError", "invalidToken", "invalidTokenData", "transportRequest", "transportResponse", "userNotFound", "userNotAuthorized", "sessionClosed", "userGeneric"];
pub(crate) static WEAK_CONSTANTS: &[&str] = &["UNKNOWN_ERROR"];
pub(crate) static OTHER_KEYS: Words = Words::new(&["status", "state", "errortype"]);
pub(crate) static GENERIC: &[&str] = &["Internal server error", "Token is expired", "The Request is not supported", "The request is not supported", "Request method is not supported", "The request method is not supported", "Invalid or missing request field", "Microphone permission is not granted", "Camera permission is not granted"];
pub(crate) static MEMBER_KEYS: Words = Words::new(&["code", "message", "name", "requesttime", "error", "localizeddescription", "id", "title", "detail", "domain", "stack"]);
pub(crate) static SESSION_KEYS: Words = Words::new(&["session", "sessionid", "session_id", "room", "roomid", "room_id", "rid", "sid", "conference"]);
pub(crate) static PARTICIPANT_KEYS: Words = Words::new(&["participant", "participantid", "participant_id", "user", "userid", "user_id", "uid", "peer", "peerid"]);
#[cfg(feature = "times")]
pub(crate) static TIME_KEYS: Words = Words::new(&["time", "ts", "timestamp", "@timestamp", "date", "datetime", "eventtime", "requesttime"]);
pub(crate) static TYPE: &str = "wterror";
pub(crate) static REQUEST_TIME: &str = "requestTime";
pub(crate) static UNLISTED: &str = "unlisted";
pub(crate) static WEAK_CODES: &[i64] = &[-1];
pub(crate) const SHORTEST_MESSAGE: usize = 40;
pub(crate) const SHORTEST_RECOVERY: usize = 60;
pub(crate) const CASE_INDEXES: i64 = 100;

// Made from core/catalogue/ by `cargo dev generate`. Do not edit.

import { named, WTError } from "../error.js";
import type { Category } from "./identity.js";

/** An error whose category is `user`. */
export class UserError extends WTError {}
/** An error whose category is `session`. */
export class SessionError extends WTError {}
/** An error whose category is `media`. */
export class MediaError extends WTError {}
/** An error whose category is `transport`. */
export class TransportError extends WTError {}
/** An error whose category is `generic`. */
export class GenericError extends WTError {}
/** An error whose category is `token`. */
export class TokenError extends WTError {}
/** An error whose category is `socket`. */
export class SocketError extends WTError {}

/** The class of each category, and that of errors outside every category. */
const errors: { base: typeof WTError; classes: Record<Category, typeof WTError> } = {
  base: /* @__PURE__ */ named(WTError, "WTError"),
  classes: {
    user: /* @__PURE__ */ named(UserError, "UserError"),
    session: /* @__PURE__ */ named(SessionError, "SessionError"),
    media: /* @__PURE__ */ named(MediaError, "MediaError"),
    transport: /* @__PURE__ */ named(TransportError, "TransportError"),
    generic: /* @__PURE__ */ named(GenericError, "GenericError"),
    token: /* @__PURE__ */ named(TokenError, "TokenError"),
    socket: /* @__PURE__ */ named(SocketError, "SocketError"),
  },
};
export default errors;

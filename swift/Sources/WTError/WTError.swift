import CWTError
import Foundation

/// An error that the Watch Together SDK reported: any code, listed or not, with the platform's own message.
///
/// It has the two fields of the SDK's own error, ``code`` and ``localizedDescription``, which is a sentence for the person in
/// the call and in their language. Two errors are equal when their codes are.
///
/// ```swift
/// let error = WTError(206, platformMessage: "Room full")
/// assert(error.localizedDescription == "The session is full.")  // on an English device
/// assert("\(error)" == "206 session_is_full: Room full")  // for the log
/// assert(error.guidance?.action == .wait)
/// ```
///
/// A code that is not in the catalogue is a value, too:
///
/// ```swift
/// let error = WTError(299)
/// assert(error.info == nil && error.category == .session)
/// assert(error.localizedDescription == "Something unexpected happened (code 299).")
/// ```
public struct WTError: Error, Sendable {
    /// The number, as the SDK has it.
    ///
    /// ```swift
    /// let error = WTError(206)
    /// assert(error.code == 206 && error.code == .sessionIsFull)
    /// switch error.code {
    /// case .sessionIsFull: print("full")
    /// case 203: print("closed")
    /// default: print(error)
    /// }
    /// ```
    public let code: Int

    /// The platform's own message; nil where it gave none or an empty one.
    ///
    /// ```swift
    /// assert(WTError(206, platformMessage: "Room full").platformMessage == "Room full")
    /// ```
    public let platformMessage: String?

    /// When the request was made, where the platform says so, as the web's does.
    ///
    /// ```swift
    /// let error = try WTError(json: #"{"error": {"code": 206, "requestTime": 1700000000123}}"#)
    /// assert(error.requestTime == Date(timeIntervalSince1970: 1_700_000_000.123))
    /// ```
    public let requestTime: Date?

    /// The error with a code, listed or not. An empty message counts as none.
    ///
    /// ```swift
    /// assert(WTError(299, platformMessage: "Session went away").description == "299 unlisted: Session went away")
    /// ```
    @inlinable
    public init(_ code: Int, platformMessage: String? = nil, requestTime: Date? = nil) {
        self.code = code
        self.platformMessage = platformMessage == "" ? nil : platformMessage
        self.requestTime = requestTime
    }

    /// The error with a code that has a name.
    ///
    /// ```swift
    /// assert(WTError(.sessionIsFull).code == 206)
    /// ```
    @inlinable
    public init(_ code: Code, platformMessage: String? = nil, requestTime: Date? = nil) {
        self.init(code.rawValue, platformMessage: platformMessage, requestTime: requestTime)
    }

    /// All rows of the catalogue, lookup and search.
    ///
    /// ```swift
    /// assert(WTError.catalogue.lookup(name: "session-is-full")?.code == 206)
    /// ```
    @inlinable
    public static var catalogue: Catalogue { Catalogue() }

    /// The version of the catalogue, as the C library has it.
    ///
    /// ```swift
    /// print("wterror", WTError.version)
    /// ```
    public static var version: String { string(wterror_version()) }

    /// The catalogue's row; nil where the code is unlisted.
    ///
    /// ```swift
    /// assert(WTError(206).info?.id == "session_is_full" && WTError(299).info == nil)
    /// ```
    @inlinable
    public var info: ErrorInfo? { WTError.catalogue.lookup(code) }

    /// The platform-neutral identifier; nil where the code is unlisted.
    ///
    /// ```swift
    /// assert(WTError(206).id == "session_is_full")
    /// ```
    public var id: String? { info?.id }

    /// The category by row or range; nil where an unlisted code is outside every range.
    ///
    /// ```swift
    /// assert(WTError(299).category == .session && WTError(4242).category == nil)
    /// ```
    public var category: Category? { Category.of(code) }

    /// What to do about it; nil where the code is unlisted. Derived: this project's judgement.
    ///
    /// ```swift
    /// assert(WTError(206).guidance?.isRetryable == true)
    /// ```
    public var guidance: ErrorInfo.Guidance? { info?.guidance }

    /// What may have caused it, each cause with its remedy; none where the vendor's page has none or the code is unlisted.
    ///
    /// ```swift
    /// for cause in WTError(106).causes { print(cause.cause, cause.remedy) }
    /// assert(WTError(4242).causes.isEmpty)
    /// ```
    public var causes: [ErrorInfo.Cause] { info?.causes ?? [] }
}

extension WTError: Hashable {
    /// Whether the codes are equal, whatever the messages are.
    public static func == (one: WTError, other: WTError) -> Bool { one.code == other.code }

    /// Hashes the code.
    public func hash(into hasher: inout Hasher) { hasher.combine(code) }
}

extension WTError: CustomStringConvertible, CustomDebugStringConvertible {
    /// A line for a log: code, id, and the platform's message or else the summary.
    ///
    /// ```swift
    /// let summary = "The session already has as many streaming participants as it allows."
    /// assert(WTError(206).description == "206 session_is_full: \(summary)")
    /// ```
    public var description: String { described(with: platformMessage) }

    /// The line for a log within the name of the type: `WTError(299 unlisted: Session went away)`.
    public var debugDescription: String { "WTError(\(description))" }

    /// The platform's message or else the summary, or that the code is unlisted.
    var reason: String {
        if let text = platformMessage ?? info?.summary { return text }
        let beginning = described(with: "")
        return String(described(with: nil).dropFirst(beginning.count))
    }

    private func described(with message: String?) -> String {
        // A message is appended here, since the library's ends at a NUL: an empty one leaves room for it.
        let line = withNumber(code) { code in
            func describe(_ message: UnsafePointer<CChar>?) -> String {
                var error = wterror_error(code: code, platform_message: message)
                return written { wterror_error_describe(&error, $0, $1) }
            }
            return message == nil ? describe(nil) : "".withCString(describe)
        }
        return line + (message ?? "")
    }
}

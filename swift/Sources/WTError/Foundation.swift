import Foundation

extension WTError: LocalizedError {
    /// ``localizedDescription``.
    ///
    /// ```swift
    /// assert(WTError(206).errorDescription == "The session is full.")
    /// ```
    public var errorDescription: String? { localizedDescription }

    /// What went wrong, in one English line for developers; nil where the code is unlisted. Derived.
    ///
    /// ```swift
    /// assert(WTError(203).failureReason == "The session has been closed." && WTError(299).failureReason == nil)
    /// ```
    public var failureReason: String? { info?.summary }

    /// What this person can do now, in ``Language/preferred``. Derived.
    ///
    /// ```swift
    /// let error: any LocalizedError = WTError(206)
    /// assert(error.recoverySuggestion == "Please wait until someone leaves, then try again.")
    /// ```
    public var recoverySuggestion: String? { recovery(in: .preferred) }

    /// The address of the vendor's page; nil where the code is unlisted.
    ///
    /// ```swift
    /// assert(WTError(206).helpAnchor == WTError(206).info?.link)
    /// ```
    public var helpAnchor: String? { info?.link }
}

extension WTError: CustomNSError {
    /// The domain of the error as an `NSError`: `WTError`.
    ///
    /// ```swift
    /// let error = WTError(206) as NSError
    /// assert(error.domain == WTError.errorDomain && error.code == 206)
    /// assert(error.localizedDescription == "The session is full.")
    /// assert(WTError(error) == .sessionIsFull)
    /// ```
    public static let errorDomain = "WTError"

    /// ``code``.
    ///
    /// ```swift
    /// assert(WTError(206).errorCode == 206)
    /// ```
    public var errorCode: Int { code }

    /// The texts under Foundation's keys, and the platform's message and the time of the request under this package's.
    ///
    /// ```swift
    /// let info = WTError(206, platformMessage: "Room full").errorUserInfo
    /// assert(info[NSLocalizedDescriptionKey] as? String == "The session is full.")
    /// assert(info[WTError.platformMessageKey] as? String == "Room full")
    /// ```
    public var errorUserInfo: [String: Any] {
        // Foundation would ask for the texts itself, but not on Linux.
        let text = localized()
        var info: [String: Any] = [
            NSLocalizedDescriptionKey: text.message,
            NSLocalizedRecoverySuggestionErrorKey: text.recovery,
        ]
        info[NSLocalizedFailureReasonErrorKey] = failureReason
        info[NSHelpAnchorErrorKey] = helpAnchor
        info[WTError.platformMessageKey] = platformMessage
        info[WTError.requestTimeKey] = requestTime
        return info
    }

    /// The key of ``platformMessage`` in ``errorUserInfo``.
    public static let platformMessageKey = "WTErrorPlatformMessage"

    /// The key of ``requestTime``, a `Date`, in ``errorUserInfo``.
    public static let requestTimeKey = "WTErrorRequestTime"
}

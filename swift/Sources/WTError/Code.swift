import CWTError

extension WTError {
    /// A number that the SDK reports, with a name for each listed one: `.sessionIsFull`.
    ///
    /// The constants have the names of the iOS SDK where those are Swift's style, else the catalogue's id in it. Any number is
    /// a code: there is no list of cases that a later version could outgrow, and a `switch` ends with `default`.
    ///
    /// ```swift
    /// assert(WTError.Code.sessionIsFull.rawValue == 206)
    /// assert(WTError.Code.sessionIsFull.info?.id == "session_is_full")
    /// assert(WTError.Code(rawValue: 4242).info == nil)
    /// ```
    public struct Code: RawRepresentable, Hashable, Sendable, Codable, ExpressibleByIntegerLiteral {
        /// The number.
        public let rawValue: Int

        /// The code with a number, listed or not.
        @inlinable
        public init(rawValue: Int) { self.rawValue = rawValue }

        /// The code that a number in the source stands for.
        @inlinable
        public init(integerLiteral value: Int) { self.init(rawValue: value) }

        /// The code's row; nil where it is unlisted.
        @inlinable
        public var info: ErrorInfo? { WTError.catalogue.lookup(rawValue) }
    }
}

extension WTError.Code: CustomStringConvertible {
    /// Number and id: `206 session_is_full`.
    public var description: String { "\(rawValue) \(info?.id ?? "unlisted")" }
}

extension WTError.Code {
    /// Whether a number is a code's: `error.code == .sessionIsFull`, also of an error that may not be there.
    ///
    /// ```swift
    /// let error: any Error = WTError(206)
    /// assert((error as? WTError)?.code == .sessionIsFull)
    /// ```
    @inlinable
    public static func == (number: Int?, code: WTError.Code) -> Bool { number == code.rawValue }

    /// Whether a number is not a code's.
    @inlinable
    public static func != (number: Int?, code: WTError.Code) -> Bool { number != code.rawValue }

    /// Matches a number: `switch error.code { case .sessionIsFull: … }`.
    @inlinable
    public static func ~= (code: WTError.Code, number: Int) -> Bool { number == code.rawValue }
}

extension WTError {
    /// Matches an error by its code: `catch WTError.sessionIsFull`. The SDK's own errors and `NSError`s are read as
    /// `WTError(error)` reads them.
    ///
    /// ```swift
    /// do {
    ///     throw WTError(206, platformMessage: "Room full")
    /// } catch WTError.sessionClosed {
    ///     assert(false)
    /// } catch WTError.sessionIsFull {
    ///     print("full")
    /// }
    /// ```
    public static func ~= (pattern: WTError, error: any Error) -> Bool { WTError(error)?.code == pattern.code }

    /// Matches an error by its code, where its type is known.
    @inlinable
    public static func ~= (pattern: WTError, error: WTError) -> Bool { pattern.code == error.code }
}

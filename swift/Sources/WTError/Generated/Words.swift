// Made from core/catalogue/ by `cargo dev generate`. Do not edit.
// swift-format-ignore-file

extension WTError {
    /// A section of the specification, which every listed code belongs to.
    ///
    /// A later version may have more of them: a `switch` over them ends with `default`. The raw value is the name in every
    /// language and export.
    ///
    /// ```swift
    /// assert(WTError(206).category == .session)
    /// ```
    public struct Category: RawRepresentable, Hashable, Sendable, Codable, CaseIterable {
        /// The name in `snake_case`, the same in every language and export.
        public let rawValue: String

        /// The one with a name. Any text makes one: what this version does not know is kept as it came.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// User.
        public static let user = Self(rawValue: "user")
        /// Session.
        public static let session = Self(rawValue: "session")
        /// Media.
        public static let media = Self(rawValue: "media")
        /// Transport.
        public static let transport = Self(rawValue: "transport")
        /// Generic.
        public static let generic = Self(rawValue: "generic")
        /// Token.
        public static let token = Self(rawValue: "token")
        /// Socket.
        public static let socket = Self(rawValue: "socket")

        /// Those that this version knows.
        public static let allCases: [Self] = [
            .user,
            .session,
            .media,
            .transport,
            .generic,
            .token,
            .socket,
        ]
    }
}

extension WTError {
    /// A platform of the Watch Together SDK.
    ///
    /// A later version may have more of them: a `switch` over them ends with `default`. The raw value is the name in every
    /// language and export.
    ///
    /// ```swift
    /// assert(WTError.catalogue.lookup(206)?.platforms[.ios] == "sessionIsFull")
    /// ```
    public struct Platform: RawRepresentable, Hashable, Sendable, Codable, CaseIterable {
        /// The name in `snake_case`, the same in every language and export.
        public let rawValue: String

        /// The one with a name. Any text makes one: what this version does not know is kept as it came.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// iOS.
        public static let ios = Self(rawValue: "ios")
        /// Android.
        public static let android = Self(rawValue: "android")
        /// Web.
        public static let web = Self(rawValue: "web")

        /// Those that this version knows.
        public static let allCases: [Self] = [
            .ios,
            .android,
            .web,
        ]
    }
}

extension WTError {
    /// Who can act on an error. Derived: this project's judgement.
    ///
    /// A later version may have more of them: a `switch` over them ends with `default`. The raw value is the name in every
    /// language and export.
    ///
    /// ```swift
    /// assert(WTError(107).guidance?.owner == .endUser)
    /// ```
    public struct Owner: RawRepresentable, Hashable, Sendable, Codable, CaseIterable {
        /// The name in `snake_case`, the same in every language and export.
        public let rawValue: String

        /// The one with a name. Any text makes one: what this version does not know is kept as it came.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// The person in the call.
        public static let endUser = Self(rawValue: "end_user")
        /// The developers of the app.
        public static let app = Self(rawValue: "app")
        /// The developers of the app's own backend.
        public static let backend = Self(rawValue: "backend")
        /// The vendor's service.
        public static let service = Self(rawValue: "service")

        /// Those that this version knows.
        public static let allCases: [Self] = [
            .endUser,
            .app,
            .backend,
            .service,
        ]
    }
}

extension WTError {
    /// What its owner does first about an error. Derived: this project's judgement.
    ///
    /// A later version may have more of them: a `switch` over them ends with `default`. The raw value is the name in every
    /// language and export.
    ///
    /// ```swift
    /// assert(WTError(206).guidance?.action == .wait)
    /// ```
    public struct Action: RawRepresentable, Hashable, Sendable, Codable, CaseIterable {
        /// The name in `snake_case`, the same in every language and export.
        public let rawValue: String

        /// The one with a name. Any text makes one: what this version does not know is kept as it came.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// Send the same request again.
        public static let retry = Self(rawValue: "retry")
        /// Leave the session and join again.
        public static let rejoin = Self(rawValue: "rejoin")
        /// Get a new token for everyone in the session and connect with it.
        public static let refreshToken = Self(rawValue: "refresh_token")
        /// Ask the person for the permission.
        public static let askPermission = Self(rawValue: "ask_permission")
        /// Correct the call in the app's code.
        public static let fixCall = Self(rawValue: "fix_call")
        /// Correct the configuration.
        public static let fixConfiguration = Self(rawValue: "fix_configuration")
        /// Join under another name.
        public static let chooseAnotherName = Self(rawValue: "choose_another_name")
        /// Wait, then try again.
        public static let wait = Self(rawValue: "wait")
        /// Carry on: nothing has to be done.
        public static let ignore = Self(rawValue: "ignore")
        /// Report it to the vendor.
        public static let report = Self(rawValue: "report")

        /// Those that this version knows.
        public static let allCases: [Self] = [
            .retry,
            .rejoin,
            .refreshToken,
            .askPermission,
            .fixCall,
            .fixConfiguration,
            .chooseAnotherName,
            .wait,
            .ignore,
            .report,
        ]
    }
}

extension WTError {
    /// When the same request may be sent again. Derived: this project's judgement.
    ///
    /// A later version may have more of them: a `switch` over them ends with `default`. The raw value is the name in every
    /// language and export.
    ///
    /// ```swift
    /// assert(WTError(206).guidance?.retry == .backoff)
    /// ```
    public struct Retry: RawRepresentable, Hashable, Sendable, Codable, CaseIterable {
        /// The name in `snake_case`, the same in every language and export.
        public let rawValue: String

        /// The one with a name. Any text makes one: what this version does not know is kept as it came.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// At once.
        public static let immediately = Self(rawValue: "immediately")
        /// After a growing delay.
        public static let backoff = Self(rawValue: "backoff")
        /// Only after something has changed.
        public static let afterChange = Self(rawValue: "after_change")
        /// Never.
        public static let never = Self(rawValue: "never")

        /// Those that this version knows.
        public static let allCases: [Self] = [
            .immediately,
            .backoff,
            .afterChange,
            .never,
        ]
    }
}

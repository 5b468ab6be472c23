import CWTError

/// One row of the catalogue: all that is known about a listed code.
///
/// ```swift
/// let info = try WTError.catalogue.get(1104)
/// assert(info.id == "invalid_socket_url" && info.name == "invalidSocketURL")
/// assert(info.causes.first?.cause == "Url to socket is invalid")
/// ```
///
/// A row is static: it takes no memory of its own, and its texts are read when they are asked for. What is *documented* is the
/// vendor's, letter for letter; what is *derived* is this project's own judgement and words.
public struct ErrorInfo: Sendable {
    // Rows never change and are never freed, which the compiler cannot know.
    @usableFromInline nonisolated(unsafe) let row: OpaquePointer

    @usableFromInline
    init?(_ row: OpaquePointer?) {
        guard let row else { return nil }
        self.row = row
    }

    /// The number.
    ///
    /// ```swift
    /// assert(WTError.sessionIsFull.info?.code == 206)
    /// ```
    @inlinable
    public var code: Int { Int(wterror_info_code(row)) }

    /// The platform-neutral identifier, the same in every language: `session_is_full`.
    ///
    /// ```swift
    /// assert(WTError(1104).info?.id == "invalid_socket_url")
    /// ```
    public var id: String { string(wterror_info_id(row)) ?? "" }

    /// The name as the vendor documents it: the iOS one or, for a code seen elsewhere only, that platform's.
    ///
    /// ```swift
    /// assert(WTError(1104).info?.name == "invalidSocketURL")
    /// ```
    public var name: String { string(wterror_info_name(row)) ?? "" }

    /// The section of the specification.
    ///
    /// ```swift
    /// assert(WTError(206).info?.category == .session)
    /// ```
    public var category: WTError.Category {
        WTError.Category(string(wterror_category_name(wterror_info_category(row))))
    }

    /// One English line for developers. Derived.
    ///
    /// ```swift
    /// assert(WTError(203).info?.summary == "The session has been closed.")
    /// ```
    public var summary: String { string(wterror_info_summary(row)) ?? "" }

    /// The items of the vendor's description, letter for letter; none where the page has none.
    ///
    /// ```swift
    /// assert(WTError(1104).info?.documented == ["Url to socket in invalid"])
    /// ```
    public var documented: [String] {
        (0..<wterror_info_documented_count(row)).compactMap { string(wterror_info_documented_at(row, $0)) }
    }

    /// The platform whose page the description was read from; nil where nothing is documented.
    ///
    /// ```swift
    /// assert(WTError(107).info?.documentedOn == .web)
    /// ```
    public var documentedOn: WTError.Platform? {
        string(wterror_platform_name(wterror_info_documented_on(row))).map(WTError.Platform.init)
    }

    /// The items of other platforms' descriptions that say it otherwise, letter for letter.
    ///
    /// ```swift
    /// let wordings = try WTError.catalogue.get(801).wordings
    /// assert(wordings[.android] == ["Failed to make a request to the media node"])
    /// ```
    public var wordings: [WTError.Platform: [String]] {
        WTError.Platform.numbered { platform in
            let count = wterror_info_wording_count(row, platform)
            return count == 0 ? nil : (0..<count).compactMap { string(wterror_info_wording_at(row, platform, $0)) }
        }
    }

    /// What may have caused it, one cause for each documented item.
    ///
    /// ```swift
    /// let cause = try WTError.catalogue.get(1100).causes[0]
    /// assert(cause.owner == .backend && cause.action == .refreshToken && cause.retry == .afterChange)
    /// print(cause.remedy)
    /// ```
    public var causes: [Cause] {
        (0..<wterror_info_cause_count(row)).map { index in
            Cause(
                cause: string(wterror_info_cause_at(row, index)) ?? "",
                documented: string(wterror_info_documented_at(row, index)) ?? "",
                owner: WTError.Owner(string(wterror_owner_name(wterror_info_cause_owner(row, index)))),
                action: WTError.Action(string(wterror_action_name(wterror_info_cause_action(row, index)))),
                retry: WTError.Retry(string(wterror_retry_name(wterror_info_cause_retry(row, index)))),
                remedy: string(wterror_info_cause_remedy(row, index)) ?? "")
        }
    }

    /// The platform-neutral condition; rows that share it are each other's equivalents.
    ///
    /// ```swift
    /// assert(WTError(309).info?.condition == WTError(107).info?.condition)
    /// ```
    public var condition: String { string(wterror_info_condition(row)) ?? "" }

    /// The rows that other platforms report for the same condition.
    ///
    /// ```swift
    /// assert(WTError(309).info?.equivalents.map(\.code) == [107])  // the camera, on mobile and on the web
    /// ```
    public var equivalents: [ErrorInfo] {
        codes { wterror_info_equivalents(row, $0, $1) }.compactMap { ErrorInfo(wterror_lookup($0)) }
    }

    /// The constant's name on each platform where the code was seen. One that is missing may exist all the same.
    ///
    /// ```swift
    /// assert(WTError(206).info?.platforms[.web] == "SESSION_IS_FULL_ERROR_CODE")
    /// ```
    public var platforms: [WTError.Platform: String] {
        WTError.Platform.numbered { string(wterror_info_platform_name(row, $0)) }
    }

    /// What to do about it. Derived.
    ///
    /// ```swift
    /// let guidance = try WTError.catalogue.get(206).guidance
    /// assert(guidance.owner == .endUser && guidance.action == .wait && guidance.isRetryable)
    /// ```
    public var guidance: Guidance {
        Guidance(
            owner: WTError.Owner(string(wterror_owner_name(wterror_info_owner(row)))),
            action: WTError.Action(string(wterror_action_name(wterror_info_action(row)))),
            retry: WTError.Retry(string(wterror_retry_name(wterror_info_retry(row)))),
            isRetryable: wterror_info_retryable(row),
            text: string(wterror_info_guidance(row)) ?? "")
    }

    /// The HTTP status of a backend's answer about the error. Derived.
    ///
    /// ```swift
    /// assert(WTError(102).info?.httpStatus == 404)
    /// ```
    public var httpStatus: Int { Int(wterror_info_http_status(row)) }

    /// Other numbers that a reader could take for this code. Derived.
    ///
    /// ```swift
    /// assert(WTError(206).info?.lookalikes.contains("HTTP 206 Partial Content") == true)
    /// ```
    public var lookalikes: [String] {
        (0..<wterror_info_lookalike_count(row)).compactMap { string(wterror_info_lookalike_at(row, $0)) }
    }

    /// The address of the vendor's page that lists the code.
    ///
    /// ```swift
    /// assert(WTError(206).info?.link.hasPrefix("https://") == true)
    /// ```
    public var link: String { string(wterror_info_link(row)) ?? "" }

    /// The address of the code's page in this project's explorer; nil where no explorer is published.
    ///
    /// ```swift
    /// assert(WTError(206).info?.page?.hasSuffix("/206/") ?? true)
    /// ```
    public var page: String? { string(wterror_info_page(row)) }

    /// The version that first listed the code; nil for the codes of the first version.
    ///
    /// ```swift
    /// assert(WTError(206).info?.since == nil)
    /// ```
    public var since: String? { string(wterror_info_since(row)) }

    /// The version that withdrew the code, whose row stays; nil while it is in use.
    ///
    /// ```swift
    /// assert(WTError(206).info?.retired == nil)
    /// ```
    public var retired: String? { string(wterror_info_retired(row)) }

    /// The row that took a withdrawn code's place.
    ///
    /// ```swift
    /// assert(WTError(206).info?.replacedBy == nil)
    /// ```
    public var replacedBy: ErrorInfo? { ErrorInfo(wterror_info_replaced_by(row)) }

    /// The error object of the code as each platform delivers it, in JSON, where the code was seen there: to test what an app
    /// does with an error without a real failure.
    ///
    /// ```swift
    /// let sample = try WTError.catalogue.get(1100).samples[.ios] ?? ""
    /// assert(sample == #"{"code":1100,"localizedDescription":"Token is expired"}"#)
    /// let error = try WTError(json: sample)
    /// assert(error == .invalidTokenExpired)
    /// ```
    public var samples: [WTError.Platform: String] {
        let code = wterror_info_code(row)
        return WTError.Platform.numbered { platform in
            let sample = written { wterror_sample(code, platform, $0, $1) }
            return sample.isEmpty ? nil : sample
        }
    }
}

extension ErrorInfo: Hashable, Identifiable {
    /// Whether it is the same row: there is one of each.
    @inlinable
    public static func == (one: ErrorInfo, other: ErrorInfo) -> Bool { one.row == other.row }

    /// Hashes which row it is.
    @inlinable
    public func hash(into hasher: inout Hasher) { hasher.combine(row) }
}

extension ErrorInfo: CustomStringConvertible {
    /// Number, id and summary.
    public var description: String { "\(code) \(id): \(summary)" }
}

extension ErrorInfo {
    /// One item of the vendor's description, with what to do where it holds.
    ///
    /// ```swift
    /// let causes = try WTError.catalogue.get(303).causes  // already subscribed, under way, or timed out
    /// assert(causes[0].action == .ignore && causes[1].action == .wait)
    /// ```
    public struct Cause: Hashable, Sendable {
        /// The item with slips of the pen mended.
        public let cause: String
        /// The item letter for letter.
        public let documented: String
        /// Who can act. Derived.
        public let owner: WTError.Owner
        /// What the owner does first. Derived.
        public let action: WTError.Action
        /// When the same request may be sent again. Derived.
        public let retry: WTError.Retry
        /// What to do: one English sentence for developers. Derived.
        public let remedy: String
    }

    /// What to do about an error. Derived: this project's judgement, not the vendor's.
    ///
    /// ```swift
    /// switch WTError(206).guidance?.action {
    /// case .wait, .retry, .rejoin: print("try again")
    /// case .askPermission: print("open the settings")
    /// default: print("tell the person")  // an unlisted code too, and what a later version adds
    /// }
    /// ```
    public struct Guidance: Hashable, Sendable {
        /// Who can act.
        public let owner: WTError.Owner
        /// What the owner does first.
        public let action: WTError.Action
        /// When the same request may be sent again.
        public let retry: WTError.Retry
        /// Whether the same request may succeed when it is sent again, with nothing changed.
        public let isRetryable: Bool
        /// One English sentence for developers.
        public let text: String
    }
}

extension WTError.Category {
    /// The category of a code, by its row or, where it is unlisted, by its range; nil outside every known range.
    ///
    /// ```swift
    /// assert(WTError.Category.of(299) == .session && WTError.Category.of(4242) == nil)
    /// ```
    public static func of(_ code: Int) -> WTError.Category? {
        guard let code = Int32(exactly: code) else { return nil }
        return string(wterror_category_name(wterror_category_of(code))).map(WTError.Category.init)
    }
}

extension RawRepresentable<String> {
    /// The word for a number of the library; every number that a row has is a word's.
    init(_ name: String?) where Self: CaseIterable { self.init(rawValue: name ?? "")! }
}

extension WTError.Platform {
    /// A value for each platform that has one; the library's numbers begin at 1.
    static func numbered<Value>(_ value: (Int32) -> Value?) -> [WTError.Platform: Value] {
        var values: [WTError.Platform: Value] = [:]
        var number: Int32 = 1
        while let name = string(wterror_platform_name(number)) {
            values[WTError.Platform(rawValue: name)] = value(number)
            number += 1
        }
        return values
    }
}

import CWTError
import Foundation

extension WTError {
    /// A language of the catalogue.
    ///
    /// ```swift
    /// let language = WTError.Language.match("pt-AO,en-GB")
    /// assert(language.tag == "pt-PT" && language.nativeName == "português (Portugal)")
    /// assert(WTError.Language.match("ar-EG").direction == .rightToLeft)
    /// ```
    public struct Language: Sendable {
        // Languages never change and are never freed, which the compiler cannot know.
        nonisolated(unsafe) let pointer: OpaquePointer

        init(_ pointer: OpaquePointer) { self.pointer = pointer }

        /// The languages, in the order of their tags.
        ///
        /// ```swift
        /// assert(WTError.Language.all.contains(.english))
        /// ```
        public static var all: [Language] {
            (0..<wterror_language_count()).compactMap { wterror_language_at($0).map(Language.init) }
        }

        /// English, in which everything is.
        ///
        /// ```swift
        /// assert(WTError.Language.english.tag == "en")
        /// ```
        public static var english: Language { Language(wterror_match_language("en")) }

        /// The best language for the person: that of ``WTError/localizedDescription``. On Apple's platforms it goes by
        /// `Locale.preferredLanguages`, the device's and what was chosen for the app in the settings; elsewhere by the
        /// environment's `LC_ALL`, `LC_MESSAGES` and `LANG`.
        ///
        /// ```swift
        /// print(WTError.Language.preferred.englishName)
        /// ```
        public static var preferred: Language { withPreferences { Language(wterror_match_language($0)) } }

        /// What the person prefers, as the C library takes it.
        static func withPreferences<Result>(_ body: (UnsafePointer<CChar>?) -> Result) -> Result {
            #if canImport(Darwin)
                return Locale.preferredLanguages.joined(separator: ",").withCString(body)
            #else
                // Foundation's `Locale.preferredLanguages` is `["en-001"]` on Linux, whatever the environment says.
                return body(environment("LC_ALL") ?? environment("LC_MESSAGES") ?? environment("LANG"))
            #endif
        }

        #if !canImport(Darwin)
            /// A variable that is set and not empty. A static text has a NUL behind it, so that nothing is copied.
            private static func environment(_ name: StaticString) -> UnsafePointer<CChar>? {
                name.utf8Start.withMemoryRebound(to: CChar.self, capacity: name.utf8CodeUnitCount + 1) { name in
                    guard let value = getenv(name), value.pointee != 0 else { return nil }
                    return UnsafePointer(value)
                }
            }
        #endif

        /// The best language for one preference or many with commas between them: BCP 47 tags, POSIX locales, an
        /// `Accept-Language` header. English where nothing fits; 64 tags are looked at.
        ///
        /// ```swift
        /// assert(WTError.Language.match("de_AT.UTF-8").tag == "de")
        /// assert(WTError.Language.match("da, en-gb;q=0.8, en;q=0.7").tag == "da")
        /// ```
        public static func match(_ preference: String) -> Language { Language(wterror_match_language(preference)) }

        /// The best language for tags, the most preferred first, such as `Bundle.main.preferredLocalizations`.
        ///
        /// ```swift
        /// assert(WTError.Language.match(["tlh", "de-AT"]).tag == "de")
        /// ```
        public static func match(_ preferences: [String]) -> Language { match(preferences.joined(separator: ",")) }

        /// The best language for a locale.
        ///
        /// ```swift
        /// assert(WTError.Language.match(Locale(identifier: "zh_TW")).tag == "zh-Hant")
        /// ```
        public static func match(_ locale: Locale) -> Language { match(locale.identifier) }

        /// The BCP 47 tag: `pt-BR`.
        ///
        /// ```swift
        /// assert(WTError.Language.match("pt-MZ").tag == "pt-PT")
        /// ```
        public var tag: String { string(tagPointer) ?? "" }

        /// The language's name in itself.
        ///
        /// ```swift
        /// assert(WTError.Language.match("de-AT").nativeName == "Deutsch")
        /// ```
        public var nativeName: String { string(wterror_language_native_name(pointer)) ?? "" }

        /// The language's name in English.
        ///
        /// ```swift
        /// assert(WTError.Language.match("de-AT").englishName == "German")
        /// ```
        public var englishName: String { string(wterror_language_english_name(pointer)) ?? "" }

        /// The direction in which it is written.
        ///
        /// ```swift
        /// assert(WTError.Language.match("he").direction == .rightToLeft)
        /// ```
        public var direction: Direction { wterror_language_is_right_to_left(pointer) ? .rightToLeft : .leftToRight }

        /// Whether a native speaker has reviewed all of the texts.
        ///
        /// ```swift
        /// print(WTError.Language.all.filter(\.isReviewed))
        /// ```
        public var isReviewed: Bool { wterror_language_is_reviewed(pointer) }

        var tagPointer: UnsafePointer<CChar>? { wterror_language_tag(pointer) }
    }

    /// The direction in which a language is written.
    ///
    /// ```swift
    /// assert(WTError.Language.match("he").direction.rawValue == "rtl")
    /// ```
    public enum Direction: String, Hashable, Sendable, Codable {
        /// As English is.
        case leftToRight = "ltr"
        /// As Arabic is.
        case rightToLeft = "rtl"
    }

    /// All that a person is told about an error, and the language it is truly in. Derived: this project's words.
    ///
    /// ```swift
    /// let text = WTError(206).localized(for: ["de-AT"])
    /// assert(text.message == "Die Sitzung ist voll." && text.label == "Warten und erneut versuchen")
    /// assert(text.language.tag == "de" && text.direction == .leftToRight)
    /// ```
    public struct Localized: Hashable, Sendable {
        /// What happened, in one sentence.
        public let message: String
        /// What this person can do now, in one sentence.
        public let recovery: String
        /// The label of a button for that.
        public let label: String
        /// The language of message and recovery: English where the one that was asked for lacks them.
        public let language: Language
        /// The direction of that language.
        public var direction: Direction { language.direction }
    }
}

extension WTError.Language: Hashable, Identifiable {
    /// Whether it is the same language.
    public static func == (one: Self, other: Self) -> Bool { one.pointer == other.pointer }

    /// Hashes which language it is.
    public func hash(into hasher: inout Hasher) { hasher.combine(pointer) }

    /// The tag.
    public var id: String { tag }
}

extension WTError.Language: CustomStringConvertible {
    /// The tag.
    public var description: String { tag }
}

extension WTError {
    /// The sentence for the person in the call, in ``Language/preferred``. Derived: this project's words, not the platform's,
    /// which are in ``platformMessage``.
    ///
    /// ```swift
    /// assert(WTError(206).localizedDescription == "The session is full.")  // "Die Sitzung ist voll." on a German device
    /// ```
    public var localizedDescription: String { Language.withPreferences(message) }

    /// All that the person is told, in a language: without one in ``Language/preferred``.
    ///
    /// ```swift
    /// let text = WTError(4242).localized(in: .english)
    /// assert(text.message == "Something unexpected happened (code 4242)." && text.label == "Try again")
    /// ```
    public func localized(in language: Language = .preferred) -> Localized {
        let number = Int32(exactly: code) ?? .max  // every number outside 32 bits is unlisted, as this one is
        return Localized(
            message: message(in: language),
            recovery: recovery(in: language),
            label: string(wterror_label(number, language.tagPointer)),
            language: wterror_language_answering(language.pointer, number).map(Language.init) ?? language)
    }

    /// The same in the best language for a locale.
    ///
    /// ```swift
    /// assert(WTError(206).localized(for: Locale(identifier: "ar_EG")).direction == .rightToLeft)
    /// ```
    public func localized(for locale: Locale) -> Localized { localized(in: .match(locale)) }

    /// The same in the best language for tags, the most preferred first.
    ///
    /// ```swift
    /// print(WTError(206).localized(for: Bundle.main.preferredLocalizations).message)  // as the app itself is shown
    /// ```
    public func localized(for tags: [String]) -> Localized { localized(in: .match(tags)) }

    /// What happened, in one sentence in a language.
    ///
    /// ```swift
    /// assert(WTError(206).message(in: .match("fr-CA")) == "La session est complète.")
    /// ```
    public func message(in language: Language) -> String { message(language.tagPointer) }

    private func message(_ preferences: UnsafePointer<CChar>?) -> String {
        withNumber(code) { code in
            string(wterror_message(code, preferences)) ?? written { wterror_strerror_r(code, preferences, $0, $1) }
        }
    }

    /// What happened, in the best language for a locale; `localized(for:)` says which one that is.
    ///
    /// ```swift
    /// assert(WTError(206).message(for: Locale(identifier: "de_AT")) == "Die Sitzung ist voll.")
    /// ```
    public func message(for locale: Locale) -> String { message(in: .match(locale)) }

    /// What happened, in the best language for tags, the most preferred first.
    ///
    /// ```swift
    /// assert(WTError(206).message(for: ["tlh", "de-AT"]) == "Die Sitzung ist voll.")
    /// ```
    public func message(for tags: [String]) -> String { message(in: .match(tags)) }

    /// What this person can do now, in one sentence in a language.
    ///
    /// ```swift
    /// assert(WTError(206).recovery(in: .english) == "Please wait until someone leaves, then try again.")
    /// ```
    public func recovery(in language: Language) -> String {
        withNumber(code) { code in
            let tag = language.tagPointer
            return string(wterror_recovery(code, tag)) ?? written { wterror_recovery_r(code, tag, $0, $1) }
        }
    }

    /// What this person can do now, in the best language for a locale.
    ///
    /// ```swift
    /// print(WTError(206).recovery(for: Locale(identifier: "de_AT")))
    /// ```
    public func recovery(for locale: Locale) -> String { recovery(in: .match(locale)) }

    /// What this person can do now, in the best language for tags, the most preferred first.
    ///
    /// ```swift
    /// print(WTError(206).recovery(for: ["tlh", "de-AT"]))
    /// ```
    public func recovery(for tags: [String]) -> String { recovery(in: .match(tags)) }
}

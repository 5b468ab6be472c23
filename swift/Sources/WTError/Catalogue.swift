import CWTError

extension WTError {
    /// All rows, in the order of the catalogue, with lookup, search and suggestions.
    ///
    /// ```swift
    /// for info in WTError.catalogue where info.category == .token { print(info.code, info.name) }
    /// assert(WTError.catalogue.first?.code == -1)
    /// ```
    public struct Catalogue: RandomAccessCollection, Sendable {
        @usableFromInline
        init() {}

        /// 0.
        @inlinable
        public var startIndex: Int { 0 }

        /// How many rows there are.
        ///
        /// ```swift
        /// assert(WTError.catalogue.count == WTError.catalogue.endIndex)
        /// ```
        @inlinable
        public var endIndex: Int { wterror_count() }

        /// The row with an index, which has to be below ``endIndex``. By its code a row is found with ``lookup(_:)``.
        ///
        /// ```swift
        /// assert(WTError.catalogue[0] == WTError.catalogue.first)
        /// ```
        @inlinable
        public subscript(index: Int) -> ErrorInfo {
            guard index >= 0, let info = ErrorInfo(wterror_at(index)) else {
                preconditionFailure(
                    "the catalogue has no row with the index \(index); a code is looked up with lookup(_:)")
            }
            return info
        }

        /// The row of a code; nil where it is unlisted.
        ///
        /// ```swift
        /// assert(WTError.catalogue.lookup(206)?.id == "session_is_full" && WTError.catalogue.lookup(299) == nil)
        /// ```
        @inlinable
        public func lookup(_ code: Int) -> ErrorInfo? {
            guard let code = Int32(exactly: code) else { return nil }
            return ErrorInfo(wterror_lookup(code))
        }

        /// The row with a name: the id or any platform's constant. Case, `_` and `-` make no difference.
        ///
        /// ```swift
        /// assert(WTError.catalogue.lookup(name: "SESSION_IS_FULL_ERROR_CODE")?.code == 206)
        /// ```
        public func lookup(name: String) -> ErrorInfo? { ErrorInfo(withBytes(name) { wterror_lookup_name($0, $1) }) }

        /// The row of a code, or an error that names near misses.
        ///
        /// ```swift
        /// do {
        ///     _ = try WTError.catalogue.get(-206)
        /// } catch {
        ///     assert(error.description.hasPrefix("-206 is not a listed Watch Together error code; did you mean 206"))
        /// }
        /// ```
        public func get(_ code: Int) throws(NotListed) -> ErrorInfo {
            if let info = lookup(code) { return info }
            guard let number = Int32(exactly: code) else {
                throw NotListed("\(code) is not a listed Watch Together error code; codes are 32-bit integers")
            }
            throw NotListed(written { wterror_lookup_error(number, $0, $1) })
        }

        /// The row with a name, or an error that names near misses.
        ///
        /// ```swift
        /// do {
        ///     _ = try WTError.catalogue.get(name: "sessionIsFul")
        /// } catch {
        ///     assert(error.description.contains("did you mean 206 session_is_full"))
        /// }
        /// ```
        public func get(name: String) throws(NotListed) -> ErrorInfo {
            if let info = lookup(name: name) { return info }
            throw NotListed(
                withBytes(name) { bytes, length in written { wterror_lookup_name_error(bytes, length, $0, $1) } })
        }

        /// The rows with every word of a query in codes, names, causes and texts, best first: in English, and in the texts of a
        /// language. At most the first 1,024 bytes of a query are looked at.
        ///
        /// ```swift
        /// assert(WTError.catalogue.search("camera permission").map(\.code) == [107, 309])
        /// ```
        public func search(_ query: String, language: Language = .english) -> [ErrorInfo] {
            rows(query) { wterror_search($0, $1, language.tagPointer, $2, $3) }
        }

        /// The same in the texts of all languages: what a person's screenshot says finds its code.
        ///
        /// ```swift
        /// assert(WTError.catalogue.searchAny("Die Sitzung ist voll.").first?.code == 206)
        /// ```
        public func searchAny(_ query: String) -> [ErrorInfo] { rows(query) { wterror_search_any($0, $1, $2, $3) } }

        /// Rows near what a person typed, nearest first: at most three for a name with slips, four for a number.
        ///
        /// ```swift
        /// assert(WTError.catalogue.suggest("sesionIsFul").first?.code == 206)
        /// ```
        public func suggest(_ text: String) -> [ErrorInfo] { rows(text) { wterror_suggest($0, $1, $2, $3) } }

        private func rows(
            _ text: String, _ find: (UnsafePointer<CChar>?, Int, UnsafeMutablePointer<Int32>?, Int) -> Int
        ) -> [ErrorInfo] {
            withBytes(text) { bytes, length in codes { find(bytes, length, $0, $1) } }
                .compactMap { ErrorInfo(wterror_lookup($0)) }
        }
    }

    /// The catalogue does not have what was asked for; the description says so and names near misses.
    ///
    /// ```swift
    /// do {
    ///     _ = try WTError.catalogue.get(4242)
    /// } catch {
    ///     print(error)
    /// }
    /// ```
    public struct NotListed: Error, Hashable, Sendable, CustomStringConvertible {
        /// What was asked for, and what is near.
        public let description: String

        init(_ description: String) { self.description = description }
    }
}

import Foundation

extension WTError {
    /// The error that another error stands for; nil where it is none of the Watch Together SDK's.
    ///
    /// It reads, in this order: a `WTError` of this package; the SDK's own error, a type of that name in any module, by its
    /// `code` and `message` or, where it is an enumeration, by its case's name; an `NSError` whose domain is the SDK's; and the
    /// error under `NSUnderlyingErrorKey` of any other `NSError`.
    ///
    /// ```swift
    /// let error: any Error = NSError(domain: "WatchTogether.WTError", code: 309, userInfo: [NSLocalizedDescriptionKey: "denied"])
    /// assert(WTError(error) == .mediaVideoPermission && WTError(error)?.platformMessage == "denied")
    /// assert(WTError(CocoaError(.fileNoSuchFile)) == nil)
    /// ```
    ///
    /// The number that Swift gives to an enumeration's case ("WatchTogether.WTError error 3.") is never taken for a code. An
    /// error of another domain is read by its fields: `WTError(error.code, platformMessage: error.localizedDescription)`.
    public init?(_ error: any Error) { self.init(error, depth: 0) }

    private init?(_ error: any Error, depth: Int) {
        if let error = error as? WTError {
            self = error
        } else if type(of: error) is NSError.Type {
            self.init(ofNSError: error as NSError, depth: depth)
        } else if String(describing: type(of: error)) == "WTError" {
            self.init(ofSDK: error)
        } else {
            return nil
        }
    }

    /// The SDK's own error is read by its shape: this package is not linked with the SDK.
    private init?(ofSDK error: any Error) {
        var fields: [String: Any] = [:]
        var mirror: Mirror? = Mirror(reflecting: error)
        let isCase = mirror?.displayStyle == .enum
        while let level = mirror {
            for case (let label?, let value) in level.children where fields[label] == nil { fields[label] = value }
            mirror = level.superclassMirror
        }
        let message = ["message", "localizedDescription", "errorDescription"].lazy.compactMap { fields[$0] as? String }
            .first
        if let code = fields["code"].flatMap(WTError.number) {
            self.init(code, platformMessage: message)
        } else if let raw = error as? any RawRepresentable, let code = WTError.number(raw.rawValue) {
            self.init(code)
        } else if let bridged = error as? any CustomNSError, bridged.errorCode != 0 || !isCase {
            self.init(bridged.errorCode, platformMessage: (bridged as? any LocalizedError)?.errorDescription)
        } else if isCase {
            let name = String(describing: error).prefix { $0 != "(" }
            guard let info = WTError.catalogue.lookup(name: String(name)) else { return nil }
            self.init(info.code)
        } else {
            return nil
        }
    }

    private init?(ofNSError error: NSError, depth: Int) {
        if WTError.isOwn(domain: error.domain) {
            // Without a text of its own it is an enumeration's case that was bridged, and its number an index.
            let description = error.userInfo[NSLocalizedDescriptionKey] as? String
            guard description != nil || !WTError.mayBeIndex(error.code) else { return nil }
            let message = error.userInfo[WTError.platformMessageKey] as? String
            self.init(
                error.code,
                platformMessage: message ?? description.flatMap { WTError.own($0, of: error.code) ? nil : $0 },
                requestTime: error.userInfo[WTError.requestTimeKey] as? Date)
        } else if depth < 8, let underlying = error.userInfo[NSUnderlyingErrorKey] as? any Error {
            self.init(underlying, depth: depth + 1)
        } else {
            return nil
        }
    }

    /// The error that a logged `NSError` stands for; nil where the text has none of the SDK's. The first one counts.
    ///
    /// ```swift
    /// let line = #"join failed: Error Domain=WTError Code=206 "Room full" UserInfo={…}"#
    /// assert(WTError(logged: line) == .sessionIsFull && WTError(logged: line)?.platformMessage == "Room full")
    /// assert(WTError(logged: "The operation couldn’t be completed. (WatchTogether.WTError error 3.)") == nil)
    /// ```
    public init?(logged text: String) {
        var rest = text[...]
        while let start = rest.range(of: "Error Domain=") {
            rest = rest[start.upperBound...]
            guard let code = rest.range(of: " Code=") else { return nil }
            let domain = String(rest[..<code.lowerBound])
            let digits = rest[code.upperBound...].prefix { $0 == "-" || ("0"..."9").contains($0) }
            guard WTError.isOwn(domain: domain), let number = Int(digits) else { continue }
            let message = WTError.quoted(rest[digits.endIndex...])
            guard message != nil || !WTError.mayBeIndex(number) else { return nil }
            self.init(number, platformMessage: message.flatMap { WTError.own($0, of: number) ? nil : $0 })
            return
        }
        return nil
    }

    /// What stands in quotation marks at the beginning of a text; nil where there is nothing, or `(null)`.
    private static func quoted(_ text: Substring) -> String? {
        guard text.hasPrefix(" \"") else { return nil }
        let rest = text.dropFirst(2)
        // A quotation mark within the message is not escaped: the last one before UserInfo ends it.
        let end = rest.range(of: "\" UserInfo=") ?? rest.range(of: "\"")
        let message = end.map { String(rest[..<$0.lowerBound]) }
        return message == "(null)" || message == "" ? nil : message
    }

    /// Whether a domain is this package's or the SDK's: `WTError`, or a `WTError` of some module.
    private static func isOwn(domain: String) -> Bool {
        domain == errorDomain || domain.hasSuffix(".WTError") || domain == "WatchTogether"
    }

    /// Whether a number may be the index of an enumeration's case: no code of the specification is from 0 to 99.
    private static func mayBeIndex(_ code: Int) -> Bool { (0..<100).contains(code) }

    private static func number(_ value: Any) -> Int? {
        (value as? any BinaryInteger).flatMap { Int(exactly: $0) }
    }
}

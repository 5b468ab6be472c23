extension WTError {
    /// What OpenTelemetry's semantic conventions and log records want to know: `error.type` (the id, or the number of an
    /// unlisted code), `exception.message`, `wterror.code` (an `Int`), `wterror.id` and `wterror.category`.
    ///
    /// For swift-log they are metadata, `error.toAttributes().mapValues { .stringConvertible($0) }`. For `os.Logger` the line of
    /// ``description`` is enough: `logger.error("\(error.description, privacy: .public)")`, where ``platformMessage`` may be shown.
    ///
    /// ```swift
    /// let attributes = WTError(206).toAttributes()
    /// assert(attributes["error.type"] as? String == "session_is_full")
    /// assert(attributes["wterror.code"] as? Int == 206)
    /// ```
    public func toAttributes() -> [String: any CustomStringConvertible & Sendable] {
        var attributes: [String: any CustomStringConvertible & Sendable] = [
            "error.type": id ?? String(code),
            "exception.message": reason,
            "wterror.code": code,
        ]
        attributes["wterror.id"] = id
        attributes["wterror.category"] = category?.rawValue
        return attributes
    }
}

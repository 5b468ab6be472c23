import CWTError
import Foundation

extension WTError: Codable {
    private enum Key: String, CodingKey {
        case code, id, category, localizedDescription, message, requestTime, name, error
    }

    /// Reads an error object of any platform: a `code` (or a listed `name`), a `message` (or iOS's `localizedDescription`) and
    /// `requestTime` in milliseconds of Unix time, bare or wrapped in `error` as the web's SDK delivers it.
    ///
    /// ```swift
    /// let body = Data(#"{"error": {"code": 206, "message": "Room full"}}"#.utf8)
    /// let error = try JSONDecoder().decode(WTError.self, from: body)
    /// assert(error.code == .sessionIsFull && error.platformMessage == "Room full")
    /// ```
    ///
    /// - Throws: `DecodingError` where there is neither a code nor a name that the catalogue knows, where a member has another
    ///   type, and where the object is wrapped twice.
    public init(from decoder: any Decoder) throws {
        var object = try decoder.container(keyedBy: Key.self)
        func refuse(_ text: String) -> DecodingError {
            DecodingError.dataCorrupted(.init(codingPath: object.codingPath, debugDescription: text))
        }
        var code = try object.decodeIfPresent(Int.self, forKey: .code)
        // What else may stand in `error` says nothing about the error.
        if code == nil, let inner = try? object.nestedContainer(keyedBy: Key.self, forKey: .error) {
            if (try? inner.nestedContainer(keyedBy: Key.self, forKey: .error)) != nil {
                throw refuse(
                    "the error object is wrapped twice; pass the object that has the `code`, or the one around it")
            }
            object = inner
            code = try object.decodeIfPresent(Int.self, forKey: .code)
        }
        let name = try object.decodeIfPresent(String.self, forKey: .name)
        let message = try object.decodeIfPresent(String.self, forKey: .message)
        let described = try object.decodeIfPresent(String.self, forKey: .localizedDescription)
        let time = try object.decodeIfPresent(Double.self, forKey: .requestTime)
        if code == nil, let name {
            do {
                code = try WTError.catalogue.get(name: name).code
            } catch {
                throw refuse("the error object has no code, and \(error)")
            }
        }
        guard let code else {
            throw refuse("the error object has no code and no name; it needs an integer `code` or a listed `name`")
        }
        self.init(
            code, platformMessage: message ?? described.flatMap { WTError.own($0, of: code) ? nil : $0 },
            requestTime: time.map { Date(timeIntervalSince1970: $0 / 1000) })
    }

    /// Writes what every package of wterror does: `code`, `id`, `category`, `localizedDescription` in English, `message` and,
    /// where it is known, `requestTime`.
    public func encode(to encoder: any Encoder) throws {
        var object = encoder.container(keyedBy: Key.self)
        try object.encode(code, forKey: .code)
        try object.encode(id, forKey: .id)
        try object.encode(category, forKey: .category)
        try object.encode(message(in: .english), forKey: .localizedDescription)
        try object.encode(platformMessage, forKey: .message)
        let milliseconds = requestTime.map { Int64(($0.timeIntervalSince1970 * 1000).rounded()) }
        try object.encodeIfPresent(milliseconds, forKey: .requestTime)
    }

    /// The error that an error object in JSON stands for, by the rules of ``init(from:)``.
    ///
    /// ```swift
    /// let error = try WTError(json: #"{"code": 104, "name": "EXISTING_USER_IN_SESSION_ERROR_CODE", "message": "Name taken"}"#)
    /// assert(error == .existingUserInSession && error.platformMessage == "Name taken")
    /// ```
    ///
    /// - Throws: `DecodingError`, also where it is no JSON.
    public init(json: String) throws { try self.init(json: Data(json.utf8)) }

    /// The error that an error object in JSON stands for, such as the body of a request.
    public init(json: Data) throws { self = try JSONDecoder().decode(WTError.self, from: json) }

    /// The error that an error object stands for which a bridge has made a dictionary of, by the rules of ``init(from:)``.
    ///
    /// ```swift
    /// let error = try WTError(payload: ["code": 206, "message": "Room full"])
    /// assert(error == .sessionIsFull)
    /// ```
    ///
    /// - Throws: `DecodingError`, also where a value in it is none of JSON's.
    public init(payload: [String: Any]) throws {
        guard JSONSerialization.isValidJSONObject(payload) else {
            let text = "the error object holds a value that JSON does not have"
            throw DecodingError.dataCorrupted(.init(codingPath: [], debugDescription: text))
        }
        try self.init(json: JSONSerialization.data(withJSONObject: payload))
    }

    /// Whether a text is this package's own sentence about a code, and so no message of the platform.
    static func own(_ text: String, of code: Int) -> Bool {
        let error = WTError(code)
        return text == error.message(in: .english) || text == error.localizedDescription
    }
}

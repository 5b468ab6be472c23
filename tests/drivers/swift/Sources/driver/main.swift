// Answers the conformance questions (tests/README.md) with the package's public API.

import Foundation
import WTError

typealias Object = [String: Any]

/// What JSON has for a value that may be missing.
func orNull(_ value: Any?) -> Any { value ?? NSNull() }

/// Dictionaries with a platform as key, under its name.
func named<Value>(_ values: [WTError.Platform: Value]) -> [String: Value] {
    Dictionary(uniqueKeysWithValues: values.map { ($0.rawValue, $1) })
}

func row(_ info: ErrorInfo?) -> Any {
    guard let info else { return NSNull() }
    let causes = info.causes.map { cause -> Object in
        [
            "cause": cause.cause, "documented": cause.documented, "owner": cause.owner.rawValue,
            "action": cause.action.rawValue, "retry": cause.retry.rawValue, "remedy": cause.remedy,
        ]
    }
    var platforms: Object = [:]
    for platform in WTError.Platform.allCases { platforms[platform.rawValue] = orNull(info.platforms[platform]) }
    let guidance = info.guidance
    var row: Object = [
        "code": info.code, "id": info.id, "name": info.name, "category": info.category.rawValue,
        "summary": info.summary, "documented": info.documented, "documented_on": orNull(info.documentedOn?.rawValue),
        "wordings": named(info.wordings), "causes": causes, "condition": info.condition,
        "equivalents": info.equivalents.map(\.code), "platforms": platforms,
        "guidance": [
            "owner": guidance.owner.rawValue, "action": guidance.action.rawValue, "retry": guidance.retry.rawValue,
            "retryable": guidance.isRetryable, "text": guidance.text, "derived": true,
        ] as Object,
        "http_status": info.httpStatus, "lookalikes": info.lookalikes, "link": info.link,
    ]
    row["page"] = info.page
    row["since"] = info.since
    row["retired"] = info.retired
    row["replaced_by"] = info.replacedBy?.code
    return row
}

func described(_ error: WTError) -> Object {
    [
        "code": error.code, "id": orNull(error.id), "category": orNull(error.category?.rawValue),
        "localized_description": error.message(in: .english), "message": orNull(error.platformMessage),
        "request_time": orNull(error.requestTime.map { Int(($0.timeIntervalSince1970 * 1000).rounded()) }),
        "text": "\(error)", "listed": error.info != nil,
    ]
}

func numbers(seed first: Int, count: Int, categories: [String]) -> Int {
    var seed = UInt32(first)
    var digest: UInt32 = 2_166_136_261
    for _ in 0..<count {
        seed = seed &* 1_664_525 &+ 1_013_904_223
        let code = seed & 0x8000 == 0 ? Int(seed >> 16 & 4095) - 1024 : Int(Int32(bitPattern: seed))
        let row = WTError.catalogue.lookup(code)
        let place = WTError(code).category.flatMap { categories.firstIndex(of: $0.rawValue) }.map { $0 + 1 } ?? 0
        for word in [row == nil ? 0 : 1, UInt32(truncatingIfNeeded: row?.code ?? code), UInt32(place)] {
            digest = (digest ^ word) &* 16_777_619
        }
    }
    return Int(digest)
}

/// The answer, or an error where the API raised one.
func answer(_ question: Object) throws -> Object {
    let catalogue = WTError.catalogue
    let code = question["code"] as? Int ?? 0
    let text = { (key: String) in question[key] as? String ?? "" }
    let message = question["message"] as? String
    switch question["op"] as? String {
    case "version": return ["version": WTError.version]
    case "all": return ["codes": catalogue.map(\.code), "count": catalogue.count]
    case "lookup": return ["row": row(catalogue.lookup(code))]
    case "lookup_name": return ["row": row(catalogue.lookup(name: text("name")))]
    case "get": return ["row": row(try catalogue.get(code))]
    case "get_by_name": return ["row": row(try catalogue.get(name: text("name")))]
    case "category": return ["category": orNull(WTError(code).category?.rawValue)]
    case "numbers":
        let categories = question["categories"] as? [String] ?? []
        return [
            "digest": numbers(
                seed: question["seed"] as? Int ?? 0, count: question["count"] as? Int ?? 0, categories: categories)
        ]
    case "search":
        let language = WTError.Language.match(text("language"))
        return ["codes": catalogue.search(text("query"), language: language).map(\.code)]
    case "search_any": return ["codes": catalogue.searchAny(text("query")).map(\.code)]
    case "suggest": return ["codes": catalogue.suggest(text("text")).map(\.code)]
    case "localized":
        let list = question["locales"] as? [String]
        let language = list.map(WTError.Language.match) ?? .match(text("locales"))
        let localized = WTError(code).localized(in: language)
        return [
            "language": localized.language.tag, "direction": localized.direction.rawValue,
            "message": localized.message, "recovery": localized.recovery, "label": localized.label,
        ]
    case "languages":
        let languages = WTError.Language.all.map { language -> Object in
            [
                "tag": language.tag, "native_name": language.nativeName, "english_name": language.englishName,
                "direction": language.direction.rawValue, "reviewed": language.isReviewed,
            ]
        }
        return ["languages": languages]
    case "error": return described(WTError(code, platformMessage: message))
    case "payload": return described(try WTError(payload: question["payload"] as? Object ?? [:]))
    case "samples":
        let samples = catalogue.lookup(code)?.samples ?? [:]
        let list = try WTError.Platform.allCases.compactMap { platform -> Object? in
            guard let sample = samples[platform] else { return nil }
            return ["platform": platform.rawValue, "object": try JSONSerialization.jsonObject(with: Data(sample.utf8))]
        }
        return ["samples": list]
    case "attributes": return ["attributes": WTError(code, platformMessage: message).toAttributes()]
    default: return ["failure": "unknown op"]
    }
}

func textOf(_ error: any Error) -> String {
    guard case .dataCorrupted(let context)? = error as? DecodingError else { return "\(error)" }
    return context.debugDescription
}

while let line = readLine() {
    guard let question = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? Object else {
        fatalError("no JSON object: \(line)")
    }
    let found: Object
    do { found = try answer(question) } catch { found = ["error": textOf(error)] }
    let text = try JSONSerialization.data(withJSONObject: found, options: [.withoutEscapingSlashes])
    print(String(decoding: text, as: UTF8.self))
    fflush(nil)
}

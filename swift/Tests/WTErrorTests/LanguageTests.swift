import Foundation
import Testing
import WTError

@Suite struct Languages {
    @Test(arguments: [
        ("de_AT", "Die Sitzung ist voll."), ("de-AT", "Die Sitzung ist voll."), ("fr_CA", "La session est complète."),
        ("de_AT@currency=EUR", "Die Sitzung ist voll."), ("tlh", "The session is full."), ("", "The session is full."),
    ])
    func locales(_ identifier: String, _ text: String) {
        let locale = Locale(identifier: identifier)
        #expect(WTError(206).message(for: locale) == text)
        #expect(WTError(206).localized(for: locale).message == text)
    }

    @Test func everyAnswerSaysItsLanguage() {
        for language in WTError.Language.all {
            for code in [206, 4242, Int.max] {
                let text = WTError(code).localized(in: language)
                #expect(text.language == language || text.language == .english)
                #expect(text.direction == text.language.direction && !text.label.isEmpty)
            }
        }
        #expect(WTError(4242).localized(for: ["ar"]).message.contains("\u{2066}4242\u{2069}"))
    }

    @Test func textsThroughTheExistential() {
        let error: any Error = WTError(206)
        #expect(error.localizedDescription == WTError(206).localizedDescription)
        #expect((error as? any LocalizedError)?.helpAnchor == WTError(206).info?.link)
        #expect((WTError(299) as any LocalizedError).failureReason == nil)
    }
}

/// Run alone and under the thread sanitizer by tests/tests/swift.rs: the first use of the library in the process.
@Suite struct FirstUse {
    @Test func aHundredTasks() async {
        let answers = await withTaskGroup(of: String.self) { group in
            for index in 0..<100 {
                group.addTask {
                    let error = WTError(206, platformMessage: "Room full")
                    let language = WTError.Language.match(["tlh", "de-AT"])
                    let found = WTError.catalogue.search("camera permission").map(\.code)
                    let bridged = (error as NSError).code + (WTError(error as NSError)?.code ?? 0)
                    return index < 0 ? "" : "\(error) \(error.message(in: language)) \(found) \(bridged)"
                }
            }
            return await group.reduce(into: Set<String>()) { $0.insert($1) }
        }
        #expect(answers == ["206 session_is_full: Room full Die Sitzung ist voll. [107, 309] 412"])
    }
}

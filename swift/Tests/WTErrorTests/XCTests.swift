import Foundation
import WTError
import XCTest

/// XCTest beside Swift Testing: what changes the process's environment, one test after another, and `measure`.
final class XCTests: XCTestCase {
    #if !canImport(Darwin)
        func testFollowsTheEnvironment() {
            let names = ["LC_ALL", "LC_MESSAGES", "LANG"]
            let before = ProcessInfo.processInfo.environment
            defer { for name in names { setenv(name, before[name] ?? "", 1) } }
            setenv("LC_ALL", "", 1)
            setenv("LC_MESSAGES", "fr_CA.UTF-8", 1)
            setenv("LANG", "de_AT.UTF-8", 1)
            XCTAssertEqual(WTError(206).localizedDescription, "La session est complète.")
            setenv("LC_ALL", "de_AT.UTF-8", 1)
            XCTAssertEqual(WTError(206).localizedDescription, "Die Sitzung ist voll.")
            XCTAssertEqual((WTError(206) as NSError).localizedDescription, "Die Sitzung ist voll.")
            XCTAssertEqual((WTError(206) as any Error).localizedDescription, "Die Sitzung ist voll.")
            for name in names { unsetenv(name) }
            XCTAssertEqual(WTError.Language.preferred, .english)
        }
    #endif

    func testThrows() {
        XCTAssertThrowsError(try { throw WTError(.sessionIsFull) }()) { XCTAssertEqual(($0 as? WTError)?.code, 206) }
    }

    func testLookupIsMeasured() {
        measure { for code in 0..<10_000 { _ = WTError.catalogue.lookup(code % 1200) } }
    }
}

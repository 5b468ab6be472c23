import Foundation
import Testing
import WTError

@Suite struct Reading {
    @Test func theSDKsOwnErrorInEveryShape() throws {
        let full = try #require(WTError(WatchTogether.WTError(code: 206, localizedDescription: "Room full")))
        #expect(full == .sessionIsFull && full.platformMessage == "Room full")
        #expect(WTError(WatchTogether.WTError(code: 4242, localizedDescription: ""))?.code == 4242)
        #expect(WTError(Shapes.Named.WTError.sessionIsFull) == .sessionIsFull)
        #expect(WTError(Shapes.Numbered.WTError.sessionIsFull) == .sessionIsFull)
        #expect(WTError(Shapes.Carrying.WTError.sessionIsFull(reason: "x")) == .sessionIsFull)
        #expect(WTError(Shapes.Inherited.WTError()) == .sessionIsFull)
        #expect(WTError(Shapes.Bridged.WTError()) == .mediaVideoPermission)
    }

    @Test func aCasesIndexIsNoCode() {
        #expect(WTError(Shapes.Named.WTError.banana) == nil)
        #expect(WTError(Shapes.Computed.WTError()) == nil)
        #expect(WTError(NSError(domain: "WatchTogether.WTError", code: 3)) == nil)
        #expect(WTError(logged: "Error Domain=WatchTogether.WTError Code=3 \"(null)\"") == nil)
        #expect(WTError(logged: "The operation couldn’t be completed. (WatchTogether.WTError error 206.)") == nil)
    }

    @Test func anNSErrorBothWays() throws {
        let error = WTError(206, platformMessage: "Room full", requestTime: Date(timeIntervalSince1970: 1_700_000_000))
        let bridged = error as NSError
        #expect(bridged.domain == "WTError" && bridged.code == 206)
        #expect(bridged.localizedDescription == "The session is full.")
        #expect(bridged.localizedFailureReason == error.failureReason)
        #expect(bridged.localizedRecoverySuggestion == "Please wait until someone leaves, then try again.")
        // As Objective-C hands it on: an object that Swift's error is no longer in.
        let plain = NSError(domain: bridged.domain, code: bridged.code, userInfo: error.errorUserInfo)
        for read in [WTError(bridged), WTError(plain)] {
            let read = try #require(read)
            #expect(read == error && read.platformMessage == "Room full" && read.requestTime == error.requestTime)
        }
        #expect(try #require(WTError(WTError(206) as NSError)).platformMessage == nil)
        #expect(WTError(NSError(domain: "WTError", code: .max))?.code == .max)
    }

    @Test func otherDomains() {
        #expect(WTError(NSError(domain: NSCocoaErrorDomain, code: 206)) == nil)
        #expect(WTError(NSError(domain: "MyWTError", code: 206)) == nil)
        #expect(WTError(CancellationError()) == nil)
        let cause = NSError(domain: "WatchTogether.WTError", code: 206)
        let outer = NSError(domain: NSURLErrorDomain, code: -1, userInfo: [NSUnderlyingErrorKey: cause])
        #expect(WTError(outer) == .sessionIsFull)
    }

    @Test func anErrorThatIsItsOwnCauseEnds() {
        var error = NSError(domain: "elsewhere", code: 1)
        for _ in 0..<100 { error = NSError(domain: "elsewhere", code: 1, userInfo: [NSUnderlyingErrorKey: error]) }
        #expect(WTError(error) == nil)
    }

    static let logged: [(String, Int, String?)] = [
        (#"Error Domain=WTError Code=206 "Room full" UserInfo={NSLocalizedDescription=Room full}"#, 206, "Room full"),
        (#"x Error Domain=WatchTogether.WTError Code=-1 "(null)""#, -1, nil),
        (#"Error Domain=WTError Code=206 "The session is full.""#, 206, nil),
        (#"Error Domain=WTError Code=4242 "He said "no"" UserInfo={a=b}"#, 4242, #"He said "no""#),
        (
            #"Error Domain=other Code=-1009 "offline" UserInfo={x=Error Domain=WTError Code=309 "denied"}"#, 309,
            "denied"
        ),
        ("Error Domain=WTError Code=1100", 1100, nil),
    ]

    @Test(arguments: logged)
    func aLoggedError(_ line: String, _ code: Int, _ message: String?) throws {
        let error = try #require(WTError(logged: line))
        #expect(error.code == code && error.platformMessage == message)
    }

    @Test(arguments: [
        "", "no error", "Error Domain=", "Error Domain=WTError", "Error Domain=WTError Code=",
        "Error Domain=WTError Code=-",
        "Error Domain=WTError Code=99999999999999999999", "Error Domain=NSCocoaErrorDomain Code=206 \"x\"",
    ])
    func noLoggedError(_ line: String) { #expect(WTError(logged: line) == nil) }

    @Test func whatFoundationLogsIsReadBack() throws {
        let line = "\(WTError(206, platformMessage: "Room full") as NSError)"
        #expect(try #require(WTError(logged: line)).code == 206)
    }
}

@Suite struct Coding {
    @Test func writesAndReads() throws {
        let error = WTError(
            299, platformMessage: "Session went away", requestTime: Date(timeIntervalSince1970: 1_700_000_000.123))
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        let json = String(decoding: try encoder.encode(error), as: UTF8.self)
        let text = "Something unexpected happened (code 299)."
        #expect(
            json == #"{"category":"session","code":299,"id":null,"localizedDescription":"\#(text)","#
                + #""message":"Session went away","requestTime":1700000000123}"#)
        let read = try WTError(json: json)
        #expect(read == error && read.platformMessage == error.platformMessage)
        #expect(abs(try #require(read.requestTime).timeIntervalSince1970 - 1_700_000_000.123) < 0.0005)
        let plain = try WTError(json: encoder.encode(WTError(206)))
        #expect(plain.platformMessage == nil && plain.requestTime == nil)
    }

    @Test(arguments: [
        "", "206", "[]", "{}", #"{"code": "206"}"#, #"{"code": 1.5}"#, #"{"code": 206, "message": 7}"#,
        #"{"error": {"error": {"code": 206}}}"#, #"{"name": "banana"}"#, #"{"code": 1e30}"#,
    ])
    func refuses(_ json: String) { #expect(throws: DecodingError.self) { try WTError(json: json) } }

    @Test func whatElseStandsInErrorSaysNothing() throws {
        #expect(try WTError(json: #"{"code": 206, "error": "full"}"#).code == 206)
        #expect(try WTError(json: #"{"name": "sessionIsFull", "error": "full"}"#).code == 206)
    }

    @Test func aDictionaryThatIsNoJSONIsRefused() {
        #expect(throws: DecodingError.self) { try WTError(payload: ["code": Date()]) }
    }
}

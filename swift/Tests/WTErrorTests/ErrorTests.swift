import Foundation
import Testing
import WTError

// What stands in for the SDK, which is not here: in its module the error has the name that this package's has.
enum WatchTogether {
    struct WTError: Error {
        let code: Int
        let localizedDescription: String
    }
}

/// The SDK's error in the other shapes that it could have.
enum Shapes {
    enum Named { enum WTError: Error { case sessionIsFull, banana } }
    enum Numbered { enum WTError: Int, Error { case sessionIsFull = 206 } }
    enum Carrying { enum WTError: Error { case sessionIsFull(reason: String) } }
    class Base: @unchecked Sendable { let code: Int32 = 206 }
    enum Inherited { final class WTError: Base, Error, @unchecked Sendable {} }
    enum Bridged {
        struct WTError: CustomNSError {
            static let errorDomain = "sdk"
            var errorCode: Int { 309 }
        }
    }
    enum Computed {
        struct WTError: Error { var text = "no number" }
    }
}

func join(_ error: any Error) throws { throw error }
func joinTyped() throws(WTError) { throw .sessionIsFull }

@Suite struct Matching {
    @Test func catchesByName() {
        for error in [WTError(206), WatchTogether.WTError(code: 206, localizedDescription: "full")] as [any Error] {
            do {
                try join(error)
            } catch WTError.mediaVideoPermission {
                Issue.record("the camera")
            } catch WTError.sessionIsFull {
                continue
            } catch {
                Issue.record(error)
            }
        }
    }

    @Test func catchesByCode() {
        do {
            try join(WTError(.sessionIsFull, platformMessage: "Room full"))
            Issue.record("nothing was thrown")
        } catch let error as WTError where error.code == .sessionIsFull {
            #expect(error.platformMessage == "Room full")
        } catch {
            Issue.record(error)
        }
    }

    @Test func switchesOverNumbersNamesAndErrors() {
        do throws(WTError) {
            try joinTyped()
        } catch {
            switch error.code {
            case .sessionClosed: Issue.record("closed")
            case 206: break
            default: Issue.record(error)
            }
            switch error.code {
            case .sessionIsFull: break
            default: Issue.record(error)
            }
            switch error {
            case .sessionClosed: Issue.record("closed")
            case .sessionIsFull: break
            default: Issue.record(error)
            }
            switch error.guidance?.action {
            case .askPermission: Issue.record("permission")
            case .wait, .retry: break
            default: Issue.record(error)
            }
        }
    }

    @Test func comparesOptionals() {
        let ours: any Error = WTError(206)
        let other: any Error = CancellationError()
        #expect((ours as? WTError)?.code == .sessionIsFull)
        #expect((other as? WTError)?.code != .sessionIsFull)
        #expect(!(WTError.sessionIsFull ~= other))
    }

    @Test func hasTheNamesOfTheSpecification() {
        let codes: [WTError.Code: Int] = [
            .unknownError: -1, .userClosedError: 103, .sessionGenericError: 201, .mediaEndpoint: 303,
            .mediaAudioPermission: 308, .genericConnectionError: 901, .invalidSocketURL: 1104,
            .userVideoPermissionDenied: 107,
        ]
        for (code, number) in codes { #expect(code.rawValue == number) }
        #expect(WTError.invalidStunServer.code == 1105)
    }

    @Test func equalityGoesByTheCode() {
        #expect(WTError(206, platformMessage: "a") == WTError(206) && WTError(206) != WTError(203))
        #expect(Set([WTError(206, platformMessage: "a"), WTError(206)]).count == 1)
        #expect(WTError.Code.sessionIsFull.description == "206 session_is_full")
        #expect(String(reflecting: WTError(299)) == "WTError(299 unlisted: Code 299 is not in the catalogue.)")
    }

    @Test func messagesAreKeptAsTheyAre() {
        #expect(WTError(206, platformMessage: "").platformMessage == nil)
        #expect(WTError(206, platformMessage: "a\0b").description == "206 session_is_full: a\0b")
        let long = String(repeating: "ж", count: 5000)
        #expect(WTError(299, platformMessage: long).description == "299 unlisted: \(long)")
    }
}

/// swift-log's type of that name, as far as attributes need it: the package itself is not here.
enum MetadataValue: CustomStringConvertible {
    case stringConvertible(any CustomStringConvertible & Sendable)

    var description: String {
        switch self {
        case .stringConvertible(let value): value.description
        }
    }
}

@Suite struct Attributes {
    @Test func areMetadata() {
        let metadata: [String: MetadataValue] = WTError(206).toAttributes().mapValues { .stringConvertible($0) }
        #expect(
            metadata["error.type"]?.description == "session_is_full" && metadata["wterror.code"]?.description == "206")
        #expect(WTError(4242).toAttributes().count == 3)
    }
}

@Suite struct Words {
    @Test func aWordThatThisVersionDoesNotKnowIsKept() throws {
        let action = WTError.Action(rawValue: "stand_on_one_leg")
        switch action {
        case .wait, .retry: Issue.record("known")
        default: break
        }
        let json = try JSONEncoder().encode([action])
        #expect(String(decoding: json, as: UTF8.self) == #"["stand_on_one_leg"]"#)
        #expect(try JSONDecoder().decode([WTError.Action].self, from: json) == [action])
    }

    @Test func everyRowHasKnownWords() {
        for info in WTError.catalogue {
            #expect(WTError.Category.allCases.contains(info.category))
            for cause in info.causes {
                #expect(WTError.Owner.allCases.contains(cause.owner) && WTError.Action.allCases.contains(cause.action))
                #expect(WTError.Retry.allCases.contains(cause.retry))
            }
        }
    }
}

@Suite struct Rows {
    @Test func theCatalogueIsACollection() {
        let catalogue = WTError.catalogue
        #expect(catalogue.map(\.code) == catalogue.indices.map { catalogue[$0].code })
        #expect(catalogue.reversed().first == catalogue.last && catalogue.dropFirst(3).first == catalogue[3])
        #expect(Set(catalogue).count == catalogue.count)
    }

    @Test func whatIsNotThere() {
        for code in [299, 4242, Int.max, Int.min] { #expect(WTError.catalogue.lookup(code) == nil) }
        for name in ["", "206", "sessionIsFull\0", "💥"] { #expect(WTError.catalogue.lookup(name: name) == nil) }
        #expect(WTError.catalogue.search("").isEmpty && WTError.catalogue.suggest("").isEmpty)
        #expect(throws: WTError.NotListed.self) { try WTError.catalogue.get(4242) }
    }
}

// What a lookup, an error and its text cost, beside what an app would do instead. `--json` prints a line for each task.

import Foundation
import WTError

/// Keeps the optimizer from dropping what is measured.
@inline(never) func keep<Value>(_ value: Value) {}

/// Nanoseconds of one call, ours and the peer's: the least of several runs in turns, which a busy machine disturbs least.
func least(_ times: Int, _ ours: (Int) -> Void, _ theirs: (Int) -> Void) -> (ours: Double, theirs: Double) {
    func once(_ run: (Int) -> Void) -> Double {
        let start = DispatchTime.now().uptimeNanoseconds
        run(times)
        return Double(DispatchTime.now().uptimeNanoseconds - start) / Double(times)
    }
    let runs = (0..<50).map { _ in (once(ours), once(theirs)) }
    return (runs.map(\.0).min() ?? 0, runs.map(\.1).min() ?? 0)
}

struct BareError: Error {
    let code: Int
    let message: String?
}

/// An app's own way: rows in an array, a place in it for each code.
struct AppRow {
    let code: Int
    let name: String
}

@inline(never) func makeBare(_ code: Int) -> any Error { BareError(code: code, message: nil) }
@inline(never) func makeOurs(_ code: Int) -> any Error { WTError(code) }

let rows = (0..<1200).map { AppRow(code: $0, name: "row \($0)") }
let codes = WTError.catalogue.map(\.code).filter { $0 > 0 }
let bundle = Bundle.module
let many = 100_000
let few = 5000

struct Task {
    let name: String
    let peer: String
    /// How many times the peer's time it may take.
    let aim: Double
    let nanoseconds: (ours: Double, theirs: Double)
}

let tasks = [
    Task(
        name: "lookup by code", peer: "an access to a Swift array", aim: 2,
        nanoseconds: least(many) { times in
            var found = 0
            for index in 0..<times where WTError.catalogue.lookup(codes[index % codes.count]) != nil { found &+= 1 }
            keep(found)
        } _: { times in
            var found = 0
            for index in 0..<times where rows[codes[index % codes.count]].code != 0 { found &+= 1 }
            keep(found)
        }),
    Task(
        name: "WTError(206)", peer: "a bare struct error", aim: 1.3,
        nanoseconds: least(many) {
            for index in 0..<$0 { keep(makeOurs(index)) }
        } _: {
            for index in 0..<$0 { keep(makeBare(index)) }
        }),
    Task(
        name: "localizedDescription", peer: "a string of a bundle", aim: 1,
        nanoseconds: least(few) {
            for _ in 0..<$0 { keep(WTError(206).localizedDescription) }
        } _: {
            for _ in 0..<$0 { keep(bundle.localizedString(forKey: "206", value: nil, table: nil)) }
        }),
]

let asJSON = CommandLine.arguments.contains("--json")
for task in tasks {
    let (ours, theirs) = task.nanoseconds
    if asJSON {
        let fields: [String: Any] = [
            "package": "swift", "task": task.name, "nanoseconds": ours, "peer": task.peer,
            "peer_nanoseconds": theirs, "aim": "at most \(task.aim) times \(task.peer)",
        ]
        let line = try JSONSerialization.data(withJSONObject: fields, options: [.sortedKeys])
        print(String(decoding: line, as: UTF8.self))
    } else {
        let name = task.name.padding(toLength: 24, withPad: " ", startingAt: 0)
        print(name, String(format: "%8.1f ns, %8.1f ns for", ours, theirs), task.peer, terminator: "")
        print(String(format: ": %.2f times, %.1f at most", ours / theirs, task.aim))
    }
}

import CWTError
import Foundation

// Reading what the C library hands out. Its texts are static, but Swift has no way to make a `String` of them without a copy;
// one of up to 15 bytes is copied without taking memory.

/// A text that is always there.
@usableFromInline
func string(_ text: UnsafePointer<CChar>) -> String { String(cString: text) }

/// A text that may be missing.
@usableFromInline
func string(_ text: UnsafePointer<CChar>?) -> String? { text.map { String(cString: $0) } }

/// A text that the library writes as `snprintf` does: most fit at once, longer ones are asked for again.
func written(_ write: (UnsafeMutablePointer<CChar>?, Int) -> Int) -> String {
    func text(room: Int) -> (text: String, length: Int) {
        withUnsafeTemporaryAllocation(of: CChar.self, capacity: room) { buffer in
            let length = write(buffer.baseAddress, room)
            let bytes = UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(buffer)[..<min(length, room - 1)])
            return (String(decoding: bytes, as: UTF8.self), length)
        }
    }
    let usual = 512
    let first = text(room: usual)
    return first.length < usual ? first.text : text(room: first.length + 1).text
}

/// Codes that the library writes, as many as there are.
func codes(_ write: (UnsafeMutablePointer<Int32>?, Int) -> Int) -> [Int32] {
    let count = write(nil, 0)
    return [Int32](unsafeUninitializedCapacity: count) { buffer, used in
        used = min(write(buffer.baseAddress, count), count)
    }
}

/// The bytes of a text, for those functions that take its length and so need no NUL.
func withBytes<Result>(_ text: String, _ body: (UnsafePointer<CChar>?, Int) -> Result) -> Result {
    var text = text
    return text.withUTF8 { bytes in
        bytes.withMemoryRebound(to: CChar.self) { body($0.baseAddress, $0.count) }
    }
}

/// A text about a code. The library's codes have 32 bits; a larger number is unlisted, and stands in the text of the largest.
func withNumber(_ code: Int, _ read: (Int32) -> String) -> String {
    if let code = Int32(exactly: code) { return read(code) }
    let largest: Int32 = code < 0 ? .min : .max
    return read(largest).replacingOccurrences(of: "\(largest)", with: "\(code)")
}

// What stands in for the SDK: its error has the name that this package's has.

public struct WTError: Error {
    public let code: Int
    public let localizedDescription: String
}

public struct Session: Sendable {
    public func connect() throws {
        throw WTError(code: 206, localizedDescription: "Exceeded limit of streaming participants in the room")
    }
}

public let session = Session()

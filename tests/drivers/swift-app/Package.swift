// swift-tools-version: 6.0
import PackageDescription

// An app that has the SDK too. Its program is the README's: tests/tests/swift.rs puts it into Sources/App.
let package = Package(
    name: "app",
    dependencies: [.package(path: "../swift")],
    targets: [
        .target(name: "WatchTogether"),
        .executableTarget(name: "App", dependencies: ["WatchTogether", .product(name: "WTError", package: "swift")]),
    ],
    swiftLanguageModes: [.v6]
)

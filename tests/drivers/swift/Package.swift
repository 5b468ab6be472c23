// swift-tools-version: 6.0
import PackageDescription

let package = Package(
    name: "driver",
    dependencies: [.package(path: "../swift")],
    targets: [
        .executableTarget(name: "driver", dependencies: [.product(name: "WTError", package: "swift")])
    ],
    swiftLanguageModes: [.v6]
)

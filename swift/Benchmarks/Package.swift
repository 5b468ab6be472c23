// swift-tools-version: 6.0
import PackageDescription

let package = Package(
    name: "Benchmarks",
    defaultLocalization: "en",
    dependencies: [.package(path: "..")],
    targets: [
        .executableTarget(
            name: "Benchmarks", dependencies: [.product(name: "WTError", package: "swift")],
            resources: [.process("Resources")])
    ],
    swiftLanguageModes: [.v6]
)

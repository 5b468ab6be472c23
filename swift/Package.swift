// swift-tools-version: 6.0
import PackageDescription

// The C library: an XCFramework on a Mac, made by `cargo dev package swift` (in a release a URL and a checksum); elsewhere
// the one that pkg-config finds. Objective-C's category on NSError is for a Mac alone.
#if os(macOS)
    let library = Target.binaryTarget(name: "CWTError", path: "CWTError.xcframework")
    let objectiveC = [Target.target(name: "WTErrorObjC", dependencies: ["CWTError"])]
#else
    let library = Target.systemLibrary(name: "CWTError", pkgConfig: "wterror")
    let objectiveC: [Target] = []
#endif

let package = Package(
    name: "wterror",
    platforms: [.iOS(.v13), .macOS(.v11)],
    products: [.library(name: "WTError", targets: ["WTError"])]
        + objectiveC.map { .library(name: $0.name, targets: [$0.name]) },
    targets: [
        library,
        .target(name: "WTError", dependencies: ["CWTError"]),
        .testTarget(name: "WTErrorTests", dependencies: ["WTError"]),
    ] + objectiveC,
    swiftLanguageModes: [.v6]
)

// swift-tools-version: 6.0
import PackageDescription

// The C library: an XCFramework on a Mac, made by `cargo dev package swift` (in a release a URL and a checksum); elsewhere
// the one that pkg-config finds.
#if os(macOS)
    let library = Target.binaryTarget(name: "CWTError", path: "CWTError.xcframework")
#else
    let library = Target.systemLibrary(name: "CWTError", pkgConfig: "wterror")
#endif

let package = Package(
    name: "wterror",
    platforms: [.iOS(.v13), .macOS(.v11)],
    products: [.library(name: "WTError", targets: ["WTError"])],
    targets: [
        library,
        .target(name: "WTError", dependencies: ["CWTError"]),
        .testTarget(name: "WTErrorTests", dependencies: ["WTError"]),
    ],
    swiftLanguageModes: [.v6]
)

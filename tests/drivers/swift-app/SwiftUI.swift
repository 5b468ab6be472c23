// What stands in for SwiftUI where it is not: the declarations that Sources/WTError/SwiftUI.swift uses, as Apple documents them, so that
// the compiler checks that file's types. That the real SwiftUI takes it is not shown by this.

@MainActor @preconcurrency public protocol View {
    associatedtype Body: View
    @ViewBuilder @MainActor @preconcurrency var body: Body { get }
}

extension Never: View {
    public var body: Never { fatalError("stands in") }
}

public protocol Leaf: View where Body == Never {}
extension Leaf {
    public var body: Never { fatalError("stands in") }
}

public struct EmptyView: Leaf {}
public struct Pair<First: View, Second: View>: Leaf {}
extension Optional: View, Leaf where Wrapped: View {
    public typealias Body = Never
}

@resultBuilder public struct ViewBuilder {
    public static func buildBlock() -> EmptyView { EmptyView() }
    public static func buildBlock<Content: View>(_ content: Content) -> Content { content }
    public static func buildBlock<First: View, Second: View>(_: First, _: Second) -> Pair<First, Second> { Pair() }
    public static func buildIf<Content: View>(_ content: Content?) -> Content? { content }
}

@propertyWrapper public struct Binding<Value> {
    public init(
        get: @escaping @isolated(any) @Sendable () -> Value, set: @escaping @isolated(any) @Sendable (Value) -> Void
    ) {}
    public var wrappedValue: Value {
        get { fatalError("stands in") }
        nonmutating set {}
    }
}
extension Binding: @unchecked Sendable where Value: Sendable {}

public struct LocalizedStringKey: ExpressibleByStringLiteral, Sendable {
    public init(stringLiteral value: String) {}
}

public struct Text: Leaf {
    public init(verbatim content: String) {}
}

public struct ButtonRole: Sendable {
    public static let cancel = ButtonRole()
}

public struct Button<Label: View>: Leaf {
    @preconcurrency public init(_ title: some StringProtocol, action: @escaping @MainActor () -> Void)
    where Label == Text {}
    @preconcurrency public init(_ key: LocalizedStringKey, role: ButtonRole?, action: @escaping @MainActor () -> Void)
    where Label == Text {}
}

extension View {
    public func alert<A: View, M: View, T>(
        _ title: Text, isPresented: Binding<Bool>, presenting data: T?,
        @ViewBuilder actions: (T) -> A, @ViewBuilder message: (T) -> M
    ) -> some View { EmptyView() }
}

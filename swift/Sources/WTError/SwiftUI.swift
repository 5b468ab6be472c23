#if canImport(SwiftUI)
    import SwiftUI

    @available(iOS 15, macOS 12, tvOS 15, watchOS 8, *)
    extension View {
        /// Shows an alert while there is an error: what happened, what the person can do now, and a button for it.
        ///
        /// The button has the label of the error, such as "Wait and try again", and is there where trying again or something the
        /// person does can help. `cancel` is the other button, in the app's own words.
        ///
        ///     @State private var error: WTError?
        ///
        ///     CallView().alert(for: $error) { _ in rejoin() }
        ///
        public func alert(
            for error: Binding<WTError?>, cancel: LocalizedStringKey = "Cancel", retry: ((WTError) -> Void)? = nil
        ) -> some View {
            let isPresented = Binding(
                get: { error.wrappedValue != nil },
                set: { isPresented in if !isPresented { error.wrappedValue = nil } })
            return alert(
                Text(verbatim: error.wrappedValue?.localizedDescription ?? ""), isPresented: isPresented,
                presenting: error.wrappedValue
            ) { error in
                if let retry, error.helpsToRetry {
                    Button(error.localized().label) { retry(error) }
                }
                Button(cancel, role: .cancel) {}
            } message: { error in
                Text(verbatim: error.recovery(in: .preferred))
            }
        }
    }

    extension WTError {
        /// Whether trying again, or something that the person does, can help. What is not known may.
        var helpsToRetry: Bool { guidance.map { $0.isRetryable || $0.owner == .endUser } ?? true }
    }
#endif

package dev.wterror

/**
 * The native library can't be used: it is missing, damaged, or of another version than the classes.
 *
 * The message names this machine's system and processor, the version, and what to do.
 *
 * ```kotlin
 * val text = try {
 *     WTError.of(206).localizedDescription
 * } catch (error: WTErrorLibraryError) {
 *     error.message
 * }
 * check(text == "The session is full.")
 * ```
 */
public class WTErrorLibraryError internal constructor(message: String?, cause: Throwable? = null) :
    UnsatisfiedLinkError(message) {
    init {
        if (cause != null) initCause(cause)
    }

    internal companion object {
        private const val serialVersionUID = 1L

        /** Says what failed and what to do. */
        fun because(what: String, cause: Throwable?): UnsatisfiedLinkError = WTErrorLibraryError(
            "wterror $VERSION $what. In an Android app depend on wterror-android:$VERSION (arm64-v8a, " +
                "armeabi-v7a, x86_64, x86), on another JVM on wterror-jvm:$VERSION; for a system that it has " +
                "no library for, build one with android/build and name it with -D${NativeLibrary.PATH_PROPERTY}=FILE.",
            cause,
        )

        /** The same, with the stack of another caller. */
        fun again(failure: Throwable): Throwable = WTErrorLibraryError(failure.message, failure)
    }
}

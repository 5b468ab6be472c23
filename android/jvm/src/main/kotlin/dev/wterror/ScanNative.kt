package dev.wterror

/**
 * The native library's functions that read logs; `android/src/scan.rs` says what each one answers. Android's libraries lack
 * them, and the AAR this class.
 *
 * Reached through [WTErrorScanner] only. `owner` is what a number belongs to: that it is passed keeps the number valid.
 */
internal object ScanNative {
    @JvmStatic external fun scanner(options: String): String
    @JvmStatic external fun scan(owner: Any, scanner: Int, text: String): String?
    @JvmStatic external fun feed(owner: Any, scanner: Int): Int
    @JvmStatic external fun push(owner: Any, feed: Int, line: String?): String?
    @JvmStatic external fun closeScanner(scanner: Int)
    @JvmStatic external fun closeFeed(feed: Int)
}

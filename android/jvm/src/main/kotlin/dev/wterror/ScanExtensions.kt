@file:JvmName("WTErrorScanExtensions")

package dev.wterror

/**
 * The SDK's errors in a line of a log, or in several. Whoever sets options keeps a [WTErrorScanner], which takes longer to make
 * than a line to read. In the JAR for servers only, not in the AAR.
 *
 * ```kotlin
 * import dev.wterror.scan
 *
 * check(WTErrors.scan("onError: SESSION_IS_FULL_ERROR_CODE").single().code == 206L)
 * ```
 *
 * @throws IllegalArgumentException where an option has no such value; its message says which ones there are.
 */
@Suppress("UnusedReceiverParameter")
public fun WTErrors.scan(text: String, options: WTErrorScanOptions? = null): List<WTErrorFinding> =
    scannerFor(options).scan(text)

/**
 * The SDK's errors in the lines of a log, as they are read: see [WTErrorScanner.scan].
 *
 * ```kotlin
 * import dev.wterror.wtErrors
 *
 * val log = sequenceOf("one", "WTError(code: 206)")
 * check(log.wtErrors().map { "${it.line}: ${it.id}" }.toList() == listOf("2: session_is_full"))
 * ```
 *
 * @throws IllegalArgumentException where an option has no such value; its message says which ones there are.
 */
public fun Sequence<String>.wtErrors(options: WTErrorScanOptions? = null): Sequence<WTErrorFinding> =
    scannerFor(options).scan(this)

private fun scannerFor(options: WTErrorScanOptions?) =
    if (options == null) WTErrorScanner.default else WTErrorScanner(options)

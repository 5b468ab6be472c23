@file:JvmName("WTErrorExtensions")

package dev.wterror

/**
 * The error with this code, to throw.
 *
 * ```
 * throw WTErrorCode.INVALID_TOKEN.toError()
 * ```
 */
@JvmOverloads
public fun WTErrorCode.toError(platformMessage: String? = null, cause: Throwable? = null): WTError =
    WTError.of(this, platformMessage, cause)

/** The [WTError] that this is or was caused by; null where there is none. */
public val Throwable.wtError: WTError?
    get() {
        val seen = HashSet<Throwable>() // a chain of causes may be a ring
        return generateSequence(this) { it.cause?.takeIf(seen::add) }.filterIsInstance<WTError>().firstOrNull()
    }

@file:JvmName("WTErrorExtensions")

package dev.wterror

/**
 * The error with this code, to throw.
 *
 * ```kotlin
 * val error = WTErrorCode.INVALID_TOKEN.toError("rejected") // throw it
 * check(error.message == "1101 invalid_token: rejected")
 * ```
 */
@JvmOverloads
public fun WTErrorCode.toError(platformMessage: String? = null, cause: Throwable? = null): WTError =
    WTError.of(this, platformMessage, cause)

/**
 * The [WTError] that this is or was caused by; null where there is none.
 *
 * ```kotlin
 * val wrapped = RuntimeException("can't join", WTError.of(206))
 * check(wrapped.wtError?.code == 206)
 * check(RuntimeException().wtError == null)
 * ```
 */
public val Throwable.wtError: WTError?
    get() {
        val seen = HashSet<Throwable>() // a chain of causes may be a ring
        return generateSequence(this) { it.cause?.takeIf(seen::add) }.filterIsInstance<WTError>().firstOrNull()
    }

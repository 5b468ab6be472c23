package dev.wterror

/**
 * How sure it is that a [WTErrorFinding] is an error of the SDK, from the least.
 *
 * ```kotlin
 * check(WTErrorCertainty.LIKELY < WTErrorCertainty.CERTAIN)
 * ```
 *
 * @property id the name in `snake_case`, the same in every language and export.
 */
public enum class WTErrorCertainty(public val id: String) {
    /** A listed number that nothing ties to the SDK, a generic sentence, a word that also means something else. */
    POSSIBLE("possible"),

    /** A code that something ties to the SDK, a documented sentence, an unmistakable name. */
    LIKELY("likely"),

    /** A platform's constant, a name or sentence with its code, this project's own keys. */
    CERTAIN("certain"),
}

// Made from core/catalogue/ by `cargo dev generate`. Do not edit.

package dev.wterror

/**
 * When the same request may be sent again. Derived: this project's judgement.
 *
 * ```kotlin
 * check(WTErrors[206].guidance.retry == WTErrorRetry.BACKOFF)
 * ```
 *
 * @property id the name in `snake_case`, the same in every language and export.
 */
public enum class WTErrorRetry(public val id: String) {
    /** At once. */
    IMMEDIATELY("immediately"),
    /** After a growing delay. */
    BACKOFF("backoff"),
    /** Only after something has changed. */
    AFTER_CHANGE("after_change"),
    /** Never. */
    NEVER("never"),
    ;

    /** The name or description for people, in English. */
    public val title: String get() = Catalogue.title(this)
}

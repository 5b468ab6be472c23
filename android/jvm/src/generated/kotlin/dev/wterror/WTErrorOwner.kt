// Made from core/catalogue/ by `cargo dev generate`. Do not edit.

package dev.wterror

/**
 * Who can act on an error. Derived: this project's judgement.
 *
 * ```kotlin
 * check(WTErrors[107].guidance.owner == WTErrorOwner.END_USER)
 * ```
 *
 * @property id the name in `snake_case`, the same in every language and export.
 */
public enum class WTErrorOwner(public val id: String) {
    /** The person in the call. */
    END_USER("end_user"),
    /** The developers of the app. */
    APP("app"),
    /** The developers of the app's own backend. */
    BACKEND("backend"),
    /** The vendor's service. */
    SERVICE("service"),
    ;

    /** The name or description for people, in English. */
    public val title: String get() = Catalogue.title(this)
}

// Made from core/catalogue/ by `cargo dev generate`. Do not edit.

package dev.wterror

/**
 * A section of the specification, which every listed code belongs to.
 *
 * ```kotlin
 * check(WTErrorCategory.of(206) == WTErrorCategory.SESSION)
 * ```
 *
 * @property id the name in `snake_case`, the same in every language and export.
 */
public enum class WTErrorCategory(public val id: String) {
    /** User. */
    USER("user"),
    /** Session. */
    SESSION("session"),
    /** Media. */
    MEDIA("media"),
    /** Transport. */
    TRANSPORT("transport"),
    /** Generic. */
    GENERIC("generic"),
    /** Token. */
    TOKEN("token"),
    /** Socket. */
    SOCKET("socket"),
    ;

    /** The name or description for people, in English. */
    public val title: String get() = Catalogue.title(this)

    /** Finds the category of a code. */
    public companion object {
        /** The category of a code by its row or, where it is unlisted, by its range; null outside every known range. */
        @JvmStatic
        public fun of(code: Int): WTErrorCategory? = Catalogue.category(code)
    }
}

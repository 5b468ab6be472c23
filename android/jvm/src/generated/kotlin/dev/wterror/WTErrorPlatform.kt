// Made from core/catalogue/ by `cargo dev generate`. Do not edit.

package dev.wterror

/**
 * A platform of the Watch Together SDK.
 *
 * ```kotlin
 * check(WTErrors[206].platforms[WTErrorPlatform.IOS] == "sessionIsFull")
 * ```
 *
 * @property id the name in `snake_case`, the same in every language and export.
 */
public enum class WTErrorPlatform(public val id: String) {
    /** iOS. */
    IOS("ios"),
    /** Android. */
    ANDROID("android"),
    /** Web. */
    WEB("web"),
    ;

    /** The name or description for people, in English. */
    public val title: String get() = Catalogue.title(this)
}

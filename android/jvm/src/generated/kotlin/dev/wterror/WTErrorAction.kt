// Made from core/catalogue/ by `cargo dev generate`. Do not edit.

package dev.wterror

/**
 * What its owner does first about an error. Derived: this project's judgement.
 *
 * ```kotlin
 * check(WTErrors[206].guidance.action == WTErrorAction.WAIT)
 * ```
 *
 * @property id the name in `snake_case`, the same in every language and export.
 */
public enum class WTErrorAction(public val id: String) {
    /** Send the same request again. */
    RETRY("retry"),
    /** Leave the session and join again. */
    REJOIN("rejoin"),
    /** Get a new token for everyone in the session and connect with it. */
    REFRESH_TOKEN("refresh_token"),
    /** Ask the person for the permission. */
    ASK_PERMISSION("ask_permission"),
    /** Correct the call in the app's code. */
    FIX_CALL("fix_call"),
    /** Correct the configuration. */
    FIX_CONFIGURATION("fix_configuration"),
    /** Join under another name. */
    CHOOSE_ANOTHER_NAME("choose_another_name"),
    /** Wait, then try again. */
    WAIT("wait"),
    /** Carry on: nothing has to be done. */
    IGNORE("ignore"),
    /** Report it to the vendor. */
    REPORT("report"),
    ;

    /** The name or description for people, in English. */
    public val title: String get() = Catalogue.title(this)
}

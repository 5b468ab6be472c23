package dev.wterror

/**
 * What to tell a person about an error, made by [WTError.localized] and [WTErrorLanguage.localized]. Derived.
 *
 * ```kotlin
 * val text = WTErrors.matchLanguage("he").localized(206)
 * check(text.direction == WTErrorDirection.RIGHT_TO_LEFT) // what `dir` of the element has to be
 * check(text.message == WTError.of(206).localizedDescription("he"))
 * check(WTErrorLanguage.ENGLISH.localized(206).label == "Wait and try again")
 * ```
 */
public class WTErrorLocalized internal constructor(fields: Fields) {
    /** The language of [message] and [recovery]: English where the language that was asked for lacks them. */
    public val language: WTErrorLanguage = Catalogue.languages[fields.nextNumber()]

    /** The direction that [language] is written in, for the `dir` of an HTML element. */
    public val direction: WTErrorDirection get() = language.direction

    /** What happened, in one sentence. */
    public val message: String = fields.nextText()

    /** What the person can do now, in one sentence. */
    public val recovery: String = fields.nextText()

    /** The label of a button for that: `Try again`. English where the language that was asked for lacks it. */
    public val label: String = fields.nextText()

    init {
        fields.end()
    }

    override fun equals(other: Any?): Boolean = other is WTErrorLocalized && other.language == language &&
        other.message == message && other.recovery == recovery && other.label == label

    override fun hashCode(): Int = message.hashCode()

    /** The message. */
    override fun toString(): String = message
}

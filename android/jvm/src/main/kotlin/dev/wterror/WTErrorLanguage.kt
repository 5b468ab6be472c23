package dev.wterror

import java.io.InvalidObjectException
import java.io.ObjectInputStream
import java.io.Serializable

/** The direction a language is written in. */
public enum class WTErrorDirection(
    /** As HTML and CSS spell it. */
    public val id: String,
) {
    /** From left to right. */
    LEFT_TO_RIGHT("ltr"),

    /** From right to left. */
    RIGHT_TO_LEFT("rtl"),
}

/**
 * A language of the catalogue. One to keep: match once with [WTErrors.matchLanguage], then ask as often as needed.
 *
 * ```kotlin
 * val language = WTErrors.matchLanguage("ar-EG")
 * check(language.tag == "ar")
 * check(language.direction == WTErrorDirection.RIGHT_TO_LEFT)
 * ```
 */
public class WTErrorLanguage internal constructor(internal val index: Int, fields: Fields) : Serializable {
    /** The BCP 47 tag: `pt-BR`. */
    public val tag: String = fields.nextText()

    /** The language's name in itself: `português (Brasil)`. */
    public val nativeName: String = fields.nextText()

    /** The language's name in English: `Portuguese (Brazil)`. */
    public val englishName: String = fields.nextText()

    /** The direction it is written in. */
    public val direction: WTErrorDirection =
        fields.nextText().let { id -> WTErrorDirection.entries.first { it.id == id } }

    /** Whether a native speaker has reviewed the texts. */
    public val isReviewed: Boolean = fields.nextFlag()

    /** What was asked for before, of each row: made once, as the rows are. */
    private val texts = arrayOfNulls<WTErrorLocalized>(Catalogue.rows.size)

    /** What happened, in one sentence for the people in the call; of an unlisted code it has the number. Derived. */
    public fun message(code: Int): String = localized(code).message

    /** What a person in the call can do now, in one sentence. Derived. */
    public fun recovery(code: Int): String = localized(code).recovery

    /**
     * The label of a button for what a person can do now: that of an action. Derived. English where this language lacks it.
     *
     * ```kotlin
     * check(WTErrors.matchLanguage("de").label(WTErrorAction.RETRY) == "Erneut versuchen")
     * ```
     */
    public fun label(action: WTErrorAction): String = Catalogue.native.label(action.ordinal, index)

    /**
     * All that a person is told about an error, and the language that it is in: this one or, where it lacks the texts, English.
     *
     * ```kotlin
     * val text = WTErrors.matchLanguage("de-AT").localized(206)
     * check(text.message == "Die Sitzung ist voll.")
     * check(text.language.tag == "de")
     * ```
     */
    public fun localized(code: Int): WTErrorLocalized {
        val row = Catalogue.find(code) ?: return read(code)
        // Two threads may both read it the first time; what they get is equal and can't be changed.
        return texts[row.index] ?: read(code).also { texts[row.index] = it }
    }

    private fun read(code: Int) = WTErrorLocalized(Fields(Catalogue.native.localized(code, index)))

    override fun equals(other: Any?): Boolean = other is WTErrorLanguage && other.tag == tag

    override fun hashCode(): Int = tag.hashCode()

    /** The tag. */
    override fun toString(): String = tag

    private fun writeReplace(): Any = Serialized(tag)

    @Suppress("UNUSED_PARAMETER")
    private fun readObject(stream: ObjectInputStream): Unit =
        throw InvalidObjectException("a WTErrorLanguage is serialized as its tag")

    private class Serialized(private val tag: String) : Serializable {
        private fun readResolve(): Any = WTErrors.matchLanguage(tag)

        private companion object {
            private const val serialVersionUID = 1L
        }
    }

    /** Holds the language that is always there. */
    public companion object {
        private const val serialVersionUID = 1L

        /** English, the fallback: it has every text. */
        @JvmStatic
        public val ENGLISH: WTErrorLanguage get() = Catalogue.english
    }
}

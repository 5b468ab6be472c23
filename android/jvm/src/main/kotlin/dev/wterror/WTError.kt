package dev.wterror

import java.util.Collections
import java.util.Locale

/**
 * An error that the SDK reported: any code, listed or not, with the platform's own message where it was given one.
 *
 * Its [message] shows code, id and text, fit for a log. Nothing in this package throws one; Java code that does declares
 * it, as any `Exception`.
 *
 * ```
 * val error = WTError.of(206)
 * error.localizedDescription // The session is full.
 * error.message              // 206 session_is_full: The session already has as many streaming participants as it allows.
 *
 * WTError.of(299).info       // null: unlisted
 * WTError.of(299).category   // SESSION, by its range
 * ```
 */
public class WTError private constructor(
    /** The number. */
    public val code: Int,
    /** The platform's own message, where it was given one. */
    public val platformMessage: String?,
    cause: Throwable?,
) : Exception(null, cause) {
    init {
        Catalogue.native // a missing library shows here, and not when the error is logged
    }

    /** The number as a member of the enumeration; null where it is unlisted. */
    public val errorCode: WTErrorCode? get() = info?.errorCode

    /** The catalogue's row; null where the code is unlisted. */
    public val info: WTErrorInfo? get() = Catalogue.find(code)

    /** Whether the catalogue lists the code. */
    public val isListed: Boolean get() = info != null

    /** The category by row or range; null where an unlisted code is outside every range. */
    public val category: WTErrorCategory? get() = Catalogue.category(code)

    /** What to do about it; null where the code is unlisted. Derived. */
    public val guidance: WTErrorGuidance? get() = info?.guidance

    /** The text for developers: code, id, and the platform's own message or else the summary. */
    override val message: String get() = Catalogue.native.describe(code, platformMessage)

    /** The sentence for the people in the call, in English. Derived. */
    public val localizedDescription: String get() = localizedDescription(WTErrorLanguage.ENGLISH)

    /** What a person in the call can do now, in English. Derived. */
    public val recovery: String get() = recovery(WTErrorLanguage.ENGLISH)

    /** The sentence for the people in the call. Derived. */
    public fun localizedDescription(language: WTErrorLanguage): String = language.message(code)

    /** The sentence for the people in the call, in the best language for a tag or a list in one text. Derived. */
    public fun localizedDescription(tag: String): String = localizedDescription(WTErrors.matchLanguage(tag))

    /** The sentence for the people in the call, in the best language for a locale. Derived. */
    public fun localizedDescription(locale: Locale): String = localizedDescription(WTErrors.matchLanguage(locale))

    /** The sentence for the people in the call, in the best language for tags, most preferred first. Derived. */
    public fun localizedDescription(tags: Iterable<String>): String =
        localizedDescription(WTErrors.matchLanguage(tags))

    /** The sentence for the people in the call, in the best language for locales, most preferred first. Derived. */
    @JvmName("localizedDescriptionOfLocales")
    public fun localizedDescription(locales: Iterable<Locale>): String =
        localizedDescription(WTErrors.matchLanguage(locales))

    /** What a person in the call can do now. Derived. */
    public fun recovery(language: WTErrorLanguage): String = language.recovery(code)

    /** The problem document (RFC 9457) for an HTTP answer, with its detail in a language. */
    @JvmOverloads
    public fun problem(language: WTErrorLanguage = WTErrorLanguage.ENGLISH): WTErrorProblem =
        WTErrorProblem(this, Fields(Catalogue.native.problem(code, language.place)))

    /**
     * What OpenTelemetry's semantic conventions and log records want to know: `error.type` (the id, or the number of an
     * unlisted code), `exception.message`, `wterror.code` (an Int), `wterror.id` and `wterror.category`.
     */
    public fun attributes(): Map<String, Any> {
        val fields = Fields(Catalogue.native.attributes(code, platformMessage))
        val attributes = LinkedHashMap<String, Any>()
        while (!fields.isAtEnd) {
            val name = fields.text()
            attributes[name] = if (fields.flag()) fields.number() else fields.text()
        }
        return Collections.unmodifiableMap(attributes)
    }

    /** Makes errors. */
    public companion object {
        private const val serialVersionUID = 1L

        /** The error with a code, listed or not. */
        @JvmStatic
        @JvmOverloads
        public fun of(code: Int, platformMessage: String? = null, cause: Throwable? = null): WTError =
            WTError(code, platformMessage, cause)

        /** The error with a listed code. */
        @JvmStatic
        @JvmOverloads
        public fun of(code: WTErrorCode, platformMessage: String? = null, cause: Throwable? = null): WTError =
            WTError(code.code, platformMessage, cause)

        /**
         * The error that a platform's error object stands for, such as the SDK's `SessionError`, which has `code`, `name`
         * and `message`.
         *
         * The code decides; the name does only where there is no code. An empty message counts as none.
         *
         * @throws IllegalArgumentException where there is neither a code nor a name that the catalogue knows.
         */
        @JvmStatic
        @JvmOverloads
        public fun from(code: Int?, name: String?, message: String? = null, cause: Throwable? = null): WTError {
            val fields = Fields(Catalogue.native.payload(code != null, code ?: 0, name, message))
            val found = fields.textOrNull() ?: throw IllegalArgumentException(fields.text())
            return WTError(found.toInt(), message.takeIf { fields.flag() }, cause)
        }
    }
}

package dev.wterror

import java.util.Collections
import java.util.Locale

/**
 * An error that the SDK reported: any code, listed or not, with the platform's own message where it was given one.
 *
 * Its [message] shows code, id and text, fit for a log. Nothing in this package throws one; Java code that does declares
 * it, as any `Exception`.
 *
 * ```kotlin
 * val error = WTError.of(206)
 * check(error.errorCode == WTErrorCode.SESSION_IS_FULL)
 * check(error.localizedDescription == "The session is full.")
 * check(error.message == "206 session_is_full: The session already has as many streaming participants as it allows.")
 *
 * val unlisted = WTError.of(299)
 * check(!unlisted.isListed && unlisted.info == null)
 * check(unlisted.localizedDescription == "Something unexpected happened (code 299).")
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

    /**
     * The sentence for the people in the call. Derived.
     *
     * ```kotlin
     * val german = WTErrors.matchLanguage("de-AT")
     * check(WTError.of(206).localizedDescription(german) == "Die Sitzung ist voll.")
     * ```
     */
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

    /**
     * What a person in the call can do now. Derived.
     *
     * ```kotlin
     * val german = WTErrors.matchLanguage("de")
     * check(WTError.of(203).recovery(german) == "Bitte treten Sie erneut bei oder starten Sie eine neue Sitzung.")
     * ```
     */
    public fun recovery(language: WTErrorLanguage): String = language.recovery(code)

    /**
     * The problem document (RFC 9457) for an HTTP answer, with its detail in a language.
     *
     * ```kotlin
     * val problem = WTError.of(1100).problem(WTErrors.matchLanguage("fr"))
     * check(problem.status == 401)
     * check(problem.detail == "Votre accès à cette session a expiré.")
     * ```
     */
    @JvmOverloads
    public fun problem(language: WTErrorLanguage = WTErrorLanguage.ENGLISH): WTErrorProblem =
        WTErrorProblem(this, Fields(Catalogue.native.problem(code, language.place)))

    /**
     * What OpenTelemetry's semantic conventions and log records want to know: `error.type` (the id, or the number of an
     * unlisted code), `exception.message`, `wterror.code` (an Int), `wterror.id` and `wterror.category`.
     *
     * ```kotlin
     * val attributes = WTError.of(206).attributes()
     * check(attributes["error.type"] == "session_is_full")
     * check(attributes["wterror.code"] == 206)
     * ```
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

        /**
         * The error with a code, listed or not.
         *
         * ```kotlin
         * val error = WTError.of(299, "Session went away")
         * check(error.message == "299 unlisted: Session went away")
         * check(error.category == WTErrorCategory.SESSION) // by its range
         * ```
         */
        @JvmStatic
        @JvmOverloads
        public fun of(code: Int, platformMessage: String? = null, cause: Throwable? = null): WTError =
            WTError(code, platformMessage, cause)

        /**
         * The error with a listed code.
         *
         * ```kotlin
         * val error = WTError.of(WTErrorCode.SESSION_IS_FULL, "Room full")
         * check(error.code == 206)
         * check(error.message == "206 session_is_full: Room full")
         * ```
         */
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
         * ```kotlin
         * val error = WTError.from(code = 206, name = "SESSION_IS_FULL_ERROR_CODE", message = "Room full")
         * check(error.platformMessage == "Room full")
         * check(WTError.from(code = null, name = "sessionIsFull").code == 206)
         *
         * val problem = runCatching { WTError.from(code = null, name = null) }.exceptionOrNull()
         * check(problem is IllegalArgumentException)
         * ```
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

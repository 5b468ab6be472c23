package dev.wterror

import java.util.Collections
import java.util.Locale

/**
 * An error that the SDK reported: any code, listed or not, with the platform's own message where it was given one.
 *
 * Its [message] shows code, id and text, fit for a log; [localizedDescription] is the sentence for the people in the call.
 * Nothing in this package throws one. Where many are made and none is thrown, [withoutStackTrace] makes them in a fraction
 * of the time.
 *
 * ```kotlin
 * val error = WTError.of(206)
 * check(error.errorCode == WTErrorCode.SESSION_IS_FULL)
 * check(error.localizedDescription == "The session is full.") // on an English device
 * check(error.message == "206 session_is_full: The session already has as many streaming participants as it allows.")
 *
 * val unlisted = WTError.of(299)
 * check(!unlisted.isListed && unlisted.info == null && unlisted.id == null)
 * check(unlisted.localizedDescription("en") == "Something unexpected happened (code 299).")
 * ```
 */
public class WTError private constructor(
    /** The number. */
    public val code: Int,
    /** The platform's own message, where it was given one. */
    public val platformMessage: String?,
    /** When the request was made, in milliseconds of Unix time, where the platform's error object says so, as the web's does. */
    public val requestTimeMillis: Long?,
    cause: Throwable?,
    private val hasStackTrace: Boolean = true,
) : RuntimeException(null, cause) {
    init {
        Catalogue.native // a missing library shows here, and not when the error is logged
        fillInStackTrace()
    }

    /**
     * Records the stack of this thread, as every `Throwable` does; of an error made by [withoutStackTrace] it records none.
     */
    override fun fillInStackTrace(): Throwable {
        // Throwable's constructor calls this, too, while `hasStackTrace` is not set yet. Android has had a constructor that
        // does without since version 7 only.
        if (hasStackTrace) super.fillInStackTrace()
        return this
    }

    /** The number as a member of the enumeration; null where it is unlisted. */
    public val errorCode: WTErrorCode? get() = info?.errorCode

    /** The platform-neutral `snake_case` identifier; null where the code is unlisted. */
    public val id: String? get() = info?.id

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

    /**
     * The sentence for the people in the call, in the device's language or the one that the program has set
     * ([WTErrors.language]). Derived. Not to be confused with [getLocalizedMessage], which every `Throwable` has: here that
     * is [message], the text for the log.
     */
    public val localizedDescription: String get() = localizedDescription(WTErrors.language)

    /** What a person in the call can do now, in the language of [localizedDescription]. Derived. */
    public val recovery: String get() = recovery(WTErrors.language)

    /**
     * All that a person is told: the sentence, what to do now, the label of a button for that, and the language that they
     * are truly in; without a language in that of [localizedDescription]. Derived.
     *
     * ```kotlin
     * val text = WTError.of(206).localized("ar-EG")
     * check(text.direction == WTErrorDirection.RIGHT_TO_LEFT)
     * check(WTError.of(206).localized().language == WTErrors.language)
     * ```
     */
    @JvmOverloads
    public fun localized(language: WTErrorLanguage = WTErrors.language): WTErrorLocalized = language.localized(code)

    /** The same in the best language for a tag or a list in one text; in English for null. */
    public fun localized(tag: String?): WTErrorLocalized = localized(WTErrors.matchLanguage(tag))

    /** The same in the best language for a locale; in English for null. */
    public fun localized(locale: Locale?): WTErrorLocalized = localized(WTErrors.matchLanguage(locale))

    /** The same in the best language for tags, most preferred first; in English for null. */
    public fun localized(tags: Iterable<String>?): WTErrorLocalized = localized(WTErrors.matchLanguage(tags))

    /** The same in the best language for locales, most preferred first; in English for null. */
    @JvmName("localizedOfLocales")
    public fun localized(locales: Iterable<Locale>?): WTErrorLocalized = localized(WTErrors.matchLanguage(locales))

    /**
     * The sentence for the people in the call. Derived.
     *
     * ```kotlin
     * val german = WTErrors.matchLanguage("de-AT")
     * check(WTError.of(206).localizedDescription(german) == "Die Sitzung ist voll.")
     * ```
     */
    public fun localizedDescription(language: WTErrorLanguage): String = language.message(code)

    /** The same in the best language for a tag or a list in one text; in English for null. */
    public fun localizedDescription(tag: String?): String = localizedDescription(WTErrors.matchLanguage(tag))

    /** The same in the best language for a locale; in English for null. */
    public fun localizedDescription(locale: Locale?): String = localizedDescription(WTErrors.matchLanguage(locale))

    /** The same in the best language for tags, most preferred first; in English for null. */
    public fun localizedDescription(tags: Iterable<String>?): String =
        localizedDescription(WTErrors.matchLanguage(tags))

    /** The same in the best language for locales, most preferred first; in English for null. */
    @JvmName("localizedDescriptionOfLocales")
    public fun localizedDescription(locales: Iterable<Locale>?): String =
        localizedDescription(WTErrors.matchLanguage(locales))

    /**
     * What a person in the call can do now. Derived.
     *
     * ```kotlin
     * val german = WTErrors.matchLanguage("de-AT")
     * check(WTError.of(203).recovery(german) == german.recovery(203))
     * check(WTError.of(203).recovery("de-AT") == WTError.of(203).recovery(german))
     * ```
     */
    public fun recovery(language: WTErrorLanguage): String = language.recovery(code)

    /** The same in the best language for a tag or a list in one text; in English for null. */
    public fun recovery(tag: String?): String = recovery(WTErrors.matchLanguage(tag))

    /** The same in the best language for a locale; in English for null. */
    public fun recovery(locale: Locale?): String = recovery(WTErrors.matchLanguage(locale))

    /** The same in the best language for tags, most preferred first; in English for null. */
    public fun recovery(tags: Iterable<String>?): String = recovery(WTErrors.matchLanguage(tags))

    /** The same in the best language for locales, most preferred first; in English for null. */
    @JvmName("recoveryOfLocales")
    public fun recovery(locales: Iterable<Locale>?): String = recovery(WTErrors.matchLanguage(locales))

    /**
     * The problem document (RFC 9457) for an HTTP answer, with the texts for the person in a language; without one in
     * English, since a server's own language is not its clients'.
     *
     * ```kotlin
     * val problem = WTError.of(1100).toProblem("fr-CA, en;q=0.5") // an `Accept-Language` header, or null
     * check(problem.status == 401)
     * check(problem.detail == WTError.of(1100).localizedDescription("fr"))
     * ```
     */
    @JvmOverloads
    public fun toProblem(language: WTErrorLanguage = WTErrorLanguage.ENGLISH): WTErrorProblem =
        WTErrorProblem(this, Fields(Catalogue.native.problem(code, language.index)))

    /** The same in the best language for a tag or a list in one text; in English for null. */
    public fun toProblem(tag: String?): WTErrorProblem = toProblem(WTErrors.matchLanguage(tag))

    /** The same in the best language for a locale; in English for null. */
    public fun toProblem(locale: Locale?): WTErrorProblem = toProblem(WTErrors.matchLanguage(locale))

    /** The same in the best language for tags, most preferred first; in English for null. */
    public fun toProblem(tags: Iterable<String>?): WTErrorProblem = toProblem(WTErrors.matchLanguage(tags))

    /** The same in the best language for locales, most preferred first; in English for null. */
    @JvmName("toProblemOfLocales")
    public fun toProblem(locales: Iterable<Locale>?): WTErrorProblem = toProblem(WTErrors.matchLanguage(locales))

    /**
     * What OpenTelemetry's semantic conventions and log records want to know: `error.type` (the id, or the number of an
     * unlisted code), `exception.message`, `wterror.code` (an Int), `wterror.id` and `wterror.category`.
     *
     * ```kotlin
     * val attributes = WTError.of(206).toAttributes()
     * check(attributes["error.type"] == "session_is_full")
     * check(attributes["wterror.code"] == 206)
     * ```
     */
    public fun toAttributes(): Map<String, Any> {
        val fields = Fields(Catalogue.native.attributes(code, platformMessage))
        val attributes = LinkedHashMap<String, Any>()
        while (!fields.isAtEnd) {
            val name = fields.nextText()
            attributes[name] = if (fields.nextFlag()) fields.nextNumber() else fields.nextText()
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
            WTError(code, platformMessage, null, cause)

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
            WTError(code.code, platformMessage, null, cause)

        /**
         * The error with a code, listed or not, without a stack trace, which is most of what it takes to make an exception: for
         * one that is kept, counted or sent and not thrown, as where a server reads what its clients report.
         *
         * ```kotlin
         * val error = WTError.withoutStackTrace(206, "Room full")
         * check(error.message == WTError.of(206, "Room full").message)
         * check(error.stackTrace.isEmpty())
         * ```
         */
        @JvmStatic
        @JvmOverloads
        public fun withoutStackTrace(code: Int, platformMessage: String? = null, cause: Throwable? = null): WTError =
            WTError(code, platformMessage, null, cause, hasStackTrace = false)

        /**
         * The error that a platform's error object stands for, such as the SDK's `SessionError`, which has `code`, `name`
         * and `message`.
         *
         * The code decides; the name does only where there is no code. An empty message counts as none.
         *
         * ```kotlin
         * val error = WTError.fromPayload(206, "SESSION_IS_FULL_ERROR_CODE", "Room full")
         * check(error.platformMessage == "Room full")
         * check(WTError.fromPayload(name = "sessionIsFull").code == 206)
         *
         * val problem = runCatching { WTError.fromPayload(name = "sesionIsFull") }.exceptionOrNull()
         * check(problem is IllegalArgumentException && "session_is_full" in problem.message.orEmpty())
         * ```
         *
         * @throws IllegalArgumentException where there is neither a code nor a name that the catalogue knows.
         */
        @JvmStatic
        @JvmOverloads
        public fun fromPayload(
            code: Int? = null,
            name: String? = null,
            platformMessage: String? = null,
            cause: Throwable? = null,
        ): WTError = read(code, name, platformMessage, null, cause)

        /**
         * The error that an error object in JSON stands for, as a JSON library reads it, bare or wrapped in `error` as the
         * web's SDK delivers it: `code` or `name`, `message` or iOS's `localizedDescription`, and `requestTime`.
         *
         * ```kotlin
         * val web = mapOf("error" to mapOf("code" to 206, "message" to "Room full", "requestTime" to 1_700_000_000_123))
         * val error = WTError.fromPayload(web)
         * check(error.code == 206 && error.platformMessage == "Room full")
         * check(error.requestTimeMillis == 1_700_000_000_123)
         * ```
         *
         * @throws IllegalArgumentException where there is neither a code nor a name that the catalogue knows, where one of
         * these members has another type or the code is no Int, and where the object is wrapped twice.
         */
        @JvmStatic
        @JvmOverloads
        public fun fromPayload(payload: Map<*, *>, cause: Throwable? = null): WTError =
            Payload(payload).run { read(code, name, message, requestTimeMillis, cause) }

        private fun read(code: Int?, name: String?, message: String?, requestTimeMillis: Long?, cause: Throwable?): WTError {
            val fields = Fields(Catalogue.native.payload(code != null, code ?: 0, name, message))
            val found = fields.nextTextOrNull() ?: throw IllegalArgumentException(fields.nextText())
            return WTError(found.toInt(), message.takeIf { fields.nextFlag() }, requestTimeMillis, cause)
        }
    }
}

package dev.wterror

import java.util.Locale

/**
 * The catalogue: rows by code, by name and by search, and languages.
 *
 * Any number and any text has an answer. The first use reads the catalogue; after that a lookup by code is one access
 * to an array. Safe from any thread.
 *
 * ```kotlin
 * val info = WTErrors[206]
 * check(info.id == "session_is_full")
 * check(info == WTErrors.lookupName("SESSION_IS_FULL_ERROR_CODE"))
 * check(info.message(WTErrors.matchLanguage("de-AT")) == "Die Sitzung ist voll.")
 * ```
 */
public object WTErrors {
    /** The version of the catalogue and of this package. */
    @JvmStatic
    public fun version(): String = Catalogue.native.version()

    /**
     * All rows, in catalogue order. The list can't be changed.
     *
     * ```kotlin
     * check(WTErrors.all().map { it.errorCode } == WTErrorCode.entries)
     * check(WTErrors.all().first().code == -1)
     * ```
     */
    @JvmStatic
    public fun all(): List<WTErrorInfo> = Catalogue.rows

    /**
     * The row of a code; null where the code is unlisted.
     *
     * ```kotlin
     * check(WTErrors.lookup(206)?.id == "session_is_full")
     * check(WTErrors.lookup(4242) == null)
     * ```
     */
    @JvmStatic
    public fun lookup(code: Int): WTErrorInfo? = Catalogue.find(code)

    /**
     * The row with a name: the id or any platform's constant, in camel, snake, kebab or upper casing; null where there
     * is none. Case, `_` and `-` make no difference.
     *
     * ```kotlin
     * check(WTErrors.lookupName("SESSION_IS_FULL_ERROR_CODE")?.code == 206)
     * check(WTErrors.lookupName("session-is-full")?.code == 206)
     * check(WTErrors.lookupName("sessionIsEmpty") == null)
     * ```
     */
    @JvmStatic
    public fun lookupName(name: String): WTErrorInfo? = WTErrors.all().getOrNull(Catalogue.native.lookupName(name))

    /**
     * The row of a code.
     *
     * ```kotlin
     * check(WTErrors[206].name == "sessionIsFull")
     *
     * val problem = runCatching { WTErrors[-206] }.exceptionOrNull()
     * check(problem is NoSuchElementException && "206" in problem.message.orEmpty())
     * ```
     *
     * @throws NoSuchElementException where the code is unlisted; its message names near misses.
     */
    @JvmStatic
    public operator fun get(code: Int): WTErrorInfo =
        lookup(code) ?: throw noSuchElement(Catalogue.native.unlistedCode(code))

    /**
     * The row with a name, as [lookupName] finds it.
     *
     * ```kotlin
     * check(WTErrors.getByName("sessionIsFull").code == 206)
     *
     * val problem = runCatching { WTErrors.getByName("sesionIsFull") }.exceptionOrNull()
     * check(problem is NoSuchElementException && "session_is_full" in problem.message.orEmpty())
     * ```
     *
     * @throws NoSuchElementException where no row has the name; its message names near misses.
     */
    @JvmStatic
    public fun getByName(name: String): WTErrorInfo =
        lookupName(name) ?: throw noSuchElement(Catalogue.native.unknownName(name))

    /**
     * The rows that contain every word of a query, best first: in code, id, names, summary, causes, and the message and
     * recovery text in [language]. A query without words finds nothing.
     *
     * ```kotlin
     * check(WTErrors.search("camera permission").map { it.code } == listOf(107, 309))
     * check(WTErrors.search("Sitzung voll", WTErrors.matchLanguage("de")).first().code == 206)
     * check(WTErrors.search("").isEmpty())
     * ```
     */
    @JvmStatic
    @JvmOverloads
    public fun search(query: String, language: WTErrorLanguage = WTErrorLanguage.ENGLISH): List<WTErrorInfo> =
        Catalogue.rowsAt(Catalogue.native.search(query, language.index))

    /**
     * As [search], with the texts for people in every language: what a viewer's screenshot says finds its code. Where the
     * query is a whole message, only the rows that have it are found.
     *
     * ```kotlin
     * check(WTErrors.searchAny("Die Sitzung ist voll.").first().code == 206)
     * check(WTErrors.searchAny("เซสชันเต็มแล้ว").first().code == 206)
     * ```
     */
    @JvmStatic
    public fun searchAny(query: String): List<WTErrorInfo> = Catalogue.rowsAt(Catalogue.native.searchAny(query))

    /**
     * Near misses for what a person typed, nearest first: up to three for a name, four for a number.
     *
     * ```kotlin
     * check(WTErrors.suggest("sesionIsFull").first().code == 206)
     * ```
     */
    @JvmStatic
    public fun suggest(text: String): List<WTErrorInfo> = Catalogue.rowsAt(Catalogue.native.suggest(text))

    /**
     * Up to four listed codes that a number may be a slip of, nearest first.
     *
     * ```kotlin
     * check(WTErrors.suggest(-206).first().code == 206)
     * check(WTErrors.suggest(2006).first().code == 206)
     * ```
     */
    @JvmStatic
    public fun suggest(code: Int): List<WTErrorInfo> = Catalogue.rowsAt(Catalogue.native.suggestCodes(code))

    /**
     * The error objects that the SDK delivers for a code, on those platforms on which the code was seen, to test what an
     * app does with an error. Android's has `code`, `name` and `message`, the arguments of the SDK's `SessionError`; the
     * other two are as a JSON library reads them. None for an unlisted code.
     *
     * ```kotlin
     * val sample = WTErrors.samples(206).getValue(WTErrorPlatform.ANDROID)
     * check(sample["code"] == 206 && sample["name"] == "SESSION_IS_FULL_ERROR_CODE")
     * for (each in WTErrors.samples(206).values) check(WTError.fromPayload(each).code == 206)
     * ```
     */
    @JvmStatic
    public fun samples(code: Int): Map<WTErrorPlatform, Map<String, Any>> = Samples.of(code)

    /**
     * The language of what a person reads where none is passed, such as [WTError.localizedDescription]: the best one for
     * `Locale.getDefault()`, also after that has changed, until [setLanguage] sets another.
     *
     * ```kotlin
     * check(WTErrors.language == WTErrors.matchLanguage(java.util.Locale.getDefault()))
     * ```
     */
    @JvmStatic
    public val language: WTErrorLanguage get() = Catalogue.viewersLanguage

    /**
     * Sets the language of what a person reads where none is passed, for the whole program: for an app with a setting of its
     * own. With null it follows `Locale.getDefault()` again. A server, which answers many people, passes each one's language.
     *
     * ```kotlin
     * WTErrors.setLanguage(WTErrors.matchLanguage("de-AT"))
     * check(WTError.of(206).localizedDescription == "Die Sitzung ist voll.")
     * WTErrors.setLanguage(null)
     * ```
     */
    @JvmStatic
    public fun setLanguage(language: WTErrorLanguage?) {
        Catalogue.setViewersLanguage(language)
    }

    /**
     * The languages, sorted by tag. The list can't be changed.
     *
     * ```kotlin
     * val (arabic, french) = listOf("ar", "fr").map { tag -> WTErrors.languages().first { it.tag == tag } }
     * check(arabic.direction == WTErrorDirection.RIGHT_TO_LEFT)
     * check(french.nativeName == "français")
     * ```
     */
    @JvmStatic
    public fun languages(): List<WTErrorLanguage> = Catalogue.languages

    /**
     * The best available language for a BCP 47 tag, a POSIX locale, or a list in one text, such as an `Accept-Language`
     * header or what Android's `LocaleList.toLanguageTags()` gives; English where nothing fits, and for null.
     *
     * ```kotlin
     * check(WTErrors.matchLanguage("pt-AO").tag == "pt-PT")
     * check(WTErrors.matchLanguage("tlh, de-AT;q=0.8").tag == "de")
     * check(WTErrors.matchLanguage("tlh") == WTErrorLanguage.ENGLISH)
     *
     * val header: String? = null // a request without `Accept-Language`
     * check(WTErrors.matchLanguage(header) == WTErrorLanguage.ENGLISH)
     * ```
     */
    @JvmStatic
    public fun matchLanguage(tag: String?): WTErrorLanguage =
        if (tag == null) WTErrorLanguage.ENGLISH else Catalogue.matchLanguage(tag)

    /**
     * The best available language for a locale; English for null.
     *
     * ```kotlin
     * check(WTErrors.matchLanguage(java.util.Locale.TAIWAN).tag == "zh-Hant")
     * ```
     */
    @JvmStatic
    public fun matchLanguage(locale: Locale?): WTErrorLanguage = matchLanguage(locale?.toLanguageTag())

    /**
     * The best available language for tags, most preferred first; English for null.
     *
     * ```kotlin
     * check(WTErrors.matchLanguage(listOf("tlh", "de-AT")).tag == "de")
     * ```
     */
    @JvmStatic
    public fun matchLanguage(tags: Iterable<String>?): WTErrorLanguage {
        val preferences = tags?.joinToString("\u0000", transform = Catalogue::withoutNul)
        return Catalogue.languages[Catalogue.native.matchLanguage(preferences.orEmpty())]
    }

    /** The best available language for locales, most preferred first; English for null. */
    @JvmStatic
    @JvmName("matchLanguageOfLocales")
    public fun matchLanguage(locales: Iterable<Locale>?): WTErrorLanguage =
        matchLanguage(locales?.map(Locale::toLanguageTag))
}

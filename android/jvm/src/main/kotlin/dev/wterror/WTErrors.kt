package dev.wterror

import java.util.Locale

/**
 * The catalogue: rows by code, by name and by search, and languages.
 *
 * Any number and any text has an answer. The first use reads the catalogue; after that a lookup by code is one access
 * to an array. Safe from any thread.
 *
 * ```
 * WTErrors.lookup(206)?.id                            // session_is_full
 * WTErrors.lookup(207)                                // null
 * WTErrors.lookupName("SESSION_IS_FULL_ERROR_CODE")   // the row of 206
 * WTErrors.search("camera permission").map { it.code } // [107, 309]
 * ```
 */
public object WTErrors {
    /** The version of the catalogue and of this package. */
    @JvmStatic
    public fun version(): String = Catalogue.native.version()

    /** All rows, in catalogue order. */
    @JvmStatic
    public fun all(): List<WTErrorInfo> = Catalogue.rows

    /** The row of a code; null where the code is unlisted. */
    @JvmStatic
    public fun lookup(code: Int): WTErrorInfo? = Catalogue.find(code)

    /**
     * The row with a name: the id or any platform's constant, in camel, snake, kebab or upper casing; null where there
     * is none. Case, `_` and `-` make no difference.
     */
    @JvmStatic
    public fun lookupName(name: String): WTErrorInfo? = WTErrors.all().getOrNull(Catalogue.native.lookupName(name))

    /**
     * The row of a code.
     *
     * @throws NoSuchElementException where the code is unlisted; its message names near misses.
     */
    @JvmStatic
    public operator fun get(code: Int): WTErrorInfo =
        lookup(code) ?: throw NoSuchElementException(Catalogue.native.unlistedCode(code))

    /**
     * The row with a name, as [lookupName] finds it.
     *
     * @throws NoSuchElementException where no row has the name; its message names near misses.
     */
    @JvmStatic
    public fun getByName(name: String): WTErrorInfo =
        lookupName(name) ?: throw NoSuchElementException(Catalogue.native.unknownName(name))

    /**
     * The rows that contain every word of a query, best first: in code, id, names, summary, causes, and the message and
     * recovery text in [language]. A query without words finds nothing.
     */
    @JvmStatic
    @JvmOverloads
    public fun search(query: String, language: WTErrorLanguage = WTErrorLanguage.ENGLISH): List<WTErrorInfo> =
        Catalogue.rows(Catalogue.native.search(query, language.place))

    /** Up to three near misses for what a person typed, a name or a number, nearest first. */
    @JvmStatic
    public fun suggest(text: String): List<WTErrorInfo> = Catalogue.rows(Catalogue.native.suggest(text))

    /** Up to three listed codes near a number, nearest first. */
    @JvmStatic
    public fun suggest(code: Int): List<WTErrorInfo> = Catalogue.rows(Catalogue.native.suggestCodes(code))

    /** The languages, sorted by tag. */
    @JvmStatic
    public fun languages(): List<WTErrorLanguage> = Catalogue.languages

    /**
     * The best available language for a BCP 47 tag, a POSIX locale, or a list in one text, such as an `Accept-Language`
     * header or what Android's `LocaleList.toLanguageTags()` gives; English where nothing fits.
     *
     * ```
     * WTErrors.matchLanguage("pt-AO").tag                                   // pt-PT
     * WTErrors.matchLanguage(LocaleList.getDefault().toLanguageTags())      // in an Android app
     * ```
     */
    @JvmStatic
    public fun matchLanguage(tag: String): WTErrorLanguage = best(tag)

    /** The best available language for a locale. */
    @JvmStatic
    public fun matchLanguage(locale: Locale): WTErrorLanguage = best(locale.toLanguageTag())

    /** The best available language for tags, most preferred first. */
    @JvmStatic
    public fun matchLanguage(tags: Iterable<String>): WTErrorLanguage = best(tags.joinToString("\u0000"))

    /** The best available language for locales, most preferred first. */
    @JvmStatic
    @JvmName("matchLanguageOfLocales")
    public fun matchLanguage(locales: Iterable<Locale>): WTErrorLanguage =
        matchLanguage(locales.map(Locale::toLanguageTag))

    private fun best(preferences: String): WTErrorLanguage {
        val place = Catalogue.native.matchLanguage(preferences)
        return Catalogue.languages[place]
    }
}

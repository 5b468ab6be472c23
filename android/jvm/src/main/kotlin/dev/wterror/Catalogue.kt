package dev.wterror

/**
 * The catalogue, read from the native library once, when this class is first used.
 *
 * The JVM lets one thread do that while others wait. A library that can't be loaded is remembered, not thrown from the
 * initializer: the JVM would report it once, and every later use as a `NoClassDefFoundError` that doesn't say why.
 */
internal object Catalogue {
    private val failure: WTErrorLibraryError?
    private val content: Content

    /** The row of each number from [lowest] on; a lookup is one access to it. */
    private val table: Array<WTErrorInfo?>
    private val lowest: Int

    init {
        var failed: WTErrorLibraryError? = null
        var read = Content()
        try {
            NativeLibrary.load()
            read = Content.read(Fields(Native.catalogue()))
        } catch (error: WTErrorLibraryError) {
            failed = error
        }
        failure = failed
        content = read
        lowest = read.rows.minOfOrNull { it.code } ?: 0
        val highest = read.rows.maxOfOrNull { it.code } ?: lowest
        table = arrayOfNulls(highest - lowest + 1)
        for (row in read.rows) table[row.code - lowest] = row
    }

    /** The native functions, with the library loaded. */
    val native: Native get() = loaded { Native }
    val rows: List<WTErrorInfo> get() = loaded { content.rows }
    val languages: List<WTErrorLanguage> get() = loaded { content.languages }

    /** The place of English among the languages. */
    val english: Int get() = loaded { content.english }

    fun find(code: Int): WTErrorInfo? = loaded {
        val place = code - lowest // a number far below the lowest comes out negative or past the end, also when it wraps
        if (place in table.indices) table[place] else null
    }

    fun row(place: Int): WTErrorInfo = loaded { content.rows[place] }

    fun rows(places: IntArray): List<WTErrorInfo> = unmodifiable(places.map(content.rows::get))

    fun category(code: Int): WTErrorCategory? = WTErrorCategory.entries.getOrNull(native.category(code))

    fun title(word: WTErrorCategory): String = loaded { content.categories[word.ordinal] }
    fun title(word: WTErrorPlatform): String = loaded { content.platforms[word.ordinal] }
    fun title(word: WTErrorOwner): String = loaded { content.owners[word.ordinal] }
    fun title(word: WTErrorAction): String = loaded { content.actions[word.ordinal] }

    private inline fun <T> loaded(use: () -> T): T {
        // A new error each time, so that each has the stack of its own caller.
        if (failure != null) throw WTErrorLibraryError(failure.message, failure)
        return use()
    }
}

/** What [Native.catalogue] hands over. */
internal class Content(
    val categories: List<String> = emptyList(),
    val platforms: List<String> = emptyList(),
    val owners: List<String> = emptyList(),
    val actions: List<String> = emptyList(),
    val languages: List<WTErrorLanguage> = emptyList(),
    val rows: List<WTErrorInfo> = emptyList(),
) {
    val english: Int = languages.indexOfFirst { it.tag == "en" }

    internal companion object {
        fun read(fields: Fields): Content {
            val titles = { fields.list(fields::text) }
            var place = 0
            return Content(
                titles(),
                titles(),
                titles(),
                titles(),
                fields.list { WTErrorLanguage(place++, fields) },
                fields.list { WTErrorInfo(fields) },
            )
        }
    }
}

package dev.wterror

import java.util.Locale

/**
 * The catalogue. Its codes are read from the native library when this class is first used, each row when that is, once.
 *
 * The JVM lets one thread do that while others wait. A library that can't be loaded is remembered, not thrown from the
 * initializer: the JVM would report it once, and every later use as a `NoClassDefFoundError` that doesn't say why.
 *
 * What runs until the first row is found uses Java's own classes only: opening the JAR of Kotlin's standard library takes
 * a cold JVM as long as all the rest. What needs it, enumerations too, is asked for later. Exceptions are thrown and caught
 * elsewhere, since a JVM loads those that a class names before it runs it.
 */
internal object Catalogue {
    private val failure: Throwable?

    /** The row of each number from [lowest] on, where it has been made: then a lookup is one access to it. */
    private val table: Array<WTErrorInfo?>
    private val lowest: Int

    private val codes: IntArray

    init {
        failure = NativeLibrary.load()
        codes = if (failure == null) Native.codes() else IntArray(0)
        var least = 0
        var most = -1
        for (code in codes) {
            if (code < least) least = code
            if (code > most) most = code
        }
        lowest = least
        table = arrayOfNulls(most - least + 1)
    }

    /** The native functions, with the library loaded. */
    val native: Native get() = loaded { Native }
    val rows: List<WTErrorInfo> get() = loaded { Rows.all }
    val languages: List<WTErrorLanguage> get() = loaded { Languages.all }

    val english: WTErrorLanguage get() = loaded { Languages.english }

    val viewersLanguage: WTErrorLanguage get() = loaded { Languages.set } ?: WTErrors.matchLanguage(Locale.getDefault())

    /** Sets [viewersLanguage]; null for the device's. */
    fun setViewersLanguage(language: WTErrorLanguage?): Unit = loaded { Languages.set = language }

    /** The best language for one preference: a tag, a header, a list in one text. */
    fun matchLanguage(preference: String): WTErrorLanguage = loaded { Languages.match(preference) }

    fun find(code: Int): WTErrorInfo? = loaded {
        val index = code - lowest // a number far below the lowest comes out negative or past the end, also when it wraps
        if (index in table.indices) table[index] ?: make(code) else null
    }

    fun rowAt(index: Int): WTErrorInfo = loaded { table[codes[index] - lowest] ?: make(codes[index])!! }

    /** The row of a listed code, of which there is one for the whole program, whichever threads ask for it. */
    private fun make(code: Int): WTErrorInfo? {
        for (index in codes.indices) if (codes[index] == code) return makeAt(index)
        return null
    }

    @Synchronized
    private fun makeAt(index: Int): WTErrorInfo {
        val place = codes[index] - lowest
        val row = table[place] ?: WTErrorInfo(index)
        table[place] = row // whoever sees it sees all of it: its fields are final
        return row
    }

    fun rowsAt(indices: IntArray): List<WTErrorInfo> = unmodifiable(indices.map(::rowAt))

    fun category(code: Int): WTErrorCategory? = WTErrorCategory.entries.getOrNull(native.category(code))

    fun title(word: WTErrorCategory): String = loaded { Titles.categories[word.ordinal] }
    fun title(word: WTErrorPlatform): String = loaded { Titles.platforms[word.ordinal] }
    fun title(word: WTErrorOwner): String = loaded { Titles.owners[word.ordinal] }
    fun title(word: WTErrorAction): String = loaded { Titles.actions[word.ordinal] }
    fun title(word: WTErrorRetry): String = loaded { Titles.retries[word.ordinal] }

    private inline fun <T> loaded(use: () -> T): T {
        // A new error each time, so that each has the stack of its own caller.
        if (failure != null) throw WTErrorLibraryError.again(failure)
        return use()
    }

    private object Rows {
        val all: List<WTErrorInfo> = unmodifiable(List(codes.size, ::rowAt))
    }

    private object Languages {
        val all: List<WTErrorLanguage>
        val english: WTErrorLanguage

        /** The language that the program has set. */
        @Volatile
        var set: WTErrorLanguage? = null

        /**
         * Preferences that were matched last, each at the place that its hash says: a call into native code takes ten times
         * as long as to find one here. Bounded, so that what clients send can't fill the memory.
         */
        private val matches = arrayOfNulls<Match>(MATCHES)

        init {
            val fields = Fields(Native.languages())
            all = unmodifiable(List(fields.nextNumber()) { index -> WTErrorLanguage(index, fields) })
            fields.end()
            english = all.first { it.tag == "en" }
        }

        fun match(preference: String): WTErrorLanguage {
            val hash = preference.hashCode()
            val place = (hash xor (hash ushr HASH_HALF)) and (MATCHES - 1)
            // Threads may overwrite each other's; a match can't be changed, so each sees all of one or none.
            matches[place]?.let { if (it.preference == preference) return it.language }
            val language = all[Native.matchLanguage(withoutNul(preference))]
            if (preference.length <= LONGEST_MATCH) matches[place] = Match(preference, language)
            return language
        }
    }

    private class Match(val preference: String, val language: WTErrorLanguage)

    /** NUL separates preferences on their way to core, where a tag with � in it is as malformed as one with NUL. */
    fun withoutNul(preference: String): String = preference.replace('\u0000', '\uFFFD')

    /** A power of two. */
    private const val MATCHES = 1024
    private const val HASH_HALF = 16

    /** The longest preference that is kept. */
    private const val LONGEST_MATCH = 256

    private object Titles {
        val categories: List<String>
        val platforms: List<String>
        val owners: List<String>
        val actions: List<String>
        val retries: List<String>

        init {
            val fields = Fields(Native.titles())
            categories = fields.nextTexts()
            platforms = fields.nextTexts()
            owners = fields.nextTexts()
            actions = fields.nextTexts()
            retries = fields.nextTexts()
            fields.end()
        }
    }
}

package dev.wterror

import java.util.Locale

/**
 * The catalogue, read from the native library once, when this class is first used.
 *
 * The JVM lets one thread do that while others wait. A library that can't be loaded is remembered, not thrown from the
 * initializer: the JVM would report it once, and every later use as a `NoClassDefFoundError` that doesn't say why.
 *
 * What runs until the first row is found uses Java's own classes only: opening the JAR of Kotlin's standard library takes
 * a cold JVM as long as all the rest. What needs it, enumerations too, is asked for later.
 */
internal object Catalogue {
    private val failure: UnsatisfiedLinkError?
    private val all: Array<WTErrorInfo>

    /** The row of each number from [lowest] on; a lookup is one access to it. */
    private val table: Array<WTErrorInfo?>
    private val lowest: Int

    init {
        var failed: UnsatisfiedLinkError? = null
        var codes = IntArray(0)
        try {
            NativeLibrary.load()
            codes = Native.codes()
        } catch (error: UnsatisfiedLinkError) {
            failed = error
        }
        failure = failed
        all = Array(codes.size) { index -> WTErrorInfo(index) }
        var least = 0
        var most = -1
        for (code in codes) {
            if (code < least) least = code
            if (code > most) most = code
        }
        lowest = least
        table = arrayOfNulls(most - least + 1)
        for (row in all) table[row.code - least] = row
    }

    /** The native functions, with the library loaded. */
    val native: Native get() = loaded { Native }
    val rows: List<WTErrorInfo> get() = loaded { Rows.all }
    val languages: List<WTErrorLanguage> get() = loaded { Languages.all }

    val english: WTErrorLanguage get() = loaded { Languages.english }

    val viewersLanguage: WTErrorLanguage get() = loaded { Languages.set ?: Languages.ofDevice() }

    /** Sets [viewersLanguage]; null for the device's. */
    fun setViewersLanguage(language: WTErrorLanguage?): Unit = loaded { Languages.set = language }

    fun find(code: Int): WTErrorInfo? = loaded {
        val index = code - lowest // a number far below the lowest comes out negative or past the end, also when it wraps
        if (index in table.indices) table[index] else null
    }

    fun rowAt(index: Int): WTErrorInfo = loaded { all[index] }

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
        val all: List<WTErrorInfo> = unmodifiable(Catalogue.all.asList())
    }

    private object Languages {
        val all: List<WTErrorLanguage>
        val english: WTErrorLanguage

        /** The language that the program has set. */
        @Volatile
        var set: WTErrorLanguage? = null

        /** The language that was last found for a device's locale. */
        @Volatile
        private var found: Pair<Locale, WTErrorLanguage>? = null

        init {
            val fields = Fields(Native.languages())
            all = unmodifiable(List(fields.nextNumber()) { index -> WTErrorLanguage(index, fields) })
            fields.end()
            english = all.first { it.tag == "en" }
        }

        fun ofDevice(): WTErrorLanguage {
            val locale = Locale.getDefault()
            found?.let { (known, language) -> if (known == locale) return language }
            return WTErrors.matchLanguage(locale).also { found = locale to it }
        }
    }

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

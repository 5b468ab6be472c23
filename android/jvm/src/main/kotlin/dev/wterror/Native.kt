package dev.wterror

/**
 * The native library's functions; `android/src/lib.rs` says what each one answers.
 *
 * Reached through [Catalogue.native] only, which has loaded the library.
 */
internal object Native {
    @JvmStatic external fun version(): String
    @JvmStatic external fun catalogue(): String
    @JvmStatic external fun category(code: Int): Int
    @JvmStatic external fun lookupName(name: String): Int
    @JvmStatic external fun unlistedCode(code: Int): String
    @JvmStatic external fun unknownName(name: String): String
    @JvmStatic external fun search(query: String, language: Int): IntArray
    @JvmStatic external fun suggest(text: String): IntArray
    @JvmStatic external fun suggestCodes(code: Int): IntArray
    @JvmStatic external fun matchLanguage(preferences: String): Int
    @JvmStatic external fun message(code: Int, language: Int): String
    @JvmStatic external fun recovery(code: Int, language: Int): String
    @JvmStatic external fun describe(code: Int, message: String?): String
    @JvmStatic external fun payload(hasCode: Boolean, code: Int, name: String?, message: String?): String
    @JvmStatic external fun problem(code: Int, language: Int): String
    @JvmStatic external fun attributes(code: Int, message: String?): String
}

/** Reads the fields of a native record, each of which ends with NUL. */
internal class Fields(private val record: String) {
    private var place = 0

    val isAtEnd: Boolean get() = place >= record.length

    fun text(): String {
        val end = record.indexOf('\u0000', place)
        check(end >= 0) { "a record of the native library ends early" }
        return record.substring(place, end).also { place = end + 1 }
    }

    fun textOrNull(): String? = text().ifEmpty { null }

    fun int(): Int = text().toInt()

    fun flag(): Boolean = text().isNotEmpty()

    fun <T> list(item: () -> T): List<T> = unmodifiable(List(int()) { item() })
}

/** A list that Java can't change either. */
internal fun <T> unmodifiable(list: List<T>): List<T> = java.util.Collections.unmodifiableList(list)

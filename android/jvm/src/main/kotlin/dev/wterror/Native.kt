package dev.wterror

import java.io.InvalidObjectException
import java.util.Collections

/**
 * The native library's functions; the files of `android/src/` say what each one answers.
 *
 * Reached through [Catalogue.native] only, which has loaded the library.
 */
internal object Native {
    @JvmStatic external fun version(): String
    @JvmStatic external fun codes(): IntArray
    @JvmStatic external fun row(index: Int): String
    @JvmStatic external fun languages(): String
    @JvmStatic external fun titles(): String
    @JvmStatic external fun category(code: Int): Int
    @JvmStatic external fun lookupName(name: String): Int
    @JvmStatic external fun unlistedCode(code: Int): String
    @JvmStatic external fun unknownName(name: String): String
    @JvmStatic external fun search(query: String, language: Int): IntArray
    @JvmStatic external fun searchAny(query: String): IntArray
    @JvmStatic external fun suggest(text: String): IntArray
    @JvmStatic external fun suggestCodes(code: Int): IntArray
    @JvmStatic external fun matchLanguage(preferences: String): Int
    @JvmStatic external fun label(action: Int, language: Int): String
    @JvmStatic external fun localized(code: Int, language: Int): String
    @JvmStatic external fun describe(code: Int, message: String?): String
    @JvmStatic external fun payload(hasCode: Boolean, code: Int, name: String?, message: String?): String
    @JvmStatic external fun samples(code: Int): String
    @JvmStatic external fun problem(code: Int, language: Int): String
    @JvmStatic external fun attributes(code: Int, message: String?): String
}

/** To throw; of a type that the JVM has at hand when it looks at who throws it: see [Catalogue]. */
internal fun noSuchElement(message: String): RuntimeException = NoSuchElementException(message)

/** To throw, as above. */
internal fun invalidObject(message: String): Throwable = InvalidObjectException(message)

/** A list that Java can't change either. */
internal fun <T> unmodifiable(list: List<T>): List<T> = Collections.unmodifiableList(list)

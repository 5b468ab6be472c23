import dev.wterror.WTErrorAction
import dev.wterror.WTErrorCategory
import dev.wterror.WTErrorCode
import dev.wterror.WTErrorGuidance
import dev.wterror.WTErrorInfo
import dev.wterror.WTErrorLanguage
import dev.wterror.WTErrorOwner
import dev.wterror.WTErrorPlatform
import dev.wterror.WTErrors
import java.io.ByteArrayInputStream
import java.io.ByteArrayOutputStream
import java.io.ObjectInputStream
import java.io.ObjectOutputStream
import java.io.Serializable
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertSame
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

class CatalogueTest {
    @Test
    fun `enum and rows are the same list`() {
        assertEquals(WTErrorCode.entries.toList(), WTErrors.all().map { it.errorCode })
        for (code in WTErrorCode.entries) {
            assertSame(WTErrors[code.code], code.info)
            assertSame(code, WTErrorCode.of(code.code))
            assertEquals(code.id, code.name.lowercase())
        }
        assertNull(WTErrorCode.of(207))
    }

    @Test
    fun `any number has an answer`() {
        val listed = WTErrors.all().associateBy { it.code }
        val edges = listOf(Int.MIN_VALUE, Int.MIN_VALUE + 1, Int.MAX_VALUE - 1, Int.MAX_VALUE)
        for (code in edges + (-2000..3000)) assertSame(listed[code], WTErrors.lookup(code), "$code")
    }

    @Test
    fun `words are those of the catalogue`() {
        for (word in WTErrorCategory.entries) assertEquals(word.name.lowercase(), word.id)
        assertEquals(listOf("iOS", "Android", "Web"), WTErrorPlatform.entries.map { it.title })
        assertEquals("The person in the call", WTErrorOwner.END_USER.title)
        assertEquals("Leave the session and join again", WTErrorAction.REJOIN.title)
        assertEquals("Session", WTErrorCategory.SESSION.title)
    }

    @Test
    fun `a when over categories is exhaustive`() {
        fun isMedia(category: WTErrorCategory): Boolean = when (category) {
            WTErrorCategory.MEDIA, WTErrorCategory.TRANSPORT -> true
            WTErrorCategory.USER, WTErrorCategory.SESSION, WTErrorCategory.GENERIC, WTErrorCategory.TOKEN,
            WTErrorCategory.SOCKET,
            -> false
        }
        assertEquals(6, WTErrors.all().count { isMedia(it.category) })
    }

    @Test
    fun `rows can't be changed`() {
        @Suppress("UNCHECKED_CAST")
        fun refuses(list: List<*>) {
            assertThrows(UnsupportedOperationException::class.java) { (list as MutableList<Any?>).add(null) }
        }
        val info = WTErrors[101]
        listOf(WTErrors.all(), WTErrors.languages(), info.documented, info.causes, info.equivalents, WTErrors.search("token"))
            .forEach(::refuses)
        assertThrows(UnsupportedOperationException::class.java) {
            @Suppress("UNCHECKED_CAST")
            (info.platforms as MutableMap<WTErrorPlatform, String>).clear()
        }
    }

    @Test
    fun `a row is equal to itself and stays itself when serialized`() {
        for (info in WTErrors.all()) {
            assertSame(info, copy(info))
            assertEquals(info.code, info.hashCode())
            assertEquals("${info.code} ${info.id}: ${info.summary}", info.toString())
        }
        assertEquals(WTErrors.all().size, WTErrors.all().toSet().size)
        assertSame(WTErrors.matchLanguage("pt"), copy(WTErrors.matchLanguage("pt")))
    }

    @Test
    fun `a row of a newer catalogue can't be read, and the error says why`() {
        val bytes = bytes(WTErrors[206])
        val number = ByteArrayOutputStream().also { java.io.DataOutputStream(it).writeInt(206) }.toByteArray()
        val place = (0..bytes.size - 4).single { bytes.copyOfRange(it, it + 4).contentEquals(number) }
        bytes[place + 3] = 207.toByte()
        val error = assertThrows(java.io.InvalidObjectException::class.java) { read(bytes) }
        assertTrue(error.message!!.startsWith("207 is not a listed Watch Together error code"), error.message)
        assertTrue(error.message!!.contains("written by wterror ${WTErrors.version()}"), error.message)
    }

    @Test
    fun `guidance is equal by what it says, and derived`() {
        val guidance: WTErrorGuidance = WTErrors[1100].guidance
        assertTrue(guidance.isDerived)
        assertEquals(WTErrors[1100].guidance, guidance)
        assertEquals(WTErrorOwner.BACKEND, guidance.owner)
    }

    @Test
    fun `bad input is refused with what is wrong and what to do`() {
        val unlisted = assertThrows(NoSuchElementException::class.java) { WTErrors[-206] }
        assertTrue(unlisted.message!!.startsWith("-206 is not a listed Watch Together error code; did you mean 206 "))
        val unknown = assertThrows(NoSuchElementException::class.java) { WTErrors.getByName("sessionIsFul") }
        assertTrue(unknown.message!!.startsWith("\"sessionIsFul\" is not a known error name; did you mean 206 "))
        for (odd in listOf("", " ", "\u0000", "\ud800", "\udc00x", "x".repeat(100_000), "𝕊ession", "😀")) {
            assertNull(WTErrors.lookupName(odd))
            assertEquals(emptyList<WTErrorInfo>(), WTErrors.search(odd))
            assertEquals("en", WTErrors.matchLanguage(odd).tag)
            assertThrows(NoSuchElementException::class.java) { WTErrors.getByName(odd) }
        }
    }

    @Test
    fun `searches what a screenshot says, in its language`() {
        for (language in WTErrors.languages()) {
            val message = language.message(206)
            assertEquals(206, WTErrors.search(message, language).first().code, language.tag)
        }
        assertEquals(listOf(204, 206, 203), WTErrors.suggest(205).map { it.code })
        assertEquals(listOf(206), WTErrors.suggest("sesion_is_ful").map { it.code })
    }

    @Test
    fun `English is the language that is always there`() {
        assertEquals("en", WTErrorLanguage.ENGLISH.tag)
        assertSame(WTErrorLanguage.ENGLISH, WTErrors.matchLanguage("tlh"))
        assertSame(WTErrorLanguage.ENGLISH, WTErrors.matchLanguage(emptyList<String>()))
    }
}

internal fun bytes(value: Serializable): ByteArray =
    ByteArrayOutputStream().also { ObjectOutputStream(it).use { stream -> stream.writeObject(value) } }.toByteArray()

internal fun read(bytes: ByteArray): Any = ObjectInputStream(ByteArrayInputStream(bytes)).use { it.readObject() }

internal fun copy(value: Serializable): Any = read(bytes(value))

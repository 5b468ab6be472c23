import dev.wterror.WTError
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
import java.io.DataOutputStream
import java.io.ObjectInputStream
import java.io.ObjectOutputStream
import java.io.ObjectStreamConstants
import java.io.Serializable
import java.util.Locale
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
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
        assertNull(WTErrorCode.of(4242))
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
        for (code in listOf(303, 801)) assertTrue(isMedia(WTErrors[code].category), "$code")
        for (code in listOf(101, 206, 1100)) assertFalse(isMedia(WTErrors[code].category), "$code")
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
        val number = ByteArrayOutputStream().also { DataOutputStream(it).writeInt(206) }.toByteArray()
        val index = (0..bytes.size - 4).single { bytes.copyOfRange(it, it + 4).contentEquals(number) }
        java.nio.ByteBuffer.wrap(bytes).putInt(index, 4242)
        val error = assertThrows(java.io.InvalidObjectException::class.java) { read(bytes) }
        assertTrue(error.message!!.startsWith("4242 is not a listed Watch Together error code"), error.message)
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
        assertEquals(206, WTErrors.suggest(-206).first().code)
        assertEquals(listOf(206), WTErrors.suggest("sesion_is_ful").map { it.code })
    }

    @Test
    fun `English is the language that is always there`() {
        assertEquals("en", WTErrorLanguage.ENGLISH.tag)
        assertSame(WTErrorLanguage.ENGLISH, WTErrors.matchLanguage("tlh"))
        assertSame(WTErrorLanguage.ENGLISH, WTErrors.matchLanguage(emptyList<String>()))
    }

    @Test
    fun `no preference at all is English`() {
        val english = WTErrorLanguage.ENGLISH
        assertSame(english, WTErrors.matchLanguage(null as String?))
        assertSame(english, WTErrors.matchLanguage(null as Locale?))
        assertSame(english, WTErrors.matchLanguage(null as List<String>?))
        assertSame(english, WTErrors.matchLanguage(null as List<Locale>?))
    }

    @Test
    fun `a tag with NUL is one malformed tag`() {
        assertEquals("en", WTErrors.matchLanguage("tlh\u0000de").tag)
        assertEquals("en", WTErrors.matchLanguage("de\u0000").tag)
        assertEquals("fr", WTErrors.matchLanguage(listOf("tlh\u0000de", "fr")).tag)
    }

    @Test
    fun `a lone surrogate is read as one replacement character`() {
        for (name in listOf("\ud800x", "x\udc00", "\udc00\ud800", "\ud83d\ude00\ud83d", "a\u0000\ud800")) {
            val unknown = assertThrows(NoSuchElementException::class.java) { WTErrors.getByName(name) }
            val asRead = assertThrows(NoSuchElementException::class.java) {
                WTErrors.getByName(String(name.toByteArray(Charsets.UTF_16BE), Charsets.UTF_16BE))
            }
            assertEquals(asRead.message, unknown.message)
        }
    }

    @Test
    fun `a text says which language it is in`() {
        for (language in WTErrors.languages()) {
            for (code in listOf(206, 4242)) {
                val text = language.localized(code)
                assertEquals(text.language.message(code), text.message)
                assertEquals(text.language.recovery(code), text.recovery)
                assertEquals(language.localized(code), text)
                assertEquals(text.language, WTError.of(code).toProblem(language).language)
            }
        }
        assertEquals("de", WTErrors.matchLanguage("de-AT").localized(206).language.tag)
    }

    @Test
    fun `only catalogues make rows and languages`() {
        for (name in listOf("WTErrorInfo", "WTErrorLanguage")) {
            val error = assertThrows(java.io.InvalidObjectException::class.java) { read(handMade("dev.wterror.$name")) }
            assertTrue(error.message!!.startsWith("a $name is serialized as"), error.message)
        }
    }
}

internal fun bytes(value: Serializable): ByteArray =
    ByteArrayOutputStream().also { ObjectOutputStream(it).use { stream -> stream.writeObject(value) } }.toByteArray()

/** What is written for an object with no field, as a stranger might send it. */
private fun handMade(name: String): ByteArray {
    val bytes = ByteArrayOutputStream()
    DataOutputStream(bytes).run {
        writeShort(ObjectStreamConstants.STREAM_MAGIC.toInt())
        writeShort(ObjectStreamConstants.STREAM_VERSION.toInt())
        writeByte(ObjectStreamConstants.TC_OBJECT.toInt())
        writeByte(ObjectStreamConstants.TC_CLASSDESC.toInt())
        writeUTF(name)
        writeLong(java.io.ObjectStreamClass.lookup(Class.forName(name)).serialVersionUID)
        writeByte(ObjectStreamConstants.SC_SERIALIZABLE.toInt())
        writeShort(0) // fields
        writeByte(ObjectStreamConstants.TC_ENDBLOCKDATA.toInt())
        writeByte(ObjectStreamConstants.TC_NULL.toInt()) // no class above it
    }
    return bytes.toByteArray()
}

internal fun read(bytes: ByteArray): Any = ObjectInputStream(ByteArrayInputStream(bytes)).use { it.readObject() }

internal fun copy(value: Serializable): Any = read(bytes(value))

import dev.wterror.WTError
import dev.wterror.WTErrorCategory
import dev.wterror.WTErrorCode
import dev.wterror.WTErrors
import dev.wterror.toError
import dev.wterror.wtError
import java.io.IOException
import java.util.Locale
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertSame
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

class ErrorTest {
    @Test
    fun `an error is an exception that says what happened`() {
        val cause = IOException("gone")
        val error = assertThrows(WTError::class.java) { throw WTErrorCode.SESSION_IS_FULL.toError(cause = cause) }
        assertEquals("dev.wterror.WTError: ${error.message}", error.toString())
        assertEquals("The session is full.", error.localizedDescription)
        assertSame(cause, error.cause)
        assertSame(WTErrors[206], error.info)
        assertEquals(WTErrors[206].guidance, error.guidance)
        assertEquals(error.recovery, WTErrors[206].recovery())
    }

    @Test
    fun `an unlisted code keeps its number`() {
        for (code in listOf(Int.MIN_VALUE, -2, 0, 207, 4242, Int.MAX_VALUE)) {
            val error = WTError.of(code)
            assertEquals(code, error.code)
            assertNull(error.info)
            assertNull(error.guidance)
            assertNull(error.errorCode)
            assertTrue("$code" in error.localizedDescription && "$code" in error.message)
        }
        assertEquals(WTErrorCategory.SESSION, WTError.of(299).category)
        assertNull(WTError.of(4242).category)
    }

    @Test
    fun `the SDK's error object becomes an error`() {
        // What the SDK's SessionError has.
        val error = WTError.from(code = 104, name = "EXISTING_USER_IN_SESSION_ERROR_CODE", message = "Name taken")
        assertEquals("104 existing_user_in_session: Name taken", error.message)
        assertEquals(206, WTError.from(null, "SESSION_IS_FULL_ERROR_CODE").code)
        assertNull(WTError.from(206, null, "").platformMessage)
        val refused = assertThrows(IllegalArgumentException::class.java) { WTError.from(null, "sessionIsFul") }
        assertTrue(refused.message!!.contains("did you mean 206 session_is_full"), refused.message)
        assertThrows(IllegalArgumentException::class.java) { WTError.from(null, null) }
    }

    @Test
    fun `nothing of a message is lost`() {
        for (message in listOf("a\u0000b", "\ud800", "😀", "x".repeat(1_000_000), "Ünï – 日本")) {
            assertEquals(message, WTError.of(1, message).platformMessage)
            assertEquals(message, WTError.from(1, null, message).platformMessage)
        }
        assertEquals("1 unlisted: a\u0000😀", WTError.of(1, "a\u0000😀").message)
        assertEquals("1 unlisted: ", WTError.of(1, "").message)
    }

    @Test
    fun `an error is serialized with its message, cause and stack`() {
        val error = WTError.of(206, "Room full", IOException("gone"))
        val copy = copy(error) as WTError
        assertEquals(listOf(206, "Room full", "gone"), listOf(copy.code, copy.platformMessage, copy.cause?.message))
        assertEquals(error.stackTrace.toList(), copy.stackTrace.toList())
        assertSame(WTErrors[206], copy.info)
    }

    @Test
    fun `every form of a preference leads to its language`() {
        val error = WTError.of(206)
        val german = WTErrors.matchLanguage("de").message(206)
        assertEquals(german, error.localizedDescription("de-AT"))
        assertEquals(german, error.localizedDescription(Locale.GERMANY))
        assertEquals(german, error.localizedDescription(listOf("tlh", "de")))
        assertEquals(german, error.localizedDescription(listOf(Locale.forLanguageTag("tlh"), Locale.GERMAN)))
        assertEquals(german, error.localizedDescription("tlh,de-CH,en")) // as LocaleList.toLanguageTags() has them
        assertEquals(german, error.localizedDescription(WTErrors.matchLanguage("de")))
        assertEquals("he", WTErrors.matchLanguage(Locale.forLanguageTag("iw-IL")).tag)
        assertEquals("nb", WTErrors.matchLanguage(Locale.forLanguageTag("no")).tag)
        assertEquals("zh-Hant", WTErrors.matchLanguage(Locale.TAIWAN).tag)
        assertEquals("en", WTErrors.matchLanguage(Locale.ROOT).tag)
    }

    @Test
    fun `problem document and attributes`() {
        val problem = WTError.of(1100).problem(WTErrors.matchLanguage("de"))
        assertEquals(listOf(401, 1100, "invalid_token_expired"), listOf(problem.status, problem.code, problem.id))
        assertEquals(
            listOf("type", "title", "status", "detail", "code", "id", "category", "recovery"),
            problem.toMap().keys.toList(),
        )
        assertEquals("206 session_is_full", WTError.of(206).attributes().run { "${this["wterror.code"]} ${this["wterror.id"]}" })
    }

    @Test
    fun `finds the error behind an exception`() {
        val error = WTError.of(206)
        assertSame(error, RuntimeException(IOException(error)).wtError)
        assertSame(error, error.wtError)
        assertNull(IOException().wtError)
        val ring = RuntimeException("a")
        ring.initCause(RuntimeException("b", ring))
        assertNull(ring.wtError)
    }
}

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
        for (code in listOf(Int.MIN_VALUE, -2, 0, 299, 4242, Int.MAX_VALUE)) {
            val error = WTError.of(code)
            assertEquals(code, error.code)
            assertNull(error.id)
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
        val error = WTError.fromPayload(104, "EXISTING_USER_IN_SESSION_ERROR_CODE", "Name taken")
        assertEquals("104 existing_user_in_session: Name taken", error.message)
        assertEquals(206, WTError.fromPayload(name = "SESSION_IS_FULL_ERROR_CODE").code)
        assertEquals(206, WTError.fromPayload(null, "session_is_full").code)
        assertEquals("session_is_full", WTError.fromPayload(code = 206).id)
        assertNull(WTError.fromPayload(206, null, "").platformMessage)
        val refused = assertThrows(IllegalArgumentException::class.java) { WTError.fromPayload(name = "sessionIsFul") }
        assertTrue(refused.message!!.contains("did you mean 206 session_is_full"), refused.message)
        assertThrows(IllegalArgumentException::class.java) { WTError.fromPayload() }
    }

    @Test
    fun `nothing of a message is lost`() {
        for (message in listOf("a\u0000b", "\ud800", "😀", "x".repeat(1_000_000), "Ünï – 日本")) {
            assertEquals(message, WTError.of(4242, message).platformMessage)
            assertEquals(message, WTError.fromPayload(4242, null, message).platformMessage)
        }
        assertEquals("4242 unlisted: a\u0000😀", WTError.of(4242, "a\u0000😀").message)
        assertEquals("4242 unlisted: ", WTError.of(4242, "").message)
    }

    @Test
    fun `a lone surrogate is shown as one replacement character`() {
        assertEquals("206 session_is_full: \ufffdx", WTError.of(206, "\ud800x").message)
        assertEquals("\ufffd😀\ufffd", WTError.of(206, "\udc00😀\ud83d").toAttributes()["exception.message"])
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
        val recovery = WTErrors.matchLanguage("de").recovery(206)
        assertEquals(recovery, error.recovery("de-AT"))
        assertEquals(recovery, error.recovery(Locale.GERMANY))
        assertEquals(recovery, error.recovery(listOf("tlh", "de")))
        assertEquals(recovery, error.recovery(listOf(Locale.forLanguageTag("tlh"), Locale.GERMAN)))
        val problems = listOf(
            error.toProblem("de-AT"),
            error.toProblem(Locale.GERMANY),
            error.toProblem(listOf("tlh", "de")),
            error.toProblem(listOf(Locale.forLanguageTag("tlh"), Locale.GERMAN)),
        )
        for (problem in problems) assertEquals(listOf(german, recovery, "de"), problem.run { listOf(detail, recovery, language.tag) })
        assertEquals("he", WTErrors.matchLanguage(Locale.forLanguageTag("iw-IL")).tag)
        assertEquals("nb", WTErrors.matchLanguage(Locale.forLanguageTag("no")).tag)
        assertEquals("zh-Hant", WTErrors.matchLanguage(Locale.TAIWAN).tag)
        assertEquals("en", WTErrors.matchLanguage(Locale.ROOT).tag)
    }

    @Test
    fun `problem document and attributes`() {
        val problem = WTError.of(1100).toProblem(WTErrors.matchLanguage("de"))
        assertEquals(listOf(401, 1100, "invalid_token_expired"), listOf(problem.status, problem.code, problem.id))
        assertEquals(
            listOf("type", "title", "status", "detail", "code", "id", "category", "recovery", "language", "link"),
            problem.toMap().keys.toList(),
        )
        assertEquals("206 session_is_full", WTError.of(206).toAttributes().run { "${this["wterror.code"]} ${this["wterror.id"]}" })
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

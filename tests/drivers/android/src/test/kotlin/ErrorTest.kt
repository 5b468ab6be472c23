import dev.wterror.WTError
import dev.wterror.WTErrorAction
import dev.wterror.WTErrorCategory
import dev.wterror.WTErrorCode
import dev.wterror.WTErrorPlatform
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
    fun `an error has the stack of where it was made, or none`() {
        val here = Throwable().stackTrace.drop(1)
        val error = WTError.of(206)
        assertEquals("an error has the stack of where it was made, or none", error.stackTrace.first { it.className == javaClass.name }.methodName)
        assertEquals(here, error.stackTrace.takeLast(here.size))
        assertTrue(error.stackTrace.take(3).none { it.methodName == "<init>" || it.methodName == "fillInStackTrace" }, error.stackTrace.take(3).toString())
        val cause = IOException("gone")
        val without = WTError.withoutStackTrace(206, "Room full", cause)
        assertEquals(0, without.stackTrace.size)
        assertEquals(0, (copy(without) as WTError).apply { fillInStackTrace() }.stackTrace.size)
        assertEquals("206 session_is_full: Room full", without.message)
        assertSame(cause, without.cause)
        without.addSuppressed(cause)
        assertEquals(listOf(cause), without.suppressed.toList())
        error.fillInStackTrace() // as one who throws it again may ask for
        assertEquals(here, error.stackTrace.takeLast(here.size))
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
    fun `an error object in JSON is read bare and wrapped`() {
        val time = 1_700_000_000_123
        val inner = mapOf("code" to 206, "message" to "Room full", "requestTime" to time)
        val numbers = mapOf("code" to 206.0, "message" to "Room full", "requestTime" to time.toDouble()) // as Gson has them
        val decimals = inner + mapOf("code" to java.math.BigDecimal("206"), "requestTime" to java.math.BigInteger.valueOf(time))
        for (payload in listOf(inner, mapOf("error" to inner), mapOf("type" to "error", "code" to null, "error" to numbers), decimals)) {
            val error = WTError.fromPayload(payload)
            assertEquals(listOf(206, "Room full", time), listOf(error.code, error.platformMessage, error.requestTimeMillis), "$payload")
        }
        assertNull(WTError.of(206).requestTimeMillis)
        val code = WTError.fromPayload(inner + mapOf("error" to mapOf("code" to 104)))
        assertEquals(206, code.code, "the code decides")
        assertEquals(206, WTError.fromPayload(inner + mapOf("error" to "no object")).code)
        assertEquals(206, WTError.fromPayload(mapOf("error" to mapOf("name" to "sessionIsFull"))).code)
        assertEquals("Room full", WTError.fromPayload(mapOf("code" to 206, "localizedDescription" to "Room full")).platformMessage)
        val own = mapOf("code" to 206, "localizedDescription" to "The session is full.", "message" to null)
        assertNull(WTError.fromPayload(own).platformMessage, "what this project has written itself")
        val cause = IOException("gone")
        assertSame(cause, WTError.fromPayload(inner, cause).cause)
    }

    @Test
    fun `an error object in JSON that says no error is refused with what is wrong`() {
        val refused = mapOf(
            mapOf("error" to mapOf("error" to mapOf("code" to 206))) to
                "the error object is wrapped twice; pass the object that has the `code`, or the one around it",
            mapOf("code" to "206") to "the error object's `code` is \"206\" (String) instead of an Int",
            mapOf("code" to true) to "the error object's `code` is true (Boolean) instead of an Int",
            mapOf("code" to 206.5) to "the error object's `code` is 206.5 (Double) instead of an Int",
            mapOf("code" to Double.NaN) to "the error object's `code` is NaN (Double) instead of an Int",
            mapOf("code" to 2147483648) to "the error object's `code` is 2147483648 (Long) instead of an Int",
            mapOf("name" to 5) to "the error object's `name` is 5 (Integer) instead of a string",
            mapOf("code" to 206, "message" to arrayListOf("a")) to "the error object's `message` is [a] (ArrayList) instead of a string",
            mapOf("code" to 206, "requestTime" to -1) to
                "the error object's `requestTime` is -1 (Integer) instead of milliseconds of Unix time",
        )
        for ((payload, message) in refused) {
            val error = assertThrows(IllegalArgumentException::class.java, { WTError.fromPayload(payload) }, "$payload")
            assertEquals(message, error.message)
        }
        for (payload in listOf(emptyMap(), mapOf("error" to "206"), mapOf("error" to emptyMap<String, Any>()))) {
            val error = assertThrows(IllegalArgumentException::class.java, { WTError.fromPayload(payload) }, "$payload")
            assertTrue(error.message!!.contains("no code and no name"), error.message)
        }
    }

    @Test
    fun `samples are what the platforms deliver`() {
        for (info in WTErrors.all()) {
            val samples = WTErrors.samples(info.code)
            assertEquals(info.platforms.keys, samples.keys)
            for ((platform, sample) in samples) {
                val error = WTError.fromPayload(sample)
                assertEquals(info.code, error.code)
                assertEquals((info.wordings[platform] ?: info.documented).firstOrNull(), error.platformMessage, "$info on $platform")
                assertThrows(UnsupportedOperationException::class.java) { (sample as MutableMap<*, *>).clear() }
            }
            val android = samples[WTErrorPlatform.ANDROID] ?: continue
            assertEquals(listOf("code", "name", "message"), android.keys.toList())
            assertEquals(info.platforms[WTErrorPlatform.ANDROID], android["name"])
        }
        assertTrue(WTErrors.samples(4242).isEmpty())
    }

    @Test
    fun `texts follow the device's language until the program sets another`() {
        val error = WTError.of(206)
        val device = Locale.getDefault()
        fun tag(): String {
            val language = WTErrors.language
            assertEquals(language, error.localized().language)
            assertEquals(language.message(206), error.localizedDescription)
            assertEquals(language.recovery(206), error.recovery)
            assertEquals(language.message(206), error.info!!.message())
            assertEquals(language.recovery(206), error.info!!.recovery())
            return language.tag
        }
        try {
            for ((locale, expected) in listOf(Locale.GERMANY to "de", Locale.TAIWAN to "zh-Hant", Locale.forLanguageTag("tlh") to "en")) {
                Locale.setDefault(locale)
                assertEquals(expected, tag())
                assertEquals("en", error.toProblem().language.tag)
            }
            WTErrors.setLanguage(WTErrors.matchLanguage("pt-AO"))
            assertEquals("pt-PT", tag())
            Locale.setDefault(Locale.FRANCE)
            assertEquals("pt-PT", tag())
            assertEquals("The session is full.", error.localizedDescription("en"))
            val header: String? = null
            assertEquals("en", error.localized(header).language.tag)
            WTErrors.setLanguage(null)
            assertEquals("fr", tag())
        } finally {
            WTErrors.setLanguage(null)
            Locale.setDefault(device)
        }
    }

    @Test
    fun `a label is that of the action`() {
        for (info in WTErrors.all()) {
            for (language in listOf("en", "de", "ar").map { WTErrors.matchLanguage(it) }) {
                assertEquals(language.label(info.guidance.action), language.localized(info.code).label)
            }
        }
        for (action in WTErrorAction.entries) assertTrue(WTErrors.languages().all { it.label(action).isNotEmpty() }, action.id)
        assertEquals("Try again", WTError.of(4242).localized("en").label)
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
        val payload = mapOf("code" to 206, "message" to "Room full", "requestTime" to 1_700_000_000_123)
        val error = WTError.fromPayload(payload, IOException("gone"))
        val copy = copy(error) as WTError
        assertEquals(listOf(206, "Room full", "gone"), listOf(copy.code, copy.platformMessage, copy.cause?.message))
        assertEquals(1_700_000_000_123, copy.requestTimeMillis)
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
        val told = WTErrors.matchLanguage("de").localized(206)
        assertEquals(told, error.localized("de-AT"))
        assertEquals(told, error.localized(Locale.GERMANY))
        assertEquals(told, error.localized(listOf("tlh", "de")))
        assertEquals(told, error.localized(listOf(Locale.forLanguageTag("tlh"), Locale.GERMAN)))
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

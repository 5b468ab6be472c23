import dev.wterror.WTErrorCertainty
import dev.wterror.WTErrorFinding
import dev.wterror.WTErrorScanOptions
import dev.wterror.WTErrorScanner
import dev.wterror.WTErrors
import dev.wterror.scan
import dev.wterror.wtErrors
import java.util.concurrent.Callable
import java.util.concurrent.Executors
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertNotEquals
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

/** The reading of logs. What is found is in tests/cases/scan.json. */
class ScanTest {
    private val line = "2026-11-24T21:52:42Z sessionId=s-1 SessionError{code=206, name=SESSION_IS_FULL_ERROR_CODE}"

    @Test
    fun `a finding has what the command's JSON has, in its order`() {
        val found = WTErrors.scan("one\n$line").single()
        val expected = linkedMapOf(
            "file" to null, "line" to 2L, "column" to 49L, "time" to "2026-11-24T21:52:42Z", "code" to 206L, "id" to "session_is_full",
            "category" to "session", "name" to "SESSION_IS_FULL_ERROR_CODE", "contradicts" to null, "certainty" to "certain",
            "evidence" to "name_with_code", "session" to "s-1", "participant" to null, "text" to line,
        )
        assertEquals(expected.entries.toList(), found.toMap().entries.toList())
        assertEquals(found, WTErrors.scan("one\n$line").single())
        assertNotEquals(found, WTErrors.scan(line).single())
        assertEquals("2:49: 206 session_is_full", found.toString())
        assertEquals(WTErrors[206], found.info)
    }

    @Test
    fun `a code that is no Int keeps its number`() {
        val found = WTErrors.scan("WTError(code: 4294967502)").single() // its lower 32 bits are 206
        assertEquals(listOf(4294967502L, null, null), listOf(found.code, found.info, found.category))
        assertEquals("session", WTErrors.scan("WTError(code: 299)").single().category?.id)
    }

    @Test
    fun `what is no option is refused with what there is`() {
        fun refused(options: WTErrorScanOptions): String =
            assertThrows(IllegalArgumentException::class.java) { WTErrorScanner(options) }.message!!
        val unknown = refused(WTErrorScanOptions(messages = listOf("de", "tlh")))
        assertTrue("\"tlh\"" in unknown && "`all`" in unknown && "zh-Hant" in unknown, unknown)
        for (year in listOf(10_000, Int.MIN_VALUE)) {
            val text = refused(WTErrorScanOptions(year = year))
            assertTrue("$year" in text && "9999" in text, text)
        }
        assertTrue("\ufffd" in refused(WTErrorScanOptions(messages = listOf("d\u0000e"))))
    }

    @Test
    fun `options do what they say`() {
        val german = "Bitte warten Sie, bis jemand die Sitzung verlässt, und versuchen Sie es dann erneut."
        assertTrue(WTErrors.scan(german).isEmpty())
        for (messages in listOf("de", "all")) {
            assertEquals(206L, WTErrors.scan(german, WTErrorScanOptions(messages = listOf(messages))).single().code)
        }
        val number = "the answer was 206"
        assertTrue(WTErrors.scan(number).isEmpty())
        assertEquals(206L, WTErrors.scan(number, WTErrorScanOptions(WTErrorCertainty.POSSIBLE)).single().code)
        val all = WTErrorScanOptions().withMinCertainty(WTErrorCertainty.CERTAIN).withMessages(listOf("de")).withDomains(listOf("d"))
            .withSessionKeys(listOf("k")).withYear(2025)
        assertEquals(
            listOf(WTErrorCertainty.CERTAIN, listOf("de"), listOf("d"), listOf("k"), 2025),
            listOf(all.minCertainty, all.messages, all.domains, all.sessionKeys, all.year),
        )
    }

    @Test
    fun `lines are read as they are asked for`() {
        var read = 0
        val log = generateSequence { if (read++ % 2 == 0) line else "nothing here" }
        val found = log.wtErrors().take(3).map { it.line }.toList()
        assertEquals(listOf(1L, 3L, 5L), found)
        assertTrue(read <= 7, "$read lines were read")
        val again = listOf(line).asSequence().wtErrors()
        assertEquals(again.toList(), again.toList())
        assertTrue(emptySequence<String>().wtErrors().none())
    }

    @Test
    fun `an object goes on over lines`() {
        val log = "join failed {\n  error: {\n    code: 206,\n    requestTime: 1700000000123\n  }\n}"
        val found = log.split('\n').asSequence().wtErrors().single()
        assertEquals(listOf(3L, 206L, "request_time"), listOf(found.line, found.code, found.evidence))
    }

    @Test
    fun `any text has an answer`() {
        for (text in listOf("", "\u0000", "\ud800", "\n\n", "\r", "x".repeat(1_000_000))) {
            assertTrue(WTErrors.scan(text).isEmpty())
            assertTrue(sequenceOf(text, text).wtErrors().none())
        }
        val found = WTErrors.scan("\ud800\u0000 WTError(code: 206)").single()
        assertEquals("\ufffd\ufffd WTError(code: 206)", found.text)
        for (odd in listOf("", " ", "\u0000")) {
            val options = WTErrorScanOptions(sessionKeys = listOf(odd))
            assertEquals(listOf(206L), WTErrors.scan("a 1 WTError(code: 206)", options).map { it.code })
        }
    }

    @Test
    fun `many threads read by one scanner, and many scanners come and go`() {
        val scanner = WTErrorScanner()
        val pool = Executors.newFixedThreadPool(8)
        val found = pool.invokeAll(
            List(64) { number ->
                Callable<List<WTErrorFinding>> {
                    val own = WTErrorScanner(WTErrorScanOptions(year = number))
                    sequenceOf(line).wtErrors().first() // not read to its end
                    if (number % 8 == 0) System.gc()
                    List(50) { scanner.scan(line).single() } + List(50) { own.scan(line).single() }
                }
            },
        )
        assertEquals(setOf(206L), found.flatMap { it.get() }.map { it.code }.toSet())
        pool.shutdown()
    }
}

import com.code_intelligence.jazzer.api.FuzzedDataProvider
import dev.wterror.WTError
import dev.wterror.WTErrorLanguage
import dev.wterror.WTErrorScanner
import dev.wterror.WTErrors
import java.io.File
import java.nio.file.Path
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.io.TempDir

/** What reads other people's data, fed with what Jazzer makes up. What the package may say no with is named here. */
object FuzzTarget {
    private val keys = listOf("code", "name", "message", "localizedDescription", "requestTime", "error", "id")
    private val scanner = WTErrorScanner()

    @JvmStatic
    fun fuzzerTestOneInput(data: FuzzedDataProvider) {
        when (data.consumeInt(0, 3)) {
            0 -> payload(data)
            1 -> words(data)
            2 -> wishes(data)
            else -> for (finding in scanner.scan(data.consumeRemainingAsString())) check(finding.text.isNotEmpty())
        }
    }

    private fun payload(data: FuzzedDataProvider) {
        val payload = value(data) as? Map<*, *> ?: return
        val error = try {
            WTError.fromPayload(payload)
        } catch (problem: IllegalArgumentException) {
            check(!problem.message.isNullOrEmpty())
            return
        }
        check(WTError.fromPayload(error.toProblem().toMap()).code == error.code)
        check(error.localized("de").message.isNotEmpty() && error.message.isNotEmpty())
    }

    /** A value as a JSON library gives it, and some that none does. */
    private fun value(data: FuzzedDataProvider, depth: Int = 0): Any? = when (data.consumeInt(0, if (depth < 4) 9 else 6)) {
        0 -> null
        1 -> data.consumeBoolean()
        2 -> data.consumeInt(-1200, 1200)
        3 -> data.consumeLong()
        4 -> data.consumeDouble()
        5 -> data.consumeString(40)
        6 -> data.consumeBytes(20)
        7 -> List(data.consumeInt(0, 3)) { value(data, depth + 1) }
        8 -> List(data.consumeInt(0, 4)) { data.pickValue(keys) to value(data, depth + 1) }.toMap()
        else -> List(data.consumeInt(0, 4)) { value(data, depth + 1) to value(data, depth + 1) }.toMap()
    }

    private fun words(data: FuzzedDataProvider) {
        val text = data.consumeRemainingAsString()
        val row = WTErrors.lookupName(text)
        try {
            check(WTErrors.getByName(text) == row)
        } catch (problem: NoSuchElementException) {
            check(row == null && !problem.message.isNullOrEmpty())
        }
        val all = WTErrors.all()
        check(all.containsAll(WTErrors.suggest(text)) && all.containsAll(WTErrors.searchAny(text)))
        check(WTErrors.searchAny(text).containsAll(WTErrors.search(text, WTErrorLanguage.ENGLISH)))
    }

    private fun wishes(data: FuzzedDataProvider) {
        val language = WTErrors.matchLanguage(List(data.consumeInt(0, 3)) { data.consumeString(40) })
        check(language in WTErrors.languages() && WTError.of(data.consumeInt()).localized(language).message.isNotEmpty())
    }
}

class FuzzTest {
    @Test
    fun `what Jazzer makes up meets an answer or a clear error`(@TempDir folder: Path) {
        val java = File(System.getProperty("java.home"), "bin/java").path
        val command = listOf(
            java, "-cp", System.getProperty("java.class.path"), "com.code_intelligence.jazzer.Jazzer", "--target_class=FuzzTarget",
            "--instrumentation_includes=dev.wterror.**", "-max_total_time=$SECONDS", "-max_len=256", "-artifact_prefix=$folder/",
        )
        val process = ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start()
        val said = process.inputStream.bufferedReader().readText()
        assertTrue(process.waitFor() == 0, said)
        val runs = Regex("Done (\\d+) runs").find(said)?.groupValues?.get(1)?.toInt() ?: 0
        assertTrue(runs > 1000, said)
    }

    private companion object {
        const val SECONDS = 5
    }
}

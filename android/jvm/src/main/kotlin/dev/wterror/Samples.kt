package dev.wterror

import java.util.Collections

/** Error objects as the platforms deliver them. */
internal object Samples {
    // Core writes them without white space, and of the escapes only `\"` and `\\`.
    private val member = Regex(""""(\w+)":(?:"((?:[^"\\]|\\.)*)"|(-?\d+))""")

    private val escape = Regex("""\\(.)""")

    fun of(code: Int): Map<WTErrorPlatform, Map<String, Any>> {
        val fields = Fields(Catalogue.native.samples(code))
        val samples = LinkedHashMap<WTErrorPlatform, Map<String, Any>>()
        while (!fields.isAtEnd) samples[WTErrorPlatform.entries[fields.nextNumber()]] = read(fields.nextText())
        return Collections.unmodifiableMap(samples)
    }

    private fun read(json: String): Map<String, Any> {
        val members = LinkedHashMap<String, Any>()
        for (match in member.findAll(json)) {
            val (key, text, number) = match.destructured
            members[key] = when {
                number.isEmpty() -> text.replace(escape, "$1")
                key == "code" -> number.toInt()
                else -> number.toLong()
            }
        }
        val unchanging = Collections.unmodifiableMap(members)
        return if (json.startsWith("{\"error\":")) Collections.singletonMap("error", unchanging) else unchanging
    }
}

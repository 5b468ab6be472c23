package dev.wterror

/**
 * What a [WTErrorScanner] looks for.
 *
 * ```kotlin
 * val options = WTErrorScanOptions(domains = listOf("TalkyCallDomain"))
 * check(WTErrors.scan("Error Domain=TalkyCallDomain Code=206", options).single().code == 206L)
 * ```
 *
 * In Java: `new WTErrorScanOptions().withDomains(Arrays.asList("TalkyCallDomain"))`.
 */
public class WTErrorScanOptions @JvmOverloads constructor(
    /** What is less certain is left out. `POSSIBLE` looks at every line and is many times slower. */
    public val minCertainty: WTErrorCertainty = WTErrorCertainty.LIKELY,

    /** The languages whose messages for people are looked for beside the English ones: their tags, or `all`. */
    public val messages: Iterable<String> = emptyList(),

    /** Further `NSError` domains that are the SDK's. */
    public val domains: Iterable<String> = emptyList(),

    /** Further keys that a session's identifier stands behind. */
    public val sessionKeys: Iterable<String> = emptyList(),

    /** The year of times that are written without one; null leaves them without. */
    public val year: Int? = null,
) {
    /** These, but for [minCertainty]. */
    public fun withMinCertainty(minCertainty: WTErrorCertainty): WTErrorScanOptions =
        WTErrorScanOptions(minCertainty, messages, domains, sessionKeys, year)

    /** These, but for [messages]. */
    public fun withMessages(messages: Iterable<String>): WTErrorScanOptions =
        WTErrorScanOptions(minCertainty, messages, domains, sessionKeys, year)

    /** These, but for [domains]. */
    public fun withDomains(domains: Iterable<String>): WTErrorScanOptions =
        WTErrorScanOptions(minCertainty, messages, domains, sessionKeys, year)

    /** These, but for [sessionKeys]. */
    public fun withSessionKeys(sessionKeys: Iterable<String>): WTErrorScanOptions =
        WTErrorScanOptions(minCertainty, messages, domains, sessionKeys, year)

    /** These, but for [year]. */
    public fun withYear(year: Int?): WTErrorScanOptions =
        WTErrorScanOptions(minCertainty, messages, domains, sessionKeys, year)

    /** The fields that `read_options` in `android/src/scan.rs` reads: certainty, year, messages*, domains*, session keys*. */
    internal fun record(): String = buildString {
        fun add(field: String) = append(Catalogue.withoutNul(field)).append('\u0000')
        add(minCertainty.id)
        add(year?.toString().orEmpty())
        for (list in listOf(messages, domains, sessionKeys).map { it.toList() }) {
            add(list.size.toString())
            list.forEach(::add)
        }
    }
}

/**
 * Finds the SDK's errors in logs, and leaves alone what only looks like them: it tells the SDK's 206 from HTTP 206.
 *
 * In the JAR for servers only, not in the AAR. Made once, it can be used by many threads. Of a line, 4 KiB on both sides of
 * what marks an error are looked at together, and an object may go on over 4 KiB or 64 lines.
 *
 * ```kotlin
 * val scanner = WTErrorScanner()
 * check(scanner.scan("GET /seg-1.ts HTTP/1.1\" 206 1048576").isEmpty())
 * check(scanner.scan("Error Domain=WatchTogether Code=104 \"(null)\"").single().id == "existing_user_in_session")
 * ```
 *
 * @throws IllegalArgumentException where an option has no such value; its message says which ones there are.
 */
public class WTErrorScanner @JvmOverloads constructor(options: WTErrorScanOptions = WTErrorScanOptions()) {
    private val number: Int

    init {
        Catalogue.native
        val fields = Fields(ScanNative.scanner(options.record()))
        val made = fields.nextTextOrNull() ?: throw IllegalArgumentException(fields.nextText())
        val number = made.toInt()
        this.number = number
        ScanKept.keep(this) { ScanNative.closeScanner(number) }
    }

    /**
     * What is found in a line, or in several: in a whole log that is in memory.
     *
     * ```kotlin
     * val found = WTErrorScanner().scan("join failed {\n  error: {\n    code: 206,\n    requestTime: 1700000000123\n  }\n}").single()
     * check(found.line == 3L && found.time == "2023-11-14T22:13:20.123Z")
     * ```
     */
    public fun scan(text: String): List<WTErrorFinding> = read(ScanNative.scan(this, number, text))

    /**
     * What is found in lines, one after the other, such as those of a file: as they are read, and each once its line or, where an
     * object goes on over lines, that object has ended. Memory does not depend on how many there are.
     *
     * ```kotlin
     * val log = java.io.StringReader("one\nWTError(code: 206)\n")
     * val codes = log.useLines { lines -> WTErrorScanner().scan(lines).map { it.code }.toList() }
     * check(codes == listOf(206L))
     * ```
     */
    public fun scan(lines: Sequence<String>): Sequence<WTErrorFinding> = Sequence { findings(lines.iterator()) }

    /**
     * The same for Java: of a list or, as here, of a stream's lines.
     *
     * ```kotlin
     * val lines = java.io.BufferedReader(java.io.StringReader("one\nWTError(code: 206)\n")).lines()
     * for (found in WTErrorScanner().scan(Iterable { lines.iterator() })) check(found.line == 2L)
     * ```
     */
    public fun scan(lines: Iterable<String>): Iterable<WTErrorFinding> = Iterable { findings(lines.iterator()) }

    private fun findings(lines: Iterator<String>): Iterator<WTErrorFinding> = ScanFindings(this, number, lines)

    internal companion object {
        /** With the options that need none. */
        val default: WTErrorScanner by lazy { WTErrorScanner() }

        fun read(record: String?): List<WTErrorFinding> {
            if (record == null) return emptyList()
            val fields = Fields(record)
            val found = unmodifiable(List(fields.nextNumber()) { WTErrorFinding(fields) })
            fields.end()
            return found
        }
    }
}

/** What is found in lines, as they are asked for. */
private class ScanFindings(scanner: WTErrorScanner, number: Int, private val lines: Iterator<String>) :
    AbstractIterator<WTErrorFinding>() {
    private val feed: Int = ScanNative.feed(scanner, number)
    private var found: Iterator<WTErrorFinding> = emptyList<WTErrorFinding>().iterator()
    private var isAtEnd = false

    init {
        val feed = feed
        ScanKept.keep(this) { ScanNative.closeFeed(feed) }
    }

    override fun computeNext() {
        while (!found.hasNext()) {
            if (isAtEnd) return done()
            isAtEnd = !lines.hasNext()
            found = WTErrorScanner.read(ScanNative.push(this, feed, if (isAtEnd) null else lines.next())).iterator()
        }
        setNext(found.next())
    }
}

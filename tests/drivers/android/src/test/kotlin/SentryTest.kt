import dev.wterror.WTError
import dev.wterror.sentry.WTErrorBeforeSend
import io.sentry.Hint
import io.sentry.ITransportFactory
import io.sentry.Sentry
import io.sentry.SentryEnvelope
import io.sentry.SentryEvent
import io.sentry.SentryLevel
import io.sentry.SentryOptions
import io.sentry.transport.ITransport
import io.sentry.transport.RateLimiter
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Test

/** [WTErrorBeforeSend] in Sentry's own SDK, on a transport that keeps what would be sent. */
class SentryTest {
    private class Kept(private val options: SentryOptions, private val sent: MutableList<SentryEvent>) : ITransport {
        override fun send(envelope: SentryEnvelope, hint: Hint) {
            // Read back from the bytes that would go over the wire.
            envelope.items.mapNotNullTo(sent) { it.getEvent(options.serializer) }
        }

        override fun flush(timeoutMillis: Long) = Unit
        override fun getRateLimiter(): RateLimiter? = null
        override fun close(isRestarting: Boolean) = Unit
        override fun close() = Unit
    }

    private fun sent(errors: List<Throwable>, callback: SentryOptions.BeforeSendCallback?): List<SentryEvent> {
        val sent = mutableListOf<SentryEvent>()
        Sentry.init { options ->
            options.dsn = "http://key@127.0.0.1:9/1"
            options.setTransportFactory(ITransportFactory { settings, _ -> Kept(settings, sent) })
            options.isEnableUncaughtExceptionHandler = false
            options.isEnableShutdownHook = false
            options.beforeSend = callback
        }
        try {
            Sentry.setTag("room", "r-1")
            errors.forEach { Sentry.captureException(it) }
            Sentry.flush(5000)
        } finally {
            Sentry.close()
        }
        return sent
    }

    private fun errors(): List<Throwable> = listOf(
        IllegalStateException("cannot join", RuntimeException("in between", WTError.of(206, "Room full"))),
        WTError.of(-1),
        WTError.of(1100),
        WTError.of(4242),
        WTError.of(299),
        IllegalStateException("plain"),
    )

    @Test
    fun `each code is an issue of its own, with tags and a level`() {
        val events = sent(errors(), WTErrorBeforeSend())
        assertEquals(
            listOf(
                listOf("wterror", "session_is_full"),
                listOf("wterror", "unknown_error"),
                listOf("wterror", "invalid_token_expired"),
                listOf("wterror", "4242"),
                listOf("wterror", "299"),
                emptyList(),
            ),
            events.map { it.fingerprints.orEmpty() },
        )
        assertEquals(listOf(SentryLevel.INFO, SentryLevel.WARNING, SentryLevel.ERROR, null, null, null), events.map { it.level })
        val tags = events.map { event -> event.tags.orEmpty().toSortedMap() }
        assertEquals(
            mapOf("room" to "r-1", "wterror.category" to "session", "wterror.code" to "206", "wterror.id" to "session_is_full", "wterror.owner" to "end_user"),
            tags[0],
        )
        assertEquals("backend", tags[2]["wterror.owner"])
        assertEquals(mapOf("room" to "r-1", "wterror.code" to "4242"), tags[3])
        assertEquals(mapOf("room" to "r-1", "wterror.category" to "session", "wterror.code" to "299"), tags[4])
        assertEquals(mapOf("room" to "r-1"), tags[5])
    }

    @Test
    fun `without it all of them look alike to Sentry`() {
        val events = sent(errors(), null)
        assertEquals(errors().size, events.size)
        for (event in events) {
            assertEquals(emptyList<String>(), event.fingerprints.orEmpty())
            assertEquals(mapOf("room" to "r-1"), event.tags)
        }
    }

    @Test
    fun `a program's own callback calls it, and may drop events`() {
        val ours = WTErrorBeforeSend()
        val own = SentryOptions.BeforeSendCallback { event, hint -> if (event.throwable is WTError) ours.execute(event, hint) else null }
        assertEquals(listOf(listOf("wterror", "invalid_token_expired")), sent(listOf(WTError.of(1100), Exception("plain")), own).map { it.fingerprints })
    }

    @Test
    fun `a level that the program chose stays, and causes may go round in a circle`() {
        val chosen = SentryEvent(WTError.of(1100)).apply { level = SentryLevel.FATAL }
        assertEquals(SentryLevel.FATAL, WTErrorBeforeSend().execute(chosen, Hint()).level)
        val (first, second) = RuntimeException("first") to RuntimeException("second")
        first.initCause(second)
        second.initCause(first)
        assertNull(WTErrorBeforeSend().execute(SentryEvent(first), Hint()).fingerprints)
        assertNull(WTErrorBeforeSend().execute(SentryEvent(), Hint()).fingerprints)
    }
}

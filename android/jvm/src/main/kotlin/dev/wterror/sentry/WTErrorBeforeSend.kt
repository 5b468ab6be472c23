package dev.wterror.sentry

import dev.wterror.WTError
import dev.wterror.WTErrorOwner
import io.sentry.Hint
import io.sentry.SentryEvent
import io.sentry.SentryLevel
import io.sentry.SentryOptions
import java.util.Collections
import java.util.IdentityHashMap

/**
 * For Sentry, which the app or the server brings itself: gives each code an issue of its own, by `options.setBeforeSend(…)`.
 *
 * Sentry groups by type and stack, so that all codes thrown at one place are one issue. Of an event whose exception is a
 * [WTError], or was caused by one, the fingerprint becomes `wterror` and the id or, of an unlisted code, its number. The tags
 * `wterror.code`, `wterror.id`, `wterror.category` and `wterror.owner` are set as far as the code has them. What the person in the
 * call can act on becomes `INFO`, what is the service's `WARNING`; other levels stay. Other events pass as they are. A program
 * with a callback of its own calls this one in it.
 *
 * ```kotlin
 * import dev.wterror.sentry.WTErrorBeforeSend
 * import io.sentry.Hint
 * import io.sentry.SentryEvent
 * import io.sentry.SentryLevel
 *
 * val event = WTErrorBeforeSend().execute(SentryEvent(IllegalStateException("cannot join", WTError.of(206))), Hint())
 * check(event.fingerprints == listOf("wterror", "session_is_full"))
 * check(event.getTag("wterror.owner") == "end_user" && event.level == SentryLevel.INFO)
 * ```
 */
public class WTErrorBeforeSend : SentryOptions.BeforeSendCallback {
    /** Returns the event, never null, with what is known of its error. */
    override fun execute(event: SentryEvent, hint: Hint): SentryEvent {
        val error = find(event.throwable) ?: return event
        val attributes = error.toAttributes()
        for (name in TAGS) attributes[name]?.let { event.setTag(name, it.toString()) }
        error.guidance?.owner?.let { owner ->
            event.setTag("wterror.owner", owner.id)
            event.level = level(owner) ?: event.level ?: SentryLevel.ERROR
        }
        event.fingerprints = listOf("wterror", error.id ?: error.code.toString())
        return event
    }

    // For what a person in the call can do themselves, nobody has to be woken. Derived. As in Python and JavaScript:
    // python/wterror/integrations/sentry.py, change all.
    private fun level(owner: WTErrorOwner): SentryLevel? = when (owner) {
        WTErrorOwner.END_USER -> SentryLevel.INFO
        WTErrorOwner.SERVICE -> SentryLevel.WARNING
        WTErrorOwner.APP, WTErrorOwner.BACKEND -> null
    }

    /** The first error of this package among an exception and its causes, which may go round in a circle. */
    private fun find(thrown: Throwable?): WTError? {
        val seen = Collections.newSetFromMap(IdentityHashMap<Throwable, Boolean>())
        var error = thrown
        while (error != null && seen.add(error)) {
            if (error is WTError) return error
            error = error.cause
        }
        return null
    }

    private companion object {
        private val TAGS = listOf("wterror.code", "wterror.id", "wterror.category")
    }
}

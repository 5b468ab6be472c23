package dev.wterror

/**
 * One cause of an error: an item of the vendor's description, and what to do about it. The advice is derived: this
 * project's judgement, not the vendor's.
 *
 * ```kotlin
 * val actions = WTErrors[303].causes.map { it.action }
 * check(actions == listOf(WTErrorAction.IGNORE, WTErrorAction.WAIT, WTErrorAction.RETRY))
 * ```
 */
public class WTErrorCause internal constructor(fields: List<String>) {
    // The fields that `write_cause` in `android/src/row.rs` writes: cause, documented, owner, action, retry, remedy.

    /** The item with slips of the pen mended. */
    public val cause: String = fields[0]

    /** The item letter for letter. */
    public val documented: String = fields[1]

    /** Who can act. */
    public val owner: WTErrorOwner = WTErrorOwner.entries[fields[2].toInt()]

    /** What the owner does first. */
    public val action: WTErrorAction = WTErrorAction.entries[fields[3].toInt()]

    /** When the same request may be sent again. */
    public val retry: WTErrorRetry = WTErrorRetry.entries[fields[4].toInt()]

    /** One English sentence for developers on what to do. */
    public val remedy: String = fields[5]

    override fun equals(other: Any?): Boolean = other is WTErrorCause && other.documented == documented &&
        other.owner == owner && other.action == action && other.retry == retry && other.remedy == remedy

    override fun hashCode(): Int = documented.hashCode()

    /** The cause and its remedy. */
    override fun toString(): String = "$cause: $remedy"
}

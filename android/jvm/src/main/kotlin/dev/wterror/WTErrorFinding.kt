package dev.wterror

import java.util.Collections

/**
 * An error of the SDK in a log, found by [WTErrorScanner].
 *
 * ```kotlin
 * val found = WTErrors.scan("2026-11-24T21:52:42Z sessionId=s-1 SessionError{code=206, name=SESSION_IS_FULL_ERROR_CODE}").single()
 * check(found.code == 206L && found.info == WTErrors[206])
 * check(found.name == "SESSION_IS_FULL_ERROR_CODE" && found.session == "s-1")
 * check(found.certainty == WTErrorCertainty.CERTAIN && found.evidence == "name_with_code")
 * check(found.time == "2026-11-24T21:52:42Z")
 * ```
 */
public class WTErrorFinding internal constructor(fields: Fields) {
    // The fields that `Found` in `android/src/scan.rs` writes: line, column, time, code, name, contradicts, certainty,
    // evidence, session, participant, text.

    /** The line, from 1: that of the code or, where there is none, of what was found first. */
    public val line: Long = fields.nextText().toLong()

    /** Where it begins in the line, from 1, in bytes of UTF-8. */
    public val column: Long = fields.nextText().toLong()

    /**
     * When it was logged, in RFC 3339; without a zone, or without the year, where the log has none; null where it has no time.
     */
    public val time: String? = fields.nextTextOrNull()

    /**
     * The code, as it stands there or as the name or the sentence has it; null where it is unknown. An unlisted one keeps its
     * number, which may be no Int.
     */
    public val code: Long? = fields.nextTextOrNull()?.toLong()

    /** The listed name that was seen, letter for letter. */
    public val name: String? = fields.nextTextOrNull()

    /** The code that the name or the sentence belongs to, where it is another one than [code]. */
    public val contradicts: Int? = fields.nextTextOrNull()?.toInt()

    /** How sure it is. */
    public val certainty: WTErrorCertainty = WTErrorCertainty.entries[fields.nextNumber()]

    /** The strongest rule that applied, for a person to judge it: `name_with_code`. */
    public val evidence: String = fields.nextText()

    /** The identifier of the session, where one is written there. */
    public val session: String? = fields.nextTextOrNull()

    /** The identifier of the participant, where one is written there. */
    public val participant: String? = fields.nextTextOrNull()

    /** The line or, of one with more than 500 bytes, what stands around the finding, with `…` where something is left out. */
    public val text: String = fields.nextText()

    /** The catalogue's row; null where the code is unknown or unlisted. */
    public val info: WTErrorInfo? get() = codeAsInt?.let(WTErrors::lookup)

    /** The row's id; null where the code is unknown or unlisted. */
    public val id: String? get() = info?.id

    /** The category by row or range; null where the code is unknown or outside every range. */
    public val category: WTErrorCategory? get() = codeAsInt?.let(WTErrorCategory::of)

    private val codeAsInt: Int? get() = code?.toInt()?.takeIf { it.toLong() == code }

    /** The members by the names that `wterror scan --json` gives them, for any JSON library. `file` is null: this is no file. */
    public fun toMap(): Map<String, Any?> = Collections.unmodifiableMap(
        linkedMapOf(
            "file" to null,
            "line" to line,
            "column" to column,
            "time" to time,
            "code" to code,
            "id" to id,
            "category" to category?.id,
            "name" to name,
            "contradicts" to contradicts,
            "certainty" to certainty.id,
            "evidence" to evidence,
            "session" to session,
            "participant" to participant,
            "text" to text,
        ),
    )

    override fun equals(other: Any?): Boolean = other is WTErrorFinding && other.toMap() == toMap()

    override fun hashCode(): Int = line.hashCode() + HASH * column.hashCode()

    /** Line, column, code and id. */
    override fun toString(): String = "$line:$column: ${code ?: "no code"} ${id ?: name ?: evidence}"

    private companion object {
        private const val HASH = 31
    }
}

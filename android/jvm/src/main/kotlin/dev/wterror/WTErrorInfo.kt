package dev.wterror

import java.io.InvalidObjectException
import java.io.ObjectInputStream
import java.io.Serializable
import java.util.Collections

/**
 * One row of the catalogue: all that is known about a listed code.
 *
 * There is one of each, for the whole program; two are equal when their codes are. It can't be changed, and is
 * serialized as its code: what reads it back gives its own catalogue's row.
 *
 * ```kotlin
 * val info = WTErrors[1104]
 * check(info.name == "invalidSocketURL")
 * check(info.documented == listOf("Url to socket in invalid")) // letter for letter
 * check(info.causes.single().cause == "Url to socket is invalid") // mended
 * check(info.category == WTErrorCategory.SOCKET)
 * ```
 */
public class WTErrorInfo internal constructor(internal val index: Int) : Serializable {
    /** The number. */
    public val code: Int

    /** The platform-neutral `snake_case` identifier. */
    public val id: String

    /** The name as the vendor documents it: the iOS one or, for a code seen elsewhere only, that platform's. */
    public val name: String

    private val categoryIndex: Int

    /** One English line for developers. Derived. */
    public val summary: String

    private val documentedOnIndex: Int

    private val wordingsByPlatform: Array<List<String>>

    private val causesFields: Array<List<String>>

    /** Other numbers that a reader could take for this code: `HTTP 206 Partial Content`. Derived. */
    public val lookalikes: List<String>

    /** The HTTP status of problem documents about it. Derived. */
    public val httpStatus: Int

    /** The platform-neutral condition; rows that share it are each other's [equivalents]. */
    public val condition: String

    private val equivalentIndices: IntArray

    private val platformNames: List<String>

    private val ownerIndex: Int
    private val actionIndex: Int
    private val retryIndex: Int
    private val isRetryable: Boolean
    private val guidanceText: String

    /** The address of the vendor's page that lists the code. */
    public val link: String

    /** The address of the code's page in this project's explorer; null where no explorer is published. */
    public val page: String?

    /** The version of the catalogue that first listed the code, where it is not the first one. */
    public val since: String?

    /** The version of the catalogue that withdrew the code. Its row stays, and its number is never given out again. */
    public val retired: String?

    private val replacedByIndex: Int

    init {
        // The fields that `write_row` in `android/src/row.rs` writes, in this order (a star: how many, then each):
        // code, id, name, category, summary, documented_on, wordings of each platform**, causes*, lookalikes*,
        // http_status, condition, equivalents*, platforms*, owner, action, retry, retryable, guidance, link, page,
        // since, retired, replaced_by. Words and other rows are read as their index.
        val fields = Fields(Native.row(index))
        code = fields.nextNumber()
        id = fields.nextText()
        name = fields.nextText()
        categoryIndex = fields.nextNumber()
        summary = fields.nextText()
        documentedOnIndex = fields.nextNumber()
        wordingsByPlatform = Array(fields.nextNumber()) { fields.nextTexts() }
        causesFields = Array(fields.nextNumber()) { fields.nextTexts(CAUSE_FIELDS) }
        lookalikes = fields.nextTexts()
        httpStatus = fields.nextNumber()
        condition = fields.nextText()
        equivalentIndices = fields.nextNumbers()
        platformNames = fields.nextTexts()
        ownerIndex = fields.nextNumber()
        actionIndex = fields.nextNumber()
        retryIndex = fields.nextNumber()
        isRetryable = fields.nextFlag()
        guidanceText = fields.nextText()
        link = fields.nextText()
        page = fields.nextTextOrNull()
        since = fields.nextTextOrNull()
        retired = fields.nextTextOrNull()
        replacedByIndex = fields.nextNumber()
        fields.end()
    }

    /** The specification's section. */
    public val category: WTErrorCategory get() = WTErrorCategory.entries[categoryIndex]

    /** The causes, one for each item of [documented], with what to do about each. */
    public val causes: List<WTErrorCause> get() = unmodifiable(causesFields.map(::WTErrorCause))

    /** The items of the vendor's description, letter for letter; none where the vendor's pages have none. */
    public val documented: List<String> get() = unmodifiable(causes.map { it.documented })

    /** The platform whose page [documented] was read from; null where nothing is documented. */
    public val documentedOn: WTErrorPlatform? get() = WTErrorPlatform.entries.getOrNull(documentedOnIndex)

    /** Items of another platform's description that differ from [documented], letter for letter. */
    public val wordings: Map<WTErrorPlatform, List<String>>
        get() {
            val differing = LinkedHashMap<WTErrorPlatform, List<String>>()
            for (platform in WTErrorPlatform.entries) {
                val items = wordingsByPlatform[platform.ordinal]
                if (items.isNotEmpty()) differing[platform] = items
            }
            return Collections.unmodifiableMap(differing)
        }

    /** The number as a member of the enumeration. */
    public val errorCode: WTErrorCode get() = WTErrorCode.entries[index]

    /** The codes that other platforms report for the same condition. */
    public val equivalents: List<WTErrorCode> get() = unmodifiable(equivalentIndices.map { WTErrorCode.entries[it] })

    /** The constant's name on each platform it was seen on. */
    public val platforms: Map<WTErrorPlatform, String>
        get() {
            val seen = LinkedHashMap<WTErrorPlatform, String>()
            for (platform in WTErrorPlatform.entries) {
                val name = platformNames[platform.ordinal]
                if (name.isNotEmpty()) seen[platform] = name
            }
            return Collections.unmodifiableMap(seen)
        }

    /** What to do about it. Derived. */
    public val guidance: WTErrorGuidance
        get() = WTErrorGuidance(
            WTErrorOwner.entries[ownerIndex],
            WTErrorAction.entries[actionIndex],
            WTErrorRetry.entries[retryIndex],
            isRetryable,
            guidanceText,
        )

    /** The code that took a retired one's place. */
    public val replacedBy: WTErrorCode? get() = WTErrorCode.entries.getOrNull(replacedByIndex)

    /** What happened, in one sentence for the people in the call; without a language in [WTErrors.language]. Derived. */
    @JvmOverloads
    public fun message(language: WTErrorLanguage = WTErrors.language): String = language.message(code)

    /** What a person in the call can do now, in one sentence; without a language in [WTErrors.language]. Derived. */
    @JvmOverloads
    public fun recovery(language: WTErrorLanguage = WTErrors.language): String = language.recovery(code)

    override fun equals(other: Any?): Boolean = other is WTErrorInfo && other.code == code

    override fun hashCode(): Int = code

    /** Code, id and summary. */
    override fun toString(): String = "$code $id: $summary"

    private fun writeReplace(): Any = Serialized(code, VERSION)

    @Suppress("UNUSED_PARAMETER")
    private fun readObject(stream: ObjectInputStream): Unit =
        throw invalidObject("a WTErrorInfo is serialized as its code")

    private class Serialized(private val code: Int, private val version: String) : Serializable {
        private fun readResolve(): Any = Catalogue.find(code)
            ?: throw InvalidObjectException("${Catalogue.native.unlistedCode(code)} It was written by wterror $version; this is $VERSION.")

        private companion object {
            private const val serialVersionUID = 1L
        }
    }
}

/** How many fields [WTErrorCause] takes. */
private const val CAUSE_FIELDS = 6

/**
 * What to do about an error. Derived: this project's judgement, not the vendor's.
 *
 * ```kotlin
 * val guidance = WTErrors[1100].guidance
 * check(guidance.owner == WTErrorOwner.BACKEND)
 * check(guidance.action == WTErrorAction.REFRESH_TOKEN)
 * ```
 */
public class WTErrorGuidance internal constructor(
    /** Who can act. */
    public val owner: WTErrorOwner,

    /** What the owner does first. */
    public val action: WTErrorAction,

    /** When the same request may be sent again. */
    public val retry: WTErrorRetry,

    /** Whether the same request may succeed when it is sent again, with nothing changed. */
    public val isRetryable: Boolean,

    /** One English sentence for developers. */
    public val text: String,
) {
    /** Always true: guidance is this project's judgement, and what shows it should say so. */
    public val isDerived: Boolean get() = true

    /** Owner, action and text. */
    override fun toString(): String = "${owner.id}: ${action.id}: $text"

    override fun equals(other: Any?): Boolean = other is WTErrorGuidance && other.owner == owner &&
        other.action == action && other.retry == retry && other.text == text

    override fun hashCode(): Int = text.hashCode()
}

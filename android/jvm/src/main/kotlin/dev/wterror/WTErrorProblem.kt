package dev.wterror

/**
 * A problem document (RFC 9457), made by [WTError.problem]. The status and the texts are derived.
 *
 * ```kotlin
 * val problem = WTError.of(1100).problem()
 * check(problem.status == 401)
 * check(problem.toMap()["id"] == "invalid_token_expired")
 * ```
 */
public class WTErrorProblem internal constructor(error: WTError, fields: Fields) {
    /** The vendor's page on the code, or `about:blank` for an unlisted one. */
    public val type: String = fields.text()

    /** What kind of problem it is: the summary. */
    public val title: String = fields.text()

    /** The HTTP status, by category; 500 where there is none. */
    public val status: Int = fields.number()

    /** What happened, for the person. */
    public val detail: String = fields.text()

    /** Extension member: what the person can do now. */
    public val recovery: String = fields.text()

    /** Extension member: the number. */
    public val code: Int = error.code

    /** Extension member: the id; null where the code is unlisted. */
    public val id: String? = error.info?.id

    /** Extension member: the category. */
    public val category: WTErrorCategory? = error.category

    /** The members of the document by their names, for any JSON library. */
    public fun toMap(): Map<String, Any?> = linkedMapOf(
        "type" to type,
        "title" to title,
        "status" to status,
        "detail" to detail,
        "code" to code,
        "id" to id,
        "category" to category?.id,
        "recovery" to recovery,
    )

    override fun toString(): String = toMap().toString()
}

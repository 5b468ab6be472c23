package dev.wterror

/**
 * A problem document (RFC 9457), made by [WTError.toProblem]. The status and the texts are derived.
 *
 * ```kotlin
 * val problem = WTError.of(1100).toProblem()
 * check(problem.status == 401)
 * check(problem.toMap()["id"] == "invalid_token_expired")
 * ```
 */
public class WTErrorProblem internal constructor(error: WTError, fields: Fields) {
    /** A name for this kind of problem: `urn:wterror:` and the code, or `about:blank` for an unlisted one. */
    public val type: String = fields.nextText()

    /** What kind of problem it is: the summary, or of an unlisted code the HTTP status's phrase. */
    public val title: String = fields.nextText()

    /** The HTTP status: the row's or, of an unlisted code, its category's; 500 where there is neither. */
    public val status: Int = fields.nextNumber()

    /** What happened, for the person. */
    public val detail: String = fields.nextText()

    /** Extension member: what the person can do now. */
    public val recovery: String = fields.nextText()

    /** Extension member: the language of [detail] and [recovery], for `Content-Language`. */
    public val language: WTErrorLanguage = Catalogue.languages[fields.nextNumber()]

    /** Extension member: the vendor's page on the code; null where the code is unlisted. */
    public val link: String? = fields.nextTextOrNull()

    /** Extension member: the code's page in this project's explorer; null where no explorer is published. */
    public val page: String? = fields.nextTextOrNull()

    /** Extension member: the number. */
    public val code: Int = error.code

    /** Extension member: the id; null where the code is unlisted. */
    public val id: String? = error.id

    /** Extension member: the category. */
    public val category: WTErrorCategory? = error.category

    init {
        fields.end()
    }

    /** The members of the document by their names, for any JSON library. */
    public fun toMap(): Map<String, Any?> = linkedMapOf<String, Any?>(
        "type" to type,
        "title" to title,
        "status" to status,
        "detail" to detail,
        "code" to code,
        "id" to id,
        "category" to category?.id,
        "recovery" to recovery,
        "language" to language.tag,
        "link" to link,
    ).apply { if (page != null) put("page", page) }

    override fun toString(): String = toMap().toString()
}

// Answers the questions of tests/README.md by the public API, one JSON line each.

import com.google.gson.GsonBuilder
import com.google.gson.JsonElement
import com.google.gson.JsonObject
import com.google.gson.JsonParser
import dev.wterror.WTError
import dev.wterror.WTErrorCategory
import dev.wterror.WTErrorCause
import dev.wterror.WTErrorCertainty
import dev.wterror.WTErrorInfo
import dev.wterror.WTErrorLanguage
import dev.wterror.WTErrorPlatform
import dev.wterror.WTErrorScanOptions
import dev.wterror.WTErrorScanner
import dev.wterror.WTErrors

private val json = GsonBuilder().serializeNulls().disableHtmlEscaping().create()

fun main() {
    WTErrors.setLanguage(WTErrorLanguage.ENGLISH) // the cases expect it wherever none is passed
    val output = System.out.bufferedWriter(Charsets.UTF_8)
    for (line in System.`in`.bufferedReader(Charsets.UTF_8).lineSequence()) {
        output.write(json.toJson(answer(JsonParser.parseString(line).asJsonObject)))
        output.newLine()
        output.flush()
    }
}

private fun answer(question: JsonObject): Map<String, Any?> {
    fun text(key: String): String? = question[key].orNull()?.asString
    fun code(): Int = question["code"].asBigDecimal.intValueExact()
    fun language(): WTErrorLanguage = text("language")?.let(WTErrors::matchLanguage) ?: WTErrorLanguage.ENGLISH
    return when (val op = text("op")) {
        "version" -> mapOf("version" to WTErrors.version())
        "all" -> mapOf("codes" to WTErrors.all().map { it.code }, "count" to WTErrors.all().size)
        "lookup" -> mapOf("row" to WTErrors.lookup(code())?.let(::row))
        "lookup_name" -> mapOf("row" to WTErrors.lookupName(text("name")!!)?.let(::row))
        "get" -> orError { mapOf("row" to row(WTErrors[code()])) }
        "get_by_name" -> orError { mapOf("row" to row(WTErrors.getByName(text("name")!!))) }
        "category" -> mapOf("category" to WTErrorCategory.of(code())?.id)
        "numbers" -> mapOf("digest" to numbers(question))
        "search" -> mapOf("codes" to WTErrors.search(text("query")!!, language()).map { it.code })
        "search_any" -> mapOf("codes" to WTErrors.searchAny(text("query")!!).map { it.code })
        "suggest" -> mapOf("codes" to WTErrors.suggest(text("text")!!).map { it.code })
        "localized" -> localized(code(), question["locales"])
        "languages" -> mapOf("languages" to WTErrors.languages().map(::described))
        "error" -> error(WTError.of(code(), text("message")))
        "payload" -> orError { error(WTError.fromPayload(json.fromJson(question["payload"], Map::class.java))) }
        "samples" -> mapOf("samples" to WTErrors.samples(code()).map { mapOf("platform" to it.key.id, "object" to it.value) })
        "problem" -> WTError.of(code()).toProblem(language()).toMap()
        "attributes" -> mapOf("attributes" to WTError.of(code(), text("message")).toAttributes())
        "scan" -> mapOf("findings" to scan(text("input")!!, question["options"].orNull()?.asJsonObject ?: JsonObject()))
        else -> throw IllegalArgumentException("unknown op $op")
    }
}

private fun numbers(question: JsonObject): Long {
    val places = question["categories"].asJsonArray.mapIndexed { place, name -> name.asString to place + 1 }.toMap()
    var seed = question["seed"].asLong.toInt()
    var digest = 2166136261.toInt()
    repeat(question["count"].asInt) {
        seed = seed * 1664525 + 1013904223
        val code = if (seed and 0x8000 == 0) (seed ushr 16 and 4095) - 1024 else seed
        val row = WTErrors.lookup(code)
        val place = WTErrorCategory.of(code)?.let { places.getValue(it.id) } ?: 0
        for (word in intArrayOf(if (row == null) 0 else 1, row?.code ?: code, place)) digest = (digest xor word) * 16777619
    }
    return digest.toLong() and 0xFFFFFFFF
}

private fun JsonElement?.orNull(): JsonElement? = this?.takeUnless { it.isJsonNull }

private fun orError(ask: () -> Map<String, Any?>): Map<String, Any?> =
    try {
        ask()
    } catch (error: NoSuchElementException) {
        mapOf("error" to error.message)
    } catch (error: IllegalArgumentException) {
        mapOf("error" to error.message)
    }

private fun row(info: WTErrorInfo): Map<String, Any?> = mapOf(
    "code" to info.code,
    "id" to info.id,
    "name" to info.name,
    "category" to info.category.id,
    "summary" to info.summary,
    "documented" to info.documented,
    "documented_on" to info.documentedOn?.id,
    "wordings" to info.wordings.mapKeys { it.key.id },
    "causes" to info.causes.map(::cause),
    "condition" to info.condition,
    "equivalents" to info.equivalents.map { it.code },
    "platforms" to WTErrorPlatform.entries.associate { it.id to info.platforms[it] },
    "guidance" to mapOf(
        "owner" to info.guidance.owner.id,
        "action" to info.guidance.action.id,
        "retry" to info.guidance.retry.id,
        "retryable" to info.guidance.isRetryable,
        "text" to info.guidance.text,
        "derived" to info.guidance.isDerived,
    ),
    "http_status" to info.httpStatus,
    "lookalikes" to info.lookalikes,
    "link" to info.link,
) + mapOf(
    "page" to info.page,
    "since" to info.since,
    "retired" to info.retired,
    "replaced_by" to info.replacedBy?.code,
).filterValues { it != null }

private fun cause(cause: WTErrorCause): Map<String, Any?> = mapOf(
    "cause" to cause.cause,
    "documented" to cause.documented,
    "owner" to cause.owner.id,
    "action" to cause.action.id,
    "retry" to cause.retry.id,
    "remedy" to cause.remedy,
)

private fun localized(code: Int, locales: JsonElement): Map<String, Any?> {
    val language =
        if (locales.isJsonArray) WTErrors.matchLanguage(locales.asJsonArray.filter { it.isText() }.map { it.asString })
        else WTErrors.matchLanguage(locales.asString)
    val text = language.localized(code)
    return mapOf(
        "language" to text.language.tag,
        "direction" to text.direction.id,
        "message" to text.message,
        "recovery" to text.recovery,
        "label" to text.label,
    )
}

/** What is found in a log at once, which has to be what is found in it line by line. */
private fun scan(log: String, asked: JsonObject): List<Map<String, Any?>> {
    fun texts(key: String): List<String> = asked[key]?.let { if (it.isJsonArray) it.asJsonArray.map { it.asString } else listOf(it.asString) }.orEmpty()
    val certainty = asked["min_certainty"]?.asString
    val scanner = WTErrorScanner(
        WTErrorScanOptions(
            minCertainty = if (certainty == null) WTErrorCertainty.LIKELY else WTErrorCertainty.entries.single { it.id == certainty },
            messages = texts("messages"),
            domains = texts("domains"),
            sessionKeys = texts("session_keys"),
            year = asked["year"]?.asInt,
        ),
    )
    val found = scanner.scan(log)
    check(scanner.scan(log.split('\n').asSequence()).toList() == found) { "other findings line by line" }
    return found.map { it.toMap() }
}

private fun JsonElement.isText(): Boolean = isJsonPrimitive && asJsonPrimitive.isString

private fun described(language: WTErrorLanguage): Map<String, Any?> = mapOf(
    "tag" to language.tag,
    "native_name" to language.nativeName,
    "english_name" to language.englishName,
    "direction" to language.direction.id,
    "reviewed" to language.isReviewed,
)

private fun error(error: WTError): Map<String, Any?> = mapOf(
    "code" to error.code,
    "id" to error.id,
    "category" to error.category?.id,
    "localized_description" to error.localizedDescription,
    "message" to error.platformMessage,
    "request_time" to error.requestTimeMillis,
    "text" to error.message,
    "listed" to error.isListed,
)

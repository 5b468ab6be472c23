package dev.wterror

/** What an error object in JSON says, bare or wrapped; the same that core reads by serde. */
internal class Payload(given: Map<*, *>) {
    private val members: Map<*, *>

    init {
        val inner = given["error"]
        members = if (inner is Map<*, *> && given["code"] == null) inner else given
        require(members === given || members["error"] !is Map<*, *>) {
            "the error object is wrapped twice; pass the object that has the `code`, or the one around it"
        }
    }

    val code: Int? = wholeNumber("code", Int.MIN_VALUE.toLong(), Int.MAX_VALUE.toLong(), "an Int")?.toInt()
    val name: String? = text("name")
    val message: String?
    val requestTimeMillis: Long? = wholeNumber("requestTime", 0, LATEST, "milliseconds of Unix time")

    init {
        // What this project's packages have written holds their own English sentence beside the platform's message.
        val described = text("localizedDescription")
        val isOwn = code != null && described == WTErrorLanguage.ENGLISH.message(code)
        message = text("message") ?: described.takeUnless { isOwn }
    }

    private fun text(key: String): String? = when (val value = members[key]) {
        null -> null
        is String -> value
        else -> refuse(key, value, "a string")
    }

    private fun wholeNumber(key: String, least: Long, most: Long, expected: String): Long? {
        val value = members[key] ?: return null
        // Some JSON libraries give every number as a Double, which has these exactly.
        val number = (value as? Number)?.toDouble() ?: refuse(key, value, expected)
        val isWhole = number == Math.rint(number) && number >= least.toDouble() && number <= most.toDouble()
        return if (isWhole) number.toLong() else refuse(key, value, expected)
    }

    private fun refuse(key: String, value: Any, expected: String): Nothing {
        val shown = if (value is String) "\"$value\"" else "$value"
        val kind = value.javaClass.simpleName
        throw IllegalArgumentException("the error object's `$key` is ${shown.take(SHOWN)} ($kind) instead of $expected")
    }

    private companion object {
        /** The largest whole number below which JSON's numbers are exact everywhere. */
        private const val LATEST = 9_007_199_254_740_991

        /** How much of a value is shown. */
        private const val SHOWN = 80
    }
}

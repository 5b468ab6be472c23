// A consumer with the oldest Kotlin that the packages are for: what its compiler has to read of their classes.

import dev.wterror.WTError
import dev.wterror.WTErrorAction
import dev.wterror.WTErrorCode
import dev.wterror.WTErrorDirection
import dev.wterror.WTErrors
import dev.wterror.toError
import dev.wterror.wtError

fun main() {
    val error = WTError.fromPayload(code = 206, platformMessage = "Room full")
    check(RuntimeException(error).wtError === error && WTErrorCode.INVALID_TOKEN.toError().code == 1101)
    val text = error.localized("de-AT")
    check(text.direction == WTErrorDirection.LEFT_TO_RIGHT && WTErrors[206].guidance.action == WTErrorAction.WAIT)
    check(WTErrorCode.entries.all { it.info.errorCode == it } && WTErrors.search("camera permission").isNotEmpty())
    println("${error.message}; ${text.message}")
}

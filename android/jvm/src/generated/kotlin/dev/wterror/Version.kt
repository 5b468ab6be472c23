// Made from core/catalogue/ by `cargo dev generate`. Do not edit.

package dev.wterror

internal const val VERSION: String = "0.1.0"

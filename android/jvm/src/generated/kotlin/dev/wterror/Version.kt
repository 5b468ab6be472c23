// Made from core/catalogue/ by `cargo run -p wterror-codegen -- generate`. Do not edit.

package dev.wterror

internal const val VERSION: String = "0.1.0"

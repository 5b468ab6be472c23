# Made from core/catalogue/ by `cargo run -p wterror-codegen -- generate`. Do not edit.
"""The version, for comparing it with the native module's."""

__version__ = "0.1.0"

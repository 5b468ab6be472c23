# Made from core/catalogue/ by `cargo dev generate`. Do not edit.
"""The version, for comparing it with the native module's."""

__version__ = "0.1.0"

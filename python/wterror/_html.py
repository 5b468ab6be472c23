"""How a row shows itself in a notebook."""

from __future__ import annotations

from html import escape

TYPE_CHECKING = False
if TYPE_CHECKING:
    from wterror._wterror import Cause, ErrorInfo, Guidance

_DERIVED = " <em>(derived)</em>"


def table(info: ErrorInfo) -> str:
    """The row as an HTML table."""
    names = ", ".join(f"{platform}: <code>{escape(name)}</code>" for platform, name in info.platforms.items() if name)
    guidance = info.guidance
    steps = f"{escape(guidance.text)} ({_advice(guidance)})"
    lines = [
        ("summary" + _DERIVED, escape(info.summary)),
        ("category", escape(info.category)),
        ("documented", "<br>".join(map(escape, info.documented)) or "<em>the vendor gives no description</em>"),
        ("names", names),
        ("guidance" + _DERIVED, steps),
    ]
    if len(info.causes) > 1:
        causes = (f"{escape(cause.cause)}: {escape(cause.remedy)} ({_advice(cause)})" for cause in info.causes)
        lines.append(("causes" + _DERIVED, "<br>".join(causes)))
    if info.equivalents:
        lines.insert(3, ("equivalents", ", ".join(f"{code} <code>{code.id}</code>" for code in info.equivalents)))
    rows = "".join(f"<tr><th>{head}</th><td>{cell}</td></tr>" for head, cell in lines)
    title = f'<a href="{escape(info.link)}">{info.code}</a> <code>{escape(info.id)}</code>'
    return f"<table><caption>{title}</caption>{rows}</table>"


def _advice(advice: Cause | Guidance) -> str:
    return f"{advice.owner}, {advice.action}, retry: {advice.retry}"

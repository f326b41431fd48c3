"""Sentences of plain code, said in the person's language, and what a person wrote, as it is shown."""

import re
from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QLocale

from companion.domain.text import Text

CONTEXT = "Companion"

GLIMPSE = 68
"""Letters of a text that fit on one line of the page."""

_LONG, _PIECE = re.compile(r"\S{21,}"), re.compile(r".{10}(?=.)")
_BEFORE_A_DOT = re.compile(r" +(?=·)")


def said(text: Text) -> str:
    """A Text translated, its blanks filled with what was said the same way."""
    return QCoreApplication.translate(CONTEXT, text.english).format(**_filled(text.values))


def number(value: float) -> str:
    """As the person's region writes it: to two decimals, without needless zeros."""
    locale = QLocale()
    locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    return locale.toString(
        round(float(value), 2), "f", QLocale.FloatingPointPrecisionOption.FloatingPointShortest.value
    )


def joined(*parts: str) -> str:
    """Those that say something, apart from each other on one line."""
    return " · ".join(part for part in parts if part)


def glimpse(text: str, letters: int = GLIMPSE) -> str:
    """The beginning of a text, on one line."""
    line = " ".join(text.split())
    if len(line) <= letters:
        return line
    return line[:letters].rsplit(" ", 1)[0].rstrip(" .,;:") + "…"


def pain_then(before: int | None, after: int | None) -> str:
    """Such as "pain 6, then 4"; what was not said is left out."""
    if before is not None and after is not None:
        return said(Text("pain {before}, then {after}", {"before": before, "after": after}))
    if before is not None:
        return said(Text("pain {before} before", {"before": before}))
    return said(Text("pain {after} afterwards", {"after": after})) if after is not None else ""


def next_day_words(pain: int | None) -> str:
    """Such as "next day 4"; nothing if it was not said."""
    return "" if pain is None else said(Text("next day {pain}", {"pain": pain}))


def soft(text: str) -> str:
    """The same, for a label that wraps: a word of over 20 letters may go on in the next line, and no dot begins one."""
    pieces = _LONG.sub(lambda word: _PIECE.sub("\\g<0>\u200b", word[0]), text)
    return _BEFORE_A_DOT.sub(lambda blanks: len(blanks[0]) * "\u00a0", pieces)


def _filled(values: Mapping[str, object]) -> dict[str, object]:
    return {name: _filling(value) for name, value in values.items()}


def _filling(value: object) -> object:
    if isinstance(value, Text):
        return said(value)
    return number(value) if isinstance(value, float) else value

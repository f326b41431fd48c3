"""Sentences of plain code, said in the person's language, and what a person wrote, as it is shown."""

import re
from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QLocale

from companion.domain.text import Text

CONTEXT = "Companion"

_LONG, _PIECE = re.compile(r"\S{21,}"), re.compile(r".{10}(?=.)")


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


def soft(text: str) -> str:
    """The same, with places where a word of more than 20 letters may go on in the next line."""
    return _LONG.sub(lambda word: _PIECE.sub("\\g<0>\u200b", word[0]), text)


def _filled(values: Mapping[str, object]) -> dict[str, object]:
    return {name: _filling(value) for name, value in values.items()}


def _filling(value: object) -> object:
    if isinstance(value, Text):
        return said(value)
    return number(value) if isinstance(value, float) else value

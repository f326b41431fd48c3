"""Sentences of plain code, said in the person's language."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from companion.domain.text import Text

CONTEXT = "Companion"


def said(text: Text) -> str:
    """A Text translated, its blanks filled with what was said the same way."""
    return QCoreApplication.translate(CONTEXT, text.english).format(**_filled(text.values))


def _filled(values: Mapping[str, object]) -> dict[str, object]:
    return {name: said(value) if isinstance(value, Text) else value for name, value in values.items()}

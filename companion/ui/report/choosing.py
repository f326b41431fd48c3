"""Where a file with the journal in it is to be saved, as a person says."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TypeAlias

from PySide6.QtWidgets import QWidget

from companion.actions.export import Format
from companion.domain.text import Text
from companion.ui.picture_file import choose_document

ChooseExport: TypeAlias = Callable[[QWidget, Format, str, Callable[[Path], None]], None]
"""Asks for a file of this format, beginning with this name, and hands it over, if somebody names one."""

_KINDS: Mapping[Format, tuple[str, Text]] = {
    Format.PDF: ("pdf", Text("Page to print (*.pdf)")),
    Format.CSV: ("csv", Text("Tables (*.csv)")),
    Format.JSON: ("json", Text("JSON (*.json)")),
    Format.FHIR: ("json", Text("FHIR (*.json)")),
}


def choose_export(parent: QWidget, format: Format, name: str, then: Callable[[Path], None]) -> None:
    """Let a person say where; the dialog asks before a file is replaced."""
    ending, words = _KINDS[format]
    choose_document(parent, Text("Save file"), name, {ending: words}, then)

"""Which file is to be the journal, as a person says."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from companion.domain.text import Text
from companion.ui.file_dialog import FileDialog
from companion.ui.journal_place import SUFFIX, JournalPlace
from companion.ui.words import said

SAVED_AS_JSON = ".json"


def choose_journal(parent: QWidget, place: JournalPlace) -> None:
    """Let a person choose a journal to open, or a file that holds all of one: that is made a new journal.

    Where that is to lie is asked once it is known that it can be made.
    """
    window = parent.window()  # the page may be gone by then

    def name(file: Path) -> None:
        title = Text("Where the journal made of it is to lie")
        _name_new(window, place, title, lambda path: place.restore(file, path), file.with_suffix(SUFFIX))

    def chosen(file: Path) -> None:
        if file.suffix.lower() == SAVED_AS_JSON:
            place.look_into(file, lambda: name(file))
        else:
            place.open(file)

    dialog = _dialog(parent, place, Text("Choose a journal"), f"*{SUFFIX} *{SAVED_AS_JSON}")
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.fileSelected.connect(lambda file: chosen(Path(file)))
    dialog.open()


def start_journal(parent: QWidget, place: JournalPlace) -> None:
    """Let a person say where a new journal is to lie."""
    _name_new(parent, place, Text("Start a new journal"), place.start)


def _name_new(
    parent: QWidget, place: JournalPlace, title: Text, then: Callable[[Path], None], proposed: Path | None = None
) -> None:
    dialog = _dialog(parent, place, title, f"*{SUFFIX}")
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
    dialog.setDefaultSuffix(SUFFIX)
    if proposed:
        dialog.selectFile(str(proposed))
    dialog.fileSelected.connect(lambda chosen: then(Path(chosen)))
    dialog.open()


def _dialog(parent: QWidget, place: JournalPlace, title: Text, journals: str) -> QFileDialog:
    dialog = FileDialog(parent, said(title), place.path.parent)
    dialog.setNameFilters([f"{said(Text('Journals'))} ({journals})", f"{said(Text('All files'))} (*)"])
    return dialog

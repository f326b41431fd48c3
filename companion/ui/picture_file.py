"""Where a picture or a page is to be saved, as a person says."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TypeAlias

from PySide6.QtCore import QLocale, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from companion.actions.week import A4, LETTER, Paper
from companion.domain.text import Text
from companion.ui.desk import Desk
from companion.ui.file_dialog import FileDialog
from companion.ui.notices import REFUSED
from companion.ui.words import said

ChoosePicture: TypeAlias = Callable[[QWidget, str, Callable[[Path], None]], None]
"""Asks for a file, beginning with this name, and hands it over; does nothing more if nobody names one."""

_ON_LETTER = {
    QLocale.Country.UnitedStates,
    QLocale.Country.Canada,
    QLocale.Country.Mexico,
    QLocale.Country.PuertoRico,
    QLocale.Country.Philippines,
    QLocale.Country.Chile,
    QLocale.Country.Colombia,
    QLocale.Country.Venezuela,
    QLocale.Country.CostaRica,
    QLocale.Country.Guatemala,
    QLocale.Country.ElSalvador,
    QLocale.Country.Nicaragua,
    QLocale.Country.Panama,
    QLocale.Country.Belize,
}
"""Where US Letter is usual, by the Unicode CLDR; elsewhere it is A4."""

_KINDS = {
    "png": Text("Picture (*.png)"),
    "pdf": Text("Page to print (*.pdf)"),
    "svg": Text("Drawing (*.svg)"),
}


def choose_picture(parent: QWidget, name: str, then: Callable[[Path], None]) -> None:
    """Let a person say where a picture is to lie, and as what. A name without an ending gets one."""
    _choose(parent, said(Text("Save picture")), name, _KINDS, QStandardPaths.StandardLocation.PicturesLocation, then)


def choose_page(parent: QWidget, name: str, then: Callable[[Path], None]) -> None:
    """Let a person say where a page to print is to lie. A name without an ending gets one."""
    choose_document(parent, Text("Save page"), name, {"pdf": _KINDS["pdf"]}, then)


def choose_document(
    parent: QWidget, title: Text, name: str, kinds: Mapping[str, Text], then: Callable[[Path], None]
) -> None:
    """Let a person say where a file is to lie; ``kinds`` are the endings to choose from, with their words."""
    _choose(parent, said(title), name, kinds, QStandardPaths.StandardLocation.DocumentsLocation, then)


def _choose(
    parent: QWidget,
    title: str,
    name: str,
    kinds: Mapping[str, Text],
    place: QStandardPaths.StandardLocation,
    then: Callable[[Path], None],
) -> None:
    usual = Path(QStandardPaths.writableLocation(place))
    folder = usual if usual.is_dir() else Path.home()
    dialog = FileDialog(parent, title, folder)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    filters = {said(words): kind for kind, words in kinds.items()}
    dialog.setNameFilters(list(filters))
    dialog.setDefaultSuffix(next(iter(kinds)))
    dialog.filterSelected.connect(lambda words: dialog.setDefaultSuffix(filters[words]))
    dialog.selectFile(name)
    dialog.fileSelected.connect(lambda chosen: then(Path(chosen)))
    dialog.open()


def tell_not_saved(desk: Desk, error: Exception, words: str, *, about: str) -> None:
    """Tell by ``words`` why a file is not there, with their ``{reason}``; what no disk says is a bug."""
    if isinstance(error, OSError):
        desk.notices.show(words.format(reason=error.strerror or error), kind=REFUSED, about=about)
    else:
        desk.background.trouble.emit(error)


def usual_paper(locale: QLocale) -> Paper:
    """The paper that is usual where this computer says it stands."""
    return LETTER if locale.territory() in _ON_LETTER else A4

"""Printing pages: on which printer, and putting them on it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QLocale, QRect, Qt
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtWidgets import QPushButton, QWidget

from companion.actions.export import Paper, keep_private
from companion.actions.week import LETTER
from companion.ui.picture_file import usual_paper

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

ChoosePrinter: TypeAlias = Callable[[QWidget, Paper, "Callable[[QPrinter], None]"], None]
"""Asks on which printer, and hands it over; does nothing more if a person changes their mind."""

PPI = 300
"""Dots to an inch on paper."""

SIZES = {Paper.A4: QPageSize.PageSizeId.A4, Paper.LETTER: QPageSize.PageSizeId.Letter}


def paper_here() -> Paper:
    """The paper that is usual where this computer says it stands."""
    return Paper.LETTER if usual_paper(QLocale()) is LETTER else Paper.A4


def choose_printer(parent: QWidget, paper: Paper, then: Callable[[QPrinter], None]) -> None:
    """Let a person say on which printer, or into which file."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageSize(QPageSize(SIZES[paper]))
    printer.setFullPage(True)
    dialog = QPrintDialog(printer, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.accepted.connect(lambda: then(printer))
    dialog.setWindowModality(Qt.WindowModality.WindowModal)
    dialog.show()
    for button in dialog.findChildren(QPushButton):  # Qt would make them as narrow as the style sheet lets them be
        button.setMinimumWidth(button.sizeHint().width())


def print_pages(pictures: tuple[bytes, ...], printer: QPrinter) -> bool:
    """Put each picture on a sheet of its own, edge to edge; whether the printer took them.

    A file that is printed into can be read by its owner only.
    """
    if file := file_of(printer):
        keep_private(file)
    printer.setPageOrientation(QPageLayout.Orientation.Portrait)
    printer.setFullPage(True)
    painter = QPainter()
    if not painter.begin(printer):
        return False
    for number, picture in enumerate(pictures):
        if number and not printer.newPage():
            return False
        painter.drawImage(_sheet(printer), QImage.fromData(picture))
    return painter.end()


def file_of(printer: QPrinter) -> Path | None:
    """The file that a person chose to print into, if they did."""
    return Path(name) if (name := printer.outputFileName()) else None


def _sheet(printer: QPrinter) -> QRect:
    return printer.pageLayout().fullRectPixels(printer.resolution())

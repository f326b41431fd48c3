"""The dialog in which a person names a file."""

import sys
from pathlib import Path

from PySide6.QtCore import QFileInfo, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QFileDialog, QFileIconProvider, QSplitter, QToolButton, QWidget

from companion.ui.widgets.layouts import UNLIMITED


class _IconsByName(QFileIconProvider):
    """Opens no file to see what is in it.

    On POSIX a program that opens and closes a file loses all its locks on it. If that is the journal, the next other
    program takes its log away, and what is kept afterwards is nowhere.
    """

    def icon(self, of: QFileInfo | QFileIconProvider.IconType) -> QIcon:
        """One for folders, one for files."""
        if isinstance(of, QFileInfo):
            of = QFileIconProvider.IconType.Folder if of.isDir() else QFileIconProvider.IconType.File
        return super().icon(of)

    def type(self, of: QFileInfo) -> str:
        """The ending."""
        return "" if of.isDir() else of.suffix()


_PLACES = 240
"""Width of the list of usual places in px."""


class FileDialog(QFileDialog):
    """Begins at a folder or a file, is shown with ``open``, and is gone once it is closed.

    On Linux it is Qt's own: those of the desktops look into the files they list, see ``_IconsByName``.
    """

    def __init__(self, parent: QWidget, title: str, place: Path) -> None:
        super().__init__(parent, title)
        self._icons = _IconsByName()
        self.setOption(QFileDialog.Option.DontUseNativeDialog, sys.platform not in ("win32", "darwin"))
        self.setIconProvider(self._icons)
        self.setDirectory(str(place if place.is_dir() else place.parent))
        self.resize(900, 600)
        self._make_legible()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def _make_legible(self) -> None:
        """Names alone, and words on the buttons: Qt's columns are cut off at large letters, its icons black on dark."""
        self.setViewMode(QFileDialog.ViewMode.List)
        words = {"toParentButton": self.tr("Up"), "newFolderButton": self.tr("New folder")}
        for button in self.findChildren(QToolButton):
            button.setVisible(button.objectName() in words)
            button.setText(words.get(button.objectName(), ""))
            button.setAccessibleName(button.text())
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
            button.setMinimumSize(0, 0)
            button.setMaximumSize(UNLIMITED, UNLIMITED)
        for splitter in self.findChildren(QSplitter):
            splitter.setSizes([_PLACES, self.width() - _PLACES])

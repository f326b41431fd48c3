"""Where a file lies, to read, select and copy."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QSizePolicy

from companion.ui.look import Look

_EDGE = QSize(11, 7)
"""Border and padding at each side, in px, as in ``style.qss``."""

_AIR = 4
"""Px below the last line, which Qt would else scroll away."""


class PathField(QPlainTextEdit):
    """As tall as the path needs. Breaks within a long name too, which a label would cut off."""

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self._look = look
        self.setAccessibleName(name)
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setProperty("role", "path")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.document().setDocumentMargin(0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._fit)

    def show_path(self, path: str) -> None:
        """Show another path."""
        self.setPlainText(path)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """It may be as narrow as the page."""
        return QSize(0, self.minimumHeight())

    def sizeHint(self) -> QSize:
        """As wide as it may be."""
        return QSize(self._look.line_width, self.minimumHeight())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the height that this width needs."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.setMaximumWidth(self._look.line_width)
        font = self._look.font()
        self.setFont(font)
        layout = QTextLayout(self.toPlainText(), font)
        layout.setTextOption(QTextOption(self.document().defaultTextOption()))
        layout.beginLayout()
        tall = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(1, self.width() - 2 * _EDGE.width()))
            tall += line.height()
        layout.endLayout()
        self.setFixedHeight(max(self._look.control, round(tall) + 2 * _EDGE.height() + _AIR))

"""Lines of text that are no longer than eyes like."""

from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QSizePolicy

from companion.ui.look import Look
from companion.ui.widgets.plain import Plain


class Words(Plain):
    """Wraps after about 70 letters, in one of the roles of ``Look``."""

    def __init__(self, look: Look, text: str = "", role: str = "") -> None:
        self._heights: dict[int, int] = {}
        super().__init__(text, role)
        self._look = look
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.changed.connect(self._fit)
        self._fit()

    def setText(self, text: str) -> None:
        """Show another text."""
        self._heights.clear()
        super().setText(text)

    def heightForWidth(self, width: int) -> int:
        """The height of all lines: Qt forgets the widest width here, and would cut the last line off.

        Qt asks for the same widths again and again, and breaks the lines anew each time.
        """
        width = min(width, self.maximumWidth())
        if width not in self._heights:
            self._heights[width] = super().heightForWidth(width)
        return self._heights[width]

    def sizeHint(self) -> QSize:
        """As wide as it may be, or as its only line is."""
        width = min(self.fontMetrics().horizontalAdvance(self.text()) + 4, self.maximumWidth())
        return QSize(width, self.heightForWidth(width))

    def changeEvent(self, event: QEvent) -> None:
        """Another font or style breaks the lines elsewhere."""
        self._heights.clear()
        super().changeEvent(event)

    def _fit(self) -> None:
        self._heights.clear()
        self.setMaximumWidth(self._look.line_width)

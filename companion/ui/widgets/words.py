"""Lines of text that are no longer than eyes like."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLabel, QSizePolicy

from companion.ui.look import Look


class Words(QLabel):
    """Wraps after about 70 letters, in one of the roles of ``Look``."""

    def __init__(self, look: Look, text: str = "", role: str = "") -> None:
        super().__init__(text)
        self._look = look
        self.setProperty("role", role)
        self.setWordWrap(True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.changed.connect(self._fit)
        self._fit()

    def heightForWidth(self, width: int) -> int:
        """The height of all lines: Qt forgets the widest width here, and would cut the last line off."""
        return super().heightForWidth(min(width, self.maximumWidth()))

    def sizeHint(self) -> QSize:
        """As wide as it may be, or as its only line is."""
        width = min(self.fontMetrics().horizontalAdvance(self.text()) + 4, self.maximumWidth())
        return QSize(width, self.heightForWidth(width))

    def _fit(self) -> None:
        self.setMaximumWidth(self._look.line_width)

"""A page inside a screen: the way back on the left, its title, and what ends it on the right."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.ui.look import Look
from companion.ui.widgets.focus_ring import ROOM
from companion.ui.widgets.icon_button import IconButton
from companion.ui.widgets.layouts import BesideOrBelow, FlowLayout, edgeless
from companion.ui.widgets.page import Page
from companion.ui.widgets.plain import Plain


class SubPage(Page):
    """What is added to ``column`` stands below the head.

    ``top`` is the head. What is added to ``head`` stands at its right end; where there is no room, below the title.
    """

    def __init__(self, look: Look, title: str, *, explanation: str = "") -> None:
        super().__init__()
        self.column = edgeless(QVBoxLayout(self), 16)
        self.title, self._explanation = Plain(title, "title"), Plain(role="secondary")
        self._explanation.setContentsMargins(ROOM, 0, ROOM, 0)
        back = IconButton(look, self.tr("Back"), "arrow-left", role="")
        back.clicked.connect(self.back)
        titled, ends = QWidget(), QWidget()
        self.head = FlowLayout(16, ends, to_the_end=True)
        words = BesideOrBelow(titled, least=lambda: self._title_width(look), gap=16)
        words.addWidget(self.title)
        words.addWidget(ends)
        words.setAlignment(self.title, Qt.AlignmentFlag.AlignTop)
        line = BesideOrBelow(
            least=lambda: max(look.px(200), titled.minimumSizeHint().width()), gap=16, first_keeps=True
        )
        line.setContentsMargins(ROOM, 0, ROOM, 0)
        line.addWidget(back)
        line.setAlignment(back, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        line.addWidget(titled)
        self.top = edgeless(QVBoxLayout(), 4)
        self.top.addLayout(line)
        self.top.addWidget(self._explanation)
        self.column.addLayout(self.top)
        self._look = look
        self._keep_title_in_line()
        look.changed.connect(self._keep_title_in_line)
        self.explain(explanation)  # once it is on the page: what has no parent would open as a window

    def explain(self, words: str) -> None:
        """Say below the title what this is about."""
        self._explanation.setText(words)
        self._explanation.setVisible(bool(words))

    def arrive(self) -> None:
        """Put the keyboard where a person goes on; at first on the title, which a screen reader then reads."""
        self.title.setFocus(Qt.FocusReason.OtherFocusReason)

    def _keep_title_in_line(self) -> None:
        """The title stands in line with the way back also where what ends the page is higher."""
        self.title.setMinimumHeight(self._look.control)

    def _title_width(self, look: Look) -> int:
        """Width for the title beside what ends the page: a short one stays on one line."""
        one_line = self.title.fontMetrics().horizontalAdvance(self.title.text()) + 2
        return max(self.title.minimumSizeHint().width(), min(one_line, look.px(240)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc is the way back."""
        if event.key() == Qt.Key.Key_Escape:
            self.back.emit()
        else:
            super().keyPressEvent(event)

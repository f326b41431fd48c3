"""One more question of the check-in, answered from 0 to 10."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from companion.domain.scales import Scale
from companion.ui.look import Look
from companion.ui.widgets.focus_ring import ROOM
from companion.ui.widgets.layouts import BesideOrBelow
from companion.ui.widgets.number_row import NumberRow
from companion.ui.widgets.pain_scale import ends_of, names_of
from companion.ui.words import said


class RatingRow(QWidget):
    """A question with its numbers. Lower is better on each, and the words at both ends say so."""

    rated = Signal(int)
    taken_back = Signal()

    def __init__(self, look: Look, scale: Scale) -> None:
        super().__init__()
        self._look = look
        self._scale = scale
        self._question = self._question_label()
        self._numbers = self._number_column()
        beside = BesideOrBelow(self, least=lambda: look.px(190), gap=8)
        beside.addWidget(self._question)
        beside.addWidget(self._numbers)
        self._fit()
        look.changed.connect(self._fit)
        self.show_value(None)

    def show_value(self, value: int | None) -> None:
        """Show an answer, or none. Says nothing to anybody."""
        self.row.show_value(value)
        self._clear.setVisible(value is not None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A digit answers this question also where the keyboard is on the way to take the answer back."""
        if event.text().isascii() and event.text().isdigit():
            self.row.keyPressEvent(event)
        else:
            super().keyPressEvent(event)

    def _question_label(self) -> QWidget:
        name, question = QLabel(said(self._scale.name)), QLabel(said(self._scale.question))
        name.setProperty("role", "strong")
        question.setProperty("role", "secondary")
        place = QWidget()
        column = QVBoxLayout(place)
        column.setContentsMargins(ROOM, 8, 0, 0)
        column.setSpacing(0)
        for label in (name, question):
            label.setWordWrap(True)
            column.addWidget(label)
        column.addStretch(1)
        return place

    def _number_column(self) -> QWidget:
        self.row = NumberRow(self._look, names_of(self._scale), ends=ends_of(self._scale))
        self.row.setAccessibleName(said(self._scale.question))
        self.row.chosen.connect(self.rated)
        self._clear = self._clear_button()
        place = QWidget()
        across = QHBoxLayout(place)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)  # the numbers leave room around them
        self._beside = QVBoxLayout()
        self._beside.addWidget(self._clear)
        self._beside.addStretch(1)
        across.addLayout(self._beside)
        across.insertWidget(0, self.row, 1)  # after the button: Tab leads from an answer to the next question
        return place

    def _clear_button(self) -> QToolButton:
        clear = QToolButton()
        clear.setProperty("role", "quiet")
        clear.setAccessibleName(self.tr("Take back {what}").format(what=said(self._scale.name)))
        clear.setToolTip(self.tr("Take back"))
        clear.clicked.connect(self.taken_back)
        stays = QSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        stays.setRetainSizeWhenHidden(True)
        clear.setSizePolicy(stays)
        return clear

    def _fit(self) -> None:
        look = self._look
        self._clear.setIcon(look.icon("close", "secondary"))
        self._clear.setIconSize(QSize(look.px(20), look.px(20)))
        self._clear.setMinimumSize(look.control, look.control)
        self._beside.setContentsMargins(0, (look.big_control - look.control) // 2 + ROOM, 0, 0)

"""How it is now: a quiet question that is asked once, with one press to answer and one to leave it."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QPushButton

from companion.ui.look import Look
from companion.ui.widgets.card import Card
from companion.ui.widgets.pain_scale import PainScale
from companion.ui.widgets.rows import in_a_row
from companion.ui.widgets.typed_digits import AT_ONCE


class PainQuestion(Card):
    """Hidden unless there is something to ask about."""

    answered = Signal(object, object)
    """What it was asked about, and the pain from 0 to 10, or None where the person does not say."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._about: object | None = None
        self._wanted: tuple[object, str] | None = None
        self.column.setContentsMargins(20, 14, 20, 14)
        self._title = self.add_words("", "strong")
        self.add_words(self.tr("Asked once. You can leave it."), "secondary")
        self._scale = PainScale(look)
        self._scale.rated.connect(self._rate)
        self._stays = QTimer(self, singleShot=True, interval=round(AT_ONCE * 1000))
        self._stays.timeout.connect(self._go_on)
        self.column.addWidget(self._scale)
        leave = QPushButton(self.tr("I would rather not say"))
        leave.setProperty("role", "quiet")
        leave.setProperty("first", True)
        leave.clicked.connect(self._leave)
        self.column.addWidget(in_a_row(leave, edge=0))
        self.hide()

    def ask_about(self, about: object, title: str) -> None:
        """Ask this. Where it is asked already, only its words may be others: the day has another name by now."""
        self._wanted = (about, title)
        if about != self._about:
            self._stays.stop()
            self._about = about
            self._scale.show_value(None)
        self._title.setText(title)
        self._scale.row.setAccessibleName(title)
        self.show()

    def ask_nothing(self) -> None:
        """There is nothing to ask about. What was just answered by a 1 that was typed stays for a 0 to follow."""
        self._wanted = None
        if not self._stays.isActive():
            self._about = None
            self.hide()

    def start_here(self) -> None:
        """Put the keyboard on the numbers."""
        self._scale.row.focus_number()

    def _rate(self, pain: int) -> None:
        """The question goes with its answer, but a 1 that is typed may become ten: it stays for as long as that."""
        about, self._wanted = self._about, None
        if about is None:
            return
        self._stays.stop()
        if self._scale.row.may_become_ten:
            self._stays.start()
        else:
            self.ask_nothing()
        self.answered.emit(about, pain)

    def _go_on(self) -> None:
        """What is to be asked by now: the same again, if the answer was taken back."""
        wanted, self._about = self._wanted, None
        if wanted:
            self.ask_about(*wanted)
        else:
            self.hide()

    def _leave(self) -> None:
        about = self._about
        self._stays.stop()
        self.ask_nothing()
        if about is not None:
            self.answered.emit(about, None)

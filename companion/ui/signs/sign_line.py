"""The one calm line that leads to the warning signs when an answer touches their list."""

from collections.abc import Iterable

from PySide6.QtCore import Signal

from companion.domain.check_in import Mark
from companion.ui.desk import Desk
from companion.ui.widgets.spoken import say
from companion.ui.widgets.strip import Strip
from companion.ui.words import said


class SignLine(Strip):
    """Never an alarm, and never more than one line.

    ``known`` are the signs of which the person said that they are not new; what they close is added.
    """

    wanted = Signal()
    """The person wants to read the signs."""

    known = Signal()

    def __init__(self, desk: Desk, known: set[str]) -> None:
        super().__init__(desk.look)
        self._desk = desk
        self._sign: str | None = None
        self._known = known
        self.words.hide()
        self.add_button(self.tr("Warning signs"), self.wanted.emit).setAccessibleName(self.tr("Read the warning signs"))
        self.add_button(self.tr("It is not new"), self.known.emit, role="quiet")
        self.known.connect(self._close)
        self.hide()

    def show_marks(self, marks: Iterable[Mark]) -> None:
        """Show the first line that these marks touch, or none."""
        was, self._sign = self._sign, self._touched_by(tuple(marks))
        self.setVisible(self._sign is not None)
        if self._sign and self._sign != was:
            from companion.domain.warning_signs import LINES

            self.title.setText(said(LINES[self._sign]))
            say(self, self.title.text())

    def _touched_by(self, marks: tuple[Mark, ...]) -> str | None:
        """The areas of the body are not read at the start, when nothing is marked."""
        if not marks:
            return None
        from companion.domain.warning_signs import touched_by

        return next((sign for sign in touched_by(marks, self._desk.body) if sign not in self._known), None)

    def _close(self) -> None:
        if self._sign:
            self._known.add(self._sign)
        self._sign = None
        self.hide()

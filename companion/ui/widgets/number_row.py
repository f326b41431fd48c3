"""Eleven big buttons, 0 to 10. One stop for the Tab key; arrows and digits inside."""

from PySide6.QtCore import QEvent, QRectF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QFont, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from companion.domain.scales import HIGHEST, LOWEST, RATINGS
from companion.ui.look import Look, between
from companion.ui.widgets.focus_ring import ROOM, is_wanted, key_used, paint_ring
from companion.ui.widgets.layouts import EvenColumns
from companion.ui.widgets.mark_keys import is_plain
from companion.ui.widgets.number_columns import NumberColumns
from companion.ui.widgets.painted_button import PaintedButton
from companion.ui.widgets.typed_digits import TypedDigits

_INSIDE = {
    Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End,
    *(Qt.Key(Qt.Key.Key_0 + digit) for digit in range(10)),
}  # fmt: skip

_PRESSES = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)

_SIDES = (Qt.AlignmentFlag.AlignLeading, Qt.AlignmentFlag.AlignTrailing)


class NumberRow(QWidget):
    """One number may be chosen. ``names`` are what a screen reader says for each.

    With ``in_pain_colours`` each number has the colour of its strength; the chosen one has a thick edge as well.
    ``ends`` are words that stand under the first number and under the last; ``high`` numbers are a little higher.
    """

    chosen = Signal(int)
    """A press by the person; also of the number that was chosen before."""

    looked_at = Signal(object)
    """The number under the pointer, or where the keyboard walked to; None when that is left."""

    def __init__(
        self,
        look: Look,
        names: tuple[str, ...],
        *,
        in_pain_colours: bool = False,
        high: bool = False,
        ends: tuple[str, str] | None = None,
    ) -> None:
        super().__init__()
        self._look = look
        self.in_pain_colours, self.high = in_pain_colours, high
        self.buttons = tuple(_Number(look, self, number, names[number]) for number in RATINGS)
        shape = NumberColumns if ends else EvenColumns
        columns = shape(self, columns=(11, 6, 4), least=self._least, gap=0)
        for button in self.buttons:
            columns.addWidget(button)
            button.toggled.connect(lambda on, number=button.number: self._press(number) if on else None)
        for words, side in zip(ends or (), _SIDES, strict=False):
            columns.addWidget(_words(words, side))
        self._digits = TypedDigits()
        self._reached_by_tab(LOWEST)
        look.changed.connect(columns.invalidate)

    @property
    def value(self) -> int | None:
        """The number chosen, if one is."""
        return next((button.number for button in self.buttons if button.isChecked()), None)

    @property
    def may_become_ten(self) -> bool:
        """Whether the number is a 1 that was typed just now, and a 0 would make it ten."""
        return self._digits.may_become_ten

    @property
    def current(self) -> PaintedButton:
        """The button that the Tab key reaches: the one chosen or walked to last."""
        return next(button for button in self.buttons if button.focusPolicy() == Qt.FocusPolicy.StrongFocus)

    def ask(self, question: str) -> None:
        """What the numbers answer: each says it too, where several rows have the same names."""
        self.setAccessibleName(question)
        for button in self.buttons:
            button.setAccessibleDescription(question)

    def show_value(self, value: int | None) -> None:
        """Show a number as chosen, or none. Says nothing to anybody. The keyboard goes with what is chosen."""
        if value == self.value:
            return
        for button in self.buttons:
            with QSignalBlocker(button):
                button.setAutoExclusive(False)
                button.setChecked(button.number == value)
                button.setAutoExclusive(True)
        here = self._here
        if here is None:
            self._reached_by_tab(LOWEST if value is None else value)
        else:
            self._walk_to(here if value is None else value)

    def focus_number(self) -> None:
        """Put the keyboard on the number chosen, or on the first."""
        self.current.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits choose, 1 and at once 0 are ten; arrows, Home and End walk."""
        digit = event.key() - Qt.Key.Key_0
        if 0 <= digit <= 9 and is_plain(event):
            number = self._digits.number(digit)
            self._walk_to(number)
            self.buttons[number].click()
        elif event.key() in _INSIDE:
            self._walk_to(self._next(event.key()))
        else:
            super().keyPressEvent(event)

    @property
    def _here(self) -> int | None:
        """Where the keyboard is."""
        return next((button.number for button in self.buttons if button.hasFocus()), None)

    def _next(self, key: int) -> int:
        here = self._here or LOWEST
        forward = Qt.Key.Key_Left if self.isRightToLeft() else Qt.Key.Key_Right
        steps = {Qt.Key.Key_Home: LOWEST - here, Qt.Key.Key_End: HIGHEST - here}
        step = steps.get(Qt.Key(key), 1 if key in (forward, Qt.Key.Key_Up) else -1)
        return min(max(here + step, LOWEST), HIGHEST)

    def _walk_to(self, number: int) -> None:
        self._reached_by_tab(number)
        self.buttons[number].setFocus(Qt.FocusReason.OtherFocusReason)

    def _press(self, number: int) -> None:
        self._reached_by_tab(number)
        self.chosen.emit(number)

    def _reached_by_tab(self, number: int) -> None:
        for button in self.buttons:
            reached = button.number == number
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if reached else Qt.FocusPolicy.ClickFocus)

    def _least(self) -> int:
        return self.buttons[0].minimumSizeHint().width()  # all are equally wide


class _Number(PaintedButton):
    def __init__(self, look: Look, row: NumberRow, number: int, name: str) -> None:
        super().__init__(row)
        self._look = look
        self._row = row
        self.number = number
        self.setText(str(number))
        self.setAccessibleName(name)
        self.setCheckable(True)
        self.setAutoExclusive(True)  # so that a screen reader says "radio button"
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setMouseTracking(True)
        look.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        height = self._look.big_control + 2 * ROOM + (8 if self._row.high else 0)
        return QSize(self.minimumSizeHint().width(), height)

    def minimumSizeHint(self) -> QSize:
        return QSize(max(56, round(self._look.em * 2)) + 2 * ROOM, 56 + 2 * ROOM)

    def nextCheckState(self) -> None:
        """A press of the number that is chosen already is told as well; a screen reader only toggles."""
        if self.isChecked():
            self.toggled.emit(True)
        else:
            super().nextCheckState()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave to the row what moves inside it. Who does not see where the keyboard is has pressed nothing yet."""
        was_seen = is_wanted(self)
        key_used(self)
        if event.key() in _INSIDE:
            event.ignore()
        elif event.key() in _PRESSES and not was_seen:
            event.accept()
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._row.looked_at.emit(self.number)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._row.looked_at.emit(None)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if is_wanted(self):
            self._row.looked_at.emit(self.number)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._row.looked_at.emit(None)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()
        super().changeEvent(event)

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inside = QRectF(self.rect()).adjusted(ROOM, ROOM, -ROOM, -ROOM)
        thick = 3.0 if self.isChecked() else 1.0
        painter.setPen(QPen(self._edge(), thick))
        painter.setBrush(self._fill())
        edge = inside.adjusted(thick / 2, thick / 2, -thick / 2, -thick / 2)
        painter.drawRoundedRect(edge, 12, 12)
        paint_ring(self, painter, self._look, 14)
        painter.setPen(self._letters())
        painter.setFont(self._number_font())
        painter.drawText(inside, Qt.AlignmentFlag.AlignCenter, self.text())

    def _number_font(self) -> QFont:
        size = 1.5 if self._row.in_pain_colours else 1.2
        return self._look.font(size, weight=QFont.Weight.Bold if self.isChecked() else QFont.Weight.DemiBold)

    def _edge(self) -> QColor:
        return self._look.colour("text" if self.isChecked() else "border")

    def _fill(self) -> QColor:
        look = self._look
        if not self._row.in_pain_colours:
            return look.colour("accent") if self.isChecked() else self._resting(look.colour("card"))
        return look.pain(self.number) if self.isChecked() else self._resting(_soft(look, self.number))

    def _resting(self, fill: QColor) -> QColor:
        if self.isDown():
            return between(self._look.colour("text"), fill, 0.14)
        return between(self._look.colour("text"), fill, 0.06) if self.underMouse() else fill

    def _letters(self) -> QColor:
        if not self.isChecked():
            return self._look.colour("text")
        if self._row.in_pain_colours:
            return self._look.pain_text(self.number)
        return self._look.colour("accent_text")


def _words(text: str, side: Qt.AlignmentFlag) -> QLabel:
    label = QLabel(text)
    label.setProperty("role", "small")
    label.setWordWrap(True)
    label.setAlignment(side | Qt.AlignmentFlag.AlignTop)
    label.setContentsMargins(ROOM, 0, ROOM, 0)
    return label


def _soft(look: Look, number: int) -> QColor:
    """A breath of the colour of a strength, on which ordinary letters read well."""
    return between(look.pain(number), look.colour("card"), 0.3)

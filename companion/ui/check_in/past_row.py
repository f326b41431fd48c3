"""One check-in in a list."""

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from companion.domain.body import Body
from companion.domain.check_in import CheckIn
from companion.domain.scales import Measure
from companion.ui.check_in.pain_badge import PainBadge
from companion.ui.check_in.words import in_one_line, in_short, standing, the_rest
from companion.ui.dates import clock_words
from companion.ui.look import Look
from companion.ui.widgets.focus_ring import ROOM
from companion.ui.widgets.layouts import BesideOrBelow, edgeless
from companion.ui.widgets.plain import Plain
from companion.ui.widgets.press_card import PressCard, leave_presses_to_the_card

LEAST = 170
"""Px at 100 % for the words beside time and pain; with less they stand below."""


class PastRow(PressCard):
    """Its time, its pain, and all of it in words. A press opens it."""

    def __init__(self, look: Look, body: Body, check_in: CheckIn, when: str) -> None:
        super().__init__(look)
        words = in_one_line(check_in, body)
        self.setAccessibleName(self.tr("Change {when}").format(when=when))
        self.setAccessibleDescription(words)
        time = QLabel(clock_words(check_in.at.local))
        time.setProperty("role", "strong")
        time.setMinimumWidth(round(look.em * 3.6))
        lines = (
            (in_short(check_in), "strong"),
            (the_rest(check_in, body), ""),
            (standing(check_in), "small"),
        )
        badge = PainBadge(look, check_in.ratings.get(Measure.PAIN))
        first, place = QWidget(), QWidget()
        head = edgeless(QHBoxLayout(first), 16)
        head.addWidget(time)
        head.addWidget(badge)
        column = edgeless(QVBoxLayout(place), 2)
        for text, role in lines:
            if text:
                column.addWidget(Plain(text, role))
        across = BesideOrBelow(self, least=lambda: look.px(LEAST), gap=16, first_keeps=True)
        across.setContentsMargins(ROOM + 16, ROOM + 8, ROOM + 16, ROOM + 8)
        across.addWidget(first)
        across.addWidget(place)
        leave_presses_to_the_card(*self.findChildren(QWidget))

"""Warning signs: what needs help now, today or soon, and whom to call. Nothing here is kept or counted."""

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion import paths
from companion.domain.warning_signs import Sign, Tier
from companion.library.signs import WarningSigns, read_warning_signs
from companion.ui.desk import Desk
from companion.ui.reading_screen import ReadingScreen
from companion.ui.screens import WARNING_SIGNS
from companion.ui.signs.numbers_card import NumbersCard
from companion.ui.widgets.card import Card
from companion.ui.widgets.layouts import BesideOrBelow, edgeless
from companion.ui.widgets.words import Words
from companion.ui.words import said


class WarningSignsScreen(ReadingScreen):
    """The numbers to call, and beside them the list."""

    PLACE = WARNING_SIGNS

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        signs = read_warning_signs(paths.resources() / "warning_signs.toml")
        self._numbers = NumbersCard(desk)
        self._shown: list[tuple[Sign, Words]] = []
        place, numbers = QWidget(), QWidget()
        beside = BesideOrBelow(place, least=lambda: desk.look.px(420), gap=24, first_keeps=True)
        beside.addWidget(numbers)
        beside.addWidget(self._list(signs))
        column = QVBoxLayout(numbers)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._numbers)
        column.addStretch(1)
        self.page.addWidget(place)
        self.page.addStretch(1)

    def refresh(self) -> None:
        """Show the numbers that are chosen, and lead from the signs only to those that are there."""
        self._numbers.refresh()
        for sign, words in self._shown:
            told = (sign.words, sign.crisis_line) if self._numbers.has_crisis_line else (sign.words,)
            words.setText(" ".join(said(text) for text in told if text))

    def showEvent(self, event: QShowEvent) -> None:
        """Always from the top, where it says whom to call. A window that was only covered stays as it is."""
        super().showEvent(event)
        if not event.spontaneous():
            self.go_home()

    def go_home(self) -> None:
        """The top of the page."""
        self.scroller.verticalScrollBar().setValue(0)

    def _list(self, signs: WarningSigns) -> QWidget:
        place = QWidget()
        column = edgeless(QVBoxLayout(place), 16)
        for text, role in (
            (" ".join(said(line) for line in signs.intro), "secondary"),
            (said(signs.test), "subtitle"),
            (f"{said(signs.new_means)} {said(signs.if_unsure)}", ""),
        ):
            column.addWidget(Words(self.desk.look, text, role))
        for tier in Tier:
            words = signs.tiers[tier]
            card = Card(self.desk.look, said(words.name), said(words.about))
            for sign in signs.of(tier):
                self._shown.append((sign, card.add_point(said(sign.words))))
            column.addWidget(card)
        column.addWidget(Words(self.desk.look, said(signs.not_kept), "small"))
        return place

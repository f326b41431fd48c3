"""The cards that open what else can be answered, with what was answered so far."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.domain.check_in import CheckIn
from companion.ui.check_in.body_picture import BodyPicture
from companion.ui.check_in.parts import Part
from companion.ui.check_in.words import FIRST_MARKS, marks_in_lines, other_ratings_words
from companion.ui.desk import Desk
from companion.ui.widgets.answer_card import AnswerCard
from companion.ui.widgets.layouts import BesideOrBelow, edgeless
from companion.ui.widgets.picture import Picture
from companion.ui.words import glimpse, joined

BODY_WIDTH = 400
"""Px at 100 % for the card with the body; the others get the rest of the page."""


class AnswerCards(QWidget):
    """One card for each part of a check-in."""

    wanted = Signal(object)
    """The Part that a person wants to answer."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._look = desk.look
        self._picture = BodyPicture(desk)
        self._cards = {
            Part.BODY: self._card(self.tr("Where it hurts"), self.tr("Show it on the body"), self._picture),
            Part.RATINGS: self._card(
                self.tr("How you are"),
                self.tr("Tiredness, sleep, clear thinking, mood, stress, stiffness"),
                Picture(desk.look, "emoticon-neutral-outline"),
            ),
            Part.DID: self._card(
                self.tr("Your day"),
                self.tr("What you could do, and what seemed to help"),
                Picture(desk.look, "walk"),
            ),
            Part.NOTE: self._card(
                self.tr("Note"), self.tr("Anything else, in your own words"), Picture(desk.look, "pencil-outline")
            ),
        }
        for part, card in self._cards.items():
            card.clicked.connect(lambda _=False, part=part: self.wanted.emit(part))
        self._lay_out()

    def _lay_out(self) -> None:
        """The body on the left, the others below each other on the right; all in one column if it is narrow."""
        others = QWidget()
        column = edgeless(QVBoxLayout(others), 4)
        for part in (Part.RATINGS, Part.DID, Part.NOTE):
            column.addWidget(self._cards[part], 1)
        beside = BesideOrBelow(self, least=lambda: self._look.px(320), gap=8, first_keeps=True)
        beside.addWidget(self._cards[Part.BODY])
        beside.addWidget(others)

    def show_answers(self, check_in: CheckIn) -> None:
        """Say on each card what was answered there."""
        for part, words in _answered(check_in, self._desk).items():
            self._cards[part].show_answer(words)
        self._picture.set_marks(check_in.marks)

    def focus_on(self, part: Part) -> None:
        """Put the keyboard on one card."""
        self._cards[part].setFocus(Qt.FocusReason.OtherFocusReason)

    def _card(self, title: str, invitation: str, picture: QWidget) -> AnswerCard:
        return AnswerCard(self._look, title, invitation, picture=picture, width=BODY_WIDTH)


def _answered(check_in: CheckIn, desk: Desk) -> dict[Part, str]:
    did = joined(check_in.could_do, check_in.helped)
    return {
        Part.BODY: marks_in_lines(check_in, desk.body, most=FIRST_MARKS) if check_in.marks else "",
        Part.RATINGS: other_ratings_words(check_in),
        Part.DID: glimpse(did),
        Part.NOTE: glimpse(check_in.note),
    }

"""Questions for the provider: caught at any moment, answered and kept."""

from __future__ import annotations

from functools import partial
from uuid import uuid4

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.actions import plan
from companion.domain.draft import THE_ONLY_ONE, FormKind
from companion.domain.plan import Question, open_questions
from companion.ui.dates import moment_words
from companion.ui.desk import Desk
from companion.ui.forms.keeping import Keeping
from companion.ui.forms.word_line import WordLine
from companion.ui.place import Place
from companion.ui.screens import CARE, SCREENS
from companion.ui.widgets.focus_ring import ROOM
from companion.ui.widgets.nothing_noted import NothingNoted
from companion.ui.widgets.rows import FoldedRows, LineCard, Rows, beside, inset
from companion.ui.widgets.single_press import SinglePress
from companion.ui.widgets.sub_page import SubPage
from companion.ui.words import joined


class QuestionsPage(SubPage):
    """Open ones on top, the oldest first; answered ones are folded away."""

    chosen = Signal(object)
    """The Question that was pressed."""

    def __init__(self, desk: Desk) -> None:
        explanation = self.tr("Ctrl+Shift+Q keeps a question from any page.")
        super().__init__(desk.look, self.tr("Questions for my provider"), explanation=explanation)
        self._desk = desk
        self._keeping = Keeping(desk)
        self._line = WordLine(
            desk,
            FormKind.NEW_QUESTION,
            self.tr("A new question"),
            self.tr("Add"),
            hint=self.tr("What do you want to ask?"),
        )
        self._line.added.connect(self._add)
        self._open, self._answered = Rows(), FoldedRows(desk.look)
        self._nothing = inset(
            NothingNoted(
                desk.look,
                icon="comment-question-outline",
                words=self.tr("No question is open."),
                explanation=self.tr("Write down what you want to ask as soon as it comes to mind."),
            )
        )
        place = QWidget()
        column = QVBoxLayout(place)
        column.setContentsMargins(ROOM, 0, ROOM, 0)
        column.addWidget(self._line)
        for part in (place, self._nothing, self._open, self._answered):
            self.column.addWidget(part)
        self.column.addStretch(1)
        self._nothing.hide()

    def refresh(self) -> None:
        """Ask the journal."""
        self._line.show_held()
        self._desk.journal.ask(lambda journal: plan.questions(journal=journal), self._show)

    def arrive(self) -> None:
        """Put the keyboard into the line."""
        self._line.start_here()

    def keep_now(self) -> None:
        """Keep what was written and not added yet."""
        self._line.take_now()

    def _show(self, found: tuple[Question, ...]) -> None:
        today = self._desk.clock.now().day
        still_open = open_questions(found)
        answered = tuple(one for one in reversed(found) if not one.is_open)
        self._nothing.setVisible(not still_open)
        self._open.fill((today, still_open), partial(map, self._open_row, still_open))
        words = self.tr("Answered: {count}").format(count=len(answered))
        self._answered.fill(words, answered, partial(map, self._answered_row, answered))

    def _open_row(self, question: Question) -> QWidget:
        answer = SinglePress(self.tr("Mark as answered"))
        answer.setAccessibleName(self.tr("Mark as answered: {question}").format(question=question.words))
        answer.once.connect(lambda: self._close(question))
        return beside(self._desk.look, self._card(question, self._where(question)), answer)

    def _answered_row(self, question: Question) -> QWidget:
        again = SinglePress(self.tr("Ask again"))
        again.setProperty("role", "quiet")
        again.setAccessibleName(self.tr("Ask again: {question}").format(question=question.words))
        again.once.connect(lambda: self._keeping.keep(question.words, question.opened_again(), question))
        return beside(self._desk.look, self._card(question, question.answer), again)

    def _card(self, question: Question, below: str) -> LineCard:
        name = self.tr("Open: {question}").format(question=question.words)
        card = LineCard(self._desk.look, name, ((question.words, "strong"), (below, "secondary")))
        card.clicked.connect(lambda: self.chosen.emit(question))
        return card

    def _where(self, question: Question) -> str:
        """When it came up, and on which page."""
        page = place_called(question.asked_from)
        place = self.tr("on the page {page}").format(page=page) if page else ""
        return joined(moment_words(question.kept_at, self._desk.clock.now().day), place)

    def _close(self, question: Question) -> None:
        after = question.answered_with("", self._desk.clock.now())
        self._keeping.keep(question.words, after, question, told=self.tr("It is kept with the answered ones."))

    def _add(self, words: str) -> None:
        with self._keeping.in_place_of(FormKind.NEW_QUESTION, THE_ONLY_ONE):
            self._keeping.keep(words, new_question(self._desk, words, CARE))


def new_question(desk: Desk, words: str, asked_from: Place) -> Question:
    """A question that came up now on a page."""
    return Question(id=uuid4(), words=words, kept_at=desk.clock.now(), asked_from=name_of(asked_from))


def name_of(place: Place) -> str:
    """What a place is called in the journal, in whatever language the program speaks: "warning_signs"."""
    return place.title.english.lower().replace(" ", "_")


def place_called(name: str) -> str:
    """The word on the rail for what a place is called in the journal; nothing if there is none of that name."""
    return next((str(place) for place in SCREENS if name_of(place) == name), "")

"""The day after a practice: how much it hurts, asked once. It shows whether the practice was too much."""

from datetime import timedelta

from companion.domain.practice import TOO_MUCH, Practice
from companion.ui.desk import Desk
from companion.ui.forms.keeping import Keeping
from companion.ui.relief.words import name_words
from companion.ui.widgets.pain_question import PainQuestion
from companion.ui.words import said


class NextDayQuestion(PainQuestion):
    """Asks about a practice of yesterday. An answer can be taken back. Nothing is taken once that day is over."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.look)
        self._desk = desk
        self._keeping = Keeping(desk)
        self.answered.connect(self._answered)

    def show_practice(self, practice: Practice | None) -> None:
        """Ask about this one of yesterday, or about none."""
        if practice is None:
            self.ask_nothing()
            return
        title = self.tr("{practice}, yesterday: how much does it hurt today?")
        self.ask_about(practice, title.format(practice=name_words(practice)))

    def _answered(self, before: Practice, pain: int | None) -> None:
        if pain is not None and self._desk.clock.now().day > before.began.day + timedelta(days=1):
            self._desk.notices.show(self.tr("The day after the practice is over. Nothing was noted."))
            return
        after = before.asked_next_day(pain)
        text = self.tr("The day after {practice}").format(practice=name_words(before))
        words = said(TOO_MUCH) if after.was_too_much else self.tr("Thank you. It is noted.")
        self._keeping.keep(text, after, before, told=words)

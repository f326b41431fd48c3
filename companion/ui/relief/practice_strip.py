"""A quiet line above any other page while a practice goes on, or where it ended unseen."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from companion.domain.routine import Cue
from companion.domain.text import Text
from companion.ui.desk import Desk
from companion.ui.relief.practising import Practising, Stage
from companion.ui.widgets.spoken import say
from companion.ui.widgets.strip import Strip
from companion.ui.words import said

TIME_IS_OVER = Text("The time is over.")
"""Said outside the window too, where others may read it: nothing about health."""

IS = {
    Stage.RUNNING: Text("It is running."),
    Stage.PAUSED: Text("It is paused."),
    Stage.ASLEEP: Text("It is paused."),
    Stage.OVER: Text("It is over."),
}


class PracticeStrip(Strip):
    """Says how far it is as long as its ``page`` is not on the screen. One that ended is told until it was seen."""

    wanted = Signal()
    """The practice is to be shown."""

    def __init__(self, desk: Desk, practising: Practising, page: QWidget) -> None:
        super().__init__(desk.look)
        self.setParent(page)  # until it stands above the pages of a window
        self._practising = practising
        self._page = page
        self._is_over_and_seen = False
        self._show_it = self.add_button(self.tr("Show it"), self.wanted.emit)
        practising.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Look how far it is, and whether it can be seen."""
        stage, plan, before = self._practising.stage, self._practising.plan, self.words.text()
        is_on_screen = self._page.isVisible()
        self._is_over_and_seen = stage is Stage.OVER and (is_on_screen or self._is_over_and_seen)
        if plan:
            name = said(plan.name)
            self.title.setText(name)
            self._show_it.setAccessibleName(self.tr("Show {name}").format(name=name))
        self.words.setText(self._in_words())
        self.setVisible(stage in IS and not is_on_screen and not self._is_over_and_seen)
        if self.isVisible() and self.words.text() != before:
            say(self, f"{self.title.text()}. {self.words.text()}")

    def _in_words(self) -> str:
        """The last step of a timer says that the time is over."""
        run, stage = self._practising.run, self._practising.stage
        if run and stage is Stage.RUNNING and run.step.cue is Cue.FINISH:
            return said(TIME_IS_OVER)
        return said(IS[stage]) if stage in IS else ""

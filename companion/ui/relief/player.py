"""The player: one practice from what is asked before it to what is asked after it."""

from collections.abc import Sequence
from dataclasses import replace
from uuid import UUID

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout

from companion.domain.offering import Choices, Offering, Situation
from companion.domain.practice import Noted, UnderWay
from companion.domain.routine import Cue, RoutineKind
from companion.domain.routine_run import Event, StepBegan
from companion.ui.desk import Desk
from companion.ui.relief.after_page import AfterPage
from companion.ui.relief.before_page import BeforePage
from companion.ui.relief.guide import Guide
from companion.ui.relief.plan import PracticePlan, plan_of
from companion.ui.relief.practice_strip import TIME_IS_OVER, PracticeStrip
from companion.ui.relief.practising import Judge, Practising, Stage
from companion.ui.relief.run_page import RunPage
from companion.ui.relief.time_left import FROM_START_TO_END
from companion.ui.senses import Awake
from companion.ui.widgets.come_to_front import come_to_front
from companion.ui.widgets.focus_ring import may_take_keyboard
from companion.ui.widgets.page import Page
from companion.ui.words import said


class Player(Page):
    """Shows the stage of the practice on the screen. It runs on while other places are open."""

    done = Signal()
    """The person is done here."""

    turned = Signal()
    """Another page is shown; it begins at its top."""

    def __init__(self, desk: Desk, judge: Judge) -> None:
        super().__init__()
        self._desk = desk
        self._practising = Practising(desk, self, judge)
        self._guide = Guide(desk, self._practising)
        self._before = BeforePage(desk, self._practising, self._guide)
        self._run = RunPage(desk, self._practising, self._guide)
        self._after = AfterPage(desk, self._practising)
        self.strip = PracticeStrip(desk, self._practising, self)
        """Tells on other pages how far the practice is."""
        self._shown: Page | None = None
        self._held: Awake | None = None
        self._told_outside = False
        self._build()
        self._connect()

    @property
    def practice(self) -> UUID | None:
        """The practice that was begun and has not ended, if there is one."""
        practice = self._practising.practice
        return practice.id if practice and self._practising.is_under_way else None

    def begin(
        self,
        offering: Offering,
        choices: Choices,
        situation: Situation,
        *,
        check_in: UUID | None = None,
        areas: tuple[str, ...] = (),
        noted: Noted | None = None,
    ) -> None:
        """Get a practice ready. Another one that runs ends here, and what was done of it counts.

        Raises:
            ValueError: it is not done in the position, or nothing of it is left.
        """
        self.lay(plan_of(offering, choices, situation, areas=areas, check_in=check_in, noted=noted))

    def lay(self, plan: PracticePlan) -> None:
        """Get this ready."""
        self._practising.lay(plan)

    def take_up(self, under_way: UnderWay, told: PracticePlan | None = None) -> None:
        """Show a practice of before, paused where it was. One that runs here already is only shown.

        ``told`` is how it would be done now, if it still can be.

        Raises:
            ValueError: it cannot be taken up again.
        """
        if under_way.practice.id != self.practice:
            self._practising.take_up(under_way, told)

    def refresh(self) -> None:
        """Show the page of the stage."""
        pages: dict[Stage | None, Page] = {Stage.BEFORE: self._before, Stage.OVER: self._after}
        page = pages.get(self._practising.stage, self._run)
        turned, self._shown = page is not self._shown, page
        is_here = may_take_keyboard(self)  # before pages go; what stands above keeps it
        page.refresh()
        for other in (self._before, self._run, self._after):
            other.setVisible(other is page)
        if turned and self.isVisible():
            self.turned.emit()
            if is_here:
                page.arrive()

    def arrive(self) -> None:
        """Put the keyboard where a person goes on."""
        self.refresh()
        if self._shown:
            self._shown.arrive()

    def showEvent(self, event: QShowEvent) -> None:
        """All is seen here."""
        super().showEvent(event)
        self.strip.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        """Another page is open, or the window is gone."""
        super().hideEvent(event)
        self._end_shade()
        self.strip.refresh()

    def look(self) -> None:
        """Read the clock now."""
        self._practising.metronome.look()

    def keep_now(self) -> None:
        """Hand over for keeping how far it is, and what could not be kept."""
        self._practising.keep_now()

    def leave(self) -> None:
        """The way back from what is shown before a practice, and after it. One that is under way is left by Stop."""
        ways: dict[Stage | None, SignalInstance] = {Stage.BEFORE: self.back, Stage.OVER: self.done}
        if way := ways.get(self._practising.stage):
            self._guide.hearing.hush()
            way.emit()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for page in (self._before, self._run, self._after):
            column.addWidget(page, 1)
            page.hide()
        self._practising.metronome.show_on(self._run)

    def _connect(self) -> None:
        practising = self._practising
        practising.changed.connect(self.refresh)
        practising.changed.connect(self._stay_awake)
        practising.changed.connect(self._end_shade)
        self._guide.changed.connect(self._stay_awake)
        self._desk.settings.changed.connect(lambda _: self._stay_awake())
        practising.happened.connect(self._on_happened)
        self._before.back.connect(self.leave)
        self._before.begun.connect(practising.begin)
        self._after.done.connect(self.leave)
        self._after.again.connect(lambda: self._once_more())

    def _end_shade(self) -> None:
        """Dark holds for a practice, and for what is asked after it as long as that is on the screen."""
        if not (self._practising.is_under_way or self.isVisible()):
            self._desk.look.shade(None)

    def _on_happened(self, events: Sequence[Event]) -> None:
        """The end of a timer is told outside the window too, if that is not in front: nobody looks at it meanwhile."""
        run = self._practising.run
        began = any(isinstance(event, StepBegan) for event in events)
        if run and began and run.step.cue is Cue.FINISH:
            self._told_outside = True
            window = self.window()
            self._desk.senses.messages.tell(said(TIME_IS_OVER), window, lambda: come_to_front(window))
        elif self._told_outside and not self._practising.is_under_way:
            self._told_outside = False  # a message of a pack stays
            self._desk.senses.messages.clear()

    def _once_more(self) -> None:
        if self._practising.plan:
            self._practising.lay(replace(self._practising.plan, noted=None))  # it hurts otherwise by now

    def _stay_awake(self) -> None:
        """While it runs; a paused one may sleep. The screen may go dark where everything is heard."""
        wanted = None
        if self._practising.stage is Stage.RUNNING:
            senses = self._desk.senses
            wanted = senses.in_the_dark if self._is_followed_by_ear() else senses.awake
        if wanted is not self._held:
            before, self._held = self._held, wanted
            if wanted:
                wanted.hold()
            if before:
                before.release()

    def _is_followed_by_ear(self) -> bool:
        """Of words nothing need be seen if the voice says them, and of a timer if its end is heard."""
        plan, guide = self._practising.plan, self._guide
        if plan is None or plan.kind not in FROM_START_TO_END or guide.trouble:
            return False
        return guide.speaks or (plan.kind is RoutineKind.PACING and guide.is_on and not guide.is_muted)

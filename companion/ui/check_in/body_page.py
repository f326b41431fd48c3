"""Where it hurts: the body, filling the page."""

from uuid import UUID

from PySide6.QtGui import QResizeEvent

from companion.domain.check_in import Mark
from companion.domain.scales import Measure
from companion.domain.settings import Settings
from companion.ui.body.body_picker import MIDDLE, BodyPicker
from companion.ui.check_in.answer_page import AnswerPage
from companion.ui.check_in.desk import CheckInDesk, Stage
from companion.ui.desk import Desk
from companion.ui.screen import Screen
from companion.ui.widgets.focus_ring import ROOM


class BodyPage(AnswerPage):
    """Marks go to the check-in one by one. The body takes all the room; the head stands as on the other pages."""

    FILLS = True

    def __init__(self, desk: Desk, check_ins: CheckInDesk) -> None:
        super().__init__(desk, check_ins, self.tr("Where it hurts"))
        self._desk = desk
        self._offered_for: UUID | None = None
        self._begun_with = MIDDLE
        self._picker = BodyPicker(desk.look, desk.body, desk.figure(desk.settings.now.build))
        self._picker.marks_changed.connect(self._marked)
        desk.settings.changed.connect(self._follow)
        self._picker.setContentsMargins(ROOM, 0, ROOM, 0)
        desk.look.changed.connect(self._keep_head)
        self.column.setSpacing(4)
        self.column.addWidget(self._picker, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the head where it stands on the other pages."""
        super().resizeEvent(event)
        self._keep_head()

    def refresh(self) -> None:
        """Show what was marked so far."""
        super().refresh()
        if self._offered_for != self.check_ins.now.id:
            self._offer_last_time()
        self._picker.set_marks(self.check_ins.now.marks)
        if self._pain != self._begun_with:  # it was taken back or given anew while this page is open
            self._begin_with_pain()

    def arrive(self) -> None:
        """Start with the strength of the pain, where one was rated."""
        self._begin_with_pain()
        self._picker.focus_place()

    @property
    def _pain(self) -> int:
        return self.check_ins.now.ratings.get(Measure.PAIN, MIDDLE)

    def _begin_with_pain(self) -> None:
        self._begun_with = self._pain
        self._picker.set_strength(self._pain)

    def _keep_head(self) -> None:
        beside = max(0, self.width() - self._desk.look.px(Screen.WIDEST) - 2 * ROOM) // 2
        self.top.setContentsMargins(beside, 0, beside, 0)

    def _follow(self, settings: Settings) -> None:
        self._picker.set_figure(self._desk.figure(settings.build))

    def _offer_last_time(self) -> None:
        """Once for each check-in: what was dismissed stays so."""
        today = self.check_ins.today
        if today is None:
            return
        now = self.check_ins.now
        self._offered_for = now.id
        last = next((one for one in today.marked if one.id != now.id), None)
        is_before = last is not None and last.at.instant <= now.at.instant
        is_new = self.check_ins.stage is not Stage.CHANGING
        self._picker.set_last(last.marks if last and is_before and is_new else ())

    def _marked(self, marks: tuple[Mark, ...], what: str) -> None:
        self.check_ins.mark(marks, what)

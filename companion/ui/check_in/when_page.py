"""Choosing the time a check-in is about."""

from datetime import date, datetime

from PySide6.QtCore import Signal

from companion.domain.clock import moment_at
from companion.ui.check_in.desk import CheckInDesk
from companion.ui.dates import rounded
from companion.ui.desk import Desk
from companion.ui.widgets.focus_ring import ROOM
from companion.ui.widgets.main_button import MainButton
from companion.ui.widgets.sub_page import SubPage
from companion.ui.widgets.when_picker import WhenPicker


class WhenPage(SubPage):
    """Another time for the check-in on the desk, or an earlier time for a new one."""

    decided = Signal()

    def __init__(self, desk: Desk, check_ins: CheckInDesk, *, for_new: bool) -> None:
        super().__init__(desk.look, self.tr("When was it?"))
        self._desk = desk
        self._check_ins = check_ins
        self._for_new = for_new
        self.day: date | None = None
        """On which a new one is to begin, at the hour it is now; None for today."""
        self._picker = WhenPicker(desk.look)
        self._has_begun = False
        take = MainButton(self.tr("Use this time"))
        take.clicked.connect(lambda: self._decide())
        self.head.addWidget(take)
        self._picker.setContentsMargins(ROOM, 0, ROOM, 0)
        self.column.addWidget(self._picker)
        self.column.addStretch(1)

    def refresh(self) -> None:
        """It may be another day by now."""
        if self._has_begun:
            self._picker.look_again()

    def arrive(self) -> None:
        """Start with the time there is, or with now, which may be on another day."""
        now, clock = self._check_ins.now, self._desk.clock
        if self._for_new:
            self.explain(self.tr("It will say that it was noted later."))
            here = clock.now()
            start = datetime.combine(self.day or here.day, rounded(here.local).time())
            self._picker.start_at(start, latest=lambda: clock.now().local, today=lambda: clock.now().day)
        else:
            self.explain(self.tr("It cannot be later than when it was noted."))
            self._picker.start_at(now.at.local, latest=lambda: now.kept_at.local, today=lambda: clock.now().day)
        self._has_begun = True
        super().arrive()

    def _decide(self) -> None:
        if not self._picker.is_settled():
            return
        clock, now = self._desk.clock, self._check_ins.now
        if self._for_new:
            self._check_ins.begin(clock.at(self._picker.when))
        elif (at := moment_at(self._picker.when, clock, now.at)) != now.at:
            self._check_ins.move_to(at if at.instant <= now.kept_at.instant else now.kept_at)
        self.decided.emit()

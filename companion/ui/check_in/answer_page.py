"""What the pages of a check-in have in common: the way back, and the end of the whole check-in."""

from companion.ui.check_in.desk import CheckInDesk
from companion.ui.check_in.kept_line import KeptLine
from companion.ui.desk import Desk
from companion.ui.widgets.main_button import MainButton
from companion.ui.widgets.sub_page import SubPage


class AnswerPage(SubPage):
    """One more part of the check-in on the desk."""

    def __init__(self, desk: Desk, check_ins: CheckInDesk, title: str, *, explanation: str = "") -> None:
        super().__init__(desk.look, title, explanation=explanation)
        self.desk = desk
        self.check_ins = check_ins
        self._kept = KeptLine(desk.look, check_ins, short=True)
        finish = MainButton(self.tr("Finish check-in"))
        finish.clicked.connect(lambda: check_ins.done())
        for part in (self._kept, finish):
            self.head.addWidget(part)

    def refresh(self) -> None:
        """Show what was answered so far."""
        self._kept.refresh()

"""The pages for the optional parts of a check-in."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.domain.scales import SCALES, Measure
from companion.ui.check_in.answer_page import AnswerPage
from companion.ui.check_in.desk import CheckInDesk
from companion.ui.desk import Desk
from companion.ui.widgets.focus_ring import ROOM
from companion.ui.widgets.layouts import EvenColumns
from companion.ui.widgets.rating_row import RatingRow
from companion.ui.widgets.writing import Writing

RATED = tuple(measure for measure in Measure if measure is not Measure.PAIN)


class RatingsPage(AnswerPage):
    """How you are: everything but the pain that is rated from 0 to 10."""

    def __init__(self, desk: Desk, check_ins: CheckInDesk) -> None:
        explanation = self.tr("Lower is better in every row. Leave out what you like.")
        super().__init__(desk, check_ins, self.tr("How you are"), explanation=explanation)
        rows = QVBoxLayout()
        rows.setSpacing(6)
        self.column.addLayout(rows)
        self._rows = {measure: self._row(measure) for measure in RATED}
        for row in self._rows.values():
            rows.addWidget(row)
        self.column.addStretch(1)

    def refresh(self) -> None:
        """Show what was answered so far."""
        super().refresh()
        for measure, row in self._rows.items():
            row.show_value(self.check_ins.now.ratings.get(measure))

    def arrive(self) -> None:
        """Put the keyboard on the first row."""
        self._rows[RATED[0]].row.focus_number()

    def _row(self, measure: Measure) -> RatingRow:
        row = RatingRow(self.desk.look, SCALES[measure])
        row.rated.connect(lambda value: self.check_ins.rate(measure, value))
        row.taken_back.connect(lambda: self.check_ins.rate(measure, None))
        return row


class WritingPage(AnswerPage):
    """Written answers, handed over letter by letter. Subclasses add their fields."""

    def __init__(self, desk: Desk, check_ins: CheckInDesk, title: str, *, explanation: str) -> None:
        super().__init__(desk, check_ins, title, explanation=explanation)
        self._fields: dict[str, Writing] = {}

    def refresh(self) -> None:
        """Show what was written so far."""
        super().refresh()
        now = self.check_ins.now
        for name, field in self._fields.items():
            field.show_text(getattr(now, name))

    def arrive(self) -> None:
        """Put the keyboard into the first field."""
        next(iter(self._fields.values())).start_here()

    def add_field(self, name: str, field: Writing) -> None:
        """Ask for the written answer ``name``, one of ``TEXTS``."""
        what = field.question
        field.written.connect(lambda text: self.check_ins.write(name, text, what))
        self._fields[name] = field


class DidPage(WritingPage):
    """Your day: what you could do, and what seemed to help."""

    def __init__(self, desk: Desk, check_ins: CheckInDesk) -> None:
        super().__init__(desk, check_ins, self.tr("Your day"), explanation=self.tr("A few words are enough."))
        place = QWidget()
        place.setContentsMargins(ROOM, 0, ROOM, 0)
        beside = EvenColumns(place, columns=(2, 1), least=lambda: desk.look.px(320), gap=24)
        for name, question in (
            ("could_do", self.tr("What could you do?")),
            ("helped", self.tr("What seemed to help?")),
        ):
            field = Writing(desk.look, question, lines=8)
            beside.addWidget(field)
            self.add_field(name, field)
        self.column.addWidget(place)
        self.column.addStretch(1)


class NotePage(WritingPage):
    """Anything else."""

    def __init__(self, desk: Desk, check_ins: CheckInDesk) -> None:
        super().__init__(desk, check_ins, self.tr("Note"), explanation=self.tr("Anything else, in your own words."))
        field = Writing(desk.look, self.tr("Note"), lines=14, heading=False)
        self.add_field("note", field)
        field.setContentsMargins(ROOM, 0, ROOM, 0)
        self.column.addWidget(field)
        self.column.addStretch(1)

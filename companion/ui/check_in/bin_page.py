"""The check-ins that were deleted."""

from PySide6.QtCore import Signal

from companion.actions.bin import Deleted, Kind, lying
from companion.domain.check_in import CheckIn
from companion.ui.bin_page import BinPage, Lying
from companion.ui.check_in.words import in_one_line
from companion.ui.dates import moment_words
from companion.ui.desk import Desk
from companion.ui.screens import TODAY


class CheckInBinPage(BinPage):
    """Each can be put back."""

    put_back = Signal(object)
    """The CheckIn a person wants back."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, TODAY)

    def refresh(self) -> None:
        """Ask the journal what was deleted."""
        self._desk.journal.ask(lambda journal: lying(Kind.CHECK_IN, journal=journal), self._show)

    def _show(self, found: tuple[Deleted[CheckIn], ...]) -> None:
        self.show_lying([self._lying(deleted) for deleted in found])

    def _lying(self, deleted: Deleted[CheckIn]) -> Lying:
        check_in = deleted.what
        when = moment_words(check_in.at, self._desk.clock.now().day)
        about = in_one_line(check_in, self._desk.body)
        return Lying(when, about, deleted.at, lambda: self.put_back.emit(check_in))

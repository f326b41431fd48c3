"""What was deleted in Relief, for 30 days."""

from companion.domain.own_movement import OwnMovement
from companion.domain.paced_activity import PacedActivity
from companion.domain.practice import Practice
from companion.ui.dates import moment_words
from companion.ui.desk import Desk
from companion.ui.forms.record_bin import Names, RecordBin
from companion.ui.relief.words import name_words
from companion.ui.screens import RELIEF
from companion.ui.words import joined


class ReliefBinPage(RecordBin):
    """Practices, exercises of one's own, and activities with the times that belong to them."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, RELIEF)

    def names(self) -> Names:
        """What each was."""
        today = self._desk.clock.now().day
        return {
            OwnMovement: lambda one: self.tr("Exercise: {name}").format(name=one.name),
            PacedActivity: lambda one: self.tr("Activity: {name}").format(name=one.name),
            Practice: lambda one: joined(name_words(one), moment_words(one.began, today)),
        }

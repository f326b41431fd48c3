"""A line on top of a form that says: this was written before, and is not kept yet."""

from PySide6.QtCore import Signal

from companion.domain.draft import Draft
from companion.ui.dates import moment_words
from companion.ui.desk import Desk
from companion.ui.widgets.strip import Strip


class BegunLine(Strip):
    """Hidden while there is nothing of before."""

    unwanted = Signal()
    """What was written is not to be kept."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.look)
        self._desk = desk
        self.title.setText(self.tr("What you wrote is still here. It is not kept yet."))
        drop = self.add_button(self.tr("Do not keep it"), self.unwanted.emit, role="quiet")
        drop.setAccessibleName(self.tr("Do not keep what I wrote"))
        self.hide()

    def show_draft(self, draft: Draft | None) -> None:
        """Say when this was written; without it, say nothing."""
        if draft:
            when = moment_words(draft.kept_at, self._desk.clock.now().day)
            self.words.setText(self.tr("Written: {when}").format(when=when))
        self.setVisible(draft is not None)

"""A line to add something to a list, with one press or with Enter."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from companion.domain.draft import THE_ONLY_ONE, Draft, FormKind
from companion.ui.desk import Desk
from companion.ui.drafts import Key
from companion.ui.widgets.layouts import edgeless


class WordLine(QWidget):
    """``name`` is what a screen reader says of the field, ``add`` the word on the button.

    What is written and not added is held as a draft of ``form``. Whoever adds it keeps it in place of that.
    """

    added = Signal(str)
    """The words, with no blanks around them. The field is empty again."""

    def __init__(self, desk: Desk, form: FormKind, name: str, add: str, *, hint: str = "") -> None:
        super().__init__()
        self._desk = desk
        self._form = form
        self._line = QLineEdit()
        self._line.setAccessibleName(name)
        self._line.setPlaceholderText(hint)
        self._add = QPushButton(add)
        self._add.setAccessibleName(f"{add}: {name}")
        self._add.setEnabled(False)
        self._add.clicked.connect(self._take)
        self._line.returnPressed.connect(self._take)
        self._line.textEdited.connect(lambda _: self._hold())
        self._line.textChanged.connect(lambda text: self._add.setEnabled(bool(text.strip())))
        self._refused = ""
        """The words that were added and are not kept. Adding them again is trying again."""
        desk.drafts.other_journal.connect(self._end)
        desk.drafts.came_back.connect(self._came_back)
        desk.drafts.kept.connect(self._was_kept)
        row = edgeless(QHBoxLayout(self), 12)
        row.addWidget(self._line, 1)
        row.addWidget(self._add, 0, Qt.AlignmentFlag.AlignTop)

    @property
    def text(self) -> str:
        """What is written and not added yet."""
        return self._line.text().strip()

    def show_held(self) -> None:
        """Show what is held: of before the program ended, or nothing if it was dropped elsewhere."""
        draft = self._desk.drafts.about(self._form, THE_ONLY_ONE)
        if not self._line.hasFocus():
            self._line.setText(draft.words if draft else "")

    def take_now(self) -> None:
        """Add what is written, if anything is."""
        self._take()

    def start_here(self) -> None:
        """Put the keyboard into the field."""
        self._line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take(self) -> None:
        words = self.text
        is_refused = bool(words) and words == self._refused
        if is_refused and self._desk.drafts.keep_again(self._form, THE_ONLY_ONE):
            return
        if words:
            self.start_here()  # the button is greyed now
            self._line.clear()
            self.added.emit(words)

    def _came_back(self, draft: Draft) -> None:
        """What was refused stays on the screen, unless something else is being written."""
        if draft.form is self._form:
            self._refused = draft.words.strip()
            self._line.setText(self._line.text() or draft.words)

    def _was_kept(self, key: Key) -> None:
        if key != (self._form, THE_ONLY_ONE):
            return
        if self.text == self._refused:
            self._line.clear()
        self._refused = ""

    def _end(self) -> None:
        """What was written, and what was refused, is of another journal."""
        self._line.clear()
        self._refused = ""

    def _hold(self) -> None:
        if not self.text:
            self._refused = ""
            self._desk.drafts.drop(self._form, THE_ONLY_ONE)
            return
        written = {"words": self._line.text()}
        now = self._desk.clock.now()
        self._desk.drafts.keep_soon(Draft(form=self._form, record=THE_ONLY_ONE, kept_at=now, written=written))

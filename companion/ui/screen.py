"""What every screen has in common."""

from collections.abc import Hashable
from typing import Any, ClassVar

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from companion.domain.changes import Changes
from companion.ui.desk import Desk
from companion.ui.look import COLUMN_PX
from companion.ui.place import Place
from companion.ui.widgets.layouts import UNLIMITED, edgeless

LOOKS_MS = 10_000
"""While a screen is seen, how often it looks at the clock, soon after a sleep too, and for what others wrote."""


class Screen(QWidget):
    """A page with a title that scrolls. Subclasses fill ``page`` and ``refresh``.

    ``refresh`` is called when the screen is first shown, and again when something its place watches changed: at
    once if it is seen, else when it is next shown. One that is timely looks whenever a person comes to it, and when
    another day begins while it is seen.
    """

    PLACE: ClassVar[Place]
    WIDEST: ClassVar[int] = COLUMN_PX
    """Logical px of the column at 100 %; it grows with the text."""

    RING: ClassVar[int] = 0
    """Logical px around the page that are kept for a ring. What is on it stands where it does without one."""

    SIDES: ClassVar[int] = 0
    """Logical px that the page leaves for rings at both sides by itself. So all pages begin at one edge."""

    TIMELY: ClassVar[bool] = False
    """Whether what is due on it depends on the time, not only on the journal."""

    bin_wanted = Signal(object)
    """The Place whose bin is to be opened."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self._stale = True
        self._fills = False
        self._looked_on = desk.clock.now().day
        self._often = QTimer(self, interval=LOOKS_MS)
        self._often.timeout.connect(self._look_at_the_clock)
        self._often.timeout.connect(desk.journal.look_again)
        self.page = QVBoxLayout()
        """The column below the title."""
        self.title = QLabel(str(self.PLACE))
        """Stands above the page."""
        self._frame()
        self._fit()
        desk.journal.changed.connect(self._something_changed)
        desk.settings.changed.connect(self._settings_changed)
        desk.look.changed.connect(self._fit)

    def refresh(self) -> None:
        """Look at the journal again and show what is in it."""

    def keep_now(self) -> None:
        """Hand over for keeping what was typed and not handed over yet. Called before the program ends."""

    def go_home(self) -> None:
        """Show the first page: a person asked for the place that is open already."""

    def go_back(self) -> None:
        """Leave the page that is open by its way back, if it has one."""

    def open_bin(self) -> None:
        """Show what was deleted there, where that is kept for a while."""

    @property
    def standing(self) -> Hashable:
        """The page of it on which what is done now is seen, where it has several; ``show_standing`` opens it again."""
        return None

    def show_standing(self, standing: Any) -> None:
        """Open the page on which something was done."""

    def first_focus(self) -> QWidget | None:
        """Where the keyboard starts when the screen is opened; None for the first control."""
        return None

    def let_fill(self, fills: bool) -> None:
        """Whether the page that is open takes all the width, and not only the column."""
        self._fills = fills
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        """Look again if something changed meanwhile."""
        super().showEvent(event)
        if self._stale or self.TIMELY:
            self._look_again()
        self._often.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """What is not seen wakes nobody."""
        self._often.stop()
        super().hideEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Look again when a person comes back to the window: it may be another day."""
        super().changeEvent(event)
        comes = event.type() == QEvent.Type.ActivationChange and self.isActiveWindow()
        if comes and self.TIMELY and self.isVisible():
            self._look_again()

    def _look_at_the_clock(self) -> None:
        """Another day may have begun."""
        if self.TIMELY and self._looked_on != self.desk.clock.now().day:
            self._look_again()

    def _settings_changed(self) -> None:
        self._something_changed(Changes.SETTINGS)

    def _something_changed(self, changes: Changes) -> None:
        if not changes & self.PLACE.watches:
            return
        self._stale = True
        if self.isVisible():
            self._look_again()

    def _look_again(self) -> None:
        self._stale = False
        self._looked_on = self.desk.clock.now().day
        self.refresh()

    def _frame(self) -> None:
        self._column = QWidget()
        column = edgeless(QVBoxLayout(self._column), 16)
        self.title.setProperty("role", "title")
        column.addWidget(self.title)
        column.addLayout(self.page, 1)
        self.page.setSpacing(16)
        inside = QWidget()
        inside.setProperty("role", "page")
        self._margins = QHBoxLayout(inside)
        self._margins.addStretch()
        self._margins.addWidget(self._column, 100)
        self._margins.addStretch()
        self.scroller = QScrollArea()
        self.scroller.setWidgetResizable(True)
        self.scroller.setFrameShape(QFrame.Shape.NoFrame)
        self.scroller.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroller.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroller.setWidget(inside)
        self._bar = self.scroller.verticalScrollBar()
        self._bar.rangeChanged.connect(self._fit)
        outside = QVBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        outside.addWidget(self.scroller)

    def _fit(self) -> None:
        ring, sides = self.RING, self.desk.look.page_edge - self.RING - self.SIDES
        bar = self._bar.sizeHint().width() if self._bar.maximum() else 0  # stands in the margin: it moves nothing
        self._margins.setContentsMargins(sides, 12 - ring, sides - bar, 8 - ring)
        widest = self.desk.look.px(self.WIDEST) + 2 * self.SIDES
        self._column.setMaximumWidth(UNLIMITED if self._fills else widest)

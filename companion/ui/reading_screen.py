"""A screen that is there to be read."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QFrame, QWidget

from companion.ui.desk import Desk
from companion.ui.screen import Screen
from companion.ui.widgets.focus_ring import focus_came, is_wanted, key_used


class ReadingScreen(Screen):
    """The page itself has the keyboard first: there is little to press, but much to read by arrow keys."""

    RING = 3

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.scroller.setFrameShape(QFrame.Shape.StyledPanel)
        self.scroller.setProperty("role", "read")
        self.scroller.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.scroller.setAccessibleName(str(self.PLACE))
        self.scroller.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The page has a ring while it has the keyboard and keys are used, not after a press of the mouse."""
        if isinstance(event, QFocusEvent):
            focus_came(self.scroller, event)
        elif event.type() == QEvent.Type.KeyPress:
            key_used(self.scroller)
        if (ringed := is_wanted(self.scroller)) is not self.scroller.property("ringed"):
            self.scroller.setProperty("ringed", ringed)
            self.desk.look.restyle(self.scroller)
        return super().eventFilter(watched, event)

    def first_focus(self) -> QWidget | None:
        """The page itself."""
        return self.scroller

"""The small body on a card. It is drawn after the page stands: its shapes take a moment to read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from companion.domain.check_in import Mark
from companion.ui.body.thumbnail_room import thumbnail_room
from companion.ui.desk import Desk

if TYPE_CHECKING:
    from companion.ui.body.body_thumbnail import BodyThumbnail


class BodyPicture(QWidget):
    """Keeps the room for the body from the start, so that nothing moves when it comes."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._marks: tuple[Mark, ...] = ()
        self._drawn: BodyThumbnail | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._room = QVBoxLayout(self)
        self._room.setContentsMargins(0, 0, 0, 0)
        desk.look.changed.connect(self.updateGeometry)

    def set_marks(self, marks: tuple[Mark, ...]) -> None:
        """Show these marks."""
        self._marks = marks
        if self._drawn:
            self._drawn.set_marks(marks)

    def sizeHint(self) -> QSize:
        """Grows with the text."""
        return thumbnail_room(self._desk.look)

    def paintEvent(self, _: QPaintEvent) -> None:
        """The first time there is only the room; the body comes next."""
        if self._drawn is None:
            QTimer.singleShot(0, self, self._draw)

    def _draw(self) -> None:
        if self._drawn is not None:
            return
        from companion.ui.body.body_thumbnail import BodyThumbnail
        from companion.ui.widgets.press_card import leave_presses_to_the_card

        desk = self._desk
        self._drawn = BodyThumbnail(desk.look, desk.load_body, desk.figure(desk.settings.now.build))
        self._drawn.set_marks(self._marks)
        leave_presses_to_the_card(self._drawn)
        desk.settings.changed.connect(self._follow)
        self._room.addWidget(self._drawn)

    def _follow(self) -> None:
        if self._drawn:
            self._drawn.set_figure(self._desk.figure(self._desk.settings.now.build))

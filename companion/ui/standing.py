"""Where a window stands: where it was left, as long as a person can get hold of it there."""

from collections.abc import Sequence

from PySide6.QtCore import QMargins, QPoint, QRect

FRAME = QMargins(4, 36, 4, 4)
"""About what the frame of a window takes; its title must not be off the screen, nor the foot of the page."""

HANDLE = 40
"""Px at the upper edge of a window by which it is moved."""

LEAST_HELD = 120
"""Px of that edge, at least, that are on a screen."""


def within_reach(window: QRect, rooms: Sequence[QRect]) -> QRect:
    """``window``, or where it is moved to, and made smaller if need be, to be inside the nearest of ``rooms``.

    ``rooms`` are the free parts of the screens, at least one.
    """
    if any(_can_be_held(window, room) for room in rooms):
        return window
    nearest = min(rooms, key=lambda room: (room.center() - window.center()).manhattanLength())
    room = nearest.marginsRemoved(FRAME)
    moved = QRect(QPoint(0, 0), window.size().boundedTo(room.size()))
    left = min(max(window.left(), room.left()), room.right() + 1 - moved.width())
    top = min(max(window.top(), room.top()), room.bottom() + 1 - moved.height())
    moved.moveTo(left, top)
    return moved


def _can_be_held(window: QRect, room: QRect) -> bool:
    handle = QRect(window.left(), window.top(), window.width(), HANDLE).intersected(room)
    return handle.width() >= min(LEAST_HELD, window.width()) and handle.height() == HANDLE

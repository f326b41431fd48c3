"""How large the small body is. It is known before the body is read, so that nothing moves when it comes."""

from PySide6.QtCore import QSize

from companion.ui.look import Look

_SIZE = QSize(190, 184)
"""In px at 100 %."""

_LARGEST = 1.5
"""How many times as large it gets at most: then it still has room in the smallest window."""


def thumbnail_room(look: Look) -> QSize:
    """Grows with the text."""
    return _SIZE * min(look.scale, _LARGEST)

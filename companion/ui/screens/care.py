"""Care: medicines, visits, the plan, questions and checks."""

from __future__ import annotations

from PySide6.QtCore import Signal

from companion.ui.screen import Screen
from companion.ui.screens import CARE


class CareScreen(Screen):
    """What is next, and everything that is kept for care."""

    PLACE = CARE

    signs_wanted = Signal()
    exercises_wanted = Signal()

"""The window that the tests of ui use, and the same quick hands."""

from tests.ui.conftest import desk, double_press_ms, hands, make, person, senses, shell

__all__ = ["desk", "double_press_ms", "hands", "make", "person", "senses", "shell"]

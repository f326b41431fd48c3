"""The window that the tests of ui use."""

from tests.ui.conftest import desk, make, person, senses, shell

__all__ = ["desk", "make", "person", "senses", "shell"]

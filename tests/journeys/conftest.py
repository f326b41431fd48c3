"""The window that the tests of ui use."""

from tests.ui.conftest import desk, make, person, shell

__all__ = ["desk", "make", "person", "shell"]

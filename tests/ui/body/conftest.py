"""A look to make widgets with."""

from tests.support.dressed import look, undressed

__all__ = ["look", "undressed"]

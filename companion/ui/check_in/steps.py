"""Steps that grow while a person goes on typing."""

from collections.abc import Callable
from time import monotonic
from typing import ClassVar
from uuid import UUID
from zlib import crc32

from PySide6.QtGui import QUndoCommand

from companion.ui.undo import Step
from companion.ui.widgets.typed_digits import AT_ONCE


class GrowingStep(Step):
    """Steps about one ``field`` of one check-in, with nothing else done between and no pause, may be one."""

    WITHOUT_PAUSE: ClassVar[float]
    """Seconds from one key to the next, at most."""

    def __init__(
        self, text: str, *, check_in_id: UUID, field: str, redo: Callable[[], None], undo: Callable[[], None]
    ) -> None:
        super().__init__(text, redo=redo, undo=undo)
        self._number = crc32(check_in_id.bytes + field.encode()) >> 1
        self._typed = monotonic()

    def id(self) -> int:
        """The same for the same field; Qt wants 31 bits."""
        return self._number

    def mergeWith(self, other: QUndoCommand) -> bool:
        """Go on with ``other``, which Qt asks only of steps with the same id."""
        if not isinstance(other, type(self)) or other._typed - self._typed > self.WITHOUT_PAUSE:
            return False
        self._redo, self._typed = other._redo, other._typed
        self.setText(other.text())
        return True


class TextStep(GrowingStep):
    """Letters typed one after the other are one step; a sentence after a rest is another."""

    WITHOUT_PAUSE = 5.0


class NumberStep(GrowingStep):
    """A 1 that at once becomes ten is one step with it."""

    WITHOUT_PAUSE = AT_ONCE

    def __init__(
        self,
        text: str,
        number: int,
        *,
        check_in_id: UUID,
        field: str,
        redo: Callable[[], None],
        undo: Callable[[], None],
    ) -> None:
        super().__init__(text, check_in_id=check_in_id, field=field, redo=redo, undo=undo)
        self._chosen = number

    def mergeWith(self, other: QUndoCommand) -> bool:
        """Become ten if ``other`` is: nobody meant the 1."""
        is_ten = isinstance(other, NumberStep) and (self._chosen, other._chosen) == (1, 10)
        return is_ten and super().mergeWith(other)

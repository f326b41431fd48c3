"""Steps that grow while a person goes on typing."""

from collections.abc import Callable
from time import monotonic
from uuid import UUID
from zlib import crc32

from PySide6.QtGui import QUndoCommand

from companion.ui.undo import Step
from companion.ui.widgets.typed_digits import AT_ONCE


class GrowingStep(Step):
    """Steps about one ``field`` of one check-in, with nothing else done between, may be one."""

    def __init__(
        self, text: str, *, check_in_id: UUID, field: str, redo: Callable[[], None], undo: Callable[[], None]
    ) -> None:
        super().__init__(text, redo=redo, undo=undo)
        self._number = crc32(check_in_id.bytes + field.encode()) >> 1

    def id(self) -> int:
        """The same for the same field; Qt wants 31 bits."""
        return self._number


class TextStep(GrowingStep):
    """Letters typed one after the other are one step."""

    def mergeWith(self, other: QUndoCommand) -> bool:
        """Go on with ``other``, which Qt asks only of steps with the same id."""
        if not isinstance(other, TextStep):
            return False
        self._redo = other._redo
        return True


class NumberStep(GrowingStep):
    """A 1 that at once becomes ten is one step with it: nobody meant the 1."""

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
        self._chosen = number, monotonic()

    def mergeWith(self, other: QUndoCommand) -> bool:
        """Become ten if ``other`` is."""
        if not isinstance(other, NumberStep):
            return False
        (before, since), (number, now) = self._chosen, other._chosen
        if (before, number) != (1, 10) or now - since > AT_ONCE:
            return False
        self._redo, self._chosen = other._redo, other._chosen
        self.setText(other.text())
        return True

"""Steps that grow while a person goes on typing."""

from collections.abc import Callable
from uuid import UUID
from zlib import crc32

from PySide6.QtGui import QUndoCommand

from companion.ui.undo import Step


class TextStep(Step):
    """Letters typed into one field of one check-in, with nothing else done between, are one step."""

    def __init__(
        self, text: str, *, check_in_id: UUID, field: str, redo: Callable[[], None], undo: Callable[[], None]
    ) -> None:
        super().__init__(text, redo=redo, undo=undo)
        self._number = crc32(check_in_id.bytes + field.encode()) >> 1

    def id(self) -> int:
        """The same for the same field; Qt wants 31 bits."""
        return self._number

    def mergeWith(self, other: QUndoCommand) -> bool:
        """Go on with ``other``, which Qt asks only of steps with the same id."""
        if not isinstance(other, TextStep):
            return False
        self._redo = other._redo
        return True

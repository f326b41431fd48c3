"""One step that can be taken back."""

from collections.abc import Callable, Hashable
from typing import TypeAlias

from PySide6.QtGui import QUndoCommand, QUndoStack

from companion.domain.text import Text
from companion.ui.place import Place
from companion.ui.words import said

STEPS_KEPT = 200

Spot: TypeAlias = tuple[Place, Hashable]
"""A place, and which of its pages."""


class Step(QUndoCommand):
    """Something a person did, in a few words for the menu, with the way there and the way back.

    Pushing it on the stack does it.
    """

    def __init__(self, text: str, *, redo: Callable[[], None], undo: Callable[[], None]) -> None:
        super().__init__(text)
        self.spot: Spot | None = None
        """Where it was done; None while that is not known."""
        self._redo = redo
        self._undo = undo

    def redo(self) -> None:
        """The way there."""
        self._redo()

    def undo(self) -> None:
        """The way back."""
        self._undo()


def is_done(stack: QUndoStack, step: Step) -> bool:
    """Whether it was done and not taken back since."""
    return any(stack.command(number) is step for number in range(stack.index()))


def take_back(stack: QUndoStack, step: Step) -> None:
    """Take this very step back, also if others came after it: then by a step of its own.

    Nothing is left to do if it was taken back before, or if it is on the stack no more: another journal is open.
    """
    if not is_done(stack, step):
        return
    if stack.command(stack.index() - 1) is step:
        stack.undo()
    else:
        text = said(Text("Taken back: {step}", {"step": step.text()}))
        stack.push(Step(text, redo=step.undo, undo=step.redo))


def new_stack() -> QUndoStack:
    """An empty stack that keeps the last 200 steps."""
    stack = QUndoStack()
    stack.setUndoLimit(STEPS_KEPT)
    return stack

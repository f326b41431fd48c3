"""Undo and redo are everywhere. What they change on another page than the open one is said, with a way there."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from companion.ui.desk import Desk
from companion.ui.notices import STEP
from companion.ui.undo import Spot, Step


class StepsElsewhere(QObject):
    """Remembers on which page each step was done. ``here`` is the open one, ``go_to`` opens another."""

    def __init__(self, desk: Desk, parent: QObject, *, here: Callable[[], Spot], go_to: Callable[[Spot], None]) -> None:
        super().__init__(parent)
        self._desk = desk
        self._here, self._go_to = here, go_to
        self._index = desk.undo.index()
        desk.undo.indexChanged.connect(self._moved)

    def _moved(self, index: int) -> None:
        before, self._index = self._index, index
        step = self._desk.undo.command(min(before, index) if index != before else index - 1)
        if not isinstance(step, Step):
            return
        if step.spot is None:
            step.spot = self._here()
        elif step.spot != self._here():
            self._tell(step, self.tr("Undone: {step}") if index < before else self.tr("Done again: {step}"))

    def _tell(self, step: Step, words: str) -> None:
        spot = step.spot
        if spot is not None:
            words = words.format(step=step.text())
            show_it = self.tr("Show it")
            self._desk.notices.show(words, action_text=show_it, action=lambda: self._go_to(spot), about=STEP)

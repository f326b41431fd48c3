"""The menu: everything that has a key, with the key beside it."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from companion.domain.settings import TEXT_SIZES
from companion.ui.desk import Desk
from companion.ui.keys import ASK, CLOSE, HELP, LARGER, ORDINARY, REDO, SMALLER, UNDO, Keys, place_keys
from companion.ui.place import Place
from companion.ui.words import said


class Menu(QMenuBar):
    """Edit, view and help."""

    def __init__(
        self,
        desk: Desk,
        places: Sequence[Place],
        *,
        go_to: Callable[[int], object],
        help_here: Callable[[], object],
        ask: Callable[[], object],
        end: Callable[[], object],
    ) -> None:
        super().__init__()
        self._settings = desk.settings
        self._steps = desk.undo
        self._undo = self._action(UNDO, desk.undo.undo)
        self._redo = self._action(REDO, desk.undo.redo)
        self._fill_edit(self.addMenu(self.tr("&Edit")), ask, end)
        self._fill_view(self.addMenu(self.tr("&View")), places, go_to)
        self.addMenu(self.tr("&Help")).addAction(self._action(HELP, help_here))
        desk.undo.indexChanged.connect(self._show_steps)
        self._show_steps()

    def _fill_edit(self, menu: QMenu, ask: Callable[[], object], end: Callable[[], object]) -> None:
        menu.addActions([self._undo, self._redo])
        menu.addSeparator()
        menu.addAction(self._action(ASK, ask))
        menu.addSeparator()
        close = self._action(CLOSE, end)
        close.setAutoRepeat(False)  # keys that are held answer no question
        menu.addAction(close)

    def _fill_view(self, menu: QMenu, places: Sequence[Place], go_to: Callable[[int], object]) -> None:
        menu.addAction(self._action(LARGER, lambda: self._resize(1)))
        menu.addAction(self._action(SMALLER, lambda: self._resize(-1)))
        menu.addAction(self._action(ORDINARY, lambda: self._settings.change(text_size=TEXT_SIZES[0])))
        menu.addSeparator()
        for number, place in enumerate(places):
            menu.addAction(self._action(place_keys(place, number), partial(go_to, number)))

    def _action(self, keys: Keys, act: Callable[[], object]) -> QAction:
        action = QAction(said(keys.does), self)
        action.setShortcuts([QKeySequence(sequence) for sequence in keys.sequences])
        action.triggered.connect(lambda: act())
        return action

    def _show_steps(self) -> None:
        undo, redo = _as_it_is(self._steps.undoText()), _as_it_is(self._steps.redoText())
        self._undo.setText(self.tr("Undo: {step}").format(step=undo) if undo else said(UNDO.does))
        self._redo.setText(self.tr("Redo: {step}").format(step=redo) if redo else said(REDO.does))
        self._undo.setEnabled(self._steps.canUndo())
        self._redo.setEnabled(self._steps.canRedo())

    def _resize(self, steps: int) -> None:
        at = TEXT_SIZES.index(self._settings.now.text_size) + steps
        if 0 <= at < len(TEXT_SIZES):
            self._settings.change(text_size=TEXT_SIZES[at])


def _as_it_is(words: str) -> str:
    """A menu would take the sign for a key."""
    return words.replace("&", "&&")

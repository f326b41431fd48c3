"""The menu: everything that has a key, with the key beside it."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QMenu, QMenuBar, QPushButton, QWidget

from companion.domain.settings import TEXT_SIZES
from companion.domain.text import Text
from companion.ui.desk import Desk
from companion.ui.keys import CLOSE, HELP, LARGER, ORDINARY, REDO, SMALLER, UNDO, Keys
from companion.ui.words import said


class Menu(QMenuBar):
    """Edit, view, help; undo and redo also stand at its right end, always in the same place."""

    def __init__(
        self,
        desk: Desk,
        places: Sequence[Text],
        *,
        go_to: Callable[[int], object],
        help_here: Callable[[], object],
        end: Callable[[], object],
    ) -> None:
        super().__init__()
        self._desk = desk
        self._undo = self._action(UNDO, desk.undo.undo)
        self._redo = self._action(REDO, desk.undo.redo)
        self._fill_edit(self.addMenu(self.tr("&Edit")), end)
        self._fill_view(self.addMenu(self.tr("&View")), places, go_to)
        self.addMenu(self.tr("&Help")).addAction(self._action(HELP, help_here))
        self._corner()
        desk.undo.canUndoChanged.connect(self._show_steps)
        desk.undo.undoTextChanged.connect(self._show_steps)
        desk.undo.redoTextChanged.connect(self._show_steps)
        self._show_steps()

    def _fill_edit(self, menu: QMenu, end: Callable[[], object]) -> None:
        menu.addActions([self._undo, self._redo])
        menu.addSeparator()
        menu.addAction(self._action(CLOSE, end))

    def _fill_view(self, menu: QMenu, places: Sequence[Text], go_to: Callable[[int], object]) -> None:
        menu.addAction(self._action(LARGER, lambda: self._resize(1)))
        menu.addAction(self._action(SMALLER, lambda: self._resize(-1)))
        menu.addAction(self._action(ORDINARY, self._ordinary))
        menu.addSeparator()
        for number, title in enumerate(places):
            keys = Keys(title, (f"Ctrl+{number + 1}",))
            menu.addAction(self._action(keys, partial(go_to, number)))

    def _action(self, keys: Keys, act: Callable[[], object]) -> QAction:
        action = QAction(said(keys.does), self)
        action.setShortcuts([QKeySequence(sequence) for sequence in keys.sequences])
        action.triggered.connect(lambda: act())
        return action

    def _corner(self) -> None:
        corner = QWidget(self)
        row = QHBoxLayout(corner)
        row.setContentsMargins(0, 2, 8, 2)
        row.setSpacing(4)
        self._buttons = [
            self._button(self._undo, self.tr("Undo"), "undo"),
            self._button(self._redo, self.tr("Redo"), "redo"),
        ]
        for button in self._buttons:
            row.addWidget(button)
        self.setCornerWidget(corner, Qt.Corner.TopRightCorner)

    def _button(self, action: QAction, text: str, icon: str) -> QPushButton:
        button = QPushButton()
        button.setProperty("role", "quiet")
        button.setText(text)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(action.trigger)

        def dress() -> None:
            button.setIcon(self._desk.look.icon(icon, "accent"))
            button.setIconSize(QSize(self._desk.look.px(20), self._desk.look.px(20)))

        dress()
        self._desk.look.changed.connect(dress)
        return button

    def _show_steps(self) -> None:
        undo = self._desk.undo
        for action, button, can, text, nothing in (
            (self._undo, self._buttons[0], undo.canUndo(), self.tr("Undo: {step}"), self.tr("Undo")),
            (self._redo, self._buttons[1], undo.canRedo(), self.tr("Redo: {step}"), self.tr("Redo")),
        ):
            step = undo.undoText() if action is self._undo else undo.redoText()
            action.setText(text.format(step=step) if can else nothing)
            action.setEnabled(can)
            button.setEnabled(can)
            button.setAccessibleDescription(step)

    def _resize(self, steps: int) -> None:
        at = TEXT_SIZES.index(self._desk.settings.now.text_size) + steps
        if 0 <= at < len(TEXT_SIZES):
            self._desk.settings.change(text_size=TEXT_SIZES[at])

    def _ordinary(self) -> None:
        self._desk.settings.change(text_size=TEXT_SIZES[0])

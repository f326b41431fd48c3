"""Undo and redo, always in the same place."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QUndoStack
from PySide6.QtWidgets import QHBoxLayout, QWidget

from companion.ui.look import Look
from companion.ui.widgets.icon_button import IconButton
from companion.ui.widgets.layouts import edgeless


class StepButtons(QWidget):
    """Two buttons, greyed while there is nothing to take back or to do again.

    Tab passes them by: after the last field of a page Enter would wipe what was written. The menu has both for keys.
    """

    def __init__(self, look: Look, undo: QUndoStack) -> None:
        super().__init__()
        self._steps = undo
        self._undo = IconButton(look, self.tr("Undo"), "undo")
        self._redo = IconButton(look, self.tr("Redo"), "redo")
        row = edgeless(QHBoxLayout(self), 8)
        for button in (self._undo, self._redo):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            row.addWidget(button)
        self._undo.clicked.connect(undo.undo)
        self._redo.clicked.connect(undo.redo)
        undo.indexChanged.connect(self._show)
        self._show()

    def _show(self) -> None:
        self._undo.setEnabled(self._steps.canUndo())
        self._redo.setEnabled(self._steps.canRedo())
        self._undo.setAccessibleDescription(self._steps.undoText())
        self._redo.setAccessibleDescription(self._steps.redoText())

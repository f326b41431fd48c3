"""Dark or dim with one press, and back with another."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from companion.domain.settings import ThemeChoice
from companion.ui.desk import Desk
from companion.ui.widgets.chip import Chip, show_checked
from companion.ui.widgets.layouts import edgeless


class Shades(QWidget):
    """Two buttons that are pressed in or not. What everything looks like already is not offered."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._chips = {ThemeChoice.DARK: Chip(self.tr("Dark")), ThemeChoice.DIM: Chip(self.tr("Dim"))}
        row = edgeless(QHBoxLayout(self), 8)
        for theme, chip in self._chips.items():
            chip.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a press leaves the keyboard where it is
            row.addWidget(chip)
            chip.toggled.connect(lambda on, theme=theme: desk.look.shade(theme if on else None))
        desk.look.changed.connect(self._show)
        desk.settings.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        for theme, chip in self._chips.items():
            show_checked(chip, self._desk.look.shaded is theme)
            chip.setVisible(self._desk.settings.now.theme is not theme)

"""Words for how a pain feels, to press."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from companion.domain.check_in import KIND_WORDS, Kind
from companion.domain.text import Text
from companion.ui.widgets.chip import Chip, show_checked
from companion.ui.widgets.layouts import FlowLayout
from companion.ui.words import said

FIRST = (Kind.ACHING, Kind.TENDER, Kind.STIFF, Kind.BURNING, Kind.STABBING, Kind.TINGLING, Kind.NUMB)
"""Offered at once, what may touch the warning signs among them. The other words come when asked for."""

GROUPS = (
    (Text("Dull"), (Kind.ACHING, Kind.SORE, Kind.TENDER, Kind.HEAVY, Kind.PRESSING)),
    (Text("Tight"), (Kind.STIFF, Kind.TIGHT, Kind.CRAMPING)),
    (Text("Sharp or hot"), (Kind.BURNING, Kind.STINGING, Kind.SHOOTING, Kind.STABBING, Kind.THROBBING)),
    (Text("Skin and nerves"), (Kind.TINGLING, Kind.NUMB, Kind.ELECTRIC, Kind.COLD, Kind.ITCHING)),
    (Text("Where it sits"), (Kind.DEEP, Kind.ON_THE_SURFACE, Kind.HARD_TO_PLACE)),
)
"""All words, those beside each other that feel alike."""


class KindChips(QWidget):
    """Chips in rows; any number may be pressed."""

    pressed = Signal(object, bool)
    """A Kind, and whether it is chosen now."""

    def __init__(self, kinds: Iterable[Kind]) -> None:
        super().__init__()
        self.row = FlowLayout(8, self)
        self._chips = {kind: self._chip(kind) for kind in kinds}

    def show_chosen(self, chosen: Iterable[Kind]) -> None:
        """Show what is chosen. Says nothing to anybody."""
        for kind, chip in self._chips.items():
            show_checked(chip, kind in chosen)

    def show_only(self, kinds: Iterable[Kind]) -> None:
        """Hide the words that are not among ``kinds``."""
        for kind, chip in self._chips.items():
            chip.setVisible(kind in kinds)

    def focus_first(self) -> None:
        """Put the keyboard on the first word."""
        next(iter(self._chips.values())).setFocus()

    def _chip(self, kind: Kind) -> Chip:
        chip = Chip(said(KIND_WORDS[kind]))
        chip.toggled.connect(lambda chosen: self.pressed.emit(kind, chosen))
        self.row.addWidget(chip)
        return chip


class AllKinds(QWidget):
    """Every word, in groups."""

    pressed = Signal(object, bool)
    """A Kind, and whether it is chosen now."""

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(6)
        self._groups = [self._group(column, name, kinds) for name, kinds in GROUPS]

    def show_chosen(self, chosen: Iterable[Kind]) -> None:
        """Show what is chosen. Says nothing to anybody."""
        for group in self._groups:
            group.show_chosen(chosen)

    def focus_first(self) -> None:
        """Put the keyboard on the first word."""
        self._groups[0].focus_first()

    def _group(self, column: QVBoxLayout, name: Text, kinds: tuple[Kind, ...]) -> KindChips:
        label = QLabel(said(name))
        label.setProperty("role", "small")
        group = KindChips(kinds)
        group.setAccessibleName(said(name))
        group.pressed.connect(self.pressed)
        column.addWidget(label)
        column.addWidget(group)
        return group

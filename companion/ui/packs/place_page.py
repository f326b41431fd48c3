"""Another place for a pack: all there are, found by name."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from companion.domain.body import Area, Body, View
from companion.domain.mark_words import LIST_NAMES
from companion.domain.text import Text
from companion.ui.look import Look
from companion.ui.packs.places import listed
from companion.ui.widgets.focus_ring import ROOM
from companion.ui.widgets.layouts import FlowLayout, edgeless
from companion.ui.widgets.search_field import SearchField
from companion.ui.widgets.sub_page import SubPage
from companion.ui.words import said


class PlacePage(SubPage):
    """One press chooses."""

    chosen = Signal(str)
    """The id of an area."""

    def __init__(self, look: Look, body: Body) -> None:
        super().__init__(look, self.tr("Where does the pack go?"))
        self._groups: list[tuple[QWidget, list[QPushButton]]] = []
        self._build(look, body)
        self._search.textChanged.connect(self._sift)
        self._search.went_down.connect(self._enter)

    def arrive(self) -> None:
        """Put the keyboard where the name is typed, with all places in sight."""
        self._search.clear()
        self._search.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self, look: Look, body: Body) -> None:
        self._search = SearchField(self.tr("Find a place on the body"), self.tr("Find a place, such as hip"))
        self._search.setMaximumWidth(look.line_width)
        self._nothing = QLabel(self.tr("No place has this name. Try another word."))
        self._nothing.setProperty("role", "secondary")
        self._nothing.hide()
        inside = QVBoxLayout()
        inside.setContentsMargins(ROOM, 0, ROOM, 0)
        inside.setSpacing(16)
        inside.addWidget(self._search)
        inside.addWidget(self._nothing)
        for view, areas in listed(body):
            inside.addWidget(self._group(view, areas))
        self.column.addLayout(inside)
        self.column.addStretch(1)

    def _group(self, view: View, areas: tuple[Area, ...]) -> QWidget:
        group, row = QWidget(), QWidget()
        head = QLabel(said(LIST_NAMES[view]))
        head.setProperty("role", "strong")
        column = edgeless(QVBoxLayout(group), 8)
        column.addWidget(head)
        column.addWidget(row)
        flow = FlowLayout(8, row)
        buttons = [self._button(area) for area in areas]
        for button in buttons:
            flow.addWidget(button)
        self._groups.append((group, buttons))
        return group

    def _button(self, area: Area) -> QPushButton:
        button = QPushButton(said(Text(area.label)))
        button.clicked.connect(lambda: self.chosen.emit(area.id))
        return button

    def _enter(self) -> None:
        """Go to the first place that was found."""
        found = [button for _, buttons in self._groups for button in buttons if not button.isHidden()]
        for button in found[:1]:
            button.setFocus(Qt.FocusReason.TabFocusReason)

    def _sift(self, typed: str) -> None:
        words = typed.casefold().split()
        for group, buttons in self._groups:
            for button in buttons:
                button.setVisible(all(word in button.text().casefold() for word in words))
            group.setHidden(all(button.isHidden() for button in buttons))
        self._nothing.setHidden(not all(group.isHidden() for group, _ in self._groups))

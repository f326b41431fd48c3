"""The twin of the figure: every area as a large row, found by its name."""

from itertools import groupby

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from companion.domain.body import Area, Body, Page, View
from companion.domain.check_in import Mark
from companion.domain.mark_words import LIST_NAMES
from companion.ui.body.place_row import PlaceRow
from companion.ui.look import Look
from companion.ui.widgets.search_field import SearchField
from companion.ui.words import said

_WALKS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class AreaList(QWidget):
    """Does all that the figure does: press to mark, digits and + − for the strength, Delete to take away."""

    area_pressed = Signal(str)
    strength_typed = Signal(str, int)
    removal_asked = Signal(str)

    def __init__(self, look: Look, body: Body) -> None:
        super().__init__()
        self._look, self._body = look, body
        self._page = Page.BODY
        self._groups: list[tuple[View, QLabel, list[PlaceRow]]] = []
        self._rows: dict[str, PlaceRow] = {}
        self._build()
        self._sift()
        self._search.textChanged.connect(self._sift)
        self._search.went_down.connect(self._enter)

    @property
    def is_searching(self) -> bool:
        """Whether it shows what was found, on whatever page it is."""
        return self.isVisible() and bool(self._search.text().strip())

    def show_marks(self, marks: tuple[Mark, ...], selected: str | None) -> None:
        """Show these marks; the selected one is set off."""
        marked = {mark.area: mark for mark in marks}
        for area_id, row in self._rows.items():
            mark = marked.get(area_id)
            if row.mark != mark:
                row.show_mark(mark)
            row.show_current(area_id == selected)

    def set_page(self, page: Page) -> None:
        """List the areas of a page. What is looked for by name is found on every page."""
        self._page = page
        self._search.clear()
        self._sift()

    def focus_area(self, area_id: str) -> None:
        """Put the keyboard on a row, if it can be seen."""
        row = self._rows[area_id]
        if not row.isHidden():
            row.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_search(self) -> None:
        """Put the keyboard where the name is typed."""
        self._search.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self) -> None:
        self._search = SearchField(self.tr("Find a place on the body"), self.tr("Find a place, such as hip"))
        self._nothing = QLabel()
        self._nothing.setProperty("role", "secondary")
        self._nothing.hide()
        inside = QWidget()
        inside.setProperty("role", "page")
        rows = QVBoxLayout(inside)
        rows.setContentsMargins(0, 0, 8, 0)
        rows.setSpacing(0)
        for view, areas in groupby(self._body, key=lambda area: area.view):
            head = self._head(rows, view)
            self._groups.append((view, head, [self._row(rows, area) for area in areas]))
        rows.addStretch(1)
        self._let_tab_reach(next(iter(self._rows.values())))
        self._scroller = QScrollArea()
        self._scroller.setWidgetResizable(True)
        self._scroller.setFrameShape(QFrame.Shape.NoFrame)
        self._scroller.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroller.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroller.setWidget(inside)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)  # as high as the figure
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for part in (self._search, self._nothing, self._scroller):
            column.addWidget(part)

    def _head(self, rows: QVBoxLayout, view: View) -> QLabel:
        head = QLabel(said(LIST_NAMES[view]))
        head.setProperty("role", "strong")
        head.setWordWrap(True)
        head.setContentsMargins(0, 12, 0, 4)
        rows.addWidget(head)
        return head

    def _row(self, rows: QVBoxLayout, area: Area) -> PlaceRow:
        row = PlaceRow(self._look, area)
        row.area_pressed.connect(self.area_pressed)
        row.strength_typed.connect(self.strength_typed)
        row.removal_asked.connect(self.removal_asked)
        row.arrow_pressed.connect(self._walk)
        row.focus_changed.connect(self._focus_moved)
        self._rows[area.id] = row
        rows.addWidget(row)
        return row

    def _sift(self) -> None:
        typed = self._search.text().strip()
        found = {area.id for area in self._body.found_by(typed)} or self._near(typed)
        for view, head, rows in self._groups:
            for row in rows:
                row.setVisible(row.area.id in found if typed else view in self._page.views)
            head.setHidden(all(row.isHidden() for row in rows))
        seen = self._seen()
        near, none = (
            self.tr("No place has this name. Did you mean this?"),
            self.tr("No place has this name. Try another word."),
        )
        self._nothing.setText(near if seen else none)
        self._nothing.setHidden(bool(self._body.found_by(typed)))
        if seen:
            self._let_tab_reach(seen[0])
        self._scroller.verticalScrollBar().setValue(0)

    def _near(self, typed: str) -> set[str]:
        """What may be meant by a word with a slip in it."""
        labels = self._body.nearest_labels(typed)
        return {area.id for area in self._body if area.label in labels}

    def _seen(self) -> list[PlaceRow]:
        return [row for row in self._rows.values() if not row.isHidden()]

    def _enter(self) -> None:
        for row in self._seen()[:1]:
            row.setFocus(Qt.FocusReason.TabFocusReason)

    def _walk(self, area_id: str, key: int) -> None:
        seen = self._seen()
        to = seen.index(self._rows[area_id]) + _WALKS.get(Qt.Key(key), 0)
        if to < 0:
            self.focus_search()
        else:
            seen[min(to, len(seen) - 1)].setFocus(Qt.FocusReason.TabFocusReason)

    def _focus_moved(self, area_id: str) -> None:
        row = self._rows[area_id]
        if row.hasFocus():
            self._let_tab_reach(row)
            self._scroller.ensureWidgetVisible(row, 0, self._look.control)

    def _let_tab_reach(self, one: PlaceRow) -> None:
        for row in self._rows.values():
            row.setFocusPolicy(Qt.FocusPolicy.StrongFocus if row is one else Qt.FocusPolicy.ClickFocus)

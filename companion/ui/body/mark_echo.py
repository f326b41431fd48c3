"""Everything that is marked, in words. A press on a row opens its mark."""

from collections.abc import Collection

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from companion.domain.body import Body, View
from companion.domain.check_in import Mark
from companion.domain.mark_words import describe
from companion.ui.body.place_row import PlaceRow
from companion.ui.look import Look
from companion.ui.widgets.layouts import edgeless
from companion.ui.words import said


class MarkEcho(QWidget):
    """One row for each mark, in the order in which they were made."""

    area_pressed = Signal(str)
    strength_typed = Signal(str, int)
    removal_asked = Signal(str)

    def __init__(self, look: Look, body: Body) -> None:
        super().__init__()
        self._look, self._body = look, body
        self._rows: dict[str, PlaceRow] = {}
        self._heading = QLabel()
        self._heading.setProperty("role", "strong")
        self._dashed = QLabel(self.tr("Dashed: part of that place is marked, in a close-up."))
        self._dashed.setProperty("role", "small")
        self._dashed.setWordWrap(True)
        self._column = edgeless(QVBoxLayout(self), 0)
        self._column.addWidget(self._heading)
        self._column.addWidget(self._dashed)
        self._column.addStretch(1)

    def show_marks(self, marks: tuple[Mark, ...], selected: str | None, views: Collection[View]) -> None:
        """Show these marks; the selected one is set off. ``views`` are those of the figure that are seen."""
        marks = tuple(mark for mark in marks if mark.area in self._body)
        self._heading.setText(self.tr("Marked: {number}").format(number=len(marks)))
        self._heading.setVisible(bool(marks))
        parents = (self._body[mark.area].parent for mark in marks)
        self._dashed.setVisible(any(parent and self._body[parent].view in views for parent in parents))
        self._keep_rows([mark.area for mark in marks])
        for mark in marks:
            row = self._rows.get(mark.area) or self._row(mark.area)
            row.show_mark(mark)
            row.setAccessibleName(said(describe(mark, row.area)))
            row.show_current(mark.area == selected)

    def _keep_rows(self, areas: list[str]) -> None:
        """Drop rows that are no longer wanted; all of them if the order is another one, for the sake of Tab."""
        kept = [area_id for area_id in self._rows if area_id in areas]
        in_order = kept == areas[: len(kept)]
        for area_id in list(self._rows):
            if area_id not in areas or not in_order:
                self._drop(self._rows.pop(area_id))

    def _row(self, area_id: str) -> PlaceRow:
        row = PlaceRow(self._look, self._body[area_id])
        row.area_pressed.connect(self.area_pressed)
        row.strength_typed.connect(self.strength_typed)
        row.removal_asked.connect(self.removal_asked)
        self._rows[area_id] = row
        self._column.insertWidget(len(self._rows), row)
        row.show()
        return row

    def _drop(self, row: PlaceRow) -> None:
        row.hide()
        self._column.removeWidget(row)
        row.deleteLater()

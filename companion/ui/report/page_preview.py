"""The pages as they will be printed, to look at first."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from companion.ui.look import Look
from companion.ui.widgets.focus_ring import ROOM, paint_ring
from companion.ui.widgets.icon_button import IconButton
from companion.ui.widgets.layouts import FlowLayout

ZOOMS = (1.0, 1.5, 2.0)
"""Widths of a page, as times of the room there is."""

PPI = 150
"""Dots to an inch: sharp enough for letters at twice the width of an ordinary window."""

MOST_PAGES = 6
"""Pages that are shown; with more details nobody looks at all of them here."""


class PagePreview(QWidget):
    """One page below the other, as wide as there is room for, or larger on a press."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._zoom = 0
        self._pages: list[PageView] = []
        self._build()
        self._show_zoom()

    def show_pages(self, pictures: tuple[bytes, ...], said: str) -> None:
        """Show other pages; ``said`` is what stands on the first, for those who cannot see it."""
        for number, picture in enumerate(pictures[:MOST_PAGES], start=1):
            name = self.tr("Page {number} of {count}").format(number=number, count=len(pictures))
            if number > len(self._pages):
                self._add_page()
            self._pages[number - 1].show_picture(picture, name, said if number == 1 else "")
        for page in self._pages[len(pictures) :]:
            page.hide()
        self._state.hide()
        self._more.setText(self.tr("and {count} more pages").format(count=len(pictures) - MOST_PAGES))
        self._more.setVisible(len(pictures) > MOST_PAGES)
        self._fit()

    def is_shown(self) -> bool:
        """Whether there is a page to see."""
        return bool(self._pages)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The pages take the room there is."""
        super().resizeEvent(event)
        self._fit()

    def _build(self) -> None:
        self._smaller = IconButton(self._look, self.tr("Smaller"), "magnify-minus-outline")
        self._larger = IconButton(self._look, self.tr("Larger"), "magnify-plus-outline")
        self._smaller.setAccessibleDescription(self.tr("Make the pages smaller"))
        self._larger.setAccessibleDescription(self.tr("Make the pages larger"))
        self._smaller.clicked.connect(lambda: self._zoom_by(-1))
        self._larger.clicked.connect(lambda: self._zoom_by(1))
        tools = QWidget()
        row = FlowLayout(8, tools)
        row.addWidget(self._smaller)
        row.addWidget(self._larger)
        self._state = QLabel(self.tr("Setting the page…"))
        self._state.setProperty("role", "secondary")
        self._more = QLabel()
        self._more.setProperty("role", "secondary")
        self._more.hide()
        self._inside = QWidget()
        self._list = QVBoxLayout(self._inside)
        self._list.setContentsMargins(ROOM, ROOM, ROOM, ROOM)
        self._list.setSpacing(12)
        for label in (self._state, self._more):
            self._list.addWidget(label)
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(self._inside)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(tools)
        column.addWidget(self._scroll)
        column.addStretch(1)

    def _add_page(self) -> None:
        page = PageView(self._look)
        self._pages.append(page)
        self._list.insertWidget(self._list.count() - 1, page)

    def _zoom_by(self, step: int) -> None:
        self._zoom = max(0, min(len(ZOOMS) - 1, self._zoom + step))
        self._show_zoom()
        self._fit()

    def _show_zoom(self) -> None:
        self._smaller.setEnabled(self._zoom > 0)
        self._larger.setEnabled(self._zoom < len(ZOOMS) - 1)

    def _fit(self) -> None:
        """Give each page its width, and take all the height they need: the screen around scrolls."""
        wide = round((self.width() - 2 * ROOM) * ZOOMS[self._zoom])
        for page in self._pages:
            page.set_width(wide)
        self._list.activate()
        self._inside.resize(max(wide + 2 * ROOM, self.width()), self._list.sizeHint().height())
        bar = self._scroll.horizontalScrollBar().sizeHint().height() if self._zoom else 0
        self._scroll.setFixedHeight(self._inside.height() + bar)


class PageView(QLabel):
    """One page. A label, so that a screen reader takes it for a picture."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._sheet = QPixmap()
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_picture(self, png: bytes, name: str, said: str) -> None:
        """Show a page; ``said`` is what stands on it."""
        self._sheet.loadFromData(png, "PNG")
        self.setAccessibleName(name)
        self.setAccessibleDescription(said)
        self.show()
        self.update()

    def set_width(self, wide: int) -> None:
        """Take as much height as the page needs at this width."""
        if not self._sheet.isNull():
            self.setFixedSize(QSize(wide, round(wide * self._sheet.height() / self._sheet.width())))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """The page with an edge; where the theme is dark, white is dimmed."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if self._look.colour("page").lightness() < 128:
            painter.setOpacity(0.82)
        painter.drawPixmap(self.rect(), self._sheet, QRect(self._sheet.rect()))
        painter.setOpacity(1.0)
        painter.setPen(self._look.colour("border"))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        paint_ring(self, painter, self._look, 4)

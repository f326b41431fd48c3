"""The pages as they will be printed, to look at first."""

from __future__ import annotations

from PySide6.QtCore import QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from companion.ui.look import Look
from companion.ui.widgets.at_its_end import enable
from companion.ui.widgets.focus_ring import ROOM, paint_ring
from companion.ui.widgets.icon_button import IconButton
from companion.ui.widgets.layouts import FlowLayout, edgeless

ZOOMS = (1.0, 1.0, 1.6)
"""Widths of a page, as times of the room there is. From the second on it has the whole width of the page around it."""

PPI = 150
"""Dots to an inch: sharp enough for letters at twice the width of an ordinary window."""

MOST_PAGES = 6
"""Pages that are shown; with more details nobody looks at all of them here."""


class PagePreview(QWidget):
    """One page below the other, as wide as there is room for, or larger on a press."""

    zoomed = Signal()
    """``takes_all`` may be another."""

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

    @property
    def takes_all(self) -> bool:
        """Whether nothing is to stand beside it."""
        return self._zoom > 0

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The pages take the room there is."""
        super().resizeEvent(event)
        self._fit()

    def _build(self) -> None:
        self._smaller = IconButton(self._look, self.tr("Smaller"), "magnify-minus-outline")
        self._larger = IconButton(self._look, self.tr("Larger"), "magnify-plus-outline")
        self._smaller.setProperty("first", True)
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
        column = edgeless(QVBoxLayout(self), 4)
        column.addWidget(tools)
        column.addWidget(self._scroll)
        column.addStretch(1)

    def _add_page(self) -> None:
        page = PageView(self._look)
        page.moved.connect(self._move)
        self._pages.append(page)
        self._list.insertWidget(self._list.count() - 1, page)

    def _zoom_by(self, step: int) -> None:
        self._zoom = max(0, min(len(ZOOMS) - 1, self._zoom + step))
        self._show_zoom()
        self.zoomed.emit()
        self._fit()

    def _move(self, steps: int) -> None:
        bar = self._scroll.horizontalScrollBar()
        bar.setValue(bar.value() + steps * bar.pageStep() // 4)

    def _show_zoom(self) -> None:
        enable(self._smaller, self._zoom > 0)
        enable(self._larger, self._zoom < len(ZOOMS) - 1)

    def _fit(self) -> None:
        """Give each page its width, and take all the height they need: the screen around scrolls."""
        wide = round((self.width() - 2 * ROOM) * ZOOMS[self._zoom])
        for page in self._pages:
            page.set_width(wide)
        self._list.activate()
        self._inside.resize(max(wide + 2 * ROOM, self.width()), self._list.sizeHint().height())
        bar = self._scroll.horizontalScrollBar().sizeHint().height() if wide > self.width() else 0
        self._scroll.setFixedHeight(self._inside.height() + bar)


class PageView(QLabel):
    """One page. A label, so that a screen reader takes it for a picture. Left and right move what is too wide."""

    moved = Signal(int)
    """Steps to the right."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._sheet = QPixmap()
        self._shown = QPixmap()
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_picture(self, png: bytes, name: str, said: str) -> None:
        """Show a page; ``said`` is what stands on it."""
        self._sheet.loadFromData(png, "PNG")
        self._shown = QPixmap()
        self.setAccessibleName(name)
        self.setAccessibleDescription(said)
        self.show()
        self.update()

    def set_width(self, wide: int) -> None:
        """Take as much height as the page needs at this width."""
        if not self._sheet.isNull():
            self.setFixedSize(QSize(wide, round(wide * self._sheet.height() / self._sheet.width())))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right."""
        steps = {Qt.Key.Key_Left.value: -1, Qt.Key.Key_Right.value: 1}
        if event.key() in steps:
            self.moved.emit(steps[event.key()])
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _: QPaintEvent) -> None:
        """The page with an edge; where the theme is dark, its paper is no brighter than words are."""
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._sharp())
        if self._look.colour("page").lightness() < 128:
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
            painter.fillRect(self.rect(), self._look.mixed("text", "secondary", 0.5))
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        painter.setPen(self._look.colour("border"))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        paint_ring(self, painter, self._look, 4)

    def _sharp(self) -> QPixmap:
        """The page at this size, once for each: a painter that makes it smaller itself leaves fine lines out."""
        ratio = self.devicePixelRatioF()
        size = (QSizeF(self.size()) * ratio).toSize()
        if self._shown.size() != size:
            keep, smooth = Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
            self._shown = self._sheet.scaled(size, keep, smooth)
            self._shown.setDevicePixelRatio(ratio)
        return self._shown

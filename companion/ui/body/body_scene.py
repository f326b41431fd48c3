"""What stands on the body map and how it is painted, in logical px of the widget. Knows nothing of presses."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, QSize
from PySide6.QtGui import QPainter, QPainterPath, QPixmap, QRegion, QTransform

from companion.domain.shown_marks import Shown
from companion.ui.body.body_layout import PlacedView
from companion.ui.body.body_paint import BodyPaint
from companion.ui.body.body_travel import way
from companion.ui.look import Look

RIM = 4.0
"""Room around the views for outlines and the focus ring, in px."""

RIBBON = 12
"""Room on each side of a line that travels, in px."""


@dataclass(slots=True)
class Rings:
    """Areas that are set off; None for none. ``focused`` is where the keyboard is."""

    selected: str | None = None
    hovered: str | None = None
    focused: str | None = None


class BodyScene:
    """The views of a page with everything on them. The bare figure is painted once for a size and kept."""

    def __init__(self, look: Look) -> None:
        self._paint = BodyPaint(look)
        self.views: tuple[PlacedView, ...] = ()
        self.looks: dict[str, Shown] = {}
        self.suggested: frozenset[str] = frozenset()
        self.rings = Rings()
        self.caption = ""
        """The name under the views."""
        self.caption_box = QRectF()
        self._pictures: tuple[QPixmap, QPixmap] | None = None

    def arrange(self, views: tuple[PlacedView, ...]) -> None:
        """Show these views; also after colours changed."""
        self.views = views
        self._pictures = None

    def view_of(self, area_id: str) -> PlacedView | None:
        """The view that shows an area."""
        return next((view for view in self.views if area_id in view.shape.areas), None)

    def area_at(self, spot: QPointF, reach: float, least: float) -> str | None:
        """The area at a place of the widget, or the nearest within ``reach`` px; none is less than ``least`` across."""
        for view in self.views:
            if view.frame.adjusted(-reach, -reach, reach, reach).contains(spot):
                at = view.on_figure(spot)
                found = view.shape.area_at(at.x(), at.y(), reach / view.scale, least / view.scale)
                if found:
                    return found
        return None

    def show(self, looks: dict[str, Shown]) -> Iterator[QRect]:
        """Show these from now on; gives back what is to be painted anew."""
        before, self.looks = self.looks, looks
        for area_id in before.keys() | looks.keys():
            old, new = before.get(area_id), looks.get(area_id)
            if old != new:
                yield self.around(area_id)
                yield from (self._around_way(found[0]) for look in (old, new) if look and (found := self._way(look)))

    def around(self, area_id: str) -> QRect:
        """What belongs to an area: its outline, ring and number."""
        view = self.view_of(area_id)
        if view is None:
            return QRect()
        edge = self._paint.badge + RIM
        return view.box_of(view.shape.areas[area_id]).adjusted(-edge, -edge, edge, edge).toAlignedRect()

    def paint(self, painter: QPainter, region: QRegion, size: QSize, ratio: float) -> None:
        """The figure, the marks, what is offered, where pain travels, numbers, rings; only what touches ``region``."""
        if self._pictures is None or self._pictures[0].devicePixelRatio() != ratio:
            self._pictures = self._paint.ground(self.views, size, ratio), self._paint.lines(self.views, size, ratio)
        ground, lines = self._pictures
        seen = list(self._seen(region))
        _copy(painter, ground, region)
        for view, look in seen:
            self._paint.fill(painter, view, look)
        _copy(painter, lines, region)
        for view, look in seen:
            self._paint.outline(painter, view, look)
        self._paint_hints(painter)
        self._paint_ways(painter, region)
        for view, look in seen:
            if self._has_number(look):
                number = view.on_widget(view.shape.areas[look.area].deepest[0])
                self._paint.badge_of(painter, number, look.strength)
        self._paint_rings(painter)
        self._paint.caption(painter, self.caption_box, self.caption)

    def _seen(self, region: QRegion) -> Iterator[tuple[PlacedView, Shown]]:
        for look in self.looks.values():
            view = self.view_of(look.area)
            if view and region.intersects(self.around(look.area)):
                yield view, look

    def _has_number(self, look: Shown) -> bool:
        """Of the parts of an area that is marked as a whole, only the one with the most room says how strongly."""
        same = [one.area for one in self.looks.values() if one.whole and one.whole == look.whole]
        return not same or look.area == max(same, key=self._room_in)

    def _room_in(self, area_id: str) -> float:
        view = self.view_of(area_id)
        return view.shape.areas[area_id].deepest[1] if view else 0.0

    def _paint_hints(self, painter: QPainter) -> None:
        for area_id in self.suggested - self.looks.keys():
            if view := self.view_of(area_id):
                self._paint.suggested(painter, view, view.shape.areas[area_id])
        hovered = self.rings.hovered
        if hovered and (view := self.view_of(hovered)):
            self._paint.hovered(painter, view, view.shape.areas[hovered])

    def _paint_ways(self, painter: QPainter, region: QRegion) -> None:
        for look in self.looks.values():
            found = self._way(look)
            if found and look.travels and region.intersects(self._around_way(found[0])):
                self._paint.travel(painter, found[0], look.travels.strength, within=found[1])

    def _paint_rings(self, painter: QPainter) -> None:
        selected, focused = self.rings.selected, self.rings.focused
        if selected and selected != focused and (view := self.view_of(selected)):
            self._paint.selected(painter, view, view.shape.areas[selected])
        if focused and (view := self.view_of(focused)):
            self._paint.focused(painter, view, view.shape.areas[focused])

    def _way(self, look: Shown) -> tuple[QPainterPath, QPainterPath | None] | None:
        """The line of a pain that travels, and the contour that cuts it off if it leaves this view."""
        view = self.view_of(look.area)
        end = look.travels.travels_to if look.travels else None
        if view is None or end is None or look.whole:
            return None
        found = way(view.view, view.shape, view.shape.areas[look.area].deepest[0], end)
        if found is None:
            return None
        on_widget = view.transform()
        return on_widget.map(found.line), None if found.ends_here else on_widget.map(view.shape.outline)

    @staticmethod
    def _around_way(line: QPainterPath) -> QRect:
        return line.boundingRect().adjusted(-RIBBON, -RIBBON, RIBBON, RIBBON).toAlignedRect()


def _copy(painter: QPainter, picture: QPixmap, region: QRegion) -> None:
    part, ratio = QRectF(region.boundingRect()), picture.devicePixelRatio()
    painter.drawPixmap(part, picture, QTransform.fromScale(ratio, ratio).mapRect(part))

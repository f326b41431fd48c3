"""The body map on a 4K screen: from a press to the painted mark, and finding the area under a finger."""

import os
import random
from collections.abc import Iterator
from statistics import median
from time import perf_counter

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from companion.domain.check_in import Mark, TravelsTo
from companion.ui.body.body_map import BodyMap
from tests.bench.measured import Measured
from tests.support.bodies import dressed, the_body, the_figure

SCREEN = QSize(3840, 2160)
PRESSES, TESTS = 60, 4_000


def measure() -> Iterator[Measured]:
    """Medians; the press goes through Qt's own events, the figure alone fills the screen."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    body_map = BodyMap(dressed(app), the_body(), the_figure())
    body_map.resize(SCREEN)
    body_map.show()
    app.processEvents()
    spots = _spots(body_map)
    times = sorted(_presses(app, body_map, spots))
    yield Measured("body map: press to painted mark at 4K", median(times), "ms", 16)
    yield Measured("body map: press to painted mark at 4K, slowest of 60", times[-1], "ms", None)
    yield Measured("body map: area under a finger", _tests(body_map, spots), "ms", 0.1)


def _spots(body_map: BodyMap) -> list[QPointF]:
    buttons = list(body_map.buttons())
    random.Random(1).shuffle(buttons)
    return [QPointF(button.geometry().center()) for button in buttons[:PRESSES]]


def _presses(app: QApplication, body_map: BodyMap, spots: list[QPointF]) -> Iterator[float]:
    """Milliseconds of each press; marks add up, every fifth one travels."""
    marks: dict[str, Mark] = {}

    def mark(area: str) -> None:
        travels = TravelsTo.FOOT if len(marks) % 5 == 0 else None
        marks[area] = Mark(area=area, strength=len(marks) % 11, travels_to=travels)
        body_map.set_marks(tuple(marks.values()))
        body_map.set_selected(area)

    body_map.area_pressed.connect(mark)
    for spot in spots:
        start = perf_counter()
        QTest.mouseClick(body_map, Qt.MouseButton.LeftButton, pos=spot.toPoint())
        app.processEvents()
        yield (perf_counter() - start) * 1_000


def _tests(body_map: BodyMap, spots: list[QPointF]) -> float:
    """Milliseconds of one look-up, inside the figure and around it."""
    chance = random.Random(2)
    tried = [spot + QPointF(chance.gauss(0, 20), chance.gauss(0, 20)) for spot in spots * (TESTS // len(spots))]
    start = perf_counter()
    for spot in tried:
        body_map.area_at(spot)
    return (perf_counter() - start) * 1_000 / len(tried)

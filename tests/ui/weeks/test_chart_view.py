"""A chart on the page: drawn elsewhere, shown sharply, read aloud."""

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QAccessible, QColor, QResizeEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from companion.actions.week import Picture
from companion.ui.background import CHARTS, Background
from companion.ui.look import Look
from companion.ui.weeks.chart_view import ChartView, Drawing

RED, BLUE = bytes((200, 40, 40, 255)), bytes((40, 40, 200, 255))


class Painter:
    """Draws a plain picture half as high as wide, and remembers what it was asked for."""

    def __init__(self, colour: bytes = RED) -> None:
        self.colour = colour
        self.widths: list[int] = []
        self.threads: set[str] = set()
        self.may_go_on = threading.Event()
        self.may_go_on.set()

    def drawing(self) -> Drawing:
        return Drawing(height=lambda width: width // 2, picture=self._picture)

    def _picture(self, width: int, ratio: float) -> Picture:
        self.may_go_on.wait(5)
        self.widths.append(width)
        self.threads.add(threading.current_thread().name)
        size = int(width * ratio), int(width // 2 * ratio)
        return Picture(*size, self.colour * (size[0] * size[1]), ratio)


@pytest.fixture
def background(qapp: QApplication) -> Iterator[Background]:
    made = Background(qapp)
    yield made
    made.close()
    made.deleteLater()


@pytest.fixture
def view(look: Look, background: Background, qtbot: QtBot) -> ChartView:
    made = ChartView(look, background, "Chart of pain")
    qtbot.addWidget(made)
    made.resize(400, 10)
    made.show()
    return made


def settled(background: Background, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not background.is_busy(CHARTS))


def seen(view: QWidget, x: int = 5, y: int = 5) -> QColor:
    return view.grab().toImage().pixelColor(x, y)


def test_a_chart_is_drawn_off_the_windows_thread(view: ChartView, background: Background, qtbot: QtBot) -> None:
    painter = Painter()
    view.show_drawing(painter.drawing(), "Calm")
    settled(background, qtbot)
    assert painter.threads == {"companion charts"}
    assert seen(view) == QColor(200, 40, 40)


def test_it_takes_the_height_it_needs(view: ChartView) -> None:
    view.show_drawing(Painter().drawing(), "Calm")
    assert view.height() == 200
    view.resize(600, view.height())
    assert view.height() == 300


def test_it_is_a_picture_with_a_name_and_a_sentence(view: ChartView, background: Background, qtbot: QtBot) -> None:
    view.show_drawing(Painter().drawing(), "About the same as the week before.")
    settled(background, qtbot)
    read = QAccessible.queryAccessibleInterface(view)
    assert read is not None
    assert read.role() == QAccessible.Role.Graphic
    assert read.text(QAccessible.Text.Name) == "Chart of pain"
    assert read.text(QAccessible.Text.Description) == "About the same as the week before."


def test_while_a_size_changes_the_old_picture_stays_and_one_is_drawn_at_the_end(
    view: ChartView, background: Background, qtbot: QtBot
) -> None:
    painter = Painter()
    view.show_drawing(painter.drawing(), "Calm")
    settled(background, qtbot)
    for width in range(410, 600, 10):
        view.resize(width, view.height())
        assert seen(view, width - 5) == QColor(200, 40, 40)
    qtbot.waitUntil(lambda: painter.widths[-1] == 590)
    assert painter.widths == [400, 590]


def test_of_several_charts_asked_for_only_the_last_is_shown(
    view: ChartView, background: Background, qtbot: QtBot
) -> None:
    first, second, third = Painter(), Painter(), Painter(BLUE)
    first.may_go_on.clear()
    for painter in (first, second, third):
        view.show_drawing(painter.drawing(), "Calm")
    first.may_go_on.set()
    settled(background, qtbot)
    assert seen(view) == QColor(40, 40, 200)
    assert not second.widths


def test_a_hidden_chart_is_drawn_when_it_is_seen(view: ChartView, background: Background, qtbot: QtBot) -> None:
    painter = Painter()
    view.hide()
    view.show_drawing(painter.drawing(), "Calm")
    settled(background, qtbot)
    assert not painter.widths
    view.show()
    qtbot.waitUntil(lambda: painter.widths == [400])


def test_the_same_size_is_not_drawn_twice(view: ChartView, background: Background, qtbot: QtBot) -> None:
    painter = Painter()
    view.show_drawing(painter.drawing(), "Calm")
    settled(background, qtbot)
    view.hide()
    view.show()
    QApplication.sendEvent(view, QResizeEvent(view.size(), QSize(1, 1)))
    settled(background, qtbot)
    assert painter.widths == [400]


def test_on_another_screen_it_is_drawn_anew(view: ChartView, background: Background, qtbot: QtBot) -> None:
    painter = Painter()
    view.show_drawing(painter.drawing(), "Calm")
    settled(background, qtbot)
    QApplication.sendEvent(view, QEvent(QEvent.Type.DevicePixelRatioChange))
    qtbot.waitUntil(lambda: painter.widths == [400, 400])


def test_until_the_first_picture_is_there_it_says_so(view: ChartView, background: Background, qtbot: QtBot) -> None:
    painter = Painter()
    painter.may_go_on.clear()
    view.show_drawing(painter.drawing(), "Calm")
    empty = view.grab().toImage()
    assert len({empty.pixel(x, y) for x in range(120) for y in range(20)}) > 1
    painter.may_go_on.set()
    settled(background, qtbot)
    assert seen(view) == QColor(200, 40, 40)

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel, QScrollArea, QSizePolicy, QWidget
from pytestqt.qtbot import QtBot

from companion.ui.widgets.layouts import BesideOrBelow, EvenColumns, FlowLayout


class Box(QWidget):
    """Wants to be so large, and may grow across."""

    def __init__(self, width: int, height: int, *, grows: bool = True) -> None:
        super().__init__()
        self._wanted = QSize(width, height)
        across = QSizePolicy.Policy.Expanding if grows else QSizePolicy.Policy.Preferred
        self.setSizePolicy(across, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:  # noqa: N802  Qt calls it
        return self._wanted

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return QSize(10, 10)


@pytest.fixture
def place(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def laid(place: QWidget, width: int) -> None:
    layout = place.layout()
    assert layout
    place.resize(width, layout.heightForWidth(width))
    place.show()


@pytest.mark.parametrize(("width", "columns"), [(500, 4), (499, 2), (180, 1), (50, 1)])
def test_the_most_columns_are_taken_that_have_room(place: QWidget, width: int, columns: int) -> None:
    layout = EvenColumns(place, columns=(4, 2, 1), least=lambda: 119, gap=8)
    boxes = [Box(119, 30) for _ in range(4)]
    for box in boxes:
        layout.addWidget(box)
    laid(place, width)
    assert len({box.x() for box in boxes}) == columns


@pytest.mark.parametrize("width", [500, 501, 502, 503])
def test_both_edges_of_even_columns_meet_those_of_the_page(place: QWidget, width: int) -> None:
    layout = EvenColumns(place, columns=(4,), least=lambda: 50, gap=8)
    boxes = [Box(50, 30) for _ in range(4)]
    for box in boxes:
        layout.addWidget(box)
    laid(place, width)
    assert (boxes[0].x(), boxes[-1].geometry().right()) == (0, width - 1)


def test_all_that_flows_has_its_size_within_the_edges(place: QWidget) -> None:
    layout = FlowLayout(8, place)
    layout.setContentsMargins(4, 3, 4, 3)
    boxes = [Box(100, 30), Box(60, 40)]
    for box in boxes:
        layout.addWidget(box)
    assert layout.sizeHint() == QSize(100 + 8 + 60 + 8, 40 + 6)
    laid(place, layout.sizeHint().width())
    assert [(box.x(), box.width()) for box in boxes] == [(4, 100), (112, 60)]


def test_from_right_to_left_the_first_stands_on_the_right(place: QWidget) -> None:
    place.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    layout = EvenColumns(place, columns=(2,), least=lambda: 50, gap=0)
    first, second = Box(50, 30), Box(50, 30)
    layout.addWidget(first)
    layout.addWidget(second)
    laid(place, 200)
    assert first.x() > second.x()


def test_the_second_stands_beside_the_first_where_there_is_room_else_below(place: QWidget) -> None:
    layout = BesideOrBelow(place, least=lambda: 300, gap=20)
    first, second = Box(300, 40), Box(100, 40, grows=False)
    layout.addWidget(first)
    layout.addWidget(second)
    laid(place, 420)
    assert (first.width(), second.x(), second.y()) == (300, 320, 0)
    laid(place, 419)
    assert (first.width(), second.x(), second.y(), second.width()) == (419, 0, 50, 100)


def test_a_hidden_second_leaves_no_gap(place: QWidget) -> None:
    layout = BesideOrBelow(place, least=lambda: 300, gap=20)
    first, second = Box(300, 40), Box(100, 40)
    layout.addWidget(first)
    layout.addWidget(second)
    second.hide()
    laid(place, 420)
    assert (first.width(), place.height()) == (420, 40)


def test_a_page_that_scrolls_is_never_wider_than_its_window(qtbot: QtBot) -> None:
    page = QWidget()
    layout = BesideOrBelow(page, least=lambda: 400)
    layout.addWidget(QLabel("first"))
    layout.addWidget(Box(300, 700))
    scroller = QScrollArea()
    qtbot.addWidget(scroller)
    scroller.setWidgetResizable(True)
    scroller.setWidget(page)
    scroller.resize(320, 200)
    scroller.show()
    assert page.width() <= scroller.viewport().width()
    assert page.height() >= 700

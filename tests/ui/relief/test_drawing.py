import re

import numpy
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from companion.domain.body import Side
from companion.domain.settings import Settings, ThemeChoice
from companion.library.routines import Library
from companion.paths import resources
from companion.ui.look import Look
from companion.ui.relief.drawing import PosedDrawing, coloured, pose_file
from tests.support.bodies import dressed, picture, pixels
from tests.support.inspection import moving

KNEE, NECK = "one_knee_to_chest__end", "neck_turn__end"


@pytest.fixture
def look(qapp: QApplication) -> Look:
    return dressed(qapp)


@pytest.fixture
def drawing(qtbot: QtBot, look: Look) -> PosedDrawing:
    widget = PosedDrawing(look)
    qtbot.addWidget(widget)
    widget.resize(500, 360)
    widget.show()
    return widget


def different(one: QImage, other: QImage) -> int:
    """How many pixels differ clearly; edges may be smoothed another way."""
    both = (numpy.frombuffer(image.constBits(), numpy.uint8).astype(int) for image in (one, other))
    first, second = both
    return int((abs(first - second).reshape(-1, 4).max(axis=1) > 80).sum())


def test_every_posture_that_a_routine_asks_for_is_there() -> None:
    library = Library(resources() / "routines")
    poses = {
        pose
        for movement in library.movements.values()
        for both in movement.poses.values()
        for pose in (both.start, both.end)
    }
    assert poses
    assert [pose for pose in poses if not pose_file(pose).is_file()] == []


@pytest.mark.parametrize("theme", [choice for choice in ThemeChoice if choice is not ThemeChoice.SYSTEM])
def test_a_drawing_wears_the_colours_of_the_theme(qapp: QApplication, qtbot: QtBot, theme: ThemeChoice) -> None:
    look = dressed(qapp, theme)
    widget = PosedDrawing(look)
    qtbot.addWidget(widget)
    widget.resize(500, 360)
    widget.show_pose(KNEE, "Stay there")
    image = picture(widget)
    for token in ("figure_fill", "figure_line", "accent"):
        assert pixels(image, QColor(look.theme[token])) > 50, token


def test_every_class_of_a_drawing_has_a_colour_of_the_theme(qapp: QApplication) -> None:
    theme = dressed(qapp).theme
    for file in (resources() / "routines" / "drawings").glob("*.svg"):
        text = coloured(file.read_text(encoding="utf-8"), theme)
        classes = set(re.findall(r'class="([a-z ]+)"', text))
        styled = set(re.findall(r"\.([a-z]+)\{", text))
        assert {name for names in classes for name in names.split()} <= styled, file.name


def test_it_follows_another_look(drawing: PosedDrawing, look: Look) -> None:
    drawing.show_pose(KNEE, "Stay there")
    before = picture(drawing)
    look.follow(Settings(theme=ThemeChoice.DARK))
    assert picture(drawing) != before


def test_a_screen_reader_hears_what_to_do_not_what_is_drawn(drawing: PosedDrawing) -> None:
    drawing.show_pose(KNEE, "Stay there and breathe")
    assert drawing.accessibleName() == "Stay there and breathe"


def test_left_is_left(drawing: PosedDrawing) -> None:
    drawing.show_pose(NECK, "Turn", Side.RIGHT)
    right = picture(drawing)
    drawing.show_pose(NECK, "Turn", Side.LEFT)
    left = picture(drawing)
    assert different(left, right) > 1_000
    assert different(left, right.flipped(Qt.Orientation.Horizontal)) < 100


def test_nobody_turns_round_at_every_step_of_a_march(drawing: PosedDrawing) -> None:
    drawing.show_pose("seated_march__end", "Knee up", Side.RIGHT)
    right = picture(drawing)
    drawing.show_pose("seated_march__end", "Knee up", Side.LEFT)
    assert picture(drawing) == right


def test_postures_simply_change(drawing: PosedDrawing) -> None:
    drawing.show_pose("one_knee_to_chest__start", "Get ready")
    drawing.show_pose(KNEE, "Stay there")
    assert moving(drawing) == []


def test_postures_cross_over_only_for_who_wants_motion(qtbot: QtBot, qapp: QApplication) -> None:
    widget = PosedDrawing(dressed(qapp), moves=lambda: True)
    qtbot.addWidget(widget)
    widget.resize(500, 360)
    widget.show()
    widget.show_pose("one_knee_to_chest__start", "Get ready")
    assert moving(widget) == []
    widget.show_pose(KNEE, "Stay there")
    assert moving(widget)
    qtbot.waitUntil(lambda: moving(widget) == [], timeout=5_000)


def test_without_a_posture_there_is_nothing_to_see(drawing: PosedDrawing) -> None:
    drawing.show_pose(None, "")
    assert not drawing.has_drawing()

import random
from collections.abc import Iterator
from math import cos, sin

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from companion.domain.body import Area, Page, Side, View
from companion.domain.build import Build
from companion.domain.check_in import Kind, Mark, TravelsTo
from companion.domain.settings import ThemeChoice
from companion.ui.body.body_map import SNAP, BodyMap
from companion.ui.body.body_shapes import ViewShape
from companion.ui.look import Look
from tests.support.bodies import dressed, picture, pixels, the_body, the_figure

AT_1280 = QSize(640, 596)
"""What the figure gets in a window of 1280×720."""

AIMED_AT_PX = 24
"""Areas at least this wide across in that window are aimed at; smaller ones have a close-up and the list."""

TREMBLE_PX = 8


@pytest.fixture
def body_map(look: Look, qtbot: QtBot) -> BodyMap:
    return shown_map(look, qtbot)


def shown_map(look: Look, qtbot: QtBot, page: Page = Page.BODY, build: Build = Build.NEUTRAL) -> BodyMap:
    made = BodyMap(look, the_body(), the_figure(build))
    qtbot.addWidget(made)
    made.set_page(page)
    made.resize(AT_1280)
    made.show()
    return made


def middle(body_map: BodyMap, area_id: str) -> QPointF:
    """Where the number of an area stands in the widget."""
    view = body_map.view_of(area_id)
    assert view
    return view.on_widget(view.shape.areas[area_id].deepest[0])


def across(body_map: BodyMap, area_id: str) -> float:
    """Diameter in px of the largest circle in an area."""
    view = body_map.view_of(area_id)
    assert view
    return 2 * view.shape.areas[area_id].deepest[1] * view.scale


def presses(body_map: BodyMap, spot: QPointF) -> list[str]:
    pressed: list[str] = []
    body_map.area_pressed.connect(pressed.append)
    QTest.mouseClick(body_map, Qt.MouseButton.LeftButton, pos=spot.toPoint())
    body_map.area_pressed.disconnect(pressed.append)
    return pressed


# The name under the figure.


def test_the_area_under_the_pointer_is_named_before_it_is_pressed(body_map: BodyMap) -> None:
    QTest.mouseMove(body_map, middle(body_map, "left_buttock").toPoint())
    assert body_map.caption == "Left buttock"
    QTest.mouseMove(body_map, QPoint(3, 590))
    assert body_map.caption == ""


def test_without_a_pointer_the_area_with_the_keyboard_is_named_else_the_one_that_is_open(body_map: BodyMap) -> None:
    body_map.set_selected("left_calf")
    assert body_map.caption == "Left calf"
    body_map.focus_area("left_thigh_back")
    focused = QApplication.focusWidget()
    assert focused
    QTest.keyClick(focused, Qt.Key.Key_Up)
    assert body_map.caption == "Left buttock"
    body_map.set_page(Page.HANDS)
    assert body_map.caption == ""


# Pressing.


@pytest.mark.parametrize("page", Page)
def test_a_press_on_its_number_takes_every_area_of_every_page(look: Look, qtbot: QtBot, page: Page) -> None:
    body_map = shown_map(look, qtbot, page)
    for button in body_map.buttons():
        assert presses(body_map, middle(body_map, button.area.id)) == [button.area.id]


@pytest.mark.parametrize("page", Page)
def test_a_shaking_hand_hits_what_it_aims_at_19_times_in_20(look: Look, qtbot: QtBot, page: Page) -> None:
    aims = list(shaken(shown_map(look, qtbot, page)))
    assert len({aimed_at.id for aimed_at, _ in aims}) >= 10
    assert sum(taken == aimed_at.id for aimed_at, taken in aims) / len(aims) >= 0.95


@pytest.mark.parametrize("page", Page)
def test_a_shaking_hand_takes_the_other_side_only_along_the_middle_and_hardly_ever(
    look: Look, qtbot: QtBot, page: Page
) -> None:
    body_map = shown_map(look, qtbot, page)
    aims = list(shaken(body_map))
    wrong = [aimed_at.id for aimed_at, taken in aims if taken and other_side(aimed_at, the_body()[taken])]
    assert len(wrong) / len(aims) <= 0.005
    assert all(touches_the_middle(body_map, area_id) for area_id in wrong)


def shaken(body_map: BodyMap) -> Iterator[tuple[Area, str | None]]:
    """A hundred tries at each area: what was aimed at, and what was taken."""
    chance = random.Random(7)
    for area in [button.area for button in body_map.buttons() if across(body_map, button.area.id) >= AIMED_AT_PX]:
        for _ in range(100):
            off = QPointF(chance.gauss(0, TREMBLE_PX), chance.gauss(0, TREMBLE_PX))
            yield area, body_map.area_at(middle(body_map, area.id) + off)


@pytest.mark.parametrize("page", Page)
def test_a_narrow_area_is_pressed_as_if_it_were_24_px_wide(look: Look, qtbot: QtBot, page: Page) -> None:
    body_map = shown_map(look, qtbot, page)
    narrow = {button.area.id for button in body_map.buttons() if across(body_map, button.area.id) < AIMED_AT_PX}
    for area_id in narrow:
        around = (QPointF(11 * cos(turn), 11 * sin(turn)) for turn in range(6))
        assert {body_map.area_at(middle(body_map, area_id) + off) for off in around} <= narrow


def other_side(one: Area, other: Area) -> bool:
    return {one.side, other.side} == {Side.LEFT, Side.RIGHT}


def touches_the_middle(body_map: BodyMap, area_id: str) -> bool:
    view = body_map.view_of(area_id)
    assert view
    box = view.shape.areas[area_id].box
    return box.left() < 1 and box.right() > -1


def test_the_figure_is_large_enough_at_1280_by_720(body_map: BodyMap) -> None:
    view = body_map.view_of("left_chest")
    assert view
    assert view.frame.height() >= 560


def test_a_press_up_to_14_px_beside_the_figure_takes_the_nearest_area(body_map: BodyMap) -> None:
    arm = body_map.geometry_of("left_upper_arm_back")
    row = [QPointF(x, arm.center().y()) for x in range(arm.left() - 40, arm.center().x())]
    taken = next(spot for spot in row if body_map.area_at(spot))
    edge = next(spot for spot in row if _covered(body_map, "left_upper_arm_back", spot))
    assert 10 <= edge.x() - taken.x() <= SNAP
    assert presses(body_map, taken) == ["left_upper_arm_back"]
    assert presses(body_map, taken - QPointF(2, 0)) == []


def _covered(body_map: BodyMap, area_id: str, spot: QPointF) -> bool:
    view = body_map.view_of(area_id)
    assert view
    at = view.on_figure(spot)
    return view.shape.areas[area_id].covers(at.x(), at.y())


def test_a_press_far_from_the_figure_takes_nothing(body_map: BodyMap) -> None:
    assert presses(body_map, QPointF(3, 590)) == []


def test_a_finger_that_slides_away_takes_nothing(body_map: BodyMap) -> None:
    pressed: list[str] = []
    body_map.area_pressed.connect(pressed.append)
    start = middle(body_map, "left_buttock").toPoint()
    QTest.mousePress(body_map, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseRelease(body_map, Qt.MouseButton.LeftButton, pos=start + QPoint(60, 0))
    assert pressed == []


def test_a_finger_that_trembles_takes_where_it_began(body_map: BodyMap) -> None:
    pressed: list[str] = []
    body_map.area_pressed.connect(pressed.append)
    start = middle(body_map, "left_buttock").toPoint()
    QTest.mousePress(body_map, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseRelease(body_map, Qt.MouseButton.LeftButton, pos=start + QPoint(9, 9))
    assert pressed == ["left_buttock"]


def test_only_the_left_button_of_the_mouse_presses(body_map: BodyMap) -> None:
    pressed: list[str] = []
    body_map.area_pressed.connect(pressed.append)
    QTest.mouseClick(body_map, Qt.MouseButton.RightButton, pos=middle(body_map, "left_buttock").toPoint())
    assert pressed == []


# Left is left.


def test_in_the_front_view_the_figure_faces_you(body_map: BodyMap) -> None:
    assert middle(body_map, "left_chest").x() > middle(body_map, "right_chest").x()


def test_in_the_back_view_you_look_from_behind(body_map: BodyMap) -> None:
    assert middle(body_map, "left_buttock").x() < middle(body_map, "right_buttock").x()


@pytest.mark.parametrize("page", Page)
@pytest.mark.parametrize("text_size", [100, 200])
def test_your_left_stands_over_the_left_areas_of_every_view(
    qapp: QApplication, qtbot: QtBot, page: Page, text_size: int
) -> None:
    body_map = shown_map(dressed(qapp, text_size=text_size), qtbot, page)
    lefts, rights = middles_of(body_map, "Your LEFT"), middles_of(body_map, "Your RIGHT")
    assert len(lefts) == len(rights) == len(page.views)
    for view, left, right in zip(page.views, lefts, rights, strict=True):
        ids = [button.area.id for button in body_map.buttons() if button.area.view is view and "left" in button.area.id]
        for area_id in ids:
            mine, other = middle(body_map, area_id).x(), middle(body_map, area_id.replace("left", "right")).x()
            assert (mine < other) == (left < right), area_id


def middles_of(body_map: BodyMap, words: str) -> list[int]:
    """Where these words stand, from left to right."""
    labels = [label for label in body_map.findChildren(QLabel) if label.isVisible() and label.text() == words]
    return sorted(label.geometry().center().x() for label in labels)


def test_each_view_has_its_name(body_map: BodyMap) -> None:
    assert {"Front", "Back"} <= {label.text() for label in body_map.findChildren(QLabel)}


@pytest.mark.parametrize("text_size", [100, 150, 200])
def test_no_words_over_the_figure_touch_each_other(qapp: QApplication, qtbot: QtBot, text_size: int) -> None:
    body_map = shown_map(dressed(qapp, text_size=text_size), qtbot)
    body_map.resize(body_map.sizeHint())
    boxes = [label.geometry() for label in body_map.findChildren(QLabel)]
    assert not [(a, b) for a in boxes for b in boxes if a is not b and a.intersects(b)]


# What is seen.


@pytest.mark.parametrize("theme", [theme for theme in ThemeChoice if theme is not ThemeChoice.SYSTEM])
def test_a_mark_has_the_colour_of_its_strength_in_every_theme(
    qapp: QApplication, qtbot: QtBot, theme: ThemeChoice
) -> None:
    look = dressed(qapp, theme)
    body_map = shown_map(look, qtbot)
    body_map.set_marks((Mark(area="left_thigh_back", strength=5),))
    assert pixels(picture(body_map), look.pain(5)) > 500
    body_map.set_marks((Mark(area="left_thigh_back", strength=9),))
    assert pixels(picture(body_map), look.pain(5)) < 50


def test_a_mark_has_a_number_that_can_be_told_from_another(body_map: BodyMap) -> None:
    box = body_map.geometry_of("left_thigh_back")
    body_map.set_marks((Mark(area="left_thigh_back", strength=4),))
    four = picture(body_map).copy(box)
    body_map.set_marks((Mark(area="left_thigh_back", strength=4, kinds=(Kind.COLD,)),))
    assert picture(body_map).copy(box) == four
    body_map.set_marks((Mark(area="left_thigh_back", strength=5),))
    assert picture(body_map).copy(box) != four


def test_the_outline_is_heavier_for_stronger_pain(look: Look, body_map: BodyMap) -> None:
    edge = look.mixed("text", "figure_line", 0.6)
    weights = []
    for strength in (2, 5, 8):
        body_map.set_marks((Mark(area="left_thigh_back", strength=strength),))
        weights.append(pixels(picture(body_map), edge))
    assert weights[0] * 1.3 < weights[1]
    assert weights[1] * 1.15 < weights[2]


def test_high_contrast_adds_a_pattern(qapp: QApplication, qtbot: QtBot) -> None:
    plain, strong = (shown_map(dressed(qapp, theme), qtbot) for theme in (ThemeChoice.DARK, ThemeChoice.HIGH_CONTRAST))
    shades = []
    for body_map, theme in ((plain, ThemeChoice.DARK), (strong, ThemeChoice.HIGH_CONTRAST)):
        look = dressed(qapp, theme)
        body_map.set_marks((Mark(area="left_thigh_back", strength=8),))
        shades.append(pixels(picture(body_map), look.pain(8)))
    assert shades[1] < 0.8 * shades[0]


def test_what_is_offered_is_outlined_but_not_filled(look: Look, body_map: BodyMap) -> None:
    before = picture(body_map)
    body_map.set_suggestion((Mark(area="left_thigh_back", strength=8),))
    offered = picture(body_map)
    assert pixels(offered, look.pain(8)) == pixels(before, look.pain(8))
    assert pixels(offered, look.colour("accent")) > 50
    body_map.set_suggestion(None)
    assert picture(body_map) == before


def test_a_whole_area_that_is_offered_is_outlined_in_its_close_up_too(look: Look, qtbot: QtBot) -> None:
    body_map = shown_map(look, qtbot, Page.BUTTOCKS)
    body_map.set_suggestion((Mark(area="left_buttock", strength=6),))
    assert pixels(picture(body_map).copy(body_map.geometry_of("left_sit_bone")), look.colour("accent")) > 20


def test_the_whole_body_shows_where_in_a_buttock_it_hurts(look: Look, body_map: BodyMap) -> None:
    body_map.set_marks((Mark(area="left_sit_bone", strength=7), Mark(area="left_outer_hip", strength=3)))
    box = body_map.geometry_of("left_buttock")
    low, outer = QRect(box), QRect(box)
    low.setTop(box.center().y())
    outer.setRight(box.center().x())
    assert pixels(picture(body_map).copy(box), look.pain(7)) > 100
    assert pixels(picture(body_map).copy(low), look.pain(7)) > 100
    assert pixels(picture(body_map).copy(outer), look.pain(3)) > 100


def test_a_close_up_says_in_one_number_how_strongly_the_whole_area_is_marked(look: Look, qtbot: QtBot) -> None:
    body_map = shown_map(look, qtbot, Page.BUTTOCKS)
    before = picture(body_map)
    body_map.set_marks((Mark(area="left_buttock", strength=6),))
    after = picture(body_map)
    parts = [area.id for area in the_body() if area.parent == "left_buttock"]
    new = [pixels(after.copy(box), look.colour("text")) - pixels(before.copy(box), look.colour("text"))
           for box in map(body_map.geometry_of, parts)]  # fmt: skip
    assert sum(number > 30 for number in new) in (1, 2), "in one part, which the box of another may touch"


def test_the_whole_body_shows_what_was_marked_in_another_close_up(look: Look, body_map: BodyMap) -> None:
    finger = next(area.id for area in the_body() if area.parent == "left_hand_back")
    body_map.set_marks((Mark(area=finger, strength=7),))
    assert pixels(picture(body_map).copy(body_map.geometry_of("left_hand_back")), look.pain(7)) > 200


def test_a_pain_that_travels_is_drawn_down_the_same_leg(look: Look, body_map: BodyMap) -> None:
    still = Mark(area="left_buttock", strength=6)
    body_map.set_marks((still,))
    before = picture(body_map)
    body_map.set_marks((Mark(area="left_buttock", strength=6, travels_to=TravelsTo.FOOT),))
    after = picture(body_map)
    for area_id, changed in (("left_calf", True), ("left_thigh_back", True), ("right_calf", False)):
        box = body_map.geometry_of(area_id)
        assert (before.copy(box) != after.copy(box)) is changed, area_id
    assert pixels(after.copy(body_map.geometry_of("left_calf")), look.pain(6)) > 100


def test_another_build_has_another_outline(look: Look, qtbot: QtBot) -> None:
    body_map = shown_map(look, qtbot)
    before = picture(body_map)
    body_map.set_figure(the_figure(Build.WIDER_HIPS))
    assert picture(body_map) != before
    assert presses(body_map, middle(body_map, "left_buttock")) == ["left_buttock"]


def test_it_is_sharp_on_a_screen_with_small_pixels(body_map: BodyMap) -> None:
    assert picture(body_map).devicePixelRatio() == body_map.devicePixelRatio()


# The keyboard.


@pytest.fixture
def between_fields(look: Look, qtbot: QtBot) -> Iterator[tuple[QLineEdit, BodyMap, QLineEdit]]:
    window = QWidget()
    qtbot.addWidget(window)
    row = QHBoxLayout(window)
    before, body_map, after = QLineEdit(), BodyMap(look, the_body(), the_figure()), QLineEdit()
    for part in (before, body_map, after):
        row.addWidget(part)
    window.show()
    before.setFocus()
    yield before, body_map, after
    window.close()


def keys(*names: str) -> None:
    for name in names:
        focus = QApplication.focusWidget()
        assert focus
        QTest.keySequence(focus, name)


def here() -> str:
    focus = QApplication.focusWidget()
    return focus.accessibleName() if focus else ""


def test_the_figure_is_one_stop_for_tab(between_fields: tuple[QLineEdit, BodyMap, QLineEdit]) -> None:
    before, _, after = between_fields
    keys("Tab")
    assert here() == "forehead, front view"
    keys("Tab")
    assert after.hasFocus()
    keys("Shift+Tab", "Shift+Tab")
    assert before.hasFocus()


@pytest.mark.usefixtures("between_fields")
def test_tab_comes_back_to_the_area_where_it_left() -> None:
    keys("Tab", "Down", "Down")
    left_at = here()
    keys("Tab", "Shift+Tab")
    assert here() == left_at != "forehead, front view"


def test_arrow_keys_go_to_the_next_area_that_way(body_map: BodyMap) -> None:
    body_map.focus_area("left_thigh_back")
    keys("Up")
    assert here() == "left buttock, back view"
    keys("Right")
    assert here() in {"base of the spine, back view", "right buttock, back view"}


def test_every_area_can_be_reached_with_arrow_keys(body_map: BodyMap) -> None:
    reached, todo = set[str](), ["forehead"]
    while todo:
        area_id = todo.pop()
        if area_id in reached:
            continue
        reached.add(area_id)
        for key in ("Left", "Right", "Up", "Down"):
            body_map.focus_area(area_id)
            keys(key)
            todo += [button.area.id for button in body_map.buttons() if button.hasFocus()]
    assert reached == {button.area.id for button in body_map.buttons()}


@pytest.mark.parametrize("key", ["Space", "Return"])
def test_space_and_enter_press(body_map: BodyMap, qtbot: QtBot, key: str) -> None:
    body_map.focus_area("left_calf")
    with qtbot.waitSignal(body_map.area_pressed) as pressed:
        keys(key)
    assert pressed.args == ["left_calf"]


def test_digits_plus_and_minus_say_how_strong(body_map: BodyMap) -> None:
    said: list[tuple[str, int]] = []
    body_map.strength_typed.connect(lambda area, strength: said.append((area, strength)))
    body_map.set_marks((Mark(area="left_calf", strength=9),))
    body_map.focus_area("left_calf")
    keys("7", "+", "-")
    assert said == [("left_calf", 7), ("left_calf", 10), ("left_calf", 8)]


def test_1_and_at_once_0_are_ten_on_an_area_too(body_map: BodyMap) -> None:
    said: list[int] = []
    body_map.strength_typed.connect(lambda _, strength: said.append(strength))
    body_map.focus_area("left_calf")
    keys("1", "0", "0")
    assert said == [1, 10, 0]


def test_delete_asks_to_take_a_mark_away_but_only_where_there_is_one(body_map: BodyMap) -> None:
    asked: list[str] = []
    body_map.removal_asked.connect(asked.append)
    body_map.set_marks((Mark(area="left_calf", strength=9),))
    body_map.focus_area("left_thigh_back")
    keys("Delete")
    body_map.focus_area("left_calf")
    keys("Delete")
    assert asked == ["left_calf"]


def test_where_the_keyboard_is_can_be_seen(look: Look, body_map: BodyMap) -> None:
    box = body_map.geometry_of("left_thigh_back")
    body_map.focus_area("left_calf")
    keys("Up", "Up")
    assert here() == "left thigh, back, back view"
    assert pixels(picture(body_map).copy(box), look.colour("focus")) > 2 * (box.width() + box.height())


def test_a_press_of_the_mouse_needs_no_ring(look: Look, body_map: BodyMap) -> None:
    body_map.focus_area("left_calf")
    keys("Up")
    presses(body_map, middle(body_map, "left_thigh_back"))
    assert here() == "left thigh, back, back view"
    assert pixels(picture(body_map), look.colour("focus")) == 0


# Screen readers.


def heard(body_map: BodyMap, area_id: str) -> QAccessibleInterface:
    found = [button for button in body_map.buttons() if button.area.id == area_id]
    element = QAccessible.queryAccessibleInterface(found[0])
    assert element
    return element


@pytest.mark.parametrize("page", Page)
def test_a_screen_reader_finds_every_area_of_the_page_and_no_other(look: Look, qtbot: QtBot, page: Page) -> None:
    body_map = shown_map(look, qtbot, page)
    root = QAccessible.queryAccessibleInterface(body_map)
    assert root
    children = [root.child(number) for number in range(root.childCount())]
    boxes = [child for child in children if child.role() == QAccessible.Role.CheckBox and not child.state().invisible]
    names = [child.text(QAccessible.Text.Name) for child in boxes]
    expected = [area.label for area in the_body() if area.view in page.views]
    assert [name.rpartition(",")[0] for name in names] == expected
    assert len(set(names)) == len(names)


def test_a_screen_reader_says_side_view_and_how_it_is(body_map: BodyMap) -> None:
    assert heard(body_map, "left_buttock").text(QAccessible.Text.Name) == "left buttock, back view"
    assert heard(body_map, "left_buttock").text(QAccessible.Text.Description) == "not marked"
    assert not heard(body_map, "left_buttock").state().checked
    body_map.set_marks((Mark(area="left_buttock", strength=6, kinds=(Kind.TINGLING,)),))
    assert heard(body_map, "left_buttock").text(QAccessible.Text.Description) == "pain 6 of 10, tingling"
    assert heard(body_map, "left_buttock").state().checked


def test_a_screen_reader_can_press_and_focus_an_area(body_map: BodyMap) -> None:
    element = heard(body_map, "left_buttock")
    assert element.state().focusable
    pressed: list[str] = []
    body_map.area_pressed.connect(pressed.append)
    action = element.actionInterface()
    assert action
    action.doAction("Toggle")
    assert pressed == ["left_buttock"]
    assert not element.state().checked, "only a mark makes it checked"


def test_a_screen_reader_that_unchecks_an_area_asks_to_take_the_mark_away(body_map: BodyMap) -> None:
    asked: list[str] = []
    body_map.removal_asked.connect(asked.append)
    body_map.set_marks((Mark(area="left_buttock", strength=6),))
    action = heard(body_map, "left_buttock").actionInterface()
    assert action
    action.doAction("Toggle")
    assert asked == ["left_buttock"]
    assert heard(body_map, "left_buttock").state().checked, "until the mark is really gone"


def test_what_a_screen_reader_points_at_lies_where_it_is_painted(body_map: BodyMap) -> None:
    box = heard(body_map, "left_buttock").rect()
    assert box.contains(body_map.mapToGlobal(middle(body_map, "left_buttock").toPoint()))


def test_shapes_of_a_view_are_read_once(look: Look, qtbot: QtBot) -> None:
    body_map = shown_map(look, qtbot)
    first = body_map.view_of("left_calf")
    body_map.set_page(Page.HANDS)
    body_map.set_page(Page.BODY)
    again = body_map.view_of("left_calf")
    assert first
    assert again
    assert isinstance(first.shape, ViewShape)
    assert first.shape is again.shape
    assert {View.FRONT, View.BACK} == set(Page.BODY.views)

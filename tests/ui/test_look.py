from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QFontInfo, QIcon, QImage, QPalette
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QStyle,
    QStyleOptionButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from companion.domain.settings import TEXT_SIZES, Settings, ThemeChoice
from companion.library.theme import TOKENS, contrast
from companion.paths import resources
from companion.ui.icons import drawn_icon, drawn_pixmap
from companion.ui.look import FAMILY, Look
from companion.ui.widgets.main_button import MainButton

_BOX = QStyle.SubElement.SE_CheckBoxIndicator
ICONS = sorted((resources() / "icons").glob("*.svg"))


@pytest.mark.parametrize("choice", [choice for choice in ThemeChoice if choice is not ThemeChoice.SYSTEM])
def test_every_theme_dresses_the_window(qapp: QApplication, choice: ThemeChoice) -> None:
    look = Look(resources(), Settings(theme=choice))
    look.apply(qapp)
    assert look.theme.name == choice
    assert qapp.palette().window().color() == look.colour("page")
    assert QFontInfo(look.font()).family() == FAMILY
    assert all(look.colour(token).isValid() for token in TOKENS)


def test_without_a_word_from_the_system_it_is_light(qapp: QApplication) -> None:
    look = Look(resources(), Settings())
    look.apply(qapp)
    assert look.theme.name == "light"


@pytest.mark.parametrize("size", TEXT_SIZES)
def test_controls_grow_with_the_text_and_are_never_small(qtbot: QtBot, qapp: QApplication, size: int) -> None:
    look = Look(resources(), Settings(text_size=size))
    look.apply(qapp)
    button = QPushButton("Save")
    qtbot.addWidget(button)
    button.show()
    assert look.em == 16 * size / 100
    assert look.control >= 44
    assert button.height() >= look.control
    assert button.fontMetrics().height() < button.height()


@pytest.mark.parametrize("choice", [choice for choice in ThemeChoice if choice is not ThemeChoice.SYSTEM])
@pytest.mark.parametrize("kind", [QLineEdit, QPlainTextEdit])
def test_what_stands_in_an_empty_field_can_be_read(
    qtbot: QtBot, qapp: QApplication, choice: ThemeChoice, kind: type[QWidget]
) -> None:
    look = Look(resources(), Settings(theme=choice))
    look.apply(qapp)
    field = kind()
    qtbot.addWidget(field)
    field.show()
    colour = field.palette().color(QPalette.ColorRole.PlaceholderText)
    assert colour.alpha() == 255
    assert contrast(colour.name(), look.theme["card"]) >= 4.5


@pytest.mark.parametrize("is_checked", [False, True])
@pytest.mark.parametrize("size", TEXT_SIZES)
def test_a_single_choice_is_round_and_a_box_is_not(
    qtbot: QtBot, qapp: QApplication, size: int, is_checked: bool
) -> None:
    look = Look(resources(), Settings(text_size=size))
    look.apply(qapp)
    circle, box = QRadioButton("One of these"), QCheckBox("This too")
    for button, element in ((circle, QStyle.SubElement.SE_RadioButtonIndicator), (box, _BOX)):
        qtbot.addWidget(button)
        button.setChecked(is_checked)
        button.show()
        assert is_round(button, element) == (button is circle)


def is_round(button: QAbstractButton, element: QStyle.SubElement) -> bool:
    """Whether the corner is free: a ninth of the side in from it, a circle is not yet met, and a box is."""
    option = QStyleOptionButton()
    option.initFrom(button)
    place = button.style().subElementRect(element, option, button)
    drawn = button.grab().toImage()
    corner = place.topLeft() + QPoint(place.width() // 9, place.height() // 9)
    return drawn.pixelColor(corner) == drawn.pixelColor(place.topLeft())


def test_a_change_is_told_once_and_no_change_not_at_all(qapp: QApplication) -> None:
    look = Look(resources(), Settings())
    look.apply(qapp)
    told: list[str] = []
    look.changed.connect(lambda: told.append(look.theme.name))
    look.follow(Settings(theme=ThemeChoice.DIM, text_size=150))
    look.follow(Settings(theme=ThemeChoice.DIM, text_size=150))
    assert told == ["dim"]


def test_the_page_is_never_glaring() -> None:
    for choice in ThemeChoice:
        look = Look(resources(), Settings(theme=choice))
        assert max(look.colour(name).lightness() for name in ("page", "card")) <= 250


@pytest.mark.parametrize("file", ICONS, ids=lambda file: file.stem)
def test_every_icon_can_be_drawn_in_any_colour(qapp: QApplication, file: Path) -> None:
    assert qapp
    ink, faded = QColor("#112233"), QColor("#445566")
    icon = drawn_icon(file, {QIcon.Mode.Normal: ink, QIcon.Mode.Disabled: faded}, (24, 96))
    assert ink.rgba() in painted(icon.pixmap(96, 96).toImage())
    assert faded.rgba() in painted(icon.pixmap(96, 96, QIcon.Mode.Disabled).toImage())


INK = 0xFF000000
"""Black, with nothing showing through."""


def test_an_icon_that_points_points_the_other_way_where_people_read_from_right_to_left(qapp: QApplication) -> None:
    def inked(name: str) -> tuple[int, int]:
        """Px in the left half and in the right."""
        drawn = drawn_pixmap(resources() / "icons" / f"{name}.svg", QColor("black"), 96).toImage()
        half = [drawn.copy(x, 0, 48, 96).convertToFormat(QImage.Format.Format_ARGB32) for x in (0, 48)]
        left, right = (memoryview(one.constBits()).cast("I").tolist().count(INK) for one in half)
        return left, right

    (left, right), other = inked("arrow-left"), inked("magnify")
    assert left > right, "the head of the arrow"
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        assert inked("arrow-left") == (right, left)
        assert inked("magnify") == other, "a picture of a thing stays as it is"
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_no_icon_lies_around_unused() -> None:
    code = "".join(file.read_text(encoding="utf-8") for file in (resources().parent / "companion").rglob("*.py"))
    assert [file.stem for file in ICONS if f'"{file.stem}"' not in code] == []


def painted(image: QImage) -> set[int]:
    """All colours in it."""
    return set(memoryview(image.convertToFormat(QImage.Format.Format_ARGB32).constBits()).cast("I"))


@pytest.mark.parametrize("choice", [choice for choice in ThemeChoice if choice is not ThemeChoice.SYSTEM])
def test_the_main_button_stays_filled_where_the_keyboard_is_and_has_a_ring_apart(
    qtbot: QtBot, qapp: QApplication, choice: ThemeChoice
) -> None:
    look = Look(resources(), Settings(theme=choice))
    look.apply(qapp)
    window = QWidget()
    window.setProperty("role", "page")
    window.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    qtbot.addWidget(window)
    row = QHBoxLayout(window)
    buttons = [MainButton("Keep"), MainButton("Keep")]
    for button in buttons:
        row.addWidget(button)
    window.resize(400, 120)
    window.show()
    before = buttons[0].size(), buttons[0].sizeHint()
    with qtbot.waitActive(window):
        window.activateWindow()
    buttons[0].setFocus()
    assert (buttons[0].size(), buttons[0].sizeHint()) == before
    across = [
        window.grab().toImage().pixelColor(buttons[0].x() + x, buttons[0].geometry().center().y()) for x in range(16)
    ]
    ring, gap, fill = across[1].name(), across[4].name(), across[15].name()
    assert (ring, gap, fill) == tuple(look.theme[token].lower() for token in ("focus", "accent_text", "accent"))
    assert contrast(ring.upper(), look.theme["page"]) >= 3.0
    assert min(contrast(ring.upper(), gap.upper()), contrast(gap.upper(), fill.upper())) >= 3.0

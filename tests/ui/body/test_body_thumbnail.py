import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from companion.domain.build import Build
from companion.domain.check_in import Mark, TravelsTo
from companion.ui.body.body_thumbnail import BodyThumbnail
from companion.ui.look import Look
from tests.support.bodies import picture, pixels, the_body, the_figure


@pytest.fixture
def thumbnail(look: Look, qtbot: QtBot) -> BodyThumbnail:
    made = BodyThumbnail(look, the_body, the_figure())
    qtbot.addWidget(made)
    made.resize(made.sizeHint())
    made.show()
    return made


def test_it_says_in_words_what_is_marked(thumbnail: BodyThumbnail) -> None:
    assert thumbnail.accessibleName() == "Body map: nothing marked yet"
    thumbnail.set_marks((Mark(area="left_buttock", strength=6), Mark(area="left_sit_bone", strength=8)))
    assert thumbnail.accessibleName() == "Body map: left buttock 6; left sit bone 8"


def test_it_shows_marks_and_those_of_close_ups(look: Look, thumbnail: BodyThumbnail) -> None:
    assert pixels(picture(thumbnail), look.pain(8)) == 0
    thumbnail.set_marks((Mark(area="left_sit_bone", strength=8),))
    assert pixels(picture(thumbnail), look.pain(8)) > 30


def test_it_shows_where_a_pain_travels(look: Look, thumbnail: BodyThumbnail) -> None:
    thumbnail.set_marks((Mark(area="left_buttock", strength=8),))
    stays = pixels(picture(thumbnail), look.pain(8))
    thumbnail.set_marks((Mark(area="left_buttock", strength=8, travels_to=TravelsTo.FOOT),))
    assert pixels(picture(thumbnail), look.pain(8)) > stays + 50


def test_it_shows_the_build_that_was_chosen(thumbnail: BodyThumbnail) -> None:
    before = picture(thumbnail)
    thumbnail.set_figure(the_figure(Build.WIDER_SHOULDERS))
    assert picture(thumbnail) != before


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_it_is_pressed_by_keyboard_too(thumbnail: BodyThumbnail, qtbot: QtBot, key: Qt.Key) -> None:
    with qtbot.waitSignal(thumbnail.clicked):
        QTest.keyClick(thumbnail, key)
    with qtbot.waitSignal(thumbnail.clicked):
        QTest.mouseClick(thumbnail, Qt.MouseButton.LeftButton)

"""Every page of the player at every size: nothing is cut off, and what runs never has to be scrolled."""

import re
from functools import partial

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from companion.domain.settings import ThemeChoice
from companion.ui.relief.large_words import LargeWords
from companion.ui.relief.ring import TimeRing
from tests.support.at_the_player import AtThePlayer
from tests.support.inspection import clipped, too_small

SIZES = {100: (1070, 640), 150: (1030, 640), 200: (1000, 630)}
"""What 1280×720 leaves for a page, by text size."""

BELOW_A_STRIP = {100: (506, 405), 125: (472, 395), 150: (446, 353), 200: (398, 323)}
"""What 720×520 leaves for it below one strip."""

LONG = "movement/lying_figure_four"
KINDS = (LONG, "ready/desk", "breathing/sighing", "relaxation/relaxation_16", "script/body_scan_20", "timer/activity")


@pytest.mark.parametrize("text_size", SIZES)
def test_what_runs_fits_without_scrolling(someone: AtThePlayer, qapp: QApplication, text_size: int) -> None:
    someone.desk.settings.change(text_size=text_size, voice=True, chimes=True)
    width, height = SIZES[text_size]
    someone.player.resize(width, height)
    for id in KINDS:
        someone.starts(id)
        for seconds in (0, 5, 7, 20, 30):
            someone.goes_on(seconds, every=5)
            qapp.processEvents()
            assert clipped(someone.player) == [], id
            assert too_small(someone.player) == [], id
            assert 0 < someone.player.heightForWidth(width) <= height, id
        someone.presses("Pause")
        qapp.processEvents()
        assert clipped(someone.player) == [], id
        someone.presses("Stop")


@pytest.mark.parametrize("text_size", SIZES)
def test_begin_is_as_high_as_back(someone: AtThePlayer, qapp: QApplication, text_size: int) -> None:
    someone.desk.settings.change(text_size=text_size)
    someone.player.resize(*SIZES[text_size])
    someone.lays(LONG)
    qapp.processEvents()
    seen = [one for one in someone.player.findChildren(QPushButton) if one.isVisible()]
    back, begin = (next(one for one in seen if one.text() == name) for name in ("Back", "Begin"))
    assert begin.height() == back.height()
    assert begin.mapTo(someone.player, QPoint()).y() == back.mapTo(someone.player, QPoint()).y()


@pytest.mark.parametrize("text_size", SIZES)
def test_nothing_is_cut_off_before_and_after(someone: AtThePlayer, qapp: QApplication, text_size: int) -> None:
    someone.desk.settings.change(text_size=text_size, chimes=True)
    someone.player.resize(SIZES[text_size][0], 2_000)
    for id in KINDS:
        someone.lays(id)
        someone.presses("Note tension too")
        qapp.processEvents()
        assert clipped(someone.player) == [], id
        assert too_small(someone.player) == [], id
        someone.presses("Begin")
        someone.presses("Stop")
        qapp.processEvents()
        assert clipped(someone.player) == [], id
        assert too_small(someone.player) == [], id


def test_in_a_very_large_window_what_to_do_the_time_and_what_comes_next_stand_together(
    someone: AtThePlayer, qapp: QApplication
) -> None:
    someone.player.resize(2_300, 1_300)
    someone.starts(LONG)
    someone.goes_on(15)
    qapp.processEvents()
    (below,) = (label for label in someone.labels() if label.text().startswith("Next:"))
    (words,) = someone.player.findChildren(LargeWords)
    ends, begins = (part.mapTo(someone.player, QPoint()).y() for part in (below, words))
    assert ends - begins < 520


def test_it_follows_a_look_that_changes_while_it_runs(someone: AtThePlayer, qapp: QApplication) -> None:
    someone.starts(LONG)
    for theme in (ThemeChoice.DIM, ThemeChoice.HIGH_CONTRAST):
        someone.desk.settings.change(theme=theme, text_size=125)
        someone.goes_on(1)
        qapp.processEvents()
        assert clipped(someone.player) == []


def test_in_the_smallest_window_at_twice_the_text_pause_and_stop_stay_in_view(
    someone: AtThePlayer, qapp: QApplication, qtbot: QtBot
) -> None:
    width, height = 440, 430
    someone.desk.settings.change(text_size=200, voice=True, chimes=True)
    someone.player.resize(width, height)
    for id in KINDS:
        someone.starts(id)
        someone.goes_on(12)
        qapp.processEvents()
        assert 0 < someone.player.heightForWidth(width) <= height, id
        for name in ("Again", "Pause", "Skip", "Stop"):
            qtbot.waitUntil(partial(someone.is_in_view, name))
        assert too_small(someone.player) == [], id
        label = someone.player.findChild(LargeWords)
        assert label is not None
        assert not label.isVisible() or not label.visibleRegion().isEmpty(), id
        someone.presses("Stop")


@pytest.mark.parametrize("text_size", BELOW_A_STRIP)
def test_below_a_strip_what_to_do_the_time_and_the_presses_are_seen_at_once(
    someone: AtThePlayer, qtbot: QtBot, text_size: int
) -> None:
    someone.desk.settings.change(text_size=text_size)
    someone.player.resize(*BELOW_A_STRIP[text_size])
    for id in KINDS:
        someone.starts(id)
        for _ in range(5):
            someone.goes_on(7)
            qtbot.waitUntil(lambda: unseen(someone) == [])
            assert someone.can_press("Easier") or not someone.sees("Easier"), id
            assert too_small(someone.player) == [], id
        someone.presses("Stop")


def unseen(someone: AtThePlayer) -> list[str]:
    """What has to be seen without scrolling, and is not."""
    presses = [name for name in ("Again", "Pause", "Skip", "Stop") if not someone.is_in_view(name)]
    labels = [label for label in someone.player.findChildren(QLabel) if label.isVisible()]
    words = [label.text() for label in labels if isinstance(label, LargeWords) and not is_seen(label)]
    lines = [label for label in labels if re.fullmatch(r"\d+ (second|minute)s?", label.text())]
    rings = [ring for ring in someone.player.findChildren(TimeRing) if ring.isVisible()]
    return presses + words + ([] if any(map(is_seen, (*lines, *rings))) else ["the time"])


def is_seen(widget: QWidget) -> bool:
    """All of it, without scrolling."""
    return widget.visibleRegion().boundingRect() == widget.rect()

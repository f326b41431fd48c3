"""Pictures of every place: ``python -m tests.screenshots FOLDER``.

In all four looks, at 100 % and 200 % text, 1280 by 720, with an empty journal and with an example of eight weeks.
A page that scrolls has a second picture, ``-whole``, of all of it. ``python -m tests.screenshots FOLDER light 100``
takes those of one look and size only.
Without a display they are drawn offscreen; with one, in real windows on it. More states are added to
``WITH_NOTES``: what to press, by the names a screen reader would say, before the picture is taken.
"""

import os
import sys
from collections.abc import Iterator, Mapping, Sequence
from itertools import product
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TypeAlias

if not os.environ.get("DISPLAY"):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication

from companion import paths
from companion.actions.example import make_example
from companion.app import clear, make_desk
from companion.domain.settings import ThemeChoice
from companion.ui.background import CHARTS
from companion.ui.desk import Desk
from companion.ui.place import Place
from companion.ui.screens import CARE, LEARN, RELIEF, SCREENS, TODAY, WEEKS
from companion.ui.shell import Shell
from tests.support.journals import FakeClock
from tests.support.person import Person

SIZE = (1280, 720)
LOOKS = tuple((theme, size) for theme in ThemeChoice if theme is not ThemeChoice.SYSTEM for size in (100, 200))
WEEKS_OF_EXAMPLE = 8

States: TypeAlias = Mapping[str, tuple[Place, tuple[str, ...]]]
"""The name of a picture, the place, and what to press there."""

PLACES: States = {place.title.english.lower(): (place, ()) for place in SCREENS}
WITHOUT_NOTES: States = {
    "where_it_hurts": (
        TODAY,
        (
            "Where it hurts",
            "Buttocks and hips",
            "left sit bone, close-up from behind",
            "Strength 4, there all the time",
            "left deep middle of the buttock, close-up from behind",
            "Strength 7, gets in the way of most things",
            "It travels …",
            "It travels below the knee",
            "left outer hip, close-up from behind",
            "Strength 6, hard to ignore",
        ),
    ),
}
"""The picture of the README, light, at 100 %."""

WITH_NOTES: States = {
    "today-where": (TODAY, ("Where it hurts",)),
    "today-buttocks": (TODAY, ("Where it hurts", "Buttocks and hips", "Same as last time")),
    "today-list": (TODAY, ("Where it hurts", "List")),
    "today-how": (TODAY, ("How you are",)),
    "today-did": (TODAY, ("Your day",)),
    "today-note": (TODAY, ("Note",)),
    "today-earlier": (TODAY, ("Earlier check-ins",)),
    "weeks-earlier": (WEEKS, ("Earlier week",)),
    "weeks-table": (WEEKS, ("Earlier week", "Table")),
    "relief-all": (RELIEF, ("All practices",)),
    "relief-practice": (RELIEF, ("All practices", "Body scan, 3 minutes")),
    "relief-packs": (RELIEF, ("Heat or cold pack",)),
    "relief-pacing": (RELIEF, ("Pacing",)),
    "relief-own": (RELIEF, ("My exercises",)),
    "relief-suits": (RELIEF, ("What does not suit me",)),
    "relief-done": (RELIEF, ("What I did",)),
    "care-medicines": (CARE, ("Medicines",)),
    "care-visits": (CARE, ("Therapies and visits",)),
    "care-plan": (CARE, ("The plan",)),
    "care-questions": (CARE, ("Questions for my provider",)),
    "care-provider": (CARE, ("For my provider",)),
    "care-flare": (CARE, ("Flare plan",)),
    "care-checks": (CARE, ("Checks",)),
    "care-bin": (CARE, ("Bin",)),
    "learn-article": (LEARN, ("Sciatica",)),
    "learn-worth": (LEARN, ("Look at it",)),
}


def main(folder: Path, looks: Sequence[tuple[ThemeChoice, int]] = LOOKS) -> None:
    """Take all pictures in these themes and sizes of text."""
    app = QApplication(["companion", "-style", "Fusion"])
    folder.mkdir(parents=True, exist_ok=True)
    for journal, (theme, text_size) in product(("empty", "example"), looks):
        with TemporaryDirectory() as home:  # for each look: what was pressed for one is kept, and would be in the next
            desk = _desk(Path(home), example=journal == "example")
            desk.settings.remember(theme=theme, text_size=text_size)
            desk.look.apply(app)
            desk.place.open()
            _settle(desk)
            for name, picture in _taken(desk):
                file = folder / f"{name[0]}-{journal}-{theme}-{text_size}{name[1]}.png"
                picture.save(str(file))
                print(file)
            clear(desk)


def _desk(home: Path, *, example: bool) -> Desk:
    clock = FakeClock()
    journal = home / "journal.companion"
    if example:
        make_example(journal, weeks=WEEKS_OF_EXAMPLE, seed=1, clock=clock)
    return make_desk(resources=paths.resources(), settings_path=home / "settings.json", usual=journal, clock=clock)


def _taken(desk: Desk) -> Iterator[tuple[tuple[str, str], QPixmap]]:
    states = {**PLACES, **(WITH_NOTES if desk.journal.is_example else WITHOUT_NOTES)}
    for name, (place, presses) in states.items():
        for part, picture in _pictures(desk, place, presses):
            yield (name, part), picture


def _pictures(desk: Desk, place: Place, presses: tuple[str, ...]) -> Iterator[tuple[str, QPixmap]]:
    """A new window each time, so that nothing of the picture before is in the way."""
    window = Shell(desk)
    window.resize(*SIZE)
    window.show()
    window.go_to(place)
    _settle(desk)
    for press in presses:
        Person(window).presses(press)
        _settle(desk)
    yield "", window.grab()
    scroller = window.current.scroller
    if scroller.verticalScrollBar().maximum() and (page := scroller.widget()):
        page.grab()  # some of it is made when it is first seen
        _settle(desk)
        yield "-whole", page.grab()
    window.hide()
    window.deleteLater()


def _settle(desk: Desk) -> None:
    """Until nothing is under way and the page has found its shape."""
    for _ in range(3):
        _wait(100)
        while desk.background.is_busy() or desk.background.is_busy(CHARTS):
            _wait(20)


def _wait(ms: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(ms, loop.quit)
    loop.exec()


if __name__ == "__main__":
    folder, *look = sys.argv[1:] or ["screenshots"]
    main(Path(folder), [(ThemeChoice(look[0]), int(look[1]))] if look else LOOKS)

"""A window with the pages of the packs in it, and what goes on there."""

from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from companion.domain.kept_pack import KeptPack
from companion.domain.pack import PackKind
from companion.domain.pack_questions import ABOUT_THE_PLACE, Concern, JustNow, passing
from companion.ui.desk import Desk
from companion.ui.packs.pack_desk import PackDesk
from companion.ui.packs.pack_on import PackOn
from companion.ui.packs.packs_page import PacksPage
from tests.support.journals import FakeClock

HEAT, COLD = PackKind.HEAT, PackKind.COLD


class Room(QWidget):
    """The pages alone, 1280×720, as they stand in a place."""

    def __init__(self, desk: Desk, packs: PackDesk) -> None:
        super().__init__()
        self.pages = PacksPage(desk, packs)
        scroller = QScrollArea()
        scroller.setWidgetResizable(True)
        scroller.setWidget(self.pages)
        column = QVBoxLayout(self)
        column.addWidget(scroller)
        self.resize(1280, 720)


def settled(desk: Desk, qtbot: QtBot) -> None:
    """Wait until the journal has done all that it was asked."""
    qtbot.waitUntil(lambda: not desk.background.is_busy())


def fit_for_packs(packs: PackDesk, *yes: Concern, at: tuple[str, ...] = ("left_buttock",)) -> None:
    """Answer all questions about what lasts with no except for ``yes``, for these places."""
    for area in at:
        packs.answer({concern: concern in yes for concern in Concern}, area)


def fit_just_now(packs: PackDesk, clock: FakeClock, area: str, kind: PackKind, *yes: Concern) -> None:
    """Answer all questions about what passes, with no except for ``yes``, and those about the place with no."""
    packs.answer(dict.fromkeys(ABOUT_THE_PLACE, False), area)
    answers = {concern: concern in yes for concern in passing(kind)}
    packs.answer_just_now(JustNow(clock.now(), kind, area, answers))


def put_on(
    packs: PackDesk, clock: FakeClock, area: str = "left_buttock", kind: PackKind = HEAT, minutes: float = 12
) -> PackOn:
    """Start a pack that nothing speaks against."""
    fit_just_now(packs, clock, area, kind)
    pack = packs.start(kind, area, minutes)
    assert pack, packs.refusal(kind, area)
    return pack


def passes(clock: FakeClock, packs: PackDesk, *, minutes: float = 0, seconds: float = 0, every: float = 5) -> None:
    """Let time go by; the clock is read all the while."""
    left = minutes * 60 + seconds
    while left > 0:
        step = min(every, left)
        clock.passes(seconds=step)
        packs.look()
        left -= step


def kept_packs(desk: Desk, qtbot: QtBot) -> tuple[KeptPack, ...]:
    """What the journal has of packs by now, newest first."""
    from companion.actions import pack as verbs

    found: list[tuple[KeptPack, ...]] = []
    desk.journal.ask(lambda journal: verbs.recent(journal=journal), found.append)
    qtbot.waitUntil(lambda: bool(found))
    return found[0]

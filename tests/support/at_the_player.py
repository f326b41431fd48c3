"""A player in a window of its own, and somebody at it who lets time go by."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from companion.actions import practice as verbs
from companion.domain.offering import Choices, Offering, Situation
from companion.domain.practice import Practice, UnderWay
from companion.domain.routine import Position, Routine
from companion.domain.routine_run import RoutineRun, StepBegan
from companion.library.catalogue import Catalogue
from companion.ui.desk import Desk
from companion.ui.relief.guide_words import telling
from companion.ui.relief.player import Player
from tests.support.journals import FakeClock
from tests.support.person import Person
from tests.support.routines import ID
from tests.support.senses import Recorder

AT_1280 = (1070, 660)
"""What a window of 1280×720 leaves for a page."""


class AtThePlayer(Person):
    """Somebody who practises. Time goes by only when they say so."""

    def __init__(self, desk: Desk, clock: FakeClock, senses: Recorder, qtbot: QtBot) -> None:
        self.desk = desk
        self.clock = clock
        self.senses = senses
        self.player = Player(desk, lambda _: None)
        qtbot.addWidget(self.player)
        super().__init__(self.player, qtbot)
        self._bot = qtbot
        self._catalogue = Catalogue(desk.library)
        self.player.resize(*AT_1280)
        self.player.show()
        with qtbot.waitSignal(desk.place.opened):
            desk.place.open()

    def offering(self, id: str) -> Offering:
        """Something of the catalogue."""
        found = self._catalogue.get(id)
        assert found, id
        return found

    def lays(self, id: str, position: Position | None = None, **choices: object) -> None:
        """Choose something and come to its first page."""
        offering = self.offering(id)
        position = position or next(iter(offering.positions), Position.CHAIR)
        chosen = Choices(position=position, **choices)  # type: ignore[arg-type]
        self.player.begin(offering, chosen, Situation())
        self.player.arrive()

    def starts(self, id: str, position: Position | None = None, **choices: object) -> None:
        """Choose something and begin."""
        self.lays(id, position, **choices)
        self.presses("Begin")

    def goes_on(self, seconds: float, every: float = 0.5) -> None:
        """Let time go by; the clock is read all the while."""
        ends = self.clock.elapsed() + seconds
        while self.clock.elapsed() < ends:
            self.clock.passes(seconds=min(every, ends - self.clock.elapsed()))
            self.player.look()

    def sleeps(self, **duration: float) -> None:
        """Close the lid, and open it again."""
        self.clock.passes(**duration)
        self.player.look()

    @property
    def routine(self) -> Routine:
        """The one that runs."""
        runs: list[UnderWay | None] = []
        self.desk.journal.ask(lambda journal: verbs.under_way(journal=journal, clock=self.clock), runs.append)
        self._bot.waitUntil(lambda: bool(runs))
        assert runs[0]
        assert runs[0].snapshot
        return runs[0].snapshot.routine

    @staticmethod
    def would_hear(offering: Offering) -> Iterator[tuple[str, float]]:
        """The words at each step in each position, and the seconds of the step."""
        for position in offering.positions:
            run = RoutineRun(offering.routine(Choices(position=position), Situation()), id=ID)
            for index, step in enumerate(run.routine.steps):
                if heard := telling([StepBegan(index, 0.0)], run):
                    yield heard.words, step.seconds

    def height_of(self, name: str) -> int:
        """How high a control is, in logical px."""
        return self._control(name).rect().height()

    def is_in_view(self, name: str) -> bool:
        """Whether all of a control can be seen without scrolling."""
        widget = self._control(name).object()
        assert isinstance(widget, QWidget)
        return widget.visibleRegion().boundingRect() == widget.rect()

    def opens(self, journal: Path) -> None:
        """Open another journal; one that never was is started."""
        with self._bot.waitSignal(self.desk.place.opened):
            self.desk.place.open(journal)

    def settles(self) -> None:
        """Wait until everything is kept."""
        self._bot.waitUntil(lambda: not self.desk.background.is_busy())

    def kept(self) -> tuple[Practice, ...]:
        """The practices in the journal, newest first."""
        found: list[tuple[Practice, ...]] = []
        self.desk.journal.ask(lambda journal: verbs.recent(journal=journal), found.append)
        self._bot.waitUntil(lambda: bool(found))
        return found[0]

"""Everything in ``resources/routines``, read when it is first asked for: a start of the program reads none of it."""

from collections.abc import Iterable, Mapping
from functools import cached_property
from pathlib import Path
from typing import Protocol, TypeVar

from companion.domain.movement import Movement, Sureness
from companion.domain.ready import ReadyRoutine
from companion.domain.relaxation import Relaxation
from companion.domain.routine import RoutineKind
from companion.domain.script import Script
from companion.library.breathing import Breathing, read_breathing
from companion.library.guides import (
    EVENING_LISTS,
    EveningGuide,
    General,
    PacingGuide,
    PackGuide,
    Source,
    read_evening_guide,
    read_general,
    read_pacing_guide,
    read_pack_guide,
    read_sources,
)
from companion.library.movements import Exercise, read_exercise, read_own_movements
from companion.library.ready import read_ready
from companion.library.scripts import read_relaxations, read_scripts
from companion.library.table import BadFile

SCRIPTS: Mapping[str, RoutineKind] = {
    "body_scan": RoutineKind.BODY_SCAN,
    "mindfulness": RoutineKind.MINDFULNESS,
    "compassion": RoutineKind.MINDFULNESS,
    "imagery": RoutineKind.IMAGERY,
    "autogenic": RoutineKind.AUTOGENIC,
    "wind_down": RoutineKind.WIND_DOWN,
}
"""The files of scripts, and what kind they hold."""


class _Named(Protocol):
    @property
    def id(self) -> str: ...


_N = TypeVar("_N", bound=_Named)


class Library:
    """The practices that come with the program, by id and in the order of their files.

    Each file is read when it is first needed, and kept. Everything raises BadFile if a file cannot be used.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._scripts: dict[str, tuple[Script, ...]] = {}

    @cached_property
    def exercises(self) -> tuple[Exercise, ...]:
        """The list of movements, in order. Some entries hold several movements."""
        return tuple(read_exercise(file) for file in sorted((self._folder / "movements").glob("*.toml")))

    @cached_property
    def movements(self) -> Mapping[str, Movement]:
        """Every movement by id: those of the list in its order, then those of the yoga sequence."""
        listed = (movement for exercise in self.exercises for movement in exercise.movements)
        movements = _by_id([*listed, *read_own_movements(self._folder / "yoga.toml")], "movements")
        for movement in movements.values():
            self._check_claim(movement)
        return movements

    @cached_property
    def ready(self) -> Mapping[str, ReadyRoutine]:
        """The ready routines."""
        file = self._folder / "ready.toml"
        return _by_id(read_ready(file, RoutineKind.SEQUENCE, self.movements, self.breathing), file.name)

    @cached_property
    def yoga(self) -> Mapping[str, ReadyRoutine]:
        """The gentle yoga sequences."""
        file = self._folder / "yoga.toml"
        return _by_id(read_ready(file, RoutineKind.YOGA, self.movements, self.breathing), file.name)

    @cached_property
    def breathing(self) -> Mapping[str, Breathing]:
        """The breathing patterns."""
        return _by_id(read_breathing(self._folder / "breathing.toml"), "breathing.toml")

    @cached_property
    def relaxations(self) -> Mapping[str, Relaxation]:
        """The forms of muscle relaxation."""
        return _by_id(read_relaxations(self._folder / "relaxation.toml"), "relaxation.toml")

    def scripts(self, file: str) -> Mapping[str, Script]:
        """The scripts of one of the files in ``SCRIPTS``."""
        if file not in self._scripts:
            others = EVENING_LISTS if file == "wind_down" else ()
            scripts = read_scripts(self._folder / f"{file}.toml", SCRIPTS[file], others)
            self._check_drawn(f"{file}.toml", scripts)
            self._scripts[file] = scripts
        return _by_id(self._scripts[file], f"{file}.toml")

    @cached_property
    def pacing(self) -> PacingGuide:
        """Pacing in words, and its timers."""
        return read_pacing_guide(self._folder / "pacing.toml")

    @cached_property
    def packs(self) -> PackGuide:
        """Heat and cold in words."""
        return read_pack_guide(self._folder / "packs.toml")

    @cached_property
    def evening(self) -> EveningGuide:
        """Habits for the evening."""
        return read_evening_guide(self._folder / "wind_down.toml")

    @cached_property
    def general(self) -> General:
        """What holds for every practice."""
        return read_general(self._folder / "general.toml")

    @cached_property
    def sources(self) -> Mapping[str, Source]:
        """Where doses and methods come from, by key."""
        return read_sources(self._folder / "sources.toml")

    def _check_drawn(self, file: str, scripts: Iterable[Script]) -> None:
        """Each pose that a line names has its drawing."""
        lines = ((script, line) for script in scripts for passage in script.passages for line in passage.lines)
        for script, line in lines:
            if line.pose is not None and not (self._folder / "drawings" / f"{line.pose}.svg").is_file():
                raise BadFile(f"{file}: {script.id}: lines: {line.pose!r} is not a drawing")

    def _check_claim(self, movement: Movement) -> None:
        """Its dose claims to be no better grounded than the weakest of its sources."""
        if unknown := set(movement.source) - self.sources.keys():
            raise BadFile(f"{movement.id}: source: {min(unknown)} is not in sources.toml")
        rank = list(Sureness).index
        weakest = max((self.sources[key].sureness for key in movement.source), key=rank)
        if rank(movement.sureness) < rank(weakest):
            raise BadFile(f"{movement.id}: sureness: {movement.sureness} is more than its sources allow, {weakest}")


def _by_id(listed: Iterable[_N], file: str) -> Mapping[str, _N]:
    found: dict[str, _N] = {}
    for one in listed:
        if one.id in found:
            raise BadFile(f"{file}: id: {one.id} is there twice")
        found[one.id] = one
    return found

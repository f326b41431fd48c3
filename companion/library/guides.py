"""What is told around a practice: what holds for all of them, packs in words, pacing, evenings, and the sources."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from companion.domain.area_ids import without_side
from companion.domain.movement import Sureness
from companion.domain.pacing_timer import PacingTimer
from companion.domain.pack import PackKind, PackPosition, positions_for
from companion.domain.text import Text
from companion.library.movements import source_of
from companion.library.table import Table, read_file


@dataclass(frozen=True, slots=True)
class Source:
    """Where a dose or method comes from, in full, and how well that was checked."""

    reference: str
    sureness: Sureness


def read_sources(file: Path) -> Mapping[str, Source]:
    """All sources by their key.

    Raises:
        BadFile: the file cannot be read, or an entry in it cannot be used.
    """
    table = read_file(file)
    return {key: _source(table.table(key)) for key in table.fields}


def _source(table: Table) -> Source:
    source = Source(table.word("reference"), table.choice(Sureness, "sureness"))
    table.done()
    return source


@dataclass(frozen=True, slots=True, kw_only=True)
class General:
    """What holds for every practice: before it, how to judge it the next day, and what is known of it."""

    before: tuple[Text, ...]
    after_stopping: Text
    next_day: tuple[Text, ...]
    flare: Text
    evidence: tuple[Text, ...]
    evidence_of_calm: tuple[Text, ...]
    source: tuple[str, ...]
    sureness: Sureness


def read_general(file: Path) -> General:
    """What holds for every practice.

    Raises:
        BadFile: the file cannot be read, or something in it cannot be used.
    """
    table = read_file(file)
    rules = General(
        before=table.texts("before"),
        after_stopping=table.text("after_stopping"),
        next_day=table.texts("next_day"),
        flare=table.text("flare"),
        evidence=table.texts("evidence"),
        evidence_of_calm=table.texts("evidence_of_calm"),
        source=source_of(table),
        sureness=table.choice(Sureness, "sureness"),
    )
    table.done()
    return rules


@dataclass(frozen=True, slots=True, kw_only=True)
class PackWords:
    """One kind of pack: how to make it ready, how it is to feel, and when to take it off."""

    about: Text
    prepare: tuple[Text, ...]
    feels: Text
    stop: tuple[Text, ...]


@dataclass(frozen=True, slots=True)
class PackPlace:
    """How to lie with a pack somewhere, and the drawing of it."""

    name: Text
    pose: str
    steps: tuple[Text, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PackGuide:
    """Heat and cold in words. Limits, questions and refusals are rules of ``domain``.

    ``places`` has the areas, without a side, for which the ways to lie are drawn.
    """

    which: tuple[Text, ...]
    kinds: Mapping[PackKind, PackWords]
    places: Mapping[str, Mapping[PackPosition, PackPlace]]
    source: tuple[str, ...]
    sureness: Sureness

    def places_for(self, area: str) -> Mapping[PackPosition, PackPlace]:
        """How to lie with a pack on this area, by position; nothing where words have to do."""
        return self.places.get(without_side(area), {})


def read_pack_guide(file: Path) -> PackGuide:
    """Heat and cold in words, both kinds of them.

    Raises:
        BadFile: the file cannot be read, a kind is missing, or something in it cannot be used.
    """
    table = read_file(file)
    guide = PackGuide(
        which=table.texts("which"),
        kinds={one.choice(PackKind, "id"): _pack(one.named()) for one in table.tables("packs")},
        places=_places(table),
        source=source_of(table),
        sureness=table.choice(Sureness, "sureness"),
    )
    if missing := set(PackKind) - guide.kinds.keys():
        raise table.bad("packs", f"{min(missing)} is missing")
    table.done()
    return guide


def _pack(table: Table) -> PackWords:
    words = PackWords(
        about=table.text("about"),
        prepare=table.texts("prepare"),
        feels=table.text("feels"),
        stop=table.texts("stop"),
    )
    table.done()
    return words


def _places(table: Table) -> Mapping[str, Mapping[PackPosition, PackPlace]]:
    found: dict[str, Mapping[PackPosition, PackPlace]] = {}
    for one in table.tables("places"):
        places = {place.choice(PackPosition, "id"): _place(place.named()) for place in one.tables("positions")}
        for area in one.words("areas"):
            if area in found:
                raise one.bad("areas", f"{area} is there twice")
            if set(positions_for(area)) != places.keys():
                raise one.bad("positions", f"{area} needs {', '.join(positions_for(area))}")
            found[area] = places
        one.done()
    return found


def _place(table: Table) -> PackPlace:
    place = PackPlace(table.text("name"), table.word("pose"), table.texts("steps"))
    table.done()
    return place


@dataclass(frozen=True, slots=True, kw_only=True)
class PacingGuide:
    """Pacing in words, and its timers. The weekly question is a rule of ``domain``."""

    about: tuple[Text, ...]
    baseline: tuple[Text, ...]
    baseline_with_me_cfs: Text
    timers: Mapping[str, PacingTimer]
    source: tuple[str, ...]
    sureness: Sureness


def read_pacing_guide(file: Path) -> PacingGuide:
    """Pacing in words, and its timers by id.

    Raises:
        BadFile: the file cannot be read, or something in it cannot be used.
    """
    table = read_file(file)
    timers = tuple(_timer(one.named()) for one in table.tables("timers"))
    guide = PacingGuide(
        about=table.texts("about"),
        baseline=table.texts("baseline"),
        baseline_with_me_cfs=table.text("baseline_with_me_cfs"),
        timers={timer.id: timer for timer in timers},
        source=source_of(table),
        sureness=table.choice(Sureness, "sureness"),
    )
    table.done()
    return guide


def _timer(table: Table) -> PacingTimer:
    with table.told_of("usual_minutes"):
        timer = PacingTimer(
            id=table.word("id"),
            name=table.text("name"),
            about=table.text("about"),
            usual_minutes=table.number("usual_minutes"),
            least_minutes=table.number("least_minutes"),
            most_minutes=table.number("most_minutes"),
            begins=table.text("begins"),
            ends=table.text("ends"),
            then=table.texts("then"),
            own_amount=table.flag("own_amount"),
        )
    table.done()
    return timer


@dataclass(frozen=True, slots=True)
class EveningGuide:
    """Habits for the evening, how to lie, and what is worth telling a provider."""

    evening: tuple[Text, ...]
    comfort: tuple[Text, ...]
    worth_telling: tuple[Text, ...]


EVENING_LISTS = ("evening", "comfort", "worth_telling")


def read_evening_guide(file: Path) -> EveningGuide:
    """The lists that stand beside the wind-down.

    Raises:
        BadFile: the file cannot be read, or a list cannot be used.
    """
    table = read_file(file)
    return EveningGuide(*(table.texts(field) for field in EVENING_LISTS))

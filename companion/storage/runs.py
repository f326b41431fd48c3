"""A run that is under way as text, with the whole routine, so that it outlives an update of the program."""

import json
from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from companion.domain.body import Side
from companion.domain.clock import Moment
from companion.domain.routine import Cue, Routine, RoutineKind, Step
from companion.domain.routine_run import Phase, RoutineRun, RoutineSnapshot
from companion.domain.text import Text

VERSION = 1
"""Of the form of the text. A program reads its own and earlier ones."""

_STRANGE = (ValueError, TypeError, LookupError, AttributeError, RecursionError, OverflowError)
"""What reading something else than a run can end in."""


class NewerRun(ValueError):
    """It was written by a newer program."""


class DamagedRun(ValueError):
    """It cannot be read, or stands nowhere in its routine."""


def to_text(run: RoutineSnapshot) -> str:
    """The run as JSON. Words that come again and again are written once."""
    words: dict[str, int] = {}
    steps = [_from_step(step, words) for step in run.routine.steps]
    routine = {"id": run.routine.id, "kind": run.routine.kind, "name": _from_words(run.routine.name), "steps": steps}
    stands = {name: getattr(run, name) for name in ("phase", "index", "place", "told", "banked")}
    begun = None if run.begun is None else _from_moment(run.begun)
    written = {"version": VERSION, "id": str(run.id), "begun": begun, **stands, "routine": routine}
    return json.dumps({**written, "words": [json.loads(one) for one in words]}, separators=(",", ":"))


def from_text(text: str) -> RoutineSnapshot:
    """The run in a text.

    Raises:
        NewerRun: it was written by a newer program.
        DamagedRun: it cannot be read, or stands nowhere in its routine.
    """
    try:
        written = json.loads(text)
        newer = written["version"] > VERSION
        run = None if newer else _run(written)
    except _STRANGE as error:
        raise DamagedRun from error
    if run is None:
        raise NewerRun
    return run


def _run(written: Mapping[str, Any]) -> RoutineSnapshot:
    run = RoutineSnapshot(
        id=UUID(written["id"]),
        routine=_routine(written["routine"], [_to_words(one) for one in written["words"]]),
        phase=Phase(written["phase"]),
        begun=None if written["begun"] is None else _to_moment(written["begun"]),
        index=written["index"],
        place=written["place"],
        told=written["told"],
        banked=written["banked"],
    )
    RoutineRun.from_snapshot(run)
    return run


def _routine(written: Mapping[str, Any], words: list[Text]) -> Routine:
    return Routine(
        id=written["id"],
        kind=RoutineKind(written["kind"]),
        name=_to_words(written["name"]),
        steps=tuple(_to_step(step, words) for step in written["steps"]),
    )


def _from_step(step: Step, words: dict[str, int]) -> list[Any]:
    says = words.setdefault(json.dumps(_from_words(step.says)), len(words))
    return [step.cue, step.seconds, says, step.pose, step.part, step.side]


def _to_step(written: list[Any], words: list[Text]) -> Step:
    cue, seconds, says, pose, part, side = written
    return Step(
        cue=Cue(cue),
        seconds=seconds,
        says=words[says],
        pose=pose,
        part=part,
        side=None if side is None else Side(side),
    )


def _from_words(words: Text) -> dict[str, Any]:
    """Words with their blanks."""
    return {"english": words.english, "values": {name: _from_value(value) for name, value in words.values.items()}}


def _from_value(value: object) -> Any:
    """What fills a blank: words again, a number, or plain text."""
    if isinstance(value, Text):
        return _from_words(value)
    return value if isinstance(value, int | float) else str(value)


def _to_words(written: Mapping[str, Any]) -> Text:
    values = {name: _to_words(one) if isinstance(one, dict) else one for name, one in written["values"].items()}
    return Text(written["english"], values)


def _from_moment(moment: Moment) -> list[Any]:
    return [moment.local.isoformat(), moment.offset.total_seconds(), moment.zone]


def _to_moment(written: list[Any]) -> Moment:
    local, offset, zone = written
    return Moment(datetime.fromisoformat(local), timedelta(seconds=offset), zone)

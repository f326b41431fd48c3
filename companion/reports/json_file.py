"""A journal as one JSON file that loses nothing: reading it back gives the same records."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from companion import __version__
from companion.domain.clock import Moment
from companion.domain.journal_content import Content
from companion.reports.plain import NotPlain, plain, record

FORMAT, VERSION = "companion journal", 5
"""What the file says of itself. The version grows when a field comes, goes or means something else."""

_SINCE_2: Mapping[str, Mapping[str, Any]] = {"medicines": {"passed": []}, "taken": {"reminder": None}}
"""Fields that came with version 2, and what stands for them in a file of version 1."""

_SINCE_4: Mapping[str, Mapping[str, Any]] = {"dose_changes": {"strength": ""}}
"""The same of version 4."""

_SINCE_5: Mapping[str, Mapping[str, Any]] = {"pack_checkups": {"numb": []}}
"""The same of version 5."""

ABOUT = (
    "All ratings are 0 to 10, and 10 is the worst. Times are as the clock on the wall said; offset is seconds to add "
    "to UTC. Left and right are the person's own. Durations are in seconds. Deleted records are not in this file."
)


class NotReadable(ValueError):
    """A file that is no journal in JSON. The message says why, to stand after a colon."""


class FromNewer(NotReadable):
    """A journal in JSON of a version that is not known here yet."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Exported:
    """What stands in a file. ``first`` and ``last`` are the days asked for, or None for all."""

    content: Content
    made: Moment
    first: date | None = None
    last: date | None = None
    example: bool = False


def to_json(exported: Exported) -> str:
    """The file's text, in UTF-8 to write."""
    head = {"format": FORMAT, "version": VERSION, "program": f"Companion {__version__}", "about": ABOUT}
    return json.dumps(head | plain(exported), indent=1, ensure_ascii=False, allow_nan=False) + "\n"


def from_json(text: str) -> Exported:
    """What stands in the text of a file.

    Raises:
        NotReadable: it is none that ``to_json`` wrote.
    """
    try:
        said = json.loads(text)
    except json.JSONDecodeError as wrong:
        raise NotReadable(_why_no_json(text, wrong)) from wrong
    except (ValueError, RecursionError) as wrong:  # a number or a list that no program of ours wrote
        raise NotReadable(_NOT_OURS) from wrong
    _check_head(said)
    try:
        return record(Exported, {name: _of_today(name, said) for name in said if name not in _HEAD}, "journal")
    except NotPlain as wrong:
        place = wrong.where.removeprefix("journal.content.")
        raise NotReadable(f"it was changed after it was saved, at “{place}”") from wrong


_NOT_OURS = "it is none that Companion saved as JSON"


def _why_no_json(text: str, wrong: json.JSONDecodeError) -> str:
    written = text.strip()
    if not written.startswith("{"):
        return _NOT_OURS
    if wrong.pos >= len(text.rstrip()) or not written.endswith("}"):
        return "it breaks off; the end is missing"
    return f"it was changed after it was saved, at line {wrong.lineno}"


_HEAD = {"format", "version", "program", "about"}


def _of_today(name: str, said: Mapping[str, Any]) -> Any:
    """What stands there, with the fields that came with a later version."""
    value = said[name]
    if name != "content" or not isinstance(value, dict):
        return value
    value = _with_places(value) if said["version"] < 3 else value
    for version, came in ((2, _SINCE_2), (4, _SINCE_4), (5, _SINCE_5)):
        if said["version"] < version:
            value = {kind: _with_fields(came.get(kind), those) for kind, those in value.items()}
    return value


def _with_places(content: Mapping[str, Any]) -> Mapping[str, Any]:
    """Until version 2 all answers before a pack were about the person."""
    content = dict(content)
    before = content.pop("pack_checkup", None)
    return content | {"pack_checkups": [] if before is None else _with_fields({"place": ""}, [before])}


def _with_fields(came: Mapping[str, Any] | None, those: Any) -> Any:
    if came is None or not isinstance(those, list):
        return those
    return [{**came, **one} if isinstance(one, dict) else one for one in those]


def _check_head(said: Any) -> None:
    if not isinstance(said, Mapping) or said.get("format") != FORMAT or type(said.get("version")) is not int:
        raise NotReadable(_NOT_OURS)
    if said["version"] > VERSION:
        raise FromNewer("it was saved by a newer Companion, and needs that one")
    if said["version"] < 1:
        raise NotReadable(_NOT_OURS)

"""The settings' file: a small JSON object that a person can read."""

import json
import os
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import asdict, fields, replace
from datetime import date, datetime, time
from itertools import takewhile
from pathlib import Path
from typing import Any

from companion.domain.build import Build
from companion.domain.settings import (
    LEVELS,
    LOUDEST,
    MOST_REMINDERS,
    PREPARE_TIMES,
    TEXT_SIZES,
    FirstDay,
    Settings,
    SoundKind,
    ThemeChoice,
)
from companion.storage import files

_WHERE = ("journal", "journals")
"""What says where journals lie."""

_FURTHEST = 1_000_000
"""Px. No screen is so large: a window cannot have stood further away."""

_NO_BYTES = re.compile("[\ud800-\udc7f\udd00-\udfff]")
"""Halves of letters that stand for no bytes, neither as text nor as a file's name; JSON can say them all the same."""


def read_settings(path: Path) -> Settings:
    """The settings in a file, or the usual ones where it says nothing, or nothing this program understands.

    A file that cannot be understood at all is kept aside, with ``.damaged`` at the end of its name, and a number after
    that if there is one already. If it is not known which journals there were, ``unread`` names the file that would
    say it.
    """
    try:
        said = _said(path)
    except OSError:
        return Settings(unread=str(path))
    if said is None:
        put_aside = list(_put_aside(path))
        return Settings(unread=str(put_aside[-1]) if put_aside else None)
    known = _understood(said)
    if any(said.get(name) is not None and name not in known for name in _WHERE):
        return Settings(**{"unread": str(path), **known})
    return Settings(**known)


def change_settings(settings: Settings, path: Path, *, since: Settings) -> None:
    """Write what is other in these settings than in ``since`` over what the file says now.

    So other programs keep what they wrote meanwhile, unless they write in the very same moment: the later one of the
    two wins then, for all settings. A journal that was once opened stays known. If the file says nothing that can be
    understood, all settings are written. A link stays one, and leads to them.

    What is not ours in the file stays; so does a value that is not understood, until something else is chosen there.

    Raises:
        OSError: they could not be written; what was there is untouched.
    """
    said = _said(path)
    if said is None:
        _write(settings, path, {})
        return
    _write(_changed(Settings(**_understood(said)), settings, since), path, said)


def _changed(found: Settings, settings: Settings, since: Settings) -> Settings:
    values = {field.name: getattr(settings, field.name) for field in fields(Settings)}
    chosen = {name: value for name, value in values.items() if value != getattr(since, name)}
    chosen["journals"] = tuple(dict.fromkeys((*found.journals, *settings.journals)))
    return replace(found, **chosen)


def _write(settings: Settings, path: Path, said: Mapping[str, Any]) -> None:
    text = json.dumps({**said, **_chosen(settings, said)}, indent=2, ensure_ascii=False, default=str)
    text = _NO_BYTES.sub(lambda half: f"\\u{ord(half[0]):04x}", text)
    file = files.itself(path)
    files.private_folder(file.parent)
    part = files.part_of(file)
    try:
        files.private_file(part)
        part.write_text(f"{text}\n", encoding="utf-8", errors="surrogateescape")
        files.put_in_place(part, file)
    finally:
        part.unlink(missing_ok=True)


def _chosen(settings: Settings, said: Mapping[str, Any]) -> dict[str, Any]:
    """All settings but the usual ones that stand where the file says something strange."""
    known, usual = _understood(said), asdict(Settings())
    strange = {name for name in said if name not in known}
    chosen = asdict(settings)
    return {name: value for name, value in chosen.items() if name not in strange or value != usual[name]}


def _said(path: Path) -> dict[str, Any] | None:
    """What the file says, or None if there is none; one that is no JSON object is kept aside.

    Raises:
        OSError: there is a file, and it cannot be read, or not be put aside.
    """
    try:
        text = path.read_text(encoding="utf-8-sig", errors="surrogateescape")
    except (FileNotFoundError, NotADirectoryError):
        return None
    with suppress(ValueError, RecursionError):
        said = json.loads(text)
        if isinstance(said, dict):
            return said
    with suppress(FileNotFoundError):  # another Companion put it aside
        files.itself(path).rename(next(aside for aside in _asides(path) if not aside.is_file()))
    return None


def _put_aside(path: Path) -> Iterator[Path]:
    """The files that were kept aside, the last one last."""
    return takewhile(Path.exists, _asides(path))


def _asides(path: Path) -> Iterator[Path]:
    file = files.itself(path)
    return files.numbered(file.with_name(f"{file.name}.damaged"))


def _understood(said: Mapping[str, Any]) -> Mapping[str, Any]:
    """The values that this program knows, one by one: a strange one does not cost the others."""
    known = {}
    for name, read in _READERS.items():
        with suppress(KeyError, ValueError, TypeError):
            known[name] = read(said[name])
    return known


def _a(kind: type) -> Callable[[Any], Any]:
    def read(value: Any) -> Any:
        if type(value) is not kind:
            raise TypeError(value)
        return value

    return read


def _one_of(numbers: Sequence[int]) -> Callable[[Any], int]:
    return lambda value: numbers[numbers.index(value)]


def _levels(value: Any) -> dict[SoundKind, int]:
    levels = {SoundKind(kind): _one_of(LEVELS)(level) for kind, level in _a(dict)(value).items()}
    return dict(Settings(levels=levels).levels)


def _text(value: Any) -> str:
    text: str = _a(str)(value)
    text.encode()
    return text


def _path(value: Any) -> str:
    if not _can_be_a_name(path := _a(str)(value)):
        raise ValueError(value)
    return str(path)


def _paths(value: Any) -> tuple[str, ...]:
    """What can be the name of no file was no journal, and costs none of the others."""
    return tuple(filter(_can_be_a_name, [_a(str)(path) for path in _a(list)(value)]))


def _can_be_a_name(path: str) -> bool:
    with suppress(ValueError):
        return b"\0" not in os.fsencode(path)
    return False


def _window(value: Any) -> tuple[int, int, int, int]:
    left, top, width, height = (_a(int)(number) for number in value)
    if max(map(abs, (left, top, width, height))) > _FURTHEST or min(width, height) < 1:
        raise ValueError(value)
    return left, top, width, height


def _time(value: Any) -> time:
    """A time of day; one with a zone is none of ours."""
    return time.fromisoformat(value).replace(tzinfo=None, fold=0)


def _local(value: Any) -> datetime:
    return datetime.fromisoformat(value).replace(tzinfo=None, fold=0)


def _two_local(value: Any) -> tuple[datetime, datetime]:
    since, until = _a(list)(value)
    return _local(since), _local(until)


def _reminders(value: Any) -> tuple[time, ...]:
    return tuple(sorted({_time(each) for each in _a(list)(value)})[:MOST_REMINDERS])


_READERS: Mapping[str, Callable[[Any], Any]] = {
    "text_size": _one_of(TEXT_SIZES),
    "theme": ThemeChoice,
    "build": Build,
    "motion": _a(bool),
    "first_day": FirstDay,
    "journal": _path,
    "journals": _paths,
    "unread": _path,
    "window": _window,
    "voice": _a(bool),
    "chimes": _a(bool),
    "volume": _one_of(range(LOUDEST + 1)),
    "levels": _levels,
    "prepare_seconds": _one_of(PREPARE_TIMES),
    "bedtime": _time,
    "reminders": _reminders,
    "reminders_since": _local,
    "quiet_from": _time,
    "quiet_until": _time,
    "not_today": date.fromisoformat,
    "reminders_seen": _local,
    "put_off": _two_local,
    **dict.fromkeys(("country", "emergency", "urgent", "crisis"), _text),
}
"""How each setting is read from JSON. What raises is left at the usual."""

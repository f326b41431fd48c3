"""The settings' file: a small JSON object that a person can read."""

import json
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import asdict, fields, replace
from datetime import date, datetime, time
from pathlib import Path
from typing import Any
from uuid import uuid4

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


def read_settings(path: Path) -> Settings:
    """The settings in a file, or the usual ones where it says nothing, or nothing this program understands.

    A file that cannot be understood at all is kept aside, with ``.damaged`` at the end of its name. If it is not known
    which journals there were, ``unread`` names the file that would say it.
    """
    try:
        said = _said(path)
    except OSError:
        return Settings(unread=str(path))
    if said is None:
        aside = _aside(path)
        return Settings(unread=str(aside) if aside.exists() else None)
    known = _understood(said)
    if any(said.get(name) is not None and name not in known for name in _WHERE):
        return Settings(**{"unread": str(path), **known})
    return Settings(**known)


def write_settings(settings: Settings, path: Path) -> None:
    """Write the settings in place of what was there: all of them, or none.

    What is not ours in the file stays; so does a value that is not understood, until something else is chosen there.

    Raises:
        OSError: they could not be written; what was there is untouched.
    """
    _write(settings, path, _said(path) or {})


def change_settings(settings: Settings, path: Path, *, since: Settings) -> None:
    """Write what is other in these settings than in ``since`` over what the file says now.

    So other programs keep what they wrote meanwhile, unless they write in the very same moment: the later one of the
    two wins then, for all settings. A journal that was once opened stays known. If the file says nothing that can be
    understood, all settings are written.

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
    files.private_folder(path.parent)
    part = path.with_name(f".{path.name}.{uuid4().hex}.part")
    try:
        files.private_file(part)
        part.write_text(f"{text}\n", encoding="utf-8", errors="surrogateescape")
        files.put_in_place(part, path)
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
        text = path.read_text(encoding="utf-8", errors="surrogateescape")
    except (FileNotFoundError, NotADirectoryError):
        return None
    with suppress(ValueError, RecursionError):
        said = json.loads(text)
        if isinstance(said, dict):
            return said
    with suppress(FileNotFoundError):  # another Companion put it aside
        path.replace(_aside(path))
    return None


def _aside(path: Path) -> Path:
    return path.with_name(f"{path.name}.damaged")


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


def _paths(value: Any) -> tuple[str, ...]:
    return tuple(_a(str)(path) for path in _a(list)(value))


def _window(value: Any) -> tuple[int, int, int, int]:
    left, top, width, height = (_a(int)(number) for number in value)
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
    "journal": _a(str),
    "journals": _paths,
    "unread": _a(str),
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
    **dict.fromkeys(("country", "emergency", "urgent", "crisis"), _a(str)),
}
"""How each setting is read from JSON. What raises is left at the usual."""

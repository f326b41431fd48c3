"""Records as JSON has them, and back again: by the fields of their classes, nothing left out and nothing guessed."""

from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass
from datetime import date, datetime, time, timedelta
from enum import Enum
from functools import cache
from math import isfinite
from types import NoneType, UnionType
from typing import Any, TypeVar, get_args, get_origin, get_type_hints
from uuid import UUID

T = TypeVar("T")

_ISO = (date, datetime, time)


class NotPlain(ValueError):
    """What was read is no such record. ``where`` is the place in it, such as ``check_ins[0].id``."""

    def __init__(self, where: str, why: object) -> None:
        super().__init__(f"{where}: {why}")
        self.where = where


def plain(value: Any) -> Any:
    """A record in lists, tables, text and numbers. Days and times are ISO 8601, durations are in seconds."""
    if is_dataclass(value):
        return {field.name: plain(getattr(value, field.name)) for field in fields(value) if field.init}
    if isinstance(value, Mapping):
        return {str(plain(key)): plain(one) for key, one in value.items()}
    if isinstance(value, frozenset):
        return sorted(map(plain, value))
    if isinstance(value, tuple):
        return [plain(one) for one in value]
    return _plain_value(value)


def _plain_value(value: Any) -> Any:
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, UUID):
        return str(value)
    if isinstance(value, _ISO):
        return value.isoformat()
    if isinstance(value, timedelta):
        return value.total_seconds()
    return value


def record(kind: type[T], raw: Any, where: str = "") -> T:
    """The record of this class that ``plain`` made ``raw`` of.

    Raises:
        NotPlain: there is none in it.
    """
    return _read(kind, raw, where or kind.__name__)  # type: ignore[no-any-return]  # it is of this kind or none


def _read(kind: Any, raw: Any, where: str) -> Any:
    if get_origin(kind) is UnionType:
        return _read_optional(kind, raw, where)
    if reader := _CONTAINERS.get(get_origin(kind)):
        return reader(kind, raw, where)
    if is_dataclass(kind):
        return _read_fields(kind, raw, where)
    return _read_value(kind, raw, where)


def _read_optional(kind: Any, raw: Any, where: str) -> Any:
    if raw is None:
        return None
    (one,) = (part for part in get_args(kind) if part is not NoneType)
    return _read(one, raw, where)


def _read_fields(kind: Any, raw: Any, where: str) -> Any:
    hints = _hints(kind)
    if not isinstance(raw, dict) or raw.keys() != hints.keys():
        raise NotPlain(where, f"needs exactly {', '.join(hints)}")
    values = {name: _read(hint, raw[name], f"{where}.{name}") for name, hint in hints.items()}
    try:
        return kind(**values)
    except ValueError as wrong:
        raise NotPlain(where, wrong) from wrong


@cache
def _hints(kind: Any) -> Mapping[str, Any]:
    hints = get_type_hints(kind)
    return {field.name: hints[field.name] for field in fields(kind) if field.init}


def _read_tuple(kind: Any, raw: Any, where: str) -> Any:
    one, *_ = get_args(kind)
    return tuple(_read(one, value, f"{where}[{n}]") for n, value in enumerate(_a(list, raw, where)))


def _read_set(kind: Any, raw: Any, where: str) -> Any:
    (one,) = get_args(kind)
    return frozenset(_read(one, value, where) for value in _a(list, raw, where))


def _read_mapping(kind: Any, raw: Any, where: str) -> Any:
    key, value = get_args(kind)
    table = _a(dict, raw, where)
    return {_read(key, name, where): _read(value, one, f"{where}.{name}") for name, one in table.items()}


_CONTAINERS: Mapping[Any, Callable[[Any, Any, str], Any]] = {
    tuple: _read_tuple,
    frozenset: _read_set,
    Mapping: _read_mapping,
}


def _read_value(kind: Any, raw: Any, where: str) -> Any:
    try:
        if kind is bool:
            return _a(kind, raw, where)
        if kind is int:
            return _storable(_a(kind, raw, where))
        if kind is str:
            return _whole(_a(str, raw, where))
        if kind is float:
            return float(_number(raw, where))
        if kind is timedelta:
            return timedelta(seconds=_number(raw, where))
        if kind in _ISO:
            return _local(kind.fromisoformat(_a(str, raw, where)))
        return kind(_a(str, raw, where))  # an enum or a UUID
    except (ValueError, OverflowError) as wrong:
        raise NotPlain(where, wrong) from wrong


def _a(kind: type[T], raw: Any, where: str) -> T:
    if type(raw) is not kind:
        raise NotPlain(where, f"{str(raw)[:40]!r} is no {kind.__name__}")
    return raw


def _storable(number: int) -> int:
    """JSON can hold numbers of any length."""
    if abs(number) >= 2**63:
        raise ValueError("a number that is too long")
    return number


def _whole(text: str) -> str:
    """JSON can hold half a letter, which nothing can keep."""
    text.encode()
    return text


def _local(value: Any) -> Any:
    if getattr(value, "tzinfo", None) is not None:
        raise ValueError("a local time carries no zone")
    return value


def _number(raw: Any, where: str) -> float:
    if type(raw) not in (int, float) or not isfinite(raw):
        raise NotPlain(where, f"{str(raw)[:40]!r} is no number")
    return raw  # type: ignore[no-any-return]

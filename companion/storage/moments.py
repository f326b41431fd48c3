"""Moments as four columns: local time, offset in seconds, zone, instant."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Any

from companion.domain.clock import Moment

if TYPE_CHECKING:
    from sqlalchemy import RowMapping

    Columns = RowMapping | Mapping[str, Any]


def to_columns(prefix: str, moment: Moment) -> dict[str, str | int]:
    """The four columns of a moment."""
    return {
        f"{prefix}_local": local_text(moment.local),
        f"{prefix}_offset": int(moment.offset.total_seconds()),
        f"{prefix}_zone": moment.zone,
        f"{prefix}_instant": instant_text(moment.instant),
    }


def from_columns(prefix: str, row: Columns) -> Moment:
    """The moment in four columns."""
    return Moment(
        datetime.fromisoformat(row[f"{prefix}_local"]),
        timedelta(seconds=row[f"{prefix}_offset"]),
        row[f"{prefix}_zone"],
    )


def optional_columns(prefix: str, moment: Moment | None) -> dict[str, str | int | None]:
    """The four columns of a moment that may not have come."""
    if moment is None:
        return {f"{prefix}_{part}": None for part in ("local", "offset", "zone", "instant")}
    return {**to_columns(prefix, moment)}


def from_optional_columns(prefix: str, row: Columns) -> Moment | None:
    """The moment in four columns, or None if there is nothing in them."""
    return None if row[f"{prefix}_local"] is None else from_columns(prefix, row)


def optional_day(day: date | None) -> str | None:
    """A day as text that sorts, if there is one."""
    return None if day is None else day.isoformat()


def from_optional_day(text: str | None) -> date | None:
    """The day in a text, if there is one."""
    return None if text is None else date.fromisoformat(text)


def local_text(local: datetime) -> str:
    """A local time as text that sorts."""
    return local.isoformat(timespec="microseconds")


def instant_text(instant: datetime) -> str:
    """A moment in UTC as text that sorts."""
    return instant.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="microseconds") + "Z"


def instant_of(text: str) -> datetime:
    """The moment in UTC that was written by ``instant_text``.

    Raises:
        ValueError: it was not.
    """
    return datetime.strptime(text, "%Y-%m-%dT%H:%M:%S.%fZ").replace(tzinfo=UTC)

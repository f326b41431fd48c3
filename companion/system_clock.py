"""The computer's clocks."""

import os
import time
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path

from companion.domain.clock import Moment

_LOCALTIME = Path("/etc/localtime")
_DAY = 86_400


class SystemClock:
    """The wall clock of this computer, and one that also counts while it sleeps, where there is one."""

    def now(self) -> Moment:
        """The wall clock."""
        return self.after(timedelta())

    def elapsed(self) -> float:
        """Seconds since some moment; where there is no clock that counts asleep, without the sleep."""
        boot = getattr(time, "CLOCK_BOOTTIME", None)
        return time.monotonic() if boot is None else time.clock_gettime(boot)

    def at(self, local: datetime) -> Moment:
        """The moment at which the wall clock here says ``local``.

        Of two, when clocks are put back, it is the first. A time that is left out when clocks are put forward
        is moved on by as much as they are.
        """
        _notice_travel()
        seconds = local.replace(tzinfo=None, fold=0).timestamp()
        return Moment.of(datetime.fromtimestamp(seconds, UTC).astimezone(), _zone())

    def after(self, wait: timedelta) -> Moment:
        """The moment when this has gone by from now."""
        _notice_travel()
        return Moment.of((datetime.now(UTC) + wait).astimezone(), _zone())


def _notice_travel() -> None:
    """Look again which zone the computer is set to: it may have changed since the program started.

    A rule that is a day or more away from UTC is no zone; UTC takes its place.
    """
    if not hasattr(time, "tzset"):
        return
    time.tzset()
    if max(abs(time.timezone), abs(time.altzone)) >= _DAY:
        os.environ["TZ"] = "UTC"
        time.tzset()


def _zone() -> str:
    """The IANA name of the zone, or "" where the system does not say it."""
    named = os.environ.get("TZ")
    if named is None:
        return _name_in(_LOCALTIME)
    named = named.removeprefix(":") or "UTC"  # what an empty one means
    return _known(_name_in(Path(named)) if named.startswith("/") else named)


@cache
def _known(name: str) -> str:
    """The same, if there is such a zone; a rule such as ``CET-1CEST`` is none, nor are bytes that are no text."""
    from zoneinfo import ZoneInfo  # slow, and mostly not needed

    try:
        ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        return ""
    return name


def _name_in(place: Path) -> str:
    """The name at the end of a path such as ``/usr/share/zoneinfo/Europe/Berlin``, links followed."""
    parts = place.resolve().parts
    return "/".join(parts[parts.index("zoneinfo") + 1 :]) if "zoneinfo" in parts else ""

"""The computer's clocks."""

import os
import time
from datetime import datetime
from pathlib import Path

from companion.domain.clock import Moment

_LOCALTIME = Path("/etc/localtime")


class SystemClock:
    """The wall clock of this computer, and one that also counts while it sleeps, where there is one."""

    def now(self) -> Moment:
        """The wall clock."""
        return Moment.of(datetime.now().astimezone(), _zone())

    def elapsed(self) -> float:
        """Seconds since some moment; where there is no clock that counts asleep, without the sleep."""
        boot = getattr(time, "CLOCK_BOOTTIME", None)
        return time.monotonic() if boot is None else time.clock_gettime(boot)

    def at(self, local: datetime) -> Moment:
        """The moment at which the wall clock here says ``local``; of two, the first."""
        return Moment.of(local.replace(tzinfo=None).astimezone(), _zone())


def _zone() -> str:
    """The IANA name of the zone, or "" where the system does not say it."""
    named = os.environ.get("TZ", "").lstrip(":")
    if "/" in named and not named.startswith("/"):
        return named
    try:
        parts = _LOCALTIME.readlink().parts
    except OSError:
        return ""
    return "/".join(parts[parts.index("zoneinfo") + 1 :]) if "zoneinfo" in parts else ""

"""Whether the battery will last as long as a pack."""

import sys
from pathlib import Path

NEARLY_EMPTY = 15
"""Per cent (reliability, T9)."""

LINUX = Path("/sys/class/power_supply")


def is_nearly_empty(folder: Path = LINUX) -> bool:
    """Whether the computer runs on a battery with less than 15 per cent. False where nobody knows."""
    if sys.platform == "win32":
        return _is_nearly_empty_on_windows()
    return any(_is_running_out(battery) for battery in folder.glob("BAT*"))


def _is_running_out(battery: Path) -> bool:
    try:
        status, left = (_read(battery / name) for name in ("status", "capacity"))
        return status == "Discharging" and int(left) < NEARLY_EMPTY
    except (OSError, ValueError):
        return False


def _read(file: Path) -> str:
    return file.read_text(encoding="ascii").strip()


def _is_nearly_empty_on_windows() -> bool:
    import ctypes

    status = (ctypes.c_ubyte * 12)()  # SYSTEM_POWER_STATUS: on mains, charging, per cent or 255, saver, seconds …
    if sys.platform == "win32" and ctypes.windll.kernel32.GetSystemPowerStatus(status):
        on_mains, _, percent = status[:3]
        return on_mains == 0 and percent < NEARLY_EMPTY
    return False

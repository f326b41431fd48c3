from pathlib import Path

import pytest

from companion.desktop.battery import is_nearly_empty


def a_battery(folder: Path, status: str, capacity: str) -> None:
    (folder / "BAT0").mkdir()
    (folder / "BAT0" / "status").write_text(f"{status}\n")
    (folder / "BAT0" / "capacity").write_text(f"{capacity}\n")


@pytest.mark.parametrize(
    ("status", "capacity", "nearly_empty"),
    [
        ("Discharging", "14", True),
        ("Discharging", "15", False),
        ("Charging", "3", False),
        ("Full", "100", False),
        ("Discharging", "?", False),
    ],
)
def test_less_than_fifteen_per_cent_without_mains_is_nearly_empty(
    tmp_path: Path, status: str, capacity: str, nearly_empty: bool
) -> None:
    a_battery(tmp_path, status, capacity)
    assert is_nearly_empty(tmp_path) is nearly_empty


def test_where_there_is_no_battery_none_is_empty(tmp_path: Path) -> None:
    assert not is_nearly_empty(tmp_path / "nothing")

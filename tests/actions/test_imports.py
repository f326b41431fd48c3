import subprocess
import sys

import pytest

HEAVY = ("sqlalchemy", "alembic", "sqlcipher3", "matplotlib", "numpy", "PySide6")


VERBS = (
    *("bin", "check_in", "journal", "settings", "practice", "pack", "health", "exercise", "pacing"),
    *("medicine", "visit", "plan", "criteria", "mood_check", "export"),
)


@pytest.mark.parametrize("module", VERBS)
def test_the_window_can_know_the_verbs_before_anything_heavy_is_loaded(module: str) -> None:
    program = f"import sys, companion.actions.{module}; print(*[name for name in {HEAVY} if name in sys.modules])"
    said = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert said.stdout.split() == []


def test_the_settings_are_read_without_anything_heavy() -> None:
    program = f"import sys, companion.storage.settings; print(*[name for name in {HEAVY} if name in sys.modules])"
    said = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert said.stdout.split() == []

import subprocess
import sys

HEAVY = ("sqlalchemy", "alembic", "sqlcipher3", "matplotlib", "numpy", "PySide6")


VERBS = (
    *("bin", "check_in", "journal", "settings", "practice", "pack", "health", "exercise", "pacing"),
    *("medicine", "visit", "plan", "criteria", "mood_check", "export"),
)


def test_the_window_can_know_the_verbs_before_anything_heavy_is_loaded() -> None:
    program = (
        "import importlib, sys\n"
        f"for module in {VERBS}:\n"
        "    importlib.import_module(f'companion.actions.{module}')\n"
        f"    print(*[(module, name) for name in {HEAVY} if name in sys.modules])"
    )
    said = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert said.stdout.split() == []


def test_the_settings_are_read_without_anything_heavy() -> None:
    program = f"import sys, companion.storage.settings; print(*[name for name in {HEAVY} if name in sys.modules])"
    said = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert said.stdout.split() == []

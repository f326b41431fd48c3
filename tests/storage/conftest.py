"""What every test of a journal's file has in common."""

import pytest

from companion.storage import health


@pytest.fixture(autouse=True)
def nobody_else_writes(monkeypatch: pytest.MonkeyPatch) -> None:
    """A file that seems damaged is looked at again, but not a while later: many are damaged here."""
    monkeypatch.setattr(health, "_SOON", 0)

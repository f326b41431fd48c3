"""Programs of the system that a test puts in the place of the real ones: real processes that remember their words."""

from pathlib import Path

import pytest

REMEMBER = 'printf "%s\\n" "$0 $*" >> "$0.told"'


class Programs:
    """A folder that is all there is on the PATH."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def has(self, name: str, does: str = "exec /bin/sleep 0.6") -> None:
        """A program of this name that remembers its words, and then does this, as ``sh`` reads it."""
        program = self._folder / name
        program.write_text(f"#!/bin/sh\n{REMEMBER}\n{does}\n", encoding="utf-8")
        program.chmod(0o700)

    def told(self, name: str) -> list[str]:
        """The words of each time it was started, without its name."""
        kept = self._folder / f"{name}.told"
        lines = kept.read_text(encoding="utf-8").splitlines() if kept.exists() else []
        return [line.removeprefix(f"{self._folder / name}").strip() for line in lines]

    def read(self, name: str) -> str:
        """What a program wrote that ended with ``cat > "$0.read"``."""
        kept = self._folder / f"{name}.read"
        return kept.read_text(encoding="utf-8") if kept.exists() else ""


@pytest.fixture
def programs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Programs:
    """The only programs that can be found."""
    folder = tmp_path / "programs"
    folder.mkdir()
    monkeypatch.setenv("PATH", str(folder))
    return Programs(folder)

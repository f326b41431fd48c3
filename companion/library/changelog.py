"""What is new, as it stands in ``resources/changelog.md``."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from companion.domain.text import Text


@dataclass(frozen=True, slots=True)
class Release:
    """One version, and what a person notices about it."""

    version: str
    lines: tuple[Text, ...]


def read_changelog(file: Path) -> tuple[Release, ...]:
    """The releases in this file, newest first. A release is ``## version``, a line of it begins with ``- ``."""
    return tuple(_releases(file.read_text(encoding="utf-8")))


def _releases(text: str) -> Iterator[Release]:
    for part in text.split("\n## ")[1:]:
        version, *lines = part.splitlines()
        yield Release(version.strip(), tuple(Text(line[2:]) for line in lines if line.startswith("- ")))

"""Settings in a file, as the program leaves them there."""

from pathlib import Path

from companion.domain.settings import Settings
from companion.storage.settings import change_settings, read_settings


def write_settings(settings: Settings, path: Path) -> None:
    """Choose what is other in these than in the file. Journals that the file knows stay known."""
    change_settings(settings, path, since=read_settings(path))

"""Change what was chosen about the program."""

from pathlib import Path

from companion.domain.changes import Changes
from companion.domain.settings import Settings
from companion.storage.settings import write_settings


def change(settings: Settings, *, path: Path) -> Changes:
    """Keep these settings.

    Raises:
        OSError: they could not be written; the earlier ones are untouched.
    """
    write_settings(settings, path)
    return Changes.SETTINGS

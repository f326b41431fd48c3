"""Where things lie: the journal, the settings, and the files that come with the program."""

import errno
import sys
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def resources() -> Path:
    """The folder ``resources``: inside a wheel, inside a frozen build, or beside the package in a checkout.

    Raises:
        FileNotFoundError: none of them is there; the installation is incomplete.
    """
    frozen = Path(getattr(sys, "_MEIPASS", _PACKAGE)) / "companion" / "_resources"
    for folder in (_PACKAGE / "_resources", frozen, _PACKAGE.parent / "resources"):
        if (folder / "figure").is_dir():
            return folder
    raise FileNotFoundError(errno.ENOENT, "Part of Companion is missing. Please install it again", str(_PACKAGE))


def journal() -> Path:
    """The usual place of the journal."""
    import platformdirs

    return Path(platformdirs.user_data_dir("companion", appauthor=False)) / "journal.companion"


def settings() -> Path:
    """The file with the settings."""
    import platformdirs

    return Path(platformdirs.user_config_dir("companion", appauthor=False)) / "settings.json"


def typed(words: str) -> Path:
    """The whole path of a file as somebody typed it; ``~`` stands for a home.

    Raises:
        FileNotFoundError: nobody has such a home, or the folder to look in is gone.
    """
    try:
        return Path(words).expanduser().absolute()
    except RuntimeError:
        raise FileNotFoundError(errno.ENOENT, "There is no such home folder", words) from None
    except FileNotFoundError:
        raise FileNotFoundError(errno.ENOENT, "The folder that you are in is gone", words) from None

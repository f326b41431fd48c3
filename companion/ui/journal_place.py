"""Which file is the journal in use, and how another one takes its place."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from companion.domain.changes import Changes
from companion.domain.clock import Clock
from companion.domain.settings import Settings
from companion.domain.trouble import JournalCopy, JournalTrouble, Trouble
from companion.ui.journal_door import JournalDoor
from companion.ui.settings_door import SettingsDoor

if TYPE_CHECKING:
    from companion.actions.journal import Journal
    from companion.actions.restore import Restored

SUFFIX = ".companion"


class JournalPlace(QObject):
    """Opens and starts journals through the door, and remembers those that were opened, but no examples.

    ``usual`` is the file if nobody says otherwise, ``asked`` the one for this time only.
    ``claim`` says whether a file may be opened in this window; False if another window has it, which then
    comes to the front.
    """

    opened = Signal(object)
    """The path that is open now."""

    refused = Signal(object)
    """A JournalTrouble or an OSError: the file was not opened; what was open before still is."""

    claimed = Signal(object)
    """The path that another window has open."""

    gone_back = Signal(object)
    """The JournalCopy as which the journal is open now."""

    restored = Signal(object)
    """What was Restored, and is open now."""

    copied = Signal(object)
    """There is a copy of today, or none is needed: None; else the JournalTrouble that there is none."""

    def __init__(
        self,
        door: JournalDoor,
        settings: SettingsDoor,
        *,
        usual: Path,
        asked: Path | None = None,
        clock: Clock,
        claim: Callable[[Path], bool] = lambda _: True,
    ) -> None:
        super().__init__(door)
        self.path = asked or (Path(settings.now.journal) if settings.now.journal else usual)
        """The file in use, or the one that could not be opened at the start."""
        self.tried = self.path
        """The file that could not be opened last."""
        self._again: Callable[[], None] = self.open
        self._usual = usual
        self._asked = asked
        self._door = door
        self._settings = settings
        self._clock = clock
        self._claim = claim
        door.settled.connect(self._tidy_up)
        door.settled.connect(self.copy_once_a_day)

    def open(self, path: Path | None = None) -> None:
        """Open this file, or the one in use. One that never was is started; one that is gone is not.

        None is started while it is not known which there were.
        """
        wanted, now = path or self.path, self._settings.now
        self._take(wanted, lambda: _open_or_start(wanted, self._clock, now))

    def start(self, path: Path) -> None:
        """Start a new journal in this file, because a person said so."""
        self._take(path, lambda: _start_anew(path, self._clock))

    def look_into(self, file: Path, then: Callable[[], None]) -> None:
        """See whether a journal can be made of a file, and go on if so. If not, ``refused`` says why."""

        def refused(trouble: Exception) -> None:
            self.tried, self._again = file, lambda: self.look_into(file, then)
            self.refused.emit(trouble)

        self._door.attempt(lambda: _read(file), then=lambda _: then(), failed=refused)

    def restore(self, file: Path, path: Path) -> None:
        """Make a new journal of a file that holds all of one, and open it, because a person said so."""
        made: list[Restored] = []
        self._take(path, lambda: _restore(file, path, self._clock, made), then=lambda: self.restored.emit(made[-1]))

    def go_back(self, path: Path, copy: JournalCopy) -> None:
        """Open a copy in place of a journal that is lost, because a person said so."""
        self._take(path, lambda: _go_back(path, copy, self._clock), then=lambda: self.gone_back.emit(copy))

    def try_again(self) -> None:
        """Do once more what was refused last: open, start, make or go back."""
        self._again()

    def copy_once_a_day(self) -> None:
        """Have a copy of the journal made if there is none of today."""
        self._door.ask(lambda journal: _copy_once_a_day(journal, self._clock), self.copied.emit)

    def _take(self, path: Path, opener: Callable[[], Journal], *, then: Callable[[], None] = lambda: None) -> None:
        if not self._claim(path):
            self.claimed.emit(path)
            return

        def taken() -> None:
            self._opened(path)
            then()

        def refused(trouble: Exception) -> None:
            if isinstance(trouble, JournalTrouble):
                self.tried, self._again = path, lambda: self._take(path, opener, then=then)
            self.refused.emit(trouble)

        self._door.open(opener, then=taken, failed=refused)

    def _tidy_up(self) -> None:
        """Nobody waits for it, and nobody who watches is told if there was nothing to do."""

        def tell(changes: Changes) -> None:
            if changes:
                self._door.changed.emit(changes)

        self._door.ask(lambda journal: _tidy_up(journal, self._clock), tell)

    def _opened(self, path: Path) -> None:
        self.path = path
        if not self._door.is_example:
            self._remember(path)
        self.opened.emit(path)

    def _remember(self, path: Path) -> None:
        now = self._settings.now
        journals = tuple(dict.fromkeys((*now.journals, str(path))))
        if path == self._asked:
            self._settings.remember(journals=journals)
        else:
            self._settings.remember(journal=self._named(path), journals=journals, unread=None)

    def _named(self, path: Path) -> str | None:
        return None if path == self._usual else str(path)


def _open_or_start(path: Path, clock: Clock, settings: Settings) -> Journal:
    from companion.actions.journal import open_as_it_is

    return open_as_it_is(path, clock=clock, known=settings.journals, may_start=settings.unread is None)


def _tidy_up(journal: Journal, clock: Clock) -> Changes:
    from companion.actions.journal import tidy_up

    return tidy_up(journal=journal, clock=clock)


def _start_anew(path: Path, clock: Clock) -> Journal:
    from companion.actions.journal import start_anew

    return start_anew(path, clock=clock)


def _read(file: Path) -> None:
    from companion.actions.restore import read

    with _telling_of(file):
        read(file)


@contextmanager
def _telling_of(file: Path) -> Iterator[None]:
    """What cannot be read is told of the file; where a journal is already, of that."""
    from companion.actions.restore import FromNewer, NotReadable

    try:
        yield
    except FileExistsError:
        raise
    except FromNewer as wrong:
        raise JournalTrouble(Trouble.NEWER, str(file)) from wrong
    except NotReadable as wrong:
        raise JournalTrouble(Trouble.NOT_WHOLE, str(file)) from wrong
    except OSError as wrong:
        raise JournalTrouble(Trouble.UNREADABLE, str(file)) from wrong


def _restore(file: Path, path: Path, clock: Clock, made: list[Restored]) -> Journal:
    """``made`` takes what was made. What was made and could not be opened is not made again."""
    from companion.actions.journal import open_as_it_is
    from companion.actions.restore import restore

    with _telling_of(file):
        made[:] = made or [restore(file, path, clock=clock)]
    return open_as_it_is(path, clock=clock, known=(str(path),), may_start=False)


def _go_back(path: Path, copy: JournalCopy, clock: Clock) -> Journal:
    from companion.actions.journal import go_back

    return go_back(path, copy, clock=clock)


def _copy_once_a_day(journal: Journal, clock: Clock) -> JournalTrouble | None:
    from companion.actions.journal import copy_once_a_day

    return copy_once_a_day(journal=journal, clock=clock)

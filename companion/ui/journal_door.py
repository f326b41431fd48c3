"""The only way from a screen to the journal: off the GUI thread, one thing after the other."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from companion.domain.changes import Changes
from companion.domain.trouble import JournalTrouble, Trouble
from companion.ui.background import JOURNAL, Background

if TYPE_CHECKING:
    from companion.actions.journal import Journal

T = TypeVar("T")


class _Refused(NamedTuple):
    """What is to be done again in the journal ``of`` this number, until something newer ``about`` the same is done."""

    of: int
    about: Hashable
    again: Callable[[], None]


class JournalDoor(QObject):
    """Asks the journal, and does deeds to it. Until one is open, both wait in the order they came."""

    opened = Signal()

    settled = Signal()
    """The journal that was opened has answered what was asked first: the time for what can wait."""

    changed = Signal(object)
    """The Changes of a deed, or of another program."""

    trouble = Signal(object)
    """A JournalTrouble: something could not be read or kept."""

    not_kept = Signal(object)
    """The Exception because of which a deed was not done."""

    def __init__(self, background: Background) -> None:
        super().__init__(background)
        self._background = background
        self._journal: Journal | None = None
        self._waiting: list[Callable[[], None]] = []
        self._seen: object = None
        self._settling = False
        self.which = 0
        """A number for the journal that is open: the same under another name, and for what took its place under its
        own. What is for a journal before one is open is for the first."""
        self._numbers: dict[object, int] = {}
        self.is_same_again = False
        """Whether what was opened last is the journal that was open before: what it refused is still for it."""
        self.is_same_file = False
        """Whether it is that very file, with all that was kept in it: no copy, and nothing new, took its place."""
        self._refused: list[_Refused] = []
        self._waits_elsewhere: list[Callable[[], bool]] = []
        background.idle.connect(self._lane_idle)

    @property
    def is_open(self) -> bool:
        """Whether a journal is open."""
        return self._journal is not None

    @property
    def is_example(self) -> bool:
        """Whether what is open holds made-up check-ins."""
        return self._journal is not None and self._journal.is_example

    @property
    def refuses(self) -> Trouble | None:
        """Why nothing can be kept in what is open, if so."""
        return self._journal.refuses if self._journal else None

    @property
    def something_waits_elsewhere(self) -> bool:
        """Whether anything is to be kept in another journal than the one that is open."""
        refused = any(one.of != self.which for one in self._refused)
        return refused or any(waits() for waits in self._waits_elsewhere)

    def holds(self, waits_elsewhere: Callable[[], bool]) -> None:
        """Who holds back what is for another journal says whether there is any: else it is lost at the end."""
        self._waits_elsewhere.append(waits_elsewhere)

    def open(
        self, opener: Callable[[], Journal], *, then: Callable[[], None], failed: Callable[[Exception], None]
    ) -> None:
        """Open a journal in place of the one that is open.

        ``failed`` gets a JournalTrouble or an OSError; the one that was open still is. Anything else is a bug.
        """

        def taken(journal: Journal) -> None:
            replaced = self.is_open
            self._settling = True
            self._take(journal)
            then()
            self.opened.emit()
            if replaced:
                self.changed.emit(Changes.EVERYTHING)

        self.attempt(opener, then=taken, failed=failed)

    def attempt(self, work: Callable[[], T], *, then: Callable[[T], None], failed: Callable[[Exception], None]) -> None:
        """Do what needs no open journal.

        ``failed`` gets a JournalTrouble or an OSError. Anything else is a bug.
        """

        def refused(trouble: Exception) -> None:
            known = isinstance(trouble, (JournalTrouble, OSError))
            (failed if known else self._background.trouble.emit)(trouble)

        self._background.run(work, then, failed=refused)

    def ask(self, question: Callable[[Journal], T], then: Callable[[T], None]) -> None:
        """Ask the journal something; ``then`` gets the answer.

        A JournalTrouble is told by ``trouble``. Anything else is a bug.
        """
        self._when_open(lambda journal: self._run(lambda: question(journal), then))

    def do(
        self,
        deed: Callable[[Journal], Changes],
        *,
        then: Callable[[], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
        refused: Callable[[], None] | None = None,
        about: Hashable = None,
    ) -> None:
        """Change the journal; all who watch are told what changed, then ``then`` is called.

        What is refused is done again before the next deed, by ``try_again``, and once its journal is open again,
        unless ``failed`` sees to it, or a newer deed ``about`` the same record was done since.
        ``refused`` is only told so, each time.
        """

        def done(of: int, changes: Changes) -> None:
            self._drop_older(of, about)
            if then:
                then()
            self.changed.emit(changes)

        def later(of: int, _: Exception) -> None:
            self._refused.append(_Refused(of, about, again))
            if refused:
                refused()

        def act(journal: Journal) -> None:
            of = self.which
            self._run(lambda: deed(journal), partial(done, of), self._not_done(failed or partial(later, of)))

        def again() -> None:
            self._when_open(act)

        if failed is None:
            self.try_again()
        again()

    def try_again(self) -> None:
        """Do again what was refused, in the order it came. What is for another journal waits for that."""
        here = [one for one in self._refused if one.of == self.which]
        self._refused = [one for one in self._refused if one.of != self.which]
        for one in here:
            one.again()

    def look_again(self) -> None:
        """Tell all who watch if another program wrote since this was last called, or moved the file."""
        if self._journal is not None:
            self._background.run(self._journal.seen_version, self._compare, failed=self._tell_if_moved)

    def close(self) -> None:
        """Close the journal after all that was asked for is done."""
        if self._journal is not None:
            self._background.run(self._journal.close, lambda _: None)

    def _run(
        self, work: Callable[[], T], then: Callable[[T], None], failed: Callable[[Exception], None] | None = None
    ) -> None:
        def tell(trouble: Exception) -> None:
            if failed:
                failed(trouble)
            known = isinstance(trouble, JournalTrouble)
            (self.trouble if known else self._background.trouble).emit(trouble)

        self._background.run(work, then, failed=tell)

    def _drop_older(self, of: int, about: Hashable) -> None:
        if about is not None:
            self._refused = [one for one in self._refused if (one.of, one.about) != (of, about)]

    def _not_done(self, failed: Callable[[Exception], None]) -> Callable[[Exception], None]:
        def tell(trouble: Exception) -> None:
            failed(trouble)
            self.not_kept.emit(trouble)

        return tell

    def _when_open(self, act: Callable[[Journal], None]) -> None:
        if self._journal is None:
            self._waiting.append(lambda: act(self._open_journal()))
        else:
            act(self._journal)

    def _open_journal(self) -> Journal:
        assert self._journal is not None
        return self._journal

    def _take(self, journal: Journal) -> None:
        number, before = self._number_of(journal), self._journal
        self.is_same_again = before is not None and number == self.which
        self.is_same_file = before is not None and before.identity is not None and before.identity == journal.identity
        self.which = number
        self.close()
        self._journal, self._seen = journal, None
        self.look_again()  # before the first question: what is written after its answer is news
        waiting, self._waiting = self._waiting, []
        for act in waiting:
            act()
        self.try_again()

    def _number_of(self, journal: Journal) -> int:
        names = (journal.identity or journal.path, journal.path)
        known = (self._numbers[name] for name in names if name in self._numbers)
        number = next(known, len(self._numbers))
        self._numbers |= dict.fromkeys(names, number)
        return number

    def _lane_idle(self, lane: str) -> None:
        if self._settling and lane == JOURNAL:
            self._settling = False
            QTimer.singleShot(0, self, self.settled.emit)  # the answers are painted before

    def _tell_if_moved(self, trouble: Exception) -> None:
        """Anything else is told when something is to be read or kept."""
        if isinstance(trouble, JournalTrouble) and trouble.trouble is Trouble.MOVED:
            self.trouble.emit(trouble)

    def _compare(self, version: Any) -> None:
        before, self._seen = self._seen, version
        if before is not None and before != version:
            self.changed.emit(Changes.EVERYTHING)

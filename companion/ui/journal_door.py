"""The only way from a screen to the journal: off the GUI thread, one thing after the other."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import dataclass
from enum import Enum, Flag, auto
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from companion.domain.changes import Changes
from companion.domain.trouble import JournalTrouble, Trouble
from companion.ui.background import JOURNAL, Background

if TYPE_CHECKING:
    from companion.actions.journal import Journal

T = TypeVar("T")


class Kept(Enum):
    """Whether the journal has the newest version of a record."""

    YES = auto()
    UNDER_WAY = auto()
    REFUSED = auto()


class Aspect(Flag):
    """What of a record a deed settles."""

    CONTENT = auto()
    """What it says."""
    PLACE = auto()
    """Whether it lies in the bin."""


@dataclass(slots=True, eq=False)
class _Deed:
    """What is to be done in the journal ``of`` this number. ``about`` and ``aspect`` say what a newer one replaces."""

    act: Callable[[Journal], Changes]
    of: int
    about: Hashable
    aspect: Aspect
    comes_along: bool
    then: Callable[[], None] | None
    refused: Callable[[], None] | None
    is_under_way: bool = False
    is_done: bool = False
    """It is done, and once more if something before it is written later."""

    def is_with(self, other: _Deed) -> bool:
        """Whether both are about the same record."""
        return self.about is not None and (self.of, self.about) == (other.of, other.about)

    def replaces(self, older: _Deed) -> bool:
        return self.is_with(older) and older.aspect in self.aspect


class JournalDoor(QObject):
    """Asks the journal, and does deeds to it. Until one is open, and while another opens, both wait in their order.

    What a journal refuses is kept here, and done again in the order it came.
    """

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
        self._opening = 0
        self._waiting: list[Callable[[Journal], None]] = []
        self._seen: object = None
        self._settling = False
        self.which = 0
        """A number for the journal that is open: the same under another name, and for what took its place under its
        own. What is for a journal before one is open is for the first; but not for an example, if one did not open."""
        self._numbers: dict[object, int] = {}
        self._one_did_not_open = False
        self.is_same_again = False
        """Whether what was opened last is the journal that was open before: what it refused is still for it."""
        self.is_same_file = False
        """Whether it is that very file, with all that was kept in it: no copy, and nothing new, took its place."""
        self._examples: set[int] = set()
        self._deeds: list[_Deed] = []
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
        """Whether anything real is to be kept in a journal that is not open."""
        here = {self.which} if self.is_open else set()
        return any(deed.of not in here | self._examples for deed in self._deeds)

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
            self._go_on()
            try:
                then()
            finally:  # nobody may take what is open now for the one before
                self.opened.emit()
                if replaced:
                    self.changed.emit(Changes.EVERYTHING)

        def not_taken(trouble: Exception) -> None:
            self._one_did_not_open = True
            self._go_on()
            self._tell(trouble, failed)

        self._opening += 1
        self._background.run(opener, taken, failed=not_taken)

    def attempt(self, work: Callable[[], T], *, then: Callable[[T], None], failed: Callable[[Exception], None]) -> None:
        """Do what needs no open journal.

        ``failed`` gets a JournalTrouble or an OSError. Anything else is a bug.
        """
        self._background.run(work, then, failed=lambda trouble: self._tell(trouble, failed))

    def ask(self, question: Callable[[Journal], T], then: Callable[[T], None]) -> None:
        """Ask the journal something; ``then`` gets the answer.

        A JournalTrouble is told by ``trouble``. Anything else is a bug.
        """
        self._waiting.append(lambda journal: self._run(lambda: question(journal), then))
        self._ask_what_waits()

    def do(
        self,
        act: Callable[[Journal], Changes],
        *,
        then: Callable[[], None] | None = None,
        refused: Callable[[], None] | None = None,
        about: Hashable = None,
        aspect: Aspect = Aspect.CONTENT | Aspect.PLACE,
        of: int | None = None,
        comes_along: bool = False,
    ) -> None:
        """Change the journal; all who watch are told what changed, then ``then`` is called.

        What is refused is done again before the next deed, by ``try_again``, and once its journal is open again,
        unless a newer deed ``about`` the same record settles the same ``aspect`` of it. ``refused`` is told, each time.
        ``of`` is the number of its journal, if that may be another than the one that is open. What ``comes_along`` is
        done in the next real journal that opens, if it is not of an example.
        """
        new = _Deed(act, self.which if of is None else of, about, aspect, comes_along, then, refused)
        self._deeds = [deed for deed in self._deeds if deed.is_under_way or not new.replaces(deed)]
        self._deeds.append(new)
        self.try_again()

    def try_again(self) -> None:
        """Do again what was refused, in the order it came. What is for another journal waits for that."""
        journal = self._ready
        if journal is None:
            return
        self._take_along()
        for deed in tuple(self._deeds):
            if not deed.is_under_way and deed.of == self.which and not self._is_overtaken(deed):
                self._act(deed, journal)

    def withdraw(self, about: Hashable, aspect: Aspect = Aspect.CONTENT | Aspect.PLACE) -> None:
        """What the journal that is open refused about this, and settles at least that aspect, is not to be done."""
        here = self.which, about
        self._deeds = [
            deed
            for deed in self._deeds
            if deed.is_under_way or (deed.of, deed.about) != here or aspect not in deed.aspect
        ]
        self._forget_done()

    def expects(self, about: Hashable) -> bool:
        """Whether anything about this record is still to be done in the journal that is open."""
        return any((deed.of, deed.about) == (self.which, about) for deed in self._deeds)

    def state(self, about: Hashable) -> Kept:
        """Whether the newest version of a record is in its journal."""
        left = [deed for deed in self._deeds if deed.about == about]
        if self._ready and any(not deed.is_under_way and deed.of == self.which for deed in left):
            return Kept.REFUSED
        return Kept.UNDER_WAY if left else Kept.YES

    def look_again(self) -> None:
        """Tell all who watch if another program wrote since this was last called, or moved the file."""
        if self._journal is not None:
            self._background.run(self._journal.seen_version, self._compare, failed=self._tell_if_moved)

    def close(self) -> None:
        """Close the journal after all that was asked for is done."""
        if self._journal is not None:
            self._background.run(self._journal.close, lambda _: None)

    def _tell(self, trouble: Exception, failed: Callable[[Exception], None]) -> None:
        known = isinstance(trouble, (JournalTrouble, OSError))
        (failed if known else self._background.trouble.emit)(trouble)

    def _act(self, deed: _Deed, journal: Journal) -> None:
        deed.is_under_way = True

        def done(changes: Changes) -> None:
            self._has_done(deed)
            self.changed.emit(changes)

        def failed(trouble: Exception) -> None:
            self._has_refused(deed)
            self.not_kept.emit(trouble)

        self._run(lambda: deed.act(journal), done, failed)

    def _has_done(self, deed: _Deed) -> None:
        """What was to be written before it, and is written later, is to lie where this put it."""
        then, deed.then, deed.is_under_way, deed.is_done = deed.then, None, False, True
        self._forget_done()
        if then:
            then()

    def _forget_done(self) -> None:
        left: list[_Deed] = []
        for deed in self._deeds:
            is_last = not deed.is_under_way and (Aspect.CONTENT in deed.aspect or not any(map(deed.is_with, left)))
            if not (deed.is_done and is_last):
                left.append(deed)
        self._deeds = left

    def _has_refused(self, deed: _Deed) -> None:
        deed.is_under_way = False
        if any(newer.replaces(deed) for newer in self._after(deed)):
            self._deeds.remove(deed)
        if deed.refused:
            deed.refused()

    def _is_overtaken(self, deed: _Deed) -> bool:
        """Whether something newer about the same is under way: done now, this would come after it."""
        return any(newer.is_under_way and newer.is_with(deed) for newer in self._after(deed))

    def _after(self, deed: _Deed) -> list[_Deed]:
        return self._deeds[self._deeds.index(deed) + 1 :]

    def _take_along(self) -> None:
        """What was wished since about the same record comes along with it: what was deleted lies in the bin there."""
        if self.is_example:
            return
        for deed in self._deeds:
            if deed.comes_along and deed.of not in self._examples:
                for one in (deed, *[newer for newer in self._after(deed) if newer.is_with(deed)]):
                    one.of = self.which

    def _run(
        self, work: Callable[[], T], then: Callable[[T], None], failed: Callable[[Exception], None] | None = None
    ) -> None:
        def tell(trouble: Exception) -> None:
            if failed:
                failed(trouble)
            known = isinstance(trouble, JournalTrouble)
            (self.trouble if known else self._background.trouble).emit(trouble)

        self._background.run(work, then, failed=tell)

    def _take(self, journal: Journal) -> None:
        number, before = self._number_of(journal), self._journal
        self.is_same_again = before is not None and number == self.which
        self.is_same_file = before is not None and before.identity is not None and before.identity == journal.identity
        self.which = number
        self.close()
        self._journal, self._seen = journal, None
        if journal.is_example:
            self._examples.add(number)
        self.look_again()  # before the first question: what is written after its answer is news

    @property
    def _ready(self) -> Journal | None:
        """The journal that is open, unless another is to take its place."""
        return None if self._opening else self._journal

    def _go_on(self) -> None:
        """Do what waited while a journal was opened, in the one that is open now."""
        self._opening -= 1
        self.try_again()
        self._ask_what_waits()

    def _ask_what_waits(self) -> None:
        if journal := self._ready:
            waiting, self._waiting = self._waiting, []
            for ask in waiting:
                ask(journal)

    def _number_of(self, journal: Journal) -> int:
        """An example has no number of a real journal, nor that an example's, whatever took the place of which.

        A number is of one file: what took its place has it, and the one before, should it turn up, gets another.
        """
        names = [(name, journal.is_example) for name in (journal.identity or journal.path, journal.path)]
        known = (self._numbers[name] for name in names if name in self._numbers)
        number = next(known, self._free_number(journal))
        others = {name: other for name, other in self._numbers.items() if other != number}
        self._numbers = others | dict.fromkeys(names, number)
        return number

    def _free_number(self, journal: Journal) -> int:
        taken = self._numbers.values()
        is_first = 0 not in taken and not (journal.is_example and self._one_did_not_open)
        return 0 if is_first else max(taken, default=0) + 1

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

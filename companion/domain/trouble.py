"""What can go wrong with the journal's file, and what to tell the person."""

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from companion.domain.text import Text


class Trouble(StrEnum):
    """Kinds of trouble that a person can do something about."""

    DISK_FULL = "disk_full"
    READ_ONLY = "read_only"
    TWO_NAMES = "two_names"
    A_COPY = "a_copy"
    LOCKED = "locked"
    DAMAGED = "damaged"
    NOT_A_JOURNAL = "not_a_journal"
    NOT_WHOLE = "not_whole"
    UNREADABLE = "unreadable"
    NEWER = "newer"
    MISSING = "missing"
    MOVED = "moved"
    PLACE_UNKNOWN = "place_unknown"
    NO_ACCESS = "no_access"
    UPGRADE_FAILED = "upgrade_failed"
    NO_PLACE = "no_place"
    LONG_NAME = "long_name"
    DISK_FAILS = "disk_fails"
    CLOCK_NOT_SET = "clock_not_set"
    TOO_MANY_FILES = "too_many_files"


LOST = frozenset({Trouble.MISSING, Trouble.DAMAGED, Trouble.NOT_A_JOURNAL})
"""Where a copy is all that is left."""


@dataclass(frozen=True, slots=True)
class JournalCopy:
    """A copy of a journal in a file of its own, as it was on a day; ``made`` is the local time, as far as is known."""

    path: str
    day: date
    made: datetime | None = field(default=None, compare=False)


class JournalTrouble(Exception):
    """The journal cannot be opened or written; nothing was half-written.

    ``path`` is the file it is about, ``copy`` what one can go back to if it is lost. ``text`` says what happened, what
    is safe and what to do, and names the file; ``str()`` is the same in English.
    """

    def __init__(self, trouble: Trouble, path: str, *, copy: JournalCopy | None = None) -> None:
        self.trouble = trouble
        self.path = path
        self.copy = copy
        words = TROUBLE_WORDS[trouble]
        self.text = Text("{happened} {then} ({path})", {"happened": words.happened, "then": words.then, "path": path})
        super().__init__(str(self.text))

    @property
    def why_no_copy(self) -> Text:
        """The same for who waits only for a copy of the journal: what was noted is kept all the while."""
        why = _NO_COPY.get(self.trouble)
        return Text("{why} ({path})", {"why": why, "path": self.path}) if why else self.text


@dataclass(frozen=True, slots=True)
class TroubleWords:
    """What ``happened``, in a sentence; ``then`` what is safe and what to do."""

    happened: Text
    then: Text


TROUBLE_WORDS = {
    Trouble.DISK_FULL: TroubleWords(
        Text("Not kept: the disk is full."),
        Text("What was kept before is safe. Make some room, then try again."),
    ),
    Trouble.DISK_FAILS: TroubleWords(
        Text("Not kept: the disk reports an error."),
        Text("What was kept before was left as it is. Copy the journal to another disk, then try again."),
    ),
    Trouble.READ_ONLY: TroubleWords(
        Text("Not kept: the journal can be read, but not changed."),
        Text("What is in it is safe. Allow changes to the file and its folder, then try again."),
    ),
    Trouble.TWO_NAMES: TroubleWords(
        Text("Not kept: the file of this journal has a second name."),
        Text(
            "What is in it is safe. What is kept under one name could be lost under the other. Copy the file and open "
            "the copy, or take the second name away."
        ),
    ),
    Trouble.A_COPY: TroubleWords(
        Text("Not kept: this is a copy that Companion made of the journal beside it."),
        Text(
            "What is in it is safe, but copies are taken away after some days. Write in the journal. To write in the "
            "copy, give its file another name and open that."
        ),
    ),
    Trouble.LOCKED: TroubleWords(
        Text("Not kept yet: another program is using the journal."),
        Text("What is in it is safe. Close the other program, then try again."),
    ),
    Trouble.DAMAGED: TroubleWords(
        Text("The journal is damaged."),
        Text("It was left as it is. Keep the file, and copy a backup to its place."),
    ),
    Trouble.NOT_A_JOURNAL: TroubleWords(
        Text("This is not a Companion journal."),
        Text("It was left as it is. If it held your journal, put a copy back in its place. Else choose another file."),
    ),
    Trouble.NOT_WHOLE: TroubleWords(
        Text("No journal can be made of this file."),
        Text(
            "Companion did not save it as “Everything (JSON)”, or it was changed since. It was left as it is. Choose "
            "another file."
        ),
    ),
    Trouble.UNREADABLE: TroubleWords(
        Text("This file cannot be read."),
        Text("It is gone, or your account may not read it. Nothing was changed. Allow reading it, or choose another."),
    ),
    Trouble.NEWER: TroubleWords(
        Text("This journal was written by a newer Companion."),
        Text("It was left as it is. Open it with the newer Companion."),
    ),
    Trouble.MISSING: TroubleWords(
        Text("The journal that used to be here is gone."),
        Text("No new one was started. Put the file back, or choose to start a new journal."),
    ),
    Trouble.MOVED: TroubleWords(
        Text("Not kept: the journal was moved or renamed while it is open."),
        Text("What was kept before is safe. Put the file back under its old name, then try again."),
    ),
    Trouble.PLACE_UNKNOWN: TroubleWords(
        Text("It is not known where your journal lies."),
        Text(
            "The settings that say it could not be read, and there is no journal here. No new one was started. "
            "Choose the file of your journal, or start a new one if there was none."
        ),
    ),
    Trouble.NO_ACCESS: TroubleWords(
        Text("The journal cannot be opened: your account may not read it."),
        Text("Nothing was changed. Allow reading the file and its folder, then try again."),
    ),
    Trouble.UPGRADE_FAILED: TroubleWords(
        Text("The journal could not be brought up to date."),
        Text("It is as it was before, and a copy lies beside it. Try again, or open it with the older Companion."),
    ),
    Trouble.NO_PLACE: TroubleWords(
        Text("No journal can be started here."),
        Text("There is no such folder, or nothing may be put into it. Choose another place, or allow changes to it."),
    ),
    Trouble.LONG_NAME: TroubleWords(
        Text("This name is too long for a journal."),
        Text(
            "Companion keeps files beside a journal, and their names are longer still. Nothing was changed. Give it a "
            "shorter name, or choose a folder whose name is shorter."
        ),
    ),
    Trouble.CLOCK_NOT_SET: TroubleWords(
        Text("The date of this computer is wrong."),
        Text("Nothing was changed. Set the date and the time of the computer, then try again."),
    ),
    Trouble.TOO_MANY_FILES: TroubleWords(
        Text("Not kept: too many files are open."),
        Text("What was kept before is safe. Close other programs, then try again."),
    ),
}

_NO_COPY = {
    Trouble.DISK_FULL: Text("There is too little room on the disk. Make some room, then try again."),
    Trouble.DISK_FAILS: Text("The disk reports an error. Copy the journal to another disk, then try again."),
    Trouble.READ_ONLY: Text("Nothing may be put into its folder. Allow changes to the folder, then try again."),
    Trouble.TWO_NAMES: Text("The file of the journal has a second name. Take that away, then try again."),
    Trouble.A_COPY: Text("What is open is a copy itself. Open the journal beside it."),
    Trouble.LOCKED: Text("Another program is using the journal. Close the other program, then try again."),
    Trouble.MOVED: Text(
        "The journal was moved or renamed while it is open. Put the file back under its old name, then try again."
    ),
    Trouble.TOO_MANY_FILES: Text("Too many files are open. Close other programs, then try again."),
}

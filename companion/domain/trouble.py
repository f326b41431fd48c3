"""What can go wrong with the journal's file, and what to tell the person."""

from enum import StrEnum

from companion.domain.text import Text


class Trouble(StrEnum):
    """Kinds of trouble that a person can do something about."""

    DISK_FULL = "disk_full"
    READ_ONLY = "read_only"
    LOCKED = "locked"
    DAMAGED = "damaged"
    NOT_A_JOURNAL = "not_a_journal"
    NEWER = "newer"
    MISSING = "missing"
    NO_ACCESS = "no_access"
    UPGRADE_FAILED = "upgrade_failed"


class JournalTrouble(Exception):
    """The journal cannot be opened or written; nothing was half-written.

    ``path`` is the file it is about. ``str()`` is what happened, what is safe and what to do, in English.
    """

    def __init__(self, trouble: Trouble, path: str) -> None:
        self.trouble = trouble
        self.path = path
        self.text = Text(TROUBLE_WORDS[trouble].english, {"path": path})
        super().__init__(str(self.text))


TROUBLE_WORDS = {
    Trouble.DISK_FULL: Text(
        "Not kept: the disk is full. What was kept before is safe. Make some room, then try again. ({path})"
    ),
    Trouble.READ_ONLY: Text(
        "Not kept: the journal may not be written. What is in it is safe. "
        "Allow writing to the file and its folder, then try again. ({path})"
    ),
    Trouble.LOCKED: Text(
        "Not kept yet: another program is using the journal. What is in it is safe. "
        "Close the other program, then try again. ({path})"
    ),
    Trouble.DAMAGED: Text(
        "The journal is damaged and was left as it is. Keep the file, and copy a backup to its place. ({path})"
    ),
    Trouble.NOT_A_JOURNAL: Text(
        "This file is not a Companion journal and was left as it is. Choose another file. ({path})"
    ),
    Trouble.NEWER: Text(
        "This journal was written by a newer Companion and was left as it is. "
        "Open it with the newer Companion. ({path})"
    ),
    Trouble.MISSING: Text(
        "The journal that used to be here is gone. No new one was started. "
        "Put the file back, or choose to start a new journal. ({path})"
    ),
    Trouble.NO_ACCESS: Text(
        "The journal cannot be opened: this account may not read it. Nothing was changed. "
        "Allow reading the file and its folder, then try again. ({path})"
    ),
    Trouble.UPGRADE_FAILED: Text(
        "The journal could not be brought up to date. It is as it was before, and a copy lies beside it. ({path})"
    ),
}

"""Make the filled journal of the newest version: ``python -m tests.journals``.

``NNNN.companion`` is a journal as the program wrote it when version NNNN was the newest, filled with every kind of
content. Tests copy it, open the copy with today's program and find everything in it. Once a version was released its
journal is never made again: that is refused here, and a file that is to be replaced has to be deleted by hand first.
"""

import sys
from pathlib import Path

from companion.storage.journal import create_journal
from companion.storage.upgrade import HEAD
from tests.journals import care, checkups, dose_reminders, drafts, hour_twice, numb_places, relief, strengths
from tests.journals.content import CHECK_INS, DELETED, DELETED_AT
from tests.support.journals import FakeClock


def main() -> int:
    """Write the journal, unless there is one."""
    path = Path(__file__).parent / f"{HEAD}.companion"
    try:
        journal = create_journal(path, clock=FakeClock())
    except FileExistsError:
        print(f"{path.name} is there already.", file=sys.stderr)
        return 1
    with journal.unit() as unit:
        for check_in in (*CHECK_INS, DELETED):
            unit.check_ins.put(check_in)
        unit.check_ins.delete(DELETED.id, DELETED_AT)
        relief.fill(unit)
        care.fill(unit)
        drafts.fill(unit)
        dose_reminders.fill(unit)
        checkups.fill(unit)
        strengths.fill(unit)
        hour_twice.fill(unit)
        numb_places.fill(unit)
        unit.commit()
    journal.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())

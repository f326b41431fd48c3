from datetime import timedelta

from companion import paths
from companion.actions.check_in import keep
from companion.actions.patterns import worth_mentioning
from companion.domain.check_in import Mark
from companion.library.figure import load_body
from companion.storage.journal import Journal
from tests.support.journals import FakeClock, a_check_in


def test_the_marks_of_the_journal_are_counted(journal: Journal, clock: FakeClock) -> None:
    for ago in range(9):
        mark = Mark(area="right_sit_bone", strength=4)
        check_in = a_check_in(clock=clock, at=clock.now().local - timedelta(days=ago), marks=(mark,))
        keep(check_in, journal=journal)
    body = load_body(paths.resources() / "figure")
    found = worth_mentioning(body=body, journal=journal, today=clock.now().day)
    assert found.marked_days == 9
    assert str(found.findings[0].text) == "You marked this place on 9 of 9 days: right sit bone."

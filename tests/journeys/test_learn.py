"""From a question in one's own words to something done about it, counted in presses."""

from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot

from companion.actions.check_in import keep
from companion.actions.example import make_example
from companion.actions.journal import Journal
from companion.domain.changes import Changes
from companion.domain.check_in import CheckIn, Mark, TravelsTo
from companion.ui.desk import Desk
from companion.ui.shell import Shell
from tests.journeys.test_quick import Counted
from tests.support.journals import FakeClock, a_check_in
from tests.support.person import Person
from tests.ui.conftest import opened


@pytest.fixture
def someone(person: Person) -> Counted:
    return Counted(person)


def test_my_bum_hurts_what_is_it_and_what_may_ease_it(someone: Counted, desk: Desk, qtbot: QtBot) -> None:
    someone.presses("Learn")
    someone.types("Find an article", "bum")
    someone.presses("Where it may come from")
    assert someone.person.sees("No pattern alone can tell the cause.")
    someone.presses("Relief: buttock")
    qtbot.waitUntil(lambda: not desk.background.is_busy())
    someone.person.waits_until_sees("Buttock squeeze")
    someone.presses("Buttock squeeze")
    qtbot.waitUntil(lambda: someone.person.can_press("Start"))
    assert someone.count <= 4


def test_is_a_chiropractor_a_good_idea_and_how_sure_is_that(someone: Counted) -> None:
    someone.presses("Learn")
    someone.types("Find an article", "chiropractor")
    someone.presses("Chiropractic")
    read = someone.person.reads()
    assert read.index("What speaks for it") < read.index("What speaks against it") < read.index("What to ask")
    someone.presses("Source: General knowledge, not checked")
    assert someone.person.sees("Nobody looked it up for this page.")
    assert someone.count <= 3


def test_before_a_visit_what_did_i_mark_and_what_can_i_ask(desk: Desk, qtbot: QtBot) -> None:
    make_example(desk.place.path, weeks=5, seed=1, clock=desk.clock)
    someone = Counted(Person(opened(desk, qtbot), qtbot))
    someone.presses("Learn")
    someone.person.waits_until_sees("Worth mentioning to your provider")
    someone.presses("Look at it")
    assert someone.person.sees("It says how often, not why.")
    assert any(text.startswith("You marked this place on") for text in someone.person.reads())
    someone.presses("Read: Ruling out other causes")
    assert someone.person.sees("What could this be, besides fibromyalgia?")
    assert someone.count <= 3


def test_what_is_marked_today_is_counted_when_one_comes_back(
    shell: Shell, desk: Desk, clock: FakeClock, qtbot: QtBot
) -> None:
    person = Person(shell, qtbot)
    person.presses("Learn")
    assert not person.sees("Worth mentioning to your provider")
    person.presses("Today")
    for ago in range(8):
        mark = Mark(area="left_buttock", strength=6, travels_to=TravelsTo.FOOT)
        kept = a_check_in(clock=clock, at=clock.now().local - timedelta(days=ago), marks=(mark,))

        def deed(journal: Journal, check_in: CheckIn = kept) -> Changes:
            return keep(check_in, journal=journal)

        desk.journal.do(deed)
    qtbot.waitUntil(lambda: not desk.background.is_busy())
    person.presses("Learn")
    person.waits_until_sees("Worth mentioning to your provider")
    person.presses("Look at it")
    assert person.sees("It travelled on 8 of 8 days, at times to the foot.")

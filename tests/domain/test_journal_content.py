"""All of a journal, and some days of it."""

from datetime import date

from companion.domain.journal_content import Content
from tests.support.care import a_dose, a_medicine, a_visit, whole_criteria
from tests.support.journals import FakeClock, a_check_in


def test_days_are_those_that_were_lived_both_included() -> None:
    clock, kept = FakeClock(), []
    for _ in range(4):
        kept.append(a_check_in(3, clock=clock))
        clock.passes(days=1)
    some = Content(check_ins=tuple(kept)).between(date(2026, 11, 19), date(2026, 11, 20))
    assert some.check_ins == tuple(kept[1:3])


def test_what_holds_for_longer_than_a_day_stays() -> None:
    medicine = a_medicine()
    content = Content(
        medicines=(medicine,), taken=(a_dose(medicine),), visits=(a_visit(),), criteria=(whole_criteria(),)
    )
    before = content.between(date(2026, 1, 1), date(2026, 1, 2))
    assert before == Content(medicines=(medicine,))

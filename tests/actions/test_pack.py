"""A pack is one row from its start on, and has gone on after a crash."""

from datetime import timedelta

import pytest

from companion.actions import bin
from companion.actions import pack as verbs
from companion.actions.health import say_condition
from companion.actions.journal import Journal, open_or_start
from companion.domain.changes import Changes
from companion.domain.check_in import Kind, Mark
from companion.domain.condition import Condition
from companion.domain.kept_pack import InvalidKeptPack, KeptPack
from companion.domain.pack import PackKind
from companion.domain.pack_questions import NO_NEWS, Checkup, Concern, NumbArea, SaidElsewhere, with_more
from companion.domain.pack_rules import Refusal, refusal
from companion.domain.pack_run import Ended, PackRun
from tests.support.bodies import the_body
from tests.support.journals import FakeClock, a_check_in, keep_all
from tests.support.practices import a_pack


def taken_off(clock: FakeClock, pack: PackRun) -> PackRun:
    pack.take_off(clock.elapsed(), clock.now())
    return pack


def test_a_pack_has_gone_on_after_a_crash_and_ends_on_time(journal: Journal, clock: FakeClock) -> None:
    pack = a_pack(clock, minutes=12)
    assert verbs.keep(pack.snapshot(), journal=journal, pain_before=6) is Changes.PACKS
    journal.close()
    clock.passes(minutes=34)
    again = open_or_start(journal.path, clock=clock, known=[])
    [snapshot] = verbs.on(journal=again)
    run = PackRun.from_snapshot(snapshot, now=clock.elapsed(), moment=clock.now())
    [ended] = [event for event in run.advance(clock.elapsed()) if isinstance(event, Ended)]
    assert ended.late_by == pytest.approx(22 * 60)
    again.close()


def test_one_pack_is_one_row_however_often_it_is_kept(journal: Journal, clock: FakeClock) -> None:
    pack = a_pack(clock)
    for _ in range(3):
        clock.passes(minutes=5)
        pack.advance(clock.elapsed())
        verbs.keep(pack.snapshot(), journal=journal)
    taken_off(clock, pack)
    verbs.keep(pack.snapshot(), journal=journal)
    assert [kept.pack for kept in verbs.recent(journal=journal)] == [pack.snapshot()]
    assert verbs.on(journal=journal) == ()


def test_answers_stay_while_the_pack_goes_on_and_can_be_taken_back(journal: Journal, clock: FakeClock) -> None:
    pack = a_pack(clock)
    verbs.keep(pack.snapshot(), journal=journal, pain_before=6)
    clock.passes(minutes=12)
    pack.advance(clock.elapsed())
    verbs.keep(pack.snapshot(), journal=journal)
    verbs.keep(pack.snapshot(), journal=journal, pain_after=0)
    kept = verbs.get(pack.id, journal=journal)
    assert kept == KeptPack(pack=pack.snapshot(), pain_before=6, pain_after=0)
    verbs.answer(kept.rated("pain_after", None), "pain_after", journal=journal)
    assert verbs.recent(journal=journal)[0].pain_after is None


def test_one_answer_is_put_right_without_the_other_that_was_given_meanwhile(journal: Journal, clock: FakeClock) -> None:
    pack = a_pack(clock)
    verbs.keep(pack.snapshot(), journal=journal)
    before = KeptPack(pack=pack.snapshot())
    verbs.keep(pack.snapshot(), journal=journal, pain_after=3)
    verbs.answer(before.rated("pain_before", 6), "pain_before", journal=journal)
    kept = verbs.get(pack.id, journal=journal)
    assert kept == KeptPack(pack=pack.snapshot(), pain_before=6, pain_after=3)


def test_an_answer_off_the_scale_costs_nothing_that_was_kept(journal: Journal, clock: FakeClock) -> None:
    pack = a_pack(clock)
    verbs.keep(pack.snapshot(), journal=journal)
    with pytest.raises(InvalidKeptPack):
        verbs.keep(pack.snapshot(), journal=journal, pain_before=11)
    assert len(verbs.on(journal=journal)) == 1


def test_the_rules_see_the_packs_of_today_and_yesterday_and_those_that_are_on(
    journal: Journal, clock: FakeClock
) -> None:
    forgotten = a_pack(clock, area="neck_back")
    long_ago = taken_off(clock, a_pack(clock, area="left_calf"))
    clock.passes(days=2)
    yesterday = taken_off(clock, a_pack(clock, area="sacrum"))
    clock.passes(days=1)
    today = a_pack(clock)
    for pack in (forgotten, long_ago, yesterday, today):
        verbs.keep(pack.snapshot(), journal=journal)
    assert verbs.uses(journal=journal, clock=clock) == (forgotten.use, yesterday.use, today.use)


@pytest.mark.parametrize("jump", [timedelta(0), timedelta(hours=-9), timedelta(days=-30)], ids=str)
def test_a_clock_set_back_does_not_take_the_pause_between_packs_away(
    journal: Journal, clock: FakeClock, jump: timedelta
) -> None:
    pack = a_pack(clock)
    clock.passes(minutes=12)
    verbs.keep(taken_off(clock, pack).snapshot(), journal=journal)
    clock.jumps(seconds=jump.total_seconds())
    checkups = with_more((), dict.fromkeys(Concern, False), "left_buttock", clock.now())
    refused = refusal(
        PackKind.COLD,
        "left_buttock",
        body=the_body(),
        checkups=checkups,
        news=NO_NEWS,
        just_now=None,
        uses=verbs.uses(journal=journal, clock=clock),
        now=clock.now(),
    )
    assert refused is not None
    assert refused.refusal is Refusal.TOO_SOON


def test_answers_to_the_questions_are_kept_one_after_the_other(journal: Journal, clock: FakeClock) -> None:
    assert verbs.checkups(journal=journal) == ()
    first = Checkup(clock.now(), {Concern.MEDICINE_PATCH: False})
    assert verbs.keep_checkups([first], journal=journal) is Changes.HEALTH
    both = Checkup(clock.now(), {Concern.MEDICINE_PATCH: False, Concern.DIABETES: True})
    place = Checkup(clock.now(), {Concern.LESS_FEELING: True}, "left_buttock")
    verbs.keep_checkups([both, place], journal=journal)
    assert verbs.checkups(journal=journal) == (both, place)


def test_what_conditions_and_marks_say_is_known_before_a_pack(journal: Journal, clock: FakeClock) -> None:
    say_condition(Condition.HEART_DISEASE, holds=True, journal=journal, clock=clock)
    say_condition(Condition.GLAUCOMA, holds=True, journal=journal, clock=clock)
    numb = Mark(area="left_sit_bone", strength=3, kinds=(Kind.ACHING, Kind.NUMB))
    aching = Mark(area="right_outer_hip", strength=5, kinds=(Kind.ACHING,))
    keep_all(journal, a_check_in(clock=clock, marks=(numb, aching)))
    assert verbs.said_elsewhere(journal=journal) == (SaidElsewhere(Concern.HEART_DISEASE, clock.now().instant),)
    found = verbs.numb(journal=journal, body=the_body(), clock=clock)
    here = frozenset({"left_buttock", "left_sit_bone"})
    assert found == (NumbArea("left_sit_bone", here, (clock.now().day,)),)


def test_a_numb_place_is_forgotten_with_its_check_in_and_after_90_days(journal: Journal, clock: FakeClock) -> None:
    mark = Mark(area="left_sit_bone", strength=3, kinds=(Kind.NUMB,))
    first, second = (a_check_in(clock=clock, marks=(mark,)) for _ in range(2))
    keep_all(journal, first, second)
    bin.delete(bin.Kind.CHECK_IN, first.id, journal=journal, clock=clock)
    assert verbs.numb(journal=journal, body=the_body(), clock=clock)
    clock.passes(days=91)
    assert not verbs.numb(journal=journal, body=the_body(), clock=clock)
    clock.jumps(days=-91)
    bin.delete(bin.Kind.CHECK_IN, second.id, journal=journal, clock=clock)
    assert not verbs.numb(journal=journal, body=the_body(), clock=clock)

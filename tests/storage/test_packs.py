"""Packs as they lie in the journal."""

from dataclasses import replace
from datetime import timedelta

from hypothesis import HealthCheck, given, settings

from companion.domain.kept_pack import KeptPack
from companion.domain.pack_run import PackRun
from companion.storage.journal import Journal
from tests.support.any_practice import kept_packs
from tests.support.journals import MORNING, FakeClock
from tests.support.practices import a_pack

any_ = settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=100, deadline=None)


def keep_all(journal: Journal, *packs: PackRun) -> None:
    with journal.unit() as unit:
        for pack in packs:
            unit.packs.put_pack(pack.snapshot())
        unit.commit()


@any_
@given(kept=kept_packs)
def test_any_pack_comes_back_as_it_was_kept(journal: Journal, kept: KeptPack) -> None:
    with journal.unit() as unit:
        unit.packs.put(kept)
        unit.commit()
    with journal.reading() as unit:
        assert unit.packs.get(kept.pack.id) == kept
        assert (kept in unit.packs.on()) is (kept.pack.ended is None)


@settings(any_, max_examples=30)
@given(before=kept_packs, after=kept_packs)
def test_how_it_stood_before_does_not_shine_through_but_the_answers_stay(
    journal: Journal, before: KeptPack, after: KeptPack
) -> None:
    now = replace(after.pack, id=before.pack.id)
    with journal.unit() as unit:
        unit.packs.put(before)
        unit.packs.put_pack(now)
        unit.commit()
    with journal.reading() as unit:
        assert unit.packs.get(now.id) == replace(before, pack=now)


def test_those_that_are_on_come_in_the_order_they_were_put_on(journal: Journal, clock: FakeClock) -> None:
    packs = []
    for area in ("left_buttock", "neck_back", "right_knee_front"):
        packs.append(a_pack(clock, area=area))
        clock.passes(minutes=1)
    packs[1].take_off(clock.elapsed(), clock.now())
    keep_all(journal, *reversed(packs))
    with journal.reading() as unit:
        assert [kept.pack.area for kept in unit.packs.on()] == ["left_buttock", "right_knee_front"]


def test_the_newest_come_first(journal: Journal) -> None:
    packs = [a_pack(FakeClock(MORNING - timedelta(hours=hours))) for hours in range(10)]
    keep_all(journal, *packs)
    with journal.reading() as unit:
        assert [kept.pack.id for kept in unit.packs.latest(4)] == [pack.id for pack in packs[:4]]

"""Single bits of a full journal are flipped: it is told, or all of it can still be read. Nothing looks empty."""

import random
from collections import Counter
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from companion.domain.trouble import JournalTrouble, Trouble
from companion.storage import driver, health, log
from companion.storage.journal import Journal, open_journal
from companion.storage.unit import Unit
from companion.storage.upgrade import HEAD
from tests.journals import care, relief
from tests.support.journals import FakeClock
from tests.support.practices import a_finished_practice, a_pack

COPIES = 40


def how_many(unit: Unit) -> tuple[int, ...]:
    return (
        len(unit.practices.latest(1_000)),
        len(unit.practices.in_bin()),
        len(unit.packs.latest(1_000)),
        len(unit.packs.on()),
        sum(len(checkup.answers) for checkup in unit.checkups.all()),
        len(unit.conditions.all()),
        len(unit.own_movements.all()),
        len(unit.doses.all()),
        len(unit.pacing.all()),
        len(unit.pacing.times(relief.ACTIVITIES[0].id)),
        *(len(kind.all()) for kind in (unit.medicines, unit.dose_changes, unit.taken, unit.side_effects)),
        *(len(kind.all()) for kind in (unit.goals, unit.plan_steps, unit.questions)),
        *(len(kind.between(date.min, date.max)) for kind in (unit.visits, unit.criteria, unit.mood_checks)),
        *(written is not None for written in (unit.plans.plan(), unit.plans.flare_plan())),
        *(len(kind.in_bin()) for kind in (unit.practices, unit.own_movements, unit.pacing)),
        *(len(kind.in_bin()) for kind in (unit.medicines, unit.dose_changes, unit.taken, unit.side_effects)),
        *(len(kind.in_bin()) for kind in (unit.visits, unit.goals, unit.plan_steps, unit.questions)),
        *(len(kind.in_bin()) for kind in (unit.criteria, unit.mood_checks)),
    )


def look(path: Path) -> tuple[int, ...]:
    journal = open_journal(path, clock=FakeClock())
    try:
        with journal.reading() as unit:
            return how_many(unit)
    finally:
        journal.close()


def what_a_flip_does(path: Path, whole: bytes, bit: int) -> str | tuple[int, ...]:
    flipped = bytearray(whole)
    flipped[bit // 8] ^= 1 << bit % 8
    for beside in path.parent.iterdir():
        beside.unlink()
    path.write_bytes(flipped)
    try:
        return look(path)
    except JournalTrouble:
        return "told"


def test_no_flipped_bit_makes_anything_look_gone(journal: Journal, clock: FakeClock) -> None:
    with journal.unit() as unit:
        relief.fill(unit)
        care.fill(unit)
        for _ in range(COPIES):
            unit.practices.put(a_finished_practice(areas=("left_buttock",)))
            unit.packs.put_pack(a_pack(clock).snapshot())
        unit.commit()
    journal.close()
    undamaged = look(journal.path)
    whole = journal.path.read_bytes()
    bits = random.Random(8).sample(range(len(whole) * 8), 80)
    outcomes = Counter(what_a_flip_does(journal.path, whole, bit) for bit in bits)
    assert set(outcomes) <= {"told", undamaged}
    assert outcomes["told"] > 2


@pytest.mark.parametrize(
    "change",
    [
        "practices SET areas = '5'",
        "practices SET areas = '[5]'",
        "practices SET areas = '['",
        "practices SET kind = 'moving'",
        "practices SET began_offset = 99999999999999",
        "packs SET phase = 'gone'",
        "doses SET repeats = 31",
        "own_movements SET name = ' '",
        "own_movements SET regions = 'ear'",
        "conditions SET condition = 'x' WHERE condition = 'me_cfs'",
        "pack_checkups SET said_yes = 'x'",
        "paced_activities SET asked = 'monday'",
        "paced_times SET day = '2026-02-30' WHERE planned IS NOT NULL",
        "medicines SET name = ''",
        "medicines SET form = 'cake'",
        "medicines SET remind_at = '25:00'",
        "dose_changes SET day = 'monday'",
        "taken SET at_offset = 99999999999999",
        "side_effects SET words = ' '",
        "side_effects SET id = '7' WHERE medicine IS NOT NULL",
        "visits SET kind = 'tea'",
        "goals SET reached = '2026-02-30'",
        "plan_steps SET done = ''",
        "questions SET answered_local = 'noon' WHERE answered_local IS NOT NULL",
        "plan SET review = 'soon'",
        "flare_plan SET kept_local = 'noon'",
        "criteria SET areas = 'ear'",
        "mood_checks SET at_local = 'noon'",
        "practices SET deleted_local = 'noon' WHERE deleted_local IS NOT NULL",
    ],
)
def test_a_value_that_nobody_could_have_written_is_damage_and_no_bug(journal: Journal, change: str) -> None:
    with journal.unit() as unit:
        relief.fill(unit)
        care.fill(unit)
        unit.commit()
    with closing(driver.connect(journal.path)) as other:
        other.execute(f"UPDATE {change}")
    with journal.reading() as unit, pytest.raises(JournalTrouble) as caught:
        how_many(unit)
    assert caught.value.trouble is Trouble.DAMAGED


def test_a_file_that_another_program_is_just_putting_in_order_is_not_damaged(
    journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    journal.close()
    whole, looks = journal.path.read_bytes(), []

    def for_looking(path: Path) -> str:
        looks.append(path)
        path.write_bytes(whole if len(looks) > 1 else whole[:4096] + b"x" * 4096)
        return driver.AS_IT_LIES

    monkeypatch.setattr(log, "for_looking", for_looking)
    assert health.version_of(journal.path) == HEAD
    assert len(looks) == 2

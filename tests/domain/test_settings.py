import pytest

from companion.domain.pack import BEDTIME
from companion.domain.routine import PREPARE_SECONDS
from companion.domain.settings import LOUDEST, PREPARE_TIMES, Settings


def test_the_usual_times_are_those_of_practices_and_packs() -> None:
    assert Settings().prepare_seconds == PREPARE_SECONDS
    assert Settings().bedtime == BEDTIME


def test_nothing_sounds_until_it_is_asked_for() -> None:
    assert not Settings().voice
    assert not Settings().chimes


@pytest.mark.parametrize("volume", [-1, LOUDEST + 1])
def test_a_volume_has_an_end_on_both_sides(volume: int) -> None:
    with pytest.raises(ValueError, match="volume"):
        Settings(volume=volume)


def test_getting_ready_takes_five_seconds_to_a_minute() -> None:
    assert (min(PREPARE_TIMES), max(PREPARE_TIMES)) == (5, 60)
    with pytest.raises(ValueError, match="get ready"):
        Settings(prepare_seconds=4)

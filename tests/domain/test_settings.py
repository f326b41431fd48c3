from dataclasses import replace

import pytest

from companion.domain.chime import EXAMPLES, Chime, loudness
from companion.domain.pack import BEDTIME
from companion.domain.routine import PREPARE_SECONDS, Cue
from companion.domain.settings import LOUDEST, PREPARE_TIMES, Settings, SoundKind


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


@pytest.mark.parametrize("levels", [{SoundKind.END: 30}, {SoundKind.PACK_OVER: 0}])
def test_sounds_have_fixed_levels_and_the_end_of_a_pack_is_never_off(levels: dict[SoundKind, int]) -> None:
    assert Settings(levels={SoundKind.END: 0}).level(SoundKind.END) == 0
    with pytest.raises(ValueError, match="levels"):
        Settings(levels=levels)


def test_each_sound_is_as_loud_as_its_kind_and_never_louder_than_the_computer() -> None:
    chosen = Settings(volume=40, levels={SoundKind.BREATHS: 0, SoundKind.TIME_LEFT: 50, SoundKind.PACK_OVER: 200})
    heard = (Cue.BREATHE_OUT, Chime.HALF_WAY, Cue.HOLD, Chime.PACK_OVER)
    assert [loudness(sound, chosen) for sound in heard] == [0, 0.2, 0.4, 0.8]
    assert loudness(Chime.PACK_OVER, replace(chosen, volume=LOUDEST)) == 1


def test_every_kind_of_sound_has_one_to_listen_to_that_is_as_loud_as_it() -> None:
    for kind, sound in EXAMPLES.items():
        assert loudness(sound, Settings(volume=50, levels={kind: 200})) == 1
    assert set(EXAMPLES) == set(SoundKind)


def test_getting_ready_takes_five_seconds_to_a_minute() -> None:
    assert (min(PREPARE_TIMES), max(PREPARE_TIMES)) == (5, 60)
    with pytest.raises(ValueError, match="get ready"):
        Settings(prepare_seconds=4)

"""What the sounds promise, looked for in the samples."""

import wave
from itertools import combinations
from typing import Any, TypeAlias

import numpy as np
import pytest
from numpy.typing import NDArray

from companion import paths
from companion.domain.chime import Chime, Sound
from companion.domain.routine import Cue
from tests.sounds.score import SCORE
from tests.sounds.synthesis import RATE, wav

FOLDER = paths.resources() / "sounds"
SOUNDS: list[Sound] = [*Cue, *Chime]
ENDINGS: list[Sound] = [Cue.FINISH, Chime.PACK_OVER]
LOWEST, HIGHEST = 220, 880
FRAME = RATE // 10

Samples: TypeAlias = NDArray[Any]


def samples_of(sound: Sound) -> Samples:
    """What is in the file, from -1 to 1."""
    with wave.open(str(FOLDER / f"{sound}.wav")) as file:
        assert (file.getnchannels(), file.getsampwidth(), file.getframerate()) == (1, 2, RATE)
        return np.frombuffer(file.readframes(file.getnframes()), "<i2") / 32_768


def loudest_within(samples: Samples, seconds: float) -> float:
    return float(np.abs(samples[: round(seconds * RATE)]).max() / np.abs(samples).max())


def power(samples: Samples) -> tuple[Samples, Samples]:
    """The frequencies in it, and how strong each is."""
    return np.fft.rfftfreq(len(samples), 1 / RATE), np.abs(np.fft.rfft(samples)) ** 2


def heard(samples: Samples) -> Samples:
    """What the ear follows in a second: which pitches are there in each tenth of it."""
    second = np.zeros(10 * FRAME)
    second[: min(len(samples), len(second))] = samples[: len(second)]
    frames = second.reshape(10, FRAME) * np.hanning(FRAME)
    pitches = np.abs(np.fft.rfft(frames))[:, :120].ravel()
    return np.asarray(pitches / np.linalg.norm(pitches))


def test_every_cue_and_chime_has_a_sound_and_nothing_else_is_there() -> None:
    assert {file.name for file in FOLDER.iterdir()} == {f"{sound}.wav" for sound in SOUNDS}


def test_all_sounds_together_are_small() -> None:
    assert sum(file.stat().st_size for file in FOLDER.iterdir()) < 1_000_000


@pytest.mark.parametrize("sound", SOUNDS)
def test_the_file_is_what_the_score_says(sound: Sound) -> None:
    kept, made = (
        np.frombuffer(data[44:], "<i2") for data in ((FOLDER / f"{sound}.wav").read_bytes(), wav(SCORE[sound]))
    )
    assert len(kept) == len(made)
    assert np.abs(kept.astype(int) - made).max() <= 1, "run python -m tests.sounds"


@pytest.mark.parametrize("sound", SOUNDS)
def test_a_sound_begins_softly_and_ends_in_silence(sound: Sound) -> None:
    samples = samples_of(sound)
    assert loudest_within(samples, 0.05) <= 0.5
    assert loudest_within(samples, 0.005) <= 0.02
    assert loudest_within(samples[::-1], 0.005) <= 0.02


@pytest.mark.parametrize("sound", SOUNDS)
def test_a_sound_is_short_and_leaves_room(sound: Sound) -> None:
    samples = samples_of(sound)
    assert 0.4 <= len(samples) / RATE <= 1.0
    assert 0.25 <= np.abs(samples).max() <= 0.7


@pytest.mark.parametrize("sound", ENDINGS)
def test_the_end_comes_more_softly_still(sound: Sound) -> None:
    assert loudest_within(samples_of(sound), 0.15) <= 0.5
    assert np.abs(samples_of(sound)).argmax() / RATE >= 0.3


@pytest.mark.parametrize("sound", SOUNDS)
def test_no_sound_is_shrill(sound: Sound) -> None:
    pitches, strength = power(samples_of(sound))
    assert LOWEST * 0.97 <= pitches[strength.argmax()] <= HIGHEST
    assert strength[pitches > 2 * HIGHEST].sum() < 0.01 * strength.sum()


@pytest.mark.parametrize("sound", SOUNDS)
def test_every_note_lies_where_speech_lies(sound: Sound) -> None:
    for note in SCORE[sound]:
        assert LOWEST <= note.pitch <= HIGHEST
        assert LOWEST <= (note.ends or note.pitch) <= HIGHEST


def test_any_two_sounds_can_be_told_apart_with_closed_eyes() -> None:
    ears = {sound: heard(samples_of(sound)) for sound in SOUNDS}
    alike = {(one, other): float(ears[one] @ ears[other]) for one, other in combinations(SOUNDS, 2)}
    assert max(alike.values()) < 0.7, max(alike, key=lambda pair: alike[pair])


def test_in_rises_and_out_falls() -> None:
    for sound, rises in ((Cue.BREATHE_IN, True), (Cue.BREATHE_OUT, False)):
        samples = samples_of(sound)
        early, late = (strongest(samples[begin : begin + 4 * FRAME]) for begin in (FRAME, 4 * FRAME))
        assert (early < late) is rises


def strongest(samples: Samples) -> float:
    pitches, strength = power(samples)
    return float(pitches[strength.argmax()])

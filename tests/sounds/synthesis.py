"""Turns a score into samples and a WAV file."""

import math
import sys
import wave
from array import array
from collections.abc import Iterator, Sequence
from io import BytesIO

from tests.sounds.score import Note

RATE = 22_050
"""Samples per second: plenty for what lies below 3 kHz."""

LEVEL, LEVEL_AT = 0.4, 440.0
"""How loud a note of this pitch is, of what a file can hold. The ear hears lower ones less: they are louder."""

OVERTONES = ((1, 1.0, 1.0), (2, 0.18, 1.8), (3, 0.05, 2.6))
"""Multiple of the pitch, its share, and how much quicker it dies away than the note: soft, as of a wooden bar."""

DYING = 3.2
"""How far a note dies away over its length: to e to the minus this."""

FADE_OUT = 0.08


def wav(notes: Sequence[Note]) -> bytes:
    """A WAV file, mono, 16 bit."""
    samples = array("h", (round(value * 32_767) for value in sound(notes)))
    if sys.byteorder == "big":
        samples.byteswap()
    file = BytesIO()
    with wave.open(file, "wb") as written:
        written.setnchannels(1)
        written.setsampwidth(2)
        written.setframerate(RATE)
        written.writeframes(samples.tobytes())
    return file.getvalue()


def sound(notes: Sequence[Note]) -> list[float]:
    """The samples of all notes together, from -1 to 1."""
    together = [0.0] * round(max(note.at + note.lasts for note in notes) * RATE)
    for note in notes:
        first = round(note.at * RATE)
        for number, value in enumerate(_note(note, len(together) - first)):
            together[first + number] += value
    return together


def _note(note: Note, most: int) -> Iterator[float]:
    phase = 0.0
    for number in range(min(round(note.lasts * RATE), most)):
        time = number / RATE
        phase += 2 * math.pi * _pitch(note, time) / RATE
        yield _loudness(note, time) * sum(
            share * math.exp(-DYING * (quick - 1) * time / note.lasts) * math.sin(multiple * phase)
            for multiple, share, quick in OVERTONES
        )


def _pitch(note: Note, time: float) -> float:
    """The pitch now; a glide goes by equal steps for the ear."""
    if note.ends is None:
        return note.pitch
    return note.pitch * math.pow(note.ends / note.pitch, time / note.lasts)


def _loudness(note: Note, time: float) -> float:
    """How loud a note is now: it rises softly, dies away and ends in silence."""
    level = note.share * LEVEL * math.sqrt(LEVEL_AT / note.pitch)
    rising = _eased(time / note.rise)
    dying = 1.0 if note.ends else math.exp(-DYING * max(time - note.rise, 0.0) / note.lasts)
    return level * rising * dying * _eased((note.lasts - time) / FADE_OUT)


def _eased(share: float) -> float:
    return 0.5 - 0.5 * math.cos(math.pi * min(max(share, 0.0), 1.0))

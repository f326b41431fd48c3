"""What is played for each cue: a few soft notes, or a glide. Told apart with closed eyes by how they rise and fall."""

from collections.abc import Mapping
from dataclasses import dataclass

from companion.domain.chime import Chime, Sound
from companion.domain.routine import Cue

A3, C4, D4, E4, G4 = 220.00, 261.63, 293.66, 329.63, 392.00
A4, C5, D5, E5, G5 = 440.00, 523.25, 587.33, 659.26, 783.99

QUICK, CALM = 0.12, 0.30
"""Seconds until a note is at its loudest: of most notes, and of those that end something (user-experience, A19)."""


@dataclass(frozen=True, slots=True)
class Note:
    """One note: when it begins and how long it is, in seconds, and how high, in Hz. ``ends`` is where it glides to.

    ``share`` makes it softer where several sound together.
    """

    at: float
    lasts: float
    pitch: float
    ends: float | None = None
    rise: float = QUICK
    share: float = 1.0


SCORE: Mapping[Sound, tuple[Note, ...]] = {
    Cue.PREPARE: (Note(0.0, 0.5, D4), Note(0.4, 0.6, D4)),
    Cue.MOVE: (Note(0.0, 0.4, D4), Note(0.25, 0.6, A4)),
    Cue.HOLD: (Note(0.0, 0.9, A4),),
    Cue.RELEASE: (Note(0.0, 0.4, A4), Note(0.25, 0.6, D4)),
    Cue.OTHER_SIDE: (Note(0.0, 0.35, E4), Note(0.25, 0.4, C5), Note(0.5, 0.5, E4)),
    Cue.REST: (Note(0.0, 1.0, A3, rise=CALM),),
    Cue.BREATHE_IN: (Note(0.0, 0.9, E4, A4, rise=CALM),),
    Cue.HOLD_IN: (Note(0.0, 0.5, E5),),
    Cue.BREATHE_OUT: (Note(0.0, 0.9, A4, E4, rise=CALM),),
    Cue.HOLD_OUT: (Note(0.0, 0.5, C4),),
    Cue.NOTICE: (Note(0.0, 1.0, G4, rise=0.2, share=0.6), Note(0.0, 1.0, D5, rise=0.2, share=0.6)),
    Cue.FINISH: (
        Note(0.0, 1.0, C4, rise=CALM, share=0.6),
        Note(0.15, 0.85, E4, rise=CALM, share=0.6),
        Note(0.3, 0.7, G4, rise=CALM, share=0.6),
    ),
    Chime.HALF_WAY: (Note(0.0, 0.3, G5), Note(0.3, 0.4, G5)),
    Chime.TEN_SECONDS_LEFT: (Note(0.0, 0.25, G4), Note(0.25, 0.25, G4), Note(0.5, 0.35, G4)),
    Chime.SKIN_CHECK: (Note(0.0, 0.4, C5), Note(0.3, 0.4, G4), Note(0.6, 0.4, C5)),
    Chime.PACK_OVER: (Note(0.0, 0.6, C5, rise=CALM), Note(0.3, 0.5, E5), Note(0.5, 0.5, G5)),
}

"""Make the sounds: ``python -m tests.sounds``."""

from pathlib import Path

from tests.sounds.score import SCORE
from tests.sounds.synthesis import wav

FOLDER = Path(__file__).parents[2] / "resources" / "sounds"


def main() -> None:
    """Rewrite ``resources/sounds`` from the score."""
    FOLDER.mkdir(exist_ok=True)
    for old in FOLDER.glob("*.wav"):
        old.unlink()
    for sound, notes in SCORE.items():
        (FOLDER / f"{sound}.wav").write_bytes(wav(notes))


if __name__ == "__main__":
    main()

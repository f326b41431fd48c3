"""Draw the poses: ``python -m tests.poses [--preview FOLDER]``."""

import argparse
from pathlib import Path

from tests.poses import atelier, pose, sheet
from tests.poses.likeness import looks_the_same
from tests.poses.pose import BadPose

ROUTINES = Path(__file__).parents[2] / "resources" / "routines"


def main() -> None:
    """Rewrite ``resources/routines/drawings`` from ``resources/routines/poses``; paint a sheet if asked to.

    A drawing that looks as it did is left as it is.
    """
    parser = argparse.ArgumentParser(prog="python -m tests.poses", description=main.__doc__)
    parser.add_argument("--preview", type=Path, metavar="FOLDER", help="also paint contact sheets into this folder")
    asked = parser.parse_args()
    try:
        poses = pose.read(ROUTINES / "poses")
        frames = dict.fromkeys(atelier.frame_of(name) for name in poses)
        made = {name: text for frame in frames for name, text in atelier.files(poses, frame).items()}
    except BadPose as wrong:
        parser.exit(1, f"{wrong}\n")
    target = ROUTINES / "drawings"
    kept = {file.stem: file.read_text(encoding="utf-8") for file in target.glob("*.svg")}
    for name in kept.keys() - made.keys():
        (target / f"{name}.svg").unlink()
    for name, text in made.items():
        if name not in kept or not looks_the_same(kept[name], text):
            (target / f"{name}.svg").write_text(text, encoding="utf-8")
    if asked.preview:
        sheet.paint(made, asked.preview)


if __name__ == "__main__":
    main()

"""Make the shapes from the drawings: ``python -m tests.figure [--preview FOLDER]``."""

import argparse
from pathlib import Path

from companion.domain.build import Build
from companion.library.figure import load_body
from tests.figure import preview, shapes
from tests.figure.drawing import BadDrawing

FIGURE = Path(__file__).parents[2] / "resources" / "figure"


def main() -> None:
    """Rewrite ``resources/figure/shapes`` from ``resources/figure/drawings``; paint them if asked to."""
    parser = argparse.ArgumentParser(prog="python -m tests.figure", description=main.__doc__)
    parser.add_argument("--preview", type=Path, metavar="FOLDER", help="also paint every view into this folder")
    parser.add_argument("--height", type=int, default=1400, help="height of the pictures in pixels")
    asked = parser.parse_args()
    body = load_body(FIGURE)
    try:
        made = {build: shapes.text(FIGURE / "drawings", build, body) for build in Build}
    except BadDrawing as wrong:
        parser.exit(1, f"{wrong}\n")
    for build, text in made.items():
        (FIGURE / "shapes" / f"{build}.json").write_text(text, encoding="utf-8")
    if asked.preview:
        preview.paint_all(FIGURE, asked.preview, asked.height)


if __name__ == "__main__":
    main()

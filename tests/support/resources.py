"""What comes with the program, read once for all tests of a process: nothing of it can change."""

from functools import cache

from companion import paths
from companion.domain.body import Body
from companion.domain.build import Build
from companion.library.catalogue import Catalogue
from companion.library.figure import Figure, load_body, load_shapes
from companion.library.routines import Library


@cache
def the_body() -> Body:
    """All areas."""
    return load_body(paths.resources() / "figure")


@cache
def the_figure(build: Build = Build.NEUTRAL) -> Figure:
    """All pictures of a build."""
    return load_shapes(paths.resources() / "figure", build)


@cache
def the_library() -> Library:
    """All practices."""
    return Library(paths.resources() / "routines")


@cache
def the_catalogue() -> Catalogue:
    """The catalogue without exercises of one's own."""
    return Catalogue(the_library())

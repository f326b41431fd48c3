"""Everything that can be practised, as people get it."""

from functools import cache

from companion import paths
from companion.library.catalogue import Catalogue
from companion.library.routines import Library


@cache
def the_catalogue() -> Catalogue:
    """The catalogue without exercises of one's own."""
    return Catalogue(Library(paths.resources() / "routines"))

"""Numbers that are widely known, for whose country nobody knows."""

from collections.abc import Mapping

from companion.domain.warning_signs import WIDELY_KNOWN, Numbers
from companion.ui.words import said


def elsewhere(known: Mapping[str, Numbers], field: str) -> list[str]:
    """Such as "UK 999" and "US 911": what stands in ``field`` of ``Numbers`` for each of a few countries."""
    listed = ((name, getattr(known[country], field)) for country, name in WIDELY_KNOWN.items() if country in known)
    return [f"{said(name)} {number}" for name, number in listed if number]

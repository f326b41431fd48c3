"""How long words take that are spoken."""

from companion.domain.text import Text

WORDS_A_MINUTE = 130.0
"""Fastest speech at which the words of a step must fit into its seconds: product choice, slower than ordinary talk."""


def seconds_to_say(says: Text) -> float:
    """How long it takes at least to speak a text calmly."""
    return len(str(says).split()) * 60 / WORDS_A_MINUTE

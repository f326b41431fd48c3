"""Words around what is read in Learn."""

from collections.abc import Mapping

from companion.domain.movement import Sureness
from companion.domain.text import Text
from companion.library.articles import Article, Topic
from companion.ui.words import said

TOPIC_WORDS: Mapping[Topic, Text] = {
    Topic.BUTTOCK: Text("Pain in the buttocks"),
    Topic.FIBROMYALGIA: Text("Fibromyalgia"),
    Topic.TREATMENTS: Text("Treatments"),
    Topic.EVERY_DAY: Text("Every day"),
}

SURE_WORDS: Mapping[Sureness, Text] = {
    Sureness.SOURCE: Text("Read at the source"),
    Sureness.SECOND_HAND: Text("Read where others tell of it"),
    Sureness.KNOWN: Text("General knowledge, not checked"),
    Sureness.CHOICE: Text("Our own choice"),
}

SURE_MEANS: Mapping[Sureness, Text] = {
    Sureness.SOURCE: Text("It was read in the paper or on the page itself."),
    Sureness.SECOND_HAND: Text("It was read on another page that tells of the source."),
    Sureness.KNOWN: Text("Often said by experts. Nobody looked it up for this page."),
    Sureness.CHOICE: Text("How Companion does it, or a suggestion. No guideline sets it."),
}

_ONE_MINUTE, _MINUTES = Text("About a minute to read."), Text("About {minutes} minutes to read.")


def to_read(article: Article) -> str:
    """How long it takes to read."""
    return said(_MINUTES.filled(minutes=article.minutes) if article.minutes > 1 else _ONE_MINUTE)

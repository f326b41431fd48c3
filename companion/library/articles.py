"""What can be read in Learn, and how it is found by everyday words."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from companion.domain import nearest_word
from companion.domain.movement import Sureness
from companion.domain.text import Text
from companion.library.guides import Source

WORDS_A_MINUTE = 140
"""How fast a tired reader reads: product choice, well below the 200 and more of a rested one."""

_WORD = re.compile(r"\w+")
SHORTEST_STEM = 3

WHOLE_PHRASE = 20
"""What each word of an everyday phrase weighs that is typed as it stands: more than any word of a title."""

_EMPTY = frozenset(
    {
        *("a", "an", "and", "at", "for", "from", "in", "of", "on", "that", "the", "this", "to", "with"),
        *("i", "it", "me", "my", "they", "are", "can", "do", "does", "get", "have", "is", "say"),
        *("how", "what", "when", "why", "hurt", "hurts", "pain"),
    }
)
"""Words that say nothing about what is looked for."""


class Topic(StrEnum):
    """Articles that stand together, in the order of the page."""

    BUTTOCK = "buttock"
    FIBROMYALGIA = "fibromyalgia"
    TREATMENTS = "treatments"
    EVERY_DAY = "every_day"


class LinkTo(StrEnum):
    """Where a link leads: to practices of Relief that hold its words, to Care, the warning signs, another article."""

    RELIEF = "relief"
    CARE = "care"
    SIGNS = "signs"
    ARTICLE = "article"


@dataclass(frozen=True, slots=True)
class Link:
    """A way on from an article. ``target`` is what to look for in Relief, or the id of an article; else empty."""

    to: LinkTo
    target: str = ""


@dataclass(frozen=True, slots=True)
class Grounds:
    """What a paragraph rests on: how sure it is, and the keys of its sources."""

    sureness: Sureness
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph, or one point of a list."""

    text: Text
    grounds: Grounds
    is_point: bool = False


@dataclass(frozen=True, slots=True)
class Section:
    """Blocks below a heading; the first section may have none."""

    heading: Text | None
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Felt:
    """A place where it is felt, in words, and the areas of the figure. Not ``main``: it may be felt there as well."""

    words: Text
    areas: tuple[str, ...]
    main: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """One page to read. ``about`` says in a few words what is in it, ``found_by`` are everyday words for it."""

    id: str
    title: Text
    about: Text
    topic: Topic
    order: int
    felt: tuple[Felt, ...]
    found_by: tuple[str, ...]
    see: tuple[Link, ...]
    sections: tuple[Section, ...]

    @property
    def blocks(self) -> Iterator[Block]:
        """All paragraphs and points."""
        return (block for section in self.sections for block in section.blocks)

    @property
    def words(self) -> int:
        """How many words there are to read."""
        headings = [section.heading.english for section in self.sections if section.heading]
        return sum(len(text.split()) for text in [*headings, *(block.text.english for block in self.blocks)])

    @property
    def minutes(self) -> int:
        """About how long a tired reader needs, at least one."""
        return max(1, round(self.words / WORDS_A_MINUTE))


class Articles:
    """All articles by id, and the sources by key."""

    def __init__(self, articles: Iterable[Article], sources: Mapping[str, Source]) -> None:
        self._by_id = {article.id: article for article in sorted(articles, key=lambda one: one.order)}
        self.sources = dict(sources)

    def __iter__(self) -> Iterator[Article]:
        return iter(self._by_id.values())

    def __contains__(self, id: object) -> bool:
        return id in self._by_id

    def __getitem__(self, id: str) -> Article:
        return self._by_id[id]

    def of(self, topic: Topic) -> tuple[Article, ...]:
        """Those of one topic, in order."""
        return tuple(article for article in self if article.topic is topic)

    def found(self, typed: str) -> tuple[Article, ...]:
        """Those that hold every word, as far as it is typed, the most fitting first. All, if nothing was typed.

        Where none holds every word, those that hold the most. A title counts more than an everyday word, and that
        more than the text.
        """
        wanted = _words(typed)
        if not wanted:
            return tuple(self)
        whole = " ".join(typed.casefold().split())
        weighed = [(*self._weight(article, wanted, whole), article) for article in self]
        most = max(held for held, _, _ in weighed)
        fitting = [(weight, one) for held, weight, one in weighed if held == most > 0]
        return tuple(one for _, one in sorted(fitting, key=lambda pair: -pair[0]))

    def meant(self, typed: str) -> str:
        """What was typed, with the nearest known word in place of each that no article holds."""
        return nearest_word.meant(typed, is_known=self._is_held, words=self._telling)

    def _is_held(self, word: str) -> bool:
        stem = _stem(word)
        return any(_hit(words, stem) for weighed in self._index.values() for words, _ in weighed)

    @cached_property
    def _telling(self) -> tuple[str, ...]:
        """The words of titles and what they are about, and everyday words."""
        texts = [text for article in self for text in (article.title.english, article.about.english, *article.found_by)]
        words = dict.fromkeys(_WORD.findall(" ".join(texts).casefold()))
        return tuple(word for word in words if len(word) >= SHORTEST_STEM and word not in _EMPTY)

    def _weight(self, article: Article, wanted: list[str], whole: str) -> tuple[int, int]:
        """How many of the words it holds, and what they weigh together. All that is typed may be one of its phrases."""
        if whole in map(str.casefold, article.found_by):
            return len(wanted), WHOLE_PHRASE * len(wanted)
        each = [max(_hit(words, one) * weight for words, weight in self._index[article.id]) for one in wanted]
        return sum(map(bool, each)), sum(each)

    @cached_property
    def _index(self) -> Mapping[str, tuple[tuple[frozenset[str], int], ...]]:
        """The words of each article, with what a hit among them weighs."""
        return {article.id: _weighed(article) for article in self}


def _weighed(article: Article) -> tuple[tuple[frozenset[str], int], ...]:
    headings = [section.heading.english for section in article.sections if section.heading]
    body = " ".join([*headings, *(block.text.english for block in article.blocks)])
    return (
        (frozenset(_words(article.title.english)), 9),
        (frozenset(_words(" ".join(article.found_by))), 5),
        (frozenset(_words(article.about.english)), 3),
        (frozenset(_words(body)), 1),
    )


def _hit(words: frozenset[str], typed: str) -> int:
    """2 for the whole word, 1 for the beginning of one, 0 for none."""
    return 2 if typed in words else int(any(word.startswith(typed) for word in words))


def _words(text: str) -> list[str]:
    """The stems of the words that say something, or of all if none does."""
    words = _WORD.findall(text.casefold())
    return [_stem(word) for word in words if word not in _EMPTY] or list(map(_stem, words))


def _stem(word: str) -> str:
    """Without the ending of a plural or of a verb: "sits" and "sitting" are "sit"."""
    for ending in ("ings", "ing", "ed", "es", "s", "e"):
        stem = word.removesuffix(ending)
        if stem != word and len(stem) >= SHORTEST_STEM and not word.endswith("ss"):
            is_doubled = ending in ("ings", "ing", "ed") and stem[-1] == stem[-2] and stem[-1] not in "ls"
            return stem[:-1] if is_doubled else stem
    return word

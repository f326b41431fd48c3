"""How the pages speak: in one language, and no longer than there is room for."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from textwrap import shorten

from companion.domain.dates import short
from companion.domain.scales import to_a_tenth
from companion.domain.text import Text
from companion.reports.report import Block, Budget, Say

_COUNTED = Text("{title} ({shown} of {count})")
_DATED = Text("{day}: {words}")


@dataclass(frozen=True, slots=True)
class Voice:
    """Says words, and cuts those of the person to what ``budget`` lets them be."""

    say: Say
    budget: Budget

    def cut(self, words: str, share: float = 1) -> str:
        """The words on one line, with … if there are more than there is room for; ``share`` is of half the page."""
        return cut(words, int(share * self.budget.letters))

    def filled(self, text: Text, words: str, share: float = 1) -> str:
        """A sentence with the person's ``words`` in it."""
        return self.say(text.filled(words=self.cut(words, share)))

    def dated(self, day: date, words: str, share: float = 1) -> str:
        """The person's words with the day they are about."""
        return self.say(_DATED.filled(day=short(day), words=self.cut(words, share)))

    def counted(self, title: Text, shown: int, count: int) -> str:
        """A title; where not all is shown, with how much of it is."""
        values = {"title": title, "shown": shown, "count": count}
        return self.say(_COUNTED.filled(**values) if shown < count else title)

    def heads(self, *texts: Text | None) -> tuple[str, ...]:
        """The first row of a table; None is an empty cell."""
        return tuple(self.say(text) if text else "" for text in texts)


def cut(words: str, letters: int) -> str:
    """The words on one line, with … if they have more letters."""
    line = " ".join(words.split())
    if len(line) <= letters:
        return line
    whole_words = shorten(line, letters, placeholder=" …")
    return whole_words if len(whole_words) > letters / 2 else f"{line[: letters - 1]}…"


def days(count: int) -> Text:
    """A number of days."""
    return Text("1 day") if count == 1 else Text("{count} days", {"count": count})


def decimal(number: float) -> str:
    """A number with one decimal, if it has any."""
    return f"{to_a_tenth(number):g}"


def spread(lowest: float, highest: float) -> str:
    """A range of numbers."""
    return f"{decimal(lowest)}–{decimal(highest)}" if lowest < highest else decimal(lowest)


def some(blocks: Iterable[Block | None]) -> tuple[Block, ...]:
    """Those there are."""
    return tuple(block for block in blocks if block is not None)

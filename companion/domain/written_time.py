"""A day and time as people write them: ``15.2.25 14:30``, ``15022025 1430``, ``5 Mar``, ``2:30 pm``."""

import re
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta

from companion.domain.clock import EARLIEST, LATEST

_DOTTED = re.compile(r"\d{1,2}\.\d\d")
_BLANKS = re.compile(r"[\u00a0\u2009\u202f]")
_LETTER = r"[^\W\d_]"
_CLOCK = re.compile(r"(\d{1,2}):(\d{2})(?::\d{2})?(?!\d)")
_YEARS_AHEAD = 20
"""A year of two digits is at most so far ahead; a later one was a hundred years before."""

_LEAP_YEARS_APART = 8

_SHORTEST = 3
"""Letters of the beginning of a name."""

_SOON = timedelta(days=7)
"""So near to come, a day without a year is that one and not the one a year before, even where it is too late."""


@dataclass(frozen=True, slots=True)
class Habits:
    """How a country writes days and times. All words are in small letters.

    ``order`` has the letters d, m and y in their order. ``months`` are numbers by name. ``before_noon`` and
    ``after_noon`` stand beside an hour up to 12. Two numbers with a dot between are a day for sure if
    ``dotted_days``. ``weekdays`` are numbers by name, Monday is 0. ``near_days`` are counted from today, such as -1 for
    yesterday; ``noon`` are words for twelve o'clock. ``idle`` are words that say nothing more.
    """

    order: str = "dmy"
    months: Mapping[str, int] = field(default_factory=dict)
    before_noon: frozenset[str] = frozenset({"am", "a.m."})
    after_noon: frozenset[str] = frozenset({"pm", "p.m."})
    dotted_days: bool = True
    weekdays: Mapping[str, int] = field(default_factory=dict)
    near_days: Mapping[str, int] = field(default_factory=dict)
    noon: frozenset[str] = frozenset()
    idle: frozenset[str] = frozenset()


def read_when(
    line: str,
    habits: Habits,
    *,
    now: datetime,
    today: date | None = None,
    latest: datetime = LATEST,
    needs_day: bool = False,
) -> datetime | None:
    """The day and time that ``line`` means, or None if it does not mean one for sure; it may be after ``latest``.

    The day or the time that is not written is that of ``now``. A day without a year is the one nearest to ``now`` that
    is not more than a week after ``latest``. A weekday alone is the last one before ``latest``, or the next one if
    there is no latest. Yesterday is counted from ``today``, by default the day of ``now``. With ``needs_day``, a time
    alone means nothing.
    """
    found = _found_in(line, habits)
    if found is None or (needs_day and not found.has_day):
        return None
    with suppress(ValueError):
        when = found.meaning(habits, now, today or now.date(), latest)
        return when if EARLIEST <= when <= LATEST else None
    return None


@dataclass(frozen=True, slots=True)
class _Found:
    """What stands in a line: numbers of names, how often each half of the day, times, and other digits in pieces."""

    months: list[int]
    weekdays: list[int]
    near_days: list[int]
    before_noon: int
    after_noon: int
    clocks: list[tuple[str, str]]
    pieces: list[str]

    @property
    def has_day(self) -> bool:
        """Whether more than a time is written."""
        return bool(self.pieces or self.months or self.weekdays or self.near_days)

    def meaning(self, habits: Habits, now: datetime, today: date, latest: datetime) -> datetime:
        digits = re.findall(r"\d+", " ".join(self.pieces))
        order = self._order(digits, habits)
        parts, rest = _parts(digits, order, now)
        parts |= dict(zip("m", self.months, strict=False))
        at = [*(self.clocks[0] if self.clocks else ()), *rest]
        has_time = at or self.before_noon or self.after_noon
        time_of_day = _time(at, self.before_noon, self.after_noon) if has_time else now.time()
        when = datetime.combine(self._day(parts, now, today, latest), time_of_day)
        is_last_one = self.weekdays and not parts and when > latest  # today is that day, and its time is to come
        return when - timedelta(days=7) if is_last_one else when

    def _order(self, digits: list[str], habits: Habits) -> str:
        if self.near_days:
            return ""
        if self.months:
            return _named_order(digits)
        return _order(self.pieces, digits, habits, has_clock=bool(self.clocks))

    def _day(self, parts: Mapping[str, int], now: datetime, today: date, latest: datetime) -> date:
        if self.near_days:
            return today + timedelta(days=self.near_days[0])
        if not self.weekdays:
            return _day(parts, now, latest)
        day = _day(parts, now, latest) if parts else _on_weekday(self.weekdays[0], now, latest)
        if day.weekday() != self.weekdays[0]:
            raise ValueError("another weekday")
        return day


def _found_in(line: str, habits: Habits) -> _Found | None:
    """None if there is a word that is not known, or something is there twice or not at all."""
    line, before = _without(habits.before_noon, _plainly(line.lower(), habits))
    line, after = _without(habits.after_noon, line)
    words = re.findall(rf"{_LETTER}+", line)
    months, weekdays, near_days = (
        _numbers(words, names) for names in (habits.months, habits.weekdays, habits.near_days)
    )
    clocks, pieces = _CLOCK.findall(line), [one for one in _CLOCK.sub(" ", line).split() if re.search(r"\d", one)]
    is_known = len([*months, *weekdays, *near_days]) + sum(word in habits.idle for word in words) == len(words)
    is_once = max(map(len, (months, weekdays, clocks))) <= 1 and before + after <= 1
    is_one_day = not near_days or len([*near_days, *months, *weekdays]) == 1
    is_something = bool(clocks or pieces or weekdays or near_days)
    if not (is_known and is_once and is_one_day and is_something):
        return None
    return _Found(months, weekdays, near_days, before, after, clocks, pieces)


def _plainly(line: str, habits: Habits) -> str:
    """With a colon in each time that has a word or a half of the day in its place, 5th as 5, and plain blanks.

    Noon is 12:00.
    """
    halves = _either(habits.before_noon | habits.after_noon)
    line = _BLANKS.sub(" ", line)
    if habits.noon:
        line = re.sub(rf"(?<!{_LETTER})(?:{_either(habits.noon)})(?!{_LETTER})", "12:00", line)
    line = re.sub(rf"(?<=\d)(?:st|nd|rd|th)(?!{_LETTER})", "", line)
    line = re.sub(r"(?<=\d)t(?=\d)", " ", line)
    line = re.sub(r"(?<=\d)\s?h\s?(?=\d\d(?!\d))", ":", line)
    line = re.sub(rf"(?<=\d)\s?(?:h|uhr)(?!{_LETTER})", ":00", line)
    return re.sub(
        rf"(?<!\d)(\d{{1,2}})(?:\.(\d\d))?(?=\s?(?:{halves})(?!{_LETTER})(?!\s?\d))",
        lambda found: f"{found[1]}:{found[2] or '00'}",
        line,
    )


def _numbers(words: list[str], names: Mapping[str, int]) -> list[int]:
    """The number of each word that is a name, or the beginning of a single one."""
    return [number for word in words for number in _number(word, names)]


def _number(word: str, names: Mapping[str, int]) -> set[int]:
    if word in names:
        return {names[word]}
    begun = {number for name, number in names.items() if name.startswith(word)}
    return begun if len(begun) == 1 and len(word) >= _SHORTEST else set()


def _either(words: frozenset[str]) -> str:
    """A pattern for one of them: the longest that fits."""
    return "|".join(map(re.escape, sorted(words, key=len, reverse=True)))


def _without(words: frozenset[str], line: str) -> tuple[str, int]:
    """The line without these words, and how often they stood there."""
    return re.subn(rf"(?<!{_LETTER})(?:{_either(words)})(?!{_LETTER})", " ", line)


def _named_order(digits: list[str]) -> str:
    """Beside the name of a month."""
    if digits and len(digits[0]) == 4:
        return "yd"
    return "dy" if len(digits) > 1 else "d"


def _order(pieces: list[str], digits: list[str], habits: Habits, *, has_clock: bool) -> str:
    """The letters of the numbers that are a day: day and month, as a rule with the year, or none of them.

    Raises:
        ValueError: it may be meant in two ways.
    """
    if not digits:
        return ""
    if len(digits[0]) == 4:
        return "ymd"
    in_one_piece, without_year = len(re.findall(r"\d+", pieces[0])), habits.order.replace("y", "")
    if len(digits[0]) in (6, 8) or in_one_piece > 2:
        return habits.order
    if len(digits) < 3:
        if _DOTTED.fullmatch(pieces[0]) and not habits.dotted_days:
            raise ValueError("a day or a time")
        return without_year
    is_year = len(digits[2]) == 4 and EARLIEST.year <= int(digits[2]) <= LATEST.year
    if in_one_piece == 2 and not is_year:
        return without_year
    has_more = has_clock or len(digits) > 3
    if (in_one_piece == 2 and not has_more) or (len(digits) == 4 and max(map(len, digits[2:])) < 3):
        raise ValueError("a year or a time")
    return habits.order


def _parts(digits: list[str], order: str, now: datetime) -> tuple[dict[str, int], list[str]]:
    """The numbers of a day by their letters, and the digits after them."""
    if digits and "m" in order and len(digits[0]) in (6, 8):
        digits = [*_cut(digits[0], order), *digits[1:]]
    parts = dict(zip(order, digits, strict=False))
    numbers = {letter: _year(part, now) if letter == "y" else int(part) for letter, part in parts.items()}
    return numbers, digits[len(order) :]


def _cut(run: str, order: str) -> list[str]:
    """Digits with nothing between them: two each for day and month, the others for the year."""
    at, pieces = 0, []
    for letter in order:
        end = at + (len(run) - 4 if letter == "y" else 2)
        pieces.append(run[at:end])
        at = end
    return pieces


def _year(part: str, now: datetime) -> int:
    if len(part) not in (2, 4):
        raise ValueError(part)
    if len(part) == 4:
        return int(part)
    year = now.year // 100 * 100 + int(part)
    return year - 100 if year > now.year + _YEARS_AHEAD else year


def _day(parts: Mapping[str, int], now: datetime, latest: datetime) -> date:
    if not parts:
        return now.date()
    if not parts.keys() >= {"d", "m"}:
        raise ValueError(parts)
    if "y" in parts:
        return date(parts["y"], parts["m"], parts["d"])
    days = []
    for year in range(now.year - _LEAP_YEARS_APART, now.year + _LEAP_YEARS_APART + 1):
        with suppress(ValueError):
            days.append(date(year, parts["m"], parts["d"]))
    farthest = latest.date() + min(_SOON, LATEST - latest)
    return min((day for day in days if day <= farthest), key=lambda day: abs(day - now.date()))


def _on_weekday(weekday: int, now: datetime, latest: datetime) -> date:
    if latest == LATEST:
        return now.date() + timedelta(days=(weekday - now.weekday()) % 7)
    return latest.date() - timedelta(days=(latest.weekday() - weekday) % 7)


def _time(digits: list[str], before: int, after: int) -> time:
    """``before`` and ``after`` count the words for the halves of the day, of which there is one at most."""
    if len(digits) == 1 and len(digits[0]) in (3, 4):
        digits = [digits[0][:-2], digits[0][-2:]]
    if len(digits) > 1 and len(digits[1]) != 2:
        raise ValueError(digits)
    hour, minute = map(int, digits if len(digits) > 1 else [*digits, "0"])
    if not (before or after):
        return time(hour, minute)
    if not 1 <= hour <= 12:
        raise ValueError(hour)
    return time(hour % 12 + 12 * after, minute)

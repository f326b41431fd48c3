"""Answers as someone types them: ``pain=6 at="left outer hip:7 tingling" note="…"``."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from difflib import get_close_matches
from typing import TypeAlias
from uuid import UUID

from companion.domain.body import Area, Body
from companion.domain.check_in import (
    KIND_WORDS,
    LONGEST_NOTE,
    SPREAD_WORDS,
    TEXTS,
    TRAVELS_WORDS,
    CheckIn,
    Kind,
    Mark,
    Spread,
    TravelsTo,
)
from companion.domain.clock import EARLIEST, LATEST, Clock, Moment
from companion.domain.mark_words import TRAVEL_PHRASES
from companion.domain.scales import RATINGS, Measure
from companion.domain.text import Text
from companion.domain.travel import ends_from

Feeling: TypeAlias = Kind | Spread | TravelsTo

_LONGEST_QUOTE = 200
"""Letters of what was typed that a refusal repeats."""

_NOT_YET = "“{said}” has not come yet; give a time up to now."
_DATE_AND_TIME = re.compile(r"(?<=\d)T(?=\d)")

WRITTEN = {name.replace("_", "-"): name for name in TEXTS}
"""The written answers as they are typed, and as a check-in calls them."""

KEYS = (*Measure, "at", *WRITTEN, "bad-day", "when")
"""What may stand before the ``=``. Only ``at`` may be given more than once."""

_EXAMPLES = {
    **{str(measure): f"{measure}=6" for measure in Measure},
    **{name: f'{name}="…"' for name in WRITTEN},
    "at": 'at="left outer hip:7"',
    "bad-day": "bad-day=yes",
    "when": 'when="yesterday 21:00"',
}
"""How each answer is written."""

FEELINGS: Mapping[str, Feeling] = {
    **{str(words): kind for kind, words in KIND_WORDS.items()},
    **{str(words): spread for spread, words in SPREAD_WORDS.items()},
    **{f"travels to {words}": end for end, words in TRAVELS_WORDS.items()},
    **{str(words): end for end, words in TRAVEL_PHRASES.items()},
}
"""What may follow a strength: how it feels there, whether it is one spot, and where it travels."""

_TRAVELLING, _WORDS_OF_AN_END = {"travel", "travels", "travelling", "traveling"}, 4


class NotUnderstood(ValueError):
    """Something typed that no answer can be made of.

    ``text`` is one sentence that names it, and the nearest right word where there is one.
    """

    def __init__(self, english: str, **values: object) -> None:
        self.text = Text(english, {name: shortened(str(value)) for name, value in values.items()})
        super().__init__(str(self.text))


def read_check_in(typed: Iterable[str], *, body: Body, clock: Clock, new_id: UUID) -> CheckIn:
    """A finished check-in with the answers typed.

    Raises:
        NotUnderstood: one of them is not an answer, or there is none.
    """
    answers = [_key_and_value(word) for word in typed]
    _refuse_repeats([key for key, _ in answers])
    now = clock.now()
    at = next((read_time(value, clock=clock) for key, value in answers if key == "when"), now)
    check_in = CheckIn(id=new_id, at=at, kept_at=now, finished=True)
    for key, value in answers:
        check_in = _READERS[key](check_in, key, value, body)
    if check_in.is_empty:
        raise NotUnderstood("There is no answer to keep; write one, like pain=6.")
    return check_in


def read_time(typed: str, *, clock: Clock) -> Moment:
    """The moment meant by ``2026-03-02 21:00``, ``yesterday 21:00`` or ``21:00``.

    Raises:
        NotUnderstood: it is not written like one of these, or has not come yet.
    """
    now = clock.now()
    words = " ".join(_DATE_AND_TIME.sub(" ", typed).split())
    if words and (alone := _day_meant(words, now.day)):
        raise _no_time(alone, words, now.day)
    day, _, hour = words.rpartition(" ")
    on, at = _day_meant(day, now.day), _time_meant(hour)
    if on is None or at is None:
        raise NotUnderstood("“{said}” is not a time; write it like “yesterday 21:00”.", said=typed)
    moment = clock.at(_in_reach(datetime.combine(on, at), typed))
    if moment.instant > now.instant:
        raise NotUnderstood(_NOT_YET, said=typed)
    return moment


def read_day(typed: str) -> date:
    """The day meant by ``2026-03-02``.

    Raises:
        NotUnderstood: it is not written like this, there is no such day, or it is not from 1900 to 2200.
    """
    try:
        day = datetime.fromisoformat(typed.strip())
    except ValueError:
        raise NotUnderstood("“{said}” is not a day; write it like 2026-03-02.", said=typed) from None
    return _in_reach(day, typed).date()


def _day_meant(words: str, today: date) -> date | None:
    """The day meant by a date, a word, or by nothing at all."""
    near = {"": 0, "today": 0, "yesterday": -1, "tomorrow": 1}
    if (days := near.get(words.casefold())) is not None:
        return today + timedelta(days=days)
    try:
        return date.fromisoformat(words)
    except ValueError:
        return None


def _time_meant(words: str) -> time | None:
    try:
        return datetime.strptime(words, "%H:%M").time()
    except ValueError:
        return None


def _no_time(day: date, said: str, today: date) -> NotUnderstood:
    if day > today:
        return NotUnderstood(_NOT_YET, said=said)
    return NotUnderstood("“{said}” lacks the time; write it like “{said} 21:00”.", said=said)


def _in_reach(local: datetime, typed: str) -> datetime:
    if local.year < EARLIEST.year:
        raise NotUnderstood("“{said}” is too long ago; give a day from 1900 on.", said=typed)
    if local.year > LATEST.year:
        raise NotUnderstood("“{said}” is too far ahead; give a day up to 2200.", said=typed)
    return local


def nearest(typed: str, words: Iterable[str]) -> str | None:
    """The one of ``words`` that looks most like what was typed, if one does."""
    return next(iter(get_close_matches(typed.casefold(), list(words), n=1, cutoff=0.6)), None)


def _key_and_value(word: str) -> tuple[str, str]:
    name, equals, value = word.partition("=")
    key = name.strip().casefold().replace("_", "-")
    if not equals:
        raise NotUnderstood("“{said}” is not an answer; write it like {meant}.", said=word, meant=_example_of(key))
    if key in KEYS:
        return key, value
    if meant := nearest(key, KEYS):
        raise NotUnderstood("There is no answer called “{said}”. Did you mean “{meant}”?", said=name, meant=meant)
    raise NotUnderstood("There is no answer called “{said}”; write one, like pain=6.", said=name)


def _example_of(words: str) -> str:
    """How the answer is written that these words may stand for; pain if they stand for none."""
    meant = nearest(words, KEYS) or nearest(next(iter(words.split()), ""), KEYS)
    return _EXAMPLES[meant or Measure.PAIN]


def _refuse_repeats(keys: list[str]) -> None:
    for key in keys:
        if key != "at" and keys.count(key) > 1:
            raise NotUnderstood("“{said}” is given twice; give it once.", said=key)


def _rated(check_in: CheckIn, key: str, value: str, _: Body) -> CheckIn:
    return check_in.rated(Measure(key), _number(value, key))


def _marked(check_in: CheckIn, _: str, value: str, body: Body) -> CheckIn:
    place, _, rest = value.partition(":")
    area = _area(place, body)
    if ":" in rest:
        raise NotUnderstood("“at” takes one place; write at= once for each, like at=“{meant}:7”.", meant=area.label)
    strength, *feelings = rest.casefold().replace(",", " ").split() or [""]
    if not strength:
        raise NotUnderstood("How strong is it there? Write it like “{meant}:7”.", meant=area.label)
    if check_in.mark(area.id):
        raise NotUnderstood("“{said}” is given twice; give it once.", said=area.label)
    return check_in.marked(_mark(area, _number(strength, area.label), list(_feelings(feelings))))


def _wrote(check_in: CheckIn, key: str, value: str, _: Body) -> CheckIn:
    try:
        value.encode("utf-8")
    except UnicodeEncodeError:
        raise NotUnderstood("“{key}” holds a letter that cannot be read; type it again.", key=key) from None
    if len(value) > LONGEST_NOTE:
        raise NotUnderstood(
            "“{key}” has {letters} letters; the most is {most}.",
            key=key,
            letters=f"{len(value):,}",
            most=f"{LONGEST_NOTE:,}",
        )
    return check_in.written(WRITTEN[key], value if value.strip() else "")


def _bad_day(check_in: CheckIn, _: str, value: str, __: Body) -> CheckIn:
    said = value.strip().casefold()
    if said not in {"yes", "no"}:
        raise NotUnderstood("“bad-day” is yes or no, not “{said}”.", said=value)
    return replace(check_in, bad_day=said == "yes")


def _read_before(check_in: CheckIn, *_: object) -> CheckIn:
    return check_in


_Reader: TypeAlias = Callable[[CheckIn, str, str, Body], CheckIn]
_READERS: Mapping[str, _Reader] = {
    **dict.fromkeys(Measure, _rated),
    **dict.fromkeys(WRITTEN, _wrote),
    "at": _marked,
    "bad-day": _bad_day,
    "when": _read_before,
}


def _number(typed: str, what: str) -> int:
    numbers = {str(rating): rating for rating in RATINGS}
    if typed.strip() not in numbers:
        raise NotUnderstood("“{what}” takes a whole number from 0 to 10, not “{said}”.", what=what, said=typed)
    return numbers[typed.strip()]


def _area(place: str, body: Body) -> Area:
    if area := body.named(place):
        return area
    said = " ".join(place.split())
    match body.nearest_labels(said):
        case (meant,):
            raise NotUnderstood("There is no area “{said}”. Did you mean “{meant}”?", said=said, meant=meant)
        case (left, right):
            sentence = "There is no area “{said}”. Did you mean “{left}” or “{right}”?"
            raise NotUnderstood(sentence, said=said, left=left, right=right)
    raise NotUnderstood("There is no area “{said}”; write it like “left outer hip:7”.", said=said)


def _feelings(words: list[str]) -> Iterator[Feeling]:
    """What the words mean, the longest first: ``on the surface`` is one."""
    while words:
        longest = next((n for n in range(len(words), 0, -1) if " ".join(words[:n]) in FEELINGS), 0)
        if not longest:
            raise _no_feeling(words)
        yield FEELINGS[" ".join(words[:longest])]
        words = words[longest:]


def _no_feeling(words: list[str]) -> NotUnderstood:
    if words[0] in _TRAVELLING:
        said, ends = " ".join(words[:_WORDS_OF_AN_END]), ", ".join(f"“{phrase}”" for phrase in TRAVEL_PHRASES.values())
        return NotUnderstood("“{said}” cannot be noted; what can is {ends}.", said=said, ends=ends)
    meant = nearest(words[0], FEELINGS) or nearest(" ".join(words), FEELINGS)
    if meant is None:
        return NotUnderstood("There is no kind of pain “{said}”; one is “aching”.", said=words[0])
    return NotUnderstood("There is no kind of pain “{said}”. Did you mean “{meant}”?", said=words[0], meant=meant)


def _mark(area: Area, strength: int, feelings: list[Feeling]) -> Mark:
    spreads = [feeling for feeling in feelings if isinstance(feeling, Spread)]
    travels = [feeling for feeling in feelings if isinstance(feeling, TravelsTo)]
    if len(spreads) > 1 or len(travels) > 1:
        raise NotUnderstood("Two things about “{said}” shut each other out; give one.", said=area.label)
    if travels:
        _check_way(area, travels[0])
    return Mark(
        area=area.id,
        strength=strength,
        kinds=tuple(feeling for feeling in feelings if isinstance(feeling, Kind)),
        spread=next(iter(spreads), None),
        travels_to=next(iter(travels), None),
    )


def _check_way(area: Area, end: TravelsTo) -> None:
    ends = ends_from(area)
    if not ends:
        raise NotUnderstood("From “{said}” it cannot be noted that pain travels; leave that out.", said=area.label)
    if end not in ends:
        meant = TRAVEL_PHRASES[ends[0]]
        raise NotUnderstood("From “{said}” pain cannot go there. Did you mean “{meant}”?", said=area.label, meant=meant)


def shortened(said: str, most: int = _LONGEST_QUOTE) -> str:
    """It on one line, or the beginning of it, with so many letters at most."""
    line = " ".join(said.split())
    return line if len(line) <= most else line[: most - 1] + "…"

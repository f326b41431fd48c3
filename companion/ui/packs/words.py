"""Packs in words: what they are, how far they are, and when the next one may be."""

from collections.abc import Mapping
from datetime import datetime, timedelta

from companion.domain.body import Body
from companion.domain.clock import Clock
from companion.domain.countdown import shown_seconds
from companion.domain.pack import PackKind
from companion.domain.pack_rules import Refusal, Refused
from companion.domain.pack_run import PackRun
from companion.domain.text import Text
from companion.ui.dates import clock_words
from companion.ui.packs.stage import Stage
from companion.ui.words import said

KINDS: Mapping[PackKind, Text] = {PackKind.HEAT: Text("Heat"), PackKind.COLD: Text("Cold")}
ICONS: Mapping[PackKind, str] = {PackKind.HEAT: "heat-pack", PackKind.COLD: "cold-pack"}

WHAT_NOW: Mapping[Stage, Text] = {
    Stage.ON: Text("Stay awake, and rest."),
    Stage.LOOK: Text("Look at the skin now."),
    Stage.NO_ANSWER: Text("Are you awake? Look at the skin now."),
    Stage.ALMOST_OVER: Text("Nearly over."),
    Stage.OVER: Text("Take the pack off now. Look at the skin."),
    Stage.PAST_THE_LIMIT: Text("Take the pack off now. Look at the skin."),
    Stage.OFF: Text("Look at the skin once more."),
}
"""The one thing to do in each stage."""


def title(kind: PackKind, area: str, body: Body) -> str:
    """Such as "Heat: left buttock"."""
    return said(Text("{kind}: {area}", {"kind": KINDS[kind], "area": area_name(area, body)}))


def area_name(area: str, body: Body) -> Text:
    """The name of an area; its id where a journal has one that the figure does not."""
    return Text(body[area].label if area in body else area.replace("_", " "))


def time_words(run: PackRun) -> str:
    """How long it is still on, or how long ago it ended."""
    if run.seconds_left > 0:
        return said(_left(run.seconds_left))
    over = run.seconds_on - run.seconds
    if over >= LONG_AGO_FROM:
        return said(LONG_AGO)
    if over >= HOURS_FROM:
        return said(HOURS_AGO.filled(hours=int(over // 3_600)))
    return said(_counted(over, one=A_MINUTE_AGO, more=MINUTES_AGO, last=JUST_NOW))


def length_words(seconds: float) -> str:
    """How long a pack was on that is off: to the nearest minute, as it stands in the list of what was done."""
    return said(_counted(60 * round(seconds / 60), one=ON_FOR_ONE_MINUTE, more=ON_FOR_MINUTES, last=ON_FOR_LESS))


def refused_words(refused: Refused, clock: Clock) -> str:
    """Why not, and when again, in one sentence."""
    if refused.refusal is Refusal.TOO_SOON and refused.wait is not None:
        return said(REST_UNTIL.filled(time=clock_words(_full_minute(clock.after(refused.wait).local))))
    return said(refused.why)


ONE_MINUTE_LEFT, MINUTES_LEFT = Text("1 minute left"), Text("{minutes} minutes left")
LESS_THAN_A_MINUTE_LEFT = Text("Less than a minute left")
A_MINUTE_AGO, MINUTES_AGO = Text("Ended a minute ago"), Text("Ended {minutes} minutes ago")
JUST_NOW, HOURS_AGO = Text("The time is over"), Text("Ended {hours} hours ago")
LONG_AGO = Text("Ended more than a day ago")
ON_FOR_ONE_MINUTE, ON_FOR_MINUTES = Text("It was on for a minute."), Text("It was on for {minutes} minutes.")
ON_FOR_LESS = Text("It was on for less than a minute.")
REST_UNTIL = Text("The skin here needs a rest until {time}.")

HOURS_FROM = 2 * 3_600
"""Seconds from which on hours are said."""

LONG_AGO_FROM = 24 * 3_600
"""Seconds from which on no number would mean anything."""


def _counted(seconds: float, *, one: Text, more: Text, last: Text) -> Text:
    minutes = int(seconds // 60)
    if minutes < 1:
        return last
    return one if minutes == 1 else more.filled(minutes=minutes)


def _left(seconds: float) -> Text:
    """The minute that runs counts, as on the ring."""
    minutes = -(-shown_seconds(seconds) // 60)
    if shown_seconds(seconds) < 60:
        return LESS_THAN_A_MINUTE_LEFT
    return ONE_MINUTE_LEFT if minutes == 1 else MINUTES_LEFT.filled(minutes=minutes)


def _full_minute(at: datetime) -> datetime:
    """The first full minute from then on: one that does not move while time goes by."""
    began = at.replace(second=0, microsecond=0)
    return began if began == at else began + timedelta(minutes=1)

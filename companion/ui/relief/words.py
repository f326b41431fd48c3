"""Practices in words."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from companion.domain.cautions import NotNow
from companion.domain.movement import Dose, Movement, Region, Sides, Sureness
from companion.domain.offering import Offering
from companion.domain.own_movement import PREFIX
from companion.domain.practice import Noted, Practice
from companion.domain.routine import Position, RoutineKind
from companion.domain.text import Text
from companion.ui.dates import clock_words
from companion.ui.words import CONTEXT, joined, said

POSITION_WORDS: Mapping[Position, Text] = {
    Position.BED: Text("In bed"),
    Position.CHAIR: Text("On a chair"),
    Position.FLOOR: Text("On the floor"),
    Position.STANDING: Text("Standing"),
}

WHERE_WORDS: Mapping[Position, Text] = {
    Position.BED: Text("in bed"),
    Position.CHAIR: Text("on a chair"),
    Position.FLOOR: Text("on the floor"),
    Position.STANDING: Text("standing"),
}
"""Within a line."""

KIND_WORDS: Mapping[RoutineKind, Text] = {
    RoutineKind.MOVEMENT: Text("Movement"),
    RoutineKind.SEQUENCE: Text("Routine"),
    RoutineKind.YOGA: Text("Chair yoga"),
    RoutineKind.BREATHING: Text("Breathing"),
    RoutineKind.RELAXATION: Text("Muscle relaxation"),
    RoutineKind.BODY_SCAN: Text("Body scan"),
    RoutineKind.MINDFULNESS: Text("Mindfulness"),
    RoutineKind.IMAGERY: Text("Place in the mind"),
    RoutineKind.AUTOGENIC: Text("Autogenic phrases"),
    RoutineKind.WIND_DOWN: Text("Wind-down for sleep"),
    RoutineKind.PACING: Text("Timer"),
}

REGION_WORDS: Mapping[Region, Text] = {
    Region.BUTTOCK: Text("buttock"),
    Region.OUTER_HIP: Text("outer hip"),
    Region.SIT_BONE: Text("sit bone"),
    Region.LOW_BACK: Text("low back"),
    Region.GROIN: Text("groin"),
    Region.THIGH_BACK: Text("thigh"),
    Region.NECK: Text("neck"),
    Region.SHOULDER: Text("shoulder"),
    Region.UPPER_BACK: Text("upper back"),
    Region.CHEST: Text("chest"),
    Region.ARM: Text("arm"),
    Region.HAND: Text("hand"),
    Region.CALF_FOOT: Text("calf and foot"),
    Region.WHOLE_BODY: Text("whole body"),
}

SURENESS_WORDS: Mapping[Sureness, Text] = {
    Sureness.SOURCE: Text("Checked at the source."),
    Sureness.SECOND_HAND: Text("Checked in a copy, not at the source itself."),
    Sureness.KNOWN: Text("General knowledge, not checked at a source."),
    Sureness.CHOICE: Text("Chosen for Companion. No guideline sets it."),
}

OWN_WORDS = Text("You wrote it down. Companion did not check it.")
"""Stands in their place for an exercise of one's own."""

_A_FEW = Text("A few seconds")
_SECONDS = Text("{seconds} seconds")
_MINUTE = Text("About a minute")
_MINUTES = Text("About {minutes} minutes")
_LEFT = Text("about {minutes} min left")
_NEARLY_OVER = Text("less than a minute left")
_FROM_A_MINUTE_ON = 50
"""Seconds that are called a minute; what is less is said in seconds."""


def not_now_words(verdict: NotNow) -> str:
    """That it does not suit, and why."""
    return said(Text("Not for you now: {why}", {"why": verdict.why}))


def how_long(seconds: float) -> str:
    """About how long something takes, such as "About 5 minutes"."""
    if seconds < 5:
        return said(_A_FEW)
    if seconds < _FROM_A_MINUTE_ON:
        return said(_SECONDS.filled(seconds=round(seconds / 5) * 5))
    minutes = _nearest_minutes(seconds)
    return said(_MINUTE if minutes == 1 else _MINUTES.filled(minutes=minutes))


def how_long_still(seconds: float) -> str:
    """The same of what is left, such as "about 5 min left": at the beginning it is what was said before."""
    if seconds < _FROM_A_MINUTE_ON:
        return said(_NEARLY_OVER)
    return said(_LEFT.filled(minutes=_nearest_minutes(seconds)))


def _nearest_minutes(seconds: float) -> int:
    return max(round(seconds / 60), 1)


FROM_THE_CHECK_IN = Text("From your check-in at {time}. Press another number to change it.")
FROM_AFTER_THE_PACK = Text("As you said after the pack at {time}. Press another number to change it.")


def noted_words(noted: Noted) -> str:
    """Where an answer comes from that nobody gave here."""
    words = FROM_AFTER_THE_PACK if noted.after_pack else FROM_THE_CHECK_IN
    return said(words.filled(time=clock_words(noted.at.local)))


def regions_words(offering: Offering) -> str:
    """The places it is for, such as "buttock, low back"."""
    return ", ".join(said(REGION_WORDS[region]) for region in offering.regions)


def where_words(offering: Offering) -> str:
    """Where it can be done, such as "in bed, on a chair"; of a timer that is not said."""
    where = () if offering.kind is RoutineKind.PACING else offering.positions
    return ", ".join(said(WHERE_WORDS[one]) for one in where)


def kind_and_place(offering: Offering) -> str:
    """What it is, and the first places it is for."""
    places = ", ".join(said(REGION_WORDS[region]) for region in offering.regions[:2])
    kind = said(KIND_WORDS[offering.kind])
    return said(Text("{kind}: {places}", {"kind": kind, "places": places})) if places else kind


_HOLD = Text("Hold {seconds} s")
_TIMES = Text("{times} times")
_ONCE = Text("once")
_EACH_SIDE = Text("each side")
_SETS = Text("{sets} sets")
_A_DAY = Text("{times} times a day")
_A_WEEK = Text("{days} days a week")
_EVERY_DAY = 7


def dose_words(dose: Dose, movement: Movement) -> str:
    """Such as "Hold 20 s · 3 times · each side · 2 times a day". Every day is not said."""
    return joined(
        said(_HOLD.filled(seconds=float(dose.hold_seconds))) if dose.hold_seconds else "",
        said(_TIMES.filled(times=dose.repeats)) if dose.repeats > 1 else said(_ONCE),
        said(_EACH_SIDE) if movement.sides is not Sides.NONE else "",
        said(_SETS.filled(sets=dose.sets)) if dose.sets > 1 else "",
        said(_A_DAY.filled(times=dose.per_day)) if dose.per_day > 1 else "",
        said(_A_WEEK.filled(days=dose.days_per_week)) if dose.days_per_week < _EVERY_DAY else "",
    )


def name_words(practice: Practice) -> str:
    """What it was called, in today's language where that is known. A name of one's own is left as it is."""
    if practice.routine.startswith(PREFIX):
        return practice.name
    return QCoreApplication.translate(CONTEXT, practice.name)

"""The parts of the pages about what was tried, medicines and the criteria, in words. Nothing here claims an effect."""

from collections.abc import Iterator, Sequence

from companion.domain.criteria import result_words
from companion.domain.dates import full, month, short
from companion.domain.medicine import FORM_WORDS, Form
from companion.domain.pack import PackKind
from companion.domain.text import Text
from companion.domain.visit import VISIT_WORDS, VisitKind
from companion.insights.medicines_in_period import MedicineInPeriod
from companion.insights.tried import Tried
from companion.insights.visit_summary import Noticed, VisitSummary
from companion.reports.report import Lines, Table
from companion.reports.voice import Voice, days

PACKS = {PackKind.HEAT: Text("Heat pack"), PackKind.COLD: Text("Cold pack")}

_NONE = "–"
_NAME = 0.5
"""Of half the page: what was noticed with a medicine matters more than its whole name."""

_NOTICED = 1.5
"""The same of what was noticed with the name."""

_NAMED = 0.8
"""The same of each medicine of which there is no more than its name."""

_FORMS_TOLD = frozenset(Form) - {Form.TABLET, Form.CAPSULE}
"""That something is swallowed goes without saying."""

_AND_MORE = Text("{names}, and {count} more")
_ON_PAGE_2 = Text("Doses on page 2: {names}.")
_ASK_ME = Text("No room for the doses, please ask me: {names}.")
_NO_PROOF = Text("Only counts. Pain often changes by itself.")
_UNCHECKED = Text("As I wrote them down. Nobody checked it.")
_SINCE, _DOSE_SINCE = Text("since {month}"), Text("this dose since {month}")
_STARTED, _ENDED = Text("started {day}"), Text("ended {day}")
_NEW_DOSE, _OTHER_DOSE = Text("new dose {day}"), Text("new dose {day}, before: {before}")
_AS_NEEDED, _TAKEN = Text("as needed"), Text("as needed, taken on {days}")
_WITH_MEDICINE = Text("{medicine}: {words}")
_CRITERIA = Text("Answered on {day}: {areas} of 19 areas, severity {severity} of 12, together {total} of 31.")


def tried(summary: VisitSummary, voice: Voice) -> Table | None:
    """What was tried, and how it was afterwards: counts, no effect."""
    shown = summary.tried[: voice.budget.tried]
    if not shown:
        return None
    heads = [None, Text("Times"), Text("Less"), Text("Same"), Text("More")]
    if any(one.told < one.times for one in shown):
        heads.append(Text("Not noted"))
    return Table(
        title=voice.counted(Text("What I tried, and pain after"), len(shown), len(summary.tried)),
        head=voice.heads(*heads),
        rows=tuple(_tried(one, voice)[: len(heads)] for one in shown),
        wide=(1, *[0] * (len(heads) - 1)),
        note=voice.say(_NO_PROOF),
    )


def medicines(summary: VisitSummary, voice: Voice, *, on_page_2: bool) -> Table | None:
    """The medicines, those first that changed; at the end the names of those that have no room with their doses.

    ``on_page_2`` is whether these stand there.
    """
    if not summary.medicines:
        return None
    shown, others = summary.medicines[: voice.budget.medicines], summary.medicines[voice.budget.medicines :]
    return Table(
        title=voice.counted(Text("Medicines"), len(shown), len(summary.medicines)),
        head=voice.heads(Text("Medicine"), Text("Dose, and what changed")),
        rows=(*(_medicine(one, voice) for one in shown), *_named(others, on_page_2, voice)),
        wide=(1, 1.5),
        note=voice.say(_UNCHECKED),
        runs_on=True,
    )


def side_effects(summary: VisitSummary, voice: Voice) -> Lines | None:
    """What was noticed, with the medicine it was noted under; the newest first."""
    shown = summary.noticed[: voice.budget.quotes]
    if not shown:
        return None
    title = voice.counted(Text("Noticed with medicines, in my words"), len(shown), len(summary.noticed))
    return Lines(title=title, lines=tuple(voice.dated(one.day, _with_medicine(one, voice), _NOTICED) for one in shown))


def criteria(summary: VisitSummary, voice: Voice) -> Lines | None:
    """The newest answers to the questions of the criteria."""
    found = summary.criteria
    if found is None:
        return None
    values = {
        "day": full(found.at.day),
        "areas": found.widespread_pain,
        "severity": found.symptom_severity,
        "total": found.total,
    }
    return Lines(
        title=voice.say(Text("The 2016 fibromyalgia criteria")),
        lines=(voice.say(_CRITERIA.filled(**values)), voice.say(result_words(found))),
    )


def _with_medicine(one: Noticed, voice: Voice) -> str:
    values = {"words": one.words, "medicine": voice.cut(one.medicine, _NAME)}
    return voice.say(_WITH_MEDICINE.filled(**values)) if one.medicine else one.words


def _tried(one: Tried, voice: Voice) -> tuple[str, ...]:
    afterwards = (one.less, one.same, one.more) if one.told else (_NONE,) * 3
    return _name(one, voice), str(one.times), *map(str, afterwards), str(one.times - one.told)


def _name(one: Tried, voice: Voice) -> str:
    """Practices keep the name they had; packs and visits are named by their kind."""
    if one.name:
        return voice.cut(one.name)
    if isinstance(one.kind, PackKind):
        return voice.say(PACKS[one.kind])
    return voice.say(VISIT_WORDS[one.kind]) if isinstance(one.kind, VisitKind) else str(one.kind)


def _named(others: Sequence[MedicineInPeriod], on_page_2: bool, voice: Voice) -> Iterator[tuple[str, ...]]:
    """What there is no room for, by name."""
    if not others:
        return
    named = others[: voice.budget.named]
    names: Text | str = ", ".join(voice.cut(one.medicine.name, _NAMED) for one in named)
    if rest := len(others) - len(named):
        names = _AND_MORE.filled(names=names, count=rest)
    yield (voice.say((_ON_PAGE_2 if on_page_2 else _ASK_ME).filled(names=names)),)


def _medicine(one: MedicineInPeriod, voice: Voice) -> tuple[str, ...]:
    """Neither its strength nor its dose is ever cut."""
    form = [voice.say(FORM_WORDS[one.medicine.form])] if one.medicine.form in _FORMS_TOLD else []
    name = ", ".join([f"{voice.cut(one.medicine.name)} {one.strength}".strip(), *form])
    return name, "; ".join(part for part in (one.dose, *map(voice.say, _changes(one))) if part)


def _changes(one: MedicineInPeriod) -> Iterator[Text]:
    if one.since:
        yield _SINCE.filled(month=month(one.since))
    if one.dose_since:
        yield _DOSE_SINCE.filled(month=month(one.dose_since))
    if one.started:
        yield _STARTED.filled(day=short(one.started))
    for new in one.new_doses:
        text = _OTHER_DOSE if new.before else _NEW_DOSE
        yield text.filled(day=short(new.day), before=new.before)
    if one.ended:
        yield _ENDED.filled(day=short(one.ended))
    if one.medicine.as_needed:
        yield _TAKEN.filled(days=days(one.taken_days)) if one.taken_days else _AS_NEEDED

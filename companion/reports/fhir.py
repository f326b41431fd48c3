"""A journal as an HL7 FHIR R4 Bundle: what was rated, marked, written and taken, as the person reported it.

It holds no Condition: nobody but a clinician makes a diagnosis, and a person cannot type one here.
Practices, packs and visits are not in it; they are in JSON.
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, timedelta
from html import escape
from typing import Any, TypeAlias
from uuid import UUID, uuid5

from companion import __version__
from companion.domain.body import Area, Body
from companion.domain.check_in import CheckIn, Mark
from companion.domain.clock import Moment
from companion.domain.criteria import ALSO_WORDS, SYMPTOM_WORDS, Criteria
from companion.domain.journal_content import Content
from companion.domain.mark_words import describe
from companion.domain.medicine import DoseChange, Medicine, dose_on, strength_on
from companion.domain.mood_check import MoodCheck
from companion.domain.scales import SCALES, Measure
from companion.library.questions import Questionnaire
from companion.reports import fhir_codes as codes

Resource: TypeAlias = dict[str, Any]

_OURS = UUID(codes.OUR_SYSTEM.removeprefix("urn:uuid:"))
_PATIENT, _PROGRAM, _CODES = uuid5(_OURS, "patient"), uuid5(_OURS, "program"), uuid5(_OURS, "codes")

_SURVEY = {"system": "http://terminology.hl7.org/CodeSystem/observation-category", "code": "survey"}
_ASSEMBLER = {"system": "http://terminology.hl7.org/CodeSystem/provenance-participant-type", "code": "assembler"}
_TEST_DATA = {"system": "http://terminology.hl7.org/CodeSystem/v3-ActReason", "code": "HTEST"}
_FURTHEST_OFFSET = timedelta(hours=14)

UNCHECKED = "Written down by the person. Nobody checked it."


@dataclass(frozen=True, slots=True, kw_only=True)
class Writer:
    """Makes the resources. ``snomed`` puts codes of SNOMED CT beside the places on the body."""

    body: Body
    questionnaire: Questionnaire
    made: Moment
    snomed: bool = False
    is_example: bool = False

    def to_json(self, content: Content) -> str:
        """The Bundle as JSON."""
        resources = [_patient(), _program(), _code_system(), *self._reported(content)]
        entries = [{"fullUrl": _urn(UUID(one["id"])), "resource": one} for one in resources]
        entries.append({"fullUrl": _urn(uuid5(_OURS, "provenance")), "resource": self._provenance(entries)})
        bundle = {
            "resourceType": "Bundle",
            "type": "collection",
            "timestamp": _instant(self.made),
            **({"meta": {"tag": [_TEST_DATA]}} if self.is_example else {}),
            "entry": entries,
        }
        return json.dumps(bundle, indent=1, ensure_ascii=False) + "\n"

    def _reported(self, content: Content) -> Iterator[Resource]:
        for check_in in content.check_ins:
            yield from self._check_in(check_in)
        for criteria in content.criteria:
            if criteria.is_whole:
                yield from _criteria(criteria)
        for mood_check in content.mood_checks:
            yield self._mood_check(mood_check)
        for medicine in content.medicines:
            yield _medicine(medicine, content.dose_changes, self.made.day)

    def _check_in(self, one: CheckIn) -> Iterator[Resource]:
        about = {"effectiveDateTime": _time(one.at), "issued": _instant(one.kept_at)}
        for measure in Measure:
            if measure in one.ratings:
                value = one.ratings[measure]
                said = f"{SCALES[measure].name} {value} of 10"
                yield _observation(one.id, measure, codes.measure(measure), said, valueInteger=value, **about)
        for mark in one.marks:
            yield self._mark(one, mark, about)
        if one.bad_day:
            code = codes.ours(codes.BAD_DAY)
            yield _observation(one.id, codes.BAD_DAY, code, "A bad day", valueBoolean=True, **about)
        written = {codes.COULD_DO: one.could_do, codes.HELPED: one.helped, codes.NOTE: one.note}
        for code_of, words in written.items():
            if text := _words(words):
                yield _observation(one.id, code_of, codes.ours(code_of), text, valueString=text, **about)

    def _mark(self, check_in: CheckIn, mark: Mark, about: Mapping[str, Any]) -> Resource:
        area = self._area(mark.area)
        said = str(describe(mark, area)) if area else f"{mark.area} {mark.strength}"
        parts = list(_parts(mark))
        return _observation(
            check_in.id,
            f"mark {mark.area}",
            codes.pain(),
            said,
            bodySite=codes.body_site(_words(mark.area) or "unknown", area, snomed=self.snomed),
            valueInteger=mark.strength,
            **({"component": parts} if parts else {}),
            **about,
        )

    def _area(self, area_id: str) -> Area | None:
        try:
            return self.body[area_id]
        except KeyError:  # a mark on a figure of another time
            return None

    def _mood_check(self, one: MoodCheck) -> Resource:
        asked = self.questionnaire
        each = zip(codes.PHQ_LINKS, asked.items, one.answers, strict=True)
        said = "; ".join(f"{item}: {asked.options[answer]}" for _, item, answer in each)
        each = zip(codes.PHQ_LINKS, asked.items, one.answers, strict=True)
        return {
            "resourceType": "QuestionnaireResponse",
            "id": str(one.id),
            "text": _narrative(f"PHQ-4. {asked.stem} {said}. {asked.credit}"),
            "status": "completed",
            "subject": _to(_PATIENT),
            "authored": _time(one.at),
            "source": _to(_PATIENT),
            "item": [
                {"linkId": link, "text": item, "answer": [{"valueInteger": answer}]} for link, item, answer in each
            ],
        }

    def _provenance(self, entries: Iterable[Mapping[str, Any]]) -> Resource:
        return {
            "resourceType": "Provenance",
            "id": str(uuid5(_OURS, "provenance")),
            "text": _narrative(f"Written by Companion {__version__} from what the person reported."),
            "target": [{"reference": entry["fullUrl"]} for entry in entries],
            "recorded": _instant(self.made),
            "agent": [{"type": {"coding": [_ASSEMBLER]}, "who": _to(_PROGRAM)}],
        }


def _parts(mark: Mark) -> Iterator[Resource]:
    """How it feels, as components of the observation."""
    values = (
        *((codes.KIND, kind) for kind in mark.kinds),
        *(((codes.SPREAD, mark.spread),) if mark.spread else ()),
        *(((codes.TRAVELS, mark.travels_to),) if mark.travels_to else ()),
    )
    for code, value in values:
        own = codes.own_code(value)
        yield {"code": codes.ours(code), "valueCodeableConcept": codes.ours(own, _OWN_WORDS[own])}


_OWN_WORDS = dict(codes.concepts())


def _criteria(one: Criteria) -> Iterator[Resource]:
    """The sums, from the answers; never what they would mean."""
    about = {"effectiveDateTime": _time(one.at)}
    areas = [_yes(codes.AREA, area.replace("_", " ")) for area in sorted(one.areas)]
    severity = [
        {"code": codes.ours(codes.severity(symptom), str(SYMPTOM_WORDS[symptom])), "valueInteger": value}
        for symptom, value in one.severity.items()
    ]
    also = [
        {"code": codes.ours(codes.half_year(which), str(ALSO_WORDS[which])), "valueBoolean": value}
        for which, value in one.also.items()
    ]
    counted = (
        (codes.WPI, one.widespread_pain, f"Widespread pain index {one.widespread_pain} of 19", areas),
        (codes.SSS, one.symptom_severity, f"Symptom severity {one.symptom_severity} of 12", severity + also),
    )
    for code, value, said, parts in counted:
        component = {"component": parts} if parts else {}
        yield _observation(one.id, code, codes.ours(code), said, valueInteger=value, **component, **about)
    sums = [_to(uuid5(one.id, code)) for code in (codes.WPI, codes.SSS)]
    said = f"Both together {one.total} of 31"
    total = codes.ours(codes.TOTAL)
    yield _observation(one.id, codes.TOTAL, total, said, valueInteger=one.total, derivedFrom=sums, **about)
    said = "Generally there for three months or more: " + ("yes" if one.lasting else "no")
    lasting = codes.ours(codes.LASTING)
    yield _observation(one.id, codes.LASTING, lasting, said, valueBoolean=bool(one.lasting), **about)


def _yes(code: str, words: str) -> Resource:
    return {"code": codes.ours(code) | {"text": words}, "valueBoolean": True}


def _observation(of: UUID, name: str, code: Mapping[str, Any], said: str, **fields: Any) -> Resource:
    return {
        "resourceType": "Observation",
        "id": str(uuid5(of, name)),
        "text": _narrative(said),
        "status": "final",
        "category": [{"coding": [_SURVEY]}],
        "code": code,
        "subject": _to(_PATIENT),
        "performer": [_to(_PATIENT)],
        "method": {"text": "self-report"},
        **fields,
    }


def _medicine(one: Medicine, changes: Iterable[DoseChange], today: date) -> Resource:
    name = _words(f"{one.name} {strength_on(one, changes, today)}") or "?"
    dose, why = _words(dose_on(one, changes, today)), _words(one.why)
    period = {name: day.isoformat() for name, day in (("start", one.started), ("end", one.ended)) if day}
    return {
        "resourceType": "MedicationStatement",
        "id": str(one.id),
        "text": _narrative(" – ".join(part for part in (name, dose, why, UNCHECKED) if part)),
        "status": _status(one, today),
        "medicationCodeableConcept": {"text": name},
        "subject": _to(_PATIENT),
        **({"effectivePeriod": period} if period else {}),
        "informationSource": _to(_PATIENT),
        **({"reasonCode": [{"text": why}]} if why else {}),
        "note": [{"text": UNCHECKED}],
        "dosage": [{**({"text": dose} if dose else {}), "asNeededBoolean": one.as_needed}],
    }


def _status(one: Medicine, today: date) -> str:
    if one.ended and one.ended < today:
        return "completed"
    return "intended" if one.started and one.started > today else "active"


def _patient() -> Resource:
    said = "The person who keeps this journal. The journal does not know their name."
    return {"resourceType": "Patient", "id": str(_PATIENT), "text": _narrative(said)}


def _program() -> Resource:
    return {
        "resourceType": "Device",
        "id": str(_PROGRAM),
        "text": _narrative(f"Companion {__version__}, a pain journal"),
        "deviceName": [{"name": "Companion", "type": "user-friendly-name"}],
        "version": [{"value": __version__}],
    }


def _code_system() -> Resource:
    concepts = [{"code": code, "display": meaning} for code, meaning in codes.concepts()]
    return {
        "resourceType": "CodeSystem",
        "id": str(_CODES),
        "text": _narrative("The codes of Companion's own in this file, and what they mean."),
        "url": codes.OUR_SYSTEM,
        "version": __version__,
        "name": "CompanionCodes",
        "status": "active",
        "caseSensitive": True,
        "content": "complete",
        "concept": concepts,
    }


def _narrative(said: str) -> Resource:
    return {"status": "generated", "div": f'<div xmlns="http://www.w3.org/1999/xhtml">{escape(_words(said))}</div>'}


def _words(text: str) -> str:
    """The text without what FHIR and XHTML take for none: control characters, and blanks at both ends."""
    return "".join(one for one in text if one in "\t\r\n" or _may_stand(ord(one))).strip()


def _may_stand(code: int) -> bool:
    return 0x20 <= code < 0x7F or 0xA0 <= code < 0xD800 or 0xE000 <= code < 0xFFFE or code > 0xFFFF


def _time(moment: Moment) -> str:
    """With the offset it was lived with, if FHIR can write it."""
    odd = moment.offset.total_seconds() % 60 or abs(moment.offset) > _FURTHEST_OFFSET
    if odd:
        return _instant(moment)
    aware = moment.local.isoformat()
    minutes = int(moment.offset.total_seconds()) // 60
    return f"{aware}{'-' if minutes < 0 else '+'}{abs(minutes) // 60:02}:{abs(minutes) % 60:02}"


def _instant(moment: Moment) -> str:
    return f"{moment.instant.astimezone(UTC).replace(tzinfo=None).isoformat()}Z"


def _urn(of: UUID) -> str:
    return f"urn:uuid:{of}"


def _to(resource: UUID) -> Resource:
    return {"reference": _urn(resource)}

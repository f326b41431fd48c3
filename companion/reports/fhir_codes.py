"""Codes for FHIR: those that were verified at their source, and our own for everything else.

LOINC 72514-3 is given by HL7 Belgium, the two questions of the PHQ-4 by HL7 US Core. The body sites are those of the
eHDSI body site value set 8.1.0 and DICOM CID 4031; whoever uses SNOMED CT needs a licence in some countries, so they
are written only on wish. Other codes in use elsewhere could not be verified and are not here. No code of a disease is.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from companion.domain.area_ids import without_side
from companion.domain.body import Area
from companion.domain.check_in import KIND_WORDS, SPREAD_WORDS
from companion.domain.criteria import ALSO_WORDS, SYMPTOM_WORDS, Also, Symptom
from companion.domain.mark_words import TRAVEL_PHRASES
from companion.domain.scales import SCALES, Measure

OUR_SYSTEM = "urn:uuid:dea540cd-a672-55ca-a89a-f0c5d5ee72e7"
LOINC = "http://loinc.org"
SNOMED = "http://snomed.info/sct"

PAIN = {"system": LOINC, "code": "72514-3"}
"""Pain severity, 0-10 verbal numeric rating, reported."""

PHQ_LINKS = ("1", "2", "/44250-9", "/44255-8")
"""Of the four questions of the PHQ-4; the codes of the first two were not verified."""

BAD_DAY, COULD_DO, HELPED, NOTE = "bad-day", "could-do", "helped", "note"
KIND, SPREAD, TRAVELS = "pain-kind", "pain-spread", "pain-travels"
WPI, SSS, TOTAL, LASTING, AREA = "wpi", "sss", "fs-total", "three-months", "criteria-area"

_OWN: Mapping[str, str] = {
    BAD_DAY: "A bad day, as the person says",
    COULD_DO: "What the person could do, in their words",
    HELPED: "What seemed to help, in the person's words",
    NOTE: "The person's note",
    KIND: "How pain feels",
    SPREAD: "One spot or spread out",
    TRAVELS: "Where pain travels to",
    WPI: "Widespread pain index 0-19 (Wolfe 2016), from questions in other words than the published ones",
    SSS: "Symptom severity 0-12 (Wolfe 2016), from questions in other words than the published ones",
    TOTAL: "Both together, 0-31",
    LASTING: "Generally there for at least three months",
    AREA: "Area that hurt in the last seven days",
}

_BODY_SITES: Mapping[str, str] = {
    "forehead": "69536005",
    "face": "89545001",
    "jaw": "661005",
    "neck_front": "45048000",
    "neck_back": "45048000",
    "head_back": "69536005",
    "shoulder_front": "16982005",
    "shoulder_back": "16982005",
    "upper_arm_front": "40983000",
    "upper_arm_back": "40983000",
    "elbow_front": "127949000",
    "elbow_back": "127949000",
    "forearm_front": "14975008",
    "forearm_back": "14975008",
    "wrist_front": "8205005",
    "wrist_back": "8205005",
    "hand_front": "85562004",
    "hand_back": "85562004",
    "chest": "51185008",
    "upper_belly": "818983003",
    "lower_belly": "818983003",
    "hip_front": "29836001",
    "groin": "26893007",
    "thigh_front": "68367000",
    "thigh_back": "68367000",
    "knee_front": "72696002",
    "knee_back": "32361000",
    "shin": "30021000",
    "calf": "53840002",
    "ankle_front": "344001",
    "ankle_back": "344001",
    "foot_top": "56459004",
    "heel": "56459004",
    "upper_back": "304037003",
    "mid_back": "77568009",
    "low_back": "37822005",
    "buttock": "46862004",
    "si_joint": "39723000",
    "sacrum": "54735007",
    "coccyx": "64688005",
    "outer_hip": "30547004",
    "sit_bone": "85710004",
}
"""Verified codes by area without its side. The side and the exact place stand in the text beside the code."""


def ours(code: str, display: str = "") -> dict[str, Any]:
    """A code of our own."""
    return {"coding": [{"system": OUR_SYSTEM, "code": code, "display": display or _OWN[code]}]}


def pain() -> dict[str, Any]:
    """The code of a pain rating."""
    return {"coding": [PAIN], "text": "Pain, 0 to 10 (10 is the worst)"}


def measure(which: Measure) -> dict[str, Any]:
    """The code of a rating: that of pain is verified, the others are our own."""
    scale = SCALES[which]
    if which is Measure.PAIN:
        return pain()
    return ours(which, str(scale.name)) | {"text": f"{scale.name}, 0 {scale.lowest} to 10 {scale.highest}"}


def body_site(area_id: str, area: Area | None, *, snomed: bool) -> dict[str, Any]:
    """Where it is: the person's side and place in words, with a verified code on wish."""
    words = {"text": area.label if area else area_id}
    code = _site(area) if snomed and area else None
    return {"coding": [{"system": SNOMED, "code": code}], **words} if code else words


def _site(area: Area) -> str | None:
    """The code of an area; one in a close-up without its own has that of the area it is part of."""
    places = (area.id, area.parent) if area.parent else (area.id,)
    return next((code for place in places if (code := _BODY_SITES.get(without_side(place)))), None)


def concepts() -> Iterator[tuple[str, str]]:
    """Every code of our own, with what it means."""
    yield from _OWN.items()
    for which, scale in SCALES.items():
        if which is not Measure.PAIN:
            yield which, f"{scale.name}, 0 ({scale.lowest}) to 10 ({scale.highest})"
    for words in (KIND_WORDS, SPREAD_WORDS, TRAVEL_PHRASES):
        for one, said in words.items():
            yield own_code(one), str(said)
    for symptom, said in SYMPTOM_WORDS.items():
        yield severity(symptom), f"{said}, 0 to 3, last week"
    for also, said in ALSO_WORDS.items():
        yield half_year(also), f"{said}, last six months"


def own_code(value: str) -> str:
    """How one of our words is written as a code."""
    return value.replace("_", "-")


def severity(symptom: Symptom) -> str:
    """The code of a symptom of the criteria."""
    return own_code(f"severity-{symptom}")


def half_year(also: Also) -> str:
    """The code of a further symptom of the criteria."""
    return own_code(f"half-year-{also}")

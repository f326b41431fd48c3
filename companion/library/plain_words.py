"""What a text for people may not be: long-winded, a promise, a verdict, an order, or a reproach."""

import re
from collections.abc import Iterator

from companion.domain.movement import Sureness

LONGEST_SENTENCE = 20
"""Words in one sentence. A tired head loses the thread in a longer one: product choice."""

_SENTENCE_ENDS = re.compile(r"[.?!:]+[\"”]?(?:\s+|$)")
_NEVER = re.compile(
    r"!|\b(you should|you must|must|you have to|you ought|cure[sd]?|heals?|healed|guarantee\w*|promise\w*|miracle|"
    r"diagnosis is|diagnoses? you|you (have|suffer from) (fibromyalgia|sciatica|arthritis)|(just|only) a flare|"
    r"will (help|ease|relieve|reduce|stop|work|feel|get better|be better)|proven|proves|proved to|"
    r"your (own )?fault|lazy|blame|fail(s|ed|ure)?|weak-willed|give up|try harder|no pain, no gain|push through|"
    r"simply|obviously|of course|in your head|patients?|victims?|sufferers?|"
    r"(take|start|stop|try) (it|one|two|a|the|this|your) (pills?|tablets?|medicines?|doses?)|"
    r"\d+ ?(mg|milligrams?|tablets?|pills?))\b",
    re.IGNORECASE,
)
_CLAIMS = re.compile(
    r"\b(in (a|one|this) (trial|study|survey)|(trials?|studies|research|reviews?) (show|shows|showed|saw)|"
    r"is known to|always|certainly|without doubt|clearly shown)\b",
    re.IGNORECASE,
)
_TOO_SURE: frozenset[Sureness] = frozenset({Sureness.KNOWN, Sureness.CHOICE})


def sentences(text: str) -> list[str]:
    """The sentences of a text. A colon ends one too: there a reader can rest."""
    return [one for one in _SENTENCE_ENDS.split(text) if one and one.strip()]


def wrong_with(text: str) -> Iterator[str]:
    """Why a text cannot be shown to people; nothing if it can."""
    for sentence in sentences(text):
        if (count := len(sentence.split())) > LONGEST_SENTENCE:
            yield f"a sentence of {count} words: {sentence}"
    if found := _NEVER.search(text):
        yield f"{found[0]!r} is not for people to read"


def claims_too_much(text: str, sureness: Sureness) -> str | None:
    """The words that speak of findings, where what is said was not read anywhere."""
    found = _CLAIMS.search(text) if sureness in _TOO_SURE else None
    return found[0] if found else None

"""Marks, areas and pages of the body map in words."""

from collections.abc import Iterator, Mapping

from companion.domain.body import Area, Page, View
from companion.domain.check_in import KIND_WORDS, SPREAD_WORDS, Mark, TravelsTo
from companion.domain.text import Text

PAGE_NAMES: Mapping[Page, Text] = {
    Page.BODY: Text("Whole body"),
    Page.BUTTOCKS: Text("Buttocks and hips"),
    Page.HEAD: Text("Head and neck"),
    Page.HANDS: Text("Hands"),
    Page.FEET: Text("Feet"),
}

VIEW_NAMES: Mapping[View, Text] = {
    View.FRONT: Text("Front"),
    View.BACK: Text("Back"),
    View.BUTTOCKS: Text("From behind"),
    View.HEAD_FRONT: Text("From the front"),
    View.HEAD_BACK: Text("From behind"),
    View.HANDS_PALM: Text("Palms"),
    View.HANDS_BACK: Text("Backs"),
    View.FEET_TOP: Text("From above"),
    View.FEET_SOLE: Text("Soles"),
}
"""What stands over each picture."""

LIST_NAMES: Mapping[View, Text] = {
    View.FRONT: Text("Front of the body"),
    View.BACK: Text("Back of the body"),
    View.BUTTOCKS: Text("Buttocks and hips, close up"),
    View.HEAD_FRONT: Text("Face, jaw and throat, close up"),
    View.HEAD_BACK: Text("Back of head and neck, close up"),
    View.HANDS_PALM: Text("Palms, close up"),
    View.HANDS_BACK: Text("Backs of the hands, close up"),
    View.FEET_TOP: Text("Feet from above, close up"),
    View.FEET_SOLE: Text("Soles, close up"),
}
"""Headings where there is no picture."""

PLACES: Mapping[View, Text] = {
    View.FRONT: Text("{area}, front view"),
    View.BACK: Text("{area}, back view"),
    View.BUTTOCKS: Text("{area}, close-up from behind"),
    View.HEAD_FRONT: Text("{area}, close-up from the front"),
    View.HEAD_BACK: Text("{area}, close-up from behind"),
    View.HANDS_PALM: Text("{area}, close-up of the palms"),
    View.HANDS_BACK: Text("{area}, close-up of the backs of the hands"),
    View.FEET_TOP: Text("{area}, close-up from above"),
    View.FEET_SOLE: Text("{area}, close-up of the soles"),
}

TRAVEL_PHRASES: Mapping[TravelsTo, Text] = {
    TravelsTo.BUTTOCK: Text("travels to the buttock"),
    TravelsTo.ABOVE_KNEE: Text("travels down to above the knee"),
    TravelsTo.BELOW_KNEE: Text("travels below the knee"),
    TravelsTo.FOOT: Text("travels to the foot"),
}


def place(area: Area) -> Text:
    """An area with the view it is drawn in: "left buttock, back view"."""
    return PLACES[area.view].filled(area=Text(area.label))


def describe(mark: Mark, area: Area) -> Text:
    """A mark on ``area``: "left outer hip 6, travels below the knee, tingling"."""
    return _listed([Text("{area} {strength}", {"area": Text(area.label), "strength": mark.strength}), *_else(mark)])


def how_it_is(mark: Mark | None) -> Text:
    """A mark without its place: "pain 6 of 10, tingling"."""
    if mark is None:
        return Text("not marked")
    return _listed([Text("pain {strength} of 10", {"strength": mark.strength}), *_else(mark)])


def what_else(mark: Mark) -> Text | None:
    """What is known of a mark besides its place and strength: "travels below the knee, tingling"."""
    known = list(_else(mark))
    return _listed(known) if known else None


def _else(mark: Mark) -> Iterator[Text]:
    if mark.travels_to:
        yield TRAVEL_PHRASES[mark.travels_to]
    yield from (KIND_WORDS[kind] for kind in mark.kinds)
    if mark.spread:
        yield SPREAD_WORDS[mark.spread]


def _listed(parts: list[Text]) -> Text:
    said = parts[0]
    for part in parts[1:]:
        said = Text("{so_far}, {next}", {"so_far": said, "next": part})
    return said

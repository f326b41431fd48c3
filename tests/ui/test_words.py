from collections.abc import Iterator

import pytest
from PySide6.QtGui import QTextLayout, QTextOption

from companion.ui.words import soft


def narrowest(text: str) -> Iterator[str]:
    """The lines of a label that is as narrow as can be."""
    layout = QTextLayout(text)
    layout.setTextOption(QTextOption())
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(1)
        yield text[line.textStart() : line.textStart() + line.textLength()].strip()
    layout.endLayout()


@pytest.mark.usefixtures("qtbot")
@pytest.mark.parametrize("text", ["Hold 20 s · 3 times", "Saturday 22 November  ·  pain 6"])
def test_no_line_begins_with_a_dot_that_stands_between_two_things(text: str) -> None:
    assert [line for line in narrowest(text) if line.startswith("·")], "Qt breaks before it"
    lines = list(narrowest(soft(text)))
    assert not [line for line in lines if line.startswith("·")]
    assert [line for line in lines if line.endswith("·")]


@pytest.mark.usefixtures("qtbot")
def test_a_very_long_word_goes_on_in_the_next_line() -> None:
    word = "Rindfleischetikettierungsüberwachung"
    assert list(narrowest(word)) == [word]
    assert len(list(narrowest(soft(word)))) > 1

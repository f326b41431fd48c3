"""The words of the program for translators: ``python -m tests.translations [LOCALE …]``.

Writes ``resources/i18n/companion.ts``, and for each locale named, or there already, ``companion_<locale>.ts``
with the translations it has so far. Made usable with ``pyside6-lrelease resources/i18n/companion_<locale>.ts``.
"""

import ast
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import TypeAlias

from companion import paths
from companion.domain.check_in import KIND_WORDS
from companion.library.article_file import read_articles
from companion.library.articles import LinkTo
from companion.library.changelog import read_changelog
from companion.library.figure import load_body
from companion.library.routines import SCRIPTS, Library
from companion.library.signs import read_numbers, read_warning_signs
from companion.ui.words import CONTEXT
from tests.support.reading import texts_in

Phrase: TypeAlias = tuple[str, str]
"""The context, and the English words."""

FOLDER = paths.resources() / "i18n"
_CODE = Path(paths.__file__).parent
_HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'


@cache
def phrases() -> frozenset[Phrase]:
    """Everything that can be said in another language."""
    return frozenset(phrase for file in _CODE.rglob("*.py") for phrase in _in_code(file)) | set(_in_resources())


def written(locale: str = "") -> str:
    """A file for translators, with the translations that are there already."""
    so_far = _translated(FOLDER / _name(locale))
    root = ET.Element("TS", {"version": "2.1", "sourcelanguage": "en"} | ({"language": locale} if locale else {}))
    contexts: dict[str, ET.Element] = {}
    for context, source in sorted(phrases()):
        if context not in contexts:
            contexts[context] = ET.SubElement(root, "context")
            ET.SubElement(contexts[context], "name").text = context
        counts = {"numerus": "yes"} if "%n" in source else {}
        message = ET.SubElement(contexts[context], "message", counts)
        ET.SubElement(message, "source").text = source
        _add_translation(message, so_far.get((context, source)))
    ET.indent(root)
    return f"{_HEAD}{ET.tostring(root, encoding='unicode')}\n"


def main(locales: list[str]) -> None:
    """Write the files."""
    FOLDER.mkdir(exist_ok=True)
    there = {file.stem.removeprefix("companion_") for file in FOLDER.glob("companion_*.ts")}
    for locale in ["", *sorted(there | set(locales))]:
        (FOLDER / _name(locale)).write_text(written(locale), encoding="utf-8")


def _name(locale: str) -> str:
    return f"companion_{locale}.ts" if locale else "companion.ts"


def _add_translation(message: ET.Element, words: str | None) -> None:
    translation = ET.SubElement(message, "translation", {} if words else {"type": "unfinished"})
    if "numerus" not in message.attrib:
        translation.text = words
        return
    for form in (words or "").split("\n"):
        ET.SubElement(translation, "numerusform").text = form.strip()


def _translated(file: Path) -> Mapping[Phrase, str]:
    """What was translated; the forms for different numbers on a line each."""
    if not file.exists():
        return {}
    return {
        (context.findtext("name", ""), message.findtext("source", "")): words
        for context in ET.parse(file).getroot().iter("context")
        for message in context.iter("message")
        for translation in message.iter("translation")
        if (words := "\n".join(translation.itertext()).strip())
    }


def _in_resources() -> Iterator[Phrase]:
    for area in load_body(paths.resources() / "figure"):
        yield CONTEXT, area.label
    for release in read_changelog(paths.resources() / "changelog.md"):
        for line in release.lines:
            yield CONTEXT, line.english
    for text in KIND_WORDS.values():
        yield CONTEXT, text.english
    for words in (*_in_routines(Library(paths.resources() / "routines")), *_in_signs()):
        yield CONTEXT, words
    for words in _in_articles():
        yield CONTEXT, words


def _in_articles() -> Iterator[str]:
    for article in read_articles(paths.resources() / "articles", load_body(paths.resources() / "figure")):
        yield from texts_in(article)
        yield from (link.target for link in article.see if link.to is LinkTo.RELIEF)


def _in_routines(library: Library) -> Iterator[str]:
    yield from texts_in(library.exercises)
    for entries in (library.movements, library.breathing, library.relaxations, library.ready, library.yoga):
        yield from texts_in(entries)
    for file in SCRIPTS:
        yield from texts_in(library.scripts(file))
    for guide in (library.general, library.packs, library.pacing, library.evening):
        yield from texts_in(guide)


def _in_signs() -> Iterator[str]:
    signs = read_warning_signs(paths.resources() / "warning_signs.toml")
    yield from texts_in((signs.intro, signs.test, signs.new_means, signs.if_unsure, signs.not_kept))
    yield from texts_in((signs.tiers, signs.signs))
    yield from (one.name for one in read_numbers(paths.resources() / "emergency.toml").values())


def _in_code(file: Path) -> Iterator[Phrase]:
    visitor = _Phrases()
    visitor.visit(ast.parse(file.read_text(encoding="utf-8"), file.name))
    yield from visitor.found


class _Phrases(ast.NodeVisitor):
    """Finds ``Text("…")``, ``self.tr("…")`` and ``translate("context", "…")``."""

    def __init__(self) -> None:
        self.found: list[Phrase] = []
        self._class = ""

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        outer, self._class = self._class, node.name
        self.generic_visit(node)
        self._class = outer

    def visit_Call(self, node: ast.Call) -> None:
        called = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        said = [argument.value for argument in node.args if isinstance(argument, ast.Constant)]
        words = [value for value in said if isinstance(value, str)]
        if called == "Text" and words:
            self.found.append((CONTEXT, words[0]))
        elif called == "tr" and words:
            self.found.append((self._class, words[0]))
        elif called == "translate" and len(words) > 1:
            self.found.append((words[0], words[1]))
        elif called == "translate" and words:
            self.found.append((CONTEXT, words[0]))
        self.generic_visit(node)


if __name__ == "__main__":
    main(sys.argv[1:])

"""Reading ``resources/articles``: Markdown with a head in TOML between ``+++`` lines.

A heading begins with ``## ``, a point of a list with ``- ``. Each paragraph and point ends with a mark that says how
sure it is and what it rests on: ``{S*: nhs_sciatica, south_tees}``. What is wrong is told in one sentence.
"""

import re
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path

from companion.domain.body import Body, Side
from companion.domain.movement import Sureness
from companion.domain.text import Text
from companion.library.articles import Article, Articles, Block, Felt, Grounds, Link, LinkTo, Section, Topic
from companion.library.guides import Source, read_sources
from companion.library.plain_words import claims_too_much, wrong_with
from companion.library.table import BadFile, Table

HEADING, POINT = "## ", "- "
SOURCES = "sources.toml"

_HEAD = re.compile(r"\A\+\+\+\n(?P<head>.*?)\n\+\+\+\n(?P<body>.*)\Z", re.DOTALL)
_MARK = re.compile(r"\s*\{(?P<sureness>[^:{}]+):(?P<sources>[^{}]*)\}$")
_NEEDS_A_TARGET = {LinkTo.RELIEF, LinkTo.ARTICLE}


def read_articles(folder: Path, body: Body) -> Articles:
    """All articles of a folder. ``body`` has the areas that they may show.

    Raises:
        BadFile: a file cannot be read, or something in it cannot be used or must not be shown to people.
    """
    sources = read_sources(folder / SOURCES)
    read = [read_article(file, sources, body) for file in sorted(folder.glob("*.md"))]
    for article in read:
        _check_links(article, {one.id for one in read})
    return Articles(read, sources)


def read_article(file: Path, sources: Mapping[str, Source], body: Body) -> Article:
    """One article.

    Raises:
        BadFile: as above; links to other articles are not looked at.
    """
    table, text = _parted(file)
    article = Article(
        id=table.word("id"),
        title=_said(table, "title"),
        about=_said(table, "about"),
        topic=table.choice(Topic, "topic"),
        order=table.whole("order"),
        felt=tuple(_felt(one, body) for one in table.tables("felt")),
        found_by=table.words("found_by"),
        see=tuple(_link(table, word) for word in table.words("see")),
        sections=tuple(_sections(table, text, sources)),
    )
    table.done()
    if file.stem != article.id:
        raise table.bad("id", f"{article.id} is not the name of the file")
    return article


def _parted(file: Path) -> tuple[Table, str]:
    try:
        found = _HEAD.match(file.read_text(encoding="utf-8"))
        if found is None:
            raise BadFile(f"{file.name}: head: is not between two lines of +++")
        return Table(tomllib.loads(found["head"]), file.name), found["body"]
    except (OSError, tomllib.TOMLDecodeError, UnicodeDecodeError) as wrong:
        raise BadFile(f"{file.name}: head: {wrong}") from wrong


def _said(table: Table, field: str) -> Text:
    """A text of the head that may be shown to people."""
    text = table.text(field)
    for wrong in wrong_with(text.english):
        raise table.bad(field, wrong)
    return text


def _felt(table: Table, body: Body) -> Felt:
    areas = tuple(_areas(table, body))
    if not areas:
        raise table.bad("areas", "is missing")
    felt = Felt(words=_said(table, "words"), areas=areas, main=table.flag("main"))
    table.done()
    return felt


def _areas(table: Table, body: Body) -> Iterator[str]:
    """The ids of both sides where ``{side}`` stands for one."""
    for pattern in table.words("areas"):
        sides = (Side.LEFT, Side.RIGHT) if "{side}" in pattern else (Side.MIDDLE,)
        for area in (pattern.replace("{side}", side) for side in sides):
            if area not in body:
                raise table.bad("areas", f"{area} is not an area of the figure")
            yield area


def _link(table: Table, word: str) -> Link:
    kind, _, target = word.partition(":")
    link = Link(table.one_of(LinkTo, kind, "see"), target)
    if bool(target) is not (link.to in _NEEDS_A_TARGET):
        raise table.bad("see", f"{word!r} does not say where to go")
    return link


def _check_links(article: Article, known: set[str]) -> None:
    for link in article.see:
        if link.to is LinkTo.ARTICLE and (link.target not in known or link.target == article.id):
            raise BadFile(f"{article.id}.md: see: {link.target} is not another article")


def _sections(table: Table, text: str, sources: Mapping[str, Source]) -> Iterator[Section]:
    heading: Text | None = None
    blocks: list[Block] = []
    for line in _lines(text):
        if not line.startswith(HEADING):
            blocks.append(_block(table, line, sources))
            continue
        if blocks or heading:
            yield _section(table, heading, blocks)
        heading, blocks = table.said("body", line.removeprefix(HEADING)), []
    yield _section(table, heading, blocks)


def _lines(text: str) -> Iterator[str]:
    return (line.strip() for line in text.splitlines() if line.strip())


def _section(table: Table, heading: Text | None, blocks: list[Block]) -> Section:
    if not blocks:
        raise table.bad("body", f"nothing stands below {heading.english!r}" if heading else "is empty")
    return Section(heading, tuple(blocks))


def _block(table: Table, line: str, sources: Mapping[str, Source]) -> Block:
    found = _MARK.search(line)
    if found is None:
        raise table.bad("body", f"no mark says what this rests on: {line}")
    is_point = line.startswith(POINT)
    text = table.said("body", line[: found.start()].removeprefix(POINT).strip())
    grounds = _grounds(table, found, sources)
    for wrong in wrong_with(text.english):
        raise table.bad("body", wrong)
    if claim := claims_too_much(text.english, grounds.sureness):
        raise table.bad("body", f"{claim!r} is more than {grounds.sureness} allows: {text.english}")
    return Block(text, grounds, is_point)


def _grounds(table: Table, mark: re.Match[str], sources: Mapping[str, Source]) -> Grounds:
    sureness = table.one_of(Sureness, mark["sureness"].strip(), "body")
    keys = tuple(key.strip() for key in mark["sources"].split(",") if key.strip())
    if not keys:
        raise table.bad("body", f"the mark{mark[0]} names no source")
    for key in keys:
        if key not in sources:
            raise table.bad("body", f"{key} is not a source")
        if _is_surer(sureness, sources[key].sureness):
            raise table.bad("body", f"{sureness} is surer than {key}, which is {sources[key].sureness}")
    return Grounds(sureness, keys)


def _is_surer(claimed: Sureness, known: Sureness) -> bool:
    order = list(Sureness)
    return order.index(claimed) < order.index(known)

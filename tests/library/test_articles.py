"""What is read in Learn: every text is judged, and a file that cannot be used is told in one sentence."""

import re
from collections.abc import Callable
from pathlib import Path
from statistics import mean

import pytest

from companion import paths
from companion.domain.body import Body
from companion.domain.movement import Sureness
from companion.library.article_file import read_articles
from companion.library.articles import Articles, Grounds, LinkTo, Topic
from companion.library.figure import load_body
from companion.library.plain_words import LONGEST_SENTENCE, claims_too_much, sentences, wrong_with
from companion.library.table import BadFile
from tests.support.reading import grade, texts_in

FOLDER = paths.resources() / "articles"
NAMES = re.compile(r"\b(\w*(pregabalin|oxetine|milnacipran|benzaprine|triptyline|tramadol|naltrexone)\w*)", re.I)
"""Names of medicines are hard words that cannot be helped."""

PATTERNS = (
    *("trigger_points", "tension_and_spasm", "sciatica", "sacroiliac_joint", "outer_hip", "sit_bone"),
    *("deep_gluteal_pain", "arthritis_of_the_hip", "inflammatory_back_pain"),
)


@pytest.fixture(scope="module")
def body() -> Body:
    return load_body(paths.resources() / "figure")


@pytest.fixture(scope="module")
def articles(body: Body) -> Articles:
    return read_articles(FOLDER, body)


def test_every_topic_has_articles_in_an_order_of_their_own(articles: Articles) -> None:
    for topic in Topic:
        orders = [article.order for article in articles.of(topic)]
        assert orders == list(range(1, len(orders) + 1))
    assert len(list(articles)) == len(list(FOLDER.glob("*.md"))) >= 20


def test_what_the_source_article_names_can_be_read_about(articles: Articles) -> None:
    treatments = ("exercise_and_strength", "acupuncture", "massage", "chiropractic", "heat_and_cold", "medicines")
    assert all(id in articles for id in (*PATTERNS, *treatments, "stress_and_relaxation", "ruling_out_other_causes"))


@pytest.mark.parametrize("id", PATTERNS)
def test_each_pattern_says_where_what_makes_it_worse_and_what_to_tell(articles: Articles, id: str) -> None:
    article = articles[id]
    assert any(felt.main for felt in article.felt)
    headings = {str(section.heading) for section in article.sections}
    assert "What to tell your provider" in headings
    assert any(heading.startswith("What makes it worse") for heading in headings)
    assert headings & {"Where it is felt"}


def test_each_treatment_says_what_speaks_for_and_against_it(articles: Articles) -> None:
    for article in articles.of(Topic.TREATMENTS)[1:]:
        headings = [str(section.heading) for section in article.sections]
        assert any(heading.startswith("What speaks for") for heading in headings), article.id
        assert any(heading.startswith("What speaks against") for heading in headings), article.id


def test_articles_are_short_and_easy_to_read(articles: Articles) -> None:
    for article in articles:
        texts = [NAMES.sub("pill", block.text.english) for block in article.blocks]
        lengths = [len(sentence.split()) for text in texts for sentence in sentences(text)]
        assert 140 <= article.words <= 450, article.id
        assert mean(lengths) <= 15, article.id
        assert max(lengths) <= LONGEST_SENTENCE, article.id
        assert grade(texts) <= 7, article.id


def test_every_text_is_tidy(articles: Articles) -> None:
    texts = [text for article in articles for text in texts_in(article)]
    assert [text for text in texts if text != " ".join(text.split()) or "{" in text] == []


@pytest.mark.parametrize(
    ("named", "place"), [("Warning signs", LinkTo.SIGNS), ("Relief", LinkTo.RELIEF), ("Care", LinkTo.CARE)]
)
def test_an_article_that_names_a_place_leads_there(articles: Articles, named: str, place: LinkTo) -> None:
    name = re.compile(rf"\b{named}\b")
    naming = [article for article in articles if any(name.search(block.text.english) for block in article.blocks)]
    assert naming
    assert [article.id for article in naming if place not in {link.to for link in article.see}] == []


def test_every_source_is_used_and_every_heading_is_followed_by_something(articles: Articles) -> None:
    used = {key for article in articles for block in article.blocks for key in block.grounds.sources}
    assert used == set(articles.sources)


def test_what_was_not_read_about_chiropractic_and_massage_says_so(articles: Articles) -> None:
    for id in ("chiropractic", "massage", "how_guidelines_see_it"):
        against = [block for block in articles[id].blocks if re.search(r"(weak|strong) against", str(block.text))]
        unchecked = [block for block in against if block.grounds == Grounds(Sureness.KNOWN, ("eular_2017",))]
        assert unchecked
        assert all("itself was not read" in str(block.text) for block in unchecked)


def test_medicines_come_without_advice(articles: Articles) -> None:
    said = " ".join(texts_in(articles["medicines"]))
    assert "Ask a pharmacist before you add anything." in said
    assert not re.search(r"\b(daily|dose of|\d+ ?mg|at bedtime|twice a day|is safe with|increase|reduce)\b", said)


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("bum", "pain_in_the_buttocks"),
        ("my bum hurts", "pain_in_the_buttocks"),
        ("sciatica", "sciatica"),
        ("hip", "outer_hip"),
        ("Sitting", "sit_bone"),
        ("chiropractor", "chiropractic"),
        ("ice pack", "heat_and_cold"),
        ("pills", "medicines"),
        ("cramps", "tension_and_spasm"),
        ("si joint", "sacroiliac_joint"),
        ("piriformis", "deep_gluteal_pain"),
        ("doctor", "ruling_out_other_causes"),
        ("pool", "water_therapy"),
        ("cbt", "talking_therapy"),
        ("insomnia", "sleep"),
        ("average", "how_companion_counts"),
    ],
)
def test_everyday_words_find_an_article(articles: Articles, typed: str, first: str) -> None:
    assert articles.found(typed)[0].id == first


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("siatica", "sciatica"),
        ("siatica hip", "sciatica hip"),
        ("accupuncture", "acupuncture"),
        ("Fybromyalgia", "fibromyalgia"),
        ("masage", "massage"),
        ("chiropracter", "chiropractor"),
        ("hydrotherapie", "hydrotherapy"),
        ("sciat", "sciat"),
        ("hip", "hip"),
        ("hpi", "hip"),
        ("haet", "heat"),
        ("bakc", "back"),
        ("gout", "gout"),
        ("xylophone", "xylophone"),
    ],
)
def test_a_word_that_is_misspelt_is_taken_for_the_nearest_one(articles: Articles, typed: str, meant: str) -> None:
    assert articles.meant(typed) == meant


def test_nothing_is_found_where_there_is_nothing_and_all_without_a_word(articles: Articles) -> None:
    assert articles.found("xylophone") == ()
    assert articles.found("hip xylophone") == articles.found("hip"), "what is known is better than nothing"
    assert len(articles.found("  ")) == len(list(articles))


@pytest.mark.parametrize(
    "text",
    [
        "You should take a rest.",
        "This can cure it.",
        "The diagnosis is clear to us.",
        "It is just a flare.",
        "You must move.",
        "It is your fault.",
        "This will help.",
        "Take two pills.",
        "At first 25 mg.",
        "You have sciatica.",
        "Well done!",
        "One two three four five six seven eight nine ten one two three four five six seven eight nine ten more.",
    ],
)
def test_such_words_are_refused(text: str) -> None:
    assert list(wrong_with(text))


def test_findings_of_studies_need_more_than_general_knowledge() -> None:
    assert claims_too_much("In a trial with 20 people it went away.", Sureness.KNOWN)
    assert not claims_too_much("In a trial with 20 people it went away.", Sureness.SECOND_HAND)


def changed(change: Callable[[str], str]) -> Callable[[Path], None]:
    def write(folder: Path) -> None:
        for file in FOLDER.glob("*.*"):
            (folder / file.name).write_text(file.read_text("utf-8"), "utf-8")
        article = folder / "sciatica.md"
        article.write_text(change(article.read_text("utf-8")), "utf-8")

    return write


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ('"{side}_calf"', '"{side}_fin"', r"areas: left_fin is not an area of the figure"),
        ("{S*: nhs_sciatica}", "{S*: a_friend}", r"body: a_friend is not a source"),
        ("{S*: nhs_sciatica}", "{S: nhs_sciatica}", r"body: S is surer than nhs_sciatica, which is S\*"),
        ("{S*: nhs_sciatica}", "{X: nhs_sciatica}", r"body: 'X' is none of"),
        ("{S*: nhs_sciatica}", "{S*: }", r"body: the mark .* names no source"),
        (" {S*: nhs_sciatica}", "", r"body: no mark says what this rests on: Sciatica is a pattern"),
        ('"article:deep_gluteal_pain"', '"article:the_moon"', r"see: the_moon is not another article"),
        ('"article:deep_gluteal_pain"', '"article:sciatica"', r"see: sciatica is not another article"),
        ('"relief:low back"', '"relief"', r"see: 'relief' does not say where to go"),
        ("- Moving, coughing", "- You must cure it. Moving, coughing", r"body: 'You must' is not for people to read"),
        ("- Moving, coughing", "- " + "very " * 21 + "coughing", r"body: a sentence of 2\d words"),
        ('about = "', 'about = "You should know. ', r"about: 'You should' is not for people"),
        ("order = 4", 'order = 4\ncolour = "red"', r"colour: is not a field here"),
        ('id = "sciatica"', 'id = "nerve"', r"id: nerve is not the name of the file"),
        ("+++\nid", "id", r"head: is not between"),
        ("order = 4", "order = ", r"head: "),
        ("## What makes it worse", "## Empty\n\n## What makes it worse", r"body: nothing stands below 'Empty'"),
    ],
)
def test_an_article_that_cannot_be_used_is_told(body: Body, tmp_path: Path, old: str, new: str, told: str) -> None:
    changed(lambda text: text.replace(old, new, 1))(tmp_path)
    with pytest.raises(BadFile, match=rf"sciatica\.md.*{told}"):
        read_articles(tmp_path, body)


def test_every_link_leads_somewhere_else(articles: Articles) -> None:
    for article in articles:
        assert article.see
        assert len(set(article.see)) == len(article.see)
    assert any(link.to is LinkTo.SIGNS for link in articles["sciatica"].see)


EVERYDAY = [
    ("bum pain", "pain_in_the_buttocks"),
    ("my bottom hurts", "pain_in_the_buttocks"),
    ("can't sleep", "sleep"),
    ("insomnia", "sleep"),
    ("waking up at night", "sleep"),
    ("sitting hurts", "sit_bone"),
    ("hurts when I sit", "sit_bone"),
    ("numb down there", "ruling_out_other_causes"),
    ("painkillers", "medicines"),
    ("ibuprofen", "medicines"),
    ("what tablets help", "medicines"),
    ("side effects", "medicines"),
    ("hot water bottle", "heat_and_cold"),
    ("ice pack", "heat_and_cold"),
    ("tired all the time", "fibromyalgia"),
    ("brain fog", "fibromyalgia"),
    ("what is fibro", "fibromyalgia"),
    ("why me", "fibromyalgia"),
    ("pins and needles", "sciatica"),
    ("slipped disc", "sciatica"),
    ("pain down my leg", "sciatica"),
    ("shooting pain", "sciatica"),
    ("piriformis", "deep_gluteal_pain"),
    ("lying on my side hurts", "outer_hip"),
    ("bursitis", "outer_hip"),
    ("stiff in the morning", "inflammatory_back_pain"),
    ("knots in my muscles", "trigger_points"),
    ("dry needling", "treating_trigger_points"),
    ("swimming", "water_therapy"),
    ("warm pool", "water_therapy"),
    ("stressed", "stress_and_relaxation"),
    ("breathing exercises", "stress_and_relaxation"),
    ("counselling", "talking_therapy"),
    ("feeling depressed", "talking_therapy"),
    ("how much exercise", "exercise_and_strength"),
    ("weight lifting", "exercise_and_strength"),
    ("overdid it", "movement_and_pacing"),
    ("pacing myself", "movement_and_pacing"),
    ("is it cancer", "ruling_out_other_causes"),
    ("is it dangerous", "ruling_out_other_causes"),
    ("blood test", "ruling_out_other_causes"),
    ("x-ray", "ruling_out_other_causes"),
    ("needles", "acupuncture"),
    ("osteopath", "chiropractic"),
    ("tai chi", "yoga_tai_chi_and_mindfulness"),
    ("meditation", "yoga_tai_chi_and_mindfulness"),
    ("hip replacement", "arthritis_of_the_hip"),
    ("worn out hip", "arthritis_of_the_hip"),
    ("cramps", "tension_and_spasm"),
    ("how do they diagnose it", "how_it_is_recognised"),
    ("massages", "massage"),
    ("pain at the dimple", "sacroiliac_joint"),
    ("how accurate are the numbers", "how_companion_counts"),
    ("what do guidelines say", "how_guidelines_see_it"),
]


@pytest.mark.parametrize(("typed", "article"), EVERYDAY)
def test_everyday_words_lead_to_what_is_meant(articles: Articles, typed: str, article: str) -> None:
    assert article in [found.id for found in articles.found(typed)][:2]

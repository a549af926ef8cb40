"""The steps connected: from articles to timelines with the pipeline that is built in."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

import timeline_cli
from timeline_cli.articles import Article, read
from timeline_cli.extraction import Extractor, Options, bearing_sentences, extract
from timeline_cli.render.contract import TimelineContract
from timeline_cli.render.json import as_line

ARTICLES = sorted((Path(__file__).parent.parent / "data" / "articles").glob("*.txt"))
TEXT = (
    "Mayor quits over leaked memo\n"
    "\n"
    "Ada Okoro was suspended as mayor of Stanmouth in February. Nothing else was known. The harbour is old.\n"
    "Ms Okoro resigned on Wednesday. The council will choose a successor on 8 July.\n"
)


@pytest.fixture(scope="module")
def extractor() -> Extractor:
    return Extractor(Options())


@pytest.fixture(scope="module")
def articles() -> list[Article]:
    return list(read(*ARTICLES, report=lambda problem: None))


def mayor(**more: object) -> Article:
    values: dict[str, object] = {
        "id": "mayor",
        "text": TEXT,
        "source": "mayor.txt",
        "published": date(2019, 6, 27),
    }
    return Article(**(values | more))  # type: ignore[arg-type]


def test_a_story_in_order(extractor: Extractor) -> None:
    told = extractor(mayor()).events
    assert [(event.trigger.text, event.value) for event in told] == [
        ("suspended", "2019-02"),
        ("resigned", "2019-06-26"),
        ("choose", "2019-07-08"),
    ]
    assert told[1].description == "Ada Okoro resigned"
    assert told[2].factuality == "planned"


def test_nothing_is_invented_without_a_publication_date(extractor: Extractor) -> None:
    told = extractor(mayor(published=None)).events
    assert {event.trigger.text for event in told} == {"suspended", "resigned", "choose"}
    assert all(event.earliest is None and event.latest is None for event in told)


def test_only_sentences_that_bear_on_the_timeline_are_parsed(extractor: Extractor) -> None:
    from timeline_cli import language

    assert extractor.nlp is not None
    doc = language.tokenize(extractor.nlp, TEXT)
    expressions = extractor(mayor()).time_expressions["mayor"]
    wanted = {
        sentence.text.split()[0]
        for n, sentence in enumerate(doc.sents)
        if n in bearing_sentences(doc, expressions)
    }
    assert {"Ada", "Ms", "The"} == wanted - {"Mayor"}
    assert "Nothing" not in wanted


def test_the_sentence_that_first_tells_a_noun_bears_on_a_date(extractor: Extractor) -> None:
    from timeline_cli import language

    assert extractor.nlp is not None
    text = "A ferry left Sund. Nothing more is known. The damaged ferry sank on 4 May 2019."
    doc = language.tokenize(extractor.nlp, text)
    expressions = extractor(Article(id="a", text=text, source="a")).time_expressions["a"]
    assert bearing_sentences(doc, expressions) == {0, 2}


def test_a_sentence_just_before_that_tells_a_noun_again_bears_on_a_date(extractor: Extractor) -> None:
    from timeline_cli import language

    assert extractor.nlp is not None
    text = "A ferry left Sund. Rain fell. A car ferry came. Winds died. The ferry sank on 4 May 2019."
    doc = language.tokenize(extractor.nlp, text)
    expressions = extractor(Article(id="a", text=text, source="a")).time_expressions["a"]
    assert bearing_sentences(doc, expressions) == {0, 2, 4}


def test_the_sentences_before_one_that_tells_an_age_bear_on_a_date(extractor: Extractor) -> None:
    from timeline_cli import language

    assert extractor.nlp is not None
    text = "Rain fell. Okoro left. Winds died. The 22-year-old won on 4 May 2019."
    doc = language.tokenize(extractor.nlp, text)
    expressions = extractor(Article(id="a", text=text, source="a")).time_expressions["a"]
    assert bearing_sentences(doc, expressions) == {1, 2, 3}


@pytest.mark.parametrize(
    "text",
    [
        "Rain fell. Her third attempt began well. Winds died. The second failed on 4 May 2019.",
        "Rain fell. Two singers met in Leeds. Winds died. The couple married on 4 May 2019.",
        "Rain fell. Six divers met in Leeds. Winds died. The men married on 4 May 2019.",
        "Rain fell. Vale met Harrow Town. Winds died. The three clubs merged on 4 May 2019.",
        "Rain fell. Vale met Harrow Town. Winds died. Both clubs merged on 4 May 2019.",
    ],
)
def test_the_sentences_before_one_that_counts_on_or_tells_of_a_pair_bear_on_it(
    extractor: Extractor, text: str
) -> None:
    from timeline_cli import language

    assert extractor.nlp is not None
    doc = language.tokenize(extractor.nlp, text)
    expressions = extractor(Article(id="a", text=text, source="a")).time_expressions["a"]
    assert bearing_sentences(doc, expressions) == {1, 2, 3}


@pytest.mark.parametrize("all_events", [False, True])
@pytest.mark.parametrize(
    "text",
    [
        "Chat with us. Find out what is new.",
        "?!",
        "2019",
        "\n\nTuesday\n",
        # dates that no event can be told by: no sentence is parsed, and contractions are tokens all the same
        "He left. There's no doubt now. It isn't so recently.",
        "She met him on Friday at",
    ],
)
def test_texts_without_much_to_tell(extractor: Extractor, text: str, all_events: bool) -> None:
    (timeline,) = extract([mayor(text=text)], nlp=extractor.nlp, all_events=all_events)
    TimelineContract.model_validate_json(as_line(timeline))
    assert all(
        text[event.trigger.start : event.trigger.end] == event.trigger.text for event in timeline.events
    )


def test_every_output_holds_to_the_contract_and_every_quotation_to_the_text(
    extractor: Extractor, articles: list[Article]
) -> None:
    for article in articles:
        timeline = extractor(article)
        TimelineContract.model_validate_json(as_line(timeline))
        spans = [expression for found in timeline.time_expressions.values() for expression in found]
        for event in timeline.events:
            spans += [event.trigger, event.sentence]  # type: ignore[list-item]
        assert all(article.text[span.start : span.end] == span.text for span in spans)
        assert all(span.start >= article.body_start for span in spans)


def test_an_article_gives_the_same_alone_and_among_others(
    extractor: Extractor, articles: list[Article]
) -> None:
    alone = {article.id: as_line(extractor(article)) for article in articles[:6]}
    shuffled = random.Random(7).sample(articles, len(articles))
    together = {timeline.articles[0].id: as_line(timeline) for timeline in map(extractor, shuffled)}
    assert all(together[name] == line for name, line in alone.items())


def test_the_public_functions_stream(extractor: Extractor) -> None:
    def endless() -> Iterator[Article]:
        while True:
            yield mayor()

    timelines = extract(endless(), nlp=extractor.nlp)
    assert next(timelines) == next(timelines)


def test_the_public_names() -> None:
    for name in timeline_cli.__all__:
        assert getattr(timeline_cli, name) is not None
    with pytest.raises(AttributeError, match="no_such_name"):
        timeline_cli.no_such_name  # noqa: B018


def test_what_stands_inside_the_verb_group_is_kept(extractor: Extractor) -> None:
    text = "Mr Orrin Vale had been due to face a full hearing on 27 April, but it was called off."
    (timeline,) = extract([mayor(text=text, published=date(2018, 5, 16))], nlp=extractor.nlp)
    assert any("due to face" in event.description for event in timeline.events)


def test_he_is_nobody_that_the_article_calls_the(extractor: Extractor) -> None:
    text = (
        "Orrin Vale was suspended in January. The row began in December, when the Courier reported that a "
        "developer had paid for his flights. He repaid £1,140 on 8 January.\n"
    )
    (timeline,) = extract([mayor(text=text, published=date(2018, 5, 16))], nlp=extractor.nlp)
    repaid = next(event for event in timeline.events if event.trigger.text == "repaid")
    assert "Courier" not in repaid.description

"""Copies of one text: one source, and dated as it was printed first."""

from __future__ import annotations

from datetime import date

from tests.timeline.invented import article, event, who
from timeline_cli.articles import Article
from timeline_cli.events.event import Event, Mention, Span
from timeline_cli.timeline.copies import Copies, as_first_printed

WIRE = "Ravensby officials shut the swing bridge over the Tarn on Thursday after a diver found a crack. "
MORE = "The crack runs through half of the southern pier. No boat may pass before the repair is done. "
OTHER = "The span is closed to all boats."


def mention(of: str, sentence: str) -> Mention:
    return Mention(
        article=of,
        trigger=Span(text="shut", start=20, end=24),
        sentence=Span(text=sentence, start=0, end=len(sentence)),
    )


def articles(**texts: str) -> dict[str, Article]:
    return {name: article(name, text=text) for name, text in texts.items()}


def test_articles_that_print_one_text_are_one_source() -> None:
    found = articles(
        a=WIRE + MORE, b="The Echo reports. " + WIRE + MORE, c="The span is closed to all boats."
    )
    told = [mention("a", WIRE), mention("b", MORE), mention("c", "The span is closed to all boats.")]
    assert Copies(found).count(told) == 2


def test_a_sentence_with_a_few_words_changed_is_a_copy() -> None:
    changed = WIRE.replace("after a diver", "once a diver")
    assert Copies(articles(a="", b="")).count([mention("a", WIRE), mention("b", changed)]) == 1


def test_short_sentences_that_are_alike_are_no_copies() -> None:
    told = [mention("a", "The bridge shut on Thursday."), mention("b", "The bridge shut on Thursday night.")]
    assert Copies(articles(a="", b="")).count(told) == 2


def closed(of: str, day: str, sentence: str = WIRE) -> Event:
    return event(
        "e1",
        of=of,
        start=20,
        trigger="shut",
        days=(day, day),
        sentence=sentence,
        participants=(who("officials"),),
    )


def test_a_copy_is_dated_as_the_text_was_printed_first() -> None:
    known = {"a": article("a", date(2021, 6, 10)), "b": article("b", date(2021, 6, 18))}
    first, again = as_first_printed([closed("a", "2021-06-10"), closed("b", "2021-06-17")], known)
    assert first.earliest == again.earliest == date(2021, 6, 10)
    assert (again.derivation[-1].step, again.derivation[-1].result) == (
        "dated as first printed",
        "2021-06-10",
    )


def test_a_sentence_that_comes_back_much_later_has_its_own_day() -> None:
    known = {"a": article("a", date(2021, 6, 10)), "b": article("b", date(2021, 8, 13))}
    _, again = as_first_printed([closed("a", "2021-06-10"), closed("b", "2021-08-12")], known)
    assert again.earliest == date(2021, 8, 12)

"""From a document to its events."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from timeline_cli.events.telling import tell

from .parses import PUBLISHED, article, doc_from, doc_of, parse, time

# The relative clause comes first and tells more.
PARADE = """
A a DET DT 2 det
band band NOUN NN 9 nsubj
that that PRON WDT 4 nsubj
burned burn VERB VBD 2 acl:relcl
its its PRON PRP$ 6 nmod:poss
boat boat NOUN NN 4 obj
on on ADP IN 8 case
Friday Friday PROPN NNP 4 obl
cheered cheer VERB VBD 0 ROOT
the the DET DT 11 det
crowd crowd NOUN NN 9 obj
on on ADP IN 13 case
Monday Monday PROPN NNP 9 obl -
. . PUNCT . 9 punct
"""
RAIN = """
It it PRON PRP 2 nsubj
rained rain VERB VBD 0 ROOT -
. . PUNCT . 2 punct
"""


def test_by_default_only_events_with_a_date_of_their_own() -> None:
    doc = doc_of("suspended", "vote")
    times = [time(doc, "February", "2020-02")]
    assert [e.trigger.text for e in tell(doc, article(doc), times)] == ["suspended"]


def test_all_events_are_told_with_carried_dates_that_say_so() -> None:
    doc = doc_of("leeds", "vote")
    told = tell(doc, article(doc), [time(doc, "Sunday", "2020-06-14")], all_events=True)
    assert [e.trigger.text for e in told] == ["arrested", "welcomed", "vote"]
    assert told[0].derivation[-1].step == "date the event"
    assert all(
        e.derivation[-1].step in ("carry over", "take the publication date") for e in told[1:] if e.value
    )


def test_what_is_said_is_the_better_row() -> None:
    doc = doc_of("reported")
    (event,) = tell(doc, article(doc), [time(doc, "Monday", "2020-06-15"), time(doc, "June", "2020-06")])
    assert event.trigger.text == "close"
    assert event.source_of_claim == "the minister"


def test_a_state_that_ended_then_is_no_row() -> None:
    doc = doc_of("clinic")
    times = [time(doc, "2015", "2015"), time(doc, "Friday", "2020-06-12")]
    assert [e.trigger.text for e in tell(doc, article(doc), times)] == ["resigned"]


def test_what_is_told_as_over_came_no_later_than_publication() -> None:
    doc = doc_from(PARADE, RAIN)
    open_day = replace(time(doc, "Monday", "2020-XX-XX", date(2020, 6, 3)), latest=date(2020, 7, 2))
    (event,) = tell(doc, article(doc), [open_day])
    assert (event.earliest, event.latest) == (date(2020, 6, 3), PUBLISHED)
    assert event.derivation[-1].result == "2020-06-03 to 2020-06-18"


def test_a_condition_is_no_row() -> None:
    doc = doc_of("strike")
    assert tell(doc, article(doc), [time(doc, "Friday", "2020-06-19")]) == []


def test_participants_have_roles_through_a_passive() -> None:
    doc = doc_of("letter")
    (event,) = tell(doc, article(doc), [time(doc, "April", "2020-04")])
    assert [(p.text, p.role) for p in event.participants] == [
        ("The letter", "object"),
        ("40 teachers", "agent"),
    ]


def test_offsets_fit_the_text_and_ids_are_unique() -> None:
    doc = doc_of("suspended", "blast", "ferry")
    told = tell(doc, article(doc), [time(doc, "Monday", "2020-06-15")], all_events=True)
    for event in told:
        assert doc.text[event.trigger.start : event.trigger.end] == event.trigger.text
        assert doc.text[event.sentence.start : event.sentence.end] == event.sentence.text
        assert event.sentence.start <= event.trigger.start < event.sentence.end
    assert len({event.id for event in told}) == len(told)


def test_salience_lies_between_0_and_1_and_one_event_is_the_main_one() -> None:
    doc = doc_of("suspended", "blast", "moved")
    told = tell(doc, article(doc), [time(doc, "Monday", "2020-06-15")], all_events=True)
    assert all(0 <= event.salience <= 1 for event in told)
    assert sum(event.main for event in told) == 1


def test_what_lies_far_from_publication_is_hardly_what_an_article_is_about() -> None:
    doc = doc_of("suspended")
    told = [
        tell(doc, replace(article(doc), title="A quiet year"), [time(doc, "February", "2020-02", day)])[0]
        for day in (PUBLISHED, date(2010, 2, 1))
    ]
    assert [event.main for event in told] == [True, False]
    assert told[1].salience < told[0].salience


def test_what_the_headline_is_silent_about_needs_more_to_be_what_an_article_is_about() -> None:
    doc = doc_of("suspended")
    silent, named = (
        tell(
            doc,
            replace(article(doc), title=title),
            [time(doc, "February", "2020-02", day)],
        )[0]
        for title, day in (("A quiet year", date(2020, 5, 10)), ("Deputy suspended", date(2020, 4, 1)))
    )
    assert abs(silent.salience - named.salience) < 0.02
    assert (silent.main, named.main) == (False, True)


def test_a_plan_whose_day_is_over_tells_less_than_one_that_is_to_come() -> None:
    doc = doc_of("had_been_due")
    over, ahead = (
        tell(doc, article(doc, published), [time(doc, "May", "2020-05", date(2020, 5, 1))])[0]
        for published in (date(2020, 6, 2), date(2020, 4, 30))
    )
    assert (over.factuality, ahead.factuality) == ("planned", "planned")
    assert over.salience < ahead.salience / 2


def test_without_publication_date_nothing_is_taken_from_it() -> None:
    doc = doc_of("vote")
    told = tell(doc, article(doc, published=None), [], all_events=True)
    assert [event.value for event in told] == [None, None]


def test_what_a_relative_clause_tells_is_less_telling_than_the_main_clause() -> None:
    doc = doc_from(PARADE, *[RAIN] * 40)
    days = {"Monday": date(2020, 6, 15), "Friday": date(2020, 6, 12)}
    times = [time(doc, text, str(day), day) for text, day in days.items()]
    told = tell(doc, replace(article(doc), title="A quiet week"), times)
    assert {event.trigger.text: event.main for event in told} == {"burned": False, "cheered": True}


def test_without_publication_date_what_is_counted_from_it_is_near_it() -> None:
    doc = doc_of("suspended")
    days = {"2020-02": date(2020, 2, 1), "XXXX-02": None}
    far, near = (
        tell(doc, article(doc, published=None), [time(doc, "February", value, day)])[0]
        for value, day in days.items()
    )
    assert far.salience < near.salience


def test_unparsed_text_tells_nothing_and_does_not_fail() -> None:
    doc = parse(words=["The", "mill", "burned", "in", "1962", "."])
    assert tell(doc, article(doc, PUBLISHED), [time(doc, "1962", "1962")], all_events=True) == []


def test_an_empty_document_tells_nothing() -> None:
    doc = parse(words=[])
    assert tell(doc, article(doc), []) == []


def test_the_main_event_is_the_one_that_the_headline_names() -> None:
    doc = doc_of("moved", "suspended", "letter", "blast", "clinic")
    times = [time(doc, "Monday", "2020-06-15")]
    mains = []
    for title in ("Blast kills two workers at mill", "Shock as the mayor leaves"):
        told = tell(doc, replace(article(doc), title=title), times)
        mains.append(next(event.trigger.text for event in told if event.main))
    assert mains == ["killed", "left"]

"""Several articles: the same event once, different ones apart, dates that narrow one another."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from itertools import permutations

import pytest

from tests.timeline.invented import article, event, who
from timeline_cli.events.event import Event, Span
from timeline_cli.temporal.expression import TimeExpression
from timeline_cli.timeline.merge import merge
from timeline_cli.timeline.names import KnownNames, clash, name_key, same_name
from timeline_cli.timeline.sameness import stem
from timeline_cli.timeline.timeline import Timeline

HARLOW = who("Ann Harlow", "object")
LATER = "The damage was told at length."
MAY = ("2021-05-01", "2021-05-31")
MAY_12 = ("2021-05-12", "2021-05-12")


def told(name: str, *events: Event, expressions: tuple[TimeExpression, ...] = ()) -> Timeline:
    days = {"a": date(2021, 6, 1), "b": date(2021, 6, 8), "c": date(2021, 6, 9)}
    own = article(name, days[name])
    return Timeline(articles=(own,), time_expressions={name: expressions}, events=events)


def fell(of: str, **changes: object) -> Event:
    """Ann Harlow was suspended in May, told by article `of`, changed as the test needs."""
    settings: dict[str, object] = {
        "of": of, "trigger": "suspended", "lemma": "suspend", "days": MAY, "participants": (HARLOW,),
        "sentence": f"Ann Harlow was suspended in May, said paper {of}.",
        "description": "Ann Harlow was suspended",
    }  # fmt: skip
    return event(f"e-{of}", **{**settings, **changes})  # type: ignore[arg-type]


def test_one_event_told_twice_is_one_entry_with_the_narrower_date() -> None:
    (entry,) = merge([told("a", fell("a")), told("b", fell("b", days=MAY_12))]).events
    assert [mention.article for mention in entry.mentions] == ["a", "b"]
    assert entry.sources == 2
    assert (entry.earliest, entry.latest, entry.value) == (date(2021, 5, 12), date(2021, 5, 12), "2021-05-12")


def test_the_derivation_names_the_source_that_narrowed_the_date() -> None:
    plain = fell("a", participants=(HARLOW, who("the club", label=None)))
    (entry,) = merge([told("a", plain), told("b", fell("b", days=MAY_12))]).events
    step = entry.derivation[-1]
    assert step.step == "narrowed by another source"
    assert "(b)" in step.because
    assert (step.origin, step.result) == ("2021-05-01 to 2021-05-31", "2021-05-12")


def test_a_noun_tells_the_same_event_as_its_verb() -> None:
    noun = fell("b", trigger="suspension", lemma="suspension")
    assert len(merge([told("a", fell("a")), told("b", noun)]).events) == 1


@pytest.mark.parametrize(
    "other",
    [
        fell("b", days=("2021-04-01", "2021-04-30")),
        fell("b", participants=(who("Piers Dunn", "object"),), description="Piers Dunn was suspended"),
        fell("b", description="Ann Harlow was suspended again"),
        fell("b", lemma="re-suspend", trigger="re-suspended"),
        fell("b", factuality="planned"),
        fell("b", lemma="praise", trigger="praised"),
        fell("b", lemma="lift", trigger="lifted", description="Ann Harlow's suspension was lifted",
             participants=(who("her suspension", "object", None),)),
    ],
    ids=["other month", "other person", "again", "a second time", "planned", "other act", "its end"],
)  # fmt: skip
def test_what_contradicts_is_not_merged(other: Event) -> None:
    assert len(merge([told("a", fell("a")), told("b", other)]).events) == 2


def test_a_copied_sentence_is_one_source() -> None:
    wire = {"sentence": "Ann Harlow was suspended in May, an agency said."}
    entries = merge([told("a", fell("a", **wire)), told("b", fell("b", **wire)), told("c", fell("c"))]).events
    assert [entry.sources for entry in entries] == [2]
    assert len(entries[0].mentions) == 3


def test_different_days_from_different_sources_are_one_disputed_row() -> None:
    by = who("Brannock Council", "agent", "ORG")
    first = fell("a", days=MAY_12, participants=(HARLOW, by))
    second = fell("b", days=("2021-05-13", "2021-05-13"), participants=(HARLOW, by))
    (entry,) = merge([told("a", first), told("b", second)]).events
    assert entry.disputed == "a: 2021-05-12; b: 2021-05-13"
    assert (entry.earliest, entry.latest) == (date(2021, 5, 12), date(2021, 5, 13))


def test_a_denial_is_one_disputed_row_that_keeps_the_assertion() -> None:
    by = who("Brannock Council", "agent", "ORG")
    told_so = fell("a", days=MAY_12, participants=(HARLOW, by))
    denied = fell("b", days=MAY_12, participants=(HARLOW, by), factuality="negated")
    (entry,) = merge([told("a", told_so), told("b", denied)]).events
    assert entry.factuality == "asserted"
    assert entry.disputed == "a: 2021-05-12; b: not 2021-05-12"


def story() -> list[Timeline]:
    """Closed in March; the closure ended on a known day in one article, "reopened in May" in the other."""
    bridge = who("Tarn Bridge", "object", "LOC")
    march = ("2021-03-01", "2021-03-31")

    def row(
        name: str, of: str, start: int, lemma: str, days: tuple[str, str], expression: str, text: str
    ) -> Event:
        return event(
            name, of=of, start=start, trigger=lemma, lemma=lemma, days=days, participants=(bridge,),
            time_expression=expression, description=text,
        )  # fmt: skip

    reopened = row("e2", "a", 30, "reopen", MAY, "t2", "Tarn Bridge was reopened")
    shut = row("e3", "a", 60, "flood", ("2021-05-03", "2021-06-02"), "t3", "Tarn Bridge was flooded")
    ended = event(
        "e2", of="b", start=40, trigger="lifted", lemma="lift", days=MAY_12, time_expression="t2",
        participants=(who("the closure of Tarn Bridge", "object", None),),
        description="The closure of Tarn Bridge was lifted",
    )  # fmt: skip
    two_days = TimeExpression(
        id="t3",
        start=50,
        end=64,
        text="two days later",
        type="DATE",
        value="2021-XX-XX",
        anchor="t2",
        offset_days=2,
    )
    return [
        told("a", row("e1", "a", 0, "close", march, "t1", "Tarn Bridge was closed"), reopened, shut,
             expressions=(two_days,)),
        told("b", row("e1", "b", 0, "close", march, "t1", "Tarn Bridge was closed"), ended),
    ]  # fmt: skip


def test_the_end_of_what_befell_somebody_is_what_puts_it_back_and_dates_move_along() -> None:
    entries = merge(story()).events
    assert [(entry.lemma in ("reopen", "lift"), len(entry.mentions)) for entry in entries] == [
        (False, 2), (True, 2), (False, 1),
    ]  # fmt: skip
    assert entries[1].earliest == entries[1].latest == date(2021, 5, 12)
    assert entries[2].earliest == entries[2].latest == date(2021, 5, 14)
    assert "two days later" in entries[2].derivation[-1].because


def test_the_order_of_the_articles_does_not_matter() -> None:
    own = [*story(), told("c", fell("c"))]
    outcomes = [merge(order) for order in permutations(own)]
    assert all(outcome == outcomes[0] for outcome in outcomes)


def test_ids_are_unique_across_articles() -> None:
    ids = [entry.id for entry in merge(story()).events]
    assert ids == ["e1", "e2", "e3"]


def test_no_articles_give_an_empty_timeline() -> None:
    assert merge([]).events == ()


@pytest.mark.parametrize(
    ("verb", "noun"),
    [("resign", "resignation"), ("decide", "decision"), ("explode", "explosion"), ("close", "closure"),
     ("arrive", "arrival"), ("die", "death"), ("arrest", "arrest"), ("sell", "sale")],
)  # fmt: skip
def test_a_noun_and_its_verb_share_their_stem(verb: str, noun: str) -> None:
    assert stem(verb) == stem(noun)


@pytest.mark.parametrize(
    ("one", "other"), [("resign", "reside"), ("suspend", "re-suspend"), ("elect", "eject")]
)
def test_other_words_do_not(one: str, other: str) -> None:
    assert stem(one) != stem(other)


def test_the_end_of_the_suspension_is_that_of_the_one_who_was_suspended() -> None:
    ended = event(
        "e2", of="a", start=90, trigger="lifted", lemma="lift", days=("2021-06-02", "2021-06-02"),
        participants=(who("the suspension", "object", None),), description="The board lifted the ban",
    )  # fmt: skip
    back = fell("b", trigger="reinstated", lemma="reinstate", days=("2021-06-01", "2021-06-30"))
    before = fell("b", sentence="Ann Harlow fell in May.")
    rows = merge([told("a", fell("a"), ended), told("b", replace(before, id="e0"), back)]).events
    assert [len(row.mentions) for row in rows] == [2, 2]
    assert rows[1].earliest == rows[1].latest == date(2021, 6, 2)


def test_what_both_articles_are_about_is_one_disputed_event_whatever_its_names() -> None:
    def blast(of: str, day: str, verb: str) -> Event:
        return event(
            f"x-{of}", of=of, trigger=verb, lemma=verb, days=(day, day), main=True,
            participants=(who("an explosion", "subject", None), who("the grain silo", "oblique", None)),
            description=f"An explosion {verb} the grain silo",
        )  # fmt: skip

    names = ("Tarn Mill", "Ravensby")
    both = [
        told("a", blast("a", "2021-05-11", "rock"), with_names("a", *names)),
        told("b", blast("b", "2021-05-12", "tear"), with_names("b", *names)),
    ]
    (row,) = [entry for entry in merge(both).events if entry.main]
    assert row.disputed == "a: 2021-05-11; b: 2021-05-12"
    assert (row.value, row.granularity) == (None, None)


def test_a_sentence_printed_again_with_a_word_changed_tells_the_same() -> None:
    text = (
        "The harbour board said on {}Wednesday that they had shut the swing bridge over the river for good."
    )

    def says(of: str, on: str) -> Event:
        return event(
            f"p-{of}", of=of, trigger="said", lemma="say", days=MAY_12, sentence=text.format(on),
            participants=(who("they", "subject", None),), description="They said",
        )  # fmt: skip

    assert len(merge([told("a", says("a", "")), told("b", says("b", "early "))]).events) == 1


# ---- the same act without the same names ------------------------------------------------------------


def blaze(of: str, **changes: object) -> Event:
    """A fire damaged the mill on a known day, told by article `of` without any name of its own."""
    settings: dict[str, object] = {
        "of": of, "trigger": "damaged", "lemma": "damage", "days": MAY_12,
        "participants": (who("a fire", "subject", None), who("the old mill", "object", None)),
        "sentence": f"A fire damaged the old mill on Wednesday, wrote paper {of}.",
        "description": "A fire damaged the old mill",
    }  # fmt: skip
    return event(f"f-{of}", **{**settings, **changes})  # type: ignore[arg-type]


def with_names(of: str, *names: str) -> Event:
    """An event that says which story an article tells."""
    people = tuple(who(name, "oblique", "ORG") for name in names)
    return event(f"n-{of}", of=of, trigger="met", lemma="meet", participants=people, description="They met")


def test_things_and_words_in_common_make_one_event_on_one_day() -> None:
    assert len(merge([told("a", blaze("a")), told("b", blaze("b"))]).events) == 1


def test_the_event_by_its_noun_alone_is_the_one_of_that_day_in_the_same_story() -> None:
    bare = blaze(
        "b", trigger="damage", lemma="damage", participants=(), description="The damage", sentence=LATER
    )
    story = [told("a", blaze("a"), with_names("a", "Tarn Mill", "Ravensby")),
             told("b", bare, with_names("b", "Tarn Mill", "Ravensby"))]  # fmt: skip
    assert sum(len(entry.mentions) > 1 for entry in merge(story).events) == 1
    elsewhere = [told("a", blaze("a"), with_names("a", "Tarn Mill", "Ravensby")),
                 told("b", bare, with_names("b", "Stanmouth", "Port Alder"))]  # fmt: skip
    assert all(len(entry.mentions) == 1 for entry in merge(elsewhere).events)


def test_another_word_for_the_act_is_the_same_act() -> None:
    ousted = fell("b", trigger="ousted", lemma="oust", description="Ann Harlow was ousted")
    sacked = fell("a", trigger="sacked", lemma="sack", description="Ann Harlow was sacked")
    assert len(merge([told("a", sacked), told("b", ousted)]).events) == 1


def test_other_figures_for_one_thing_are_other_events() -> None:
    def shares(of: str, percent: str, days: tuple[str, str]) -> Event:
        return fell(
            of, lemma="fall", trigger="fell", days=days, description=f"Veldt shares fell {percent} percent",
            participants=(who("Veldt", "subject", "ORG"),),
        )  # fmt: skip

    apart = [told("a", shares("a", "4.3", MAY)), told("b", shares("b", "1.5", MAY_12))]
    assert len(merge(apart).events) == 2
    alike = [told("a", shares("a", "4.3", MAY)), told("b", shares("b", "4.3", MAY_12))]
    assert len(merge(alike).events) == 1


def test_what_was_planned_for_a_day_and_was_done_on_it_is_one_event_that_happened() -> None:
    soon = ("2021-06-04", "2021-06-04")
    planned = fell("a", days=soon, factuality="planned", description="Ann Harlow is to be suspended")
    done = fell("b", days=soon)
    (entry,) = merge([told("a", planned), told("b", done)]).events
    assert (entry.factuality, entry.sources) == ("asserted", 2)
    told_before = [told("a", fell("a", days=soon)), told("b", fell("b", days=soon, factuality="planned"))]
    assert len(merge(told_before).events) == 2


def test_one_statement_is_one_event_whichever_verb_of_saying_tells_it() -> None:
    def says(of: str, verb: str, words: str) -> Event:
        return event(
            f"s-{of}", of=of, trigger=verb, lemma=verb, days=MAY_12, participants=(who("Ann Harlow"),),
            description=f"Ann Harlow {verb} {words}", sentence=f"On Wednesday Harlow {verb} {words}.",
        )  # fmt: skip

    words = "the ferry contract was a disgrace"
    assert len(merge([told("a", says("a", "say", words)), told("b", says("b", "tweet", words))]).events) == 1
    other = "she would never resign over parking"
    assert len(merge([told("a", says("a", "say", words)), told("b", says("b", "say", other))]).events) == 2


def test_who_says_no_more_than_they_is_nobody_s() -> None:
    they = (who("they", "subject", None),)
    bare = blaze("b", participants=they, description="They damaged", sentence=LATER)
    names = ("Tarn Mill", "Ravensby")
    story = [told("a", blaze("a"), with_names("a", *names)), told("b", bare, with_names("b", *names))]
    assert not [entry for entry in merge(story).events if entry.lemma == "damage" and len(entry.mentions) > 1]


def test_take_off_is_not_the_flight_that_is_taken() -> None:
    def flight(of: str, trigger: str, lemma: str, sentence: str) -> Event:
        return event(
            f"t-{of}", of=of, trigger=trigger, lemma=lemma, start=sentence.index(trigger), days=MAY_12,
            told_in=Span(text=sentence, start=0, end=len(sentence)), sentence=sentence, description=sentence,
            participants=(who("the flight", "subject", None), who("Tarn Air", "oblique", "ORG")),
        )  # fmt: skip

    off = flight("a", "took", "take", "The flight took off with Tarn Air.")
    flew = flight("b", "flight", "flight", "The flight of Tarn Air was the last.")
    assert len(merge([told("a", off), told("b", flew)]).events) == 2


def test_names_across_articles() -> None:
    assert same_name(name_key("Mrs Harlow"), name_key("Ann Harlow MP"))
    assert same_name(name_key("Veldt Ltd"), name_key("Veldt"))
    assert not same_name(name_key("Piers Harlow"), name_key("Ann Harlow"))


def test_an_acronym_is_the_name_that_some_article_spells_out() -> None:
    known = KnownNames(["Water and Land Board", "the W.L.B.", "Ann Harlow"])
    assert known.key("WLB") == known.key("Water and Land Board")
    assert list(known.held_by("Talks of the WLB's chief with Ann Harlow")) == [
        ("water", "and", "land", "board"), ("ann", "harlow"),
    ]  # fmt: skip


def test_names_clash_only_where_no_part_is_the_same() -> None:
    council, office = name_key("Stanmouth council"), name_key("Stanmouth council planning office")
    assert not clash(frozenset({council}), frozenset({office}))
    assert clash(frozenset({name_key("Piers Harlow")}), frozenset({name_key("Ann Harlow")}))

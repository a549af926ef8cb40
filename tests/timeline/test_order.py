"""Order: dates first, then the text, never a contradiction, whatever the order of the input."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.timeline.invented import article, event
from timeline_cli.events.event import Event, Relation
from timeline_cli.events.instants import instants
from timeline_cli.timeline.order import MOST_WEIGHED, order, order_article


def ids(events: list[Event] | tuple[Event, ...]) -> list[str]:
    return [item.id for item in events]


def test_dates_come_first() -> None:
    late = event("late", start=0, days=("2021-05-03", "2021-05-03"))
    soon = event("soon", start=10, days=("2021-05-01", "2021-05-01"))
    assert ids(order_article([late, soon])) == ["soon", "late"]


def test_the_text_decides_where_dates_overlap() -> None:
    cue = Relation(earlier="second", later="first", cue="“after”", weight=0.9)
    first = event("first", start=0, days=("2021-05-01", "2021-05-31"))
    second = event("second", start=10, trigger="fell", days=("2021-05-01", "2021-05-31"), relations=(cue,))
    line = order_article([first, second])
    assert ids(line) == ["second", "first"]
    assert line[1].order_because == "after “fell”: “after”"


def test_a_cue_never_overrules_a_date() -> None:
    cue = Relation(earlier="late", later="soon", cue="“then”", weight=1.0)
    late = event("late", start=0, days=("2021-05-03", "2021-05-03"), relations=(cue,))
    soon = event("soon", start=10, days=("2021-05-01", "2021-05-01"))
    line = order_article([late, soon])
    assert ids(line) == ["soon", "late"]
    assert line[1].order_because is None


def test_of_contradicting_cues_the_weakest_is_dropped() -> None:
    cues = {
        "a": Relation(earlier="a", later="b", cue="strong", weight=0.9),
        "b": Relation(earlier="b", later="c", cue="middling", weight=0.8),
        "c": Relation(earlier="c", later="a", cue="weak", weight=0.1),
    }
    events = [
        event(name, start=start, relations=(cues[name],)) for start, name in ((20, "a"), (10, "b"), (0, "c"))
    ]
    assert ids(order_article(events)) == ["a", "b", "c"]


def test_an_undated_event_stands_where_the_text_puts_it() -> None:
    before = event("before", start=0, days=("2021-05-01", "2021-05-01"))
    undated = event(
        "undated", start=10, relations=(Relation(earlier="undated", later="after", cue="", weight=0.4),)
    )
    after = event("after", start=20, days=("2021-05-09", "2021-05-09"))
    assert ids(order_article([before, undated, after])) == ["before", "undated", "after"]


def test_what_happened_by_a_day_stands_at_that_day() -> None:
    told = Relation(earlier="by", later="before", cue="told in this order", weight=0.35)
    by = event("by", start=0, days=("2021-05-01", "2021-05-08"), mod="ON_OR_BEFORE", relations=(told,))
    before = event("before", start=10, days=("2021-05-06", "2021-05-06"))
    after = event("after", start=20, days=("2021-05-09", "2021-05-09"))
    assert ids(order_article([by, before, after])) == ["before", "by", "after"]
    assert ids(order([article("a")], {}, [by, before, after]).events) == ["before", "by", "after"]


def test_what_is_to_come_stands_behind_what_has_happened_that_day() -> None:
    told = Relation(earlier="plan", later="by", cue="told in this order", weight=0.35)
    plan = event("plan", start=0, days=("2021-05-08", "2021-05-08"), factuality="planned", relations=(told,))
    plan = replace(plan, latest=None, date_is_own=False)
    by = event("by", start=10, days=("2021-05-01", "2021-05-08"), mod="ON_OR_BEFORE", date_is_own=False)
    after = event("after", start=20, days=("2021-05-09", "2021-05-09"))
    assert ids(order_article([plan, by, after])) == ["by", "plan", "after"]
    assert ids(order([article("a")], {}, [plan, by, after]).events) == ["by", "plan", "after"]


def test_what_the_text_puts_before_a_day_does_not_wait_for_its_limit() -> None:
    cue = Relation(earlier="by", later="before", cue="“then”", weight=0.7)
    by = event("by", start=0, days=("2021-05-01", "2021-05-08"), mod="ON_OR_BEFORE", relations=(cue,))
    before = event("before", start=10, days=("2021-05-06", "2021-05-06"))
    assert ids(order_article([by, before])) == ["by", "before"]


def test_part_of_day_and_clock_time_count() -> None:
    night = event("night", start=0, days=("2021-05-01", "2021-05-01"), value="2021-05-01TNI")
    noon = event("noon", start=9, days=("2021-05-01", "2021-05-01"), value="2021-05-01T12:00")
    morning = event("morning", start=18, days=("2021-05-01", "2021-05-01"), value="2021-05-01TMO")
    assert ids(order_article([night, noon, morning])) == ["morning", "noon", "night"]


def test_a_very_long_article_is_still_put_in_order() -> None:
    days = [date(2021, 1, 1) + timedelta(days=(i * 37) % 300) for i in range(MOST_WEIGHED + 200)]
    events = [event(f"e{i}", start=i, days=(str(day), str(day))) for i, day in enumerate(days)]
    assert [item.earliest for item in order_article(events)] == sorted(days)


NAMES = ["a", "b", "c", "d", "e", "f", "g"]


@st.composite
def stories(draw: st.DrawFn) -> list[Event]:
    """Events of two articles, some dated, with relations that may contradict one another."""
    made = []
    for start, name in enumerate(NAMES):
        first = draw(st.none() | st.integers(0, 20))
        days = None
        if first is not None:
            begin = date(2021, 5, 1) + timedelta(days=first)
            days = (str(begin), str(begin + timedelta(days=draw(st.integers(0, 6)))))
        relations = tuple(
            Relation(earlier=name, later=other, cue="cue", weight=draw(st.sampled_from([0.2, 0.5, 0.9])))
            for other in draw(st.lists(st.sampled_from(NAMES), max_size=2))
        )
        made.append(
            event(name, start=start, of=draw(st.sampled_from(["x", "y"])), days=days, relations=relations)
        )
    return made


@settings(max_examples=60)
@given(events=stories(), shuffle=st.randoms(use_true_random=False))
def test_the_order_of_the_input_does_not_matter_and_dates_hold(events: list[Event], shuffle: object) -> None:
    articles = [article("x", date(2021, 6, 1)), article("y", date(2021, 6, 2))]
    line = order(articles, {}, events).events
    mixed = list(events)
    shuffle.shuffle(mixed)  # type: ignore[attr-defined]
    again = order(list(reversed(articles)), {}, mixed)
    assert ids(line) == ids(again.events)
    assert [item.id for item in again.articles] == ["x", "y"]
    assert sorted(ids(line)) == NAMES
    dated = [when for item in line if (when := instants(item)) is not None]
    for place, earlier in enumerate(dated):
        assert all(later.last >= earlier.first for later in dated[place + 1 :])


def test_an_assumed_date_yields_to_what_the_text_says_plainly() -> None:
    cue = Relation(earlier="assumed", later="dated", cue="“before”", weight=0.95)
    assumed = event(
        "assumed", start=0, days=("2021-05-09", "2021-05-09"), date_is_own=False, relations=(cue,)
    )
    dated = event("dated", start=10, days=("2021-05-01", "2021-05-01"))
    assert ids(order_article([assumed, dated])) == ["assumed", "dated"]


def test_an_assumed_date_counts_more_than_the_order_of_telling() -> None:
    cue = Relation(earlier="assumed", later="dated", cue="told in this order", weight=0.35)
    assumed = event(
        "assumed", start=0, days=("2021-05-09", "2021-05-09"), date_is_own=False, relations=(cue,)
    )
    dated = event("dated", start=10, days=("2021-05-01", "2021-05-01"))
    assert ids(order_article([assumed, dated])) == ["dated", "assumed"]


def test_late_may_stands_behind_its_first_two_thirds_and_early_may_before_its_last_two() -> None:
    month = ("2021-05-01", "2021-05-31")
    late = replace(event("late", start=0, days=month), part="END")
    twentieth = event("twentieth", start=5, days=("2021-05-20", "2021-05-20"))
    twelfth = event("twelfth", start=7, days=("2021-05-12", "2021-05-12"))
    early = replace(event("early", start=10, days=month), part="START")
    thirtieth = event("thirtieth", start=20, days=("2021-05-30", "2021-05-30"))
    told = [late, twentieth, twelfth, early, thirtieth]
    assert ids(order_article(told)) == ["early", "twelfth", "twentieth", "late", "thirtieth"]

from __future__ import annotations

from datetime import date

import pytest
from stories import STORIES, Story

from timeline_cli.temporal import TimeExpression, find


def told(story: Story) -> tuple[TimeExpression, ...]:
    return find(story.text, published=story.published, style=story.style, date_order=story.date_order)


def one(story: Story, words: str) -> TimeExpression:
    return next(expression for expression in told(story) if expression.text == words)


stories = pytest.mark.parametrize("story", STORIES, ids=lambda story: story.shows)


@stories
def test_values(story: Story) -> None:
    assert tuple((expression.text, expression.value) for expression in told(story)) == story.comes_to


@stories
def test_types(story: Story) -> None:
    types = dict(story.types)

    for expression in told(story):
        assert expression.type == types.get(expression.text, "DATE"), expression.text


@stories
def test_bounds(story: Story) -> None:
    for words, earliest, latest in story.bounds:
        expression = one(story, words)

        assert (str(expression.earliest), str(expression.latest)) == (earliest, latest)


@stories
def test_anchors(story: Story) -> None:
    for words, anchor in story.anchors:
        assert one(story, words).anchor == anchor


@stories
def test_what_is_open_has_no_bounds(story: Story) -> None:
    """Without a publication date nothing that needs one has a day, a granularity or a derivation."""
    for expression in told(story):
        if story.published is None and "X" in expression.value:
            assert expression.earliest is None
            assert expression.latest is None
            assert expression.anchor is None
            assert expression.derivation == ()
            assert expression.edtf is None


@pytest.mark.parametrize(
    ("text", "at", "value"),
    [
        ("The ferry sank at 11:36 a.m. off Hull.", "01:43", "2019-06-26T11:36"),
        ("The ferry sank at 9:30 p.m. off Hull.", "04:15", "2019-06-26T21:30"),
        ("The ferry sank at 9:30 a.m. off Hull.", "04:15", "2019-06-27T09:30"),
        ("The ferry sank at 9:30 p.m. off Hull.", None, "2019-06-27T21:30"),
        ("The ferry will leave at 9:30 p.m. from Hull.", "04:15", "2019-06-27T21:30"),
    ],
)
def test_what_is_over_was_no_hours_after_publication(text: str, at: str | None, value: str) -> None:
    (expression,) = find(text, published=date(2019, 6, 27), published_at=at)
    assert expression.value == value

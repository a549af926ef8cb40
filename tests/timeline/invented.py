"""Events made by hand for the tests of ordering, merging and narrowing."""

from __future__ import annotations

from datetime import date

from timeline_cli.articles import Article
from timeline_cli.events.event import Event, Mention, Participant, Relation, Span


def article(name: str, published: date | None = None, text: str = "") -> Article:
    return Article(id=name, text=text, source=f"{name}.txt", published=published)


def event(
    name: str,
    *,
    start: int = 0,
    of: str = "a",
    trigger: str = "left",
    lemma: str | None = None,
    days: tuple[str, str] | None = None,
    value: str | None = None,
    participants: tuple[Participant, ...] = (),
    relations: tuple[Relation, ...] = (),
    sentence: str = "Somebody left.",
    **more: object,
) -> Event:
    """An event with trigger at `start`; `days` are its earliest and latest day."""
    earliest, latest = (date.fromisoformat(day) for day in days) if days else (None, None)
    place = Span(text=trigger, start=start, end=start + len(trigger))
    told_in = more.pop("told_in", None) or Span(text=sentence, start=start, end=start + len(sentence))
    assert isinstance(told_in, Span)
    time_expression = more.pop("time_expression", None)
    return Event(
        id=name, article=of, description=more.pop("description", sentence), trigger=place,  # type: ignore[arg-type]
        lemma=lemma or trigger, sentence=told_in, participants=participants, earliest=earliest, latest=latest,
        value=value or (days[0] if days else None), relations=relations,
        time_expression=time_expression,  # type: ignore[arg-type]
        granularity="day" if days and days[0] == days[1] else ("month" if days else None),
        mentions=(Mention(article=of, trigger=place, sentence=told_in, time_expression=time_expression),),  # type: ignore[arg-type]
        **more,  # type: ignore[arg-type]
    )  # fmt: skip


def who(name: str, role: str = "subject", label: str | None = "PERSON") -> Participant:
    return Participant(text=name, name=name, role=role, label=label)  # type: ignore[arg-type]

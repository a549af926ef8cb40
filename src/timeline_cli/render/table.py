"""The timeline as a table for people: date, event, who, where; at any width, with colour or without."""

from __future__ import annotations

from collections.abc import Mapping

from rich.console import Group, RenderableType
from rich.text import Text

from timeline_cli.articles import Article
from timeline_cli.events.event import Event, Participant
from timeline_cli.render import dates, explain, layout
from timeline_cli.render.text import printable
from timeline_cli.timeline.timeline import Timeline

DATE_WIDTH = 18
WHO_SHARE = 0.28
#: What a reader must know of an event that has not simply happened.
MARKED = frozenset({"planned", "possible", "negated", "reported"})
#: The longest source that a row has room for, in characters.
SOURCE_WIDTH = 40
CARRIED = "? a date taken from the text around the event, or from the publication date; --explain says which"
#: So many sources of one event are named by their numbers; of more only the count is shown.
MOST_NAMED = 3
PLACES = {"GPE", "LOC", "FAC"}
NAMES = PLACES | {"PERSON", "ORG", "NORP"}


def as_table(
    timeline: Timeline,
    *,
    width: int,
    colour: bool = False,
    why: bool = False,
    nothing: str = "No events.",
) -> str:
    """The timeline as text of `width` columns; `colour` adds bold and dim, `why` the explanations.

    `nothing` is said of a timeline without events.
    """
    table = timeline_table(timeline, width=width, why=why) if timeline.events else Text(nothing, style="dim")
    content = Group(layout.heading(timeline.articles), table)
    return layout.to_text(content, width=width, colour=colour)


def timeline_table(timeline: Timeline, *, width: int, why: bool = False) -> RenderableType:
    """The events as a Rich renderable: the names of the columns, a row for each, explanations under it."""
    numbers = {article.id: number for number, article in enumerate(timeline.articles, start=1)}
    articles = {article.id: article for article in timeline.articles}
    places = [_where(event, articles, numbers) for event in timeline.events]
    last = "sources" if len(articles) > 1 else "where"
    widths = _widths(width, max(len(line) for place in (last, *places) for line in place.split("\n")))
    parts: list[RenderableType] = [layout.header(("date", "event", "who", last), widths)]
    for event, place in zip(timeline.events, places, strict=True):
        cells = (_date(event, timeline), _event(event), _who(event), Text(place, style="dim"))
        parts.append(layout.row(cells, widths))
        if why:
            parts += (layout.note(line) for line in explain.event_lines(event, timeline))
    if any(is_carried(event) for event in timeline.events):
        parts += (Text(""), Text(CARRIED, style="dim"))
    return Group(*parts)


def _widths(width: int, where: int) -> tuple[int, int, int, int]:
    where = min(where, width // 5)
    rest = max(20, width - DATE_WIDTH - where - 3 * layout.GAP)
    who = int(rest * WHO_SHARE)
    return DATE_WIDTH, rest - who, who, where


def _date(event: Event, timeline: Timeline) -> Text:
    expression = explain.find(timeline, event.article, event.time_expression)
    is_as_told = expression is None or expression.value == event.value
    told = expression.mod if expression is not None and expression.mod in dates.MODIFIERS else event.mod
    mod = told if is_as_told else None
    shown = dates.human(event.value, event.earliest, event.latest, mod)
    if is_carried(event):
        return Text(f"{shown} ?", style="dim")
    return Text(shown, style="bold" if event.earliest else "dim")


def is_carried(event: Event) -> bool:
    """Whether the date of an event is a guess from its neighbours, since no words date the event itself."""
    return not event.date_is_own and event.value is not None


def _event(event: Event) -> Text:
    text = Text(printable(event.description), style="bold" if event.main else "")
    if event.factuality in MARKED and not says_no(event):
        text.append(f" ({event.factuality}{_by_whom(event)})", style="not bold italic")
    if event.disputed:
        text.append(" (disputed)", style="not bold italic")
    if event.corrected:
        is_withdrawn = all(mention.taken_back for mention in event.mentions)
        text.append(" (taken back)" if is_withdrawn else " (corrected)", style="not bold italic")
    if event.main:
        text.append(" ★", style="bold")
    return text


def _by_whom(event: Event) -> str:
    """Whose word the row is, where the row does not name them itself and there is room."""
    source = printable(event.source_of_claim or "")
    if not source or len(source) > SOURCE_WIDTH or source.split()[-1] in event.description.split():
        return ""
    return f" by {source}" if event.factuality == "reported" else f", according to {source}"


def says_no(event: Event) -> bool:
    """Whether a negated event's own words say so: "had not been charged" needs no mark."""
    words = event.description.lower().split()
    return event.factuality == "negated" and event.cue is not None and event.cue.lower() in words


def is_who(participant: Participant) -> bool:
    """Whether a participant is somebody, and not where it happened: "crashed to Earth" is about no Earth."""
    if participant.role in ("place", "oblique") and participant.label in PLACES:
        return False
    return participant.label in NAMES


def _who(event: Event) -> Text:
    named = [participant for participant in event.participants if is_who(participant)]
    shown = named or [participant for participant in event.participants if participant.role == "subject"]
    return Text(", ".join(dict.fromkeys(printable(participant.name) for participant in shown)))


def _where(event: Event, articles: Mapping[str, Article], numbers: Mapping[str, int]) -> str:
    """The line that tells it; with several articles how many do, and their numbers in the heading."""
    told_in = sorted({numbers[mention.article] for mention in event.mentions if mention.article in numbers})
    if len(told_in) > 1:
        sources = "1 source" if event.sources == 1 else f"{event.sources} sources"
        named = " ".join(f"[{number}]" for number in told_in)
        return f"{sources}\n{named}" if len(told_in) <= MOST_NAMED else sources
    article = articles.get(event.article)
    line = f"line {article.text.count(chr(10), 0, event.trigger.start) + 1}" if article else ""
    return line if len(articles) == 1 else f"[{numbers.get(event.article, '?')}] {line}"

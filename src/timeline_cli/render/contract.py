"""The output contract: pydantic models that are the published JSON Schema of `--format json` and `jsonl`."""

from __future__ import annotations

import json
from datetime import date
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

Offset = Annotated[int, Field(ge=0, description="Unicode code points from the start of the article's text")]


class Model(BaseModel):
    """Names and types are exact, and nothing else may stand beside them."""

    model_config = ConfigDict(extra="forbid", strict=True, populate_by_name=True)


Day = Annotated[date, Field(strict=False, description="a calendar day, ISO 8601")]


class ArticleModel(Model):
    """An article that was read, with its publication date and where that was found."""

    id: str
    source: str = Field(description="the file it was read from, with the line for JSON Lines")
    title: str | None
    published: Day | None
    published_from: str | None = Field(description='"--published", "record", "front matter", "header", …')
    url: str | None


class StepModel(Model):
    """One step of a derivation."""

    step: str
    because: str
    origin: str = Field(alias="from")
    result: str = Field(alias="to")


class TimeExpressionModel(Model):
    """A TIMEX3 with its interval and derivation. `end` is exclusive."""

    id: str = Field(pattern=r"^t\d+$")
    article: str
    start: Offset
    end: Offset
    text: str
    type: Literal["DATE", "TIME", "DURATION", "SET"]
    value: str = Field(min_length=1, description="the TIMEX3 value; X for what is open")
    earliest: Day | None
    latest: Day | None
    granularity: str | None
    anchor: str | None = Field(pattern=r"^(published|t\d+|e\d+)$", description="what it was counted from")
    mod: str | None = Field(description="TIMEX3's mod attribute")
    edtf: str | None = Field(description="the date in the Extended Date/Time Format, ISO 8601-2")
    rule: str = Field(description="the name of the rule that read it")
    explanation: list[StepModel]


class SpanModel(Model):
    """A piece of the article's text. `end` is exclusive."""

    text: str
    start: Offset
    end: Offset


class ParticipantModel(Model):
    """Who or what took part; `name` is the fullest form in the article, `label` the kind of name."""

    text: str
    name: str
    role: Literal["subject", "object", "agent", "oblique", "place"]
    label: str | None


class MentionModel(Model):
    """One place where an article tells an event."""

    article: str
    trigger: SpanModel
    sentence: SpanModel
    time_expression: str | None
    value: str | None = Field(description="the date that the article gives it here")
    earliest: Day | None
    latest: Day | None
    published: Day | None = Field(description="when the article was published")
    taken_back: bool = Field(description="whether a correction takes this account back")


class EventModel(Model):
    """Something that happened, or is said to have happened or to be going to happen."""

    id: str = Field(pattern=r"^e\d+$")
    article: str
    description: str
    trigger: SpanModel
    lemma: str
    participants: list[ParticipantModel]
    value: str | None
    earliest: Day | None
    latest: Day | None
    granularity: str | None
    time_expression: str | None
    mod: str | None = Field(
        description="BEFORE, ON_OR_BEFORE, AFTER or ON_OR_AFTER as a limit; else START, MID, END, APPROX"
    )
    date_is_own: bool = Field(description="whether words date the event itself; if not, its date is a guess")
    factuality: Literal["asserted", "planned", "possible", "negated", "reported"]
    cue: str | None = Field(description="the word that decided the factuality")
    source_of_claim: str | None = Field(description="who says so")
    stands_alone: bool = Field(description="whether title and row tell who or what it is about")
    unexplained: list[str] = Field(description="words whose meaning neither the row nor the title tells")
    salience: float = Field(ge=0, le=1)
    main: bool = Field(description="whether the article is mainly about it")
    explanation: list[StepModel]
    order_because: str | None
    sentence: SpanModel
    sources: int = Field(ge=1, description="how many articles tell it, copies of one text counted once")
    disputed: str | None = Field(description="each source with its date, where accounts differ")
    corrected: str | None = Field(description="what was told before, and by whom it was put right")
    mentions: list[MentionModel]


class TimelineContract(Model):
    """A timeline: events in order, and the articles and time expressions that they rest on."""

    schema_: Literal["timeline/1"] = Field(alias="schema")
    articles: list[ArticleModel]
    time_expressions: list[TimeExpressionModel]
    events: list[EventModel]


def json_schema() -> str:
    """The JSON Schema of the output, itself as JSON."""
    schema = TimelineContract.model_json_schema(by_alias=True)
    return json.dumps(schema, ensure_ascii=False, indent=2) + "\n"

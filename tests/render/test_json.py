from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

import timeline_cli.render
from tests.render.timelines import RESIGNED, WEDNESDAY, article, event, timeline
from timeline_cli.render.contract import TimelineContract, json_schema
from timeline_cli.render.json import as_json, as_line


def test_both_formats_hold_to_the_contract() -> None:
    made = timeline()
    assert as_line(made).count("\n") == 1
    assert json.loads(as_json(made)) == json.loads(as_line(made))
    checked = TimelineContract.model_validate_json(as_line(made))
    assert checked.model_dump(mode="json", by_alias=True) == json.loads(as_line(made))


def test_what_the_contract_promises_is_there() -> None:
    made = json.loads(as_json(timeline()))
    assert made["schema"] == "timeline/1"
    assert made["articles"][0]["published"] == "2019-06-27"
    expression = made["time_expressions"][0]
    assert (expression["id"], expression["article"], expression["anchor"]) == ("t1", "mayor", "published")
    assert expression["explanation"][0]["from"] == "2019-06-27"
    assert [event["trigger"]["text"] for event in made["events"]] == ["denied", "resigned", "choose"]
    assert made["events"][1]["mentions"][0]["time_expression"] == "t1"


def test_an_event_says_which_part_of_its_date_is_meant() -> None:
    told = replace(event(RESIGNED, 1, "Ada Okoro resigned", WEDNESDAY), part="END")
    made = json.loads(as_json(timeline(events=(told,), time_expressions={"mayor": (WEDNESDAY,)})))
    assert made["events"][0]["mod"] == "END"


def test_the_published_schema_is_that_of_the_models() -> None:
    published = Path(timeline_cli.render.__file__).with_name("timeline.schema.json")
    assert published.read_text(encoding="utf-8") == json_schema()


@given(st.text(min_size=1))
def test_any_text_survives_on_one_line(text: str) -> None:
    line = as_line(timeline(articles=(article(title=text),)))
    assert json.loads(line)["articles"][0]["title"] == text
    assert line.splitlines() == [line[:-1]]
    assert not any(character < " " or "\x7f" <= character <= "\x9f" for character in line[:-1])


@given(st.text(st.characters(categories=("Cs",)), min_size=1, max_size=3))
def test_even_lone_surrogates_can_be_written(text: str) -> None:
    assert as_line(timeline(articles=(article(title=text),))).encode()

from __future__ import annotations

import re
import xml.etree.ElementTree as ET

from hypothesis import given
from hypothesis import strategies as st

from tests.render.timelines import TEXT, article, timeline
from timeline_cli.render.timeml import as_timeml
from timeline_cli.temporal.expression import TimeExpression

#: What TimeML 1.2.1 allows in a TIMEX3.
ATTRIBUTES = {
    "tid": r"t\d+",
    "type": "DATE|TIME|DURATION|SET",
    "value": r"\S+",
    "temporalFunction": "true|false",
    "functionInDocument": "NONE|CREATION_TIME",
    "mod": "BEFORE|AFTER|ON_OR_BEFORE|ON_OR_AFTER|LESS_THAN|MORE_THAN|EQUAL_OR_LESS|EQUAL_OR_MORE"
    "|START|MID|END|APPROX",
    "anchorTimeID": r"t\d+",
}


def test_a_document() -> None:
    root = ET.fromstring(as_timeml(timeline()))
    assert [child.tag for child in root] == ["DOCID", "DCT", "TITLE", "TEXT"]
    assert root.findtext("DOCID") == "mayor"
    created = root.find("DCT/TIMEX3")
    assert created is not None
    assert (created.get("value"), created.get("functionInDocument")) == ("2019-06-27", "CREATION_TIME")
    text = root.find("TEXT")
    assert text is not None
    assert "".join(text.itertext()) == TEXT
    assert [(found.text, found.get("value")) for found in text] == [
        ("Wednesday", "2019-06-26"),
        ("June", "2019-06"),
        ("8 July", "2019-07-08"),
        ("two days", "P2D"),
    ]
    assert [found.get("anchorTimeID") for found in text] == ["t0", None, "t0", "t3"]
    for found in root.iter("TIMEX3"):
        assert {"tid", "type", "value"} <= set(found.attrib) <= set(ATTRIBUTES)
        assert all(re.fullmatch(ATTRIBUTES[name], value) for name, value in found.items())


def test_without_a_publication_date() -> None:
    root = ET.fromstring(as_timeml(timeline(articles=(article(published=None, title=None),))))
    assert list(root.iterfind("DCT/TIMEX3")) == []
    assert root.find("TITLE") is None


@given(st.text(min_size=1), st.data())
def test_any_text_keeps_its_offsets(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(min_value=0, max_value=len(text) - 1))
    end = data.draw(st.integers(min_value=start + 1, max_value=len(text)))
    expression = TimeExpression(
        id="t1", start=start, end=end, text=text[start:end], type="DATE", value='2019"<', mod="APPROX"
    )
    made = timeline(articles=(article(text=text),), time_expressions={"mayor": (expression, expression)})
    element = ET.fromstring(as_timeml(made).encode()).find("TEXT")
    assert element is not None
    assert len("".join(element.itertext())) == len(text)
    (found,) = element
    assert len(element.text or "") == start
    assert len(found.text or "") == end - start

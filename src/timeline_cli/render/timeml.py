"""An article with its time expressions inline, as a TimeML 1.2.1 document."""

from __future__ import annotations

import re
from xml.sax.saxutils import escape, quoteattr

from timeline_cli.articles import Article
from timeline_cli.temporal.expression import TimeExpression
from timeline_cli.timeline.timeline import Timeline

_HEAD = (
    '<?xml version="1.0" encoding="UTF-8"?>\n'
    '<TimeML xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" '
    'xsi:noNamespaceSchemaLocation="http://timeml.org/timeMLdocs/TimeML_1.2.1.xsd">\n'
)
_ILLEGAL_IN_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def as_timeml(timeline: Timeline) -> str:
    """The document of a timeline's only article; its text stands in TEXT unchanged.

    A character that XML cannot hold becomes �, so that offsets stay.
    """
    (article,) = timeline.articles
    parts = [_HEAD, f"<DOCID>{_text(article.id)}</DOCID>\n", f"<DCT>{_published(article)}</DCT>\n"]
    if article.title:
        parts.append(f"<TITLE>{_text(article.title)}</TITLE>\n")
    parts.append("<TEXT>")
    position = 0
    for expression in sorted(timeline.time_expressions.get(article.id, ()), key=lambda found: found.start):
        if expression.start < position:
            continue
        parts.append(_text(article.text[position : expression.start]))
        parts.append(_timex(expression, article.text[expression.start : expression.end]))
        position = expression.end
    parts += [_text(article.text[position:]), "</TEXT>\n</TimeML>\n"]
    return "".join(parts)


def _published(article: Article) -> str:
    if article.published is None:
        return ""
    day = article.published.isoformat()
    return _element(
        {
            "tid": "t0",
            "type": "DATE",
            "value": day,
            "temporalFunction": "false",
            "functionInDocument": "CREATION_TIME",
        },
        day,
    )


def _timex(expression: TimeExpression, text: str) -> str:
    anchor = "t0" if expression.anchor == "published" else expression.anchor
    attributes = {
        "tid": expression.id,
        "type": expression.type,
        "value": expression.value,
        "temporalFunction": "true" if anchor else "false",
        "functionInDocument": "NONE",
    }
    if expression.mod:
        attributes["mod"] = expression.mod
    if anchor and anchor.startswith("t"):
        attributes["anchorTimeID"] = anchor
    return _element(attributes, text)


def _element(attributes: dict[str, str], text: str) -> str:
    written = "".join(f" {name}={quoteattr(_legal(value))}" for name, value in attributes.items())
    return f"<TIMEX3{written}>{_text(text)}</TIMEX3>"


def _text(text: str) -> str:
    # A parser turns a bare carriage return into a line feed, and offsets would shift.
    return escape(_legal(text), {"\r": "&#13;"})


def _legal(text: str) -> str:
    return _ILLEGAL_IN_XML.sub("\N{REPLACEMENT CHARACTER}", text)

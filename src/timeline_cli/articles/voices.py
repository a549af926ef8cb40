"""Whose words a stretch of a text is, and to whom they are said: a letter, the turns of an interview.

Who reads "I reported the leak on 4 May" in a timeline must be told who did, and a letter says so in its last
line, a transcript before each turn.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

_TITLE = r"(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof(?:essor)?|Sir|Dame|Lord|Lady|Cllr|Rev|Judge|DS|DC|DI|PC|Sgt)\b\.?"
NAME = r"[A-Z][\w.'’-]*(?:[ ][A-Z][\w.'’-]*){0,3}"
_PERSON = re.compile(rf"(?:{_TITLE}[ ])?{NAME}")
#: What a body is called by, at the end of its name.
_BODY = re.compile(
    r"[A-Z][\w.,'’&() -]*\b(?:Agency|Association|Authority|Bank|Bros|College|Commission|Committee|Company"
    r"|Corporation|Corp|Council|Department|Foundation|Group|Homes|Hospital|Inc|Institute|Limited|LLC|LLP|Ltd"
    r"|Ministry|Partners|plc|PLC|School|Services?|Society|Solicitors|Trust|Union|University)\.?"
)
_GREETING = re.compile(r"^[ \t]*(?:Dear|Hello|Hi)[ ]+(?P<you>[^\n,:]{2,60}?)[ ]*[,:]?[ \t]*$", re.MULTILINE)
#: Greetings that name nobody.
_ANYONE = re.compile(
    r"(?i:all|both|everyone|madam|sirs?|team)\b|.*\b(?i:customers?|colleagues?|editors?|friends?|members?"
    r"|neighbours?|parents|residents?)\b"
)
_NOBODY = re.compile(r"(?i)(?:dear[ ])?(?:sirs?|madam|sir or madam|sir/madam)")
_CLOSING = re.compile(
    r"^[ \t]*(?:yours(?:[ ](?:sincerely|faithfully|truly|ever))?|(?:yours[ ])?sincerely(?:[ ]yours)?"
    r"|your[ ](?:\w+[ ]){0,3}(?:brother|daughter|father|friend|mother|servant|sister|son)"
    r"|respectfully|love|regards"
    r"|(?:with[ ])?(?:many[ ]thanks|(?:kind|kindest|best|warm)[ ](?:regards|wishes)))"
    r"[ ]*,?[ \t]*$",
    re.MULTILINE | re.IGNORECASE,
)
#: So many lines below the closing tell who signs, and for whom.
_SIGNED = 5
#: As what, in one line with whom for: "Partner, Hals LLP".
_AS = re.compile(
    r"^(?:[A-Z]\w+ )?(?:associate|chair\w*|clerk|director|editor|head|manager|officer|partner|secretary"
    r"|solicitor)(?: (?:of|for) [\w ]{2,30})?, (?=[A-Z])",
    re.IGNORECASE,
)
_FOR = re.compile(
    r"\b(?:[Ww]rit(?:e|ing)|[Aa]cting|[Aa]ct)[ ](?:to[ ]you[ ])?(?:for|on[ ]behalf[ ]of)[ ](?:the[ ])?"
    r"(?P<body>[A-Z][\w'’-]*(?:[ ](?:(?:of|for|and|&)[ ])?[A-Z][\w'’-]*){0,5})"
)
_CLIENT = re.compile(r"\b(?i:our|my) client\b")
#: "[12/09/2021, 08:14] Ada Okoro: …", "OKORO: …", "Ms Okoro (Porto): …", "Ada Okoro  9:02 AM".
_CLOCK = r"\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?:[ ]?[AaPp]\.?[Mm]\.?)?"
_TURN = re.compile(
    rf"""^[ \t]*(?:\[[^\]\n]{{4,30}}\][ ]*(?:-[ ])?|{_CLOCK}[ ]+)?
        (?P<name>(?:{_TITLE}[ ])?{NAME})
        (?:(?:[ ]\([^)\n]{{1,60}}\))?:[ ]+(?=\S)|[ ]{{1,4}}\[?{_CLOCK}\]?[ \t]*$)""",
    re.MULTILINE | re.VERBOSE,
)
#: A text of turns has so many at least, and somebody who speaks again.
_FEWEST_TURNS = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Voice:
    """Who "I", "we", "you" and "our client" are from `start` to `end`; None where the text does not say."""

    start: int
    end: int
    i: str | None = None
    we: str | None = None
    you: str | None = None
    client: str | None = None


def voices(text: str) -> tuple[Voice, ...]:
    """The letters in a text, or the turns of those who speak in it."""
    return tuple(_letters(text)) or tuple(_turns(text))


def _letters(text: str) -> Iterator[Voice]:
    greetings = list(_GREETING.finditer(text))
    ends = [greeting.start() for greeting in greetings[1:]] + [len(text)] * bool(greetings)
    above = 0
    for greeting, end in zip(greetings, ends, strict=True):
        signed = _signed(text, greeting.end(), end)
        letterhead = _lines(text[above : greeting.start()])
        body = next(filter(_BODY.fullmatch, signed), None)
        bodies = [line for line in letterhead if _BODY.fullmatch(line)]
        acting = _FOR.search(text, greeting.end(), end)
        client = _CLIENT.search(text, greeting.end(), end)
        we = body or (bodies[0] if bodies and signed and bodies[0] == letterhead[0] else None)
        if we is None and acting is not None and client is None:
            we = acting["body"]
        to = greeting["you"]
        you = to if _PERSON.fullmatch(to) and not _ANYONE.match(to) else None
        if you is None and _NOBODY.fullmatch(to):
            you = next((line for line in reversed(bodies) if line != we), None)
        i = signed[0] if signed and signed[0] != body and _PERSON.fullmatch(signed[0]) else None
        if i or we or you:
            for_whom = acting["body"] if acting is not None and client is not None else None
            yield Voice(start=greeting.end(), end=end, i=i, we=we, you=you, client=for_whom)
        above = end


def _signed(text: str, start: int, end: int) -> list[str]:
    """The lines below the closing of a letter: who signs, as what, and for whom."""
    closing = _CLOSING.search(text, start, end)
    return [_AS.sub("", line) for line in _lines(text[closing.end() : end])[:_SIGNED]] if closing else []


def _lines(text: str) -> list[str]:
    return [line.strip() for line in text.splitlines() if line.strip()]


def _turns(text: str) -> Iterator[Voice]:
    turns = list(_TURN.finditer(text))
    names = Counter(turn["name"] for turn in turns)
    if len(turns) < _FEWEST_TURNS or len(names) < 2 or names.most_common(1)[0][1] < 2:
        return
    ends = [*(turn.start() for turn in turns[1:]), len(text)]
    answers = [*(turn["name"] for turn in turns[1:]), None]
    for turn, end, answer in zip(turns, ends, answers, strict=True):
        if names[turn["name"]] > 1 or " " in turn["name"]:
            you = answer if answer != turn["name"] else None
            yield Voice(start=turn.end(), end=end, i=turn["name"], you=you)


def is_body(name: str) -> bool:
    """Whether a name ends as those of bodies do."""
    return _BODY.fullmatch(name) is not None


def voice_at(voices: Sequence[Voice], offset: int) -> Voice | None:
    """Whose words stand at an offset."""
    return next((voice for voice in voices if voice.start <= offset < voice.end), None)

"""Finding the names of a text: from entities, from acronyms spelled out, from runs of capitals.

Labels of entities may be wrong, words may not.
"""

from __future__ import annotations

from collections.abc import Iterable

from timeline_cli.events.names.acronyms import find_long_forms
from timeline_cli.events.names.mention import Mention
from timeline_cli.events.names.words import (
    NAME_LABELS,
    PERSON_LABELS,
    POSSESSIVE,
    POSSESSIVE_MARKS,
    PROPER_TAGS,
    Lexicon,
    lexicon,
)
from timeline_cli.events.syntax import is_parsed
from timeline_cli.events.tokens import Doc, Span, Token


def find_mentions(doc: Doc) -> list[Mention]:
    """Every name in `doc`, in text order, none overlapping another."""
    words = lexicon()
    spans = [(e.start, e.end, e.label_) for e in doc.ents if e.label_ in NAME_LABELS]
    taken = {i for e in doc.ents for i in range(e.start, e.end)}
    spans = [widened(doc, span, taken) for span in spans]
    long_forms = find_long_forms(doc)
    spans = [s for s in spans if not any(s[0] < end and start < s[1] for start, end in long_forms)]
    spans += [(start, end, "ORG") for start, end in long_forms]
    taken |= {i for start, end, _ in spans for i in range(start, end)}
    spans += [(start, end, "") for start, end in capital_runs(doc, taken)]
    found = []
    last_end = 0
    shops = names_in_s(doc, spans)
    for start, end, label in sorted(spans):
        stripped = end - 1 if end and doc[end - 1].lower_ in POSSESSIVE else end
        if doc[start:stripped].text in shops and stripped < len(doc) and doc[stripped].lower_ in POSSESSIVE:
            found.append(whole(doc, max(start, last_end), stripped + 1))
            last_end = stripped + 1
            continue
        mention = trimmed(doc, max(start, last_end), end, label, words)
        if mention is not None:
            found.append(mention)
            last_end = mention.end
    return found


def names_in_s(doc: Doc, spans: Iterable[tuple[int, int, str]]) -> frozenset[str]:
    """The names that end in 's themselves, without it: "Harlow's said", where nothing is Harlow's."""
    found = set()
    for start, end, label in spans:
        if label == "ORG" and end - start > 1 and doc[end - 1].lower_ in POSSESSIVE and acts_next(doc, end):
            found.add(doc[start : end - 1].text)
    return frozenset(found)


def acts_next(doc: Doc, i: int) -> bool:
    """Whether a verb stands there that tells what was done: "said", not "planned" of "planned sale"."""
    if i + 1 >= len(doc):
        return False
    verb, following = doc[i], doc[i + 1]
    if verb.pos_ not in ("VERB", "AUX") or verb.tag_ not in ("MD", "VBD", "VBN", "VBP", "VBZ"):
        return False
    return verb.tag_ in ("MD", "VBZ") or following.pos_ in ("ADP", "AUX", "DET", "PRON", "SCONJ")


def whole(doc: Doc, start: int, end: int) -> Mention:
    """The mention of a body whose name ends in 's."""
    core = tuple(token.text for token in doc[start:end])
    surface = " ".join(doc[start:end].text.split())
    return Mention(start, end, head_of(doc[start:end]), core, surface, "ORG")


def widened(doc: Doc, span: tuple[int, int, str], taken: set[int]) -> tuple[int, int, str]:
    """Take in a neighbouring proper noun that the entity recogniser left out of a person's name."""
    start, end, label = span
    if label not in PERSON_LABELS:
        return span
    if (
        end < len(doc)
        and end not in taken
        and is_proper(doc[end])
        and "\n" not in doc[end - 1 : end + 1].text
    ):
        end += 1
    first = doc[start - 1] if start else None
    if (
        first is not None
        and start - 1 not in taken
        and first.lower_ in lexicon().first_names
        and first.is_title
    ):
        start -= 1
    return start, end, label


def is_proper(token: Token) -> bool:
    """Whether a token is a capitalised proper noun."""
    return token.tag_ in PROPER_TAGS and token.text[:1].isupper() and token.is_alpha


def capital_runs(doc: Doc, taken: set[int]) -> list[tuple[int, int]]:
    """Runs of capitalised proper nouns outside the entities: names that the recogniser missed."""
    found = [token.i for token in doc if token.i not in taken and may_be_name(token)]
    runs: list[tuple[int, int]] = []
    for i in found:
        start = runs.pop()[0] if runs and runs[-1][1] == i else i
        runs.append((start, i + 1))
    return runs


def may_be_name(token: Token) -> bool:
    """Whether a token can be a piece of a name that the recogniser missed."""
    if not token.text[:1].isupper():
        return False
    return is_proper(token) or token.lower_.rstrip(".") in lexicon().title_gender


def trimmed(doc: Doc, start: int, end: int, label: str, words: Lexicon) -> Mention | None:
    """The mention without determiner, possessive mark and letters after the name; the title kept apart."""
    while start < end and (
        doc[start].lower_ in ("the", "a", "an") or doc[start].is_punct or doc[start].is_space
    ):
        start += 1
    while end > start and (
        doc[end - 1].lower_ in POSSESSIVE_MARKS
        or doc[end - 1].is_punct
        or (doc[end - 1].pos_ == "ADP" and doc[end - 1].text.islower())
        or (end - start > 1 and doc[end - 1].lower_ in words.postnominals)
    ):
        end -= 1
    name_start, title = start, None
    while (
        name_start < end
        and doc[name_start].lower_.rstrip(".") in words.title_gender
        and doc[name_start].is_title
        # "Earl of Marle" is a name, and "of Marle" none.
        and not (name_start + 1 < end and doc[name_start + 1].lower_ == "of")
    ):
        title = doc[name_start].lower_.rstrip(".")
        name_start += 1
        if name_start < end and doc[name_start].text == ".":
            name_start += 1
    if label in PERSON_LABELS and end - name_start > 1 and doc[name_start].lower_ in words.people:
        # "Singer Ada Okoro": what somebody is, with the capital of a caption.
        name_start = start = name_start + 1
    if label in PERSON_LABELS and title is None:
        if is_office(doc, start, end, words):
            name_start = start = start + 1
        name_start = behind_itself(doc, name_start, end)
    if name_start == end and label in PERSON_LABELS and not (end < len(doc) and is_proper(doc[end])):
        name_start, title = start, None
    if name_start == end or (end - name_start == 1 and doc[name_start].lower_ in words.endings):
        return None
    if (
        title is None
        and start
        and doc[start - 1].lower_.rstrip(".") in words.title_gender
        and doc[start - 1].is_title
    ):
        before = doc[start - 1].lower_.rstrip(".")
        if label in PERSON_LABELS or words.title_gender[before] is not None:
            title, start = before, start - 1
    core = tuple(token.text for token in doc[name_start:end])
    if not core or not any(word[:1].isupper() or word[:1].isdigit() for word in core):
        return None
    known = (
        "PERSON"
        if label in PERSON_LABELS or (title and title in words.title_gender and label == "")
        else label
    )
    if known == "PERSON" and title is None and len(core) > 1 and core[0].lower() in words.called_after:
        known = "LOC"
    head = head_of(doc[name_start:end])
    surface = " ".join(doc[name_start:end].text.split())
    return Mention(start, end, head, core, surface, known or None, title)


def is_office(doc: Doc, start: int, end: int, words: Lexicon) -> bool:
    """Whether what was found begins with a piece of an office: "Secretary of | State Ada Okoro"."""
    before = doc[max(start - 2, 0) : start]
    if len(before) < 2 or end - start < 2:
        return False
    return before[1].lower_ == "of" and before[0].is_title and before[0].lower_ in words.roles


def behind_itself(doc: Doc, start: int, end: int) -> int:
    """Where a name begins that stands twice, since a heading runs into the text: "Ada Okoro Ada Okoro"."""
    half = (end - start) // 2
    texts = [token.text for token in doc[start:end]]
    return start + half if half and texts[:half] == texts[half:] else start


def head_of(span: Span) -> int:
    """The index of the word that carries a name: the last one where there is no parse."""
    return span.root.i if is_parsed(span.root.sent) else span.end - 1

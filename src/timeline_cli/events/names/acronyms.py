"""Acronyms and the names that they stand for: "the Water and Land Board (WLB)"."""

from __future__ import annotations

from collections.abc import Sequence

from timeline_cli.events.names.mention import Mention, key_of
from timeline_cli.events.names.words import lexicon
from timeline_cli.events.tokens import Doc


def find_long_forms(doc: Doc) -> list[tuple[int, int]]:
    """Every place of a name that an acronym in brackets spells out: "the Water and Land Board (WLB)".

    The letters tell where the name starts, whatever pieces the entity recogniser made of it.
    """
    forms: set[tuple[str, ...]] = set()
    for token in doc[: max(len(doc) - 2, 0)]:
        if token.text != "(":
            continue
        short = doc[token.i + 1].text
        if doc[token.i + 2].text == ")" and short.isupper() and 2 <= len(short) <= 8:
            start = long_form_start(doc, token.i, short)
            if start is not None:
                forms.add(tuple(t.lower_ for t in doc[start : token.i]))
    if not forms:
        return []
    by_first: dict[str, list[tuple[str, ...]]] = {}
    for form in sorted(forms, key=len, reverse=True):
        by_first.setdefault(form[0], []).append(form)
    found: list[tuple[int, int]] = []
    for token in doc:
        for form in by_first.get(token.lower_, ()):
            end = token.i + len(form)
            if token.is_title and tuple(t.lower_ for t in doc[token.i : end]) == form:
                found.append((token.i, end))
                break
    return found


def long_form_start(doc: Doc, end: int, short: str) -> int | None:
    """Where the name that ends before `end` and has the initials `short` starts, None when none fits."""
    skipped = lexicon().skipped
    for start in range(end - 2, max(end - 2 * len(short) - 2, -1), -1):
        words = [t.text for t in doc[start:end] if not t.is_space]
        if not all(word[0].isupper() or word.lower() in skipped for word in words):
            return None
        if words[0][0].isupper() and short.lower() in initials_of(words):
            return start
    return None


def stated_acronyms(doc: Doc, mentions: list[Mention]) -> dict[str, tuple[str, ...]]:
    """Acronym → words of its long form: "Fell Rescue Service (FRS)", or letters that fit just one name."""
    long_forms = {key_of(m.words): initials_of(m.words) for m in mentions if len(m.words) >= 2}
    stated: dict[str, tuple[str, ...]] = {}
    for mention in mentions:
        end = mention.end
        if end + 2 < len(doc) and doc[end].text == "(" and doc[end + 2].text == ")":
            short = doc[end + 1].text
            if short.isupper() and 2 <= len(short) <= 8 and fits_acronym(short, mention.words):
                stated[short] = key_of(mention.words)
    shorts = sorted(
        {t.text for t in doc if t.text.isupper() and t.is_alpha and 3 <= len(t.text) <= 6} - stated.keys()
    )
    for short in shorts:
        fits = [core for core, initials in long_forms.items() if short.lower() in initials]
        if len(fits) == 1:
            stated[short] = fits[0]
    return stated


def fits_acronym(short: str, words: Sequence[str]) -> bool:
    """Whether an acronym in brackets can stand for the name before it: its letters in order."""
    initials = initials_of(words)
    if short.lower() in initials:
        return True
    letters = iter("".join(words).lower())
    return (
        short[0].lower() == words[0][0].lower()
        and len(words) >= 2
        and all(c in letters for c in short.lower())
    )


def initials_of(words: Sequence[str]) -> tuple[str, str]:
    """First letters with and without the small words."""
    skipped = lexicon().skipped
    letters = [word[0].lower() for word in words if word[0].isalpha()]
    large = [word[0].lower() for word in words if word[0].isalpha() and word.lower() not in skipped]
    return "".join(letters), "".join(large)

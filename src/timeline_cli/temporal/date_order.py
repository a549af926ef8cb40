"""Whether an article writes day or month first, read from its own clear dates or from its spelling."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from timeline_cli.temporal.algebra import Either, Field
from timeline_cli.temporal.english.lexicon import LEXICON
from timeline_cli.temporal.english.spelling import AMERICAN, BRITISH
from timeline_cli.temporal.find import Found
from timeline_cli.temporal.grammar import Token
from timeline_cli.temporal.told import DateOrder

MONTHS = frozenset().union(*(LEXICON[category] for category in ("month-name", "month-word", "month-abbr")))


def written_order(tokens: Sequence[Token], found: Sequence[Found]) -> tuple[DateOrder | None, str]:
    """The order of numeric dates in an article and why; None where nothing settles it, or none needs it."""
    if not any(isinstance(item.meaning, Either) for item in found):
        return None, ""
    own = Counter(order for item in found if (order := _order_of(tokens, item)))
    if own["dmy"] != own["mdy"]:
        return ("dmy" if own["dmy"] > own["mdy"] else "mdy"), "like the article's other dates"
    words = Counter(token.lower for token in tokens)
    british, american = (sum(words[word] for word in spelling) for spelling in (BRITISH, AMERICAN))
    if british != american:
        return (
            ("dmy", "as British spelling suggests")
            if british > american
            else ("mdy", "as American spelling suggests")
        )
    return None, ""


def _order_of(tokens: Sequence[Token], item: Found) -> DateOrder | None:
    """The order that one clear date shows: 25/12/2018 and "3 May" put the day first, "May 3" the month."""
    if not (isinstance(item.meaning, Field) and item.meaning.month and item.meaning.day):
        return None
    inside = tokens[item.start : item.end]
    numeric = next((token.text for token in inside if token.kind == "numeric"), None)
    if numeric:
        return "dmy" if int(re.split(r"[/.-]", numeric)[0]) > 12 else "mdy"
    day = next((i for i, token in enumerate(inside) if token.kind in ("digits", "ordinal")), None)
    month = next((i for i, token in enumerate(inside) if token.lower in MONTHS), None)
    if day is None or month is None:
        return None
    return "dmy" if day < month else "mdy"

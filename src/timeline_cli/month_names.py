"""The names of months and weekdays, as heads of articles, lines and sentences have them."""

from __future__ import annotations

#: As they are written in running text.
WEEKDAYS = frozenset({"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"})
MONTHS = {
    name: number
    for number, names in enumerate(
        (
            ("january", "jan"),
            ("february", "feb"),
            ("march", "mar"),
            ("april", "apr"),
            ("may",),
            ("june", "jun"),
            ("july", "jul"),
            ("august", "aug"),
            ("september", "sept", "sep"),
            ("october", "oct"),
            ("november", "nov"),
            ("december", "dec"),
        ),
        start=1,
    )
    for name in names
}

#: The names of months and their short forms, for regular expressions that ignore case.
ANY_MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))

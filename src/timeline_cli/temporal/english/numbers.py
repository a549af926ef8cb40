"""Numbers in words, ordinals and years in words: the building blocks of the other rules."""

from __future__ import annotations

from timeline_cli.temporal.grammar import Rule

RULES = (
    Rule("one to nine", "<ones>", lambda n: n, "num"),
    Rule("ten to nineteen", "<teens>", lambda n: n, "num"),
    Rule("twenty to ninety", "<tens>", lambda n: n, "num"),
    Rule("tens and ones", "<tens> -? <ones>", lambda tens, ones: tens + ones, "num"),
    Rule("hundreds in words", "<ones> hundred", lambda n: 100 * n, "num"),
    Rule("a hundred", "a hundred", lambda: 100, "num"),
    Rule("hundred and more", "<ones> hundred and? <num>", lambda n, more: 100 * n + more if more < 100 else None, "num"),
    Rule("a thousand", "a thousand", lambda: 1000, "num"),
    Rule("thousands in words", "<num> thousand", lambda n: 1000 * n, "num"),
    Rule("millions", "<num> million", lambda n: int(1_000_000 * n), "num"),
    Rule("a million", "a million", lambda: 1_000_000, "num"),
    Rule("billions", "<num> billion", lambda n: int(1_000_000_000 * n), "num"),
    Rule("a billion", "a billion", lambda: 1_000_000_000, "num"),
    Rule("and a half", "<num> and a half", lambda n: n + 0.5, "num"),
    Rule("one half as digits", "<int> 1 / 2", lambda n: n + 0.5, "num"),
    Rule("a hyphenated half", "<num> - and - a - half", lambda n: n + 0.5, "num"),
    Rule("simple ordinal", "<ord-word>", lambda n: n, "ord"),
    Rule("compound ordinal", "<tens> -? <ord-word>", lambda tens, n: tens + n if n < 10 else None, "ord"),
    Rule("day ordinal", "<ord-word>", lambda n: n if n <= 31 else None, "dom-ord"),
    Rule("compound day ordinal", "<tens> -? <ord-word>", lambda tens, n: tens + n if tens + n <= 31 and n < 10 else None, "dom-ord"),
    Rule("day in words", "<dom-ord>", lambda n: n, "dom"),
    Rule("year in words", "<teens> <tens> -? <ones>?", lambda c, tens, ones: 100 * c + tens + (ones or 0) if c >= 15 else None, "year-in-words"),
    Rule("year in words, teens", "<teens> <teens>", lambda c, teens: 100 * c + teens if c >= 15 else None, "year-in-words"),
    Rule("two thousand", "two thousand and? <num>?", lambda n: 2000 + (n or 0) if not n or n < 100 else None, "year-in-words"),
    Rule("a year in words", "<year-in-words>", lambda y: y, "year"),
)  # fmt: skip

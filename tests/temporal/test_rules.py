"""Every rule beside its own examples and counter-examples, and what keeps rules, words and engine apart."""

from __future__ import annotations

import ast
from collections import Counter
from collections.abc import Iterator
from datetime import date
from itertools import product
from math import prod
from pathlib import Path

import pytest

from timeline_cli import temporal
from timeline_cli.temporal.english import RULES, grammar, tense, tokenize
from timeline_cli.temporal.english.lexicon import LEXICON
from timeline_cli.temporal.grammar import Edge, Example, Rule, _compile, choose

FOLDER = Path(temporal.__file__).parent
ENGINE = (
    "grammar.py",
    "algebra.py",
    "interval.py",
    "timex.py",
    "operations.py",
    "find.py",
    *sorted(f"anchoring/{path.name}" for path in (FOLDER / "anchoring").glob("*.py")),
)
WORDS = ("english/lexicon.py", "english/tense.py")
RULE_FILES = sorted(
    {f"english/{path.name}" for path in (FOLDER / "english").glob("*.py")} - {*WORDS, "english/lexer.py"}
)

EXAMPLES = [(rule, example) for rule in RULES for example in rule.examples]
COUNTER_EXAMPLES = [(rule, sentence) for rule in RULES for sentence in rule.never]


def rules_behind(text: str) -> Iterator[tuple[int, int, set[str]]]:
    """For each stretch of text that becomes expressions: its offsets and every rule that had a part in it."""
    tokens = tokenize(text)
    for start, end in grammar().windows(tokens):
        for edge in choose(grammar().parse(tokens, start, end)):
            yield tokens[edge.start].start, tokens[edge.end - 1].end, set(_rules_in(edge))


def _rules_in(edge: Edge) -> Iterator[str]:
    if edge.rule:
        yield edge.rule.name
    for child in edge.children:
        yield from _rules_in(child)


def _id(pair: tuple[Rule, Example | str]) -> str:
    rule, example = pair
    return f"{rule.name}: {example if isinstance(example, str) else example.finds}"


@pytest.mark.parametrize(("rule", "example"), EXAMPLES, ids=map(_id, EXAMPLES))
def test_example(rule: Rule, example: Example) -> None:
    published = date.fromisoformat(example.published) if example.published else None
    found = [
        (one.value, one.type, one.mod)
        for one in temporal.find(example.text, published=published, style=example.style)
        if one.text == example.finds
    ]

    assert found[:1] == [(example.value, example.type, example.mod)]


@pytest.mark.parametrize(("rule", "example"), EXAMPLES, ids=map(_id, EXAMPLES))
def test_example_is_read_by_its_rule(rule: Rule, example: Example) -> None:
    start = example.text.index(example.finds)
    end = start + len(example.finds)

    assert any(
        first <= start and end <= last and rule.name in names
        for first, last, names in rules_behind(example.text)
    )


@pytest.mark.parametrize(("rule", "sentence"), COUNTER_EXAMPLES, ids=map(_id, COUNTER_EXAMPLES))
def test_counter_example(rule: Rule, sentence: str) -> None:
    assert all(rule.name not in names for _, _, names in rules_behind(sentence))


def test_rule_names_are_unique() -> None:
    assert [name for name, count in Counter(rule.name for rule in RULES).items() if count > 1] == []


def test_no_two_rules_say_the_same_thing() -> None:
    """Where two match the same words under the same guard to make the same thing, one never speaks."""
    said: dict[tuple[object, ...], set[str]] = {}
    for rule in RULES:
        for row in _compile(rule):
            for words in product(*map(sorted, row.symbols)):
                said.setdefault((words, rule.produces, rule.guard), set()).add(rule.name)

    assert [(words, sorted(names)) for (words, *_), names in said.items() if len(names) > 1] == []


def test_every_category_that_a_rule_asks_for_is_made_somewhere() -> None:
    made = {rule.produces for rule in RULES} | set(LEXICON)
    made |= {category for kind in SAMPLES for category, _ in grammar().kinds[kind](SAMPLES[kind])}
    asked = {
        symbol[1:-1]
        for rule in RULES
        for row in _compile(rule)
        for symbols in row.symbols
        for symbol in symbols
    }
    asked = {category for category in asked if f"<{category}>" in " ".join(rule.pattern for rule in RULES)}

    assert asked - made == set()


def test_every_rule_leads_to_an_expression() -> None:
    """A category that no expression can be built from is a rule that never speaks."""
    useful = set(grammar().expressions | grammar().in_history)
    while True:
        more = {
            part.strip("<>?")
            for rule in RULES
            if rule.produces in useful
            for item in rule.pattern.split()
            for part in item.split("|")
            if part.startswith("<")
        }
        if more <= useful:
            break
        useful |= more

    assert [rule.name for rule in RULES if rule.produces not in useful] == []


#: one token of every kind that carries a value
SAMPLES = {
    "digits": "26",
    "year": "1987",
    "amount": "2.50",
    "millions": "4.5bn",
    "circa": "c.",
    "ordinal": "26th",
    "decade": "1900s",
    "bare": "60s",
    "iso": "2019-06-26",
    "numeric": "26/06/2019",
    "roman": "3.IX.1939",
    "clock": "14:05",
    "hour": "0841",
    "ampm": "p.m.",
    "short": "'89",
}


def test_every_kind_of_token_with_a_value_has_a_sample() -> None:
    assert set(SAMPLES) == set(grammar().kinds)
    alone = set(SAMPLES) - {"ampm", "millions", "circa"}
    assert {kind: tokenize(SAMPLES[kind])[0].kind for kind in alone} == {kind: kind for kind in alone}


# ── words and rules are data ─────────────────────────────────────────────────────────────────────

_LOOPS = (ast.For, ast.While, ast.AsyncFor, ast.Try, ast.With, ast.Match)


def _tree(name: str) -> ast.Module:
    return ast.parse((FOLDER / name).read_text(encoding="utf-8"))


@pytest.mark.parametrize("name", WORDS)
def test_word_lists_hold_no_control_flow(name: str) -> None:
    banned = (*_LOOPS, ast.If, ast.IfExp, ast.FunctionDef, ast.ClassDef, ast.Lambda)
    found = [
        f"line {node.lineno}: {type(node).__name__}"
        for node in ast.walk(_tree(name))
        if isinstance(node, banned)
    ]

    assert found == []


@pytest.mark.parametrize("name", RULE_FILES)
def test_rules_hold_no_control_flow(name: str) -> None:
    """Rules are a flat table; a helper may decline a reading with `if`, but nothing repeats."""
    module = _tree(name)
    loops = [
        f"line {node.lineno}: {type(node).__name__}" for node in ast.walk(module) if isinstance(node, _LOOPS)
    ]
    branches = [
        f"line {node.lineno}: If"
        for statement in module.body
        if not isinstance(statement, ast.FunctionDef)
        for node in ast.walk(statement)
        if isinstance(node, ast.If)
    ]

    assert loops + branches == []


# ── the engine knows no English ──────────────────────────────────────────────────────────────────

#: names of the algebra and of TIMEX3 that happen to be English words too
ALGEBRA = frozenset(
    "second minute hour day night weekend week fortnight month season quarter half year decade century "
    "millennium last next this same before after within past future at clock first bc date".split()
)


def _english() -> set[str]:
    words = {word for words in LEXICON.values() for word in words}
    for rule in RULES:
        for row in _compile(rule):
            words |= {symbol for symbols in row.symbols for symbol in symbols if not symbol.startswith("<")}
    for value in vars(tense).values():
        if isinstance(value, frozenset):
            words |= value
    return {word for word in words if any(character.isalpha() for character in word)}


def _strings(node: ast.AST) -> Iterator[tuple[int, str]]:
    """Every string of a module but those composed for a reader and those that list what it exports."""
    if isinstance(node, ast.JoinedStr) or _exports(node):
        return
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.lineno, node.value
    for inner in ast.iter_child_nodes(node):
        yield from _strings(inner)


def _exports(node: ast.AST) -> bool:
    return isinstance(node, ast.Assign) and any(
        isinstance(t, ast.Name) and t.id == "__all__" for t in node.targets
    )


@pytest.mark.parametrize("name", ENGINE)
def test_the_engine_knows_no_english(name: str) -> None:
    """No word of the lexicon, a rule or the tense lists is a string of an engine file."""
    english = _english() - ALGEBRA
    found = [
        f"line {line}: {text!r}" for line, text in _strings(_tree(name)) if text.strip().lower() in english
    ]

    assert found == []


def test_the_search_for_english_in_the_engine_finds_some() -> None:
    planted = ast.parse('if word == "yesterday":\n    month = "June"')

    assert {text.lower() for _, text in _strings(planted)} <= _english() - ALGEBRA


#: what each kind of token may be, for rules that take it
TOKENS = "7 3rd 1987 2,500 1980s 60s 2019-06-04 4/6/2019 14:05 '89 p.m.".split()
#: so many values of a category, and ways to fill a rule, are tried
VALUES, WAYS = 40, 300


def _values() -> dict[str, list[object]]:
    """What the words of each category stand for."""
    values: dict[str, list[object]] = {category: list(known.values()) for category, known in LEXICON.items()}
    for token in TOKENS:
        kind = tokenize(token)[0].kind
        for category, value in grammar().kinds[kind](token):
            values.setdefault(category, []).append(value)
    return values


def _ways(rule: Rule, values: dict[str, list[object]]) -> Iterator[tuple[object, ...]]:
    """Ways to fill a rule with such values, evenly from all, with and without what it may do without."""
    items = [item for item in rule.pattern.split() if item.startswith("<")]
    pools = [
        [*dict.fromkeys(values.get(item.strip("<>?"), [])), *([None] if item.endswith("?") else [])]
        for item in items
    ]
    count = prod(map(len, pools))
    for number in range(0, count, max(count // WAYS, 1)):
        way = []
        for pool in reversed(pools):
            number, at = divmod(number, len(pool))
            way.append(pool[at])
        yield tuple(reversed(way))


def test_every_rule_takes_whatever_its_categories_hold() -> None:
    """A rule that took "last night" for a day or a year failed on "the end of June last night"."""
    values = _values()
    for _ in range(3):
        for rule in RULES:
            made = (rule.meaning(*way) for way in _ways(rule, values))
            known = values.setdefault(rule.produces, [])
            new = dict.fromkeys(value for value in made if value is not None and value not in known)
            known += list(new)[: max(VALUES - len(known), 0)]

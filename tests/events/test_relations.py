"""What the text says of the order of two events: invented sentences, parsed by hand."""

from __future__ import annotations

import pytest

from tests.events.test_names import parsed
from timeline_cli.events.relations import connectives, relate

AFTER = """
She PRP 2 nsubj
resigned VBD 0 root
after IN 6 mark
the DT 5 det
court NN 6 nsubj
ruled VBD 2 advcl
. . 2 punct
"""
REPORTED = """
Police NNS 2 nsubj
said VBD 0 root
that IN 6 mark
the DT 5 det
man NN 6 nsubj
fled VBD 2 ccomp
. . 2 punct
"""
AHEAD = """
Police NNS 2 nsubj
said VBD 0 root
that IN 7 mark
the DT 5 det
road NN 7 nsubj
would MD 7 aux
close VB 2 ccomp
. . 2 punct
"""
HAD = """
The DT 2 det
band NN 3 nsubj
left VBD 0 root
. . 3 punct

It PRP 3 nsubj
had VBD 3 aux
played VBN 0 root
. . 3 punct
"""
TO_COME = """
She PRP 4 nsubj
is VBZ 4 aux
to TO 4 mark
sue VB 0 root
. . 4 punct

They PRP 3 nsubj
then RB 3 advmod
left VBD 0 root
. . 3 punct
"""
PLAIN = """
The DT 2 det
band NN 3 nsubj
played VBD 0 root
. . 3 punct

The DT 2 det
crowd NN 3 nsubj
sang VBD 0 root
. . 3 punct
"""


@pytest.mark.parametrize(
    ("lines", "first", "second", "earlier", "cue"),
    [
        (AFTER, 1, 5, 5, "“after”"),
        (AFTER.replace("after", "before"), 1, 5, 1, "“before”"),
        (REPORTED, 1, 5, 5, "reports"),
        (AHEAD, 1, 6, 1, "still to come"),
        (HAD, 2, 6, 6, "goes back"),
        (TO_COME, 3, 7, 7, "still to come"),
        (PLAIN, 2, 6, 2, "told in this order"),
    ],
)
def test_who_came_first(lines: str, first: int, second: int, earlier: int, cue: str) -> None:
    (relation,) = relate(parsed(lines), [(str(first), first), (str(second), second)])
    assert relation.earlier == str(earlier)
    assert cue in relation.cue


def test_events_far_apart_are_not_related() -> None:
    far = PLAIN + "\nIt PRP 2 nsubj\nrained VBD 0 root\n. . 2 punct\n"
    relations = relate(parsed(far), [("a", 2), ("b", 6), ("c", 9)])
    assert {(relation.earlier, relation.later) for relation in relations} == {("a", "b"), ("b", "c")}


def test_no_word_says_both_orders() -> None:
    markers, adverbs = connectives()
    assert all(0 < connective.weight <= 1 for table in (markers, adverbs) for connective in table.values())
    assert not {word for word in markers if word in adverbs and word not in ("once",)}

"""Giving a word another head."""

from __future__ import annotations

from timeline_cli.events.labels import RELATIONS
from timeline_cli.events.tokens import Token


def hang(token: Token, head: Token, dep: str = "advcl") -> None:
    """Make `token` a dependent of `head`, whose dependents stay in text order.

    Nothing is hung below itself: whoever went up from there would never come to an end.
    """
    if is_below(head, token):
        return
    above = token.head
    above.children.remove(token)
    head.children.append(token)
    head.children.sort(key=lambda child: child.i)
    token.head, token.dep_, token.relation = head, dep, RELATIONS.get(dep, "other")
    for changed in (above, head):
        changed.below = frozenset([child.relation for child in changed.children])
        changed.forget_subtree()


def is_below(token: Token, head: Token) -> bool:
    """Whether `token` is `head`, or hangs somewhere below it."""
    while token is not head and token.head is not token:
        token = token.head
    return token is head


def put_above(token: Token, *, dep: str) -> None:
    """Give `token` the place of its head: that, now its `dep`, and all that hangs on it hang on `token`."""
    head = token.head
    for child in [child for child in head.children if child is not token]:
        hang(child, token, child.dep_)
    if head.head is head:
        head.children, head.below = [], frozenset()
        head.forget_subtree()
        token.children.append(head)
        token.head, token.dep_, token.relation = token, head.dep_, head.relation
        head.head = token
    else:
        hang(token, head.head, head.dep_)
    hang(head, token, dep)

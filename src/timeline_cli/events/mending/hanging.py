"""Giving a word another head."""

from __future__ import annotations

from timeline_cli.events.labels import RELATIONS
from timeline_cli.events.tokens import Token


def hang(token: Token, head: Token, dep: str = "advcl") -> None:
    """Make `token` a dependent of `head`, whose dependents stay in text order."""
    above = token.head
    above.children.remove(token)
    head.children.append(token)
    head.children.sort(key=lambda child: child.i)
    token.head, token.dep_, token.relation = head, dep, RELATIONS.get(dep, "other")
    for changed in (above, head):
        changed.below = frozenset([child.relation for child in changed.children])
        changed.forget_subtree()

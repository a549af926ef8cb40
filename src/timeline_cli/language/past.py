"""The simple past of English verbs."""

from __future__ import annotations

from timeline_cli.language.irregular import PAST_FORMS, VERB_PREFIXES


def simple_past(lemma: str, gerund: str) -> str:
    """The past of the verb `lemma`; its "-ing" form `gerund`, where known, shows a doubled last letter.

    >>> simple_past("stop", "stopping"), simple_past("take", "taking")
    ('stopped', 'took')
    """
    irregular = _irregular(lemma)
    if irregular is not None:
        return irregular
    if lemma.endswith("e"):
        return lemma + "d"
    if lemma.endswith("y") and lemma[-2:-1] not in "aeiou":
        return lemma[:-1] + "ied"
    return gerund.removesuffix("ing") + "ed" if gerund.endswith("ing") else lemma + "ed"


def _irregular(lemma: str) -> str | None:
    found = PAST_FORMS.get(lemma)
    for prefix in VERB_PREFIXES:
        if found is None and lemma.startswith(prefix):
            base = PAST_FORMS.get(lemma.removeprefix(prefix))
            found = prefix + base if base else None
    return found

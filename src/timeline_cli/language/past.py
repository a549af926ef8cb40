"""The simple past of English verbs."""

from __future__ import annotations

from timeline_cli.language.irregular import PAST_FORMS, irregular_form


def simple_past(lemma: str, gerund: str) -> str:
    """The past of the verb `lemma`; its "-ing" form `gerund`, where known, shows a doubled last letter.

    >>> simple_past("stop", "stopping"), simple_past("take", "taking")
    ('stopped', 'took')
    """
    irregular = irregular_form(lemma, PAST_FORMS)
    if irregular is not None:
        return irregular
    if lemma.endswith("e"):
        return lemma + "d"
    if lemma.endswith("y") and lemma[-2:-1] not in "aeiou":
        return lemma[:-1] + "ied"
    return gerund.removesuffix("ing") + "ed" if gerund.endswith("ing") else lemma + "ed"

"""The simple past of English verbs."""

from __future__ import annotations

import re

from timeline_cli.language.irregular import PAST_FORMS, irregular_form

#: One vowel and one consonant behind it end a verb, and there is no other vowel: "stop", "quiz", not "fix".
SHORT = re.compile(r"(?:[^aeiou]*qu|[^aeiou]*)[aeiou][^aeiouhwxy]")
#: The same behind other vowels, where the last is the loudest ("admit", "occur", not "visit", "enter"), the
#: end is a short word ("kidnap"), or an "l", which British English always doubles ("travel").
LONG = re.compile(
    r".*[^aeiou][aeiou]l|(?:ad|com|e|o|per|re|sub|trans)mit|(?:con|de|in|pre|re|trans)fer|(?:con|in|oc|re)cur"
    r"|abet|abhor|acquit|allot|befit|debug|deter|embed|equip|format|handicap|kidnap|overlap|program|rebut"
    r"|regret|unplug|unwrap|worship|zigzag"
)


def simple_past(lemma: str, form: str) -> str:
    """The past of the verb `lemma`; a `form` in "-ing" shows whether its last letter is doubled.

    >>> simple_past("stop", "stopping"), simple_past("admit", "admit"), simple_past("take", "taking")
    ('stopped', 'admitted', 'took')
    """
    irregular = irregular_form(lemma, PAST_FORMS)
    if irregular is not None:
        return irregular
    if lemma.endswith("e"):
        return lemma + "d"
    if lemma.endswith("y") and lemma[-2:-1] not in "aeiou":
        return lemma[:-1] + "ied"
    if form.endswith("ing") and form != lemma:
        return form.removesuffix("ing") + "ed"
    if lemma.endswith("ic"):
        return lemma + "ked"
    return lemma + (lemma[-1] if SHORT.fullmatch(lemma) or LONG.fullmatch(lemma) else "") + "ed"

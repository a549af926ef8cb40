"""What is written in the place of a word: of "did not", of "whose", of a bare number."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from timeline_cli.events import syntax
from timeline_cli.events.labels import SUBJECTS, Relation
from timeline_cli.events.lexicon import TIME_UNITS
from timeline_cli.events.names.words import SPOKEN
from timeline_cli.events.noun_parts import bare
from timeline_cli.events.phrases import noun_phrase
from timeline_cli.events.retelling import as_sentence
from timeline_cli.events.spelling import Speller
from timeline_cli.events.tokens import Token
from timeline_cli.language.past import simple_past

#: The forms of helpers that go with "I", "you" and "we", as they go with a name.
AGREEING = {"am": "is", "are": "is", "have": "has", "were": "was"}
AGREEING |= {"'m": "is", "’m": "is", "'re": "is", "’re": "is", "'ve": "has", "’ve": "has"}
#: "At least 40", "at most 40".
BOUNDS = frozenset({"least", "most"})
#: With these a bare number is an age or a sum of points.
SCORING = frozenset({"average", "notch", "score", "shoot", "turn"})


def words_instead(
    top: Token, subject: Token | None, rest: Sequence[Token], speller: Speller, skip: Collection[int]
) -> dict[int, str]:
    """What a clause is told with in the place of its own words, by the place of the word."""
    return {
        **helper_in_front(as_sentence(top), top, rest),
        **without_not(top, skip),
        **whose(subject, speller, skip),
        **of_whom(subject, speller, skip),
        **with_counted(top, skip),
        **agreeing(top, subject, speller),
    }


def agreeing(top: Token, subject: Token | None, speller: Speller) -> dict[int, str]:
    """The helper that goes with the name written for a speaker: "you were told" → "Okoro was told"."""
    if subject is None or subject.lower_ not in SPOKEN or speller.names.name_of(subject) is None:
        return {}
    verbs = (top, *syntax.auxiliaries(top))
    return {verb.i: AGREEING[verb.lower_] for verb in verbs if verb.lower_ in AGREEING}


def helper_in_front(instead: Mapping[int, str], top: Token, words: Sequence[Token]) -> Mapping[int, str]:
    """The helper given to a participle, before its adverb: what was "first found in Ely" was first found."""
    helper, _, verb = instead.get(top.i, "").rpartition(" ")
    before = [
        word for word in words if word.i + 1 == top.i and word.relation == "adverb" and word.head == top
    ]
    if not helper or not before:
        return instead
    return {**instead, before[0].i: f"{helper} {before[0].text.lower()}", top.i: verb}


def without_not(clause: Token, skip: Collection[int]) -> dict[int, str]:
    """The verbs whose "not" is not told: "did not open until May" → "opened", "won't open" → "will open".

    A "did" before its subject ("only then did she resign") has no place behind it.
    """
    short = next((a for a in syntax.auxiliaries(clause) if a.lower_ == "wo" and a.i + 1 in skip), None)
    if short is not None:
        return {short.i: "will"}
    past = {clause.i: simple_past(clause.lemma_.lower(), clause.lower_)}
    did = next((a for a in syntax.auxiliaries(clause) if a.lower_ == "did"), None)
    if did is None or did.i in skip:
        return past if did is not None else {}
    subject = syntax.own_subject(clause)
    is_inverted = subject is not None and did.i < subject.i and not syntax.negations(clause)
    return past | {did.i: ""} if is_inverted else {}


def whose(noun: Token | None, speller: Speller, skip: Collection[int]) -> dict[int, str]:
    """The name or noun that "whose" stands for: "the firm whose roof fell in" → "the firm's roof"."""
    word = next((c for c in noun.children if c.tag_ == "WP$"), None) if noun is not None else None
    above = syntax.governor(noun) if noun is not None else None
    if word is None or above is None or above.relation != "relative clause":
        return {}
    owner = syntax.antecedent(above)
    words = bare(noun_phrase(owner, skip, 3, without=above), owner)
    name = speller.names.name_of(owner)
    if name is not None:
        words = [word for word in words if speller.names.name_of(word) == name]
        speller.said.add(name.name)
    text = Speller(speller.names, owner).spell(words)
    return {word.i: text + ("’" if text.endswith("s") else "’s")} if text else {}


def of_whom(noun: Token | None, speller: Speller, skip: Collection[int]) -> dict[int, str]:
    """Of whom some are told: "40 ships, six of which were sold" → "six of the 40 ships"."""
    parts = syntax.children(noun, "nominal modifier") if noun is not None else []
    word = next((c for c in parts if c.lower_ in ("which", "whom")), None)
    above = syntax.governor(noun) if noun is not None else None
    if word is None or above is None or above.relation != "relative clause":
        return {}
    whole = syntax.antecedent(above)
    text = Speller(speller.names, whole).spell_inside(bare(noun_phrase(whole, skip, 3, without=above), whole))
    is_known = whole.pos_ == "PROPN" or syntax.children(whole, "determiner", "possessor")
    return {word.i: text if is_known else f"the {text}"} if text else {}


def with_counted(clause: Token, skip: Collection[int]) -> dict[int, str]:
    """What a bare number counts: "30 mills were to close, | five | were sold" → "five mills were sold"."""
    links: tuple[Relation, ...] = SUBJECTS if clause.lemma_ in SCORING else (*SUBJECTS, "object")
    numbers = [n for n in syntax.children(clause, *links) if is_bare_number(n)]
    return {n.i: f"{n.text} {noun.text}" for n in numbers if (noun := counted_before(n, skip)) is not None}


def is_bare_number(word: Token) -> bool:
    is_alone = all(
        child.i < word.i and (child.relation in ("adverb", "compound") or child.lower_ in BOUNDS)
        for child in word.children
    )
    return word.tag_ == "CD" and word.like_num and word.lower_ != "one" and is_alone


def counted_before(number: Token, skip: Collection[int]) -> Token | None:
    """The last noun before a number in its sentence that another number counts, no time or money.

    Lives are only taken: "took four lives and injured 30".
    """
    nouns = [word for word in number.doc[number.sent.start : number.i] if word.tag_ == "NNS"]
    counted = [noun for noun in nouns if noun.i not in skip and syntax.children(noun, "number")]
    is_told = bool(counted) and counted[-1].lemma_.lower() not in TIME_UNITS.words | {"life"}
    return counted[-1] if is_told else None

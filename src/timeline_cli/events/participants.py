"""Who and what took part in an event, with a role, an entity label and the fullest name."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from timeline_cli.events import syntax
from timeline_cli.events.clause_parts import top_of_chain
from timeline_cli.events.event import Participant, Role
from timeline_cli.events.lexicon import TIME_PREPOSITIONS
from timeline_cli.events.names.words import PLACE_LABELS
from timeline_cli.events.noun_parts import bare
from timeline_cli.events.phrases import noun_phrase
from timeline_cli.events.spelling import NameLookup
from timeline_cli.events.tokens import Token
from timeline_cli.events.triggers import Trigger

PLACE_PREPOSITIONS = frozenset(
    {"in", "at", "near", "outside", "inside", "across", "around", "on", "off", "into", "to", "from"}
)
NOMINALS = frozenset({"NOUN", "PROPN", "PRON", "NUM"})


def participants(trigger: Trigger, names: NameLookup, *, skip: Collection[int]) -> tuple[Participant, ...]:
    """The participants of an event, each once, in the order subject, object, agent, place, oblique."""
    found: list[Participant] = []
    taken: set[int] = set()
    for token, role in roles(trigger):
        if (
            token.i in skip
            or token.i in taken
            or token.pos_ not in NOMINALS
            or syntax.is_relative_pronoun(token)
            or (token.pos_ == "PRON" and token.tag_.startswith("PRP") and names.name_of(token) is None)
        ):
            continue
        taken.add(token.i)
        found.append(participant(token, role, names, skip))
        found.extend(
            participant(other, role, names, skip)
            for other in syntax.children(token, "conjunct")
            if other.pos_ in NOMINALS and other.i not in skip
        )
    return tuple(found)


def roles(trigger: Trigger) -> Iterator[tuple[Token, Role]]:
    """Each noun that takes part, with its role; a passive subject is an object."""
    if trigger.life is not None:
        yield trigger.life.holder, "object" if trigger.life.lemma == "bear" else "subject"
        return
    if trigger.kind == "noun" and trigger.clause == trigger.token:
        yield from noun_roles(trigger.token)
        return
    clause = trigger.clause
    subject = syntax.subject(clause)
    if subject is not None and subject != trigger.token:
        yield subject, "object" if syntax.is_passive(clause) else "subject"
    if trigger.partner is not None:
        yield trigger.partner.thing, "object" if trigger.partner.first.relation == "object" else "oblique"
        return
    for token in syntax.objects(clause):
        if token != trigger.token:
            yield token, "object"
    if trigger.token != trigger.clause:
        yield from noun_roles(trigger.token)
    agent = syntax.agent(clause)
    if agent is not None:
        yield agent, "agent"
    top = top_of_chain(clause)
    for head in dict.fromkeys((clause, top)):
        for token in syntax.obliques(head):
            first = syntax.preposition_of(token).partition(" ")[0]
            if first in TIME_PREPOSITIONS or first == "according":
                continue
            yield token, "place" if is_place(token) else "oblique"


def noun_roles(noun: Token) -> Iterator[tuple[Token, Role]]:
    """Participants told with an event noun: "the minister's resignation", "an attack on the port"."""
    for child in noun.children:
        if child.relation == "possessor":
            yield child, "subject"
        elif child.relation == "compound" and child.pos_ == "PROPN":
            yield child, "oblique"
        elif child.relation in ("nominal modifier", "oblique"):
            inner = behind_preposition(child)
            role = role_of_modifier(inner) if inner is not None else None
            if inner is not None and role is not None:
                yield inner, role


def behind_preposition(phrase: Token) -> Token | None:
    """The noun of a phrase whose head may be its preposition."""
    if not syntax.is_preposition_head(phrase):
        return phrase
    return next((noun for noun in phrase.children if noun.dep_ == "pobj"), None)


def role_of_modifier(noun: Token) -> Role | None:
    """The part that a noun behind an event noun has in the event."""
    preposition = syntax.preposition_of(noun)
    if preposition == "by":
        return "agent"
    if is_place(noun):
        return "place"
    if preposition == "of":
        return "object"
    return "oblique" if preposition in ("on", "against", "with", "between", "to") else None


def is_place(token: Token) -> bool:
    """Whether a noun tells where."""
    return token.ent_type_ in PLACE_LABELS and syntax.preposition_of(token) in PLACE_PREPOSITIONS


def participant(token: Token, role: Role, names: NameLookup, skip: Collection[int]) -> Participant:
    """One participant: the article's words here, and the fullest name where there is one."""
    others = {t.i for other in syntax.children(token, "conjunct") for t in other.subtree}
    links = {t.i for link in syntax.children(token, "conjunction") for t in link.subtree}
    words = [t for t in bare(noun_phrase(token, skip, 2), token) if t.i not in others | links]
    words = [t for t in words if not t.is_punct or t.i in range(words[0].i + 1, words[-1].i)]
    text = (
        token.doc[words[0].i : words[-1].i + 1].text
        if is_contiguous(words)
        else " ".join(t.text for t in words)
    )
    resolved = names.name_of(token)
    if resolved is not None and resolved.source is not None and token.pos_ != "PRON":
        # A fuller phrase from another sentence is for reading: it is no name by which two can be compared.
        resolved = resolved if resolved.label is not None else None
    name = (
        resolved.name if resolved is not None else with_owner(token, words, names) or " ".join(text.split())
    )
    label = (resolved.label if resolved is not None else None) or token.ent_type_ or None
    return Participant(text=" ".join(text.split()), name=name, role=role, label=label)


def with_owner(token: Token, words: Sequence[Token], names: NameLookup) -> str:
    """The words with the name of their owner ("his wife" → "Olsen's wife"), "" where no pronoun owns them."""
    owners = [o for o in syntax.children(token, "possessor") if o.pos_ == "PRON" and o in words]
    return names.phrase(words) if owners and names.name_of(owners[0]) is not None else ""


def is_contiguous(words: Sequence[Token]) -> bool:
    return bool(words) and words[-1].i - words[0].i + 1 == len(words)

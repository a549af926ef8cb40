"""What people are said to be, and whom "the MP" and "the MP for Harrow East" stand for."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from timeline_cli.events.labels import NOUN_CLAUSES, SUBJECTS
from timeline_cli.events.names.mention import Entity, Mention, Role
from timeline_cli.events.names.words import PROPER_TAGS, Gender, lexicon
from timeline_cli.events.syntax import children, others_beside, preposition_of, set_off
from timeline_cli.events.tokens import Doc, Span, Token

#: So many sentences ago somebody may have been told for whom a word like "the singer" stands.
FAR = 3
#: What links a noun to the words that tell which one is meant: "the captain from the other ship".
TELLING_APART = frozenset({"at", "behind", "for", "from", "in", "of", "to", "with"})


def note_roles(doc: Doc, mentions: list[Mention]) -> None:
    """Record what the article says that a person is: before the name, after a comma, after "is"."""
    words = lexicon()
    for mention in mentions:
        entity = mention.entity
        if entity is None or not entity.is_person:
            continue
        entity.gender = entity.gender or gender_before(doc, mention.start)
        end = mention.end
        if end < len(doc) and doc[end].lower_ in words.postnominals and doc[end].lower_ in words.roles:
            entity.roles.append((mention.start, Role(doc[end].lower_, frozenset(), frozenset())))
        before = role_before(doc, mention)
        if before is not None:
            entity.roles.append((mention.start, before))
        after = role_after(doc, mention)
        if after is not None:
            entity.roles.append((mention.start, after))


def gender_before(doc: Doc, start: int) -> Gender | None:
    """What the noun right before a name tells: "her father Keith", "his wife, Ann"."""
    before = doc[start - 1] if start else None
    if before is not None and before.text == "," and start > 1:
        before = doc[start - 2]
        if doc[start].relation not in ("apposition", "name part", "compound"):
            return None
    return lexicon().people.get(before.lower_) if before is not None and before.pos_ == "NOUN" else None


def role_before(doc: Doc, mention: Mention) -> Role | None:
    """The role right before a name: "Labour MP Ann Harlow", "the MP for Harrow East, Ann Harlow"."""
    words = lexicon()
    i = mention.start - 1
    if mention.title is not None and mention.title in words.roles:
        return role_behind(doc, mention.title, mention.start)
    if i >= 0 and doc[i].lower_ in words.roles:
        return role_behind(doc, doc[i].lower_, i)
    if i < 1 or doc[i].text != ",":
        return None
    start = i - 1
    while (
        start > 0
        and i - start < 10
        and doc[start].lower_ not in ("the", ",", ".")
        and not doc[start].is_sent_start
    ):
        start -= 1
    found = description_at(doc, start)
    if found is None or found[1] != i:
        return None
    return found[0] if is_beside(found[0], doc[start:i], mention) else None


def is_beside(role: Role, description: Span, mention: Mention) -> bool:
    """Whether what stands across a comma from a name is of the same phrase, as far as a parse tells.

    Not so where a clause begins behind the comma: "asked about the mayor, | Ada Okoro said", "in a letter to
    Ada Okoro, | the mayor said".
    """
    noun = next(token for token in description if token.lower_ == role.head)
    first, second = sorted((noun, noun.doc[mention.head]), key=lambda token: token.i)
    return second.relation not in SUBJECTS or first in second.subtree


def role_behind(doc: Doc, head: str, i: int) -> Role:
    """The role with a noun before which the words end at `i`."""
    start = edge_before(doc, i)
    return Role(head, telling_words(doc, start, i), frozenset(), office_words(doc, head, start, i))


def office_words(doc: Doc, head: str, start: int, end: int) -> tuple[str, ...]:
    """The words in front of an office; where the noun is no office any may go with it, but for "new"."""
    words = tuple(token.lower_ for token in doc[start:end] if token.is_alpha)
    return words if head in lexicon().offices else tuple(lexicon().coming.intersection(words))


def edge_before(doc: Doc, i: int) -> int:
    """Where the words that describe the noun at `i` start."""
    start = i
    while start > 0 and doc[start - 1].pos_ in ("NOUN", "PROPN", "ADJ", "PART") and i - start < 6:
        start -= 1
    return start


def role_after(doc: Doc, mention: Mention) -> Role | None:
    """The role in "Ann Harlow, the MP for Harrow East," and "Ann Harlow, 43, is the MP for Harrow East"."""
    i = mention.end
    if i + 2 < len(doc) and doc[i].text == "," and doc[i + 1].like_num:
        i += 2
    if i + 1 < len(doc) and doc[i].lower_ in ("is", "was") and doc[i + 1].lower_ == "the":
        found = description_at(doc, i + 1)
        return found[0] if found is not None else None
    if i + 1 >= len(doc) or doc[i].text not in (",", "(", "-", "–", "—"):
        return None
    found = description_at(doc, i + 1)
    if found is None or (found[1] < len(doc) and doc[found[1]].tag_ == "POS"):
        # "Ann Harlow, the mayor's sister" is no mayor.
        return None
    return found[0] if is_beside(found[0], doc[i + 1 : found[1]], mention) else None


def description_at(doc: Doc, start: int) -> tuple[Role, int] | None:
    """The role noun phrase that starts at `start`, and where it ends."""
    words = lexicon()
    i = start
    while i < len(doc) and i - start < 8:
        token = doc[i]
        if (token.is_punct and token.text not in ("'", "’", "-")) or token.pos_ in (
            "VERB",
            "AUX",
            "ADP",
            "PRON",
        ):
            return None
        follows = doc[i + 1] if i + 1 < len(doc) else None
        if token.lower_ in words.roles and (follows is None or follows.pos_ not in ("NOUN", "PROPN")):
            before = telling_words(doc, start, i)
            end, after = complement_at(doc, i + 1)
            return Role(token.lower_, before, after, office_words(doc, token.lower_, start, i)), end
        i += 1
    return None


def complement_at(doc: Doc, start: int) -> tuple[int, frozenset[str]]:
    """The "for Harrow East" or "of the Fell Rescue Service" that tells one holder of a role from another."""
    if start >= len(doc) or doc[start].lower_ not in ("for", "of", "at", "in", "to"):
        return start, frozenset()
    end = start + 1
    while (
        end < len(doc)
        and end - start < 9
        and (doc[end].tag_ in PROPER_TAGS or doc[end].lower_ in ("the", "of", "and"))
    ):
        end += 1
    content = telling_words(doc, start + 1, end)
    return (end, content) if content else (start, frozenset())


def telling_words(doc: Doc, start: int, end: int) -> frozenset[str]:
    """The words that can tell one holder of a role from another: capitalised ones."""
    return frozenset(
        t.lower_ for t in doc[start:end] if t.text[:1].isupper() and t.is_alpha and t.lower_ != "the"
    )


def resolve_roles(doc: Doc, mentions: list[Mention], entities: list[Entity]) -> list[Mention]:
    """Link "the MP", "the MP for Harrow East" and "the Harrow East MP" to the one person whom they fit."""
    found = []
    occupied = {
        i for m in mentions if m.entity is not None and m.entity.is_person for i in range(m.start, m.end)
    }
    at = {m.head: m.entity for m in mentions}
    for token in doc:
        if token.lower_ != "the":
            continue
        description = description_at(doc, token.i + 1)
        if description is None:
            continue
        role, end = description
        before_comma = (
            end + 1 < len(doc) and doc[end].text == "," and (end in occupied or end + 1 in occupied)
        )
        if end in occupied or before_comma or occupied & set(range(token.i, end)):
            continue
        entity = holder(role, token.i, entities)
        if entity is None or is_of_another(doc[token.i : end], entity, mentions):
            continue
        if role.head in lexicon().callings and not role.words and is_far(doc, token, entity, mentions):
            continue
        head = next(t.i for t in doc[token.i : end] if t.lower_ == role.head)
        if is_told_apart(doc[head], end):
            continue
        if any(at.get(other.i) is entity for other in others_beside(doc[head])):
            continue
        entity.roles.append((token.i, role))
        words = tuple(t.text for t in doc[token.i : end])
        found.append(Mention(token.i, end, head, words, " ".join(words), None, None, entity, "role"))
    return found


def is_told_apart(noun: Token, end: int) -> bool:
    """Whether more words tell which one is meant: "the leader | of the union", "the editor | who left"."""
    behind = (c for c in children(noun, "nominal modifier", *NOUN_CLAUSES) if c.i >= end and not set_off(c))
    return any(c.relation in NOUN_CLAUSES or preposition_of(c) in TELLING_APART for c in behind)


def is_far(doc: Doc, word: Token, entity: Entity, mentions: Sequence[Mention]) -> bool:
    """Whether somebody was told long ago, and others since, who may be called so too: "the singer"."""
    bounds = [sentence.start for sentence in doc.sents]
    here = bisect_right(bounds, word.i)
    others = set()
    for mention in mentions:
        if mention.entity is None or not mention.entity.is_person or mention.start >= word.i:
            continue
        if here - bisect_right(bounds, mention.start) > FAR:
            continue
        if mention.entity is entity:
            return False
        others.add(mention.entity.number)
    return bool(others)


def is_of_another(description: Span, entity: Entity, mentions: Sequence[Mention]) -> bool:
    """Whether a description tells more of who was named last, and that is somebody else.

    So it does by an age, and by a word that the text has not said of whom it seems to fit: "President Lind
    met Brandt. | The Confederate president |".
    """
    words = telling_words(description.doc, description.start, description.end)
    said = {word for _, role in entity.roles for word in (*role.words, role.head)}
    has_age = any(token.lower_.endswith("year-old") for token in description)
    if not has_age and words <= said:
        return False
    before = (m for m in reversed(mentions) if m.start < description.start and m.entity is not None)
    last = next((m for m in before if m.entity is not None and m.entity.is_person), None)
    return last is not None and last.entity is not entity


def holder(role: Role, position: int, entities: list[Entity]) -> Entity | None:
    """The one person, named before `position`, who is said to be that and nothing that excludes it."""
    known = [
        (e, [r for at, r in e.roles if at < position and r.head == role.head and is_one_office(r, role)])
        for e in entities
        if e.is_person
    ]
    known = [(entity, roles) for entity, roles in known if roles and entity.first < position]
    if role.words:
        exact = [entity for entity, roles in known if any(role.words <= r.words for r in roles)]
        if exact:
            return exact[0] if len(exact) == 1 else None
    if len(known) != 1:
        return None
    entity, roles = known[0]
    is_said = any(role.after & r.words for r in roles) or role.head in lexicon().seats
    if role.after and not is_said:
        # "The mayor of Ely" tells by itself who is meant, and that may be another mayor.
        return None
    compatible = all(
        not (r.before and role.before and not role.before & r.before)
        and not (r.after and role.after and not role.after & r.after)
        for r in roles
    )
    return entity if compatible else None


def is_one_office(first: Role, second: Role) -> bool:
    """Whether two offices may be one: not the chancellor and her shadow, the farm and the prime minister.

    Nor the mayor and, told behind, the new mayor.
    """
    words = lexicon()
    if not words.coming.intersection(second.office) <= set(first.office):
        return False
    if words.ranks.intersection(first.office) != words.ranks.intersection(second.office):
        return False
    if first.head not in words.portfolios:
        return True
    ends = {role.office[-1] for role in (first, second) if role.office} - words.ranks
    return len(ends) < 2

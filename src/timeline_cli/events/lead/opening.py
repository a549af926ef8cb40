"""How an article opens: its first sentences, their main clauses, and how a tense tells of news."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from timeline_cli.articles import Article
from timeline_cli.events import syntax
from timeline_cli.events.factuality import is_said_to_have, judge
from timeline_cli.events.lexicon import ATTITUDE, REPORTING, SAYING
from timeline_cli.events.quotations import is_quoted
from timeline_cli.events.repeats import HAPPENED
from timeline_cli.events.tokens import Doc, Span, Token
from timeline_cli.events.triggers import Trigger

if TYPE_CHECKING:
    from spacy.tokens import Doc as SpacyDoc

#: An article opens with its event in one of so many sentences, captions among them.
OPENING = 6
#: A byline or a place has fewer words than a sentence that tells something.
LEAST_WORDS = 5
#: What happened according to others is news, with the doubt told.
HEARSAY = frozenset({"allegedly", "reportedly"})
TENSES = frozenset({"past", "present perfect"})
#: With these, what is being done is no news of the day.
STANDING = frozenset({"currently", "presently", "still"})


def letters(text: str) -> str:
    """The letters and numbers of a text, by which the headline is known when it stands above the text too."""
    return "".join(character for character in text.lower() if character.isalnum())


def opening_of(article: Article, doc: Doc | SpacyDoc) -> list[int]:
    """The numbers of the sentences with which an article opens; none where it cannot tell news of its own."""
    if article.published is None:
        return []
    ends = ((s.start_char + len(s.text.rstrip()), len(s)) for s in doc.sents)
    found: list[int] = []
    told = 0
    for number, (end, length) in enumerate(ends):
        if told >= OPENING:
            break
        if end > article.body_start:
            found.append(number)
            told += length >= LEAST_WORDS
    return found


def end_of_first(opening: Sequence[Span]) -> int:
    """The offset where the first sentence ends that tells something; 0 where none does."""
    return next((sentence.end_char for sentence in opening if len(sentence) >= LEAST_WORDS), 0)


def main_clauses(sentence: Span, by_token: Mapping[int, Trigger]) -> Iterator[Trigger]:
    """The verbs of the main clause of a sentence, of what is joined to it, and of what it reports."""
    for token in sentence:
        trigger = by_token.get(token.i)
        is_clause = trigger is not None and trigger.kind in ("verb", "predicate")
        if trigger is not None and is_clause and is_main(trigger.clause, by_token):
            yield trigger


def is_main(clause: Token, by_token: Mapping[int, Trigger]) -> bool:
    """Whether a clause is the main one, goes on with it, or is what it reports."""
    link, above = clause.relation, syntax.governor(clause)
    if link == "root" or above is None:
        return True
    outer = by_token.get(above.i)
    if link == "parataxis":
        return outer is None or outer.kind == "noun" or is_main(above, by_token)
    vouches = outer is not None and outer.reporting and outer.lemma not in ATTITUDE
    is_reported = link == "complement clause" and vouches
    return (link == "conjunct" or is_reported) and is_main(above, by_token)


def is_past(trigger: Trigger) -> bool:
    """Whether it is told as something that has happened."""
    return syntax.tense(trigger.clause) in TENSES


def says_now(trigger: Trigger) -> bool:
    """ "Researchers say that games teach": what is said in the present is news of the day."""
    clause = trigger.clause
    if syntax.tense(clause) != "present":
        return False
    if syntax.is_passive(clause):
        return is_hearsay(trigger)
    if not (trigger.lemma in SAYING or trigger.lemma in REPORTING):
        return False
    is_beside = clause.relation == "parataxis"
    return is_beside or (clause.relation == "root" and bool(syntax.complements(clause)))


def is_hearsay(trigger: Trigger) -> bool:
    """ "Thieves are thought to have taken six boats": what they are held to have done is the news."""
    is_held = trigger.lemma in ATTITUDE or trigger.lemma in SAYING
    return is_held and any(map(is_said_to_have, trigger.clause.children))


def said_then(trigger: Trigger) -> bool:
    """ "Games teach, researchers said": what was said is told first, and then who said it."""
    clause = trigger.clause
    is_said = trigger.lemma in SAYING and not syntax.is_passive(clause) and clause.tag_ == "VBD"
    return is_said and clause.relation in ("root", "parataxis") and said_in_front(clause)


def has_happened_to_subject(sentence: Span, by_token: Mapping[int, Trigger]) -> list[Trigger]:
    """ "Ada Okoro, who has died, was an actor": the news stands aside where a sentence says what she is."""
    root = by_token.get(sentence.root.i)
    subject = syntax.own_subject(sentence.root)
    if root is None or root.kind != "predicate" or subject is None:
        return []
    asides = [by_token[c.i] for c in syntax.children(subject, "relative clause") if c.i in by_token]
    return [t for t in asides if syntax.tense(t.clause) == "present perfect"]


def said_in_front(clause: Token) -> bool:
    """ "Games teach, researchers say": what was said stands before who says it."""
    return clause.relation == "parataxis" or any(c.i < clause.i for c in syntax.complements(clause))


def is_told_as_news(trigger: Trigger) -> bool:
    """Whether the tense tells of what has just happened or is being done."""
    return syntax.tense(trigger.clause) == "present perfect" or is_under_way(trigger)


def can_be_news(trigger: Trigger) -> bool:
    """Whether the article itself tells that it has happened or is being done."""
    if is_quoted(trigger.token):
        return False
    judgement = judge(trigger)
    is_alleged = judgement.factuality == "possible" and judgement.cue in HEARSAY
    is_alleged = is_alleged and (is_past(trigger) or is_under_way(trigger))
    return judgement.factuality in HAPPENED or is_alleged


def is_under_way(trigger: Trigger) -> bool:
    """ "The club is leaving the league": told as news of the day, though no tense of the past tells it.

    What is "currently" being done is where things stand.
    """
    if any(child.lower_ in STANDING for child in trigger.clause.children):
        return False
    helpers = [helper.lower_ for helper in syntax.auxiliaries(trigger.clause)]
    if trigger.token.tag_ == "VBN" and helpers[-1:] == ["being"]:
        helpers.pop()
    elif trigger.token.tag_ != "VBG":
        return False
    return helpers in (["is"], ["are"])

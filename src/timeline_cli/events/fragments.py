"""Which triggers tell too little to be a row: what somebody says of himself, bare nouns, empty words."""

from __future__ import annotations

from collections.abc import Collection

from timeline_cli.events import syntax
from timeline_cli.events.clause_parts import top_of_chain
from timeline_cli.events.labels import NOUN_CLAUSES, SUBJECTS
from timeline_cli.events.lexicon import (
    ADDRESSING,
    AMOUNTS,
    CHANGES,
    CONTEST_RESULTS,
    CONTESTS,
    CONVENING,
    HAPPENING,
    INCOMPLETE,
    JUDGING,
    MEDIA,
    OWN_TEXTS,
    PUBLICITY,
    RECURRING,
    SHOWING,
    TEXTS,
    UNDERTAKINGS,
    WITNESSING,
)
from timeline_cli.events.names.words import THING_OWNERS
from timeline_cli.events.noun_parts import bare
from timeline_cli.events.phrases import noun_phrase, verb_phrase
from timeline_cli.events.retelling import as_sentence, is_finite, is_participle, is_singled_out
from timeline_cli.events.spelling import NameLookup
from timeline_cli.events.tokens import Token
from timeline_cli.events.triggers import Trigger

# "I" and "you" stand inside a quotation; a row of a chronology cannot tell who they are.
SPEAKER_PRONOUNS = frozenset({"i", "we", "you", "me", "us"})
SPEAKER_POSSESSORS = frozenset({"my", "our", "your", "i", "we", "you", "me", "us"})
UNKNOWN = frozenset({"it"})
QUANTITIES = frozenset({"few", "many", "most", "one", "other", "several", "some"})
# With "the" alone, these stand for a thing that is compared with.
STANDING_IN = frozenset({"one", "ones"})
# Pronouns for things; a row with one tells nothing unless the rest of it does.
THING_PRONOUNS = frozenset({"it", "they", "this", "that", "these", "those"})
CONTENT = frozenset({"NOUN", "PROPN", "NUM", "ADJ", "VERB"})
# After these what was planned does not take place.
CALLING_OFF = frozenset({"abandon", "axe", "cancel", "postpone", "scrap"})
# What links a verb of saying to what is said of something.
SAID_OF = frozenset({"about", "of", "to", "for", "with"})
# What stands with a verb and adds nothing to what it tells.
HELPERS = frozenset({"auxiliary", "punctuation"})
# What links a contest to one of those who take part.
AGAINST = frozenset({"against", "over", "to", "with", "v"})
# What links an event to its place.
PLACE_LINKS = frozenset({"above", "across", "at", "from", "in", "near", "off", "on", "outside", "over"})
# What only points to other events.
VAGUE = frozenset({"another", "many", "more", "other", "previous", "recent", "several", "similar", "such"})
# What tells of others than the event that the article is about.
OTHERS = frozenset({"another", "many", "other", "previous", "several", "similar", "such"})
# The fewest words that say what a thing is of which a row tells, though its sentence tells of another.
FEWEST_BESIDE = 4
# Determiners of what is no single thing.
NOBODY = frozenset({"any", "no", "every", "each", "all"})


def stands_alone(trigger: Trigger, skip: Collection[int], names: NameLookup) -> bool:
    """Whether a row can tell the event: a noun with something said of it, a verb with a subject."""
    if trigger.kind == "noun" and trigger.clause == trigger.token:
        empty = ("determiner", "punctuation", "preposition", "conjunction", "conjunct")
        own = [c for c in trigger.token.children if c.i not in skip and c.relation not in empty]
        if is_called_off(trigger.token):
            return False
        if trigger.lemma in TEXTS and not is_about_something(trigger.token, skip):
            return False
        if (
            is_only_judged(trigger.token)
            or is_ranked(trigger.token, skip)
            or is_of_participle(trigger.token, skip)
        ):
            return False
        if is_one_sided(trigger.token, skip) or is_one_of_row(trigger.token, skip):
            return False
        if trigger.lemma in UNDERTAKINGS and is_only_placed(trigger.token, skip):
            return False
        if is_amount(trigger, skip) or is_nobodys(trigger.token, names) or is_torn_out(trigger.token):
            return False
        return bool(own) and (is_identified(trigger.token, skip) or is_announced(trigger.token, skip))
    subject = syntax.subject(top_of_chain(trigger.clause))
    if subject is None or subject.i in skip or is_what(trigger):
        return False
    if subject.tag_ in ("WP", "WDT") or is_own_text(subject):
        return False
    if subject.lower_ in SPEAKER_PRONOUNS and (names.name_of(subject) is None or not is_plain_past(trigger)):
        return False
    if trigger.reporting and not says_something(trigger, skip):
        return False
    if is_media_credit(trigger) or is_empty(trigger, subject, skip, names):
        return False
    if trigger.clause.relation == "relative clause" and is_measured_by(trigger.clause, skip):
        return False
    if is_bare_aside(trigger, subject, skip) or is_torn_partner(trigger.clause):
        return False
    if is_speakers(subject, names) or is_no_one(trigger, subject) or is_of_which(subject):
        return False
    if is_said_of_clause(trigger, subject) or is_contrary_to_fact(trigger.clause, subject):
        return False
    is_aside = trigger.clause.relation == "adverbial clause" and trigger.token.tag_ == "VBG"
    return not (is_aside and (trigger.reporting or trigger.lemma == "refer"))


def is_said_of_clause(trigger: Trigger, subject: Token) -> bool:
    """ "Sales fell to 3,000 boats, which was a blow": what the whole clause before tells, not the boats."""
    clause = trigger.clause
    if clause.relation != "relative clause" or not syntax.set_off(clause):
        return False
    is_which = any(c.lower_ == "which" for c in syntax.children(clause, "subject", "passive subject"))
    is_name = any(word.pos_ == "PROPN" for word in subject.children)
    return is_which and syntax.is_singular(clause) and syntax.is_several(subject) and not is_name


def is_contrary_to_fact(clause: Token, subject: Token) -> bool:
    """ "More would sail | had the port not been shut in May": what was so is told as if it were not."""
    first = clause.left_edge
    is_in_front = first.lower_ == "had" and first in syntax.auxiliaries(clause) and first.i < subject.i
    return is_in_front and clause.relation == "adverbial clause"


def is_bare_aside(trigger: Trigger, subject: Token, skip: Collection[int]) -> bool:
    """ "They wait for an update that will come in May", "a talk that aired in June": an update of what?"""
    if trigger.kind != "verb" or top_of_chain(trigger.clause).relation != "relative clause":
        return False
    is_some = any(child.lower_ in ("a", "an") for child in subject.children)
    words = [word for word in noun_phrase(subject, skip, 0) if word.pos_ in CONTENT]
    if not is_some or len(words) > 1 or subject.pos_ != "NOUN":
        return False
    told = verb_phrase(top_of_chain(trigger.clause), skip, 0, told=trigger.token)
    return not any(word.pos_ in CONTENT - {"VERB"} for word in told)


def is_torn_partner(clause: Token) -> bool:
    """Whether a parse took a verb for one that goes on, with no link: "adds to the cups | won in May"."""
    above = syntax.governor(clause)
    if above is None or clause.relation != "conjunct" or syntax.own_subject(clause) is not None:
        return False
    is_linked = bool(syntax.children(clause, "conjunction")) or syntax.set_off(clause)
    return not is_linked and clause.tag_ == "VBD" and above.tag_ in ("VBZ", "VBP")


def is_own_text(noun: Token) -> bool:
    """ "This article was amended": what happened to the article that tells the story."""
    return noun.lemma_.lower() in OWN_TEXTS and any(child.lower_ == "this" for child in noun.children)


def is_what(trigger: Trigger) -> bool:
    """ "What it called a satellite": the clause stands for a thing, and tells nothing that happened."""
    clause = trigger.clause
    return clause.relation == "relative clause" and syntax.antecedent(clause).tag_ == "WP"


def is_amount(trigger: Trigger, skip: Collection[int]) -> bool:
    """ "Growth of 2%", "a loss of 3 million": how much there was, which is told of another event."""
    is_sum = any(word.pos_ == "NUM" for word in noun_phrase(trigger.token, skip, 0))
    return trigger.lemma in AMOUNTS or (is_sum and (trigger.lemma in CHANGES or trigger.lemma == "loss"))


def is_nobodys(noun: Token, names: NameLookup) -> bool:
    """ "Its release", "their show": whose it is nobody tells, and there is no more to the row."""
    owners = syntax.children(noun, "possessor")
    return any(o.lower_ in THING_OWNERS and names.name_of(o) is None for o in owners)


def is_only_judged(noun: Token) -> bool:
    """ "The choice of the day was poor": how it was, not that there was one."""
    above = syntax.governor(noun)
    if noun.relation == "passive subject" and above is not None and above.lemma_ in JUDGING:
        return True
    is_subject = noun.relation in SUBJECTS
    return is_subject and above is not None and above.pos_ == "ADJ" and syntax.copula(above) is not None


def is_called_off(noun: Token) -> bool:
    """ "They cancelled feasts, including | a concert | on Friday": what was not held is no event."""
    current, is_example = noun, False
    for _ in range(5):
        above, link = syntax.governor(current), current.relation
        if above is None or link in ("object", "passive subject"):
            return above is not None and above.lemma_ in CALLING_OFF
        is_example = is_example or syntax.preposition_of(current) == "including"
        if link != "conjunct" and not is_example:
            return False
        current = above
    return False


def is_of_participle(noun: Token, skip: Collection[int]) -> bool:
    """ "Missing the tour of 2001, she …", "crowds celebrating the feast": who did what is left out."""
    above = syntax.governor(noun)
    if above is None or above.tag_ != "VBG" or noun.relation not in ("object", "oblique"):
        return False
    if syntax.auxiliaries(above) or above.lemma_ in CONVENING:
        return False
    is_aside = above.relation in ("adverbial clause", "adnominal clause")
    return is_aside and all(owner.i in skip for owner in syntax.children(noun, "possessor"))


def is_ranked(noun: Token, skip: Collection[int]) -> bool:
    """ "The year's largest party", "the best show of 2005": the most of its kind in that time."""
    is_most = any(c.tag_ == "JJS" or any(x.tag_ == "RBS" for x in c.children) for c in noun.children)
    times = [child for child in noun.children if child.i in skip]
    if any(owner not in times for owner in syntax.children(noun, "possessor")):
        return False
    return is_most and any(syntax.preposition_of(t) == "of" or t.relation == "possessor" for t in times)


def is_one_sided(noun: Token, skip: Collection[int]) -> bool:
    """ "The game against Ely", "a 2-0 win in Porto": who else played the row does not tell."""
    is_result = noun.lemma_ in CONTEST_RESULTS
    owners = [word for word in syntax.children(noun, "possessor") if word.i not in skip]
    if owners or not (is_result or noun.lemma_ in CONTESTS):
        return False
    below = syntax.children(noun, "nominal modifier")
    links = {syntax.preposition_of(word) for word in below}
    is_named = any(word.conjuncts for word in below) or "by" in links or "of" in links
    return not is_named and (is_result or bool(links & AGAINST))


def is_one_of_row(noun: Token, skip: Collection[int]) -> bool:
    """ "She will sing at Sunday's Harbour Awards": which one is meant; the sentence tells another thing."""
    owners = syntax.children(noun, "possessor")
    below = [word for word in syntax.children(noun, "nominal modifier") if word.i not in skip]
    is_owned = bool(owners) and all(owner.i in skip for owner in owners)
    is_bare = is_owned and all(syntax.preposition_of(word) == "of" for word in below)
    is_behind = noun.relation in ("oblique", "nominal modifier") and bool(syntax.preposition_of(noun))
    return is_bare and is_behind and noun.lemma_.lower() in RECURRING


def is_measured_by(clause: Token, skip: Collection[int]) -> bool:
    """ "The price that the firm was trading at": the clause only tells which price."""
    is_stranded = any(c.tag_ == "IN" and not c.children for c in syntax.children(clause, "oblique"))
    return is_stranded and is_only_definite(syntax.antecedent(clause), skip)


def is_only_placed(noun: Token, skip: Collection[int]) -> bool:
    """ "The game in Porto", "the launch from the pad in Ely": which one, the text has told before."""
    above = syntax.governor(noun)
    if above is not None and above.lemma_ in CONVENING:
        return False
    given = [c for c in syntax.children(noun, "determiner", "possessor") if c.lower_ == "the" or c.i in skip]
    others = [c for c in noun.children if c.i not in skip and c not in given and not c.is_punct]
    places = [c for c in others if syntax.preposition_of(c) in PLACE_LINKS]
    empty = [c for c in others if c.relation in ("preposition", "conjunction") or c.lower_ in ("a", "an")]
    empty += [c for c in others if c.relation == "adjective" and not c.is_title and not is_singled_out(noun)]
    return bool(given or empty) and len(places) + len(empty) == len(others)


def is_torn_out(noun: Token) -> bool:
    """ "Release in Fennmark", "approval for a drug": a noun that is no phrase without its sentence."""
    is_bare = not syntax.children(noun, "determiner", "possessor", "number", "auxiliary")
    return noun.tag_ == "NN" and is_bare


def is_about_something(text: Token, skip: Collection[int]) -> bool:
    """Whether a row says what a speech or a report is about, and not only that there was one."""
    if syntax.preposition_of(text).startswith("according"):
        return False
    return any(word.i > text.i and word.pos_ in CONTENT for word in noun_phrase(text, skip, 0))


def is_identified(noun: Token, skip: Collection[int]) -> bool:
    """Whether a noun tells which event is meant: by a name in it, or by what follows it."""
    words = noun_phrase(noun, skip, 0)
    if any(child.lower_ in OTHERS for child in noun.children):
        return False
    if any(child.lower_ in ("a", "an") for child in syntax.children(noun, "determiner")):
        return any(word.i > noun.i and word.pos_ in CONTENT for word in words)
    named = any(word.pos_ == "PROPN" or word.ent_type_ for word in words if word != noun)
    return named or is_singled_out(noun) or any(word.i > noun.i and word.pos_ in CONTENT for word in words)


def is_announced(noun: Token, skip: Collection[int]) -> bool:
    """Whether the sentence is about the event, and not only set in it: "a vote is expected", "the march"."""
    given = [c for c in syntax.children(noun, "determiner", "possessor") if c.i not in skip]
    if not given or any(c.lower_ in VAGUE for c in noun.children):
        return False
    if all(word == noun or word.lower_ in ("a", "an") for word in noun_phrase(noun, skip, 0)):
        return False
    is_core = noun.relation in ("subject", "passive subject", "object", "root")
    return is_core or any(c.tag_ == "PRP$" for c in given)


def is_fragment(trigger: Trigger, skip: Collection[int], *, is_coming: bool) -> bool:
    """Whether a clause without a finite verb cannot be told as a sentence, or the sentence would say nothing.

    "The mill was built" tells nothing of a mill that nobody has named, "a mill was built near Porto" does.
    """
    top = top_of_chain(trigger.clause)
    if (trigger.kind == "noun" and trigger.clause == trigger.token) or is_finite(top):
        return False
    if syntax.is_infinitive(top) or not is_participle(top):
        return syntax.is_infinitive(top) and not as_sentence(top)
    subject = syntax.subject(top)
    if not as_sentence(top) or subject is None or is_coming:
        return True
    if syntax.own_subject(top) is not None or top.relation != "adnominal clause":
        return False
    if subject.pos_ not in ("NOUN", "PROPN") or any(c.lower_ in NOBODY for c in subject.children):
        return True
    if is_speaker_behind(trigger):
        return True
    told = verb_phrase(top, skip, 0, told=trigger.token)
    link = syntax.preposition_of(subject)
    if subject.lemma_.lower() in MEDIA or link == "among":
        return True
    is_bare = not syntax.children(subject, "nominal modifier", "compound")
    if subject.tag_ == "NNS" and link.startswith("according") and is_bare:
        return True
    if any(word != top and word.pos_ in CONTENT for word in told):
        return False
    if is_speakers_own(trigger, subject):
        return True
    words = [word for word in noun_phrase(subject, skip, 0) if word.pos_ in CONTENT]
    is_beside = subject.relation in ("oblique", "nominal modifier", "object", "agent")
    fewest = FEWEST_BESIDE if is_beside and not any(word.pos_ == "PROPN" for word in words) else 2
    return subject.pos_ == "NOUN" and (subject.lemma_ in TEXTS or len(words) < fewest)


def is_speaker_behind(trigger: Trigger) -> bool:
    """ "The mill burned, | a clerk for the firm told | us": who says what stands before the comma."""
    noun = syntax.governor(trigger.clause)
    if noun is None or not trigger.reporting or syntax.agent(trigger.clause) is not None:
        return False
    above = syntax.governor(noun)
    links = ("apposition", "object", "subject")
    is_last = above is not None and above.i < noun.i and noun.relation in links
    return is_last and syntax.set_off(noun) and bool(syntax.children(noun, "determiner"))


def is_speakers_own(trigger: Trigger, subject: Token) -> bool:
    """ "…, Ada Okoro, head of the board announced": she speaks, nothing says that she was announced."""
    noun: Token | None = subject
    for _ in range(3):
        if noun is None or not trigger.reporting:
            return False
        if noun.ent_type_ == "PERSON":
            return True
        noun = syntax.governor(noun) if noun.relation in ("apposition", "nominal modifier") else None
    return False


def is_speakers(subject: Token, names: NameLookup) -> bool:
    """ "My father died", "Tom and I parted": whose words these are the row cannot tell."""
    words = [*syntax.children(subject, "possessor", "conjunct")]
    return any(word.lower_ in SPEAKER_POSSESSORS and names.name_of(word) is None for word in words)


def is_of_which(subject: Token) -> bool:
    """ "Of which the price rose": the price of what, the clause before tells."""
    return any(word.tag_ == "WDT" and word != subject for word in noun_phrase(subject, (), 2))


def is_no_one(trigger: Trigger, subject: Token) -> bool:
    """ "The few who left", "newer than the one sold": known only by what the main clause tells of them."""
    beside = [child.lower_ for child in subject.children if child != trigger.clause]
    if subject.lower_ in STANDING_IN and beside == ["the"]:
        return True
    if trigger.clause.relation == "adnominal clause" and syntax.preposition_of(subject) == "than":
        # "Less than the rise seen in May"
        return True
    link = trigger.clause.relation
    is_restricting = link in NOUN_CLAUSES and syntax.antecedent(trigger.clause) == subject
    if any(n.pos_ == "NOUN" and syntax.preposition_of(n) == "of" for n in subject.children):
        return False
    return is_restricting and (subject.pos_ in ("PRON", "DET") or subject.lemma_.lower() in QUANTITIES)


def is_media_credit(trigger: Trigger) -> bool:
    """ "A post shared by Ada Okoro", "the picture shows a ferry": the line under a picture, no event."""
    subject = syntax.own_subject(trigger.clause)
    if subject is not None and subject.lemma_.lower() in MEDIA and trigger.lemma in SHOWING:
        return True
    if trigger.clause.relation != "adnominal clause":
        return False
    noun = syntax.antecedent(trigger.clause)
    return noun.lemma_.lower() in MEDIA and noun.relation == "root"


def is_empty(trigger: Trigger, subject: Token, skip: Collection[int], names: NameLookup) -> bool:
    """Whether a row would not say what happened: "the accident occurred", "it carrying out checks"."""
    if trigger.kind != "verb":
        return False
    links = [marker.lower_ for marker in syntax.markers(trigger.clause)]
    if trigger.lemma in HAPPENING and links == ["as"] and syntax.own_subject(trigger.clause) is None:
        return True
    if trigger.lemma == "come" and trigger.clause == top_of_chain(trigger.clause):
        # "The news came [when …]"
        told = verb_phrase(trigger.clause, skip, -2, told=trigger.token)
        return not any(word != trigger.token and word.relation not in HELPERS for word in told)
    is_cut = trigger.lemma in INCOMPLETE and not syntax.children(trigger.clause, "particle")
    is_nameless = subject.lower_ in THING_PRONOUNS and names.name_of(subject) is None
    is_plain = trigger.clause == top_of_chain(trigger.clause)
    is_plain = is_plain and not syntax.children(trigger.clause, "particle")
    if is_nameless and trigger.lemma == "seem":
        return True
    if is_nameless and not is_cut and not (trigger.lemma in HAPPENING and is_plain):
        is_bare = trigger.clause == top_of_chain(trigger.clause) and not syntax.auxiliaries(trigger.clause)
        return trigger.token.tag_ == "VBG" and is_bare
    if trigger.lemma == "come" and is_plain and not has_more(trigger, skip) and not subject.ent_type_:
        # "The latest turn came in May, when she left": the clause behind tells it.
        return True
    is_unknown = trigger.lemma in HAPPENING and (is_nameless or is_only_definite(subject, skip))
    if is_unknown and not is_nameless and is_plain and has_more(trigger, skip):
        # "The strike began | after talks broke down"
        return False
    if not (is_cut or is_unknown or has_unknown_object(trigger, names)):
        return False
    told = verb_phrase(trigger.clause, skip, 0, told=trigger.token)
    said = [word for word in told if word != trigger.token and word.pos_ in CONTENT]
    return all(word.lemma_.lower() in PUBLICITY and word.relation == "object" for word in said)


def has_more(trigger: Trigger, skip: Collection[int]) -> bool:
    """Whether anything but its subject is told of a verb."""
    return len(verb_phrase(trigger.clause, skip, -2, told=trigger.token)) > 1


def has_unknown_object(trigger: Trigger, names: NameLookup) -> bool:
    """ "She received them": whom or what the row cannot tell."""
    objects = syntax.children(trigger.clause, "object")
    return any(o.tag_ == "PRP" and o.lower_ in UNKNOWN and names.name_of(o) is None for o in objects)


def is_only_definite(noun: Token, skip: Collection[int]) -> bool:
    """ "The accident", "disclosures": a noun that only points to what is told elsewhere."""
    words = bare(noun_phrase(noun, skip, 0), noun)
    return noun.pos_ == "NOUN" and [word.lower_ for word in words if word != noun] in (
        [],
        ["the"],
        ["this"],
        ["that"],
    )


def says_something(trigger: Trigger, skip: Collection[int]) -> bool:
    """Whether a row can give what was said, and not only that somebody spoke."""
    clause = trigger.clause
    told = syntax.children(clause, "complement clause", "open complement", "object", "parataxis")
    told += [n for n in syntax.obliques(clause) if syntax.preposition_of(n) in SAID_OF]
    told += [c for c in syntax.children(clause, "adverbial clause") if is_about(c)]
    if trigger.lemma in WITNESSING:
        told += syntax.obliques(clause)
    told = [word for word in told if word.i not in skip and not syntax.is_relative_pronoun(word)]
    if trigger.lemma in ADDRESSING and all(is_listener(word) for word in told):
        told = []
    return bool(told) or clause.relation == "parataxis" or syntax.is_passive(clause)


def is_about(clause: Token) -> bool:
    """Whether a clause tells what is said: "wrote about how she took the wrong train"."""
    return bool(syntax.marker_words(clause) & {"about", "of"})


def is_listener(word: Token) -> bool:
    """Whether the object of "tell" is whom something is told, and not what."""
    return word.relation in ("object", "recipient")


def is_plain_past(trigger: Trigger) -> bool:
    """Whether a verb keeps its form when "I" becomes a name."""
    return trigger.kind == "verb" and syntax.tense(trigger.clause) in ("past", "pluperfect")

"""Slips of a parse that the words themselves show, set right before any rule asks about the sentence."""

from __future__ import annotations

from collections.abc import Sequence

from timeline_cli.events.labels import CLAUSES, RELATIONS, SAID_CLAUSES, SUBJECTS
from timeline_cli.events.lexicon import PUBLISHING, REPORTING, TEXTS, TIME_UNITS
from timeline_cli.events.tokens import Token
from timeline_cli.language.irregular import ONE_PAST_FORM

FINITE_OR_PAST = frozenset({"VBD", "VBN", "VBP", "VBZ"})
BEHIND_NOUNS = frozenset({"adnominal clause", "adverbial clause"})
#: How a period is told by its last day, and which are.
PERIOD_ENDS = frozenset({"ended", "ending"})
PERIODS = frozenset({"half", "month", "quarter", "week", "year"})
#: What a date stands behind, where a verb has a preposition of its own before that: "ran out | in 2022".
BEFORE_DATES = frozenset({"at", "by", "during", "in", "on"})
OF_VERBS = frozenset({"away", "down", "for", "off", "on", "out", "over", "through", "up", "with"})
#: What leads to a clause as well as to a noun, and the tags of a verb that may have lost its subject to it.
SUBORDINATING = frozenset({"after", "as", "before", "since", "until"})
PAST_OR_BARE = frozenset({"VB", "VBD"})
LINKING = frozenset({"conjunction", "marker"})
#: What begins the clause of a noun behind it, and what parts it from what stands before.
LEADING = frozenset({"with", ",", "-", "–", "—"})


def mend(tokens: Sequence[Token]) -> None:
    """Give words the head or the relation that the words around them show to be theirs."""
    for token in tokens:
        if token.lower_ == "only" and token.i < token.head.i:
            mend_outcome(token.head, token)
        elif token.lower_ == "adding" and token.head is not token:
            mend_addition(token)
        elif token.lower_ == "due" and token.dep_ == "case":
            mend_due(token)
        elif token.lower_ == "aged" and token.relation in BEHIND_NOUNS:
            mend_age(token)
        elif token.lower_ == "dated" and token.relation in BEHIND_NOUNS:
            mend_dated(token)
        elif token.lower_ in PERIOD_ENDS and token.i > token.head.i:
            mend_period(token)
        elif token.relation == "apposition" and token.ent_type_ == "MISC" and token.left_edge.text == ":":
            hang(token, token.head, "flat")
        elif token.relation == "apposition" and token.head.ent_type_ == "PERSON":
            mend_list(token)
        elif token.relation in BEHIND_NOUNS and token.head.relation == "oblique":
            mend_company(token)
        elif token.tag_ == "VBD" and token.relation == "conjunct" and token.head.tag_ == "VBN":
            mend_participle(token)
        elif token.tag_ == "VBN" and token.lemma_ in PUBLISHING and token.relation in BEHIND_NOUNS:
            mend_text(token)
        elif token.tag_ == "WP$" and token.relation == "possessor":
            mend_whose(token)
            mend_owned(token.head)
        elif token.dep_ == "case" and token.lower_ in OF_VERBS:
            mend_particle(token)
        elif token.dep_ in ("appos", "nmod:unmarked") and token.lemma_ in TIME_UNITS:
            mend_measure(token)
        elif token.tag_ == "VB" and token.relation == "adverbial clause" and token.head.lemma_ == "see":
            mend_seen(token)
        elif token.dep_ == "case" and token.lower_ in SUBORDINATING and token.head.relation == "oblique":
            mend_subject(token)
        elif token.tag_ == "MD" and token.head.relation == "conjunct":
            mend_purpose(token.head)


def mend_outcome(clause: Token, only: Token) -> None:
    """What came of it comes of an act: "suspended for saying it was late, | only to be readmitted"."""
    after = only.doc[only.i + 1]
    if after.lower_ != "to" or after.head is not clause or clause.relation not in CLAUSES:
        return
    act = clause.head
    while act.head is not act and not is_act(act):
        act = act.head
    if act is not clause.head and is_act(act):
        hang(clause, act)


def is_act(token: Token) -> bool:
    if token.pos_ != "VERB":
        return False
    return token.tag_ in FINITE_OR_PAST or any(c.relation == "auxiliary" for c in token.children)


def mend_participle(verb: Token) -> None:
    """A helper helps a verb that goes on without a subject too: "has opened a shop, | turned down an offer".

    So does "was", where no object shows that it is past: "was heard in May and | rejected by the board".
    """
    helpers = [c for c in verb.head.children if c.relation in ("auxiliary", "passive auxiliary")]
    is_alone = not any(c.relation in SUBJECTS or c.relation == "auxiliary" for c in verb.children)
    # "Has sold boats and in May | bought a mill": what stands before a verb begins another story.
    is_next = not any(c.relation == "oblique" and c.i < verb.i for c in verb.children)
    objects = [c for c in verb.children if c.relation == "object"]
    has_object = any(c.lemma_ not in TIME_UNITS for c in objects)
    has_agent = any(c.lower_ == "by" for child in verb.children for c in child.children)
    is_had = any(c.lemma_ == "have" for c in helpers)
    is_undergone = any(c.relation == "passive auxiliary" for c in helpers) and has_agent and not has_object
    if (
        (is_had or is_undergone)
        and is_alone
        and is_next
        and (verb.lower_.endswith("ed") or verb.lemma_ in ONE_PAST_FORM)
    ):
        verb.tag_ = "VBN"
        if is_undergone:
            for time in objects:
                hang(time, verb, "obl:unmarked")


def mend_dated(dated: Token) -> None:
    """The date that a text bears is its own: "denied it in a letter, | dated 9 August"."""
    times = [c for c in dated.children if c.relation == "oblique" and c.i == dated.i + 1]
    noun = dated.nbor(-2) if dated.i >= 2 and dated.nbor(-1).text == "," else dated.nbor(-1)
    if times and noun.pos_ == "NOUN" and noun not in dated.subtree and noun.i < dated.i:
        hang(times[0], noun, "nmod")
        hang(dated, times[0], "case")


def mend_addition(adding: Token) -> None:
    """Who says something adds to it: "said the mill had closed, | adding that it would reopen"."""
    is_said = any(c.relation == "complement clause" for c in adding.children)
    clause = adding.head
    while clause.head is not clause and clause.relation != "complement clause":
        clause = clause.head
    if is_said and clause.relation == "complement clause" and clause.head.lemma_ in REPORTING:
        hang(adding, clause.head)


def mend_period(ended: Token) -> None:
    """What ended is the period right before: "fell in the three months | ended June 30, from $51 million"."""
    period, verb = ended.doc[ended.i - 1], ended.head
    phrases = [child for child in ended.children if child.relation == "oblique"]
    if period.lemma_ not in PERIODS or not phrases or ended.relation not in BEHIND_NOUNS:
        return
    if period in ended.subtree:
        return
    day, *others = phrases
    if day.left_edge.i > ended.i + 2 or day.i < ended.i:
        return
    for phrase in others:
        hang(phrase, verb, phrase.dep_)
    hang(day, period, "nmod")
    hang(ended, day, "case")


def mend_list(name: Token) -> None:
    """Somebody between one name and another is a third: "Mr Hale, | Ada Okoro MP | and Lena Bauer"."""
    first = name.left_edge
    while first.is_punct and first.i < name.i:
        first = first.nbor(1)
    others = [c for c in name.head.children if c.relation == "conjunct" and c.i > name.i]
    if first.ent_type_ == "PERSON" and others and others[0].ent_type_ == "PERSON":
        hang(name, name.head, "conj")


def mend_company(clause: Token) -> None:
    """What stands before a noun is not its clause's: "sold it | , with | tickets worth a million"."""
    for link in [child for child in clause.children if child.i < clause.head.i]:
        if link.lower_ in LEADING and not link.children:
            is_case = not link.is_punct
            hang(link, clause.head, "case" if is_case else link.dep_)


def mend_text(clause: Token) -> None:
    """A text is published, and not who wrote it: "a report by the guild, | published in May"."""
    noun = clause.head
    above = noun.head
    is_of_text = noun.relation == "nominal modifier" and above.lemma_ in TEXTS and noun.lemma_ not in TEXTS
    if is_of_text and noun.right_edge.i >= clause.i > above.i and clause.nbor(-1).text == ",":
        hang(clause, above, clause.dep_)


def mend_whose(word: Token) -> None:
    """ "Whose" tells of the noun before its comma: "said Ada Okoro, | whose band plays today"."""
    owned = word.head
    clause = owned.head
    if clause.relation not in SAID_CLAUSES or owned.relation != "subject" or word.i < 2:
        return
    noun = word.nbor(-2)
    while noun.relation == "name part":
        noun = noun.head
    is_behind = word.nbor(-1).text == "," and noun.pos_ in ("NOUN", "PROPN") and clause.head.i < noun.i
    if is_behind and clause.left_edge.i in (word.i, word.i - 1):
        hang(clause, noun, "acl:relcl")


def mend_owned(noun: Token) -> None:
    """What "whose" belongs to does what is told behind it: "Okoro, whose | deal | was due to end, left"."""
    acts = [c for c in noun.children if c.relation == "adnominal clause" and c.i > noun.i]
    helpers = [helper for act in acts for helper in act.children if helper.tag_ in FINITE_OR_PAST]
    if noun.relation == "apposition" and helpers and helpers[0].i < acts[0].i:
        hang(acts[0], noun.head, "acl:relcl")
        hang(noun, acts[0], "nsubj")


def mend_particle(word: Token) -> None:
    """A preposition before that of a date is its verb's: "the deal ran | out | in 2022"."""
    date = word.head
    verb, after = date.head, next(iter(word.doc[word.i + 1 : word.i + 2]), date)
    is_between = verb.i < word.i and after.head is date and after.dep_ == "case"
    if is_between and verb.pos_ == "VERB" and after.lower_ in BEFORE_DATES and date.relation == "oblique":
        hang(word, verb, "compound:prt")


def mend_due(due: Token) -> None:
    """ "Due to" before a verb is its: "Tidal Wave, which is | due to | start on Friday"."""
    verb = due.doc[due.i + 2] if due.i + 2 < len(due.doc) else due
    if verb.tag_ != "VB" or due.nbor(1).head is not due:
        return
    for helper in [child for child in due.children if child.i < due.i]:
        hang(helper, verb, "aux")
    hang(due, verb, "mark")


def mend_age(aged: Token) -> None:
    """How old somebody was is one phrase: "died | aged | 27"."""
    number = next(iter(aged.doc[aged.i + 1 : aged.i + 2]), aged)
    if number.like_num and number.head is not aged and not aged.children:
        hang(aged, number, "case")


def mend_measure(part: Token) -> None:
    """A length that goes on behind a comma: "in one minute | , 47.97 seconds"."""
    comma = part.left_edge
    whole = part.doc[max(comma.i - 1, 0)]
    if comma.text == "," and whole.lemma_ in TIME_UNITS and part.nbor(-1).like_num:
        hang(part, whole, "conj")


def mend_seen(clause: Token) -> None:
    """A verb without "to" or a tense is what was seen: "had seen her book | win the cup"."""
    seen = [child for child in clause.head.children if child.relation == "object" and child.i < clause.i]
    is_bare = all(child.i > clause.i for child in clause.children)
    if seen and is_bare and clause.head.i < seen[0].i:
        hang(clause, clause.head, "xcomp")


def mend_subject(link: Token) -> None:
    """Who stands before a verb with "as" or "after" did it: "fell as his | club, Porto, | beat Ely"."""
    noun = link.head
    behind = [c for c in noun.head.children if c.i > noun.i and not c.is_punct]
    verb = behind[0] if behind and noun.head.i < link.i else noun
    if verb.relation not in ("conjunct", "adverbial clause") or verb.tag_ not in PAST_OR_BARE:
        return
    between = noun.doc[noun.right_edge.i + 1 : verb.i]
    is_alone = not any(c.relation in SUBJECTS or c.relation in LINKING for c in verb.children)
    if is_alone and all(token.text == "," or token.pos_ == "AUX" for token in between):
        hang(verb, verb.head)
        hang(noun, verb, "nsubj")
        hang(link, verb, "mark")


def mend_purpose(clause: Token) -> None:
    """A verb with "will" goes on from one with a tense: "asks Alba to pay and | will stage | a rally"."""
    aim = clause.head
    is_aim = aim.tag_ == "VB" and any(c.lower_ == "to" and c.i < aim.i for c in aim.children)
    is_alone = not any(c.relation in SUBJECTS for c in clause.children)
    if is_aim and is_alone and aim.relation in ("open complement", "adverbial clause"):
        hang(clause, aim.head, clause.dep_)


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

"""Words that belong to another phrase than they hang in: an age, a period, a name, a helper."""

from __future__ import annotations

from timeline_cli.events.labels import CLAUSES, NOUN_CLAUSES, SUBJECTS
from timeline_cli.events.lexicon import DEICTIC_STARTS, SETTING_AMOUNTS, TIME_UNITS
from timeline_cli.events.mending.hanging import hang, put_above
from timeline_cli.events.mending.people import is_people
from timeline_cli.events.names.words import PERSON_LABELS
from timeline_cli.events.retelling import is_rank, ranked_one
from timeline_cli.events.syntax import ancestors, objects
from timeline_cli.events.time_words import HARDLY
from timeline_cli.events.tokens import Token
from timeline_cli.month_names import WEEKDAYS

#: What is brought to a number.
COUNTS = frozenset({"count", "figure", "number", "tally", "toll", "total"})
#: How many names may stand behind what they are names of.
FEW = {"two": 2, "three": 3, "four": 4}
MONTHS = frozenset(
    "January February March April May June July August September October November December".split()
)
#: What is done to a day.
OF_DAYS = frozenset(
    {"call", "choose", "declare", "dub", "hate", "like", "love", "make", "mark", "name", "set", "spend"}
)
#: Words right before a date that belong to a noun behind it.
BEFORE_DATED_NOUNS = frozenset({"a", "an", "her", "his", "its", "our", "the", "their", "'s", "’s"})
#: What makes a day one that is told by another.
NEXT = frozenset({"following", "last", "next", "previous", "same"})
#: What times are counted in.
UNITS = frozenset(
    f"{unit}{end}"
    for unit in "morning afternoon evening night day week month year".split()
    for end in ("", "s")
)
#: Within what a date is of, these tell that it is a date still: "in June of her third term".
OF_DATES = TIME_UNITS.words | {"age", "century", "decade", "reign", "season", "semester", "term"}
#: What a time may begin with behind what was done: "found dead | hours after", "found dead | Monday".
TIMES_BEHIND = UNITS | {"hours", "minutes", "moments", "seconds", "shortly"}
#: What makes a time one that is counted from another, behind its unit, and what may stand before its unit.
FROM_BEFORE = frozenset({"earlier", "later"})
BEFORE_UNITS = frozenset(
    "a couple few five following four half many next of previous same several six ten the three two".split()
)
#: Who stands behind a time without a mark between them: several, or somebody by name.
SEVERAL_OR_NAMED = frozenset({"NNP", "NNPS", "NNS"})
LONGEST_DOER = 5
#: What a year does, where all else is done by somebody.
OF_YEARS = frozenset("be become begin bring come end feel go mark pass prove see start turn witness".split())
#: What somebody is among others.
RANKED = frozenset(
    "champion contender fan favourite finalist graduate holder member native runner-up semi-finalist star "
    "veteran winner".split()
)
#: What may stand before a name within what somebody or something is: "the | French | car maker Orrin".
BEFORE_NAMES = frozenset({"adjective", "compound", "determiner", "name part", "number"})
#: A noun with one of these is no other word for somebody.
LINKED = frozenset({"conjunction", "copula", "marker", "preposition"})
#: What may be told by its last day.
PERIODS = frozenset({"half", "month", "quarter", "week", "year"})
#: What a parse takes the day for on which one ended.
ENDS_OF_PERIODS = frozenset({"object", "oblique", "open complement"})
#: What may follow "on or" before a date, and what may stand in front of it.
ON_OR, AT_DAYS = frozenset({"about", "after", "around", "before"}), frozenset({"at", "in", "on"})
#: A date takes so many words: "4 May 2016".
LONGEST_DATE = 4
#: What a date stands behind, where a verb has a preposition of its own before that: "ran out | in 2022".
BEFORE_DATES = frozenset({"at", "by", "during", "in", "on"})


#: What stands before "due to" and is no helper with it.
KEPT_BESIDE_DUE = frozenset({*SUBJECTS, "marker", "oblique", "punctuation"})


def due(word: Token) -> None:
    """Hang "due to", with its "is", on the verb behind it."""
    if word.relation == "root":
        due_above(word)
        return
    verb = word.doc[word.i + 2] if word.i + 2 < len(word.doc) else word
    # "The trial was due to start": a tagger takes many a verb for a noun.
    if verb.tag_ == "NN" and "copula" in verb.below:
        verb.tag_, verb.pos_ = "VB", "VERB"
    if verb.tag_ != "VB" or word.nbor(1).head not in (word, verb):
        return
    if word.relation == "marker" and (word.head is not verb or "copula" not in word.below):
        return
    helpers = [child for child in word.children if child.i < word.i]
    if verb.head is word:
        put_above(verb, dep="mark")
    else:
        hang(word, verb, "mark")
    for helper in helpers:
        is_kept = helper.relation in KEPT_BESIDE_DUE
        hang(helper, verb, helper.dep_ if is_kept else "aux")


def due_above(word: Token) -> None:
    """Put a verb above the "due" that a parse took for the main word: "the ship is | due to be launched"."""
    verbs = [c for c in word.children if c.relation in CLAUSES and c.tag_ in ("VB", "VBN") and c.i > word.i]
    subjects = [c for verb in verbs[:1] for c in (*word.children, *verb.children) if c.relation in SUBJECTS]
    if not subjects or subjects[0].i > word.i:
        return
    verb = verbs[0]
    put_above(verb, dep="mark")
    hang(subjects[0], verb, "nsubj:pass" if "passive auxiliary" in verb.below else "nsubj")
    for to in [c for c in verb.children if c.i == word.i + 1]:
        hang(to, word, "fixed")
    for helper in [c for c in verb.children if c.lemma_ == "be" and c.i < word.i]:
        hang(helper, verb, "aux")


def due_then(word: Token) -> None:
    """Put "due" of "is due" above "in court" and "on Saturday", of which it is no preposition."""
    noun = word.head
    parts = [*word.children, *noun.children]
    if word.i > noun.i or word.nbor(1).lower_ == "to" or not any(c.relation == "copula" for c in parts):
        return
    links = [c for c in parts if word.i < c.i < noun.i and (c.relation == "preposition" or c.dep_ == "fixed")]
    put_above(word, dep="obl")
    word.pos_ = "ADJ"
    for link in links:
        if link.lower_ == "out":
            hang(link, word, "advmod")
        else:
            hang(link, noun, "case")


def predicate(word: Token) -> None:
    """Make "is" the copula of "due", and what is due its subject: no passive."""
    for child in list(word.children):
        if child.relation == "passive auxiliary":
            hang(child, word, "cop")
        elif child.relation == "passive subject":
            hang(child, word, "nsubj")
        elif child.relation == "oblique":
            for helper in [c for c in child.children if c.relation == "copula" and c.i < word.i]:
                hang(helper, word, "cop")


def new_amount(to: Token) -> None:
    """Hang "raise the interest it pays | to 4% on Monday" on what sets the amount.

    Days and months inside the amount ("to 400 by 2026") are told of the verb too.
    """
    amount = to.head
    clause = amount.head
    verb = sets_amount(amount, clause) or sets_count(amount, clause)
    if verb is None or clause.lemma_ in SETTING_AMOUNTS or clause.i > amount.i:
        return
    behind = [c for c in clause.children if c.i >= amount.i and c.relation == "oblique"]
    inside = [c for c in amount.children if c.i > amount.i and c.relation == "nominal modifier"]
    for word in (*behind, *filter(is_dating, inside)):
        hang(word, verb, "obl")


def sets_amount(amount: Token, clause: Token) -> Token | None:
    """The verb that sets what a clause tells more of: "raise the interest it pays | to 4%"."""
    noun = clause.head
    while noun.relation == "nominal modifier":
        noun = noun.head
    verb = noun.head
    is_amount = amount.pos_ == "NUM" or "number" in amount.below
    is_of_verb = noun.relation == "object" and verb.lemma_ in SETTING_AMOUNTS and verb.i < noun.i < clause.i
    return verb if is_amount and is_of_verb and clause.relation in NOUN_CLAUSES else None


def sets_count(amount: Token, clause: Token) -> Token | None:
    """The verb that sets a count: "brought the total since the war began on Monday | to 41"."""
    verb = next((above for above in ancestors(clause) if above.lemma_ in SETTING_AMOUNTS), None)
    if verb is None or amount.pos_ != "NUM":
        return None
    return verb if any(c.lemma_ in COUNTS and c.i < clause.i for c in objects(verb)) else None


def is_dating(noun: Token) -> bool:
    """ "By 2026", "in May": when an amount is to be reached."""
    return any(link.lower_ in BEFORE_DATES for link in noun.children if link.i < noun.i)


def owner(mark: Token) -> None:
    """Hang "Okoro and Varga's | show" on what they own, where a parse tells of that as a third."""
    first = mark.head
    while first.relation == "conjunct":
        first = first.head
    is_last = mark.i + 1 < len(mark.doc) and mark.nbor(1).relation != "conjunction"
    if first.relation == "possessor" or first.head is first or not is_last:
        return
    beside = [*first.children, *mark.head.children]
    owned = [c for c in beside if c.relation in ("apposition", "conjunct") and c.left_edge.i == mark.i + 1]
    if owned and owned[0].pos_ in ("NOUN", "PROPN"):
        hang(owned[0], first.head, first.dep_)
        hang(first, owned[0], "nmod:poss")


def day_that_owns(mark: Token) -> None:
    """Hang "| Tuesday's | shelling hit a mill" on what it owns, where a parse has both do it."""
    day = mark.head
    owned = [c for c in day.head.children if c.relation in SUBJECTS and c.left_edge.i == mark.i + 1]
    if owned and owned[0].pos_ in ("NOUN", "PROPN"):
        hang(day, owned[0], "nmod:poss")


def other_name(name: Token) -> None:
    """Hang "handed | Lind the keys" on the verb, where a parse joins the name to one before the verb."""
    verb = name.head.head
    if verb.pos_ == "VERB" and name.head.i < verb.i < name.i:
        is_given = any(c.relation == "object" and c.i > name.i for c in verb.children)
        hang(name, verb, "iobj" if is_given else "obj")


def before_owner(preposition: Token) -> None:
    """Hang "the toll | in Thursday's collapse" on what is owned, where that has no preposition."""
    owner = preposition.head
    if preposition.i == owner.left_edge.i and "preposition" not in owner.head.below:
        hang(preposition, owner.head, "case")


def day(word: Token) -> None:
    """Make the object "Monday" or "the following Monday" of a verb the day on which it is done."""
    told = [child for child in word.children if child.relation != "determiner"]
    if word.text in WEEKDAYS and word.head.lemma_ not in OF_DAYS and all(c.lower_ in NEXT for c in told):
        hang(word, word.head, "obl:unmarked")


def day_before_verb(word: Token) -> None:
    """Hang "the court | Monday | upheld it" on the verb: the subject is what stands before the day."""
    subject = word
    while subject.relation in ("apposition", "conjunct", "name part", "nominal modifier"):
        subject = subject.head
    verb, before = subject.head, word.nbor(-1)
    is_last = subject.relation in SUBJECTS and subject.right_edge is word and word.i < verb.i
    if not is_last or word.ent_type_ or before.pos_ not in ("NOUN", "PROPN"):
        return
    if word.children:
        put_above(word.children[-1], dep="obl:unmarked")
    elif subject is word and not any(c.relation in SUBJECTS and c is not word for c in verb.children):
        return
    hang(word, verb, "obl:unmarked")


def time_in_front(unit: Token) -> None:
    """Hang "| the next day | police arrested him", "| two days later | unions struck" on the verb.

    A parse takes a time for a part of who does it, where nothing parts them.
    """
    doc, last = unit.doc, unit
    if unit.i + 1 < unit.sent.end and unit.nbor(1).lower_ in FROM_BEFORE:
        last = unit.nbor(1)
    start = unit.i - 1
    while start > unit.sent.start and doc[start - 1].lower_ in BEFORE_UNITS:
        start -= 1
    words = [word.lower_ for word in doc[max(start, unit.sent.start) : unit.i]]
    is_told = last is not unit or (len(words) == 2 and words[0] == "the" and words[1] in NEXT)
    doer = next((w for w in doc[last.i + 1 : unit.sent.end] if w.relation in SUBJECTS), None)
    if not is_told or doer is None or doer.tag_ not in SEVERAL_OR_NAMED or doer.i > last.i + LONGEST_DOER:
        return
    phrase = list(doc[start : last.i + 1])
    if not any(word.head is doer or word.head in doc[last.i + 1 : doer.i] for word in phrase):
        return
    top = last if last.head not in phrase else unit
    for word in phrase:
        if word is not top and word.head not in phrase:
            hang(word, unit if word is not unit else last, word.dep_)
    hang(top, doer.head, "obl:unmarked" if top is unit else "advmod")


def day_within(word: Token) -> None:
    """Hang "freeing up money, and lawmakers | on Monday | passed a bill" on the verb of that subject."""
    links = [link for link in word.children if link.relation == "preposition" and link.i < word.i]
    if not links or not links[0].i:
        return
    before = links[0].nbor(-1)
    doers = [noun for noun in (before, *ancestors(before)) if noun.relation in SUBJECTS]
    if not doers or doers[0].right_edge.i != before.i:
        return
    start, verb = doers[0].left_edge.i, doers[0].head
    if word.head.i < start and word.i < verb.i:
        hang(word, verb, "obl")


def beside_own(noun: Token) -> None:
    """Hang "made her debut in "Gate" | and her first film in 1957" on what else is hers, the debut."""
    whose = [c.lower_ for c in noun.children if c.relation == "possessor" and c.pos_ == "PRON"]
    first = noun.head
    if not whose or any(c.lower_ in whose for c in first.children):
        return
    verb = next((above for above in ancestors(first) if above.pos_ == "VERB"), first)
    owned = [o for o in objects(verb) if any(c.lower_ in whose for c in o.children)]
    if owned and owned[0].i < first.i:
        hang(noun, owned[0], "conj")


def day_before_number(word: Token) -> None:
    """Hang "on | Friday | 30 prisoners escaped" on the verb, and the number on who is counted."""
    number = word.nbor(1) if word.i + 2 < len(word.doc) else word
    counted = number.nbor(1) if number is not word else word
    if number.pos_ != "NUM" or counted.tag_ != "NNS" or counted.relation not in SUBJECTS:
        return
    before = word.nbor(-1) if word.i > word.sent.start else None
    hang(word, counted.head, "obl")
    hang(number, counted, "nummod")
    if before is not None and before.tag_ == "IN" and before.head in (number, counted):
        hang(before, word, "case")


def number_behind_time(number: Token) -> None:
    """Make "by Tuesday morning | 62 of the victims had been named" tell of the 62."""
    time = number.head
    verb = time.head
    is_share = number.nbor(1).lower_ == "of" and number.i == time.i + 1
    if not is_share or verb.pos_ != "VERB" or verb.i < number.i or not verb.below.isdisjoint(SUBJECTS):
        return
    if time.text in WEEKDAYS or time.lower_ in UNITS:
        hang(number, verb, "nsubj:pass" if "passive auxiliary" in verb.below else "nsubj")


def of_behind_day(of: Token) -> None:
    """Hang "was convicted on Friday | of theft" on the verb, but not "on Friday | of last week"."""
    noun = of.head
    day, verb = noun.head, noun.head.head
    if day.text not in WEEKDAYS | MONTHS or of.i != day.i + 1 or "determiner" in day.below:
        return
    if day.relation != "oblique" or verb.pos_ not in ("ADJ", "VERB") or verb.i > day.i:
        return
    is_year = noun.like_num and len(noun.text) == len("1999")
    if is_year or noun.ent_type_ == "DATE" or any(word.lemma_.lower() in OF_DATES for word in noun.subtree):
        return
    whole = [child for child in day.children if child.i > noun.i and child.relation == "nominal modifier"]
    hang(noun, verb, "obl")
    for child in whole:
        hang(child, noun, child.dep_)


def article_before_day(article: Token) -> None:
    """Hang "into | a | house Sunday night" on what it stands before, and the house on the verb."""
    time = article.head
    day = next((child for child in time.children if child.text in WEEKDAYS), time)
    noun = day.nbor(-1)
    is_between = day is not time and day.i == time.i - 1 and article.i < noun.i
    if not is_between or noun.tag_ not in ("NN", "NNS") or time.lower_ not in UNITS:
        return
    verb = time.head
    if noun.head not in (verb, time) or verb.pos_ != "VERB":
        return
    links = [child for child in time.children if child.relation == "preposition" and child.i < article.i]
    is_led = bool(links) or "preposition" in noun.below
    if noun.head is time:
        hang(noun, verb, "obl" if is_led else "obj")
    elif links:
        hang(noun, verb, "obl")
    for word in (*links, *(child for child in list(time.children) if article.i <= child.i < noun.i)):
        hang(word, noun, word.dep_)
    hang(time, verb, "obl:unmarked")


def state_before_time(word: Token) -> None:
    """Hang "was found | dead Monday" and "was found | dead hours after that" on the verb."""
    time, verb = word.head, word.nbor(-1)
    if time.i != word.i + 1 or not (time.text in WEEKDAYS or time.lower_ in TIMES_BEHIND):
        return
    if verb.tag_ in ("VBN", "VBD") and verb in ancestors(time):
        hang(word, verb, "xcomp")


def year(word: Token) -> None:
    """Make "left in 1990 and | the same year | joined the navy" tell when somebody did the next thing."""
    verb = word.head
    others = [child.lower_ for child in word.children if child.relation != "determiner"]
    is_told = all(other in NEXT for other in others) and (others or word.nbor(-1).lower_ == "that")
    goes_on = verb.relation == "conjunct" and verb.pos_ == "VERB" and word.nbor(1) in (verb, *verb.children)
    if is_told and goes_on and verb.lemma_ not in OF_YEARS and not verb.head.below.isdisjoint(SUBJECTS):
        hang(word, verb, "obl:unmarked")


def day_of_noun(month: Token) -> None:
    """Hang "in | the Dec. 21, 1988, | bombing" on the noun, with what leads to it: its date stands in it."""
    year, noun = month.nbor(3), month.nbor(5)
    is_between = month.nbor(2).text == month.nbor(4).text == "," and year.like_num
    if not is_between or month.nbor(-1).lower_ not in BEFORE_DATED_NOUNS:
        return
    while noun.relation in ("adjective", "compound") and noun.head.i > noun.i:
        noun = noun.head
    day = month if month.head.i < month.i or month.head.i > year.i else month.head
    if noun.pos_ not in ("NOUN", "PROPN", "VERB") or day.head is day:
        return
    leading = [child for word in (day, month) for child in word.children if child.i < month.i]
    if noun not in ancestors(day):
        is_led = any(child.relation == "preposition" for child in leading)
        if is_led:
            hang(noun, day.head, day.dep_)
        elif noun.relation not in (*SUBJECTS, "object"):
            hang(noun, day.head, "obj" if day.head.i < day.i else "nsubj")
    for child in leading:
        hang(child, noun, child.dep_)
    hang(day, noun, "compound")
    if noun.pos_ == "VERB":
        noun.tag_, noun.pos_, noun.lemma_ = "NN", "NOUN", noun.lower_


def undergone(involved: Token) -> None:
    """Take "involved" for a participle where a parse hangs the helper of a passive on it."""
    if any(child.relation == "passive auxiliary" for child in involved.children):
        involved.tag_, involved.pos_, involved.lemma_ = "VBN", "VERB", "involve"


def day_or_so(choice: Token) -> None:
    """Hang the day of "on or about 4 May" or "on or before 4 May" on what it dates, and these words on it."""
    doc, link = choice.doc, choice.doc[max(choice.i - 1, 0)]
    near = next((t for t in doc[choice.i + 1 : choice.i + 3] if t.lower_ not in HARDLY), choice)
    day = near.lower_ in ON_OR and link.lower_ in AT_DAYS and day_behind(near)
    if not day:
        return
    if day.head in (link, choice, near) or (day.relation == "conjunct" and not is_of_date(day.head)):
        above = next((t for t in ancestors(day) if t.pos_ in ("VERB", "AUX")), link.head)
        hang(day, above, "obl")
    for leading in [child for child in link.children if child.i < link.i]:
        hang(leading, day, "case")
    hang(link, day, "case")
    hang(near, day, "case")
    for word in doc[choice.i : near.i]:
        hang(word, link, "advmod")


def day_behind(near: Token) -> Token | None:
    """The topmost word of the date behind "on or about": "4" in "4 May 2016"."""
    behind = near.doc[near.i + 1 : min(near.i + 1 + LONGEST_DATE, near.sent.end)]
    day = next((word for word in behind if word.relation != "determiner"), None)
    while day is not None and day.head in behind and is_of_date(day.head):
        day = day.head
    return day


def is_of_date(word: Token) -> bool:
    return word.tag_ == "CD" or word.text in MONTHS


def day_in_front(word: Token) -> None:
    """Hang "| on Monday | Harbour Rovers sold", "| on 11 April | staff left" on the verb: no subject has a
    preposition in front.
    """
    top = word.head if word.relation == "nominal modifier" else word
    if top is not word and (top.pos_ != "NUM" or top.relation not in ("compound", "number")):
        return
    subject = top.head
    while subject.relation in ("compound", "name part"):
        subject = subject.head
    start = min(word.i, top.i)
    link = word.doc[start - 1] if start else word
    is_in_front = link.relation == "preposition" and link.head in (word, top, subject, top.head)
    if not (is_in_front and word.is_title and subject.relation in SUBJECTS and subject.i < subject.head.i):
        return
    hang(top, subject.head, "obl")
    if link.head is not top:
        hang(link, top, "case")


def now_in(now: Token) -> None:
    """Hang "the strike, | now in its third week, began" on the strike, as one more word for it."""
    noun, comma = now.head, now.nbor(-1)
    is_aside = comma.text == "," and noun.i > now.i and noun.left_edge in (comma, now)
    before = comma.nbor(-1)
    while before.relation not in SUBJECTS and before.head is not before:
        before = before.head
    if is_aside and "preposition" in noun.below and before.relation in SUBJECTS and before.i < comma.i:
        hang(noun, before, "appos")


def part_in_front(share: Token) -> None:
    """Hang "nine people, | most of them women, were killed" on those of whom it is told."""
    wholes = [c for c in share.head.children if c.relation in SUBJECTS and c.i < share.i]
    behind = [word.lower_ for word in share.doc[share.i + 1 : share.i + 3]]
    if wholes and share.nbor(-1).text == "," and behind in (["of", "them"], ["of", "whom"]):
        hang(share, wholes[-1], "appos")


def second_subject(noun: Token) -> None:
    """Make a name behind a verb that has its subject in front the object: "members warned | Okoro"."""
    verb = noun.head
    before = [c for c in verb.children if c.relation in SUBJECTS and c.i < verb.i]
    is_behind = verb.i + 1 == noun.left_edge.i and verb.tag_ in ("VBD", "VBZ", "VBP")
    is_free = verb.below.isdisjoint(("object", "complement clause", "open complement", "copula"))
    if before and is_behind and is_free and noun.pos_ == "PROPN":
        hang(noun, verb, "obj")


def one_name(word: Token) -> None:
    """Make "| French carmaker | Orrin said" tell of one that spoke, and "| Det Insp | Alan Moss" too."""
    verb, end = word.head, word.right_edge.i + 1
    last = next((c for c in verb.children if c.relation in SUBJECTS and c.left_edge.i == end), None)
    is_plain = word.right_edge is word and all(BEFORE_NAMES.issuperset(w.below) for w in word.subtree)
    if last is None or not is_plain or last.i > verb.i or last.pos_ != "PROPN" or last.text in WEEKDAYS:
        return
    hang(word, last, "compound" if word.tag_ == "NNP" else "nmod:desc")


def next_subject(noun: Token) -> None:
    """Hang "ten were sunk and | 40 | damaged" on the verb right behind it, which has no other subject."""
    verb = noun.right_edge.nbor(1)
    is_between = verb.relation == "conjunct" and verb.tag_ in ("VBD", "VBN") and verb.head.i < noun.i
    is_beside = noun.head in (verb, verb.head) or noun.head.head is verb.head
    if is_between and is_beside and verb.below.isdisjoint(SUBJECTS):
        hang(noun, verb, "nsubj:pass" if "passive auxiliary" in verb.head.below else "nsubj")


def one_by_name(first: Token) -> None:
    """Make "the | first, | Ada Okoro, resigned" tell that she resigned, which says who was the first."""
    name = next((c for c in first.children if c.relation == "apposition" and c.ent_type_ == "PERSON"), None)
    if name is not None and first.i < name.i and "nominal modifier" not in first.below:
        hang(name, first.head, first.dep_)
        hang(first, name, "dep")


def somebody_in_front(noun: Token) -> None:
    """Make "| A finalist last year, | she said" tell who she is, with what stands between."""
    verb = noun.head
    if not noun.left_edge.is_sent_start or verb.i < noun.i or not is_somebody(noun) or noun.below & LINKED:
        return
    subject = next((c for c in verb.children if c.relation in SUBJECTS and noun.i < c.i < verb.i), None)
    comma = noun.doc[subject.left_edge.i - 1] if subject is not None else noun
    if subject is None or comma.text != "," or is_said(noun):
        return
    for between in [c for c in verb.children if noun.i < c.i < comma.i]:
        hang(between, noun, "nmod" if between.relation == "oblique" else between.dep_)
    hang(noun, subject, "appos")


def is_somebody(noun: Token) -> bool:
    return noun.lemma_ in RANKED or is_people(noun)


def is_said(noun: Token) -> bool:
    """Whether a noun in front is what somebody says: "“A great sailor,” she said"."""
    said = [c for c in noun.head.children if c.relation == "complement clause" and c.i > noun.head.i]
    return noun.relation == "complement clause" and not said


def all_but(but: Token) -> None:
    """Hang "the mayor | all but | resigned" on the verb."""
    word, verb = but.doc[but.i - 1], but.doc[min(but.i + 1, len(but.doc) - 1)]
    is_all = but.i > 0 and word.lower_ == "all" and word.relation == "determiner" and not word.children
    if is_all and verb.tag_ in ("VB", "VBD", "VBN"):
        hang(word, verb, "advmod")
        hang(but, word, "fixed")


def age(aged: Token) -> None:
    """Hang "aged" on the number behind it."""
    number = next(iter(aged.doc[aged.i + 1 : aged.i + 2]), aged)
    if number.like_num and number.head is not aged and not aged.children:
        hang(aged, number, "case")


def dated(word: Token) -> None:
    """Hang "| dated 9 August" on the noun before it, as its date."""
    times = [c for c in word.children if c.relation == "oblique" and c.i == word.i + 1]
    noun = word.nbor(-2) if word.i >= 2 and word.nbor(-1).text == "," else word.nbor(-1)
    if times and noun.pos_ == "NOUN" and noun not in word.subtree and noun.i < word.i:
        hang(times[0], noun, "nmod")
        hang(word, times[0], "case")


def broken_even(even: Token) -> None:
    """Hang "even" on the verb right before it: "broke | even | this year"."""
    verb = even.nbor(-1) if even.i else even
    if verb.lemma_ == "break" and even.head is not verb:
        hang(even, verb, "compound:prt")


def period(ended: Token) -> None:
    """Hang "| ended June 30" on the period before it, and what else hung there on the verb."""
    length = ended.doc[ended.i - 1]
    verb = next((word for word in ancestors(ended) if word.pos_ in ("VERB", "AUX")), ended.head)
    times = [child for child in ended.children if child.relation in ENDS_OF_PERIODS]
    if ended.i < verb.i or length.lemma_ not in PERIODS or length in ended.subtree or not times:
        return
    day, *others = times
    is_alone = not others and day.relation != "oblique"
    if is_alone or day.left_edge.i > ended.i + 2 or day.i < ended.i:
        return
    for phrase in others:
        hang(phrase, verb, phrase.dep_)
    hang(day, length, "nmod")
    hang(ended, day, "case")


def subtitle(name: Token) -> None:
    """Make ": | The Return" a part of the name before it."""
    if name.ent_type_ == "MISC" and name.left_edge.text == ":":
        hang(name, name.head, "flat")


def third(name: Token) -> None:
    """Make a person among persons one of them, where they are taken for more words on the first."""
    begins = name.left_edge
    while begins.is_punct and begins.i < name.i:
        begins = begins.nbor(1)
    others = [c for c in name.head.children if c.relation == "conjunct" and c.i > name.i]
    people = [name.head, begins, *others[:1]]
    if others and all(person.ent_type_ == "PERSON" for person in people):
        hang(name, name.head, "conj")


def named(name: Token) -> None:
    """Make "two divers, | Ada Okoro and Tomas Varga" the names of the divers, where they are as many."""
    noun = name.head
    others = [c for c in name.children if c.relation == "conjunct" and c.ent_type_ == "PERSON"]
    numbers = [c.lower_ for c in noun.children if c.relation == "number"]
    is_first = name.left_edge.text == "," and name.left_edge.i == noun.i + 1
    if is_first and name.ent_type_ == "PERSON" and FEW.get("".join(numbers)) == len(others) + 1:
        hang(name, noun, "appos")


def second(name: Token) -> None:
    """Hang "two divers, Ada Okoro | and Tomas Varga" on the name before it, not on the divers."""
    noun = name.head
    names = [c for c in noun.children if c.relation == "apposition" and noun.i < c.i < name.i]
    is_named = bool(names) and names[-1].ent_type_ == name.ent_type_ == "PERSON"
    if is_named and noun.tag_ == "NNS" and names[-1].right_edge.i + 1 == name.left_edge.i:
        hang(name, names[-1], "conj")


def holder(name: Token) -> None:
    """Hang "the director of the museum, | Ada Okoro" on whom the words before it tell what she is."""
    noun = name.head
    is_set_off = name.left_edge.text == "," and name.ent_type_ in PERSON_LABELS
    if not is_set_off or is_holder(noun) or "conjunct" in name.below:
        return
    while noun.relation == "nominal modifier" and not is_holder(noun):
        noun = noun.head
    if is_holder(noun) and noun.tag_ == "NN":
        hang(name, noun, "appos")


def first_to(infinitive: Token) -> None:
    """Hang "the first of the towns flooded in May | to reopen" on what is the first, not on the flood.

    Without "of" the participle may say what for: "the first man paid to play", not "hit by the storm to".
    """
    if is_rank(infinitive.head):
        hang(infinitive, infinitive.head, "acl")
        return
    participle, noun = infinitive.head, infinitive.head.head
    if participle.tag_ != "VBN" or participle.relation != "adnominal clause" or participle.i > infinitive.i:
        return
    ranked = ranked_one(noun)
    if ranked is not None and (ranked is not noun or "agent" in participle.below):
        hang(infinitive, ranked, "acl")


def per_unit(unit: Token) -> None:
    """Hang "a loss of $9 million, or $6 | a share" on the amount of which it tells for how much."""
    article, number = unit.doc[max(unit.i - 1, 0)], unit.doc[max(unit.i - 2, 0)]
    if article.lower_ != "a" or article.head is not unit or not number.like_num:
        return
    amount = number.head if number.head.tag_ == "$" and number.head.i < number.i else number
    if amount is unit.head or amount in unit.subtree or unit in amount.subtree:
        return
    for word in [child for child in unit.children if child.i < amount.i]:
        hang(word, amount, word.dep_)
    hang(unit, amount, "nmod:unmarked")


def for_whom(noun: Token) -> None:
    """Hang "raised its offer for | the firm to $15" on the offer: no sum has a subject."""
    link = next((c for c in noun.head.children if c.lower_ == "for" and c.i + 1 == noun.left_edge.i), None)
    if link is None or noun.head.tag_ not in ("$", "CD") or link.nbor(-1).pos_ != "NOUN":
        return
    offer = link.nbor(-1)
    hang(noun, offer, "nmod")
    hang(link, noun, "case")


def is_holder(noun: Token) -> bool:
    """Whether a noun tells what somebody is, for whose name a name behind it is not taken."""
    return noun.pos_ != "PROPN" and (is_people(noun) or noun.lemma_ == "head")


def particle(word: Token) -> None:
    """Hang "ran | out in 2022" on the verb right before it."""
    date = word.head
    verb, after = date.head, next(iter(word.doc[word.i + 1 : word.i + 2]), date)
    is_between = verb.i < word.i and after.head is date and after.dep_ == "case"
    if is_between and verb.pos_ == "VERB" and after.lower_ in BEFORE_DATES and date.relation == "oblique":
        hang(word, verb, "compound:prt")


def measure(part: Token) -> None:
    """Make ", | 47.97 seconds" go on from the length before the comma."""
    comma = part.left_edge
    whole = part.doc[max(comma.i - 1, 0)]
    is_unmarked = part.dep_ in ("appos", "nmod:unmarked")
    if is_unmarked and comma.text == "," and whole.lemma_ in TIME_UNITS and part.nbor(-1).like_num:
        hang(part, whole, "conj")


def share(part: Token) -> None:
    """Hang "by | a third last year" on the verb, where it hangs on the time behind it, and its "a" on it."""
    time = part.doc[min(part.i + 2, len(part.doc) - 1)]
    is_behind = part.i < time.i and part.nbor(1).lower_ in DEICTIC_STARTS and part.nbor(1).head is time
    if not is_behind or time.lemma_ not in TIME_UNITS or time.head.pos_ != "VERB":
        return
    words = [child for child in time.children if child.i < part.i]
    if part.head is time and any(word.lower_ == "by" for word in words):
        hang(part, time.head, "obl")
    if part.head is not time:
        for word in words:
            hang(word, part, word.dep_)


def amount(word: Token) -> None:
    """Hang "fewer than | half of the staff" on how many they are, where it seems to stand beside them."""
    than = next((c for c in word.children if c.lower_ == "than" and c.i == word.i + 1), None)
    if than is None:
        return
    noun = next((c for c in word.head.children if c.left_edge.i == than.i + 1), None)
    if noun is not None and noun.relation in SUBJECTS:
        hang(word, noun, "advmod")

"""The table of mendings: which word shows a slip, what is wrong there, and what sets it right.

To mend another slip, write what sets it right beside its like (`clauses`, `phrases`), add one entry here, and
a parse with the slip to `tests/events/mendings.toml`, where every entry has one.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass

from timeline_cli.events.labels import NOUN_CLAUSES, SUBJECTS, Relation
from timeline_cli.events.lexicon import HARMING, PUBLISHING, TIME_UNITS, UNDERGONE
from timeline_cli.events.mending import clauses, clefts, participles, phrases, relatives
from timeline_cli.events.tokens import Token
from timeline_cli.month_names import MONTHS, WEEKDAYS


@dataclass(frozen=True, slots=True, kw_only=True)
class Mending:
    """One slip. A token shows it that has all that is named of `words`, `relations`, `tags`, `lemmas` and
    `head_relations`; `mend` looks closer, and hangs it, or what stands about it, where it belongs. It needs
    words or relations, by which it is found.

    In `example` a bar stands before what is hung elsewhere.
    """

    name: str
    because: str
    example: str
    mend: Callable[[Token], None]
    words: Collection[str] = ()
    relations: Collection[Relation] = ()
    tags: Collection[str] = ()
    lemmas: Collection[str] = ()
    head_relations: Collection[Relation] = ()

    def is_shown_by(self, token: Token) -> bool:
        return (
            (not self.words or token.lower_ in self.words)
            and (not self.relations or token.relation in self.relations)
            and (not self.tags or token.tag_ in self.tags)
            and (not self.lemmas or token.lemma_ in self.lemmas)
            and (not self.head_relations or token.head.relation in self.head_relations)
        )


#: Where a participle that belongs to a noun phrase is hung by mistake.
BESIDE_A_CLAUSE: frozenset[Relation] = frozenset({"adnominal clause", "adverbial clause"})

#: What may be done to what somebody has.
UNDERGONE_WITH = frozenset(
    """
    accept amputate approve break burgle cancel confiscate cut disallow dismiss extend freeze overturn quash
    refuse reject remove renew replace return revoke rule seize smash steal strike strip suspend take turn
    uphold withdraw
    """.split()
)

#: What is told of an event with its day, and of no place.
STARTING = frozenset({"begin", "commence", "conclude", "finish", "kick", "start"})

MENDINGS = (
    # ── a clause, and what it belongs to ─────────────────────────────────────────────────────────
    Mending(
        name="what came of it",
        because='"only to" tells what came of an act, not of what was said or felt',
        example="suspended for saying it was slow, only to be | readmitted",
        words={"only"},
        mend=clauses.outcome,
    ),
    Mending(
        name="what is claimed",
        because="a claim that somebody died says so, and nobody died it",
        example="the rumour that | she died | in May",
        words={"that"},
        relations={"object", "marker"},
        head_relations=NOUN_CLAUSES,
        mend=clauses.content,
    ),
    Mending(
        name="what claims claim",
        because='"that" right behind a claim tells what is claimed',
        example="shot down claims | that she left",
        words={"that"},
        relations={"marker"},
        head_relations={"complement clause"},
        mend=clauses.content_of_noun,
    ),
    Mending(
        name="what turned out so",
        because="what turned out to be false is a report, and nobody reports it",
        example="reports that | ten died | were false",
        words={"claims", "reports"},
        tags={"VBZ"},
        mend=clauses.claims,
    ),
    Mending(
        name="how it was",
        because='what somebody describes with "how" is said',
        example="described | how she | fled",
        words={"how"},
        relations={"object"},
        mend=clauses.how,
    ),
    Mending(
        name="where it was, behind a preposition",
        because='what stands right behind "about where" tells where that was',
        example="lied about where | he was on the night of the crash",
        words={"how", "when", "where", "why"},
        relations={"adverbial clause", "oblique"},
        mend=clauses.where_it_was,
    ),
    Mending(
        name="said to have been",
        because='what is "said to have" done something said nothing',
        example="a letter | said to have been written in 1711 | was sold",
        words=participles.SAID_OF_SOMEBODY,
        tags={"VBD"},
        mend=participles.said_to_have,
    ),
    Mending(
        name="undergone, behind a doer",
        because="what goes on behind the aside of a doer is told of what was done",
        example="founded by Okoro, who died in May, and | renamed in 2016",
        relations={"conjunct"},
        tags={"VBN", "VBD"},
        head_relations={"relative clause"},
        mend=participles.behind_doer,
    ),
    Mending(
        name="when it was",
        because='"it was then that" something happened tells that it happened then',
        example="it was on Monday that the | mill | burned",
        words={"it"},
        relations={"expletive", "subject"},
        mend=clefts.pointed,
    ),
    Mending(
        name="who it was",
        because='"it was Okoro who" did something tells that Okoro did it',
        example="it was Okoro who | closed the mill",
        words={"it"},
        relations={"expletive", "subject"},
        mend=clefts.named,
    ),
    Mending(
        name="undergone, in an aside",
        because="what stands between the commas behind a subject is no verb of it but a participle",
        example="the bank, | bailed out in May, made a profit",
        relations={"conjunct", "adverbial clause", "complement clause"},
        tags={"VBD", "VBN"},
        mend=participles.aside,
    ),
    Mending(
        name="undergone by who does the next",
        because="of two verbs side by side with one subject, it did the second, and underwent the first",
        example="| tests | carried out on Monday | confirmed it",
        relations={*SUBJECTS, "adverbial clause", "conjunct"},
        tags={"VBD", "VBN"},
        mend=participles.done_to_subject,
    ),
    Mending(
        name="what somebody is made",
        because="a participle of naming behind a comma tells what somebody was made, and when",
        example="Okoro, | named coach by the club in May, | won",
        relations={"adjective", "adnominal clause", "compound"},
        tags={"VBD", "VBN"},
        lemmas=participles.NAMING_SOMEBODY,
        head_relations={"apposition"},
        mend=participles.made_somebody,
    ),
    Mending(
        name="had it done",
        because="who had a bid rejected underwent that, and no bid was had then",
        example="the club had a bid | rejected on Monday",
        relations={"adnominal clause"},
        tags={"VBD", "VBN"},
        lemmas=UNDERGONE_WITH,
        head_relations={"object"},
        mend=participles.had_done,
    ),
    Mending(
        name="verb behind an aside",
        because="the verb of a subject stands behind the second comma of its aside",
        example="the board, warned in May, | closed the mill",
        relations={"complement clause", "adverbial clause", "conjunct"},
        tags={"VBD", "VBN", "VBZ"},
        mend=participles.behind_aside,
    ),
    Mending(
        name="who the last name is",
        because='the clause of "who" tells of the name right before its comma, in whatever phrase that is',
        example="replaced its head, Ada Okoro, with Odo Varga, who has | promised to stay",
        words={"who"},
        relations={"subject", "passive subject"},
        head_relations={"relative clause"},
        mend=relatives.nearest_name,
    ),
    Mending(
        name="who was one of them",
        because="what several did is told of the one of them whom the sentence is about",
        example="Okoro was one of the actors | who attended",
        words={"that", "which", "who"},
        relations={"subject"},
        head_relations={"relative clause"},
        mend=relatives.one_of_them,
    ),
    Mending(
        name="who somebody is",
        because='"who" is somebody, and neither where somebody is nor what tells of it',
        example="a girl in a scarf and jeans | who spoke to us",
        words={"who"},
        relations={"subject", "passive subject"},
        head_relations={"relative clause"},
        mend=relatives.somebody,
    ),
    Mending(
        name="which thing it is",
        because='"which" is never somebody, nor is "that" behind whose somebody is',
        example="Britons had died in the flood | which hit the coast in May",
        words={"that", "which"},
        relations={"oblique", "subject", "passive subject"},
        head_relations={"relative clause"},
        mend=relatives.something,
    ),
    Mending(
        name="which period it is",
        because="what begins or ends right behind a year or a month is that",
        example="passed a budget for the school year | that begins in July",
        words={"that", "which"},
        relations={"subject"},
        head_relations=NOUN_CLAUSES,
        mend=relatives.period,
    ),
    Mending(
        name="which act is expected",
        because="what is expected right behind an act that is waited for is that act",
        example="will pay once the sale closes, | which is expected in May",
        words={"which"},
        relations=SUBJECTS,
        head_relations={"relative clause"},
        mend=relatives.expected_act,
    ),
    Mending(
        name="which body did it",
        because="what only a body does, the body right before the comma did, and not what it had done before",
        example="a plan drawn up by the army, | which seized power",
        words={"which"},
        relations={"subject"},
        head_relations={"relative clause"},
        mend=relatives.doer_named,
    ),
    Mending(
        name="where it was done",
        because='", where she opened a shop" tells of the place right before the comma',
        example="moved to Oslo, where in 1990 she | opened a shop",
        words={"where"},
        relations={"adverb"},
        mend=relatives.place_told,
    ),
    Mending(
        name="with whom it was done",
        because='"with whom" is part of what the clause behind it tells',
        example="the men | with whom | he fled in May",
        words={"whom"},
        relations={"nominal modifier"},
        mend=relatives.whom,
    ),
    Mending(
        name="some of them",
        because="what is told of six of forty is told of the six",
        example="40 ships, | six of which | were sold",
        words={"which", "whom"},
        relations={"nominal modifier"},
        head_relations={"apposition"},
        mend=relatives.part,
    ),
    Mending(
        name="what several own",
        because="what stands right behind an owner is owned, and no third beside the owners",
        example="Okoro and Varga's | evening show will return",
        words={"'s", "’s"},
        relations={"preposition"},
        mend=phrases.owner,
    ),
    Mending(
        name="day that owns",
        because='what stands behind "Tuesday\'s" and has its verb is that of the day, which does nothing',
        example="| Tuesday's | shelling hit a mill",
        words={"'s", "’s"},
        relations={"preposition"},
        head_relations=SUBJECTS,
        mend=phrases.day_that_owns,
    ),
    Mending(
        name="what is due",
        because='what is "due to" happen is the thing right before its comma',
        example="ready for the act, | due to come into force",
        words={"due"},
        relations={"marker"},
        head_relations={"adverbial clause"},
        mend=relatives.due_thing,
    ),
    Mending(
        name="what is to be held",
        because="what is to be held or published is the thing right before its comma, and no aim",
        example="speaks at the gala, | to be held on 4 May",
        words={"to"},
        relations={"marker"},
        head_relations={"adverbial clause", "open complement"},
        mend=relatives.thing_to_be,
    ),
    Mending(
        name="what it is planned for",
        because='what stands between "for" and "to be" is what is to undergo it',
        example="plans for | the mill | to be closed by May",
        words={"for"},
        relations={"marker"},
        head_relations={"adnominal clause"},
        mend=relatives.done_for,
    ),
    Mending(
        name="what is expected",
        because="what is expected or planned for a day is the thing right before the comma",
        example="how they will vote at the general election, | widely expected on 5 May",
        words={"expected", "planned", "scheduled", "slated"},
        relations={"adnominal clause", "adverbial clause", "conjunct", "parataxis", "relative clause"},
        tags={"VBD", "VBN"},
        mend=relatives.expected,
    ),
    Mending(
        name="who heads the body",
        because="a body with its short form in brackets tells of which body somebody is the chief",
        example="the Marle Port Authority (MPA) | chief Ada Okoro says",
        relations={"subject", "passive subject"},
        tags={"NNP", "NNPS"},
        mend=relatives.head_of_body,
    ),
    Mending(
        name="what was decided",
        because="whoever judges a decision tells what was decided, and did not judge it to do that",
        example="welcomed the bank's decision | to write off the debt",
        words={"to"},
        relations={"marker"},
        head_relations={"adverbial clause"},
        mend=clauses.decided,
    ),
    Mending(
        name="added by who said it",
        because="who says something adds to it",
        example="said the mill had closed, | adding that it would reopen",
        words={"adding"},
        mend=clauses.addition,
    ),
    Mending(
        name="accused there",
        because="who is in court is accused, and not the court",
        example="is due in court on Monday | accused of theft",
        words={"accused", "charged"},
        relations={"adnominal clause"},
        head_relations={"oblique"},
        mend=clauses.charge,
    ),
    Mending(
        name="where it was admitted",
        because="a hearing is where somebody pleads, and not where the deed was done",
        example="admitted causing death by dangerous driving | at a hearing | in May",
        words={"at", "in"},
        relations={"preposition"},
        head_relations={"oblique"},
        mend=clauses.pleaded_there,
    ),
    Mending(
        name="said besides",
        because='what is told with a second "that" is told beside the first',
        example="found that it was not deep, | that it leaked, and that it had to close",
        words={"that"},
        relations={"marker"},
        mend=clauses.said_too,
    ),
    Mending(
        name="what comes with a noun",
        because="what stands before a noun is not that of the clause behind it",
        example="sold it, | with tickets worth a million",
        relations=BESIDE_A_CLAUSE,
        head_relations={"oblique"},
        mend=clauses.company,
    ),
    Mending(
        name="helper of a second verb",
        because='"has" helps a verb that goes on without a subject too, and so does "was", where no object '
        "shows that it is past",
        example="has opened a shop, turned down an offer; was heard in May and rejected by the board; was "
        "tried and fined £2m",
        relations={"conjunct"},
        tags={"VBD"},
        mend=clauses.helped,
    ),
    Mending(
        name="helper told once",
        because="who is told behind what others underwent, with no helper, underwent the next thing too",
        example="two were killed and three men | wounded",
        relations={"conjunct"},
        tags={"VBD"},
        lemmas=HARMING.words | UNDERGONE.words,
        mend=clauses.helped_once,
    ),
    Mending(
        name="text that is published",
        because="a text is published, and not who wrote it",
        example="a report by the guild, | published in May",
        relations=BESIDE_A_CLAUSE,
        tags={"VBN"},
        lemmas=PUBLISHING.words,
        mend=clauses.published,
    ),
    Mending(
        name="whose it is",
        because='"whose" tells of the noun before its comma',
        example="said Ada Okoro, whose band | plays today",
        words={"whose"},
        relations={"possessor"},
        mend=clauses.whose,
    ),
    Mending(
        name="what somebody has does it",
        because='what "whose" belongs to does what is told behind it',
        example="Okoro, whose | deal was due to end, left",
        words={"whose"},
        relations={"possessor"},
        mend=clauses.owned,
    ),
    Mending(
        name="what was seen",
        because='a verb without "to" or a tense behind what somebody saw is what they saw',
        example="had seen her book | win the cup",
        relations={"adverbial clause"},
        tags={"VB"},
        mend=clauses.seen,
    ),
    Mending(
        name="what somebody was seen doing",
        because="a participle right behind tells what that was",
        example="was last seen | leaving the inn",
        relations={"adverbial clause"},
        tags={"VBG"},
        mend=clauses.seen_doing,
    ),
    Mending(
        name="what was denied of it",
        because="what follows a verb of saying without a link is said, and no act beside it",
        example="denied | her letter to the board was | written by a clerk",
        relations={"adverbial clause", "conjunct"},
        tags={"VBD", "VBN", "VBP", "VBZ"},
        mend=clauses.denied,
    ),
    Mending(
        name="who told of it",
        because="who stands in an aside before a verb of saying without a subject says it",
        example="died in Ely, | his wife, Ada Okoro, | confirmed",
        relations={"apposition"},
        mend=clauses.teller,
    ),
    Mending(
        name="what is tried",
        because='"try and" and "go and" say what is tried or gone for, as "try to" does',
        example="helped Porto try | and keep the cup",
        relations={"conjunct"},
        tags={"VB", "VBP"},
        mend=clauses.tried,
    ),
    Mending(
        name="subject behind a conjunction",
        because='who stands before a verb with "as" or "after" did it',
        example="fell as his | club, Porto, | beat Ely",
        words={"after", "as", "before", "since", "until"},
        relations={"preposition"},
        head_relations={"oblique"},
        mend=clauses.subject,
    ),
    Mending(
        name="who does it along with that",
        because='who stands between "with" and a participle does what that tells',
        example="collapsed, with each | side | blaming the other",
        words={"with"},
        relations={"marker"},
        head_relations={"adverbial clause"},
        mend=clauses.doing_along,
    ),
    Mending(
        name="subject of a clause within",
        because='who stands between "when" and its verb did it, and no more of what is told around',
        example="the strike, which began when | divers left, has hurt trade",
        relations={"adverbial clause"},
        tags={"VBD", "VBP", "VBZ"},
        mend=clauses.robbed,
    ),
    Mending(
        name="who is made something",
        because="who stands before a verb that lacks a subject is made what stands behind it",
        example="| Okoro was elected mayor",
        relations=SUBJECTS,
        head_relations={"open complement"},
        mend=clauses.elected,
    ),
    Mending(
        name="verb beside a tense",
        because='a verb with "will" goes on from one with a tense, not from what it aims at',
        example="asks Alba to pay and | will stage a rally",
        relations={"auxiliary"},
        tags={"MD"},
        head_relations={"conjunct"},
        mend=clauses.future,
    ),
    Mending(
        name="past beside what must be",
        because="a past form goes on from one before, and from nothing that must or should be",
        example="said the mill must be shut | and sent a crew",
        relations={"conjunct"},
        tags={"VBD", "VBN"},
        head_relations={"complement clause"},
        mend=clauses.past,
    ),
    Mending(
        name="as it was expected",
        because='"as expected" has no day or cause of its own: those are of the act',
        example="resigned as expected | on Sunday",
        words={"as"},
        relations={"marker"},
        head_relations={"adverbial clause"},
        mend=clauses.as_planned,
    ),
    Mending(
        name="helper far from its verb",
        because='"have" before a time and a participle only helps that',
        example="have for the first time | found water",
        words={"had", "has", "have"},
        mend=clauses.perfect,
    ),
    Mending(
        name="helper in front",
        because='"did" before a subject is the helper of the verb behind that',
        example="only last year | did the club plan it",
        words={"did"},
        mend=clauses.helper_in_front,
    ),
    Mending(
        name="event that harms",
        because="an event harms, and no place of it",
        example="the collapse of a roof in the town of Ely, which | killed two",
        relations={"relative clause"},
        lemmas=HARMING.words,
        mend=clauses.harm,
    ),
    Mending(
        name="event that starts",
        because="what starts is held in a place, and is no place",
        example="plays at the Harbour Open in Porto, which | starts on 31 May",
        relations={"relative clause"},
        lemmas=STARTING,
        mend=clauses.start,
    ),
    Mending(
        name="what it led to",
        because="what something led to is that somebody did it",
        example="the row led to | Okoro | leaving in 1979",
        words={"in", "to"},
        relations={"preposition"},
        head_relations={"oblique"},
        mend=clauses.led_to,
    ),
    Mending(
        name="what somebody did with it",
        because="who stands before a verb without a helper did it, and was not done to",
        example="praised the mill her father | built in May",
        relations={"adnominal clause"},
        tags={"VBN"},
        mend=clauses.done_with_it,
    ),
    Mending(
        name="clause of a whole",
        because="what is told of a whole is told of no part of it",
        example="hit a third of the crew in Ely, which | was on strike",
        relations=NOUN_CLAUSES,
        mend=clauses.share,
    ),
    Mending(
        name="clause of what is there",
        because="what there is not does nothing",
        example="there was not enough room in the mill, which | opened in May",
        relations={"relative clause"},
        head_relations={"subject"},
        mend=clauses.nothing,
    ),
    Mending(
        name="clause behind a name",
        because="a clause behind a name is of the whole name",
        example="Cyclone Marta, which | struck in May",
        relations=NOUN_CLAUSES,
        head_relations={"compound"},
        mend=clauses.whole_name,
    ),
    Mending(
        name="clause behind an example",
        because="a clause right behind one of several is of that one",
        example="blogs, like Harbour News, | launched in May",
        relations=NOUN_CLAUSES,
        mend=clauses.example,
    ),
    # ── a word, and its phrase ───────────────────────────────────────────────────────────────────
    Mending(
        name="due to do it",
        because='"due to" before a verb is its helper, as "going to" is, and no cause',
        example="Tidal Wave, which is | due to start on Friday",
        words={"due"},
        relations={"conjunct", "marker", "preposition", "relative clause", "root"},
        mend=phrases.due,
    ),
    Mending(
        name="another name",
        because="no name goes on behind the verb that it is the subject of",
        example="Okoro handed | Lind the keys",
        relations={"name part"},
        mend=phrases.other_name,
    ),
    Mending(
        name="due, no preposition",
        because='what is "due in court" or "due on Saturday" is to be there or then',
        example="Okoro is | due in court; the storm is | due on Saturday",
        words={"due"},
        relations={"preposition"},
        mend=phrases.due_then,
    ),
    Mending(
        name="due then",
        because='who or what "is due" undergoes nothing',
        example="an election | is due by June 2013",
        words={"due"},
        tags={"JJ"},
        mend=phrases.predicate,
    ),
    Mending(
        name="day of an act",
        because="a weekday alone behind a verb tells when",
        example="was expected to vote | Wednesday on a bill",
        words={day.lower() for day in WEEKDAYS},
        relations={"object"},
        mend=phrases.day,
    ),
    Mending(
        name="day before a number",
        because="a number behind a weekday counts the noun behind it, and no weekday has a number",
        example="by | Tuesday | 40 homes had been flooded",
        words={day.lower() for day in WEEKDAYS},
        relations={"compound", "nominal modifier", "oblique"},
        mend=phrases.day_before_number,
    ),
    Mending(
        name="number behind a time",
        because="a number with those of whom it is so many does what is told, where nobody else does",
        example="by Tuesday morning | 62 of the victims had been named",
        relations={"name part", "nominal modifier"},
        tags={"CD"},
        head_relations={"oblique"},
        mend=phrases.number_behind_time,
    ),
    Mending(
        name="what it is of, behind a day",
        because='a weekday or month is of no charge or cause: "of" behind it goes on from the verb',
        example="was convicted on Friday | of theft",
        words={"of"},
        relations={"preposition"},
        head_relations={"nominal modifier"},
        mend=phrases.of_behind_day,
    ),
    Mending(
        name="article before a day's night",
        because="an article belongs to the noun right behind it, and a night told by its weekday has none",
        example="crashed into | a | house Sunday night",
        words={"a", "an", "the"},
        relations={"determiner"},
        mend=phrases.article_before_day,
    ),
    Mending(
        name="dead, no time",
        because="how somebody was found is said of them, and no day or hour is dead",
        example="was found | dead Monday",
        words={"alive", "dead", "guilty", "unconscious", "unhurt"},
        relations={"adjective"},
        mend=phrases.state_before_time,
    ),
    Mending(
        name="time in front of a doer",
        because="a time that is counted from another tells when, and who did it stands behind it",
        example="| the next day | police arrested him",
        words=phrases.UNITS,
        relations={"compound", "oblique", "subject"},
        mend=phrases.time_in_front,
    ),
    Mending(
        name="day before its verb",
        because="a weekday between a subject and its verb tells when, and who did it stands before that",
        example="the court | Monday | upheld it",
        words={day.lower() for day in WEEKDAYS},
        relations={"apposition", "conjunct", "name part", *SUBJECTS},
        mend=phrases.day_before_verb,
    ),
    Mending(
        name="year of the next act",
        because="somebody does what follows in a year told by the one before, and no year does it",
        example="left in 1990 and | the same year joined the navy",
        words={"day", "month", "night", "week", "year"},
        relations={"subject", "passive subject"},
        head_relations={"conjunct"},
        mend=phrases.year,
    ),
    Mending(
        name="date of a noun",
        because="a date between an article and a noun is part of that phrase, whatever commas it has",
        example="charged in the | Dec. 21, 1988, | bombing of a plane",
        words={word for name in MONTHS for word in (name, f"{name}.")},
        mend=phrases.day_of_noun,
    ),
    Mending(
        name="undergone, no quality",
        because='what "was involved in a crash" met with it; a tagger takes the word for an adjective',
        example="was | involved in an accident",
        words={"involved"},
        mend=phrases.undergone,
    ),
    Mending(
        name="day or so",
        because='"on or about" and "on or before" a day tell when, and nothing is joined to it',
        example="moved into the mill on or about | 4 May",
        words={"or"},
        mend=phrases.day_or_so,
    ),
    Mending(
        name="preposition before an owner",
        because="a preposition in front of an owner tells of what is owned",
        example="the toll | in Thursday's collapse rose",
        relations={"preposition"},
        head_relations={"possessor"},
        mend=phrases.before_owner,
    ),
    Mending(
        name="day before a name",
        because="a weekday or month with a preposition in front is no part of the name behind it",
        example="on | Monday Harbour Rovers sold it",
        words={word.lower() for word in WEEKDAYS | phrases.MONTHS},
        relations={"compound"},
        mend=phrases.day_in_front,
    ),
    Mending(
        name="second subject",
        because="a verb with its subject in front has its object right behind it",
        example="members this week warned | Okoro",
        relations={"subject", "passive subject"},
        tags={"NNP", "NNPS"},
        mend=phrases.second_subject,
    ),
    Mending(
        name="one name of two words",
        because="who does something stands before the verb as one, with what he or it is in front",
        example="the | carmaker | Orrin said; | Ferndale | Steel said",
        relations=SUBJECTS,
        tags={"NN", "NNP"},
        mend=phrases.one_name,
    ),
    Mending(
        name="subject of the next verb",
        because="who stands behind one verb and right before the next underwent that",
        example="ten were sunk and | 40 | damaged",
        relations={"conjunct", "number", *SUBJECTS},
        tags={"CD"},
        mend=phrases.next_subject,
    ),
    Mending(
        name="one of several, by name",
        because="who is only the first or the second of some is told by name",
        example="the | first, | Ada Okoro, resigned",
        words={"first", "second", "third", "fourth", "fifth", "last", "latest", "other"},
        relations=SUBJECTS,
        mend=phrases.one_by_name,
    ),
    Mending(
        name="who somebody is, in front",
        because="a noun for somebody that a comma parts from the subject tells who that is",
        example="| a finalist last year, she said she was ready",
        relations={"adverbial clause", "complement clause", "object", "oblique", "other", "subject"},
        tags={"NN", "NNP"},
        mend=phrases.somebody_in_front,
    ),
    Mending(
        name="nearly",
        because='"all but" before a verb is nearly, and neither all nor but',
        example="the mayor | all but | resigned",
        words={"but"},
        mend=phrases.all_but,
    ),
    Mending(
        name="age",
        because="how old somebody was is one phrase",
        example="died | aged 27",
        words={"aged"},
        relations=BESIDE_A_CLAUSE,
        mend=phrases.age,
    ),
    Mending(
        name="date of a text",
        because="the date that a text bears is its own",
        example="denied it in a letter, | dated 9 August",
        words={"dated"},
        relations=BESIDE_A_CLAUSE,
        mend=phrases.dated,
    ),
    Mending(
        name="neither won nor lost",
        because='who breaks even breaks nothing, and "even" stands with no date',
        example="expects to break | even | in June",
        words={"even"},
        mend=phrases.broken_even,
    ),
    Mending(
        name="end of a period",
        because="what ended on a day is the period right before",
        example="fell in the three months | ended June 30, from $51 million",
        words={"ended", "ending"},
        relations=BESIDE_A_CLAUSE,
        mend=phrases.period,
    ),
    Mending(
        name="title behind a colon",
        because="what a colon parts off is of the name of the work",
        example="starred in Hale: | The Musical",
        relations={"apposition"},
        mend=phrases.subtitle,
    ),
    Mending(
        name="third name",
        because="somebody between one name and another is a third",
        example="Mr Hale, | Ada Okoro MP and Lena Bauer",
        relations={"apposition"},
        mend=phrases.third,
    ),
    Mending(
        name="names of several",
        because="as many names as there are of them are theirs",
        example="two divers, | Ada Okoro and Tomas Varga, drowned",
        relations={"conjunct"},
        tags={"NNP"},
        mend=phrases.named,
    ),
    Mending(
        name="second name",
        because="a name behind that of one of several is that of another",
        example="two divers, Ada Okoro | and Tomas Varga, drowned",
        relations={"conjunct"},
        tags={"NNP"},
        mend=phrases.second,
    ),
    Mending(
        name="for each of them",
        because="what stands right behind an amount with an article tells for how much it is paid",
        example="a loss of $9 million, or $6 | a share",
        words={"barrel", "ounce", "share", "ton", "tonne"},
        mend=phrases.per_unit,
    ),
    Mending(
        name="what a sum is offered for",
        because="a sum has no subject",
        example="raised its offer for | the firm to $15",
        relations={"subject"},
        tags={"NN", "NNS", "NNP", "NNPS"},
        mend=phrases.for_whom,
    ),
    Mending(
        name="first to do it",
        because="what the first of several did is no aim of what was done to them",
        example="the first of the towns flooded in May | to reopen",
        relations={"adverbial clause", "open complement"},
        tags={"VB"},
        mend=phrases.first_to,
    ),
    Mending(
        name="holder of a role",
        because="a name behind what somebody directs, leads or owns is that of who does",
        example="the director of the Harrow Museum, | Ada Okoro, resigned",
        relations={"apposition"},
        mend=phrases.holder,
    ),
    Mending(
        name="past like its base",
        because="a verb of one doer has a tense, and without an ending it is the past",
        example="by a lease the owner | let the mill",
        words=participles.ALIKE,
        relations={"root"},
        tags={"VB", "VBP"},
        mend=participles.past,
    ),
    Mending(
        name="preposition of the verb",
        because="a preposition before that of a date is its verb's",
        example="the deal ran | out in 2022",
        words={"away", "down", "for", "off", "on", "out", "over", "through", "up", "with"},
        relations={"preposition"},
        mend=phrases.particle,
    ),
    Mending(
        name="amount that is set",
        because="the amount that a verb leads to is no part of the clause of what it changes",
        example="will raise the interest it pays | to 4% | on Monday",
        words={"to"},
        relations={"preposition"},
        head_relations={"oblique"},
        mend=phrases.new_amount,
    ),
    Mending(
        name="length that goes on",
        because="a length that goes on behind a comma is one",
        example="in one minute, | 47.97 seconds",
        relations={"apposition", "nominal modifier"},
        lemmas=TIME_UNITS.words,
        mend=phrases.measure,
    ),
    Mending(
        name="fewer than so many",
        because="fewer than half are no more than part of them",
        example="| fewer than half of the staff left",
        words={"fewer", "less", "more"},
        relations=SUBJECTS,
        mend=phrases.amount,
    ),
    Mending(
        name="part of the whole",
        because="by how much something shrank is no part of the time behind it",
        example="was cut by a | third last year",
        words={"half", "third", "quarter", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"},
        mend=phrases.share,
    ),
)

#: Most words have no slip to show: the mendings stand by their words, those without by their relations.
BY_WORD = {word: [m for m in MENDINGS if word in m.words] for mending in MENDINGS for word in mending.words}
BY_RELATION = {
    relation: [m for m in MENDINGS if not m.words and relation in m.relations]
    for mending in MENDINGS
    for relation in mending.relations
}


def mend(tokens: Sequence[Token]) -> None:
    """Give words the head or the relation that the words around them show to be theirs."""
    for token in tokens:
        for mending in (*BY_WORD.get(token.lower_, ()), *BY_RELATION.get(token.relation, ())):
            if mending.is_shown_by(token):
                mending.mend(token)

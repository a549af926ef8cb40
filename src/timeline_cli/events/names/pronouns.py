"""The people behind "he", "she" and "I"; who is a body behind "it" and "they" is told by `body_pronouns`."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Sequence

from timeline_cli.events.labels import CLAUSES, SUBJECTS, Relation
from timeline_cli.events.lexicon import REPORTING
from timeline_cli.events.names.body_pronouns import body
from timeline_cli.events.names.callings import is_credit, is_unnamed_person, only_person, told_beside
from timeline_cli.events.names.candidates import (
    Candidate,
    Places,
    clauses,
    clauses_above,
    coargument,
    is_passed_over,
    is_subject_above,
    last_told,
)
from timeline_cli.events.names.mention import Entity, Mention
from timeline_cli.events.names.quotations import Speech
from timeline_cli.events.names.somebody import (
    DOERS,
    is_kin_of,
    is_possessive,
    is_somebody,
    named_noun,
)
from timeline_cli.events.names.speakers import Speakers
from timeline_cli.events.names.words import (
    BODY_PRONOUNS,
    FIRST_PERSON,
    PRONOUNS,
    SECOND_PERSON,
    SEVERAL_FIRST_PERSON,
    THIRD_PERSON,
    Gender,
)
from timeline_cli.events.syntax import (
    ancestors,
    antecedent,
    children,
    governor,
    is_of_several,
    preposition_of,
    set_off,
)
from timeline_cli.events.tokens import Doc, Token

#: How many sentences a pronoun looks back, and by how much the best candidate must lead.
PRONOUN_REACH = 3
PRONOUN_LEAD = 0.8
#: So many people and bodies, the latest told, are all that a pronoun may stand for.
MOST_RECENT = 60
#: How often a text must have told a person that a pronoun may mean from further away.
MAIN_PERSON = 4
#: Who is told so many times as often as any other need not lead by so much.
MUCH_TOLD = 3
MAIN_LEAD = 0.5
#: What the person counts whom a text is mostly about, where a pronoun is whom a new paragraph tells of.
TOLD_AGAIN = 1.2
#: What an agent counts that did what the sentence tells: "The clock was mended by Okoro. He".
AGENT = 0.3
#: What somebody loses who is named only to tell who another is.
TOLD_BESIDE = 0.5
#: What somebody loses who only tells of others, one of whom is told nearer.
TELLER = 1.0
#: With less than this, somebody was told so long ago that who follows in the sentence is meant.
FAR_AWAY = -0.5
#: Who says what others did.
SPEAKING_FOR = frozenset(
    "agent attorney barrister lawyer manager publicist solicitor spokesman spokesperson spokeswoman".split()
)
#: Where a clause tells of others than its subject: "praised Okoro", "said that Okoro", "fell out with Okoro".
TOLD_OF: tuple[Relation, ...] = (
    "object",
    "recipient",
    "agent",
    "oblique",
    "complement clause",
    "open complement",
)


class Pronouns:
    """Resolves the pronouns of one document from left to right; each resolved one counts as a mention."""

    def __init__(
        self,
        doc: Doc,
        mentions: list[Mention],
        quoted: Sequence[bool],
        speeches: list[Speech],
        speakers: Speakers,
    ) -> None:
        self.doc = doc
        self.mentions = mentions
        self.quoted = quoted
        self.speeches = speeches
        self.places = Places(doc, mentions, quoted)
        self.clear: set[int] = set()
        self.called: dict[int, Gender] = {}
        self.behind: dict[int, Token] = {}
        self.callings: dict[int, Entity] = {}
        self.heard: dict[int, Mention] = {}
        entities = {m.entity.number: m.entity for m in mentions if m.entity is not None}
        self.speakers = speakers
        self.people = [entity for entity in entities.values() if entity.is_person]
        self.unnamed = {token.i for token in doc if is_unnamed_person(token, self.places)}

    def resolve(self) -> list[Mention]:
        """Two passes: the first learns from clear cases who is "he" and who is "she", and who speaks."""
        heads = {m.head for m in self.mentions}
        worth = [t for t in self.doc if t.i in heads or t.i in self.unnamed or t.lower_ in PRONOUNS]
        self.heard = {m.start: m for m in self._pass(worth)}
        return self._pass(worth)

    def nouns(self) -> list[Mention]:
        """The places of the nouns by which the only person is called: "the singer"."""
        found = []
        for i, entity in self.callings.items():
            start = next(c.i for c in self.doc[i].children if c.lower_ == "the")
            words = tuple(t.text for t in self.doc[start : i + 1])
            found.append(Mention(start, i + 1, i, words, " ".join(words), None, None, entity, "role"))
        return found

    def _pass(self, worth: Sequence[Token]) -> list[Mention]:
        self.clear, self.called, self.behind, self.callings = set(), {}, {}, {}
        found: list[Mention] = []
        recent: list[Candidate] = []
        told: Counter[int] = Counter()
        for token in worth:
            del recent[:-MOST_RECENT]
            mention = self.places.at.get(token.i)
            if mention is not None and mention.head == token.i and mention.entity is not None:
                if not (is_credit(self.doc, mention) or is_birth_name(token)):
                    unnamed = not mention.entity.is_person and is_somebody(token)
                    recent.append(self.places.candidate(token, None if unnamed else mention.entity))
                    told[mention.entity.number] += 1
                continue
            resolved = self._resolved(token, recent, told, found)
            if resolved is not None:
                found.append(self._meant(token, resolved))
                recent.append(self.places.candidate(token, resolved))
                told[resolved.number] += 1
            elif mention is None and token.i in self.unnamed:
                called = only_person(token, recent, self.places) if len(recent) < MOST_RECENT else None
                if called is not None:
                    self.callings[token.i] = called
                recent.append(self.places.candidate(token, called))
        return found

    def _meant(self, token: Token, entity: Entity) -> Mention:
        """The mention that a pronoun is; who it means tells who else is called so."""
        self.clear.add(token.i)
        if token.lower_ in THIRD_PERSON:
            self.called[entity.number] = THIRD_PERSON[token.lower_]
        i, text = token.i, token.text
        return Mention(i, i + 1, i, (text,), text, None, None, entity, "pronoun")

    def _resolved(
        self, token: Token, recent: list[Candidate], told: Counter[int], found: list[Mention]
    ) -> Entity | None:
        word = token.lower_
        if word in FIRST_PERSON:
            quoted = self.quoted[token.i]
            speaker = self._speaker_at(token.i, found) if quoted else self.speakers.meant(token)
            return speaker if speaker is not None and speaker.is_person else None
        if word in SEVERAL_FIRST_PERSON or word in SECOND_PERSON:
            return None if self.quoted[token.i] else self.speakers.meant(token)
        if word in THIRD_PERSON:
            return self._person(token, THIRD_PERSON[word], recent, told, found)
        if word in BODY_PRONOUNS and not self.quoted[token.i]:
            return body(token, recent, self.places)
        return None

    def _speaker_at(self, i: int, found: list[Mention]) -> Entity | None:
        for speech in self.speeches:
            if speech.start <= i < speech.end and speech.speaker is not None:
                mention = self.places.at.get(speech.speaker)
                mention = mention or next((m for m in found if m.start == speech.speaker), None)
                # Who "she" is stands behind what she says: "“I retired,” she says".
                mention = mention or self.heard.get(speech.speaker)
                return mention.entity if mention is not None else None
        return None

    def _person(
        self,
        token: Token,
        gender: Gender,
        recent: list[Candidate],
        told: Counter[int],
        found: list[Mention],
    ) -> Entity | None:
        owner = self._owner_before(token, gender)
        if owner is not None:
            return owner
        who = who_above(token)
        if who is not None and not any(who.i < c.position for c in recent):
            mention = self.places.at.get(antecedent(who.head).i)
            entity = mention.entity if mention is not None else None
            if entity is None and is_somebody(antecedent(who.head)):
                return None
            if entity is not None and entity.is_person and entity.gender in (None, gender):
                return entity
        speaker = self._speaker_at(token.i, found) if self.quoted[token.i] else self.speakers.heard(token)
        excluded = {coargument(token, recent), speaker.number if speaker is not None else None} - {None}
        excluded |= self._spoken_of(token)
        fits = self._fitting(token, gender, recent, excluded)
        above = clauses(token) if is_possessive(token) else clauses_above(token, recent)
        above |= self._speech_before(token)
        scored = [(self._score(c, token, gender, told, above), c) for c in fits]
        told_of = self._told_of(token)
        if told_of is not None and any(told_of.left_edge.i <= c.position < token.i for c in fits):
            teller = told_of.head.i
            scored = [(s - TELLER if c.is_subject and c.governor == teller else s, c) for s, c in scored]
        if (hero := self._hero(token, told)) not in (None, *excluded):
            theirs = [c for c in recent if c.entity is not None and c.entity.number == hero]
            again = [c for c in theirs[-1:] if self._may_mean(c, token, gender)]
            scored += [(self._score(c, token, gender, told, above) + TOLD_AGAIN, c) for c in again]
        ranked = ranking(scored)
        later = self._later_subject(token, gender)
        if later is not None and later.number in excluded:
            later = None
        is_far = not ranked or (ranked[0][1] < FAR_AWAY and not self.quoted[token.i])
        if later is not None and is_far:
            return later
        if not ranked:
            main = self._main_person(token, gender, recent, told)
            return main if main is not None and main.number not in excluded else None
        best = next(
            (c.entity for _, c in scored if c.entity is not None and c.entity.number == ranked[0][0]), None
        )
        if best is None:
            if len(ranked) == 1 or ranked[0][1] - ranked[1][1] >= PRONOUN_LEAD:
                self._note_unnamed(token, [(s, self.doc[c.position]) for s, c in scored if c.entity is None])
            return None
        if not self._leads(best, ranked, token, recent, told):
            return None
        if later is not None and later.number != best.number and self._may_be_later(best, token, recent):
            return None
        if self._is_open(best.number, gender, recent, token):
            return None
        others = [key for key, _ in ranked[1:]]
        if is_passed_over(best.number, others, self.places.sentence(token.i), recent):
            return None
        if not others and best.gender is None and self.called.get(best.number, gender) == gender:
            best.gender = gender
        return best

    def _fitting(
        self, token: Token, gender: Gender, recent: Sequence[Candidate], excluded: Collection[int | None]
    ) -> list[Candidate]:
        """Those told shortly before whom a pronoun may mean."""
        sentence = self.places.sentence(token.i)
        return [
            c
            for c in recent
            if self.places.distance(c.sentence, sentence, token) <= PRONOUN_REACH
            and self._may_mean(c, token, gender)
            and (c.entity is None or c.entity.number not in excluded)
            and not (c.sentence == sentence and (self._may_speak(c, token) or self._speaks_for(c, token)))
        ]

    def _score(
        self, candidate: Candidate, token: Token, gender: Gender, told: Counter[int], above: Collection[int]
    ) -> float:
        """How near and how much in view somebody is."""
        sentence = self.places.sentence(token.i)
        distance = min(self.places.distance(candidate.sentence, sentence, token), PRONOUN_REACH)
        score = -float(distance) + (1.0 if candidate.is_subject else 0.0)
        if candidate.gender == gender:
            score += 0.5
        if self.doc[candidate.position].relation == "agent":
            score += AGENT
        if self._only_tells_of_another(candidate):
            score -= TOLD_BESIDE
        if candidate.is_subject and candidate.governor in above:
            score += 1.0
        if candidate.entity is not None:
            score += min(0.2 * told[candidate.entity.number], 0.8)
        return score

    def _only_tells_of_another(self, candidate: Candidate) -> bool:
        """Whether somebody is named to tell who another is: "Ada Okoro, the daughter of | Marie Lind |"."""
        noun = named_noun(self.doc[candidate.position])
        beside = next((word for word in ancestors(noun) if word.relation != "nominal modifier"), None)
        if candidate.entity is None or beside is None or noun.relation != "nominal modifier":
            return False
        told = told_beside(beside)
        other = self.places.at.get(told.i) if told is not None else None
        return other is not None and other.entity != candidate.entity

    def _told_of(self, token: Token) -> Token | None:
        """What somebody tells of others, one of whom a pronoun in it rather means.

        "Okoro said that | police had held Vance as he left": not so whom it is itself about.
        """
        clause = governor(token)
        for word in (clause, *ancestors(clause)) if clause is not None else ():
            if word.relation == "complement clause" and word.head.lemma_ in REPORTING:
                return None if word == clause and token.relation in SUBJECTS else word
        return None

    def _spoken_of(self, token: Token) -> set[int]:
        """Those whom a pronoun tells of by name, or speaks of: they are others.

        "He said that Okoro had left", "“Okoro let her sister down,” she said".
        """
        clause = governor(token)
        if clause is None or token.relation not in SUBJECTS:
            return set()
        parts = (part for part in children(clause, *TOLD_OF) if part.i > token.i and not set_off(part))
        told = [t.i for part in parts if preposition_of(part) != "as" for t in told_in(part)]
        own = next((speech for speech in self.speeches if speech.speaker == token.i), None)
        # Words in marks without a verb are a name: "joined the “Friends of Okoro”".
        if own is not None and any(word.pos_ == "VERB" for word in self.doc[own.start : own.end]):
            told += range(own.start, own.end)
        named = (mention.entity for i in told if (mention := self.places.at.get(i)))
        return {entity.number for entity in named if entity is not None}

    def _speech_before(self, token: Token) -> set[int]:
        """The verb by which the sentence before tells what somebody said, who now says more: "he added"."""
        clause, sentence = governor(token), self.places.sentence(token.i)
        is_speaker = clause is not None and token.relation in SUBJECTS and not self.quoted[token.i]
        if clause is None or not is_speaker or clause.lemma_ not in REPORTING or not sentence:
            return set()
        before = self.doc[self.places.bounds[sentence - 1]].sent.root
        is_top = clause.relation in ("root", "parataxis")
        return {before.i} if is_top and before.lemma_ in REPORTING else set()

    def _hero(self, token: Token, told: Counter[int]) -> int | None:
        """Whom a text is mostly about, where the first sentence of a paragraph tells what somebody did.

        Not who "said" something: who speaks was told before.
        """
        start = self.doc[self.places.bounds[self.places.sentence(token.i)]]
        clause = governor(token)
        opens = start.i == 0 or "\n" in self.doc[start.i - 1].text
        is_doer = token.relation in SUBJECTS and clause is not None and clause.relation == "root"
        if not opens or not is_doer or clause is None or clause.lemma_ in REPORTING or self.quoted[token.i]:
            return None
        ranked = told.most_common(2)
        return ranked[0][0] if ranked and least_lead([n for _, n in ranked]) < PRONOUN_LEAD else None

    def _leads(
        self,
        best: Entity,
        ranked: Sequence[tuple[int | None, float]],
        token: Token,
        recent: Sequence[Candidate],
        told: Counter[int],
    ) -> bool:
        """Whether the best, the first of those ranked, is clearly more in view than the next."""
        if len(ranked) == 1:
            return True
        lead = least_lead([told[key] for key, _ in ranked if key is not None])
        if is_subject_above(best.number, token, recent, self.quoted):
            lead = min(lead, PRONOUN_LEAD - MAIN_LEAD)
        last = [last_told(recent, key) for key, _ in ranked]
        if self.quoted[token.i] and last[0] < max(last):
            lead = PRONOUN_LEAD
        return ranked[0][1] - ranked[1][1] >= lead

    def _may_be_later(self, best: Entity, token: Token, recent: Sequence[Candidate]) -> bool:
        """Whether an owner may be the subject of the main verb behind it, `best` being told sentences ago."""
        is_before = last_told(recent, best.number) < self.places.sentence(token.i)
        return is_possessive(token) and is_before and clauses(token) <= tops(token)

    def _may_mean(self, candidate: Candidate, token: Token, gender: Gender) -> bool:
        """Whether gender, kind and syntax allow a pronoun to mean somebody.

        Not so somebody without a name in its own clause: "Born to a miner father, he left".
        """
        if candidate.gender not in (None, gender):
            return False
        if THIRD_PERSON.get(self.doc[candidate.position].lower_, gender) != gender:
            return False
        if candidate.entity is not None:
            return candidate.entity.is_person
        noun = self.doc[candidate.position]
        own = governor(token) if token.relation in SUBJECTS else None
        if own is not None and not candidate.is_subject and own in ancestors(noun):
            return False
        return candidate.is_subject or not is_kin_of(noun, gender)

    def _may_speak(self, candidate: Candidate, token: Token) -> bool:
        """Whether somebody told beside a quotation may be who speaks there: nothing was parsed that tells."""
        is_unread = not self.doc[candidate.position].pos_ and not token.pos_
        return is_unread and self.quoted[token.i] and not self.quoted[candidate.position]

    def _speaks_for(self, candidate: Candidate, token: Token) -> bool:
        """Whether somebody says this for another: "Okoro's lawyer said that | he had left"."""
        noun = named_noun(self.doc[candidate.position])
        clause = governor(token)
        if noun.lemma_ not in SPEAKING_FOR or not candidate.is_subject or clause is None:
            return False
        is_said = clause.relation == "complement clause" and clause.head.i == candidate.governor
        clients = [
            c for c in noun.children if c.relation == "possessor" or preposition_of(c) in ("for", "of")
        ]
        known = [m.entity for c in clients if (m := self.places.at.get(c.i)) is not None]
        return is_said and any(entity is not None and entity.is_person for entity in known)

    def _owner_before(self, token: Token, gender: Gender) -> Entity | None:
        """Who owns what a possessive's phrase is of, or stands beside it: "Harlow's account of her trial"."""
        if not is_possessive(token):
            return None
        for noun in ancestors(token):
            if noun.pos_ not in ("NOUN", "PROPN"):
                return None
            beside = [c for c in noun.children if c.relation == "possessor"]
            if token.head.relation == "conjunct" and noun == token.head.head:
                beside.append(noun)
            for owner in beside:
                mention = self.places.at.get(owner.i)
                if owner.i >= token.i or mention is None:
                    continue
                entity = mention.entity
                genders = (gender, None) if owner == noun else (gender,)
                return (
                    entity if entity is not None and entity.is_person and entity.gender in genders else None
                )
        return None

    def _note_unnamed(self, token: Token, nouns: list[tuple[float, Token]]) -> None:
        """Keep the one noun behind a pronoun for somebody without a name: "The woman said she"."""
        best = max(score for score, _ in nouns)
        fits = [noun for score, noun in nouns if best - score < PRONOUN_LEAD]
        last = fits[-1]
        sentence = self.places.sentence(last.i)
        places = ("subject", "passive subject", "object", "agent", "oblique")
        told_there = {noun.i for _, noun in nouns if self.places.sentence(noun.i) == sentence}
        is_only = told_there == {last.i} and is_made_known(last) and token.relation in SUBJECTS
        reach = 5 if sentence == self.places.sentence(token.i) else 3 if is_only else 2
        is_clear = len({noun.lower_ for noun in fits}) == 1 and last.pos_ == "NOUN"
        is_clear = is_clear and not any(
            acts_on(last, other)
            for other in self.doc[last.i : token.i]
            if THIRD_PERSON.get(other.lower_) == THIRD_PERSON.get(token.lower_)
        )
        if is_clear and last.relation in places[:reach]:
            self.behind[token.i] = last

    def _later_subject(self, token: Token, gender: Gender) -> Entity | None:
        """Who is the subject behind a pronoun in front of it: "Before his trial, Okoro left"."""
        top = next((t for t in token.sent if t.relation == "root"), None)
        if top is None or top.i < token.i or governor(token) is top:
            return None
        for child in top.children:
            if child.relation in SUBJECTS and child.left_edge.i > token.i:
                told = [child]
                if child.lower_ == "one":
                    told += [c for c in child.children if c.relation == "nominal modifier"]
                named = [child.i, *(c.i for t in told for c in t.children if c.relation == "apposition")]
                people = [
                    m.entity
                    for i in named
                    if (m := self.places.at.get(i)) and m.entity and m.entity.is_person
                ]
                return people[0] if people and people[0].gender in (None, gender) else None
        return None

    def _main_person(
        self, token: Token, gender: Gender, recent: Sequence[Candidate], told: Counter[int]
    ) -> Entity | None:
        """Whom the whole text is about, where nobody else was told for some sentences."""
        if not self._is_alone(token, gender, recent):
            return None
        fits = [e for e in self.people if e.gender in (None, gender) and told[e.number]]
        ranked = sorted(fits, key=lambda e: -told[e.number])
        if not ranked or told[ranked[0].number] < MAIN_PERSON:
            return None
        if len(ranked) > 1 and told[ranked[0].number] < 2 * told[ranked[1].number]:
            return None
        return ranked[0]

    def _is_alone(self, token: Token, gender: Gender, recent: Sequence[Candidate]) -> bool:
        """Whether nobody stands near a pronoun who may be meant: by a name, a noun or an unclear pronoun."""
        sentence = self.places.sentence(token.i)
        near = range(max(sentence - PRONOUN_REACH, 0), sentence)
        if any(c.entity is None and c.sentence in near for c in recent):
            return False
        if not all(self.places.parsed[n] for n in near[-2:]):
            return False
        before = self.doc[self.places.bounds[near[0]] if near else 0 : token.i]
        if any(THIRD_PERSON.get(t.lower_) == gender and t.i not in self.clear for t in before):
            return False
        subjects = [t for t in token.sent if t.relation in SUBJECTS]
        return not any(self._is_person_at(t) for t in subjects)

    def _is_person_at(self, noun: Token) -> bool:
        """Whether a noun is a person, or may be one: "one of its owners"."""
        mention = self.places.at.get(noun.i)
        if mention is not None and mention.entity is not None:
            return mention.entity.is_person
        is_doer = noun.pos_ == "NOUN" and noun.tag_ == "NN" and noun.lower_.endswith(DOERS)
        return noun.pos_ == "NUM" or is_doer or is_somebody(noun)

    def _is_open(self, best: int, gender: Gender, recent: Sequence[Candidate], token: Token) -> bool:
        """Whether the best one is no subject beside a pronoun, still unclear, that may mean the same."""
        own = [c for c in recent if c.entity is not None and c.entity.number == best]
        if any(c.is_subject for c in own):
            return False
        before = self.doc[self.places.bounds[own[-1].sentence] : token.i]
        return any(
            THIRD_PERSON.get(t.lower_) == gender and t.i not in self.clear and t.relation == "subject"
            for t in before
        )


def told_in(part: Token) -> Iterator[Token]:
    """The words of a part of a clause, without what they tell aside: "his mill, | which Okoro built".

    Nor with what is part of a name: "Friends | of Okoro", "the | Okoro | family". A bracket is aside too.
    """
    yield part
    for child in part.children:
        is_in_name = part.pos_ == "PROPN" and child.relation == "nominal modifier"
        is_in_name = is_in_name or (part.pos_ == "NOUN" and child.relation == "compound")
        if (
            not is_in_name
            and child.left_edge.text != "("
            and (child.relation not in CLAUSES or not set_off(child))
        ):
            yield from told_in(child)


def is_birth_name(name: Token) -> bool:
    """ "She was born | Mary Garrity |": no one else, and not the name that the text goes on with."""
    return name.relation == "open complement" and name.head.lemma_ == "bear"


def tops(token: Token) -> set[int]:
    """The verb of the main clause of a word's sentence."""
    return {t.i for t in token.sent if t.relation == "root"}


def who_above(pronoun: Token) -> Token | None:
    """The "who" of the clause above a pronoun that may mean the same.

    "Lind, who sold | his house", "Lind, who said | he would go", "Lind, who was shot as | he left".
    Not so where the clause is done to somebody who is told of: "the driver who hit him as | he left".
    """
    clause = next((word for word in ancestors(pronoun) if word.pos_ in ("VERB", "AUX", "ADJ")), None)
    is_subject = clause is not None and pronoun.relation in SUBJECTS
    if clause is not None and is_subject and clause.relation in ("complement clause", "adverbial clause"):
        is_when = clause.relation == "adverbial clause"
        clause = governor(clause)
        whom = children(clause, "object", "recipient") if clause is not None else []
        if is_when and any(word.tag_ == "PRP" for word in whom):
            return None
    elif not is_possessive(pronoun):
        return None
    if clause is None or clause.relation != "relative clause":
        return None
    who = next((child for child in children(clause, *SUBJECTS) if child.lower_ == "who"), None)
    is_one = clause.tag_ != "VBP" and not is_of_several(clause)
    return who if who is not None and is_one and who.i < pronoun.i else None


def ranking(scored: Sequence[tuple[float, Candidate]]) -> list[tuple[int | None, float]]:
    """The best score of each entity, those without a name together, the best first."""
    scores: dict[int | None, float] = {}
    for score, candidate in scored:
        key = candidate.entity.number if candidate.entity is not None else None
        scores[key] = max(score, scores.get(key, score))
    return sorted(scores.items(), key=lambda item: -item[1])


def least_lead(times: Sequence[int]) -> float:
    """By how much the best must lead: by less when it is told far more often than the others (`times`)."""
    is_main = times[0] > max(MAIN_PERSON, *(MUCH_TOLD * other for other in times[1:]), 0)
    return PRONOUN_LEAD - MAIN_LEAD if is_main else PRONOUN_LEAD


def acts_on(noun: Token, pronoun: Token) -> bool:
    """Whether somebody acts on whom a pronoun means, of whom the text may go on: "A judge freed her. She"."""
    if pronoun.tag_ != "PRP" or pronoun.relation in SUBJECTS:
        return False
    verb = next((word for word in ancestors(pronoun) if word.pos_ in ("VERB", "AUX")), None)
    return verb is not None and noun.relation == "subject" and verb == governor(noun)


def is_made_known(noun: Token) -> bool:
    """Whether a text first tells of somebody by what is done to them: "police arrested a man"."""
    clause = governor(noun)
    is_first = any(c.lower_ in ("a", "an") for c in children(noun, "determiner"))
    return noun.relation == "object" and is_first and clause is not None and clause.relation == "root"

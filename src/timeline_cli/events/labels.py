"""What the dependency labels of spaCy pipelines mean: Universal Dependencies and the older English ones."""

from __future__ import annotations

from typing import Literal

Relation = Literal[
    "root", "subject", "passive subject", "object", "recipient", "agent", "oblique", "adverb",
    "complement clause", "open complement", "adverbial clause", "relative clause", "adnominal clause",
    "conjunct", "parataxis", "auxiliary", "passive auxiliary", "copula", "particle", "negation",
    "nominal modifier", "possessor", "compound", "determiner", "adjective", "number", "apposition",
    "name part", "preposition", "marker", "conjunction", "punctuation", "expletive", "other",
]  # fmt: skip

CLAUSES: frozenset[Relation] = frozenset(
    {"relative clause", "adnominal clause", "adverbial clause", "complement clause", "open complement"}
)

#: Clauses that say more of a noun.
NOUN_CLAUSES: frozenset[Relation] = frozenset({"relative clause", "adnominal clause"})

#: Clauses that tell what somebody says: "they said | it had burned", "| it had burned, they said".
SAID_CLAUSES: frozenset[Relation] = frozenset({"complement clause", "parataxis"})

SUBJECTS: tuple[Relation, ...] = ("subject", "passive subject")

#: Where somebody stands whom the next sentence may tell of.
ACTORS: frozenset[Relation] = frozenset(
    {*SUBJECTS, "object", "recipient", "agent", "conjunct", "root", "apposition"}
)

RELATIONS: dict[str, Relation] = {
    "ROOT": "root", "root": "root",
    "nsubj": "subject", "csubj": "subject", "nsubj:outer": "subject", "csubj:outer": "subject",
    "nsubj:pass": "passive subject", "csubj:pass": "passive subject",
    "nsubjpass": "passive subject", "csubjpass": "passive subject",
    "obj": "object", "dobj": "object", "iobj": "recipient", "dative": "recipient",
    "obl": "oblique", "obl:unmarked": "oblique", "obl:tmod": "oblique", "obl:npmod": "oblique",
    "npadvmod": "oblique", "obl:agent": "agent", "agent": "agent", "prep": "oblique",
    "advmod": "adverb", "advmod:emph": "adverb", "neg": "negation",
    "ccomp": "complement clause", "xcomp": "open complement", "acomp": "open complement",
    "attr": "open complement", "oprd": "open complement",
    "advcl": "adverbial clause", "pcomp": "adverbial clause", "advcl:relcl": "parataxis",
    "acl:relcl": "relative clause", "relcl": "relative clause", "acl": "adnominal clause",
    "conj": "conjunct", "parataxis": "parataxis",
    "aux": "auxiliary", "aux:pass": "passive auxiliary", "auxpass": "passive auxiliary", "cop": "copula",
    "compound:prt": "particle", "prt": "particle",
    "nmod": "nominal modifier", "nmod:unmarked": "nominal modifier", "nmod:tmod": "nominal modifier",
    "nmod:npmod": "nominal modifier", "nmod:desc": "name part",
    "nmod:poss": "possessor", "poss": "possessor", "compound": "compound", "nn": "compound",
    "det": "determiner", "det:predet": "determiner", "predet": "determiner",
    "amod": "adjective", "nummod": "number", "quantmod": "number", "appos": "apposition",
    "flat": "name part", "fixed": "name part", "goeswith": "name part",
    "case": "preposition", "pobj": "oblique", "mark": "marker", "cc": "conjunction",
    "cc:preconj": "conjunction", "preconj": "conjunction",
    "punct": "punctuation", "expl": "expletive",
}  # fmt: skip

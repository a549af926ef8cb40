"""One name for one person: invented sentences, parsed by hand.

A line gives a token: text, tag, head (counted from 1 within its sentence, 0 for the root) and relation.
Sentences are parted by an empty line.
"""

from __future__ import annotations

import pytest
from spacy.lang.en import English
from spacy.tokens import Doc as SpacyDoc
from spacy.tokens import Span

from timeline_cli.events.names import Names, resolve_names
from timeline_cli.events.names.mention import owner
from timeline_cli.events.names.quotations import quotations
from timeline_cli.events.noun_parts import bare
from timeline_cli.events.spelling import Speller
from timeline_cli.events.tokens import Doc

VOCAB = English().vocab
POS = {
    "NNP": "PROPN", "NNPS": "PROPN", "NN": "NOUN", "NNS": "NOUN", "DT": "DET", "IN": "ADP", "PRP": "PRON",
    "PRP$": "PRON", "VBD": "VERB", "VBN": "VERB", "VBZ": "VERB", "VB": "VERB", "VBP": "VERB", "JJ": "ADJ",
    "CC": "CCONJ", "TO": "PART", "POS": "PART", "MD": "AUX", "RB": "ADV", "CD": "NUM",
}  # fmt: skip
LEMMAS = {"said": "say", "told": "tell", "had": "have", "would": "would"}


def parsed(lines: str, *entities: tuple[str, str]) -> Doc:
    """A document from lines of "text tag head relation"; `entities` label words wherever they stand."""
    words, tags, heads, deps, starts = [], [], [], [], []
    for sentence in lines.strip().split("\n\n"):
        base = len(words)
        for line in sentence.strip().splitlines():
            text, tag, head, dep = line.split()
            starts.append(len(words) == base)
            heads.append(base + int(head) - 1 if int(head) else len(words))
            words.append(text)
            tags.append(tag)
            deps.append(dep)
    spaces = [
        i + 1 < len(words) and words[i + 1] not in {".", ",", "'s", ")", "”"} for i in range(len(words))
    ]
    spaces = [space and word not in {"(", "“"} for space, word in zip(spaces, words, strict=True)]
    doc = SpacyDoc(
        VOCAB, words=words, spaces=spaces, tags=tags, heads=heads, deps=deps,
        pos=[POS.get(tag, "PUNCT") for tag in tags], lemmas=[LEMMAS.get(w, w.lower()) for w in words],
    )  # fmt: skip
    spans = []
    for text, label in entities:
        size = len(text.split())
        for i in range(len(doc) - size + 1):
            overlaps = any(s.start < i + size and i < s.end for s in spans)
            if [t.text for t in doc[i : i + size]] == text.split() and not overlaps:
                spans.append(Span(doc, i, i + size, label=label))
    doc.ents = spans
    return Doc(doc)


def names_in(doc: Doc) -> dict[str, tuple[str, str]]:
    """Word → (full name, how), for a document in which each word of interest stands once."""
    names = resolve_names(doc)
    found = {}
    for token in doc:
        resolved = names.name_of(token)
        if resolved is not None:
            found[token.text] = (resolved.name, resolved.how)
    return found


HARLOW = """
Ann NNP 2 compound
Harlow NNP 3 nsubj
resigned VBD 0 root
. . 3 punct
"""


@pytest.mark.parametrize(
    ("sentence", "word", "name", "how"),
    [
        (
            "Mrs NNP 2 compound\nHarlow NNP 3 nsubj\nleft VBD 0 root\n. . 3 punct",
            "Mrs",
            "Ann Harlow",
            "title",
        ),
        ("She PRP 2 nsubj\nleft VBD 0 root\n. . 2 punct", "She", "Ann Harlow", "pronoun"),
        ("He PRP 2 nsubj\nleft VBD 0 root\n. . 2 punct", "He", None, None),
        ("They PRP 2 nsubj\nleft VBD 0 root\n. . 2 punct", "They", None, None),
    ],
)
def test_title_surname_and_pronoun(sentence: str, word: str, name: str | None, how: str | None) -> None:
    doc = parsed(f"{HARLOW}\n{sentence}", ("Ann Harlow", "PERSON"), ("Harlow", "ORG"))
    expected = (name, how) if name else None
    assert names_in(doc).get(word) == expected


def test_a_family_is_called_by_the_surname_alone() -> None:
    doc = parsed(
        f"{HARLOW}\nThe DT 3 det\nHarlow JJ 3 amod\nfamily NN 4 nsubj\nleft VBD 0 root\n. . 4 punct",
        ("Ann Harlow", "PERSON"),
        ("Harlow", "MISC"),
    )
    assert resolve_names(doc).phrase(doc[4:8]) == "The Harlow family left"


def test_an_office_is_no_piece_of_a_name() -> None:
    doc = parsed(
        "Secretary NNP 4 nmod\nof IN 3 case\nState NNP 1 nmod\nAda NNP 6 nsubj\nOkoro NNP 4 flat\n"
        "resigned VBD 0 root\n. . 6 punct",
        ("State Ada Okoro", "PERSON"),
    )
    assert names_in(doc)["Okoro"] == ("Ada Okoro", "same words")


def test_a_name_twice_is_one() -> None:
    doc = parsed(
        "Ada NNP 5 nsubj\nOkoro NNP 1 flat\nAda NNP 1 flat\nOkoro NNP 1 flat\n"
        "resigned VBD 0 root\n. . 5 punct",
        ("Ada Okoro Ada Okoro", "PERSON"),
    )
    assert names_in(doc)["Ada"] == ("Ada Okoro", "same words")


def test_a_surname_with_a_wrong_label_is_still_the_person() -> None:
    doc = parsed(
        f"{HARLOW}\nHarlow NNP 2 nsubj\nleft VBD 0 root\n. . 2 punct",
        ("Ann Harlow", "PERSON"),
        ("Harlow", "ORG"),
    )
    resolved = resolve_names(doc).name_of(doc[4])
    assert resolved is not None
    assert (resolved.name, resolved.label, resolved.how) == ("Ann Harlow", "PERSON", "surname")


def test_the_name_at_birth_is_another_name_of_the_same_person() -> None:
    lines = """
Ingrid NNP 3 nsubj
Tarn NNP 1 flat
died VBD 0 root
. . 3 punct

Ingrid NNP 5 nsubj:pass
Maud NNP 1 flat
Holm NNP 1 flat
was VBD 5 aux:pass
born VBN 0 root
. . 5 punct

She PRP 2 nsubj
swam VBD 0 root
. . 2 punct
"""
    doc = parsed(lines, ("Ingrid Tarn", "PERSON"), ("Ingrid Maud Holm", "PERSON"))
    assert names_in(doc)["She"] == ("Ingrid Tarn", "pronoun")
    assert names_in(doc)["Holm"] == ("Ingrid Tarn", "same words")


def test_a_body_s_letters_are_no_surname() -> None:
    doc = parsed(
        "Tam NNP 4 nsubj\nLee NNP 1 flat\nUn NNP 1 flat\nleft VBD 0 root\n. . 4 punct\n\n"
        "UN NNP 2 nsubj\nmet VBD 0 root\n. . 2 punct",
        ("Tam Lee Un", "PERSON"),
        ("UN", "ORG"),
    )
    resolved = resolve_names(doc).name_of(doc[5])
    assert resolved is not None and resolved.name == "UN"


def test_two_people_of_one_surname_leave_the_surname_alone() -> None:
    doc = parsed(
        """
Ann NNP 2 compound
Harlow NNP 3 nsubj
met VBD 0 root
Piers NNP 5 compound
Harlow NNP 3 obj
. . 3 punct

Harlow NNP 2 nsubj
left VBD 0 root
. . 2 punct
""",
        ("Ann Harlow", "PERSON"), ("Piers Harlow", "PERSON"), ("Harlow", "PERSON"),
    )  # fmt: skip
    resolved = resolve_names(doc).name_of(doc[6])
    assert resolved is not None
    assert resolved.name == "Harlow"


def test_an_object_pronoun_is_not_the_subject_of_its_own_verb() -> None:
    doc = parsed(
        """
Piers NNP 2 compound
Dunn NNP 3 nsubj
left VBD 0 root
. . 3 punct

Tom NNP 2 compound
Weir NNP 3 nsubj
followed VBD 0 root
him PRP 3 obj
. . 3 punct
""",
        ("Piers Dunn", "PERSON"), ("Tom Weir", "PERSON"),
    )  # fmt: skip
    assert names_in(doc).get("him") in (None, ("Piers Dunn", "pronoun"))
    assert names_in(doc).get("him") != ("Tom Weir", "pronoun")


def test_a_nearer_person_without_a_name_keeps_the_pronoun_open() -> None:
    doc = parsed(
        """
Tom NNP 2 compound
Weir NNP 3 nsubj
waited VBD 0 root
. . 3 punct

The DT 2 det
gunman NN 3 nsubj
fled VBD 0 root
. . 3 punct

He PRP 2 nsubj
fell VBD 0 root
. . 2 punct
""",
        ("Tom Weir", "PERSON"),
    )
    assert "He" not in names_in(doc)


def test_an_office_held_is_nobody_else() -> None:
    doc = parsed(
        """
Tom NNP 2 compound
Weir NNP 3 nsubj
waited VBD 0 root
. . 3 punct

As IN 5 mark
farm NN 3 compound
minister NN 5 nsubj
he PRP 5 nsubj
left VBD 0 root
. . 5 punct
""",
        ("Tom Weir", "PERSON"),
    )
    assert names_in(doc).get("he") == ("Tom Weir", "pronoun")


@pytest.mark.parametrize(("first", "pronoun"), [("Hans-Peter", "She"), ("Anna-Maria", "He")])
def test_a_first_name_of_two_tells_what_its_parts_do(first: str, pronoun: str) -> None:
    doc = parsed(
        f"""
{first} NNP 2 compound
Weir NNP 3 nsubj
waited VBD 0 root
. . 3 punct

{pronoun} PRP 2 nsubj
left VBD 0 root
. . 2 punct
""",
        (f"{first} Weir", "PERSON"),
    )
    assert pronoun not in names_in(doc)


ACRONYM = """
The DT 5 det
Water NNP 5 compound
and CC 4 cc
Land NNP 2 conj
Board NNP 9 nsubj
( ( 7 punct
WLB NNP 5 appos
) ) 7 punct
met VBD 0 root
. . 9 punct

The DT 2 det
WLB NNP 3 nsubj
agreed VBD 0 root
. . 3 punct
"""


def test_an_acronym_takes_its_long_form_even_where_the_recogniser_cut_it() -> None:
    doc = parsed(ACRONYM, ("Water", "LOC"), ("Land Board", "ORG"), ("WLB", "ORG"))
    names = resolve_names(doc)
    resolved = names.name_of(doc[11])
    assert resolved is not None
    assert (resolved.name, resolved.how) == ("Water and Land Board", "acronym")
    assert names.phrase(doc[10:13]) == "The Water and Land Board agreed"


ROLE = """
Ann NNP 2 compound
Harlow NNP 8 nsubj
, , 5 punct
the DT 5 det
mayor NN 2 appos
of IN 7 case
Brannock NNP 5 nmod
spoke VBD 0 root
. . 8 punct

{other}The DT 2 det
mayor NN 3 nsubj
left VBD 0 root
. . 3 punct
"""
SECOND_MAYOR = """Piers NNP 2 compound
Dunn NNP 8 nsubj
, , 5 punct
the DT 5 det
mayor NN 2 appos
of IN 7 case
Saltby NNP 5 nmod
agreed VBD 0 root
. . 8 punct

"""


def test_a_role_stands_for_the_one_person_whom_the_article_gives_it() -> None:
    doc = parsed(ROLE.format(other=""), ("Ann Harlow", "PERSON"), ("Brannock", "GPE"))
    names = resolve_names(doc)
    resolved = names.name_of(doc[10])
    assert resolved is not None
    assert (resolved.name, resolved.how) == ("Ann Harlow", "role")
    assert names.phrase(doc[9:12]) == "Ann Harlow left"


def test_a_role_that_two_people_hold_stands_for_nobody() -> None:
    doc = parsed(
        ROLE.format(other=SECOND_MAYOR), ("Ann Harlow", "PERSON"), ("Piers Dunn", "PERSON"), ("Saltby", "GPE")
    )
    assert resolve_names(doc).name_of(doc[19]) is None


def test_who_speaks_behind_a_comma_is_not_whom_the_clause_before_tells_of() -> None:
    asked = "Asked VBD 7 advcl\nabout IN 4 case\nthe DT 4 det\nmayor NN 1 obl\n, , 1 punct\n"
    doc = parsed(
        f"{asked}Dunn NNP 7 nsubj\nspoke VBD 0 root\n. . 7 punct\n\n"
        "The DT 2 det\nmayor NN 3 nsubj\nleft VBD 0 root\n. . 3 punct",
        ("Dunn", "PERSON"),
    )
    assert resolve_names(doc).name_of(doc[9]) is None


def test_somebody_whom_a_letter_went_to_is_not_who_speaks_of_it() -> None:
    doc = parsed(
        "Writing VBG 7 advcl\nto IN 3 case\nDunn NNP 1 obl\n, , 1 punct\nthe DT 6 det\nmayor NN 7 nsubj\n"
        "agreed VBD 0 root\n. . 7 punct\n\nThe DT 2 det\nmayor NN 3 nsubj\nleft VBD 0 root\n. . 3 punct",
        ("Dunn", "PERSON"),
    )
    assert resolve_names(doc).name_of(doc[9]) is None


@pytest.mark.parametrize(
    "sentence",
    [
        "The DT 2 det\nmayor NN 3 nsubj\nthanked VBD 0 root\nHarlow NNP 3 obj\n. . 3 punct",
        "Harlow NNP 5 nsubj\nand CC 4 cc\nthe DT 4 det\nmayor NN 1 conj\nmet VBD 0 root\n. . 5 punct",
        "Harlow NNP 2 nsubj\nwrote VBD 0 root\nto IN 5 case\nthe DT 5 det\nmayor NN 2 obl\n. . 2 punct",
    ],
)
def test_who_meets_somebody_is_somebody_else(sentence: str) -> None:
    doc = parsed(ROLE.format(other=f"{sentence}\n\n"), ("Ann Harlow", "PERSON"), ("Harlow", "PERSON"))
    mayor = next(token for token in doc[9:] if token.text == "mayor")
    assert resolve_names(doc).name_of(mayor) is None


def possessive() -> tuple[Doc, Names]:
    doc = parsed(
        f"{HARLOW}\nHer PRP$ 2 nmod:poss\nsuspension NN 3 nsubj\nended VBD 0 root\nher PRP$ 5 nmod:poss\n"
        "career NN 3 obj\n. . 3 punct",
        ("Ann Harlow", "PERSON"),
    )
    return doc, resolve_names(doc)


def test_a_phrase_writes_a_possessive_out_once() -> None:
    doc, names = possessive()
    assert names.phrase(doc[4:9]) == "Ann Harlow's suspension ended her career"


def test_words_in_quotation_marks_stay_as_they_are_and_i_is_the_speaker() -> None:
    doc = parsed(
        """
“ `` 3 punct
I PRP 3 nsubj
resign VBP 7 ccomp
, , 3 punct
” '' 3 punct
Harlow NNP 7 nsubj
said VBD 0 root
. . 7 punct

""" + HARLOW,
        ("Ann Harlow", "PERSON"), ("Harlow", "PERSON"),
    )  # fmt: skip
    names = resolve_names(doc)
    resolved = names.name_of(doc[1])
    assert resolved is not None
    assert (resolved.name, resolved.how) == ("Ann Harlow", "pronoun")
    assert names.phrase(doc[1:3]) == "I resign"


def test_who_he_is_stands_where_quotation_marks_are_left_out() -> None:
    doc = parsed(
        HARLOW
        + """
“ `` 3 punct
She PRP 3 nsubj
fell VBD 7 ccomp
, , 3 punct
” '' 3 punct
Vance NNP 7 nsubj
said VBD 0 root
. . 7 punct
""",
        ("Ann Harlow", "PERSON"), ("Vance", "PERSON"),
    )  # fmt: skip
    she, fell = doc[5], doc[6]
    assert Speller(resolve_names(doc), fell).spell([she, fell]) == "Ann Harlow fell"


def test_a_straight_mark_before_a_word_opens_once_more() -> None:
    words = ['"', "Go", ".", '"', "Stay", ".", '"', "Ada", "left", "."]
    spaces = [False, False, True, False, False, False, True, True, False, False]
    quoted, _ = quotations(Doc(SpacyDoc(VOCAB, words=words, spaces=spaces)))
    assert quoted == [True] * 7 + [False] * 3


def test_a_name_is_not_parted_behind_what_is_kept_of_it() -> None:
    doc = parsed(
        """\
Ada NNP 3 nsubj
Okoro NNP 1 flat
joined VBD 0 root
Doctors NNPS 3 obj
Without IN 6 case
Rivers NNPS 4 nmod
. . 3 punct
""",
        ("Ada Okoro", "PERSON"), ("Doctors Without Rivers", "ORG"),
    )  # fmt: skip
    names = resolve_names(doc)
    assert names.phrase([doc[0], doc[2]]) == "Ada Okoro joined"
    assert names.phrase(doc[2:4]) == "joined Doctors Without Rivers"


def test_a_document_without_a_parse_still_gives_names() -> None:
    source = SpacyDoc(VOCAB, words=["Ann", "Harlow", "resigned", ".", "Harlow", "left", "."])
    source.ents = [Span(source, 0, 2, label="PERSON"), Span(source, 4, 5, label="PERSON")]
    doc = Doc(source)
    resolved = resolve_names(doc).name_of(doc[4])
    assert resolved is not None
    assert resolved.name == "Ann Harlow"


def test_an_empty_document_has_no_names() -> None:
    doc = Doc(SpacyDoc(VOCAB, words=[]))
    assert resolve_names(doc).phrase(doc[0:0]) == ""


def test_what_somebody_is_is_no_part_of_the_name() -> None:
    doc = parsed(
        "Singer NNP 3 compound\nAda NNP 3 compound\nOkoro NNP 4 nsubj\nleft VBD 0 root",
        ("Singer Ada Okoro", "PERSON"),
    )
    assert names_in(doc)["Okoro"] == ("Ada Okoro", "same words")


SHOP = """
Harlow NNP 3 nsubj
's POS 1 case
said VBD 0 root
in IN 5 case
Sund NNP 3 obl
that IN 9 mark
it PRP 9 nsubj
had VBD 9 aux
closed VBN 3 ccomp
shops NNS 9 obj
. . 3 punct

Harlow NNP 3 nmod:poss
's POS 1 case
sales NNS 4 nsubj
fell VBD 0 root
. . 4 punct
"""


def test_a_name_that_ends_in_s_keeps_it_wherever_it_stands() -> None:
    doc = parsed(SHOP, ("Harlow 's", "ORG"), ("Sund", "LOC"), ("Harlow", "ORG"))
    names = resolve_names(doc)
    found = [names.name_of(doc[i]) for i in (0, 1, 11)]
    assert [name.name if name is not None else None for name in found] == ["Harlow's"] * 3
    assert [t.text for t in bare(list(doc[:2]), doc[0])] == ["Harlow", "'s"]
    assert [t.text for t in bare(list(doc[11:13]), doc[11])] == ["Harlow"]
    assert owner("Harlow's") == "Harlow's"


def test_what_is_somebodys_makes_no_name_that_ends_in_s() -> None:
    lines = """
    Harlow NNP 4 nmod:poss
    's POS 1 case
    planned VBN 4 amod
    sale NN 5 nsubj
    failed VBD 0 root
    . . 5 punct
    """
    doc = parsed(lines, ("Harlow 's", "ORG"))
    name = resolve_names(doc).name_of(doc[0])
    assert name is not None and name.name == "Harlow"


def test_an_acronym_within_a_phrase_takes_no_second_article() -> None:
    lines = """
    The DT 6 det
    Sund NNP 3 compound
    Bridge NNP 4 compound
    Council NNP 6 nsubj
    ( . 4 punct
    SBC NNP 0 root
    ) . 6 punct

    The DT 3 det
    ten-seat NN 3 compound
    SBC NNP 4 nsubj
    met VBD 0 root
    . . 4 punct
    """
    doc = parsed(lines, ("Sund Bridge Council", "ORG"), ("SBC", "ORG"), ("SBC", "ORG"))
    assert resolve_names(doc).phrase(list(doc)[7:11]) == "The ten-seat Sund Bridge Council met"


@pytest.mark.parametrize(
    ("before", "full"), [("with", "Ada Okoro"), ("in", "Okoro")], ids=["nobody is in it", "a place as well"]
)
def test_a_surname_taken_for_a_place_is_one_only_where_something_is(before: str, full: str) -> None:
    lines = f"""
    Ada NNP 3 nsubj
    Okoro NNP 1 flat
    spoke VBD 0 root
    . . 3 punct

    Okoro NNP 3 nsubj:pass
    was VBD 3 aux:pass
    shot VBN 0 root
    {before} IN 5 case
    Okoro NNP 3 obl
    . . 3 punct
    """
    doc = parsed(lines, ("Ada Okoro", "PERSON"), ("Okoro", "LOC"), ("Okoro", "LOC"))
    name = resolve_names(doc).name_of(doc[4])
    assert name is not None and name.name == full


def test_a_first_name_used_before_makes_a_surname_one_of_two() -> None:
    doc = parsed(
        "Jon NNP 3 nsubj\nHarlow NNP 1 flat\nmet VBD 0 root\nPiers NNP 3 obj\n. . 3 punct\n\n"
        "Harlow NNP 2 nsubj\nleft VBD 0 root\n. . 2 punct\n\n"
        "Piers NNP 3 nsubj\nHarlow NNP 1 flat\nspoke VBD 0 root\n. . 3 punct",
        ("Jon Harlow", "PERSON"), ("Piers Harlow", "PERSON"), ("Piers", "PERSON"), ("Harlow", "PERSON"),
    )  # fmt: skip
    resolved = resolve_names(doc).name_of(doc[5])
    assert resolved is not None and resolved.name == "Harlow"


def test_who_speaks_is_named_behind_what_he_is_and_not_he_of_whom_he_speaks() -> None:
    doc = parsed(
        "Piers NNP 2 compound\nDunn NNP 3 nsubj\nleft VBD 0 root\n. . 3 punct\n\n"
        "Manager NN 4 nsubj\nTom NNP 1 appos\nWeir NNP 2 flat\nsaid VBD 0 root\n“ `` 7 punct\n"
        "He PRP 7 nsubj\nfell VBD 4 ccomp\n” '' 7 punct\n. . 4 punct",
        ("Piers Dunn", "PERSON"), ("Tom Weir", "PERSON"),
    )  # fmt: skip
    assert names_in(doc).get("He") in (None, ("Piers Dunn", "pronoun"))


SAID_OF = """
Tom NNP 3 nsubj
Hale NNP 1 flat
said VBD 0 root
Piers NNP 6 nsubj
Dunn NNP 4 flat
left VBD 3 ccomp
. . 3 punct

"""


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("He PRP 2 nsubj\nsaid VBD 0 root\nso RB 2 advmod\n. . 2 punct", "Tom Hale"),
        ("He PRP 2 nsubj\nreturned VBD 0 root\nhere RB 2 advmod\n. . 2 punct", None),
        ("He PRP 2 nsubj\nsaid VBD 0 root\nHale NNP 4 nsubj\nagreed VBD 2 ccomp\n. . 2 punct", "Piers Dunn"),
        ("He PRP 2 nsubj\ntold VBD 0 root\nHale NNP 2 obj\n. . 2 punct", "Piers Dunn"),
        ("“ `` 3 punct\nHale NNP 3 nsubj\nran VBD 7 ccomp\n, , 3 punct\n” '' 3 punct\nhe PRP 7 nsubj\n"
         "said VBD 0 root\n. . 7 punct", "Piers Dunn"),
    ],
)  # fmt: skip
def test_who_spoke_goes_on_speaking_and_not_of_himself_by_name(sentence: str, name: str | None) -> None:
    doc = parsed(SAID_OF + sentence, ("Tom Hale", "PERSON"), ("Piers Dunn", "PERSON"), ("Hale", "PERSON"))
    he = next(token for token in doc if token.lower_ == "he")
    resolved = resolve_names(doc).name_of(he)
    assert (resolved.name if resolved is not None else None) == name

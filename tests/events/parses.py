"""Invented sentences with their parses, so that the tests need no trained pipeline.

A line gives a token: text, lemma, part of speech, tag, head (counted from 1, 0 for the root), relation, and
"-" where no space follows. `OLDER` holds sentences with the English labels of spaCy's own pipelines.
"""

from __future__ import annotations

from datetime import date
from typing import Any

from spacy.lang.en import English
from spacy.tokens import Doc as SpacyDoc

from timeline_cli.articles import Article
from timeline_cli.events.tokens import Doc, Token
from timeline_cli.temporal.expression import TimeExpression

VOCAB = English().vocab
PUBLISHED = date(2020, 6, 18)


def doc_of(*names: str) -> Doc:
    """The named sentences as one document."""
    return Doc(spacy_doc_of(*names))


def doc_from(*tables: str) -> Doc:
    """The sentences of these tables as one document."""
    return Doc(spacy_doc_from(*tables))


def parse(**columns: Any) -> Doc:
    """A document from columns as spaCy's takes them: `words`, `heads`, …"""
    return Doc(SpacyDoc(VOCAB, **columns))


def spacy_doc_of(*names: str) -> SpacyDoc:
    """The named sentences as spaCy holds them."""
    return spacy_doc_from(*(SENTENCES[name] for name in names))


def spacy_doc_from(*tables: str) -> SpacyDoc:
    """The sentences of these tables as spaCy holds them."""
    words, spaces, lemmas, pos, tags, heads, deps, starts = [], [], [], [], [], [], [], []
    for table in tables:
        base = len(words)
        for line in table.strip().splitlines():
            text, lemma, part, tag, head, dep, *glued = line.split()
            starts.append(len(words) == base)
            heads.append(base + int(head) - 1 if int(head) else len(words))
            words.append(text)
            spaces.append(not glued)
            lemmas.append(lemma)
            pos.append(part)
            tags.append(tag)
            deps.append(dep)
        spaces[-1] = True
    return SpacyDoc(
        VOCAB, words=words, spaces=spaces, lemmas=lemmas, pos=pos, tags=tags, heads=heads, deps=deps,
        sent_starts=starts,
    )  # fmt: skip


def word(doc: Doc, text: str) -> Token:
    """The first token with that text."""
    return next(token for token in doc if token.text == text)


def time(doc: Doc, text: str, value: str, day: date | None = None, *, type: str = "DATE") -> TimeExpression:
    """A time expression over the first place of `text` in the document."""
    start = doc.text.index(text)
    return TimeExpression(
        id=f"t{start}", start=start, end=start + len(text), text=text, type=type, value=value,  # type: ignore[arg-type]
        earliest=day, latest=day, granularity="day",
    )  # fmt: skip


def article(doc: Doc, published: date | None = PUBLISHED) -> Article:
    return Article(id="a", text=doc.text, source="a.txt", published=published)


SENTENCES: dict[str, str] = {
    # "She learned the jury weighing his claim was to retire." with the parse that such sentences get
    "robbed": """
She she PRON PRP 2 nsubj
learned learn VERB VBD 0 ROOT
the the DET DT 4 det
jury jury NOUN NN 2 obj
weighing weigh VERB VBG 4 acl
his his PRON PRP$ 7 nmod:poss
claim claim NOUN NN 10 nsubj
was be AUX VBD 10 cop
to to PART TO 10 mark
retire retire VERB VB 5 ccomp -
. . PUNCT . 2 punct
""",
    # "She read the letter saying his claim was to lapse."
    "letter_saying": """
She she PRON PRP 2 nsubj
read read VERB VBD 0 ROOT
the the DET DT 4 det
letter letter NOUN NN 2 obj
saying say VERB VBG 4 acl
his his PRON PRP$ 7 nmod:poss
claim claim NOUN NN 10 nsubj
was be AUX VBD 10 cop
to to PART TO 10 mark
lapse lapse VERB VB 5 ccomp -
. . PUNCT . 2 punct
""",
    "suspended": """
        Ms Ms PROPN NNP 2 nmod:desc
        Varga Varga PROPN NNP 4 nsubj:pass
        was be AUX VBD 4 aux:pass
        suspended suspend VERB VBN 0 ROOT
        in in ADP IN 6 case
        February February PROPN NNP 4 obl -
        , , PUNCT , 8 punct
        readmitted readmit VERB VBN 4 conj
        in in ADP IN 10 case
        June June PROPN NNP 8 obl
        and and CCONJ CC 12 cc
        re-suspended re-suspend VERB VBN 4 conj
        two two NUM CD 14 nummod
        days day NOUN NNS 15 obl:unmarked
        later late ADV RBR 12 advmod
        after after ADP IN 18 case
        a a DET DT 18 det
        backlash backlash NOUN NN 12 obl
        from from ADP IN 20 case
        councillors councillor NOUN NNS 18 nmod -
        . . PUNCT . 4 punct -
    """,
    "reported": """
        The the DET DT 2 det
        minister minister NOUN NN 3 nsubj
        said say VERB VBD 0 ROOT
        on on ADP IN 5 case
        Monday Monday PROPN NNP 3 obl
        that that SCONJ IN 10 mark
        the the DET DT 8 det
        bridge bridge NOUN NN 10 nsubj
        would would AUX MD 10 aux
        close close VERB VB 3 ccomp
        in in ADP IN 12 case
        June June PROPN NNP 10 obl -
        . . PUNCT . 3 punct -
    """,
    "vote": """
        Councillors councillor NOUN NNS 2 nsubj
        welcomed welcome VERB VBD 0 ROOT
        Wednesday Wednesday PROPN NNP 5 nmod:poss -
        's 's PART POS 3 case
        vote vote NOUN NN 2 obj
        on on ADP IN 9 case
        the the DET DT 9 det
        harbour harbour NOUN NN 9 compound
        budget budget NOUN NN 5 nmod -
        . . PUNCT . 2 punct -
    """,
    "due": """
        The the DET DT 2 det
        panel panel NOUN NN 4 nsubj
        is be AUX VBZ 4 cop
        due due ADJ JJ 0 ROOT
        to to PART TO 6 mark
        meet meet VERB VB 4 xcomp
        on on ADP IN 8 case
        Tuesday Tuesday PROPN NNP 6 obl -
        . . PUNCT . 4 punct -
    """,
    "had_been_due": """
        Mara Mara PROPN NNP 6 nsubj
        had have AUX VBD 6 aux
        been be AUX VBN 6 cop
        due due ADJ JJ 6 mark
        to to ADP IN 4 fixed
        face face VERB VB 0 ROOT
        a a DET DT 8 det
        judge judge NOUN NN 6 obj
        in in ADP IN 10 case
        May May PROPN NNP 6 obl -
        . . PUNCT . 6 punct -
    """,
    "unpaid": """
        The the DET DT 2 det
        company company NOUN NN 5 nsubj
        did do AUX VBD 5 aux
        not not PART RB 5 advmod
        pay pay VERB VB 0 ROOT
        the the DET DT 7 det
        fine fine NOUN NN 5 obj
        in in ADP IN 9 case
        March March PROPN NNP 5 obl -
        . . PUNCT . 5 punct -
    """,
    "blast": """
        Monday Monday PROPN NNP 3 nmod:poss -
        's 's PART POS 1 case
        blast blast NOUN NN 7 nsubj
        at at ADP IN 6 case
        the the DET DT 6 det
        mill mill NOUN NN 3 nmod
        killed kill VERB VBD 0 ROOT
        two two NUM CD 9 nummod
        workers worker NOUN NNS 7 obj -
        . . PUNCT . 7 punct -
    """,
    "clinic": """
        Dr Dr PROPN NNP 2 nmod:desc
        Osei Osei PROPN NNP 11 nsubj -
        , , PUNCT , 5 punct
        who who PRON WP 5 nsubj
        led lead VERB VBD 2 acl:relcl
        the the DET DT 7 det
        clinic clinic NOUN NN 5 obj
        until until ADP IN 9 case
        2015 2015 NUM CD 5 obl -
        , , PUNCT , 2 punct
        resigned resign VERB VBD 0 ROOT
        on on ADP IN 13 case
        Friday Friday PROPN NNP 11 obl -
        . . PUNCT . 11 punct -
    """,
    "village": """
        The the DET DT 2 det
        village village NOUN NN 12 nsubj:pass -
        , , PUNCT , 7 punct
        which which PRON WDT 7 obj
        the the DET DT 6 det
        army army NOUN NN 7 nsubj
        captured capture VERB VBD 2 acl:relcl
        in in ADP IN 9 case
        1962 1962 NUM CD 7 obl -
        , , PUNCT , 2 punct
        was be AUX VBD 12 aux:pass
        rebuilt rebuild VERB VBN 0 ROOT -
        . . PUNCT . 12 punct -
    """,
    "revenue": """
        Revenue revenue NOUN NN 2 nsubj
        rose rise VERB VBD 0 ROOT
        to to ADP IN 6 case
        90 90 NUM CD 5 compound
        million million NUM CD 6 nummod
        pounds pound NOUN NNS 2 obl
        in in ADP IN 10 case
        the the DET DT 10 det
        third third ADJ JJ 10 amod
        quarter quarter NOUN NN 2 obl
        from from ADP IN 14 case
        70 70 NUM CD 13 compound
        million million NUM CD 14 nummod
        pounds pound NOUN NNS 2 obl
        a a DET DT 16 det
        year year NOUN NN 17 obl:unmarked
        ago ago ADV RB 2 advmod -
        . . PUNCT . 2 punct -
    """,
    "leeds": """
        In in ADP IN 2 case
        Leeds Leeds PROPN NNP 7 obl -
        , , PUNCT , 2 punct
        a a DET DT 5 det
        man man NOUN NN 7 nsubj:pass
        was be AUX VBD 7 aux:pass
        arrested arrest VERB VBN 0 ROOT
        on on ADP IN 9 case
        Sunday Sunday PROPN NNP 7 obl -
        . . PUNCT . 7 punct -
    """,
    "closed": """
        “ " PUNCT `` 5 punct -
        The the DET DT 3 det
        road road NOUN NN 5 nsubj
        is be AUX VBZ 5 cop
        closed close VERB VBN 8 ccomp -
        , , PUNCT , 5 punct -
        ” " PUNCT '' 5 punct
        said say VERB VBD 0 ROOT
        a a DET DT 11 det
        police police NOUN NN 11 compound
        officer officer NOUN NN 8 nsubj
        on on ADP IN 13 case
        Tuesday Tuesday PROPN NNP 8 obl -
        . . PUNCT . 8 punct -
    """,
    "decision": """
        The the DET DT 2 det
        council council NOUN NN 3 nsubj
        took take VERB VBD 0 ROOT
        a a DET DT 5 det
        decision decision NOUN NN 3 obj
        in in ADP IN 7 case
        May May PROPN NNP 3 obl -
        . . PUNCT . 3 punct -
    """,
    "shares": """
        The the DET DT 2 det
        shares share NOUN NNS 3 nsubj
        began begin VERB VBD 0 ROOT
        trading trade VERB VBG 3 xcomp
        in in ADP IN 6 case
        August August PROPN NNP 4 obl -
        . . PUNCT . 3 punct -
    """,
    "strike": """
        If if SCONJ IN 4 mark
        the the DET DT 3 det
        strike strike NOUN NN 4 nsubj
        goes go VERB VBZ 11 advcl
        ahead ahead ADV RB 4 advmod
        on on ADP IN 7 case
        Friday Friday PROPN NNP 4 obl -
        , , PUNCT , 4 punct
        trains train NOUN NNS 11 nsubj
        could could AUX MD 11 aux
        stop stop VERB VB 0 ROOT -
        . . PUNCT . 11 punct -
    """,
    "budget": """
        The the DET DT 3 det
        2019 2019 NUM CD 3 nummod
        budget budget NOUN NN 5 nsubj:pass
        was be AUX VBD 5 aux:pass
        approved approve VERB VBN 0 ROOT -
        . . PUNCT . 5 punct -
    """,
    "only to": """
        The the DET DT 2 det
        club club NOUN NN 4 nsubj:pass
        was be AUX VBD 4 aux:pass
        suspended suspend VERB VBN 0 ROOT
        in in ADP IN 6 case
        May May PROPN NNP 4 obl
        over over ADP IN 8 case
        noise noise NOUN NN 4 obl
        only only ADV RB 12 advmod
        to to PART TO 12 mark
        be be AUX VB 12 aux:pass
        readmitted readmit VERB VBN 8 acl
        in in ADP IN 14 case
        June June PROPN NNP 12 obl -
        . . PUNCT . 4 punct -
    """,
    "letter": """
        The the DET DT 2 det
        letter letter NOUN NN 4 nsubj:pass
        was be AUX VBD 4 aux:pass
        signed sign VERB VBN 0 ROOT
        by by ADP IN 7 case
        40 40 NUM CD 7 nummod
        teachers teacher NOUN NNS 4 obl:agent
        in in ADP IN 9 case
        April April PROPN NNP 4 obl -
        . . PUNCT . 4 punct -
    """,
    "asked": """
        The the DET DT 2 det
        club club NOUN NN 3 nsubj
        asked ask VERB VBD 0 ROOT
        Ms Ms PROPN NNP 5 nmod:desc
        Varga Varga PROPN NNP 3 iobj
        to to PART TO 7 mark
        apologise apologise VERB VB 3 xcomp
        on on ADP IN 9 case
        Thursday Thursday PROPN NNP 7 obl -
        . . PUNCT . 3 punct -
    """,
    "failed": """
        The the DET DT 2 det
        firm firm NOUN NN 3 nsubj
        failed fail VERB VBD 0 ROOT
        to to PART TO 5 mark
        publish publish VERB VB 3 xcomp
        its its PRON PRP$ 7 nmod:poss
        accounts account NOUN NNS 5 obj
        in in ADP IN 9 case
        2018 2018 NUM CD 5 obl -
        . . PUNCT . 3 punct -
    """,
    "ferry": """
        The the DET DT 2 det
        ferry ferry NOUN NN 3 nsubj
        sank sink VERB VBD 0 ROOT
        in in ADP IN 5 case
        1987 1987 NUM CD 3 obl -
        , , PUNCT , 11 punct
        according accord VERB VBG 11 case
        to to ADP IN 7 fixed
        a a DET DT 11 det
        museum museum NOUN NN 11 compound
        guide guide NOUN NN 3 obl -
        . . PUNCT . 3 punct -
    """,
    "jailed": """
        A a DET DT 2 det
        judge judge NOUN NN 3 nsubj
        jailed jail VERB VBD 0 ROOT
        the the DET DT 5 det
        driver driver NOUN NN 3 obj
        for for ADP IN 8 case
        four four NUM CD 8 nummod
        years year NOUN NNS 3 obl
        on on ADP IN 10 case
        Monday Monday PROPN NNP 3 obl -
        . . PUNCT . 3 punct -
    """,
    "first": """
        It it PRON PRP 2 nsubj
        won win VERB VBD 0 ROOT
        the the DET DT 4 det
        cup cup NOUN NN 2 obj
        for for ADP IN 8 case
        the the DET DT 8 det
        first first ADJ JJ 8 amod
        time time NOUN NN 2 obl
        since since ADP IN 10 case
        1952 1952 NUM CD 2 obl -
        . . PUNCT . 2 punct -
    """,
    "moved": """
        On on ADP IN 2 case
        Monday Monday PROPN NNP 4 obl
        she she PRON PRP 4 nsubj
        resigned resign VERB VBD 0 ROOT
        and and CCONJ CC 6 cc
        left leave VERB VBD 4 conj
        the the DET DT 8 det
        country country NOUN NN 6 obj -
        . . PUNCT . 4 punct -
    """,
    "allegedly": """
        The the DET DT 2 det
        man man NOUN NN 4 nsubj
        allegedly allegedly ADV RB 4 advmod
        rented rent VERB VBD 0 ROOT
        a a DET DT 6 det
        flat flat NOUN NN 4 obj
        in in ADP IN 8 case
        Porto Porto PROPN NNP 6 nmod
        in in ADP IN 10 case
        June June PROPN NNP 4 obl -
        . . PUNCT . 4 punct -
    """,
    "quote": """
        Mr Mr PROPN NNP 2 nmod:desc
        Bell Bell PROPN NNP 4 nsubj:pass
        was be AUX VBD 4 aux:pass
        fired fire VERB VBN 0 ROOT
        in in ADP IN 6 case
        May May PROPN NNP 4 obl
        for for SCONJ IN 8 mark
        calling call VERB VBG 4 advcl
        the the DET DT 10 det
        plan plan NOUN NN 8 obj
        “ " PUNCT `` 13 punct -
        too too ADV RB 13 advmod
        timid timid ADJ JJ 8 xcomp -
        ” " PUNCT '' 13 punct
        over over ADP IN 17 case
        flood flood NOUN NN 17 compound
        defences defence NOUN NNS 8 obl -
        . . PUNCT . 4 punct -
    """,
    "returned": """
        She she PRON PRP 2 nsubj
        returned return VERB VBD 0 ROOT
        to to PART TO 4 mark
        live live VERB VB 2 xcomp
        in in ADP IN 6 case
        Porto Porto PROPN NNP 4 obl
        in in ADP IN 8 case
        1984 1984 NUM CD 4 obl -
        . . PUNCT . 2 punct -
    """,
    "interview": """
        Officials official NOUN NNS 2 nsubj
        denied deny VERB VBD 0 ROOT
        in in ADP IN 5 case
        an a DET DT 5 det
        interview interview NOUN NN 2 obl
        on on ADP IN 7 case
        Thursday Thursday PROPN NNP 5 nmod
        that that SCONJ IN 12 mark
        the the DET DT 10 det
        dam dam NOUN NN 12 nsubj
        had have AUX VBD 12 aux
        cracked crack VERB VBN 2 ccomp -
        . . PUNCT . 2 punct -
    """,
    "there": """
        There there PRON EX 2 expl
        were be VERB VBD 0 ROOT
        about about ADV RB 4 advmod
        20 20 NUM CD 5 nummod
        incidents incident NOUN NNS 2 nsubj
        last last ADJ JJ 7 amod
        year year NOUN NN 2 obl:unmarked -
        . . PUNCT . 2 punct -
    """,
    "deadline": """
        The the DET DT 2 det
        deadline deadline NOUN NN 4 nsubj
        is be AUX VBZ 4 cop
        8 8 NUM CD 0 ROOT
        July July PROPN NNP 4 nmod:unmarked -
        . . PUNCT . 4 punct -
    """,
    "older": """
        Dr doctor PROPN NNP 2 compound
        Osei Osei PROPN NNP 4 nsubjpass
        was be AUX VBD 4 auxpass
        arrested arrest VERB VBN 0 ROOT
        by by ADP IN 4 agent
        officers officer NOUN NNS 5 pobj
        near near SCONJ IN 4 prep
        Porto Porto PROPN NNP 7 pobj
        in in ADP IN 4 prep
        June June PROPN NNP 9 pobj -
        . . PUNCT . 4 punct -
    """,
    "older_state": """
        She she PRON PRP 2 nsubj
        was be AUX VBD 0 ROOT
        not not PART RB 2 neg
        ill ill ADJ JJ 2 acomp
        in in ADP IN 2 prep
        May May PROPN NNP 5 pobj -
        . . PUNCT . 2 punct -
    """,
    "until": """
        The the DET DT 2 det
        driver driver NOUN NN 5 nsubj:pass
        was be AUX VBD 5 aux:pass
        not not PART RB 5 advmod
        charged charge VERB VBN 0 ROOT
        until until ADP IN 7 case
        May May PROPN NNP 5 obl -
        . . PUNCT . 5 punct -
    """,
    "given": """
        Voters voter NOUN NNS 4 nsubj:pass
        have have AUX VBP 4 aux
        been be AUX VBN 4 aux:pass
        given give VERB VBN 0 ROOT
        until until ADP IN 6 case
        July July PROPN NNP 4 obl
        to to PART TO 8 mark
        register register VERB VB 4 xcomp -
        . . PUNCT . 4 punct -
    """,
    "when": """
        The the DET DT 2 det
        toll toll NOUN NN 3 nsubj
        rose rise VERB VBD 0 ROOT
        on on ADP IN 5 case
        Friday Friday PROPN NNP 3 obl -
        , , PUNCT , 9 punct
        when when ADV WRB 9 advmod
        divers diver NOUN NNS 9 nsubj
        found find VERB VBD 3 advcl
        two two NUM CD 11 nummod
        bodies body NOUN NNS 9 obj -
        . . PUNCT . 3 punct -
    """,
    "experts": """
        Experts expert NOUN NNS 2 nsubj
        think think VERB VBP 0 ROOT
        the the DET DT 4 det
        mill mill NOUN NN 6 nsubj:pass
        is be AUX VBZ 6 aux:pass
        set set VERB VBN 2 ccomp
        to to PART TO 8 mark
        close close VERB VB 6 xcomp
        in in ADP IN 10 case
        May May PROPN NNP 8 obl -
        . . PUNCT . 2 punct
    """,
    "once_open": """
        When when ADV WRB 3 advmod
        it it PRON PRP 3 nsubj
        opens open VERB VBZ 10 advcl
        in in ADP IN 5 case
        May May PROPN NNP 3 obl -
        , , PUNCT , 3 punct
        the the DET DT 8 det
        bridge bridge NOUN NN 10 nsubj
        will will AUX MD 10 aux
        join join VERB VB 0 ROOT
        two two NUM CD 12 nummod
        towns town NOUN NNS 10 obj -
        . . PUNCT . 10 punct
    """,
    "once_finished": """
        Once once SCONJ IN 2 mark
        finished finish VERB VBN 9 advcl
        in in ADP IN 4 case
        2021 2021 NUM CD 2 obl -
        , , PUNCT , 2 punct
        the the DET DT 7 det
        bridge bridge NOUN NN 9 nsubj
        will will AUX MD 9 aux
        join join VERB VB 0 ROOT
        two two NUM CD 11 nummod
        towns town NOUN NNS 9 obj -
        . . PUNCT . 9 punct
    """,
    "purportedly": """
        The the DET DT 2 det
        files file NOUN NNS 4 nsubj
        purportedly purportedly ADV RB 4 advmod
        showed show VERB VBD 0 ROOT
        that that SCONJ IN 7 mark
        Okoro Okoro PROPN NNP 7 nsubj
        bought buy VERB VBD 4 ccomp
        a a DET DT 9 det
        mill mill NOUN NN 7 obj -
        . . PUNCT . 4 punct
    """,
    "praised": """
        The the DET DT 2 det
        launch launch NOUN NN 6 nsubj:pass
        on on ADP IN 4 case
        Friday Friday PROPN NNP 2 nmod
        was be AUX VBD 6 aux:pass
        praised praise VERB VBN 0 ROOT
        in in ADP IN 8 case
        Hull Hull PROPN NNP 6 obl -
        . . PUNCT . 6 punct
    """,
}

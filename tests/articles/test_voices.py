from __future__ import annotations

import pytest

from timeline_cli.articles.voices import Voice, voice_at, voices

LETTER = """{head}

{greeting}

I reported the leak on 4 May. We met on 6 May, and you sent a plumber.{more}

{closing}
"""


def letter(
    *,
    head: str = "12 March 2019",
    greeting: str = "Dear Ms Okoro,",
    closing: str = "Yours sincerely\n\nPiet Hals",
    more: str = "",
) -> Voice:
    text = LETTER.format(head=head, greeting=greeting, closing=closing, more=more)
    (voice,) = voices(text)
    assert text[voice.start :].lstrip().startswith("I reported")
    return voice


@pytest.mark.parametrize(
    ("greeting", "you"),
    [
        ("Dear Ms Okoro,", "Ms Okoro"),
        ("Dear Ada", "Ada"),
        ("Hi Ada Okoro,", "Ada Okoro"),
        ("Dear Dr. Okoro:", "Dr. Okoro"),
        ("Dear all,", None),
        ("Dear Parents and Carers,", None),
        ("Dear Sir or Madam,", None),
        ("Dear Colleague,", None),
    ],
)
def test_who_is_written_to(greeting: str, you: str | None) -> None:
    assert letter(greeting=greeting).you == you


@pytest.mark.parametrize(
    ("closing", "i", "we"),
    [
        ("Yours sincerely\n\nPiet Hals", "Piet Hals", None),
        ("Kind regards,\nPiet Hals\nHead of Repairs\nCorvo Homes Ltd", "Piet Hals", "Corvo Homes Ltd"),
        ("Kind regards,\nPiet Hals\nPartner, Hals & Vane LLP", "Piet Hals", "Hals & Vane LLP"),
        ("Yours faithfully\nHals & Vane LLP", None, "Hals & Vane LLP"),
        ("Your affectionate brother,\nPiet Hals", "Piet Hals", None),
        ("See you then", None, None),
    ],
)
def test_who_signs(closing: str, i: str | None, we: str | None) -> None:
    voice = letter(closing=closing)
    assert (voice.i, voice.we) == (i, we)


def test_a_letter_to_nobody_by_name_is_to_the_body_above_it() -> None:
    head = "Piet Hals\n4 Mill Lane\n\nCorvo Homes Ltd\n1 Quay Street\n\n12 March 2019"
    assert letter(head=head, greeting="Dear Sir or Madam").you == "Corvo Homes Ltd"


def test_for_whom_a_letter_is_written() -> None:
    assert letter(more=" I write on behalf of Corvo Homes. It is sorry.").we == "Corvo Homes"
    voice = letter(
        head="Hals & Vane LLP\n4 Mill Lane",
        more=" We act for Corvo Homes Limited. Our client is sorry.",
    )
    assert (voice.we, voice.client) == ("Hals & Vane LLP", "Corvo Homes Limited")


@pytest.mark.parametrize(
    "turns",
    [
        "OKORO: I left at nine.\nDS HALS: Why?\nOKORO: I was ill.\nDS HALS: I see.\n",
        "Ms Okoro (Porto): I left at nine.\nMr Hals: Why?\nMs Okoro (Porto): I was ill.\nMr Hals: I see.\n",
        "[12/09/2021, 08:14:02] Ada Okoro: I left.\n[12/09/2021, 08:15:40] Piet Hals: Why?\n"
        "[12/09/2021, 08:14:02] Ada Okoro: I was ill.\n[12/09/2021, 08:14:02] Piet Hals: I see.\n",
        "Ada Okoro  9:02 AM\nI left.\n\nPiet Hals  9:05 AM\nWhy?\n\nAda Okoro  9:20 AM\nI was ill.\n\n"
        "Piet Hals  9:20 AM\nI see.\n",
    ],
)
def test_turns(turns: str) -> None:
    found = voices(turns)
    assert [voice.i.split()[-1].lower() for voice in found if voice.i] == ["okoro", "hals"] * 2
    heard = voice_at(found, turns.index("I was ill"))
    assert heard is not None
    assert heard.i == found[0].i


def test_who_is_asked_answers() -> None:
    found = voices("MS LIND: Why?\nMR HALS: I left.\nMS LIND: You left in May.\nMR HALS: I did.\n")
    assert [(voice.i, voice.you) for voice in found] == [
        ("MS LIND", "MR HALS"),
        ("MR HALS", "MS LIND"),
        ("MS LIND", "MR HALS"),
        ("MR HALS", None),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Received: 3 July 2019\nValid: 10 July 2019\nDecision: Refused\nOfficer: Ada Okoro\n",
        "Location: Porto\nNote: I left.\n",
        "The mill burned on Monday. Its owner, Ada Okoro, said: I left.\n",
        "",
    ],
)
def test_labels_and_prose_are_no_turns(text: str) -> None:
    assert voices(text) == ()

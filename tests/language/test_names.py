"""The types of names, settled over a document, on documents that are built by hand."""

import pytest
from spacy.tokens import Doc, Span
from spacy.vocab import Vocab

from timeline_cli.language.names import settle


def document(marked: str, *, proper: bool = False) -> Doc:
    """A document of the words of `marked`, where "Harlow_Co./PERSON" is a name of two words; with `proper`,
    words with capitals are tagged as proper nouns."""
    words: list[str] = []
    names: list[tuple[int, int, str]] = []
    for part in marked.split():
        name, _, label = part.partition("/")
        own = name.split("_") if label else [part]
        if label:
            names.append((len(words), len(words) + len(own), label))
        words += own
    doc = Doc(
        Vocab(),
        words=words,
        sent_starts=[i == 0 or words[i - 1] == "." for i in range(len(words))],
        pos=["PROPN" if word[0].isupper() and word not in ("Then", "So", "Lady") else "X" for word in words]
        if proper
        else None,
    )
    doc.ents = tuple(Span(doc, start, end, label=label) for start, end, label in names)
    return doc


def settled(marked: str) -> list[tuple[str, str]]:
    return [(name.text, name.label_) for name in settle(document(marked)).ents]


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("Tilbrook_Co./PERSON fell", [("Tilbrook Co.", "ORG")]),
        ("Jurors/ORG left", []),
        ("On Thursday_Rangers/ORG left", [("Rangers", "ORG")]),
        ("In May_Tilbrook_Airways/ORG left", [("Tilbrook Airways", "ORG")]),
        ("On Friday_Night_Tilbrook/MISC left", [("Friday Night Tilbrook", "MISC")]),
        ("On Sunday_Times/ORG pages", [("Sunday Times", "ORG")]),
        ("Varga_Sunday/PERSON left", [("Varga Sunday", "PERSON")]),
        ("the Thursday_Rangers/ORG left", [("Thursday Rangers", "ORG")]),
        ("Harbour_Days/MISC : Return of the Ferry began", [("Harbour Days : Return of the Ferry", "MISC")]),
        ("Harbour_Days/MISC : it began", [("Harbour Days", "MISC")]),
        ("Tilbrook/PERSON Co. fell", [("Tilbrook Co.", "ORG")]),
        ("Tilbrook/PERSON Marsh/LOC Inc. fell", [("Tilbrook", "ORG"), ("Marsh Inc.", "ORG")]),
        ("Morwen_Airlines/LOC fell", [("Morwen Airlines", "ORG")]),
        ("the University_of_Portmere/LOC", [("University of Portmere", "ORG")]),
        ("U.N./LOC officials", [("U.N.", "ORG")]),
        ("a Council/LOC", [("Council", "LOC")]),
        ("Portmere/LOC .", [("Portmere", "LOC")]),
        ("the Harbour_Trust/EVENT", [("Harbour Trust", "EVENT")]),
        ("to sue_Portmere_council/ORG", [("Portmere council", "ORG")]),
        ("told van_Tilbrook/PERSON", [("van Tilbrook", "PERSON")]),
        ("saw small_town/LOC", [("small town", "LOC")]),
        ("King_Odo/PERSON left", [("Odo", "PERSON")]),
        ("a King/PERSON left", [("King", "PERSON")]),
        ("Odo/PERSON VI left", [("Odo VI", "PERSON")]),
        ("Lukas_Varga/PERSON , Jr. left", [("Lukas Varga , Jr.", "PERSON")]),
        ("Varga/PERSON left . V is a letter", [("Varga", "PERSON")]),
        ("South_Korea/ORG agreed", [("South Korea", "LOC")]),
        ("the_Netherlands/ORG agreed", [("the Netherlands", "LOC")]),
        ("NORWAY/ORG WIN", [("NORWAY", "LOC")]),
        ("Hebron/PERSON was calm", [("Hebron", "LOC")]),
        ("Detroit/ORG beat Utah/ORG", [("Detroit", "ORG"), ("Utah", "ORG")]),
        ("al_-_Qaeda/PERSON men", [("al - Qaeda", "ORG")]),
        ("Hezbollah/LOC fired", [("Hezbollah", "ORG")]),
        ("South_Koreans/ORG voted", [("South Koreans", "MISC")]),
        ("the Swiss/LOC border", [("Swiss", "MISC")]),
        ("PORTMERE/ORG ( Reuters ) - Shares", [("PORTMERE", "LOC")]),
        ("told PORTMERE/ORG ( Reuters ) -", [("PORTMERE", "ORG")]),
        ("PORTMERE/ORG , Norway/LOC 1994-03-01", [("PORTMERE", "LOC"), ("Norway", "LOC")]),
        ("PORTMERE/ORG said on 1994-03-01 that much", [("PORTMERE", "ORG")]),
        ("the White_House/ORG said", [("White House", "LOC")]),
        ("Tilbrook/ORG , Calif. , maker", [("Tilbrook", "LOC")]),
        ("Tilbrook_Haas/PERSON , Calif. , wrote", [("Tilbrook Haas", "PERSON")]),
        ("the Morwen_Times/ORG index fell", [("Morwen Times", "MISC")]),
        ("the Morwen/ORG industrial average", [("Morwen", "MISC")]),
        ("the Morwen/ORG industrial park", [("Morwen", "ORG")]),
        ("the Portmere_Cup/ORG", [("Portmere Cup", "MISC")]),
        ("in Derby/LOC", [("Derby", "LOC")]),
        ("Portmere/LOC striker Odo", [("Portmere", "ORG")]),
        ("Portmere/LOC beat Ardmore/LOC", [("Portmere", "ORG"), ("Ardmore", "ORG")]),
        ("Norway/LOC beat Ardmore/LOC", [("Norway", "LOC"), ("Ardmore", "ORG")]),
        ("Portmere/LOC baker Odo", [("Portmere", "LOC")]),
        ("Portmere_Wanderers/PERSON won", [("Portmere Wanderers", "ORG")]),
        ("Wanderers/LOC won", [("Wanderers", "LOC")]),
        ("the Norway_international/ORG left", [("Norway", "LOC")]),
        ("Tilbrook_for/ORG Haas/PERSON", [("Tilbrook", "ORG"), ("Haas", "PERSON")]),
        ("TILBROOK_CUP_RESULTS/MISC", [("TILBROOK CUP", "MISC")]),
        ("ICE_HOCKEY/ORG - TILBROOK/ORG", [("TILBROOK", "ORG")]),
        ("the GDP/ORG of Portmere/LOC", [("Portmere", "LOC")]),
        ("with Haas_Inc._Ms._Tilbrook/ORG said", [("Haas Inc.", "ORG")]),
        ("with Standard_&_Poor/ORG 's raised it", [("Standard & Poor 's", "ORG")]),
        ("at Tilbrook/ORG 's raised it", [("Tilbrook", "ORG")]),
        ("the Boston/ORG cable concern", [("Boston", "LOC")]),
        ("but Boston/ORG won", [("Boston", "ORG")]),
        ("Tilbrook_Water/LOC was fined", [("Tilbrook Water", "ORG")]),
        ("at Man/PERSON Utd", [("Man Utd", "ORG")]),
        ("the brewer , Tilbrook/PERSON , said", [("Tilbrook", "ORG")]),
        ("the brewer , Anna_Varga/PERSON , said", [("Anna Varga", "PERSON")]),
        ("the brewer , Tilbrook/PERSON said", [("Tilbrook", "PERSON")]),
        (
            "Tilbrook_Airways/ORG fell , Tilbrook/ORG rose , Tilbrook/ORG shut and Tilbrook/MISC left",
            [("Tilbrook Airways", "ORG"), ("Tilbrook", "ORG"), ("Tilbrook", "ORG"), ("Tilbrook", "ORG")],
        ),
        ("sold to Ford/PERSON", [("Ford", "ORG")]),
        ("Odo_Varga/PERSON ( Portmere/LOC ) was third", [("Odo Varga", "PERSON"), ("Portmere", "ORG")]),
        ("Odo_Varga/PERSON ( Norway/LOC ) was third", [("Odo Varga", "PERSON"), ("Norway", "LOC")]),
        ("Odo_Varga/PERSON , of Portmere/LOC", [("Odo Varga", "PERSON"), ("Portmere", "LOC")]),
        ("Ardmore_2/MISC Portmere 1", [("Ardmore", "ORG")]),
        ("the US_Congress/ORG met", [("US", "LOC"), ("Congress", "ORG")]),
        ("the US_Harbour_Bank/ORG met", [("US Harbour Bank", "ORG")]),
        ("beat Swede_Odo_Varga/PERSON there", [("Swede", "MISC"), ("Odo Varga", "PERSON")]),
        ("Swede_Varga/PERSON there", [("Swede Varga", "PERSON")]),
        ("D_Varga/LOC ( Norway/LOC )", [("D Varga", "PERSON"), ("Norway", "LOC")]),
        ("the D_Street/LOC shop", [("D Street", "LOC")]),
        ("Portmere_winger/ORG Odo_Varga/PERSON", [("Portmere", "ORG"), ("Odo Varga", "PERSON")]),
        ("Cardinal_Odo_Varga/PERSON spoke", [("Odo Varga", "PERSON")]),
        ("Ann_Masters/PERSON and Odo_Church/PERSON", [("Ann Masters", "PERSON"), ("Odo Church", "PERSON")]),
        (
            "the Harlow_Masters/ORG and Harlow_Church/LOC",
            [("Harlow Masters", "MISC"), ("Harlow Church", "ORG")],
        ),
        ("the Super_Bowl/ORG", [("Super Bowl", "MISC")]),
        ("the Morwen_Bridge/ORG", [("Morwen Bridge", "LOC")]),
        ("Odo_Varga/PERSON left . A Varga/MISC speech", [("Odo Varga", "PERSON"), ("Varga", "PERSON")]),
        ("the harbour/ORG", [("harbour", "ORG")]),
        ("Norway/LOC 2 Portmere/LOC 1", [("Norway", "LOC"), ("Portmere", "ORG")]),
        ("Ann_Tilbrook/PERSON 69 67 67 70", [("Ann Tilbrook", "PERSON")]),
        ("Ardmore/PERSON 9 7 1 1 24 6 22", [("Ardmore", "ORG")]),
        ("the South/LOC Korean envoy", [("South Korean", "MISC")]),
        ("the South/LOC Portmere line", [("South", "LOC")]),
        ("a last Turk/MISC", [("Turk", "MISC")]),
        ("North_Korean/EVENT ships", [("North Korean", "MISC")]),
        ("the Briton/PERSON fell", [("Briton", "MISC")]),
        ("won in 44.66secs/MISC there", []),
        ("the 1995/EVENT World_Cup/EVENT", [("World Cup", "EVENT")]),
        ("the 49ers/ORG won", [("49ers", "ORG")]),
        ("at 1800 GMT/ORG", []),
        ("on New_Year/LOC 's Eve", [("New Year", "MISC")]),
        ("the Tilbrook_Field/ORG crowd", [("Tilbrook Field", "LOC")]),
        ("by Thomas_Tilbrook/ORG", [("Thomas Tilbrook", "PERSON")]),
        ("at Thomas_Bridge/LOC", [("Thomas Bridge", "LOC")]),
        ("sold to Philip_Morris/ORG", [("Philip Morris", "ORG")]),
        ("the bank Tilbrook/PERSON lent", [("Tilbrook", "ORG")]),
        ("the bank Tilbrook/PERSON 's head", [("Tilbrook", "ORG")]),
        ("the firm Thomas_Tilbrook/PERSON founded", [("Thomas Tilbrook", "PERSON")]),
        ("the bank Germans/MISC like", [("Germans", "MISC")]),
        ("for Tilbrook/PERSON & Haas/PERSON LLP", [("Tilbrook & Haas LLP", "ORG")]),
        ("in Tilbrook/LOC & Haas/LOC", [("Tilbrook & Haas", "LOC")]),
        ("by Tilbrook/PERSON & @haas/ORG", [("Tilbrook", "PERSON"), ("@haas", "ORG")]),
        ("at General_Motors/ORG", [("General Motors", "ORG")]),
        ("at Credit Suisse/PERSON today", [("Credit Suisse", "ORG")]),
        ("at Barclays Suisse/PERSON today", [("Suisse", "PERSON")]),
        ("at Tilbrook_Credit/ORG Suisse/PERSON today", [("Tilbrook Credit", "ORG"), ("Suisse", "PERSON")]),
        ("the Tilbrook_County/ORG jail", [("Tilbrook County", "LOC")]),
        ("loved Morwen_rugby/ORG", [("Morwen", "ORG")]),
        ("the Norwegian_international/ORG left", [("Norwegian", "MISC")]),
        ("told the Morwen_health_and_safety/ORG committee", [("Morwen", "ORG")]),
        ("the Morwen_française/ORG left", [("Morwen française", "ORG")]),
        ("at Morwen_s/ORG", [("Morwen s", "ORG")]),
        ("the Circle_of_Muslim_writers/ORG met", [("Circle of Muslim writers", "ORG")]),
        ("the US_farm_committee/ORG met", [("US farm committee", "ORG")]),
        ("the Morwen_police/ORG left", [("Morwen police", "ORG")]),
        ("the Portmere-based_Tilbrook_Gas/ORG fell", [("Tilbrook Gas", "ORG")]),
        ("a UK-wide/ORG strike", [("UK-wide", "MISC")]),
        ("the tennis star Milo_Tilbrook/ORG left", [("Milo Tilbrook", "PERSON")]),
        ("the sprinter Tilbrook/LOC left", [("Tilbrook", "PERSON")]),
        ("the minister Norway/LOC sent", [("Norway", "LOC")]),
        ("its spokesman Tilbrook_Trust/ORG sent", [("Tilbrook Trust", "ORG")]),
        ("the farm ministry Tilbrook/LOC said", [("Tilbrook", "ORG")]),
        ("the club Portmere/LOC left in Norway/LOC", [("Portmere", "ORG"), ("Norway", "LOC")]),
        ("its bank London/LOC sent", [("London", "LOC")]),
        ("the Republic_of_Ireland/ORG won", [("Republic of Ireland", "LOC")]),
        ("told an MSP/ORG there", []),
        ("Fisheries/ORG Minister Odo_Varga/PERSON", [("Odo Varga", "PERSON")]),
        ("Scottish_Finance/ORG Minister Odo_Varga/PERSON", [("Scottish", "MISC"), ("Odo Varga", "PERSON")]),
        ("Norway_Finance/ORG Minister Odo_Varga/PERSON", [("Norway", "LOC"), ("Odo Varga", "PERSON")]),
        ("Labour/ORG Minister Odo_Varga/PERSON", [("Labour", "ORG"), ("Odo Varga", "PERSON")]),
        ("Striker_Odo_Varga/PERSON left", [("Odo Varga", "PERSON")]),
        ("the Iraq_war/EVENT and EU_summit/EVENT", [("Iraq", "LOC"), ("EU", "ORG")]),
        ("the Portmere_fair/EVENT", [("Portmere fair", "EVENT")]),
        ("champion Champion Milo_Tilbrook/ORG won", [("Milo Tilbrook", "ORG")]),
        ("German_Varga/PERSON left . Varga/PERSON wept", [("German Varga", "PERSON"), ("Varga", "PERSON")]),
    ],
)
def test_a_name_s_own_words_tell_what_it_is(marked: str, expected: list[tuple[str, str]]) -> None:
    assert settled(marked) == expected


def test_a_legal_form_of_the_next_sentence_is_not_taken_in() -> None:
    assert settled("He met Tilbrook/PERSON . Limited trains ran")[0] == ("Tilbrook", "PERSON")


@pytest.mark.parametrize(
    "marked",
    [
        "Tilbrook/PERSON fell . Tilbrook Motor Co. makes cars",
        "Tilbrook/PERSON fell . Tilbrook-Haas Cos. brews",
        "Tilbrook/PERSON fell . The Tilbrook Co. makes cars",
        "Tilbrook/PERSON fell . Tilbrook/ORG rose . Tilbrook/ORG sells",
    ],
)
def test_a_company_elsewhere_in_the_document_is_no_person(marked: str) -> None:
    assert settled(marked)[0] == ("Tilbrook", "ORG")


@pytest.mark.parametrize(
    "marked",
    [
        "Tilbrook/PERSON resigned . Mr. Tilbrook/PERSON founded Tilbrook Motor Co. there",
        "Tilbrook/PERSON resigned . Ann_Tilbrook/PERSON founded Tilbrook Motor Co. there",
        "Tilbrook/ORG resigned . Ann_Tilbrook/PERSON denied it",
        "Tilbrook/LOC resigned . Ann_Tilbrook/PERSON denied it . Tilbrook/PERSON left . Tilbrook/PERSON wept",
        "Tilbrook/LOC resigned . Ann_Tilbrook/PERSON denied it . Tilbrook/LOC left . Tilbrook/LOC wept",
    ],
)
def test_a_person_elsewhere_in_the_document_is_a_person(marked: str) -> None:
    assert ("Tilbrook", "PERSON") in settled(marked)
    assert ("Tilbrook", "ORG") not in settled(marked)


@pytest.mark.parametrize(
    "marked",
    [
        "Morwen/ORG said so . Ann_Morwen/PERSON watched Morwen_News/ORG daily",
        "TWO/ORG fell . Ann_TWO/PERSON left",
        "Morwen/ORG fell . " * 5 + "Ann_Morwen/PERSON left",
    ],
)
def test_a_body_stays_one_beside_a_person_of_that_name(marked: str) -> None:
    assert settled(marked)[0][1] == "ORG"


def test_a_town_is_one_throughout() -> None:
    assert settled("Morwen/PERSON flooded . Morwen/LOC slept . Morwen/LOC woke")[0] == ("Morwen", "LOC")
    assert settled("Morwen/ORG flooded . Morwen/LOC slept . Morwen/LOC woke")[0] == ("Morwen", "LOC")


def test_the_town_in_a_company_s_name_stays_a_town() -> None:
    assert settled("in Morwen/LOC , Morwen Gas Co. fell")[0] == ("Morwen", "LOC")


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("Lady Tilbrook/PERSON left . Then Tilbrook wept", ("Tilbrook", 5)),
        ("Ann_Tilbrook/PERSON left . Then Tilbrook wept", ("Tilbrook", 5)),
        ("Ann_Tilbrook/PERSON left . TILBROOK WEEPS", ("TILBROOK", 4)),
        ("Ann_Tilbrook/PERSON left . So did Tilbrook", ("Tilbrook", 6)),
        ("Odo/PERSON left Best Gas Co. today", ("Best Gas Co.", 2)),
        ("Odo/PERSON left NATO today", ("NATO", 2)),
        ("Odo/PERSON left Man Utd today", ("Man Utd", 2)),
        ("Odo/PERSON left Hezbollah today", ("Hezbollah", 2)),
        ("Morwen_Gas/ORG fell . Morwen/PERSON Gas rose", ("Morwen Gas", 4)),
    ],
)
def test_a_name_found_elsewhere_or_known_is_found_here(marked: str, expected: tuple[str, int]) -> None:
    assert expected in [(name.text, name.start) for name in settle(document(marked, proper=True)).ents]


@pytest.mark.parametrize(
    "marked",
    [
        "Ann_May/PERSON left . Then May came",
        "Ann_Tilbrook/PERSON left . Then Tilbrook Lane was closed",
        "Ann_Tilbrook/PERSON left . Then tilbrook wept",
        "Odo/PERSON left Tilbrook Limited today",
    ],
)
def test_what_only_looks_like_a_name_found_elsewhere_is_none(marked: str) -> None:
    assert len(settle(document(marked, proper=True)).ents) == 1


def test_a_place_where_something_is_stays_one_beside_a_person_of_that_name() -> None:
    marked = "Tilbrook/LOC flooded . In Tilbrook/LOC , Ann_Tilbrook/PERSON wept . Near Tilbrook/LOC it rained"
    assert settled(marked)[0] == ("Tilbrook", "LOC")


def test_a_full_name_is_what_it_was_read_as_most_often() -> None:
    marked = "Odo_Varga/LOC flew . Odo_Varga/PERSON slept . Odo_Varga/PERSON woke"
    assert settled(marked)[0] == ("Odo Varga", "PERSON")


def test_who_is_called_like_a_people_is_a_person_if_a_fuller_name_says_so() -> None:
    assert settled("Ann_Pole/PERSON left . Then Pole/PERSON wept")[1] == ("Pole", "PERSON")
    assert settled("Ann_Varga/PERSON left . The Pole/PERSON wept")[1] == ("Pole", "MISC")


def test_a_club_that_was_read_as_a_person_is_one_in_a_text_about_sport() -> None:
    sport = " . The striker was offside in midfield"
    assert settled("Toulouse/PERSON shone" + sport) == [("Toulouse", "ORG")]
    assert settled("Toulouse/PERSON shone") == [("Toulouse", "PERSON")]
    assert settled("Toulouse/PERSON shone . Ann_Toulouse/PERSON slept" + sport)[0] == ("Toulouse", "PERSON")


def test_a_full_name_that_ends_in_a_person_s_surname_is_a_person_s() -> None:
    told = " . Mr Varga/PERSON slept . Varga/PERSON woke"
    assert settled("Milo_Varga/ORG flew" + told)[0] == ("Milo Varga", "PERSON")
    assert settled("Varga_Bridge/LOC fell . Mr Bridge/PERSON wept")[0] == ("Varga Bridge", "LOC")
    assert settled("Milo_Varga/ORG flew . Mr Varga left . Varga/ORG rose")[0] == ("Milo Varga", "ORG")


def test_an_article_is_no_part_of_a_name_told_with_one_elsewhere() -> None:
    assert ("Verge", "ORG") in settled("The_Verge/ORG wrote . Then the Verge/ORG wrote")


def test_what_has_shares_is_a_company_throughout() -> None:
    assert settled("Tilbrook/PERSON fell . Then Tilbrook/PERSON 's shares rose") == [
        ("Tilbrook", "ORG"),
        ("Tilbrook", "ORG"),
    ]
    assert settled("Tilbrook/PERSON fell . Odo_Tilbrook/PERSON 's shares rose")[0] == ("Tilbrook", "PERSON")


def test_a_name_behind_a_company_s_noun_is_a_company_throughout() -> None:
    assert settled("Tilbrook/PERSON fell . The airline Tilbrook/PERSON rose")[0] == ("Tilbrook", "ORG")


def test_what_has_a_founder_is_a_body_throughout() -> None:
    assert settled("Tilbrook/PERSON fell . Then Tilbrook/LOC founder Odo left") == [
        ("Tilbrook", "ORG"),
        ("Tilbrook", "ORG"),
    ]


def test_who_is_introduced_by_a_full_name_is_a_person_however_often_the_surname_is_read_as_a_body() -> None:
    told = "Morwen/ORG left . " * 6
    assert settled("Odo_Morwen/PERSON came . " + told)[-1] == ("Morwen", "PERSON")
    assert settled(told + "Odo_Morwen/PERSON came")[0] == ("Morwen", "ORG")


def test_letters_in_brackets_behind_a_body_are_the_body_throughout() -> None:
    assert settled("the Tilbrook_Dyers_Union/ORG ( TDU/MISC ) met . TDU/LOC left")[1:] == [
        ("TDU", "ORG"),
        ("TDU", "ORG"),
    ]
    assert settled("the Tilbrook_Dyers_Union/ORG ( Portmere/LOC ) met")[1] == ("Portmere", "LOC")


def test_a_people_s_word_is_no_part_of_a_name_told_without_it() -> None:
    assert settled("Swede_Varga/PERSON fell . Then Varga/PERSON wept")[:2] == [
        ("Swede", "MISC"),
        ("Varga", "PERSON"),
    ]


@pytest.mark.parametrize(
    ("marked", "name", "label"),
    [
        ("Varga/PERSON , Haas/PERSON , Tilbrook/ORG and Odo/PERSON", "Tilbrook", "PERSON"),
        ("Varga/ORG , Haas/PERSON and Tilbrook/PERSON", "Varga", "ORG"),
        ("Varga/PERSON , Haas/PERSON , Barclays/ORG and Odo/PERSON", "Barclays", "ORG"),
        ("Varga/PERSON , Haas/PERSON , Tilbrook_Gas/ORG and Odo/PERSON", "Tilbrook Gas", "ORG"),
        ("Varga/PERSON , Haas/PERSON , Odo/PERSON left , Tilbrook/ORG too", "Tilbrook", "ORG"),
        ("Varga/ORG , Haas/ORG ( Tilbrook/ORG 59 ) , Odo/ORG", "Haas", "PERSON"),
        ("Varga/ORG , Haas/ORG ( Tilbrook/ORG 1959 ) , Odo/ORG", "Haas", "ORG"),
        ("Varga/PERSON , Haas/PERSON , Swedes/MISC and Odo/PERSON", "Swedes", "MISC"),
        ("Varga/PERSON ( Morwen/LOC ) , Haas/PERSON ( Portmere/LOC ) , Odo/PERSON", "Morwen", "ORG"),
    ],
)
def test_most_of_a_list_tell_what_the_others_are(marked: str, name: str, label: str) -> None:
    assert (name, label) in settled(marked)


def test_a_town_without_a_team_in_a_text_about_sport_is_a_town() -> None:
    sport = " . The striker was offside in midfield"
    assert settled("Everywhere Leeds/LOC shone" + sport) == [("Leeds", "ORG")]
    assert settled("Everywhere Leeds/LOC shone . The striker slept") == [("Leeds", "LOC")]
    assert settled("Everywhere Morwen/LOC shone" + sport) == [("Morwen", "LOC")]
    assert settled("And in Leeds/LOC it shone" + sport) == [("Leeds", "LOC")]


def test_a_team_is_one_throughout() -> None:
    assert settled("Morwen/LOC beat Haas/ORG . Then Morwen/LOC slept in Morwen/LOC") == [
        ("Morwen", "ORG"),
        ("Haas", "ORG"),
        ("Morwen", "ORG"),
        ("Morwen", "LOC"),
    ]
    assert settled("Morwen/LOC 2 Haas/LOC 1 . Then Morwen/LOC slept") == [
        ("Morwen", "ORG"),
        ("Haas", "ORG"),
        ("Morwen", "ORG"),
    ]


def test_a_town_s_name_alone_before_a_legal_form_is_the_company_s() -> None:
    assert settled("a stake in Morwen/LOC . Morwen Co. fell")[0] == ("Morwen", "ORG")
    assert settled("Morwen/LOC fell . Morwen Gas Co. fell")[0] == ("Morwen", "ORG")


def test_a_company_that_is_called_like_a_person_of_the_text_may_be_that_person() -> None:
    assert settled("Ann_Ford/PERSON left . Ford/PERSON wept")[1] == ("Ford", "PERSON")


def test_a_word_of_small_letters_among_names_with_capitals_is_none() -> None:
    assert ("harbour", "ORG") not in settled("Odo/PERSON left . " * 5 + "the harbour/ORG")
    assert ("Harbour", "ORG") in settled("Odo/PERSON left . " * 5 + "the Harbour/ORG")


@pytest.mark.parametrize("mark", ["v", "v.", "vs"])
def test_two_who_meet_in_court_are_two_names(mark: str) -> None:
    assert settled(f"Odo_{mark}_Haas_Ltd./ORG") == [("Odo", "ORG"), ("Haas Ltd.", "ORG")]

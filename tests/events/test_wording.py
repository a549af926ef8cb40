"""Rows told whole: what a verb needs stays, what only links or dates goes.

`wordings.toml` has sentences with the parse that a row is told from.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from timeline_cli.events.telling import tell

from .conftest import Told
from .parses import article, doc_from, time

PARSED = tomllib.loads(Path(__file__).with_name("wordings.toml").read_text(encoding="utf-8"))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "An Okoro aide in 2015 audit reports. A 2015 audit found that the mill had lost a million.",
            "An audit found that the mill had lost a million",
            id="the article fits the word that now follows",
        ),
        pytest.param(
            "Prize-winning singer Ada Okoro's loudest song has set a new Fennmark record on Friday.",
            "Prize-winning singer Ada Okoro's loudest song has set a new Fennmark record",
            id="what somebody owns, though a parse took it for another word for them",
        ),
        pytest.param(
            "On Friday the mayor gave fresh hints that the mill will be sold in June.",
            "The mayor gave fresh hints that the mill will be sold",
            id="what a noun is about, without its date",
        ),
        pytest.param(
            "On Sunday, Ada Okoro said the coming mayoral vote - widely tipped for 5 May - would be "
            "much closer than any others.",
            "Ada Okoro said the coming mayoral vote would be much closer than any others",
            id="no dash is left of an aside",
        ),
        pytest.param(
            "A toll on the new bridge should not be raised yet, the harbour guild has said on Friday.",
            "The harbour guild has said: A toll on the new bridge should not be raised yet",
            id="what should not be yet may be one day",
        ),
        pytest.param(
            "Slow Tide is the tune sailors would most like played at sea, Ada Okoro has said on Friday.",
            "Ada Okoro has said: Slow Tide is the tune sailors would most like played at sea",
            id="which one it is, where nothing else is said of it",
        ),
        pytest.param(
            "Sailors are fond of the new game, with 40 crews getting hooked in 2004.",
            "40 crews got hooked",
            id="what one gets is told in the past",
        ),
        pytest.param(
            "In contrast, the old mill made a small profit in 2004.",
            "The old mill made a small profit",
            id="what only links it to the sentence before",
        ),
        pytest.param(
            "The mill made a loss. As a result, it fired its cooks in 2004.",
            "The mill fired its cooks",
            id="of what it came, which the sentence before tells",
        ),
        pytest.param(
            "As a result of the storm, the mill fired its cooks in 2004.",
            "The mill fired its cooks as a result of the storm",
            id="of what it came, which it tells itself",
        ),
        pytest.param(
            '"Hale [Vance] won\'t be beaten tomorrow, none of us will," said Okoro, who will race in Porto.',
            "Hale [Vance] won't be beaten",
            id="nothing of the clause behind it",
        ),
        pytest.param(
            "The yard was founded by their father, Tomas Varga, who died in 2001.",
            "Tomas Varga died",
            id="a name stands alone, where nobody knows whose father it is",
        ),
        pytest.param(
            "Ada Okoro left. Her father, Tomas Varga, died in 2001.",
            "Ada Okoro's father, Tomas Varga, died",
            id="a name stands behind what it is to somebody known",
        ),
        pytest.param(
            "Singers have yet to be confirmed for the Fennmark feast later this month.",
            "Singers have yet to be confirmed for the Fennmark feast",
            id="what has yet to be done is told as that",
        ),
        pytest.param(
            "In a speech on Friday, Ada Okoro said the ferry had sunk off Porto.",
            "Ada Okoro said in a speech the ferry had sunk off Porto",
            id="where something was said stands beside the verb of saying",
        ),
        pytest.param(
            "The blending of voices from the stage and the street raises questions of taste, critic Ada "
            "Okoro said on Friday.",
            "Critic Ada Okoro said: The blending of voices from the stage and the street raises questions of "
            "taste",
            id="what was said has its subject, though a parse gave that to the verb of saying",
        ),
        pytest.param(
            "Aid for sailors will not take money from the port, mayor Ada Okoro promised on Friday.",
            "Mayor Ada Okoro promised: Aid for sailors will not take money from the port",
            id="what was promised before it is said who promised it",
        ),
        pytest.param(
            "The next day, in the port of Porto, a man drove his van into a crowd on Friday, killing two.",
            "A man drove his van into a crowd in the port of Porto, killing two",
            id="what stood in front is told before the outcome",
        ),
        pytest.param(
            "The dockers are tired. They've left Porto on Monday.",
            "The dockers have left Porto",
            id="a verb cut short is told in full behind a name",
        ),
        pytest.param(
            "Ada Okoro was the mayor. She's been writing letters this week.",
            "Ada Okoro has been writing letters",
            id="so is one that stands for has",
        ),
        pytest.param(
            "Ada Okoro was the mayor. Rumors spread on Friday that she'd be leaving Porto.",
            "Rumors spread that Ada Okoro would be leaving Porto",
            id="and one inside a row",
        ),
        pytest.param(
            "Ada Okoro was the mayor on Monday. Vera Dunn spoke on Tuesday. But Okoro said the town is poor. "
            "She also said that the mills were old. She wept. Her party meets in Porto on Friday.",
            "Ada Okoro's party meets in Porto",
            id="a sentence without a date tells of whom the next ones are",
        ),
        pytest.param(
            "Police said on Friday they were focusing on saving the mill.",
            "Police said they were focusing on saving the mill",
            id="what a verb is about",
        ),
        pytest.param(
            "It is the first of four long hearings Mr. Okoro is scheduled to speak at this week.",
            "Mr. Okoro is scheduled to speak at the first of four long hearings",
            id="a preposition before a bare date is the verb's",
        ),
        pytest.param(
            "Two years ago, groups of sailors assaulted and robbed hundreds of women.",
            "Groups of sailors assaulted and robbed hundreds of women",
            id="verbs with one object",
        ),
        pytest.param(
            "Porto and Fennmark have requested the harbour board hold a vote on Friday.",
            "Porto and Fennmark have requested the harbour board hold a vote",
            id="a verb with a subject below it",
        ),
        pytest.param(
            "A harbour court on Friday fined two northern ferry owners who had failed to tell the board of a "
            "leak below the deck of the Fennmark.",
            "A harbour court fined two northern ferry owners who had failed to tell the board of a leak "
            "below the deck of the Fennmark",
            id="rather a longer row than half of it",
        ),
        pytest.param(
            "“The council will have to choose between the old lighthouse and the mill before it can think of "
            "a ferry,” Okoro said on Friday.",
            "Okoro said: “The council will have to choose between the old lighthouse and the mill before it "
            "can think of a ferry”",
            id="rather a longer row than half of what was said",
        ),
        pytest.param(
            "A gull flew out of the harbour sky, across a market and into the window of a ferry on Friday.",
            "A gull flew out of the harbour sky, across a market and into the window of a ferry",
            id="a place that a parse took for a partner of the verb",
        ),
        pytest.param(
            "Okoro was filmed in December outside the mill, pushing and kicking the guards.",
            "Okoro was filmed outside the mill, pushing and kicking the guards",
            id="what somebody did that a parse took for one",
        ),
        pytest.param(
            "Brimtech said on Friday it had delayed the launch of its ferry until 2022.",
            "Brimtech had delayed the launch of its ferry until 2022",
            id="a time of what is said",
        ),
        pytest.param(
            "The mill said on Monday that Okoro left the firm several years ago.",
            "The mill said that Okoro left the firm several years ago",
            id="a time of what is said that has no calendar",
        ),
        pytest.param(
            "Okoro declined on Friday to say that she is currently ill.",
            "Okoro declined to say that she is ill",
            id="a word that says no more than now",
        ),
        pytest.param(
            "Brimtech reported a fall in first quarter profits on Friday.",
            "Brimtech reported a fall in first quarter profits",
            id="a time that names a thing",
        ),
        pytest.param(
            "The harbour board released a report Friday promising that the ferry would sail again in 2019.",
            "The harbour board released a report promising that the ferry would sail again",
            id="what is said is told without its date",
        ),
        pytest.param(
            "In between two rather long speeches of thanks to the crew, mayor Ada Okoro on Friday named the "
            "old northern mill as the reason she had left the harbour board of Porto for a ferry firm in "
            "the town of Fennmark.",
            "Mayor Ada Okoro named the old northern mill as the reason she had left the harbour board of "
            "Porto for a ferry firm in the town of Fennmark",
            id="what stands in front goes before what completes the verb",
        ),
        pytest.param(
            "Okoro became in 2010 the first pilot to bring a ferry into the old port of Fennmark by night "
            "and guide it back to the open sea, something that only two sailors had ever tried.",
            "Okoro became the first pilot to bring a ferry into the old port of Fennmark by night and guide "
            "it back to the open sea",
            id="who was first to do two things",
        ),
        pytest.param(
            "The board and the harbour head will meet on Friday to discuss the nets used by the ferry crews.",
            "The board and the harbour head will meet to discuss the nets used by the ferry crews",
            id="a purpose is told with which thing is meant",
        ),
        pytest.param(
            "“We expect that the ferry will get about four hundred miles away from Porto, maybe "
            "two hundred more by night, and be back in May,” Okoro said on Friday.",
            "Okoro said: “We expect that the ferry will get about four hundred miles away from Porto, maybe "
            "two hundred more by night, and be back in May”",
            id="what was said is told whole before anything is cut",
        ),
        pytest.param(
            "The old pier was closed on Monday after a storm tore off its roof.",
            "The old pier was closed after a storm tore off its roof",
            id="what went before, where there is room",
        ),
        pytest.param(
            "Okoro died in May after being hit by a falling mast.",
            "Okoro died after being hit by a falling mast",
            id="so too with a participle",
        ),
        pytest.param(
            "Varga took over the mill in 2011, after the death of her father.",
            "Varga took over the mill after the death of her father",
            id="a date and a comma stood between",
        ),
        pytest.param(
            "Only one ferry left the port on Friday during the strike.",
            "Only one ferry left the port during the strike",
            id="what else went on",
        ),
        pytest.param(
            "The mill was sold in 2015, although its owner had promised to keep it.",
            "The mill was sold",
            id="not what only speaks against it",
        ),
        pytest.param(
            "The mill was sold in May after Okoro left for Porto in April.",
            "The mill was sold",
            id="nor what has a date of its own",
        ),
        pytest.param(
            "Grain prices went on rising on Monday after cold weather on both shores of the bay pushed ferry "
            "fares up.",
            "Grain prices went on rising",
            id="nor half of a clause that a parse took for a noun",
        ),
        pytest.param(
            "The council closed the old northern lighthouse of Porto on Friday after its keeper told the "
            "harbour board and the mayor that he had seen a crack in the wall below the lamp.",
            "The council closed the old northern lighthouse of Porto",
            id="nor one for which there is no room",
        ),
        pytest.param(
            "They stayed in the mill until midnight, when police said it was safe to leave.",
            "Police said it was safe to leave",
            id="a clause that is a subject",
        ),
        pytest.param(
            "Tomas Varga said on Monday that the review did not bear that out.",
            "Tomas Varga said that the review did not bear that out",
            id="that as an object",
        ),
        pytest.param(
            "The mill fed the town, its website showed on Tuesday.",
            "Its website showed: The mill fed the town",
            id="what was shown beside",
        ),
        pytest.param(
            "Police arrested one Lukas Brandt, 42, on Friday at his home in Porto.",
            "Police arrested one Lukas Brandt at his home in Porto",
            id="an age between commas",
        ),
        pytest.param(
            "He had sold two ferries on Sunday and another three ferries on Tuesday.",
            "He had sold two ferries",
            id="each of two has its own date",
        ),
        pytest.param(
            "The opera is set to open at some point in 2021.",
            "The opera is set to open",
            id="a point in time goes with its date",
        ),
        pytest.param(
            "Of course, the mill was sold in 2015.",
            "The mill was sold",
            id="of course links to what was said before",
        ),
        pytest.param(
            "The men missed the team's Christmas Eve dinner.",
            "The men missed the team's Christmas Eve dinner",
            id="a feast names an event",
        ),
        pytest.param(
            "The harbour board sent a letter in October warning sailors they could face fines.",
            "The harbour board sent a letter warning sailors they could face fines",
            id="a participle behind a date",
        ),
        pytest.param(
            "Okoro said on Friday it was the first time in the long history of the old harbour of Porto "
            "and of its two oldest northern lighthouses and of its three oldest fishing boats that a "
            "ship of that size had run aground.",
            "Okoro said it was the first time that a ship of that size had run aground",
            id="the first time that something happened",
        ),
        pytest.param(
            "Okoro threatened in May to sail her ferry into the sea near Porto, home to a large fleet.",
            "Okoro threatened to sail her ferry into the sea near Porto",
            id="an aside behind a place",
        ),
        pytest.param(
            "The report on Monday raised doubt about signs of easing tension between the towns, which have "
            "agreed to hold a fair next month.",
            "The report raised doubt about signs of easing tension between the towns",
            id="what a noun is about, without the date in it",
        ),
        pytest.param(
            "The fire in 2014 prompted sailors such as the Porto harbour pilot Lukas Brandt and the Fennmark "
            "ferry captain Ada Okoro to support a new lighthouse.",
            "The fire prompted sailors such as the Porto harbour pilot Lukas Brandt and the Fennmark ferry "
            "captain Ada Okoro to support a new lighthouse",
            id="what somebody was made to do",
        ),
        pytest.param(
            "Varga spent most of the 1970s in Porto.",
            "Varga spent most of the 1970s in Porto",
            id="a stretch that a verb is about",
        ),
        pytest.param(
            "A surge in ferry traffic on Friday saw prices fall by half.",
            "A surge in ferry traffic saw prices fall by half",
            id="what was seen",
        ),
        pytest.param(
            "In May, two sailors, including one Okoro, were hurt in Porto.",
            "Two sailors, including one Okoro, were hurt in Porto",
            id="an aside has both commas",
        ),
        pytest.param(
            "The opening fair in the series was the last chance to see the ferry this year and took place on "
            "3 May.",
            "The opening fair in the series was the last chance to see the ferry",
            id="what a predicate is a chance of",
        ),
        pytest.param(
            "Lukas Brandt said on Friday that old ferry captain Tomas Varga and forward deck hand Ada Okoro "
            "left the northern lighthouse together.",
            "Lukas Brandt said that old ferry captain Tomas Varga and forward deck hand Ada Okoro left the "
            "northern lighthouse together",
            id="a few characters more than a clause cut short",
        ),
        pytest.param(
            "Two days ago Brimtech chairwoman and Fennmark founder Ada Okoro unveiled plans to build her "
            "“great northern lighthouse” into the cliffs as part of the first opening of the newly founded "
            "northern port fair in July.",
            "Brimtech chairwoman and Fennmark founder Ada Okoro unveiled plans to build her “great northern "
            "lighthouse” into the cliffs",
            id="a plan is told with what is planned",
        ),
        pytest.param(
            "Last year the council slowly began the process of moving its offices to even smaller houses, "
            "included by selling the old town hall to a ferry firm from Porto.",
            "The council slowly began the process of moving its offices to even smaller houses",
            id="what a noun is about, as short as it goes",
        ),
        pytest.param(
            "Okoro announced in May the details of what to expect from what we now know is a new ferry.",
            "Okoro announced the details of what to expect from what we know is a new ferry",
            id="what stands for a thing",
        ),
        pytest.param(
            "The ferry will land in Porto back in May 2021.",
            "The ferry will land in Porto",
            id="back before a date",
        ),
        pytest.param(
            "The council called a special meeting for Sunday to discuss the fire.",
            "The council called a special meeting for Sunday to discuss the fire",
            id="who called what is dated",
        ),
        pytest.param(
            "Brimtech went after its rivals on Monday in a long letter.",
            "Brimtech went after its rivals in a long letter",
            id="whom a verb with after means",
        ),
        pytest.param(
            "In August, the sailors released a film purporting to show the wrecks of several ferries that "
            "the captains of Porto said were sunk by Fennmark gunners.",
            "The sailors released a film purporting to show the wrecks of several ferries",
            id="a long clause as short as it goes",
        ),
        pytest.param(
            "The singer, 36, and her pilot Tomas Varga opened a mill on 5 May.",
            "The singer and her pilot Tomas Varga opened a mill",
            id="an age goes with both its commas",
        ),
        pytest.param(
            "The valve was reported as faulty in August.",
            "The valve was reported as faulty",
            id="what something was reported as",
        ),
        pytest.param(
            "The man who walked out of the jail in a coat was caught Thursday night in a hunting hut with no "
            "heat, 31 miles from where he started, officials said.",
            "The man who walked out of the jail in a coat was caught in a hunting hut with no heat",
            id="an aside goes whole, with what hangs on it",
        ),
        pytest.param(
            "On 5 May a clerk in Porto sold a man with a limp a can of peaches and a map.",
            "A clerk in Porto sold a man with a limp a can of peaches and a map",
            id="both objects",
        ),
        pytest.param(
            "Varga noticed on Friday that the tide was lower than he had ever seen it.",
            "Varga noticed that the tide was lower than he had ever seen it",
            id="what something is compared with",
        ),
        pytest.param(
            "Varga, on loan from Porto, scored three goals on Friday.",
            "Varga, on loan from Porto, scored three goals",
            id="an aside before the verb",
        ),
        pytest.param(
            "Tomas Varga, kit man since the 1970s, died on 5 May.",
            "Tomas Varga, kit man, died",
            id="a role without its date has both commas",
        ),
        pytest.param(
            "Okoro was asked last night what she would do this summer.",
            "Okoro was asked what she would do this summer",
            id="what was asked",
        ),
        pytest.param(
            "That entity, for example, lent Brimtech a million in 2011.",
            "That entity lent Brimtech a million",
            id="an example links to what was said before",
        ),
        pytest.param(
            "The mill saw a rise in sales on Friday, less than the rise seen a year earlier.",
            "The mill saw a rise in sales, less than the rise seen a year earlier",
            id="the date of what something is compared with",
        ),
        pytest.param(
            "On Tuesday the ferry rates rose for the fifth time since May.",
            "The ferry rates rose for the fifth time since May",
            id="since when it was the fifth time",
        ),
        pytest.param(
            "On Friday Okoro became the first pilot to land there since the strip was laid in 1931.",
            "Okoro became the first pilot to land there since the strip was laid in 1931",
            id="since what something is the first",
        ),
        pytest.param(
            "It is unlikely Okoro will sail again until Friday.",
            "It is unlikely Okoro will sail again until Friday",
            id="how likely it is, and up to when",
        ),
        pytest.param(
            "It is reasonable to presume that the mill will close on Friday.",
            "It is reasonable to presume that the mill will close",
            id="what is only presumed",
        ),
        pytest.param(
            "Ada Okoro may not return until Friday.",
            "Ada Okoro may not return until Friday",
            id="up to when something may not be",
        ),
        pytest.param(
            "The fair will run in Porto until 5 July.",
            "The fair will run in Porto until 5 July",
            id="up to when something goes on",
        ),
        pytest.param(
            "That helped the ferries carry more crews in 2019.",
            "The ferries carried more crews",
            id="what somebody was helped to do was done",
        ),
        pytest.param(
            "On Friday Ada Okoro denied being drunk at the wheel.",
            "Ada Okoro denied being drunk at the wheel",
            id="being is no word to lose",
        ),
        pytest.param(
            "The mayor met one of her brothers, whom she thanked on Friday.",
            "The mayor thanked one of her brothers",
            id="one of several",
        ),
        pytest.param(
            "Okoro won a cup in 2016 and 2018, beating Ely.",
            "Okoro won a cup",
            id="what may tell of the second date",
        ),
        pytest.param(
            "Inflation in Fennmark stood at 2.3% in May, above the 2% that its bank wants.",
            "Inflation in Fennmark stood at 2.3%, above the 2% that its bank wants",
            id="the comma behind a date parts what follows from what stands before",
        ),
        pytest.param(
            "On Monday Okoro made clear how sorry she was about the fire.",
            "Okoro made clear how sorry she was about the fire",
            id="what was made clear",
        ),
        pytest.param(
            "On Monday Ada Okoro said it is important that people are not afraid of the future.",
            "Ada Okoro said it is important that people are not afraid of the future",
            id="what people are afraid of, though it is a time",
        ),
        pytest.param(
            "The thrust from the ferry's 27 Varga-built engines will be cut on Friday.",
            "The thrust from the ferry's 27 Varga-built engines will be cut",
            id="where it comes from",
        ),
        pytest.param(
            "Pilots in Porto on Friday regained control of the first ferry launched this year.",
            "Pilots in Porto regained control of the first ferry",
            id="a participle goes with the date that it is there for",
        ),
        pytest.param(
            "Harbour Prize winner Ada Okoro has seen her book Small Tide win the Porto Cup on Monday.",
            "Harbour Prize winner Ada Okoro has seen her book Small Tide win the Porto Cup",
            id="what was seen to happen",
        ),
        pytest.param(
            "The old tolls were done away with in 1984.",
            "The old tolls were done away with",
            id="a preposition of the verb, before that of the date",
        ),
        pytest.param(
            "Tomas Varga won the race in Porto on Monday in a time of one minute, 47.97 seconds.",
            "Tomas Varga won the race in Porto in a time of one minute, 47.97 seconds",
            id="a length that goes on behind a comma",
        ),
        pytest.param(
            "The singer Ada Okoro died on Monday aged 71.",
            "The singer Ada Okoro died aged 71",
            id="how old somebody was",
        ),
        pytest.param(
            "Trouble flared on Saturday and carried on into Sunday.",
            "Trouble carried on into Sunday",
            id="until when it went on",
        ),
        pytest.param(
            "Tomas Varga will have surgery on Friday after breaking his thumb in the win over Ely on 6 June.",
            "Tomas Varga will have surgery after breaking his thumb in the win over Ely",
            id="after what, which has a date of its own",
        ),
        pytest.param(
            "Thefts were carried out at Porto's New Year's Eve feasts two years ago.",
            "Thefts were carried out at Porto's New Year's Eve feasts",
            id="whose feast it was",
        ),
        pytest.param(
            "Ada Okoro reached the last four in Porto on Monday with an easy 6-1 6-2 win over Lena Bauer.",
            "Ada Okoro reached the last four in Porto with an easy 6-1 6-2 win over Lena Bauer",
            id="a score is no end",
        ),
        pytest.param(
            "Brimtech saw its first-quarter 2019 profits fall 15% to $56m, against $66m a year earlier.",
            "Brimtech saw its profits fall 15% to $56m, against $66m a year earlier",
            id="how much earlier it was so",
        ),
        pytest.param(
            "They moved from Ely, where 38 people were hurt on a beach last year, to Porto.",
            "38 people were hurt on a beach in Ely",
            id="the place that a clause tells of",
        ),
        pytest.param(
            "She flew to Porto, where the mayor opened a new mill on Monday.",
            "The mayor opened a new mill in Porto",
            id="the place of what happened, no way to it",
        ),
        pytest.param(
            "A Fennmark report issued on Tuesday on behalf of a guild said almost 1.5 million posts had been "
            "lost.",
            "A Fennmark report said almost 1.5 million posts had been lost",
            id="what a report says, not only that there was one",
        ),
        pytest.param(
            "On Friday the crew agreed to close the mill as well as sell the boats.",
            "The crew agreed to close the mill as well as sell the boats",
            id="a link of several words",
        ),
        pytest.param(
            "The new proposals go back to 2002, although a row has been going on since 1985.",
            "The new proposals go back to 2002",
            id="a date that completes its verb",
        ),
        pytest.param(
            "The Porto Boat Show is the largest in the world, and runs from 6 to 9 July.",
            "The Porto Boat Show runs from 6 to 9 July",
            id="from when until when it runs",
        ),
        pytest.param(
            "Okoro was jailed for 2 years in 2015.",
            "Okoro was jailed for 2 years",
            id="a date that completes nothing",
        ),
        pytest.param(
            "She was predicting a drop in ratings even for some of the network's established reality shows, "
            "such as Porto Idol, which is due to start its fourth series this week.",
            "Porto Idol is due to start its fourth series",
            id="what is due, though a parse took it for a link",
        ),
        pytest.param(
            "Fennmark international Okoro, whose contract with the Porto region was due to expire in July, "
            "has agreed a contract until the end of the season.",
            "Fennmark international Okoro’s contract with the Porto region was due to expire",
            id="what somebody has does it, not they",
        ),
        pytest.param(
            "The classic film It's A Wonderful Tide is to be turned into a musical on Friday.",
            "The classic film It's A Wonderful Tide is to be turned into a musical",
            id="a name that is a sentence",
        ),
        pytest.param(
            "The risk of ferries and barges being sold cheaply could be cut by changing how crews pay, "
            "the harbour guild said on Friday.",
            "The harbour guild said: The risk of ferries and barges being sold cheaply could be cut by "
            "changing how crews pay",
            id="what was said in front, with how",
        ),
        pytest.param(
            "The guild insisted on Monday there is no chance of history repeating itself when Porto "
            "take on Ely in July.",
            "The guild insisted there is no chance of history repeating itself when Porto take on Ely",
            id="on what occasion, without its date",
        ),
        pytest.param(
            "The guild ruled in May that Ada Okoro could not row for Ely as she had rowed for Porto in 1998.",
            "The guild ruled that Ada Okoro could not row for Ely as she had rowed for Porto",
            id="why, without the date of that",
        ),
        pytest.param(
            'Ada Okoro said she was "astounded" she had never won a cup in 2003.',
            'Ada Okoro said she was "astounded" she had never won a cup',
            id="what one is astounded at, which nothing links",
        ),
        pytest.param(
            "The guild backed a plan on Tuesday to widen the slip so larger ferries could dock.",
            "The guild backed a plan to widen the slip so larger ferries could dock",
            id="what for",
        ),
        pytest.param(
            "In Porto, 20 mills were to close and five were sold in May 2004.",
            "Five mills were sold",
            id="what a number counts",
        ),
        pytest.param(
            "Some 200 boats were built, but only five were sold in May 2004.",
            "Only five boats were sold",
            id="what a number behind another word counts",
        ),
        pytest.param(
            "Four days passed and two were lost in May 2004.",
            "Two were lost",
            id="no days are lost",
        ),
    ],
)
def test_rows_are_told_whole(told: Told, text: str, expected: str) -> None:
    assert expected in [event.description for event in told(text)]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("She was the last of seven pilots to be hired 5 years ago.", id="one of those done"),
        pytest.param("This article was amended on 4 May 2020.", id="what was done to the article"),
        pytest.param("Okoro saw what he called a rocket in May.", id="what something is called"),
        pytest.param("It happened on Friday.", id="only that it started"),
        pytest.param("Boats would sail had the port not shut in May.", id="what is set against the facts"),
        pytest.param("Brandt was hugged at the end of a Porto cup game on Friday.", id="a game like others"),
        pytest.param("There is talk of previous celebrations in Porto on 1 May.", id="other events"),
    ],
)
def test_what_points_to_nothing_is_no_row(told: Told, text: str) -> None:
    assert [event.description for event in told(text) if event.trigger.text not in ("saw", "hugged")] == []


@pytest.mark.parametrize("case", PARSED.values(), ids=PARSED.keys())
def test_a_parse_is_told(case: Mapping[str, Any]) -> None:
    doc = doc_from(case["sentence"])
    times = [time(doc, text, value) for text, value in case["times"].items()]
    rows = [event.description for event in tell(doc, article(doc), times)]
    assert case["row"] in rows if "row" in case else rows == []

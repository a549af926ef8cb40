"""Whole default rows, through the pipeline that is built in: sentences of the kinds that news is made of."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from timeline_cli import language
from timeline_cli.articles import Article, read
from timeline_cli.articles.voices import voices
from timeline_cli.events.lead import opening_of
from timeline_cli.events.tokens import Doc
from timeline_cli.extraction import Extractor, Options

from .conftest import Told

# What an article opens with may be its news, though no words date it.
NO_NEWS = "It rained. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "“We are proud,” said Brimtech founder Ada Okoro. She created the firm in 2002.",
            "Ada Okoro created the firm",
            id="a role before a name is no second person",
        ),
        pytest.param(
            "Tomas Varga spoke first. Photo by Lukas Brandt/Fennmark Images. He left Porto in 2012.",
            "Tomas Varga left Porto",
            id="who took the picture is nobody that a pronoun means",
        ),
        pytest.param(
            "A small ferry with two captains sank in the bay near Porto on Sunday with ten sailors on board.",
            "A small ferry with two captains sank in the bay near Porto with ten sailors on board",
            id="the end of a sentence that a parse hangs on nothing near",
        ),
        pytest.param(
            "Some 2.4 billion letters were sent in December alone, the highest total ever.",
            "Some 2.4 billion letters were sent",
            id="what is alone is the month",
        ),
        pytest.param(
            "Okoro has chosen on Monday not to help Fennmark try and defend the cup they won in March.",
            "Okoro has chosen not to help Fennmark try and defend the cup",
            id="what somebody tries",
        ),
        pytest.param(
            "The mayor denied on Monday her letter to the board was written by a clerk.",
            "The mayor denied her letter to the board was written by a clerk",
            id="what was so of what somebody spoke of",
        ),
        pytest.param(
            "Unlike her rivals, Ada Okoro left Porto on Monday.",
            "Ada Okoro left Porto",
            id="whom somebody is unlike",
        ),
        pytest.param(
            "With its long decks, the Fennmark ferry was sold to Porto on Monday.",
            "The Fennmark ferry was sold to Porto",
            id="what something has is not what it was sold with",
        ),
        pytest.param(
            "With her husband, Ada Okoro moved to Porto on Monday.",
            "Ada Okoro moved to Porto with her husband",
            id="with whom it was done",
        ),
        pytest.param(
            "The club that Ada Okoro played for in 2001 is bankrupt.",
            "Ada Okoro played for the club",
            id="what a preposition is left of",
        ),
        pytest.param(
            "Tomas Varga sold the shares that he had paid for in 1999.",
            "Tomas Varga had paid for the shares",
            id="what was paid for",
        ),
        pytest.param(
            "It is the deal that Fennmark and Porto agreed on in March.",
            "Fennmark and Porto agreed on the deal",
            id="what it is that was agreed on",
        ),
        pytest.param(
            "They praised the house Brimtech built in 2001.",
            "Brimtech built the house",
            id="what was built, without a link",
        ),
        pytest.param(
            "The board of Porto only learned of the loss on Tuesday.",
            "The board of Porto learned of the loss",
            id="only then",
        ),
        pytest.param(
            "Porto only managed a draw with Ely on Sunday.",
            "Porto only managed a draw with Ely",
            id="only that",
        ),
        pytest.param(
            "Sales of boats in Porto rose only slightly in May.",
            "Sales of boats in Porto rose only slightly",
            id="only so far",
        ),
        pytest.param(
            "The bridge in Porto will not reopen immediately on 25 June.",
            "The bridge in Porto will not reopen immediately",
            id="what will not be so at once",
        ),
        pytest.param(
            "Fennmark made low fees, new ferries and safe mills the heart of a new campaign this week.",
            "Fennmark made low fees, new ferries and safe mills the heart of a new campaign",
            id="what it made them",
        ),
        pytest.param(
            "The previous New Year's Eve record was set in 2000 by Fennmark with 850 boats.",
            "The record was set by Fennmark with 850 boats",
            id="an article behind a longer date",
        ),
        pytest.param(
            "The fund cut its stake in Brimtech from 10% to 5% in May.",
            "The fund cut its stake in Brimtech from 10% to 5%",
            id="how far it went, and when",
        ),
        pytest.param(
            "On Monday the talks in Porto did not end until the early evening.",
            "The talks in Porto ended",
            id="what was late was done",
        ),
        pytest.param(
            "Six players left Porto in May, and Ada Okoro turned 30 on Monday.",
            "Ada Okoro turned 30",
            id="an age counts nobody",
        ),
        pytest.param(
            "The board of Porto met on Monday to sell as many boats as the law allows.",
            "The board of Porto met to sell as many boats as the law allows",
            id="as many as what",
        ),
        pytest.param(
            "Last week's Fennmark 'show of force' drew 3,000 people to Porto.",
            "The Fennmark 'show of force' drew 3,000 people to Porto",
            id="single marks behind a name",
        ),
        pytest.param(
            "But Ada Okoro, who missed the win over Ely through injury, must attend a disciplinary hearing "
            "on Wednesday after being cited by Harrow.",
            "Ada Okoro must attend a disciplinary hearing",
            id="who must be there",
        ),
        pytest.param(
            "Sales for May rose by 3% in Porto.",
            "Sales rose by 3% in Porto",
            id="what sales did in their month",
        ),
        pytest.param(
            "The mayor will be updated on Thursday evening as we learn more about the fire in Porto.",
            "The mayor will be updated",
            id="what only its speaker could say",
        ),
        pytest.param(
            "In July Fennmark agreed to build a mill over objections from Porto, and the question over "
            "whether, and where, to build it remains a subject of debate.",
            "Fennmark agreed to build a mill over objections from Porto",
            id="a question that remains begins a clause",
        ),
        pytest.param(
            "A girl fell into the its pool in Porto on Sunday.",
            "A girl fell into its pool in Porto",
            id="one article too many",
        ),
        pytest.param(
            "Brimtech sold a a mill in Porto on Sunday.",
            "Brimtech sold a mill in Porto",
            id="a word twice",
        ),
        pytest.param(
            'In between tears of "joy and relief," Harrow United coach Tomas Varga cited his family on '
            "Monday as the reason he decided to retire from coaching after 42 years, including the past five "
            "in his first job as a head coach.",
            "Harrow United coach Tomas Varga cited his family as the reason he decided to retire from "
            "coaching after 42 years, including the past five in his first job as a head coach",
            id="a setting of which nothing is told leaves no comma",
        ),
        pytest.param(
            "Okoro will take part in the Harbour Run on 9 June in Porto.",
            "Okoro will take part in the Harbour Run in Porto",
            id="a place that a parse hangs on the date",
        ),
        pytest.param(
            "The mayor of Porto closed the bridge last year without asking the board.",
            "The mayor of Porto closed the bridge without asking the board",
            id="how it was done, behind the date",
        ),
        pytest.param(
            "Okoro had been expected to sail to Ely but instead she will sail to Porto on Sunday.",
            "Okoro will sail to Porto",
            id="instead of what the row does not say",
        ),
        pytest.param(
            "Ada Okoro left the Porto Film Festival on Friday. This year's festival will open with a play.",
            "The Porto Film Festival will open with a play",
            id="what is told again with a date has its name",
        ),
        pytest.param(
            "Harrow United face Sund Rovers after the Portuguese side beat Alba Town on Friday.",
            "Sund Rovers beat Alba Town",
            id="a team that its country tells, by its name alone",
        ),
        pytest.param(
            "Test runs of the new ferry, called Brim Nine, are due to begin in May.",
            "Test runs of the new ferry, called Brim Nine, are due to begin",
            id="what a thing is called, between commas",
        ),
        pytest.param(
            "A smaller ferry, Brimtech's own, sank. A smaller service, brim.tv, was launched in May.",
            "A smaller service, brim.tv, was launched",
            id="a name beside its noun that no label marks",
        ),
        pytest.param(
            "A crate filled with tea and lamp oil will be weighed in Ely and will be sent to Porto in 2022.",
            "A crate filled with tea and lamp oil will be sent to Porto",
            id="a subject that two verbs share is told whole",
        ),
        pytest.param(
            "Tomas Varga left the board in March during a row over the harbour tolls in May.",
            "Tomas Varga left the board during a row over the harbour tolls",
            id="an occasion loses the date that it ends in",
        ),
        pytest.param(
            "The records include a letter, thought to be written in December, that Fennmark Radio "
            "exclusively obtained in April showing nine of the mills.",
            "Fennmark Radio exclusively obtained a letter showing nine of the mills",
            id="an object that a parse took for a link",
        ),
        pytest.param(
            "Varga is facing charges of hacking into the ferries of Brimtech on Monday.",
            "Varga is facing charges of hacking into the ferries of Brimtech",
            id="what a noun is about may be a verb",
        ),
        pytest.param(
            "Okoro moved from Porto, where nine people were hurt on a beach last year, to Fennmark.",
            "Nine people were hurt on a beach in Porto",
            id="what stands behind the comma that closes a clause is none of it",
        ),
        pytest.param(
            "Only Ada Okoro has gone quicker, setting the record of 44.63 seconds in 1995.",
            "Ada Okoro set the record of 44.63 seconds",
            id="only the first verb is said of her alone",
        ),
        pytest.param(
            "Ada Okoro and Tomas Varga split on Monday after almost four years together.",
            "Ada Okoro and Tomas Varga split after almost four years",
            id="together goes with its years",
        ),
        pytest.param(
            "The firm registered 900 ferries in 2015, the highest number ever recorded in Porto.",
            "The firm registered 900 ferries, the highest number ever recorded in Porto",
            id="another word for the same stands behind a comma",
        ),
        pytest.param(
            "The board is named by many, including Okoro and Tomas Varga, who took him to Porto as "
            "his aide in 1986.",
            "Okoro and Tomas Varga took him to Porto as his aide",
            id="no comma behind two names",
        ),
        pytest.param(
            "Tennis star Ada Okoro will make her return to Porto in February.",
            "Tennis star Ada Okoro will make her return to Porto",
            id="a role before a name is no second subject",
        ),
        pytest.param(
            "Varga was on holiday in Porto — where the Fennmark team played Ely in Euro 2016 two "
            "weeks ago — with her husband.",
            "The Fennmark team played Ely in Euro 2016",
            id="the dash ends the clause, and a year is part of a name",
        ),
        pytest.param(
            "Brimtech last month raised the level at which house buyers in Porto and Fennmark pay a "
            "duty to 90,000 marks as it put ferries at the heart of its long campaign.",
            "Brimtech raised the level at which house buyers in Porto and Fennmark pay a duty to "
            "90,000 marks",
            id="a clause keeps the link that says what it tells of its noun",
        ),
        pytest.param(
            "Far fewer thefts occurred in Porto during the 2015 games than in other towns.",
            "Far fewer thefts occurred in Porto during the games than in other towns",
            id="a link is told with what it links",
        ),
        pytest.param(
            "Number one women's seed Ada Okoro begins her quest for a fourth Porto title on Tuesday.",
            "Number one women's seed Ada Okoro begins her quest for a fourth Porto title",
            id="a bare noun right before a subject is part of it",
        ),
        pytest.param(
            "The club managed to reduce its losses last year from £20.6m to £1.2m after selling a "
            "host of leading players.",
            "The club managed to reduce its losses from £20.6m to £1.2m after selling a host of leading "
            "players",
            id="from what to what",
        ),
        pytest.param(
            "Tomas Varga, the man behind the mill, said the idea for the hunt came to him a year ago when "
            "he was watching deer via a screen in another town.",
            "The idea for the hunt came to Tomas Varga when he was watching deer via a screen in another "
            "town",
            id="what happened meanwhile is no participle of the verb",
        ),
        pytest.param(
            "Sir Paul Varga, wife Ada Okoro and Porto manager Sir Lukas Brandt will join a show on "
            "Christmas Day.",
            "Sir Paul Varga, Ada Okoro and Porto manager Sir Lukas Brandt will join a show",
            id="names in a row keep their commas",
        ),
        pytest.param(
            "It keeps people away, a distance determined by the board in the 1960s to be safe just in "
            "case the mill exploded on the quay.",
            "A distance was determined by the board to be safe just in case the mill exploded on the quay",
            id="a link of two words is told whole",
        ),
        pytest.param(
            "In May, six sailors in Porto were placed under arrest and search warrants were delivered "
            "at 30 mills as part of another case.",
            "Search warrants were delivered at 30 mills as part of another case",
            id="the noun before a verb group is its subject",
        ),
        pytest.param(
            "In May, six sailors in Porto were placed under arrest and search warrants were delivered "
            "at 30 mills.",
            "Six sailors in Porto were placed under arrest",
            id="the subject of the next verb is no partner of a noun",
        ),
        pytest.param(
            "The raid took place in May, but it was reported only after the town's Harbour Post "
            "newspaper published pictures on Tuesday.",
            "The town's Harbour Post newspaper published pictures",
            id="only is said of the clause above",
        ),
        pytest.param(
            "The campaign saw people picket mills, resulted in the mill's tour being cancelled in "
            "November, and forced the board to resign.",
            "The mill's tour was cancelled",
            id="what was cancelled stands before being",
        ),
        pytest.param(
            "The recently opened mill in Porto was praised on Monday by the mayor.",
            "The recently opened mill in Porto was praised by the mayor",
            id="how long ago a thing was opened is told with it",
        ),
        pytest.param(
            "Brimtech in September announced that work to build an even bigger ferry that will be "
            "capable of carrying horses to Porto was already underway.",
            "Brimtech announced that work to build an even bigger ferry that will be capable of "
            "carrying horses to Porto was already underway",
            id="a clause whose subject was taken for its verb is told whole",
        ),
        pytest.param(
            "The glitch with the Fennmark ferry revealed a failed trial in November, drawing "
            "attention to the problems of the Porto boat trade.",
            "The glitch with the Fennmark ferry revealed a failed trial, drawing attention to the "
            "problems of the Porto boat trade",
            id="a few characters more are better than a row cut",
        ),
        pytest.param(
            "The glitch with the Fennmark ferry revealed a failed trial in November, drawing "
            "attention to the problems of the Porto boat industry and of its older yards on the coast "
            "of Norland as a whole.",
            "The glitch with the Fennmark ferry revealed a failed trial",
            id="a bare noun is no outcome",
        ),
        pytest.param(
            "The Fennmark bank on Friday became one of the first to release details on how changes in "
            "the tax code will affect how money parked overseas is handled.",
            "The Fennmark bank became one of the first to release details on how changes in the tax "
            "code will affect how money parked overseas is handled",
            id="no row ends in how",
        ),
        pytest.param(
            "Last week Varga, along with fellow guard Tomas Brandt - who is unlikely to play for at "
            "least a month while he recovers - was all but ruled out of the Porto game.",
            "Varga, along with fellow guard Tomas Brandt, was all but ruled out of the Porto game",
            id="an aside is closed, and all but is kept",
        ),
        pytest.param(
            "The two men - along with personal trainer Greg Varga and coach Remy Brandt - were all "
            "indicted earlier this year but have pleaded their innocence.",
            "The two men - along with personal trainer Greg Varga and coach Remy Brandt - were all indicted",
            id="an aside between dashes is closed",
        ),
        pytest.param(
            "The mining group reported losses had deepened to £51.6m in 2004 from £1.2m.",
            "Losses had deepened to £51.6m from £1.2m",
            id="no full stop behind an amount",
        ),
        pytest.param(
            "Mr Varga becomes the fourth head of the mill - which is expected to make a loss of 800 "
            "marks in 2019 - in as many years.",
            "The fourth head of the mill is expected to make a loss of 800 marks",
            id="a dash closes the clause that a dash opened",
        ),
        pytest.param(
            "While Fennmark's harbour trade doubled by 7% in 2014, growth was driven by exports.",
            "Fennmark's harbour trade doubled by 7%",
            id="a participle behind a link and a subject is a past form",
        ),
        pytest.param(
            "The council has eased chronic energy shortages which forced many factories onto "
            "short-time working last year.",
            "Chronic energy shortages forced many factories onto short-time working",
            id="what somebody is put onto is no verb",
        ),
        pytest.param(
            "In Fennmark last Monday, to open a bridge at the yard, Okoro expressed the hope that "
            "Brimtech might be better liked in Porto.",
            "In Fennmark, Okoro expressed the hope that Brimtech might be better liked in Porto",
            id="what stands in front stays there where a clause ends the row",
        ),
        pytest.param(
            "As well as their election bid, Save the Porto Ferries will join other groups at a march "
            "in Fennmark in July.",
            "Save the Porto Ferries will join other groups at a march in Fennmark",
            id="what else is done goes",
        ),
        pytest.param(
            "Some town halls had doubled the number of letters being burned ahead of the act's "
            "implementation on 1 May.",
            "Letters were burned ahead of the act's implementation",
            id="what is being done is done to the noun before",
        ),
        pytest.param(
            "The mayor praised Brimtech's plan for ferries and docks, which was published last week.",
            "Brimtech's plan for ferries and docks was published",
            id="a clause belongs to the noun that its verb agrees with",
        ),
        pytest.param(
            "The merger was one of the main ideas in Ada Okoro's review of the harbours, which was "
            "published in May.",
            "Ada Okoro's review of the harbours was published",
            id="what is published is a text",
        ),
        pytest.param(
            "Okoro is now one of the more experienced members of the Fennmark crew which takes to the "
            "water on Saturday.",
            "The Fennmark crew takes to the water",
            id="the nearest noun that agrees comes first",
        ),
        pytest.param(
            "He is full of praise for two of his colleagues from the great Porto crew of his youth "
            "who are likely to race against Fennmark on Sunday.",
            "Two of his colleagues from the great Porto crew of his youth are likely to race against "
            "Fennmark",
            id="several are more than one crew",
        ),
        pytest.param(
            "In addition, some time this month, Brimtech must also answer a charge of failing to pay "
            "its crews.",
            "Brimtech must answer a charge of failing to pay its crews",
            id="some time goes with its date",
        ),
        pytest.param(
            "The Harbour Post has compiled a list of the top 10 ferries for 2014 and the Corvo is at "
            "number one.",
            "The Harbour Post has compiled a list of the top 10 ferries",
            id="a clause with a subject of its own is no other place",
        ),
        pytest.param(
            "More than 167 million tickets were sold between July and September 2014, a period that, "
            'according to analyst Ada Okoro is "seldom strong".',
            "More than 167 million tickets were sold",
            id="another word for the date goes with it",
        ),
        pytest.param(
            "In May it was reported that sailor Tomas Varga moved out of the port.",
            "It was reported that sailor Tomas Varga moved out of the port",
            id="what was reported is told whole",
        ),
        pytest.param(
            "Fennmark and Porto officials have confirmed another ferry test by North Fennmark Friday "
            "morning local time.",
            "Fennmark and Porto officials have confirmed another ferry test by North Fennmark",
            id="a zone goes with its date",
        ),
        pytest.param(
            "The trail starts in Porto and includes a private lake resort where Varga's younger "
            "daughter, Katerina, got married in 2013.",
            "Varga's younger daughter, Katerina, got married",
            id="a place marries nobody",
        ),
        pytest.param(
            "Okoro will meet Varga in Saturday's Harbour Aid match at Portoham.",
            "Okoro will meet Varga in the Harbour Aid match at Portoham",
            id="what will be done at an event is told with it",
        ),
        pytest.param(
            "When reached for comment Saturday, a representative for Okoro said the Post article "
            '"speaks for itself".',
            'A representative for Okoro said the Post article "speaks for itself"',
            id="the answer is told, not that somebody asked",
        ),
        pytest.param(
            "Okoro has started all 53 races she's sailed in since joining the Fennmark crew as a "
            "second-class cook in 2014, including all 16 trips as a learner.",
            "Okoro joined the Fennmark crew as a second-class cook",
            id="examples behind a date are those of the main clause",
        ),
        pytest.param(
            "The mill closed after the owner, Tomas Varga, died in April.",
            "The owner, Tomas Varga, died",
            id="a subject that a parse took for a time",
        ),
        pytest.param(
            "It was a job in which she succeeded Lukas Brandt, whom Okoro then followed as the head "
            "cook in Porto in 2013.",
            "Okoro followed Lukas Brandt as the head cook in Porto",
            id="whom is the person told last",
        ),
        pytest.param(
            "No mayor should make the mistake that Okoro and her colleagues made in 2012 of saying "
            "the harbour was safe.",
            "Okoro and her colleagues made the mistake of saying the harbour was safe",
            id="what was made stands before the clause",
        ),
        pytest.param(
            "Okoro asked that an existing state of alarm put in place in May 2014 be lifted.",
            "An existing state of alarm was put in place",
            id="what needs an object and has none was done to its subject",
        ),
        pytest.param(
            "The newspaper Harbour Post closed in May 2019.",
            "The newspaper Harbour Post closed",
            id="a name stays with its noun",
        ),
        pytest.param(
            "The old mill will burn down sometime in September.",
            "The old mill will burn down",
            id="an adverb goes with the time phrase that it belongs to",
        ),
        pytest.param(
            "The crew was accused of selling oil to a trawler in March.",
            "The crew was accused of selling oil to a trawler",
            id="an act is told with the suspicion of it",
        ),
        pytest.param(
            "A ferry more powerful than any other sailing today is scheduled to leave on Tuesday.",
            "A ferry more powerful than any other sailing is scheduled to leave",
            id="a comparison is told whole",
        ),
        pytest.param(
            "The team won a bye with a 34-6 win over Porto on Monday.",
            "The team won a bye with a 34-6 win over Porto",
            id="a verb is told with its manner",
        ),
        pytest.param(
            "On 3 May the council passed a bill cutting the fees of ferries after recent protests.",
            "The council passed a bill cutting the fees of ferries after recent protests",
            id="a recent thing takes nothing out of the row",
        ),
        pytest.param(
            "In 2011 the firm refused to repair the dam, pay the farmers or answer their letters.",
            "The firm refused to repair the dam, pay the farmers or answer their letters",
            id="all that was refused is told",
        ),
        pytest.param(
            "The firm agreed to repair the dam in 2011 and move the road in 2013.",
            "The firm agreed to repair the dam",
            id="what has another date is told by itself",
        ),
        pytest.param(
            "The treaty, signed with Porto in 1907, says nothing of ferries.",
            "The treaty was signed with Porto",
            id="a passive participle becomes a sentence",
        ),
        pytest.param(
            "Built in 1907, the old mill still grinds corn.",
            "The old mill was built",
            id="a passive participle before its subject becomes a sentence",
        ),
        pytest.param(
            "Ada Okoro has sold three firms since coming to power in 2012.",
            "Ada Okoro came to power",
            id="what came before the main clause becomes a sentence",
        ),
        pytest.param(
            "Speaking in Porto on Monday, the mayor promised a new bridge.",
            "The mayor promised a new bridge",
            id="the main clause is told instead of its occasion",
        ),
        pytest.param(
            "The museum in Porto did not open until 1914.",
            "The museum in Porto opened",
            id="what did not happen until then happened then",
        ),
        pytest.param(
            "Okoro said that, in May, the police seized and searched a boat.",
            "The police seized and searched a boat",
            id="a date behind the link of what is said is that of what is said",
        ),
        pytest.param(
            "The mayor surprised drivers by closing the bridge on Monday.",
            "The mayor surprised drivers by closing the bridge",
            id="the main clause is told with the means by which it came about",
        ),
        pytest.param(
            "Ada Okoro is scheduled to testify on Friday before the harbour board.",
            "Ada Okoro is scheduled to testify before the harbour board",
            id="a witness is heard, whatever is said",
        ),
        pytest.param(
            "She became the first woman to receive the Brandt Medal in 1982.",
            "She became the first woman to receive the Brandt Medal",
            id="the main clause is told instead of what it was the first of",
        ),
        pytest.param(
            "Coldwell, which is a large exchange, announced on 6 May that it had lost a million.",
            "Coldwell announced that it had lost a million",
            id="a past form tagged as a participle has no auxiliary",
        ),
        pytest.param(
            "Ada Okoro wrote in 2012 about how she took the wrong train.",
            "Ada Okoro wrote about how she took the wrong train",
            id="a verb of saying is told with what is said",
        ),
        pytest.param(
            "A driver steered his van into a market in Porto on Friday, killing nine people.",
            "A driver steered his van into a market in Porto, killing nine people",
            id="what came of it is told while there is room",
        ),
        pytest.param(
            "Brimtech on Friday became one of the first companies to sell its ferries in Porto.",
            "Brimtech became one of the first companies to sell its ferries in Porto",
            id="the first of some are told with what they did first",
        ),
        pytest.param(
            "The price fell to $40 on Monday, the lowest level since May 2019.",
            "The price fell to $40",
            id="an aside goes whole",
        ),
        pytest.param(
            "Okoro said last year that she was targeting November.",
            "Okoro said that she was targeting November",
            id="a date that is what a verb is about stays",
        ),
        pytest.param(
            "The mill burned down in 1962, two years after Okoro had sold the site in 1960.",
            "Okoro had sold the site",
            id="a distance in time belongs to the link behind it",
        ),
        pytest.param(
            "* The first steam ferry sailed in 1908.",
            "The first steam ferry sailed",
            id="a bullet is no word",
        ),
        pytest.param(
            "Okoro sued Coldwell, the law firm whose leaked records caused a scandal in 2015.",
            "Coldwell’s leaked records caused a scandal",
            id="whose it is is told",
        ),
        pytest.param(
            "“The ferry is now shut,” Tomas Varga told a newspaper in 2011.",
            "Tomas Varga told a newspaper: “The ferry is now shut”",
            id="no word of a quotation is left out",
        ),
        pytest.param(
            "'The ferry is now shut,' Tomas Varga told a newspaper in 2011.",
            "Tomas Varga told a newspaper: 'The ferry is now shut'",
            id="nor of one in single marks",
        ),
        pytest.param(
            "The ferry, as well as two tugs, sank off Porto on Friday.",
            "The ferry, as well as two tugs, sank off Porto",
            id="a link of several words is told whole",
        ),
        pytest.param(
            "Friday's early vote in Porto surprised the mayor.",
            "The early vote in Porto surprised the mayor",
            id="a noun that a date owned has an article",
        ),
        pytest.param(
            "Okoro read the letter that Brimtech had sent to the council in May.",
            "Brimtech had sent the letter to the council",
            id="an object stands behind its verb",
        ),
        pytest.param(
            "The chairman of the harbour board told the members of the finance committee on Friday that "
            "the cost of the new bridge for freight trains and heavy lorries across the wide northern river "
            "at Porto had doubled.",
            "The chairman of the harbour board told the members of the finance committee that the cost "
            "of the new bridge for freight trains and heavy lorries had doubled",
            id="whose head somebody is is never left out",
        ),
        pytest.param(
            "The head of the harbour board, Tomas Varga, sold the ferry on Monday.",
            "The head of the harbour board, Tomas Varga, sold the ferry",
            id="a name is told with its noun",
        ),
        pytest.param(
            "Tomas Varga, head of the harbour board, sold the ferry on Monday.",
            "Tomas Varga, head of the harbour board, sold the ferry",
            id="who somebody is is told while there is room",
        ),
        pytest.param(
            "Brimtech will launch a ferry later this month with its old boiler on board.",
            "Brimtech will launch a ferry with its old boiler on board",
            id="what something is done with is told whole",
        ),
        pytest.param(
            "Lukas Brandt wrote in 2012 about how he took the wrong train.",
            "Lukas Brandt wrote about how he took the wrong train",
            id="what was written about is told whole",
        ),
        pytest.param(
            "The ferry will replace one of the three old boats that was sold in 2011.",
            "One of the three old boats was sold",
            id="one of several is one",
        ),
        pytest.param(
            "The boat reached Nashville, Tennessee, on Sunday.",
            "The boat reached Nashville, Tennessee",
            id="a place keeps its comma",
        ),
        pytest.param(
            "The club won the No. 2 seed in May.",
            "The club won the No. 2 seed",
            id="a number keeps its point",
        ),
        pytest.param(
            "Two sailors boarded the Sunday flight from Porto to Leeds.",
            "Two sailors boarded the flight from Porto to Leeds",
            id="an event is told with those who took part in it",
        ),
        pytest.param(
            "Tomas Varga oversaw the bloody 1989 crackdown in Porto.",
            "Tomas Varga oversaw the bloody crackdown in Porto",
            id="an event is told with who led it",
        ),
        pytest.param(
            "Fennmark's rocket launch on 29 May was the first to fly over Porto in years.",
            "Fennmark's rocket launch was the first to fly over Porto in years",
            id="an event is told with what was first about it",
        ),
        pytest.param(
            "The Rovers dominated Harbour Town with three goals leading to a 3-1 Christmas Day win.",
            "The Rovers dominated Harbour Town with three goals leading to a 3-1 Christmas Day win",
            id="an outcome is told with what led to it",
        ),
        pytest.param(
            "Once finished in July, the bridge will join two towns.",
            "The bridge will be finished",
            id="what is to be done once something will be is still to be done",
        ),
        pytest.param(
            "The mayor condemned the Sunday attack in Porto.",
            "The attack in Porto",
            id="what is only spoken of is told alone",
        ),
        pytest.param(
            "The film, which stars Ada Okoro and Tomas Varga, is due to be released in December.",
            "The film is due to be released",
            id="what is due is told as due",
        ),
        pytest.param(
            "The ferry was sold on Wednesday, having lost its licence on Tuesday.",
            "The ferry lost its licence",
            id="a perfect participle shares no auxiliary",
        ),
        pytest.param(
            "Not only did the mill burn down in 2012, it took two houses with it.",
            "The mill burnt down",
            id="what stands behind not only is no denial",
        ),
        pytest.param(
            "The northern harbour district council in May expressed fears that the new railway tunnel under "
            "the old market square would harm the trade of the ferries between the lighthouse and the old "
            "northern mill.",
            "The northern harbour district council expressed fears that the new railway tunnel would harm "
            "the trade of the ferries",
            id="fears are told with what is feared",
        ),
        pytest.param(
            "Brimtech, a maker of ferries for the northern ports of Fennmark, in May lost a case "
            "in a harbour court brought by Coldwell which claimed that its new ferry hurt the sale of older "
            "boats and barges in two of the districts and on one of the northern islands.",
            "Brimtech lost a case in a harbour court brought by Coldwell",
            id="what there is room for is told after all",
        ),
        pytest.param(
            "The bill will go before the council on 23 July.",
            "The bill will go before the council",
            id="before whom is no time",
        ),
        pytest.param(
            "The firm will spend a million on ferries throughout Fennmark by 2022.",
            "The firm will spend a million on ferries throughout Fennmark",
            id="throughout a country is no time",
        ),
        pytest.param(
            "Tomas Varga said members would seek advice and would march from the quay to the library on "
            "18 July.",
            "Members would march from the quay to the library",
            id="a verb that a parse took for a noun is told as one",
        ),
        pytest.param(
            "Brimtech, Coldwell and Fennline, who have worked on it for years, unveiled the ferry on Monday.",
            "Brimtech, Coldwell and Fennline unveiled the ferry",
            id="a list leaves no comma open",
        ),
        pytest.param(
            "The tournament opens in Porto on Friday with the final scheduled for Saturday.",
            "The tournament opens in Porto",
            id="what is told beside goes whole",
        ),
        pytest.param(
            "The rocket was launched at 9 a.m. North Fennmark time on Monday from a pad near the river.",
            "The rocket was launched from a pad near the river",
            id="by which clock it was goes with the time",
        ),
        pytest.param(
            "In May the harbour board of the northern district of Fennmark released a film that bombarded "
            "sailors with songs to try to bring up the running costs of their northern ships, barges and "
            "fishing boats.",
            "The harbour board of the northern district of Fennmark released a film that bombarded sailors",
            id="a clause is told as far as there is room",
        ),
        pytest.param(
            "The links were set up in Porto in the wake of 11 May.",
            "The links were set up in Porto",
            id="in whose wake goes with the date",
        ),
        pytest.param(
            "The ferry won't sail until Monday.",
            "The ferry will sail",
            id="what will not be until then will be then",
        ),
        pytest.param(
            NO_NEWS
            + "Profits at Brimtech have stood still since May, and on Monday the firm stood still again.",
            "Brimtech stood still again",
            id="still behind its verb is how",
        ),
        pytest.param(
            "Brimtech refused in May to comment on reports it may be subject to a takeover early in 2021.",
            "Brimtech refused to comment on reports it may be subject to a takeover",
            id="reports are told with what they say",
        ),
        pytest.param(
            'Alba Ltd shrank. It expected 2019 to be a "bad year" for Brimtech and to gain in 2021.',
            'Alba Ltd expected 2019 to be a "bad year" for Brimtech',
            id="a year that something is told of stays",
        ),
        pytest.param(
            "The ferries sailed to Porto in May with Tomas Varga taking the helm.",
            "The ferries sailed to Porto with Tomas Varga taking the helm",
            id="with whom doing what is told whole",
        ),
        pytest.param(
            'Ada Okoro said on Monday that the port is "closer to a flood" than ever.',
            'Ada Okoro said that the port is "closer to a flood" than ever',
            id="a comparison keeps its link",
        ),
        pytest.param(
            "On Monday, the ferry has, once again, hit the quay in Porto.",
            "The ferry has hit the quay in Porto",
            id="an aside takes its commas with it",
        ),
        pytest.param(
            "In May, the council doubled down on efforts to not only save but also sell the mill.",
            "The council doubled down on efforts to not only save but also sell the mill",
            id="not only begins no outcome",
        ),
        pytest.param(
            "The harbour will regain its trade in the course of 2021.",
            "The harbour will regain its trade",
            id="in whose course goes with the date",
        ),
        pytest.param(
            "Exports kept things going during the first half of 2019.",
            "Exports kept things going",
            id="what is kept is told with what it does",
        ),
        pytest.param(
            "For all of 2019, exports rose 12% to a million tonnes.",
            "Exports rose 12% to a million tonnes",
            id="for all of a year goes whole",
        ),
        pytest.param(
            "“I won my first cup in 2003,” Ada Okoro said.",
            "Ada Okoro won their first cup",
            id="whose it is where I am named",
        ),
        pytest.param(
            "She is the daughter of Tomas Varga, the former mayor who closed the harbour in 1989.",
            "Tomas Varga closed the harbour",
            id="the name in front of a noun that only tells what it is",
        ),
        pytest.param(
            "Ada Okoro, a banker and a former judge who left her post as harbour minister in 2014, spoke.",
            "Ada Okoro, a banker, left her post as harbour minister",
            id="the name in front of two nouns that tell what it is",
        ),
        pytest.param(
            "Sales fell, said owner Ada Okoro, whose family bought the mill in 2009.",
            "Ada Okoro’s family bought the mill",
            id="whose it is behind a name with a role",
        ),
        pytest.param(
            "The mayor praised Corvo Freight of Harrow, the firm that built the quay in 2009.",
            "Corvo Freight of Harrow built the quay",
            id="a name with a place behind it",
        ),
        pytest.param(
            "Fennmark is run by the Centre for Clean Rivers. The centre has 20 staff. Varga praised the "
            "centre's plan in March 2019.",
            "Varga praised the Centre for Clean Rivers's plan",
            id="a name's word before what it is for",
        ),
        pytest.param(
            "A fire broke out after a barge carrying coal hit a quay. The barge sank on 3 May 2019.",
            "The barge carrying coal sank",
            id="what a thing does tells which one it is",
        ),
        pytest.param(
            "Called Alba, the ferry weighed 90 tonnes and it sank off Porto in 2012.",
            "Alba sank off Porto",
            id="a name that the sentence begins with",
        ),
        pytest.param(
            "On New Year’s Day, Porto collects nine hours of daylight, but on Jan. 31, the city gets ten.",
            "Porto gets ten",
            id="a feast is no city",
        ),
        pytest.param(
            "Japan built its first mill in 2003, five years after Peru flew a kite over the country and "
            "into the sea.",
            "Peru flew a kite over Japan and into the sea",
            id="nobody is told twice in one clause by another word",
        ),
        pytest.param(
            "Corvo Freight is a shipping group.\n\nIn May 2019 Harrow Marine fought the sale of the group.",
            "Harrow Marine fought the sale of the group",
            id="a body that another name in the sentence may be",
        ),
        pytest.param(
            "Corvo Freight grew. Corvo Freight hired sailors. Corvo Freight sued the firms in May 2019.",
            "Corvo Freight sued the firms",
            id="several firms are not one",
        ),
        pytest.param(
            "In 2019 the council made it clear that the ferry would be sold.",
            "The council made it clear that the ferry would be sold",
            id="an object that stands for nothing",
        ),
        pytest.param(
            "One trouble for the council is that on Monday, the mayor opened a bridge at the quay.",
            "The mayor opened a bridge at the quay",
            id="what frames an event gives way to it",
        ),
        pytest.param(
            "Ada Okoro, a Porto lawyer and a former mayor who left the party after a row, said on Monday "
            "she would sell the mill.",
            "Ada Okoro, a Porto lawyer, said she would sell the mill",
            id="a partner of what is set in is no partner of the name before it",
        ),
        pytest.param(
            "They are the first of 40 cooks hired from a ferry in the port of Ely in April 2011 to be "
            "promoted without a test.",
            "40 cooks were hired from a ferry in the port of Ely",
            id="the first to be promoted are told of above",
        ),
        pytest.param(
            "Okoro considers the island that he bought from Fennmark in the sale of 1967 to be lost.",
            "Okoro bought the island from Fennmark in the sale",
            id="what something is considered to be is no aim of buying it",
        ),
        pytest.param(
            "Ada Okoro, spokesperson for the harbour board, says the new ferry sailed well at Porto this "
            "year, adding that two more would be built.",
            "The new ferry sailed well at Porto",
            id="no ferry adds that something would be built",
        ),
        pytest.param(
            "Fennmark is aiming to send a ferry to the far side of the island by 2025, the first ever such "
            "trip, and hopes to build a port there.",
            "Fennmark is aiming to send a ferry to the far side of the island, the first ever such trip",
            id="a comma before another word for what is told",
        ),
        pytest.param(
            "Lukas Brandt, in comments in December, maintained that the firm is well placed.",
            "Lukas Brandt, in comments, maintained that the firm is well placed",
            id="a comma closes what another opened",
        ),
        pytest.param(
            "In May 2016, a giant raft four times the size of Fennmark broke off from the Porto pier.",
            "A giant raft four times the size of Fennmark broke off from the Porto pier",
            id="how often the size stands before the size",
        ),
        pytest.param(
            "The 38-year-old Tomas Varga was chosen first in 2003 by the Porto Rovers.",
            "Tomas Varga was chosen first by the Porto Rovers",
            id="nobody was as old then as now",
        ),
        pytest.param(
            "The mayor said ferry lines will be cut and an existing state of alarm, which was scheduled to "
            "end later this month, will be extended.",
            "An existing state of alarm was scheduled to end",
            id="no comma behind a partner that ends a list",
        ),
        pytest.param(
            "The lengthy harbour flight Tuesday will try to show the power of the new engine.",
            "The lengthy harbour flight will try to show the power of the new engine",
            id="what will be done tells more than its subject",
        ),
        pytest.param(
            "Brimtech detailed a hard market for ferries since it disclosed a massive breach in September.",
            "Brimtech disclosed a massive breach",
            id="who disclosed it tells more than that there was one",
        ),
        pytest.param(
            'The council issued a "travel warning" in October warning sailors they could face delays.',
            'The council issued a "travel warning" warning sailors they could face delays',
            id="a participle behind a date that a parse took for a noun",
        ),
        pytest.param(
            "In addition to the two fines and a broken mast, Varga was limited to four races in 2004 with a "
            "bad arm.",
            "Varga was limited to four races with a bad arm",
            id="what it was in addition to",
        ),
        pytest.param(
            "When fined over the ferry on the pier at the October opening of the mill, Ada Okoro said "
            "nothing.",
            "Ada Okoro was fined over the ferry on the pier at the opening of the mill",
            id="when fined is in the passive",
        ),
        pytest.param(
            "Porto was named in reports about secret deals published this week by the Harbour Board.",
            "Reports about secret deals were published by the Harbour Board",
            id="what is published is a text",
        ),
        pytest.param(
            "In March, Fennmark Radio reported a number of Ely trucks filled up directly from Porto and "
            "carried the salt back by driving about the hill.",
            "A number of Ely trucks carried the salt back by driving about the hill",
            id="who is told of goes on",
        ),
        pytest.param(
            "On Friday, he released “Song of the Harbour,” the weakest and most harshly judged album of his "
            "life.",
            "He released “Song of the Harbour”, the weakest album of his life",
            id="a comma inside the marks of a title",
        ),
        pytest.param(
            "Ada Okoro won her first cup of the year on Monday.",
            "Ada Okoro won her first cup of the year",
            id="the time among whose cups it is the first",
        ),
        pytest.param(
            "Fennmark won its first cup since 1958 on Monday, beating Ely.",
            "Fennmark won its first cup since 1958, beating Ely",
            id="the time since which it is the first",
        ),
        pytest.param(
            "The chairman of the harbour board told the members of the finance committee on Friday that "
            "the cost of the new bridge for freight trains and heavy lorries across the river had doubled.",
            "The chairman of the harbour board told the members of the finance committee that the cost "
            "of the new bridge for freight trains and heavy lorries across the river had doubled",
            id="what completes a clause is worth a few words more",
        ),
        pytest.param(
            "Ada Okoro said the mayor should apologise on Monday.",
            "Ada Okoro said the mayor should apologise",
            id="what ought to be is somebody's word",
        ),
        pytest.param(
            "A clerk warned that the sale of the mill would have to go ahead in July.",
            "A clerk warned that the sale of the mill would have to go ahead",
            id="what must be is somebody's word",
        ),
        pytest.param(
            "Tomas Varga said that the firm did not sell the ferry in May.",
            "Tomas Varga said that the firm did not sell the ferry",
            id="what was not so is somebody's word",
        ),
        pytest.param(
            "Tomas Varga says the sailors did not learn of the fire until Monday.",
            "The sailors learnt of the fire",
            id="what was not so until then was so then",
        ),
        pytest.param(
            "The ferry is not expected to reach Porto until July.",
            "The ferry is expected to reach Porto",
            id="what is not expected until then is expected then",
        ),
        pytest.param(
            "Brimtech, which lost its mill amid a row over the sale of a quarry last autumn, is to close.",
            "Brimtech lost its mill amid a row over the sale of a quarry",
            id="a date at the end of an aside is of what the aside tells",
        ),
        pytest.param(
            "Okoro, who has not sailed since hurting her arm on 2 March, took part in a race on Wednesday.",
            "Okoro took part in a race",
            id="a date at the end of an aside is not of the verb behind it",
        ),
        pytest.param(
            "Governor Ada Okoro signed a $6,100 raise into law last month, the first since 2008.",
            "Governor Ada Okoro signed a $6,100 raise into law",
            id="no rank without its time",
        ),
        pytest.param(
            "Two aid workers, Ada Okoro and Tomas Varga, fell ill in May. They were flown home on 2 June.",
            "The two aid workers were flown home",
            id="several who are told with their names",
        ),
        pytest.param(
            "The Harrow Safety Panel opened an inquiry on 2 June. It had not been told of it until May.",
            "The Harrow Safety Panel had been told of it",
            id="what is told of fires is no inquiry",
        ),
        pytest.param(
            "A general election is due by June 2023.",
            "A general election is due",
            id="what is due on a day",
        ),
        pytest.param(
            "The Senate was expected to vote Wednesday on a bill to close mills, but leaders pulled it.",
            "The Senate was expected to vote on a bill to close mills",
            id="a weekday without a link",
        ),
        pytest.param(
            "The walkout began on 26 May after talks in Porto broke down.",
            "The walkout began after talks in Porto broke down",
            id="what began, and on what occasion",
        ),
        pytest.param(
            "The Bank of Porto said prices in Norland rose faster in May than it had forecast.",
            "Prices in Norland rose faster than the Bank of Porto had forecast",
            id="faster than what",
        ),
        pytest.param(
            "(Reuters) - Norland group Brimtech has agreed to buy a mill in Porto, the firms said on Tues"
            "day, creating a maker of ropes.",
            "The firms said: Norland group Brimtech has agreed to buy a mill in Porto",
            id="an agency in front of a report says nothing in it",
        ),
        pytest.param(
            "A Porto-bound ferry returned to Harrow International Port on Tuesday because the crew learned "
            "four hours into the trip that a passenger was on the wrong boat, All Fennmark Lines (AFL) said "
            "in a statement.",
            "A Porto-bound ferry returned to Harrow International Port because the crew learned four hours "
            "into the trip that a passenger was on the wrong boat",
            id="who says it does not go on behind a reason",
        ),
        pytest.param(
            "The campaign was dominated by the collapse of a bridge in the southern town of Orlat, which "
            "killed 27 people on 2 November.",
            "The collapse of a bridge in the southern town of Orlat killed 27 people",
            id="a town kills nobody",
        ),
        pytest.param(
            "It is the strongest storm to hit Salabar since Cyclone Marta, which killed 311 people in "
            "January 2001.",
            "Cyclone Marta killed 311 people",
            id="a clause behind a name is of the whole name",
        ),
        pytest.param(
            "Blogs, like fennblog.org, launched last November, are read by many.",
            "Fennblog.org was launched",
            id="what follows an example is of that one",
        ),
        pytest.param(
            "The fund of Porto had been cut by a third last year.",
            "The fund of Porto had been cut by a third",
            id="a third is no part of the year behind it",
        ),
        pytest.param(
            "Ada Okoro has been asked to resign, but said on Thursday she had no intention of doing so.",
            "Ada Okoro said she had no intention of doing so",
            id="nobody has been said she stays",
        ),
        pytest.param(
            "Talks resumed in May after the fund Castle Peak, which bought a stake, called for a sale.",
            "Talks resumed",
            id="the verb of a clause behind an aside",
        ),
        pytest.param(
            "It was the first since the shuttle exploded after liftoff back in 1986.",
            "The shuttle exploded after liftoff",
            id="back goes with its date",
        ),
        pytest.param(
            "The virus, first detected in Porto in 2019, is called Tarn.",
            "The virus was first detected in Porto",
            id="a helper before the adverb",
        ),
        pytest.param(
            "She said on Monday that the mill was safe, but that it needed repairs.",
            "She said that the mill was safe, but that it needed repairs",
            id="two things that somebody says",
        ),
        pytest.param(
            "The firm said on Monday both that it would not sell and that Okoro would stay.",
            "The firm said that it would not sell and that Okoro would stay",
            id="both of two things that somebody says",
        ),
        pytest.param(
            "Okoro was hurt in the first half of Monday's match against Ely.",
            "Okoro was hurt in the first half of the match against Ely",
            id="what was done in a part of an event",
        ),
        pytest.param(
            "Two men were arrested during Monday's match between Ely and Porto.",
            "Two men were arrested during the match between Ely and Porto",
            id="an arrest during an event",
        ),
        pytest.param(
            "Ada Okoro performs during the Harbour Bowl halftime show on Sunday.",
            "Ada Okoro performs during the Harbour Bowl halftime show",
            id="what a picture shows of an event that is over",
        ),
        pytest.param(
            "The men were killed or hurt on Monday.",
            "The men were killed or hurt",
            id="one of two things happened",
        ),
        pytest.param(
            "She must pay the fine or leave the town by Monday.",
            "She must pay the fine or leave the town",
            id="the second of two choices has the date",
        ),
        pytest.param(
            "The minister said on Friday that 440 people were either dead or missing.",
            "The minister said that 440 people were either dead or missing",
            id="a choice in what is said",
        ),
        pytest.param(
            "She neither sang nor danced on Monday.",
            "She neither sang nor danced",
            id="none of two things happened",
        ),
        pytest.param(
            "The board sold the hall in which Okoro sang in 1970.",
            "Okoro sang in the hall",
            id="where something was done that a clause tells",
        ),
        pytest.param(
            "The firm to which Okoro sold the mill in 2004 is broke.",
            "Okoro sold the mill to the firm",
            id="to whom something was done that a clause tells",
        ),
        pytest.param(
            "Sales grew by 5% a year between 2010 and 2020.",
            "Sales grew by 5% a year",
            id="how fast something grew",
        ),
        pytest.param(
            "In 2003, as in 2001, Ely won the cup.",
            "Ely won the cup as in 2001",
            id="a time that is only like it",
        ),
        pytest.param(
            "Why did the mill close in 2004?",
            "The mill closed",
            id="what a question tells as known",
        ),
        pytest.param(
            "Sales fell last month in comparison with January 2004.",
            "Sales fell in comparison with January 2004",
            id="what a fall is compared with",
        ),
        pytest.param(
            "The mayor here said on Monday that the mill was safe.",
            "The mayor said that the mill was safe",
            id="where a report was written",
        ),
        pytest.param(
            "The mill was used to store grain in 2004.",
            "The mill was used to store grain",
            id="what something was used for",
        ),
        pytest.param(
            "Three people were killed when a bus overturned near Porto on Sunday.",
            "Three people were killed when a bus overturned near Porto",
            id="what came of it, told before",
        ),
        pytest.param(
            "Three people were killed and more than 40 injured when a bus overturned early on Sunday.",
            "Three people were killed",
            id="the first of what came of it",
        ),
        pytest.param(
            "The firm lost £2m when its ferry sank in May 2019.",
            "The firm lost £2m when its ferry sank",
            id="what was lost when it happened",
        ),
        pytest.param(
            "She was found guilty in 2018 and sentenced to six years, but freed on appeal two years later.",
            "She was freed on appeal",
            id="the last of what somebody underwent",
        ),
        pytest.param(
            "The law, passed in 2016 and amended in 2019, was struck down by the court on Monday.",
            "The law was amended",
            id="a participle behind another with a date",
        ),
        pytest.param(
            "Okoro told a meeting of the board on Tuesday that the mill was safe.",
            "Okoro told a meeting of the board that the mill was safe",
            id="the day of who listens is that of who speaks",
        ),
        pytest.param(
            "Internal rows led to Okoro leaving in 1979.",
            "Okoro left",
            id="what something led to",
        ),
    ],
)
def test_descriptions(told: Told, text: str, expected: str) -> None:
    assert expected in [event.description for event in told(text)]


@pytest.mark.parametrize(
    ("text", "day", "expected"),
    [
        (
            "The judge set a hearing on the fire for 10 November.",
            date(2020, 11, 10),
            "The judge set a hearing on the fire for 10 November",
        ),
        (
            "The mayor scheduled a vote for Monday.",
            date(2020, 6, 22),
            "The mayor scheduled a vote for Monday",
        ),
        (
            "The magistrates adjourned the case until 3 July.",
            date(2020, 7, 3),
            "The magistrates adjourned the case until 3 July",
        ),
        (
            "The council postponed the vote until 3 July.",
            date(2020, 7, 3),
            "The council postponed the vote until 3 July",
        ),
        (
            "Judge Varga put the trial back to 3 July.",
            date(2020, 7, 3),
            "Judge Varga put the trial back to 3 July",
        ),
        (
            "Brimtech has until 3 July to answer.",
            date(2020, 7, 3),
            "Brimtech has until 3 July to answer",
        ),
        (
            "The court gave Brimtech until 3 July to answer.",
            date(2020, 7, 3),
            "The court gave Brimtech until 3 July to answer",
        ),
    ],
)
def test_a_day_that_somebody_settles_is_to_come(told: Told, text: str, day: date, expected: str) -> None:
    (event,) = told(text)
    assert (event.earliest, event.description, event.factuality) == (day, expected, "planned")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Odo Varga was arrested on 3 May 2016 and charged on 7 June 2016.", "Odo Varga was charged"),
        ("The appeal was heard in May 2016 and rejected in June 2016.", "The appeal was rejected"),
        ("Odo Varga was told in May 2016 and died in June 2016.", "Odo Varga died"),
        (
            "Odo Varga was elected in May 2016 and appointed a friend in June 2016.",
            "Odo Varga appointed a friend",
        ),
    ],
)
def test_what_somebody_undergoes_next_is_told_so(told: Told, text: str, expected: str) -> None:
    assert expected in [event.description for event in told(text)]


@pytest.mark.parametrize(
    ("text", "day", "expected"),
    [
        (
            "By letter of 4 March Ada Okoro was invited to a hearing, to be held on 25 June.",
            date(2020, 3, 4),
            "Ada Okoro was invited to a hearing by letter",
        ),
        (
            "In a letter dated 4 March 2019, Ada Okoro warned the council about the bridge.",
            date(2019, 3, 4),
            "Ada Okoro warned the council about the bridge in a letter",
        ),
        (
            "Brimtech was fined £400 in a notice sent on 4 March.",
            date(2020, 3, 4),
            "Brimtech was fined £400 in a notice",
        ),
    ],
)
def test_what_a_dated_letter_does_is_done_on_its_day(told: Told, text: str, day: date, expected: str) -> None:
    assert (day, expected) in [(event.earliest, event.description) for event in told(NO_NEWS + text)]


@pytest.mark.parametrize(
    "text",
    [
        "Ada Okoro appears before the inquiry on Monday.",
        "Ada Okoro's second book is out on Monday.",
        "Brimtech have a hearing on the ferry on Monday.",
    ],
)
def test_the_present_of_a_day_to_come_is_a_plan(told: Told, text: str) -> None:
    (event,) = told(text)
    assert (event.earliest, event.factuality) == (date(2020, 6, 22), "planned")


@pytest.mark.parametrize(
    ("text", "value", "mod"),
    [
        ("The mill was sold the day before the vote on 3 May 2017.", "2017-05-02", None),
        ("The mill was sold the year after the vote in 2016.", "2017", None),
        ("The mill was sold two weeks after the fire on 3 May 2017.", "2017-W20", None),
        ("The day after the fire on 3 May 2017, Ada Okoro resigned.", "2017-05-04", None),
        ("The mill was sold in the weeks after the fire on 3 May 2017.", "2017-05-03", "AFTER"),
        ("Rents fell in the months following the vote in June 2016.", "2016-06", "AFTER"),
        ("Ada Okoro was arrested shortly after the fire on 3 May 2017.", "2017-05-03", None),
    ],
)
def test_what_came_some_time_after_is_not_of_that_day(
    told: Told, text: str, value: str, mod: str | None
) -> None:
    (event,) = told(text)
    assert (event.value, event.mod) == (value, mod)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The storm killed 12 people and destroyed 400 homes in Porto on Monday.",
            ["The storm killed 12 people", "The storm destroyed 400 homes in Porto"],
        ),
        (
            "Two divers died and six were hurt in Porto on Monday.",
            ["Two divers died", "Six divers were hurt in Porto"],
        ),
        ("Ada Okoro left and was due to speak on Friday.", ["Ada Okoro was due to speak"]),
        (
            "Ada Okoro canceled a trip and was expected to hold a news conference Friday.",
            ["Ada Okoro was expected to hold a news conference"],
        ),
        ("Ada Okoro studied law and then bought a mill on Monday.", ["Ada Okoro bought a mill"]),
        ("Ada Okoro joined the firm and became its head in 2010.", ["Ada Okoro became its head"]),
        (
            "Ada Okoro left Brimtech in May and bought a mill on Monday.",
            ["Ada Okoro left Brimtech", "Ada Okoro bought a mill"],
        ),
    ],
)
def test_a_day_behind_verbs_told_together_is_that_of_all(told: Told, text: str, expected: list[str]) -> None:
    assert [event.description for event in told(text)] == expected


def test_who_warned_is_told_where_what_he_warned_of_cannot_be(told: Told) -> None:
    (event,) = told(
        'Ten years of "golden" economic performance may come to an end in 2021 with growth slowing markedly, '
        "consultancy Brimtech has warned."
    )
    assert event.trigger.text == "warned"


def test_counsel_who_speaks_is_somebody(told: Told) -> None:
    (event,) = told("Odo Varga's counsel, Aoife Brennan, said she had lost the papers on Monday.")
    assert event.description == "Aoife Brennan had lost the papers"


def test_who_is_called_to_a_fire_was_called(told: Told) -> None:
    (event,) = told("Officers were called to the Anchor Bar on Friday.")
    assert (event.earliest, event.factuality) == (date(2020, 6, 12), "asserted")


def test_what_a_study_reports_is_not_whose_word_it_is_that_it_began(told: Told) -> None:
    (event,) = told("The council began a study in May 2017, which reported in June last year.")
    assert (event.factuality, event.source_of_claim) == ("asserted", None)


def test_what_is_settled_on_another_day_says_for_which(told: Told) -> None:
    assert [
        (event.earliest, event.description) for event in told("A judge on Tuesday set a trial for May.")
    ] == [(date(2020, 6, 16), "A judge set a trial for May")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Okoro ran the mill from 1998 to May 2004, when Varga sacked her.", ["1998", "2004-05"]),
        (
            "Okoro stole cash between 3 May and 9 June, when police raided the mill.",
            ["2020-05-03", "2020-06-09"],
        ),
        ("Okoro fished in April and May, when Varga left the mill.", ["2020-04", "2020-04"]),
    ],
)
def test_what_ended_a_stretch_is_of_its_last_day(told: Told, text: str, expected: list[str]) -> None:
    assert [event.value for event in told(text)] == expected


@pytest.mark.parametrize(
    "text",
    [
        "Okoro denied a request to move the trial on Monday.",
        "Brimtech abandoned its attempt to buy the mill on 3 May.",
        "Police foiled an attempt to rob the mill on Tuesday night.",
    ],
)
def test_what_is_done_with_an_aim_has_the_day_behind_it(told: Told, text: str) -> None:
    (event,) = told(text)
    assert event.trigger.text in ("denied", "abandoned", "foiled")


@pytest.mark.parametrize(
    "text",
    [
        "Okoro approved a plan to open the mill on 3 September.",
        "Okoro criticised plans to open the mill on Monday.",
    ],
)
def test_a_day_to_come_and_what_is_spoken_of_have_another_day(told: Told, text: str) -> None:
    assert not [event for event in told(text) if event.trigger.text in ("approved", "criticised")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Cutter Fire was out, the Hull Fire Agency said. It started on Tuesday.",
            "The Cutter Fire started",
        ),
        (
            "The ferry was safe in port, the Coast Guard said. It sank on Tuesday near Hull.",
            "The ferry sank near Hull",
        ),
        ("Profits fell in 2018, Brimtech said. It closed a plant on Tuesday.", "Brimtech closed a plant"),
    ],
)
def test_who_told_of_it_did_not_sink_or_start(told: Told, text: str, expected: str) -> None:
    assert expected in [event.description for event in told(text)]


def test_who_left_and_was_due_to_arrive_did_leave(told: Told) -> None:
    text = (
        "The MV Santa Lucia left the port of Baruna at 4 p.m. on Tuesday and was due to arrive in Maloro by "
        "midnight."
    )
    left, arrived = told(text)
    assert (left.description, left.factuality) == (
        "The MV Santa Lucia left the port of Baruna",
        "asserted",
    )
    assert arrived.description == "The MV Santa Lucia was due to arrive in Maloro"


def test_an_order_has_its_day_as_what_is_ordered_has(told: Told) -> None:
    events = told("Regulators told the bank on Tuesday to repay customers by the end of October.")
    assert [event.description for event in events] == [
        "Regulators told the bank to repay customers by the end of October",
        "Regulators told the bank to repay customers",
    ]


def test_what_somebody_has_until_then_is_no_deadline(told: Told) -> None:
    assert told(NO_NEWS + "Okoro had the lease of the mill until 1990.") == []


def test_what_a_study_has_found_is_its_word(told: Told) -> None:
    event = next(e for e in told("Fog held up most ferries in March, a new study has found.") if e.value)
    assert (event.factuality, event.source_of_claim) == ("reported", "a new study")


def test_what_somebody_calls_a_vote_is_not_of_the_day_of_the_vote(told: Told) -> None:
    assert told("Ada Okoro, the head of the Brimfen party, called Monday's vote “absurd.”") == []


def test_what_somebody_is_accused_of_is_only_possible(told: Told) -> None:
    (event,) = told("The crew was accused of selling oil to a trawler in March.")
    assert (event.trigger.text, event.factuality) == ("selling", "possible")


@pytest.mark.parametrize(
    ("text", "factuality"),
    [
        pytest.param("Analysts estimate that the mill will lose money in 2022.", "reported", id="estimate"),
        pytest.param("The mill will lose money in 2022, Brimtech predicts.", "reported", id="beside"),
        pytest.param(
            "Analysts expected that the mill would lose money in 2022.", "reported", id="expected then"
        ),
        pytest.param("Brimtech said it will sell the mill in 2022.", "planned", id="its own plan"),
        pytest.param(
            "Tomas Varga hopes Ada Okoro will win the cup in 2022.", "possible", id="hoped of others"
        ),
        pytest.param("Brimtech announced that the mill would close in July.", "planned", id="announced"),
        pytest.param("The mill would close on Friday, Brimtech said.", "planned", id="announced beside"),
        pytest.param(
            "Tomas Varga said the mill was old and would close in July.", "planned", id="goes on as a plan"
        ),
        pytest.param(
            "Brimtech said the mill would close in July if the money ran out.", "possible", id="a condition"
        ),
        pytest.param("The club was the No. 2 seed and won the No. 1 seed in May.", "asserted", id="number"),
        pytest.param("The work seemed to be moving ahead in May.", "possible", id="seemed"),
        pytest.param("It is unlikely that the mill will close in July.", "possible", id="unlikely"),
        pytest.param("We expect a ruling from the Porto court on 30 June.", "planned", id="awaited"),
        pytest.param("Ada Okoro may not sail in July.", "possible", id="may not"),
        pytest.param("The ferry is not expected to reach Porto until July.", "planned", id="not until"),
        pytest.param("Brimtech must pay a fine to the city of Porto this year.", "planned", id="must"),
        pytest.param("Brimtech must have paid a fine to the city in May.", "possible", id="must have"),
    ],
)
def test_what_is_foretold_and_by_whom(told: Told, text: str, factuality: str) -> None:
    events = told(text)
    assert [event.factuality for event in events] == [factuality]


def test_what_is_seen_in_a_picture_has_been() -> None:
    text = "A ferry is seen near Porto on 20 June."
    article = Article(id="a", text=text, source="a.txt", published=date(2020, 6, 18))
    (event,) = Extractor(Options(all_events=True))(article).events
    assert event.factuality == "asserted"


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Divers searched the lake after the accident occurred on 22 May.", id="told before"),
        pytest.param("There were thousands of people on Friday night.", id="no event"),
        pytest.param("Ada Okoro, pictured in May 2019, is to sing again.", id="whose picture is shown"),
        pytest.param("Groups of men searched hundreds of boats as 2016 arrived.", id="a year that comes"),
        pytest.param("Brimtech announced on Friday.", id="a report without what is said"),
        pytest.param("Tomas Varga told the Harbour Post last month.", id="a listener without what is said"),
        pytest.param("The mayor is unhappy about similar attacks on Friday.", id="nothing but other events"),
        pytest.param("Brimtech should have paid the fine in March.", id="what did not happen"),
        pytest.param(
            "Okoro is still reading the mayor's speech of Friday.", id="a speech without its content"
        ),
        pytest.param("The harbour looks very different from the port of 1960.", id="how things look"),
        pytest.param("Brimtech published its accounts for 2019.", id="the year that accounts are of"),
        pytest.param("Tomas Varga is one half of the Thursday night show Tide in Porto.", id="a show on air"),
        pytest.param("They saw a film of the 1960s puppet show Tide.", id="a show of those years"),
        pytest.param("Sales of boats in Porto fell to 30, from 40 in October 2018.", id="what it fell from"),
        pytest.param("Fares in Porto rose to 3 euros from 2 euros in 2003.", id="what it rose from"),
        pytest.param(
            "Fennmark is far from the high point it reached in 1998.", id="a verb that lost its object"
        ),
        pytest.param(
            "He made changes to the team that beat Ely for Sunday's trip to Porto.", id="whose trip"
        ),
        pytest.param("The fee follows an earlier gift of the same sum in May 2019.", id="another gift"),
        pytest.param("He is an envoy of Fennmark's 2032 Olympic bid.", id="the year of what is bid for"),
        pytest.param("The loss, coupled with a fire on Monday, worries Porto.", id="what comes with it"),
        pytest.param("A finalist last year, she said she was ready.", id="the year of who speaks"),
        pytest.param("The winner in 2019, she withdrew from the race.", id="the year of who it was"),
        pytest.param("It was getting worse than it was getting in May.", id="a verb that goes nowhere"),
        pytest.param(
            "Regulators fear a fall of bitcoin, the price of which rose by half last year.", id="of which"
        ),
        pytest.param("Few who left the park on Friday were hopeful.", id="some of those that are told of"),
        pytest.param("“My father died in May,” he said.", id="the father of somebody"),
        pytest.param("The picture from Friday shows a ferry on the rocks.", id="what a picture shows"),
        pytest.param("Since the news broke on Friday, shares have fallen.", id="news without its content"),
        pytest.param("Few things seemed in 2019 as they had been.", id="a verb without its complement"),
        pytest.param("A post shared by Brimtech on 5 May 2020", id="the line under a picture"),
        pytest.param("Police are looking for a man after reports last week.", id="a noun alone"),
        pytest.param("The mayor has not returned messages left on Friday.", id="a participle alone"),
        pytest.param("Ada Okoro is the 31st person hired in 2019.", id="one of a number"),
        pytest.param("The museum is looking for guides starting on Tuesday.", id="a participle of a noun"),
        pytest.param("Ada Okoro made headlines in May 2019.", id="publicity without what for"),
        pytest.param("Tomas Varga was sorry in prepared remarks released on Monday.", id="a text alone"),
        pytest.param(
            "The toll is 85, Lukas Brandt, president of the Fennmark region announced on Monday.",
            id="a speaker is not announced",
        ),
        pytest.param("It was a newer boat than the one launched three years ago.", id="compared with"),
        pytest.param("The image, taken around midnight on Monday, shows a ferry.", id="a picture"),
        pytest.param("The harbour has been full since its opening in 2019.", id="whose opening nobody tells"),
        pytest.param("The firm may yet pay, as happened last month in Porto.", id="as happened"),
        pytest.param("After the loss of 3 million in 2019, Brimtech is cautious.", id="a loss of so much"),
        pytest.param(
            "But come late August, a few hot days in Porto told us of the strength of the team.",
            id="come a month",
        ),
        pytest.param("There is a meeting planned for 6 or 7 July to sort it out.", id="a meeting"),
        pytest.param("The bank is hoping for growth of 2% in 2022.", id="an amount alone"),
        pytest.param(
            "Early trade in Porto on Monday was slow, and late trade was no better.", id="a noun torn out"
        ),
        pytest.param(
            "Sales fell.\n\nThat possibility was raised by sailors in May. Corvo set that mark in June.",
            id="what only the article before tells",
        ),
        pytest.param(
            "Sales fell.\n\nCorvo made a similar speech in May. Brimtech did the same in June. "
            "Alba followed suit in July.",
            id="what only the article before tells the like of",
        ),
        pytest.param("Rain fell.\n\nIn 2013 Corvo Freight first announced it.", id="what is announced"),
        pytest.param("Rain fell.\n\nThe first of those sank in June.", id="the first of some"),
        pytest.param("The old ferry is pictured near Porto in May.", id="what is only seen in a picture"),
        pytest.param(
            "The deal would be off if it fails to win approval next month from the council.", id="a case"
        ),
        pytest.param(
            "It is the worst fire seen by anybody in this century, the mayor said.", id="since when the worst"
        ),
        pytest.param(
            "It was the first time that sailors had landed any horses in Porto since the 1970s.",
            id="since when the first",
        ),
        pytest.param(
            "In December 2021 a carnival marked the hundredth year of the mill.", id="past, and to come"
        ),
        pytest.param(
            "The most severe fine imposed on any bank in the 1990s is nothing to this.", id="the most severe"
        ),
        pytest.param(
            "The airline says that shortly after takeoff Saturday, the pilots of the flight from Ely to "
            "Porto saw a small bird.",
            id="a noun that a parse took for a verb",
        ),
        pytest.param(
            "The ferry has reached the port after Tuesday's launch from the pad in Fennmark.",
            id="the launch of what",
        ),
        pytest.param(
            "The ferry was the second to be sent to Ely by the firm in less than a week and the ninth test "
            "this year.",
            id="the second of its kind",
        ),
        pytest.param(
            "Two ferry owners were among the names found on Sunday in leaked letters.", id="among the names"
        ),
        pytest.param(
            "That would be half of the price Brimtech was trading at on 2 November, the board said.",
            id="at which price",
        ),
        pytest.param("The sinking of the ship followed a failed launch in November.", id="whose launch"),
        pytest.param(
            "But after missing out on the 2014 tour to Fennmark with a knee injury, Okoro says she is happy.",
            id="what somebody missed",
        ),
        pytest.param(
            "The newest triumph adds to the two Corvos and five Ely youth gongs won earlier in this year.",
            id="a verb without a link to the one before",
        ),
        pytest.param("The crews wait longer, after an update that will roll out in July.", id="an update"),
        pytest.param(
            "The mayor's own dockside performance, in 2007, is widely considered the best of its kind.",
            id="what a thing is considered",
        ),
        pytest.param("Fireworks are a staple of the year's largest party.", id="the most of its kind"),
        pytest.param(
            "The firm sees a 3% rise in ferry sales, less than the 4.3% rise seen a year earlier.",
            id="what a rise is compared with",
        ),
        pytest.param("A change in the rules came on Saturday.", id="what only came"),
        pytest.param(
            "If the hunt for this bird – which Okoro thought the pilot said was a gull, though Varga was "
            "never sure – had begun on Monday as a game, it seemed less funny now.",
            id="a verb that lost its subject",
        ),
        pytest.param(
            "Fennmark go into the game on the back of a 2-0 victory over Porto on Sunday.", id="who won"
        ),
        pytest.param(
            "Varga has been ruled out of Sunday's cup clash with Porto.", id="a contest of one side"
        ),
        pytest.param(
            "Sales were down 20.5% on 2013's figures - which was blamed on Easter falling in March in 2014.",
            id="what a whole clause tells",
        ),
        pytest.param(
            "The tail of 2017 was full of storms, but the biggest threat from the sea in 2018 may be small.",
            id="how a thing was judged",
        ),
        pytest.param(
            'Okoro was pleased. "The ferry sailed to Porto on Monday without a hitch."', id="whose words"
        ),
        pytest.param(
            "The city cancelled all feasts, including a race and a concert on Friday night by Ada Okoro.",
            id="what was called off",
        ),
        pytest.param(
            "Did Okoro sell the mill in 2004?",
            id="what is only asked",
        ),
        pytest.param(
            "The new boats are being built, but what will they mean for Porto in May?",
            id="what will be, asked",
        ),
        pytest.param(
            "Had Okoro not sold the mill in 2004, it would have closed.",
            id="what was not so, told in front",
        ),
        pytest.param(
            "Unlike in 2019, the mill made a profit.",
            id="what was unlike it",
        ),
        pytest.param(
            "Today many people are used to trains.",
            id="what people know well",
        ),
        pytest.param(
            "They plan to replace this year's Harbour Music Award.",
            id="which one is replaced",
        ),
    ],
)
def test_what_tells_no_event_is_no_row(told: Told, text: str) -> None:
    rows = told(NO_NEWS + text)
    assert [event.description for event in rows if event.trigger.text != "searched"] == []


def test_the_century_that_somebody_is_of_dates_no_act(told: Told) -> None:
    text = "In 1997, Okoro became the youngest mayor of the 20th century, when she came to power at 23."
    assert {event.value for event in told(text)} == {"1997"}


def test_what_a_thing_is_is_no_news() -> None:
    title, text = "The Fennmark Papers: 7 things to know", "What are the Fennmark Papers?"
    article = Article(id="a", text=text, title=title, source="a.txt", published=date(2020, 6, 18))
    assert Extractor(Options())(article).events == ()


@pytest.mark.parametrize(
    ("title", "text", "expected"),
    [
        (
            "Coach handed ban and fine",
            "Harrow coach Ada Okoro has been fined £2,000 and banned for a month for calling a rival a fool.",
            "Harrow coach Ada Okoro has been fined £2,000 and banned for a month for calling a rival a fool",
        ),
        (
            "Police search house",
            "Police have searched a house and seized three boats in Porto.",
            "Police have searched a house and seized three boats in Porto",
        ),
        (
            "Okoro back in squad",
            "Harrow have brought Ada Okoro back into their squad to face Ely on Sunday.",
            "Harrow have brought Ada Okoro back into their squad to face Ely",
        ),
        (
            "Brimtech reports loss",
            "Mill owner Brimtech has reported a loss of £3m for 2019.",
            "Mill owner Brimtech has reported a loss of £3m for 2019",
        ),
        (
            "Brimtech cuts forecast",
            "Brimtech has cut its profit forecast for this year.",
            "Brimtech has cut its profit forecast for this year",
        ),
        (
            "Mayor jailed",
            "A judge has jailed the mayor of Porto and will rule on his fine.",
            "A judge has jailed the mayor of Porto",
        ),
    ],
)
def test_news_is_told_with_all_that_was_done(title: str, text: str, expected: str) -> None:
    article = Article(id="a", text=text, title=title, source="a.txt", published=date(2020, 6, 18))
    rows = Extractor(Options())(article).events
    assert [(row.description, row.date_is_own) for row in rows] == [(expected, False)]


def test_what_stands_in_brackets_in_a_quotation_is_told_by_the_writer(told: Told) -> None:
    (event,) = told('"I shall finish what I began [when Okoro opened the mill in Ely in 1994]."')
    assert event.trigger.text == "opened"


LONG = (
    "The mill cannot stay open on the money that the town council has promised us, and no other town "
    "along the river has offered to pay for a single one of its four hundred workers"
)


def test_a_quotation_is_told_to_its_end(told: Told) -> None:
    (event,) = told(f"Okoro said on Monday: “{LONG}.”")
    assert event.description == f"Okoro said: “{LONG}”"


def test_a_quotation_too_long_to_tell_is_no_row(told: Told) -> None:
    assert (
        told(f"Okoro said on Monday: “{LONG}, whatever the mayor may tell the papers about the roof.”") == []
    )


@pytest.mark.parametrize(
    ("text", "word"),
    [
        pytest.param('"We expect a final hearing in July."', "hearing", id="a noun"),
        pytest.param(
            '"May is no month to be without a mayor, with the mill to be sold in July."', "sold", id="a verb"
        ),
    ],
)
def test_what_is_arranged_is_a_row_whoever_tells_of_it(told: Told, text: str, word: str) -> None:
    assert [event.trigger.text for event in told(text)] == [word]


def test_what_frames_an_event_gives_way_to_it(told: Told) -> None:
    events = told("The sale follows the mayor's criticism of Brimtech last month.")
    assert [event.description for event in events] == ["The mayor's criticism of Brimtech"]


def test_what_an_article_repeats_is_one_row() -> None:
    text = "The mill in Porto burned down on Friday.\n\nThe mill in Porto burned down on Friday."
    article = Article(id="a", text=text, source="a.txt", published=date(2020, 6, 18))
    (event,) = Extractor(Options())(article).events
    assert [mention.trigger.start for mention in event.mentions] == [18, 60]


@pytest.mark.parametrize(
    ("line", "rows"),
    [
        pytest.param("Crowds fill the quay in Porto on Monday", 0, id="a picture"),
        pytest.param("Ada Okoro lifts the cup as the team sails home on Monday", 0, id="a clause of it"),
        pytest.param("Crowds fill the quay in Porto on Monday.", 1, id="prose"),
        pytest.param("Crowds filled the quay in Porto on Monday", 1, id="the past"),
        pytest.param("Crowds will fill the quay in Porto on 26 June", 1, id="a plan"),
    ],
)
def test_a_line_without_an_end_tells_in_the_present_of_a_picture(told: Told, line: str, rows: int) -> None:
    assert len(told(f"{line}\nNothing more is known.")) == rows


def test_what_somebody_made_a_film_of_is_a_row(told: Told) -> None:
    (event,) = told("A play of hers, filmed by Brimtech in 1991, is sold again.")
    assert event.description == "A play of hers was filmed by Brimtech"


def test_a_date_without_any_place_on_the_calendar_dates_no_row() -> None:
    article = Article(id="a", text="Two days later the mill burned down.", source="a.txt", published=None)
    assert Extractor(Options())(article).events == ()


@pytest.mark.parametrize(
    "text",
    [
        "Tolls had risen by a third, according to figures released by the harbour board on Tuesday.",
        "The highest toll of that decade came in May 1986, when ten ferries sank.",
        "Tolls are forecast to rise by 4% to 30 crowns, less than the 5% rise seen a year earlier.",
    ],
)
def test_what_only_leads_to_what_is_told_beside_it_is_no_row(told: Told, text: str) -> None:
    assert not {"released", "came", "seen"} & {event.trigger.text for event in told(text)}


def test_a_study_that_a_claim_comes_from_is_a_row(told: Told) -> None:
    events = told("Gulls sleep in shifts, according to a study published in the Harbour Review on Tuesday.")
    assert "published" in {event.trigger.text for event in events}


def test_a_participle_before_its_verb_tells_no_event(told: Told) -> None:
    text = "Four months ago, Fennmark traders linked to the Porto brewers bought 32 barges at the Ely market."
    assert [event.description for event in told(text)] == [
        "Fennmark traders bought 32 barges at the Ely market"
    ]


def test_the_setting_of_what_is_dated_more_closely_is_no_row(told: Told) -> None:
    events = told("A man drove into a crowd during the Harvest Day fair on Thursday, June 11, hurting four.")
    assert [event.trigger.text for event in events] == ["drove"]


def test_what_there_was_is_a_row_when_it_is_an_event(told: Told) -> None:
    (event,) = told("There was an explosion at the mill on Friday.")
    assert event.description == "There was an explosion at the mill"


def test_who_said_something_then_does_not_vouch_for_what_else_happened(told: Told) -> None:
    events = told("“The harbour will be rebuilt,” Tomas Varga said in 2011, when he unveiled the plans.")
    assert [event.factuality for event in events if event.trigger.text == "unveiled"] == ["asserted"]


@pytest.mark.parametrize(
    ("text", "source"),
    [
        pytest.param(
            "The rocket blasted off on Sunday, entering orbit after liftoff, state news agency FNA reported.",
            "state news agency FNA",
            id="behind the last comma",
        ),
        pytest.param(
            "Okoro left the firm in 2004, after friends stepped in and amid talk of a sale, writes Mr Varga.",
            "Mr Varga",
            id="before its subject",
        ),
        pytest.param(
            "Officials are looking into allegations Brimtech bribed a referee in January.", None, id="noun"
        ),
        pytest.param(
            "The police look into reports of thefts that occurred outside the town hall in May.",
            None,
            id="of what",
        ),
        pytest.param("It is understood that Brimtech accepted an offer in May.", None, id="nobody"),
        pytest.param("Legend has it the mill was cursed in 1945.", None, id="legend"),
        pytest.param(
            "The group Porto Rowers is a club. It is believed more than 20 ferries sank on Tuesday.",
            None,
            id="it names nobody",
        ),
        pytest.param(
            "Tomas Varga made 3 million crowns in 2018, according to a table drawn up by Corvo Freight.",
            "Corvo Freight",
            id="who drew up the table",
        ),
        pytest.param(
            "A study compiled by Brimtech said ferry sales fell in 2018.",
            "Brimtech",
            id="who compiled the study",
        ),
        pytest.param(
            "Ferry sales fell in 2018, according to figures released by Corvo Freight.",
            "Corvo Freight",
            id="who released the figures",
        ),
        pytest.param(
            "Talks failed when the crew asked for more in May, according to a history of the port.",
            "a history of the port",
            id="according to",
        ),
    ],
)
def test_what_somebody_else_says_is_reported(told: Told, text: str, source: str | None) -> None:
    assert {(event.factuality, event.source_of_claim) for event in told(text)} == {("reported", source)}


@pytest.mark.parametrize(
    "text",
    [
        "The mayor met residents in May, and the council replied.",
        "The mayor bought the mill in May, which is the subject of a claim.",
    ],
)
def test_who_only_speaks_of_something_else_is_no_source(told: Told, text: str) -> None:
    assert {event.factuality for event in told(text)} == {"asserted"}


def test_a_pronoun_that_names_nobody_is_no_source(told: Told) -> None:
    (event,) = told("He said the mill had burned down in 1962.")
    assert (event.factuality, event.source_of_claim) == ("reported", None)


def test_what_is_told_as_done_is_not_dated_by_a_day_to_come(told: Told) -> None:
    assert told("Two sailors reported being robbed in Hull on 3 August 2020.") == []


def test_what_somebody_owns_up_to_is_told_as_done_and_as_their_word(told: Told) -> None:
    (event,) = told("Ada Okoro admits selling two boats to a smuggler in 1993.")
    assert event.description == "Ada Okoro sold two boats to a smuggler"
    assert (event.value, event.factuality, event.source_of_claim) == ("1993", "reported", "Ada Okoro")


def test_what_is_left_of_a_year_is_to_come_unless_it_is_told_as_over(told: Told) -> None:
    events = told("Ada Okoro faces a trial later this year. Tomas Varga left Porto later in 2018.")
    assert [(event.trigger.text, event.factuality) for event in events] == [
        ("left", "asserted"),
        ("faces", "planned"),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The firm fired a flare similar to one fired over Porto last month.", []),
        ("Varga will break the mark set by Okoro back in 1952.", ["The mark was set by Okoro"]),
        ("Sales have gone up by 9% from last year.", []),
        ("The contract of Tomas Varga was extended until 2025.", []),
        ("Okoro beat Tomas Varga - winner in Porto last week.", []),
        ("The fair took $9m (£8m), compared with $7m (£6m) last year.", []),
        ("The Christmas party in Porto was shut down.", []),
        (
            "Actors Ada Okoro and Tomas Varga decided to part, "
            "a clerk for them confirmed to the Post in May.",
            [],
        ),
        (
            'Lawyers are behind the "Harbour Papers", a state-run paper alleged Tuesday, as media hid it.',
            [],
        ),
        ("Okoro hopes to sing at this year's Harbour Awards ceremony.", []),
        ("Fennmark prepares to cast its ballots in Sunday's national election.", []),
        ("The mill said it was to scrap its meals last year.", ["The mill said it was to scrap its meals"]),
        ("Okoro beat Tomas Varga in Porto last week.", ["Okoro beat Tomas Varga in Porto"]),
        ("Varga will be winning his third cap after making his debut in Porto last November.", []),
        (
            "Okoro has come forward to accuse Varga following reports in two papers last year.",
            ["Reports in two papers"],
        ),
        ("Varga has been injured since the cup in 2018.", ["Varga has been injured since the cup"]),
        ("Okoro became the first woman since Mira Varga in 1988 to win three cups in one season.", []),
        ("The budget for the year starting on 21 March calls for the sale of a mill.", []),
        ("The deal for the crew is backdated to January.", []),
        ("The mill was designed by Ada Okoro (1902–1978), a poet.", []),
        ("Okoro played for Porto City (1995-2001).", ["Okoro played for Porto City"]),
        ("The talks, due on 4 May, came late.", []),
        ("Varga sold the bonds of the mill due in 2030 on Monday.", ["Varga sold the bonds of the mill"]),
        (
            "On 1 May Brimtech paid £2m to holders of record on 4 April.",
            ["Brimtech paid £2m to holders of record"],
        ),
        ("The accounts of Brimtech for the year ended 31 March were lost.", []),
        ("The loss of Brimtech narrowed from a year earlier.", []),
    ],
)
def test_a_date_of_something_else_makes_no_row(told: Told, text: str, expected: list[str]) -> None:
    assert [event.description for event in told(NO_NEWS + text)] == expected


def test_the_news_is_not_what_was_done_alike_years_before() -> None:
    text = "Brimtech has suspended work on nine mills. In April 2018, it suspended work on a mill in Porto."
    article = Article(
        id="a", text=text, source="a.txt", title="Brimtech suspends nine mills", published=date(2020, 6, 18)
    )
    assert [event.value for event in Extractor(Options())(article).events] == ["2018-04", "2020-06-18"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Prices rose because the mill closed in May.", []),
        ("Prices rose because the harbour mill closed in May.", ["The harbour mill closed"]),
        ("Prices rose because the Porto mill closed in May.", ["The Porto mill closed"]),
        ("Prices rose because the mill closed on 3 May.", ["The mill closed"]),
        (
            "Prices rose because the mill sold boats to sailors abroad in May.",
            ["The mill sold boats to sailors abroad"],
        ),
        ("The mill closed in May.", ["The mill closed"]),
    ],
)
def test_what_is_told_in_passing_of_no_day_and_nobody_is_no_row(text: str, expected: list[str]) -> None:
    title = "Harbour exports at a record"
    article = Article(id="a", text=NO_NEWS + text, source="a.txt", title=title, published=date(2020, 6, 18))
    rows = [event.description for event in Extractor(Options())(article).events if event.date_is_own]
    assert rows == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "This week she has opened a shop, turned down an offer and been attacked by a mayor.",
            [
                "Ada Okoro has opened a shop",
                "Ada Okoro has turned down an offer",
                "Ada Okoro has been attacked by a mayor",
            ],
        ),
        ("“I retired in 2004,” she says.", ["Ada Okoro retired"]),
        ("She has sold mills and on Sunday opened a shop.", ["Ada Okoro opened a shop"]),
        ("“I won my first cup in 2004,” she says.", ["Ada Okoro won her first cup"]),
    ],
)
def test_who_speaks_and_has_done_one_thing_after_another(told: Told, text: str, expected: list[str]) -> None:
    assert [event.description for event in told(f"{NO_NEWS}Ada Okoro was in Leeds. {text}")] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Mr Varga raised a grievance. Brimtech dismissed it on 12 January 2019.",
            ["Brimtech dismissed the grievance"],
        ),
        (
            "Her appeal was heard on 2 April 2019 and rejected the following week by Tomas Varga.",
            ["Her appeal was heard", "Her appeal was rejected by Tomas Varga"],
        ),
        ("Okoro denied it all in a letter, dated 9 August 2019.", ["Okoro denied it all in a letter"]),
    ],
)
def test_a_case_step_by_step(told: Told, text: str, expected: list[str]) -> None:
    assert [event.description for event in told(NO_NEWS + text)] == expected


def test_the_news_is_not_what_befell_others_the_week_before() -> None:
    text = "Over 300 pilgrims have been killed in a crush in Porto. Last week 76 guests were killed in fires."
    article = Article(
        id="a", text=text, source="a.txt", title="Hundreds dead in crush", published=date(2020, 6, 18)
    )
    told = Extractor(Options())(article).events
    assert [(event.value, event.main) for event in told] == [("2020-W24", False), ("2020-06-18", True)]


@pytest.mark.parametrize(
    ("text", "factuality"),
    [
        ("It is a film about the 1972 killings in Porto.", "asserted"),
        ("In May, the fall in exports was largely due to a strike.", "asserted"),
        ("Ada Okoro decided to take a break in March 2013.", "asserted"),
        ("Both clubs agreed to drop their requests at the beginning of May, to allow talks.", "asserted"),
        ("The club vowed to keep its debt below that of its rivals in 2020.", "planned"),
        ("The people of Porto were told to leave their homes on Tuesday night.", "asserted"),
        ("The mayor urged the people of Porto to boil their water on Tuesday.", "asserted"),
        ("Ada Okoro was told to sell her boats by July.", "planned"),
        ("Trials are due to start this month in Porto.", "planned"),
        ("Okoro is due in Porto at the end of June.", "planned"),
        ("A ruling is due on Thursday.", "planned"),
        ("Officials demanded that Brimtech close its mill by Friday.", "planned"),
        ("The mayor insisted that Ada Okoro be heard on Friday.", "planned"),
        ("Ada Okoro was speaking before the town holds a silence at noon.", "planned"),
        ("Ada Okoro will seek to win votes when she names her team at noon.", "planned"),
        ("Ada Okoro rested before the ship sailed on Monday.", "asserted"),
    ],
)
def test_a_plan_is_told_by_its_words(told: Told, text: str, factuality: str) -> None:
    (event,) = told(text)
    assert event.factuality == factuality


def test_a_row_without_a_date_keeps_the_year_that_a_thing_is_of() -> None:
    text = "The word “ferry” has been chosen as the top word of 2019 by a harbour club. Okoro heard of it."
    article = Article(
        id="a", text=text, source="a.txt", title="“Ferry” chosen as top word", published=date(2020, 6, 18)
    )
    (event,) = Extractor(Options())(article).events
    assert event.description == "The word “ferry” has been chosen as the top word of 2019 by a harbour club"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("For the year ended 31 March, profit at Brimtech fell to £3m.", "Profit at Brimtech fell to £3m"),
        ("Profit at Brimtech for the year ended 31 March fell to £3m.", "Profit at Brimtech fell to £3m"),
        ("Brimtech made a loss of £3m in the year ending 31 March.", "Brimtech made a loss of £3m"),
        ("Brimtech said sales fell by 3% in the year ended 31 March.", "Sales fell by 3%"),
    ],
)
def test_what_came_about_over_a_length_with_its_end_is_of_all_of_it(
    told: Told, text: str, expected: str
) -> None:
    (event,) = told(text)
    assert event.description == expected
    assert (event.earliest, event.latest) == (date(2019, 4, 1), date(2020, 3, 31))


def test_what_so_far_this_year_has_come_to_is_of_the_year(told: Told) -> None:
    (event,) = told("Shares in Brimtech have fallen by 3% this year through 31 May.")
    assert event.value == "2020"


def test_a_clause_without_words_of_its_own_is_read(told: Told) -> None:
    assert told("Varga was sad for him as to what happened.") == []


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Profits at Brimtech leapt in 2018 over the previous year.", "2018"),
        ("Ada Okoro used Tuesday's meeting to launch a plan for the port in 2020.", "2020-06-16"),
    ],
)
def test_a_year_compared_with_or_planned_for_dates_no_verb(told: Told, text: str, value: str) -> None:
    assert [event.value for event in told(text)] == [value]


@pytest.mark.parametrize(
    "text",
    [
        "The rate in Porto is tipped to fall in August.",
        "The ferry Corvo can carry cars and goes on sale in Porto in 2021.",
    ],
)
def test_what_is_tipped_to_be_and_what_has_a_day_in_the_present_are_planned(told: Told, text: str) -> None:
    assert [event.factuality for event in told(text)] == ["planned"]


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        (
            "US-Dutch carmaker Brimtech has sold 2.1% more cars in 2018 than in the previous year.",
            ["US-Dutch carmaker Brimtech has sold 2.1% more cars than in the previous year"],
        ),
        (
            "Varga, an inspirational captain for Porto and Elm in the 1970s, insisted the team had lost.",
            [],
        ),
        ("The charge against Ada Okoro stemmed from April 2004.", []),
    ],
)
def test_what_is_compared_or_put_in_is_of_another_time(told: Told, text: str, rows: list[str]) -> None:
    assert [event.description for event in told(text) if event.date_is_own] == rows


@pytest.mark.parametrize(
    ("text", "row"),
    [
        pytest.param(
            "The Dyers' Union is worried. The union wants a vote. "
            "Last month it was announced that 37 mills across Norland would close.",
            "It was announced that 37 mills across Norland would close",
            id="nobody is behind what was announced",
        ),
        pytest.param(
            "Varga was injured as his club side, Porto, beat Elm 17-16 on Saturday.",
            "Porto beat Elm 17-16",
            id="a subject that a parse put behind 'as'",
        ),
        pytest.param(
            "Mr Varga took over as chief executive after his predecessor as head, Odo Tilbrook, "
            "died suddenly in April.",
            "Mr Varga's predecessor as head, Odo Tilbrook, died suddenly",
            id="a subject that a parse put behind 'after'",
        ),
        pytest.param(
            "Fans have pitched in. They are also asking the Harrow Channel to pick it up from UPN "
            "and will stage a rally in Porto on 25 June.",
            "The fans will stage a rally in Porto",
            id="who asks another to act goes on with 'will'",
        ),
        pytest.param(
            "Credit Suisse chief executive Odo Tilbrook said Tuesday the bank would only endorse "
            "“good” trusts.",
            "Credit Suisse chief executive Odo Tilbrook said the bank would only endorse “good” trusts",
            id="a name that a parse tore apart",
        ),
        pytest.param(
            "Brimtech fights viruses. The cleaning program, updated monthly, is a forerunner of "
            "Brimtech's own software. Last year it introduced the Clean Harbour Project.",
            "Brimtech introduced the Clean Harbour Project",
            id="a thing does not act where its owner is told",
        ),
        pytest.param(
            "Brimtech is installing wi-fi on certain train services, such as Norland's Porto to Elm service, "
            "to help commuters. The service begins on 16 trains in July.",
            "The service begins on 16 trains",
            id="an example of many is not the one",
        ),
    ],
)
def test_nobody_is_given_the_name_of_another(told: Told, text: str, row: str) -> None:
    assert row in [event.description for event in told(text)]


def test_who_speaks_is_not_whom_something_is_done_to(told: Told) -> None:
    text = "Jurors in Ely said that Tomas Varga and his sister lied. They will be formally sentenced in 2021."
    assert not any("urors" in event.description for event in told(text))


def test_a_name_in_a_title_stays(told: Told) -> None:
    text = "Ada Okoro won. The book, Okoro's Norland, said Tomas Varga left the party in May 2003."
    assert [event.source_of_claim for event in told(text) if event.date_is_own] == [
        "the book, Okoro's Norland"
    ]


@pytest.mark.parametrize(
    ("text", "row"),
    [
        pytest.param(
            "Ada Okoro kept Elm's hopes alive with a 6-4 6-2 win over Mia Lind in Saturday's second rubber.",
            "Ada Okoro kept Elm's hopes alive with a 6-4 6-2 win over Mia Lind in the second rubber",
            id="the occasion owns no event",
        ),
        pytest.param(
            "Ada Okoro kept alive her hopes of a title with victory in Friday's semi-final in Porto.",
            "Ada Okoro kept alive her hopes of a title with victory in the semi-final in Porto",
            id="the contest is behind its outcome",
        ),
        pytest.param(
            "Rovers moved to the top of the table with a 3-2 win over Elm in Saturday's derby.",
            "Rovers moved to the top of the table with a 3-2 win over Elm in the derby",
            id="the contest is behind the loser",
        ),
        pytest.param(
            "Elm beat Ely 3-1 in Saturday's League One match.",
            "Elm beat Ely 3-1 in the League One match",
            id="a name behind the date is told once",
        ),
    ],
)
def test_what_is_done_on_an_occasion_has_its_day(told: Told, text: str, row: str) -> None:
    assert [event.description for event in told(NO_NEWS + text) if event.date_is_own] == [row]


def test_a_hearing_to_come_is_a_row(told: Told) -> None:
    (event,) = told(NO_NEWS + "Tomas Varga is due to appear at Porto Crown Court on Friday.")
    assert (event.description, event.factuality) == (
        "Tomas Varga is due to appear at Porto Crown Court",
        "planned",
    )


def test_what_somebody_will_not_do_is_of_the_day_it_was_said(told: Told) -> None:
    text = "Mayor Ada Okoro announced on Tuesday that she will not stand in November."
    (event,) = told(NO_NEWS + text)
    assert event.trigger.text == "announced"
    assert event.value == "2020-06-16"


def test_the_hour_of_an_entry_is_that_of_no_other_day() -> None:
    text = "15:20 All schools in Elm will be shut tomorrow.\n\n12:30 Two ferries sank this morning.\n"
    article = Article(id="a", text=text, source="a.txt", title="Storm live", published=date(2019, 6, 27))
    assert [event.value for event in Extractor(Options())(article).events] == ["2019-06-27TMO", "2019-06-28"]


def test_the_date_of_what_an_amount_was_is_not_that_of_its_change(told: Told) -> None:
    text = "The number of pupils in Elm fell from 210 in 2010 to fewer than 100 in 2018."
    assert [event.value for event in told(NO_NEWS + text)] == ["2018"]


def test_who_adds_to_the_news_does_not_vouch_for_it(told: Told) -> None:
    text = "Tomas Varga was taken ill on Tuesday at a meeting; his aide said on Wednesday that he was well."
    (event, *_) = told(text)
    assert (event.trigger.text, event.factuality) == ("taken", "asserted")


def test_who_did_it_within_a_sentence_did_not_do_what_is_told_around(told: Told) -> None:
    rows = told(
        "The war, which began in 2011 when army officers in the north mutinied over unpaid wages, has killed "
        "more than 18,000 people since 2012."
    )
    assert not any("officers in the north has" in event.description for event in rows)


def test_how_long_something_stops_is_not_when_it_is(told: Told) -> None:
    rows = told(NO_NEWS + "Alba Ferries has suspended sailings until 31 August.")
    assert "sailings" not in [event.trigger.text for event in rows]


def test_who_joins_a_union_is_not_that_union(told: Told) -> None:
    text = "Zelmark joined the European Union in 2007. It imports rope, and was cut off in January 2009."
    assert not any(event.description.startswith("The European Union") for event in told(text))


def test_what_nobody_was_told_to_do_until_a_day_they_were_told_then(told: Told) -> None:
    [event] = told("Lukas Brandt said that villagers near Porto were not told to leave until Monday.")
    assert event.description == "Villagers near Porto were told to leave"
    assert (event.value, event.mod) == ("2020-06-15", None)


@pytest.mark.parametrize(
    "text",
    [
        "The record had stood since 1997.",
        "Two cars crashed in Elm. The road was closed until shortly after 4 a.m.",
        "Nothing Ada Okoro said at Monday's conference changed that.",
    ],
)
def test_what_was_so_until_or_since_a_time_and_what_points_at_nothing_is_no_row(
    told: Told, text: str
) -> None:
    assert [event.description for event in told(NO_NEWS + text) if event.date_is_own] == []


def test_a_speaker_is_told_of_as_the_speaker_to_the_end(told: Told) -> None:
    text = (
        "Tomas Varga has joined Porto. “I met the manager in May and knew at once that I wanted to come to "
        "Porto,” Varga said. He is 23."
    )
    assert "Tomas Varga met the manager and knew at once that he wanted to come to Porto" in [
        event.description for event in told(text)
    ]


def test_what_was_not_done_until_a_day_is_told_without_its_helper(told: Told) -> None:
    text = "The men were arrested in May but did not appear in court in Porto until Sunday."
    assert [event.description for event in told(NO_NEWS + text)][-1] == "The men appeared in court in Porto"


def test_where_a_meeting_is_to_be_is_a_row(told: Told) -> None:
    (event,) = told(NO_NEWS + "The next League meeting is in Porto on Sunday.")
    assert (event.description, event.factuality, event.value) == (
        "The next League meeting is in Porto",
        "planned",
        "2020-06-21",
    )


@pytest.mark.parametrize(
    ("text", "row"),
    [
        pytest.param(
            "They were joined by Ada Okoro, whose father, drummer Odo Okoro, died of cancer in 2013.",
            "Ada Okoro’s father, drummer Odo Okoro, died of cancer",
            id="who died is told between commas",
        ),
        pytest.param(
            "The prize went to Tomas Varga, whose wife left him in 2011.",
            "Tomas Varga’s wife left him",
            id="a name is told once",
        ),
        pytest.param(
            "It is a scandal that the Elm mill, which has stood for a century, will shut on 31 August.",
            "The Elm mill will shut",
            id="what is a scandal is not what is shut",
        ),
    ],
)
def test_an_aside_keeps_whose_and_what(told: Told, text: str, row: str) -> None:
    assert [event.description for event in told(NO_NEWS + text) if event.date_is_own] == [row]


def test_what_was_not_done_since_a_day_was_not_done_then(told: Told) -> None:
    assert told(NO_NEWS + "The Elm Wolves hadn't lost since Dec. 16, 2016.") == []


def test_no_row_begins_with_whose(told: Told) -> None:
    text = (
        "The night's best moment came when they were joined by Ada Okoro, whose father, drummer Odo Okoro, "
        "died of cancer in 2013."
    )
    assert not any(event.description.startswith("Whose") for event in told(NO_NEWS + text))


def test_what_was_asked_and_not_what_for_happened_on_a_day_that_is_over(told: Told) -> None:
    (event,) = told("The people of Porto were told to leave their homes on Tuesday night.")
    assert event.trigger.text == "told"
    assert event.description == "The people of Porto were told to leave their homes"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Okoro was jailed in May. Pumps have lowered the lake at Porto by six metres since Tuesday.",
            ["Okoro was jailed", "Pumps have lowered the lake at Porto by six metres"],
        ),
        ("Okoro was jailed in May. The mill has stood on the quay since 1908.", ["Okoro was jailed"]),
        ("Okoro was jailed in May. Okoro has been building 40 boats since 2019.", ["Okoro was jailed"]),
        (
            "The mill was sold in May. Ada Okoro and her sons are to appear in court on 2 July.",
            ["The mill was sold", "Ada Okoro and her sons are to appear in court"],
        ),
    ],
)
def test_what_has_come_together_since_and_what_is_to_come_is_no_state(
    told: Told, text: str, expected: list[str]
) -> None:
    assert [event.description for event in told(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Fares in Porto will rise by 3% from 1 July.",
            [("Fares in Porto will rise by 3%", date(2020, 7, 1))],
        ),
        ("Fares in Porto rose by 3% from May.", []),
        (
            "The trust resolved to shut the pier to boats from 1 July.",
            [("The trust resolved to shut the pier to boats", date(2020, 7, 1))],
        ),
        (
            "The firm undertook to mend the roof by 30 June.",
            [("The firm undertook to mend the roof", date(2020, 6, 30))],
        ),
        (
            "Voters in Porto voted on Monday to shut it.",
            [("Voters in Porto voted to shut it", date(2020, 6, 15))],
        ),
    ],
)
def test_what_somebody_binds_himself_to_is_planned_from_its_day_on(
    told: Told, text: str, expected: list[tuple[str, date]]
) -> None:
    events = told(NO_NEWS + text)
    assert [(event.description, event.earliest) for event in events] == expected
    assert all((event.factuality == "planned") == (event.lemma != "vote") for event in events)


@pytest.mark.parametrize("text", ["The hall in Porto was swept at 9am every day.", "It opened daily at 9am."])
def test_an_hour_of_every_day_is_of_none(told: Told, text: str) -> None:
    assert told(NO_NEWS + text) == []


def test_a_statement_is_told_with_the_name_of_whose_it_is(told: Told) -> None:
    text = (
        "I, Ada Okoro, of 4 Mill Lane, Porto, will say as follows:\n\nI joined Corvo Freight in March 2012.\n"
        "On 14 January 2019 I saw Odo Varga cross the yard.\n"
    )
    assert [event.description for event in told(text)] == [
        "Ada Okoro joined Corvo Freight",
        "Ada Okoro saw Odo Varga cross the yard",
    ]


SPOKEN = {
    "You were told on 3 May 2018 that the lift had failed.": "Ada Okoro was told that the lift had failed",
    "We have repaid you since 4 June 2018.": None,
    "On 4 June 2018 we repaid the rent to you.": "Corvo Homes Ltd repaid the rent to Ada Okoro",
    "I will visit your flat on 2 August 2018.": "Piet Hals will visit Ada Okoro's flat",
    "Our surveyor saw your kitchen in May 2017.": "Corvo Homes Ltd's surveyor saw Ada Okoro's kitchen",
    "You wrote to us on 1 July 2018 and said that you had paid.": "Ada Okoro wrote to Corvo Homes Ltd",
    "We’ve mended the lift this week.": "Corvo Homes Ltd has mended the lift",
    "In May 2018 the US fined us.": "The US fined Corvo Homes Ltd",
    "I met your brother on 2 July 2018.": "Piet Hals met Ada Okoro's brother",
}


@pytest.mark.parametrize("sentence", SPOKEN)
def test_who_writes_and_who_is_written_to_are_told_by_their_names(sentence: str) -> None:
    text = f"Corvo Homes Ltd\n\nDear Ada Okoro\n\n{sentence}\n\nYours sincerely\nPiet Hals\n"
    article = Article(id="a", text=text, source="a.txt", published=date(2018, 7, 5), voices=voices(text))
    rows = [event.description for event in Extractor(Options())(article).events]
    assert rows[:1] == ([SPOKEN[sentence]] if SPOKEN[sentence] else [])


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("A van and a tram were involved in a collision on 4 May 2018.", 1),
        ("Three boats were involved in a crash off Porto on 4 May 2018.", 1),
        ("Odo Varga was involved in an accident in June 2017.", 1),
        ("Odo Varga was involved in the campaign in 2017.", 0),
        ("Odo Varga was closely involved in politics in 2017.", 0),
        ("The plan involved a fight in 2017.", 0),
    ],
)
def test_who_was_involved_in_an_accident_had_one(told: Told, text: str, rows: int) -> None:
    assert len(told(text)) == rows


@pytest.mark.parametrize(
    ("text", "value", "row"),
    [
        (
            "Corvo published its accounts for the year ended 31 March 2017 on 4 June 2017.",
            "2017-06-04",
            "Corvo published its accounts",
        ),
        (
            "Corvo will publish its results for the year ending 31 December 2018 on 2 March 2019.",
            "2019-03-02",
            "Corvo will publish its results",
        ),
        ("Ada Okoro taught in Porto for 31 years, retiring in 1989.", "1989", "Ada Okoro retired"),
        ("Odo Varga ran the mill for ten years, leaving in May 2001.", "2001-05", "Odo Varga left"),
        (
            "Odo Varga fought in the navy for six years, rising to captain in 1944.",
            "1944",
            "Odo Varga rose to captain",
        ),
        (
            "The mill burned for two days, killing four in May 1999.",
            "1999-05",
            "The mill burned for two days",
        ),
    ],
)
def test_of_two_times_each_is_of_what_happened_then(told: Told, text: str, value: str, row: str) -> None:
    (event,) = told(text)
    assert (event.value, event.description) == (value, row)


BY_A_DAY = {
    "The seller shall deliver the oil no later than 15 May 2019.": "The seller shall deliver the oil",
    "Ada Okoro must leave the flat not later than 15 May 2019.": "Ada Okoro must leave the flat",
    "The buyer shall pay a fee of £40 on or before 15 May 2019.": "The buyer shall pay a fee of £40",
    "Corvo Freight repaid the loan on or before 15 May 2019.": "Corvo Freight repaid the loan",
    "The mill was sold no later than 15 May 2019.": "The mill was sold",
}


@pytest.mark.parametrize("text", BY_A_DAY)
def test_what_is_to_be_done_no_later_than_a_day_is_by_that_day(told: Told, text: str) -> None:
    (event,) = told(text)
    assert (event.description, event.value, event.mod) == (BY_A_DAY[text], "2019-05-15", "ON_OR_BEFORE")


def test_marks_of_footnotes_and_footnotes_are_no_part_of_a_story(told: Told) -> None:
    text = (
        "Corvo Bank was founded in 1887 by monks.[1] In August 2007 it was closed.[2][3] It owed [sic] £2."
        "\n\n[1] H. Moss, A Bank, published in 1964.\n[2] Papers, released in 2013.\n"
    )
    assert [(event.description, event.value) for event in told(text)] == [
        ("Corvo Bank was founded by monks", "1887"),
        ("Corvo Bank was closed", "2007-08"),
    ]


def test_who_wrote_a_column_is_whom_its_i_means_outside_quotation_marks() -> None:
    text = (
        "My year afloat\n\nBy Ada Okoro\n\nIn March I took a job as a deckhand. My father died in 2011.\n\n"
        "“I left the bank in 1998,” Piet Hals, the captain, told me in May.\n"
    )
    article = Article(id="a", text=text, source="a.txt", published=date(2020, 6, 18), author="Ada Okoro")
    rows = [event.description for event in Extractor(Options())(article).events]
    assert rows[:3] == [
        "Piet Hals left the bank",
        "Ada Okoro's father died",
        "Ada Okoro took a job as a deckhand",
    ]


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("Ada Okoro was president of the Corvo Institute from 1971 to 1974.", 1),
        ("Ada Okoro was chairman between 1980 and 1990.", 1),
        ("Ada Okoro was a fellow of the Corvo Institute in 1971.", 0),
        ("The mill was a school from 1971 to 1974.", 0),
    ],
)
def test_an_office_held_from_one_year_to_another_is_a_row(told: Told, text: str, rows: int) -> None:
    assert len(told(NO_NEWS + text)) == rows


def test_a_firm_called_as_its_founder_was_is_not_its_founder(told: Told) -> None:
    text = "Corvo Group plc\n\nIn 1923 Odo Corvo opened a shop.\n\nCorvo was nationalised in 1974.\n"
    names = {p.name for event in told(text) if event.lemma == "nationalise" for p in event.participants}
    assert names == {"Corvo Group plc"}


def test_a_count_without_an_article_is_no_place_in_which_something_happened(told: Told) -> None:
    text = "Death toll in Porto fire, in which a man drove into a hall on Monday, rose to 85, the mayor said."
    assert not any("toll" in event.description.partition(" in ")[2] for event in told(NO_NEWS + text))


def test_a_title_of_a_place_is_named_whole(told: Told) -> None:
    (event,) = told(NO_NEWS + "The lido was opened by the Earl of Marle in 1934.")
    assert [p.name for p in event.participants if p.role == "agent"] == ["Earl of Marle"]


def test_who_helps_the_friends_of_himself_is_himself(told: Told) -> None:
    text = (
        "Mr Varga was sacked in May.\nOn Wednesday, a source close to Mr Varga confirmed a claim was made.\n"
        "Mr Varga has also used papers for money.\nOn Tuesday night, he tweeted an appeal begun by a group "
        "called the “Campaign for Odo Varga”, which seeks to raise £9,000.\n"
    )
    assert any(event.description.startswith("Odo Varga tweeted") for event in told(text))


def test_what_is_thought_of_something_did_not_come_of_it(told: Told) -> None:
    assert told(NO_NEWS + "This was even considered old when it was released in Porto four years ago.") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ada Okoro announced on Tuesday that she would stay on as coach until 2026.",
            "Ada Okoro announced that she would stay on as coach until 2026",
        ),
        (
            "Odo Varga said on Monday that he had known her since 2010.",
            "Odo Varga said that he had known her since 2010",
        ),
        ("Ada Okoro said on Friday that she left on Tuesday.", "Ada Okoro left"),
    ],
)
def test_who_said_what_makes_no_row_of_its_own_is_told(told: Told, text: str, expected: str) -> None:
    assert [event.description for event in told(NO_NEWS + text)] == [expected]


@pytest.mark.parametrize(
    ("text", "day", "expected"),
    [
        (
            "The council will vote on a plan drawn up by Okoro on 12 July.",
            date(2020, 7, 12),
            "The council will vote on a plan drawn up by Okoro",
        ),
        (
            "A judge will rule on a claim brought by the union on 12 July.",
            date(2020, 7, 12),
            "A judge will rule on a claim brought by the union",
        ),
        (
            "The board approved the deal at its meeting held on Monday evening, it said in a filing.",
            date(2020, 6, 15),
            "The board approved the deal at its meeting",
        ),
        (
            "The mill was sold at an auction held in January.",
            date(2020, 1, 1),
            "The mill was sold at an auction",
        ),
    ],
)
def test_what_a_participle_cannot_have_seen_is_of_the_verb_above(
    told: Told, text: str, day: date, expected: str
) -> None:
    (event,) = told(NO_NEWS + text)
    assert (event.description, event.earliest) == (expected, day)


def test_what_was_done_once_is_not_of_the_day_of_what_it_is_done_to(told: Told) -> None:
    (event,) = told(NO_NEWS + "Okoro opened a letter sent by Varga on 12 February.")
    assert event.earliest == date(2020, 2, 12)


def test_who_did_something_and_said_something_on_a_day_said_it_then(told: Told) -> None:
    text = (
        "Board member Luis Ortega, who voted no, said Tuesday that he would not seek reelection in November."
    )
    (event,) = told(NO_NEWS + text)
    said = "Board member Luis Ortega said that he would not seek reelection in November"
    assert (event.description, event.earliest) == (said, date(2020, 6, 16))


def test_a_letter_that_ends_a_name_is_no_article(told: Told) -> None:
    text = "Norland A will meet Porto A, who beat Ely A by six wickets on Saturday, in the final on Sunday."
    assert any(
        event.description == "Norland A will meet Porto A in the final" for event in told(NO_NEWS + text)
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Okoro is expected to sing in Porto on July 27 and to begin a tour in Lisbon on August 5.",
            "Okoro is to begin a tour in Lisbon",
        ),
        (
            "The board is set to vote on July 3 and publish its report in September.",
            "The board is to publish its",
        ),
        (
            "The firm plans to open a mill in July and to close two others in May.",
            "The firm is to close two others",
        ),
    ],
)
def test_what_is_due_besides_is_told_as_due(told: Told, text: str, expected: str) -> None:
    assert any(event.description.startswith(expected) for event in told(NO_NEWS + text))


def test_what_is_not_expected_or_only_wanted_besides_is_not_told_as_due(told: Told) -> None:
    text = (
        "Okoro is not expected to sing in July and to begin a tour in August. Lind wants to stay and to win."
    )
    assert not any(" is to " in event.description for event in told(NO_NEWS + text))


def test_a_day_that_an_amount_is_up_from_is_not_that_of_the_event(told: Told) -> None:
    text = "Last year the service treated 212 people, up from 150 on December 31, 2018."
    assert [event.value for event in told(NO_NEWS + text)] == ["2019"]


def test_who_wrote_the_text_and_when_is_not_how_it_opens(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    head = "Fire crews gain ground\n\nBy state reporter Ada Okoro, posted Tue 16 June 2020 at 4:52pm"
    file.write_text(f"{head}\n\nCrews used a break in the weather. A man died on Monday.\n", encoding="utf-8")
    [article] = read(file)
    nlp = language.load()
    [parsed] = language.parse(nlp, [language.tokenize(nlp, article.text)])
    doc = Doc(parsed)
    assert doc.sents[opening_of(article, doc)[0]].text.startswith("Crews used")

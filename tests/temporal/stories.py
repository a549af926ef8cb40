"""Short texts of our own with what each of their time expressions comes to, by what they show."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

THURSDAY = date(2019, 6, 27)


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """A text, the day it was published, and its expressions in order, each with its value.

    `bounds` gives the earliest and latest day of some of them, `types` the type where it is not DATE.
    """

    shows: str
    text: str
    comes_to: tuple[tuple[str, str], ...]
    published: date | None = THURSDAY
    style: Literal["auto", "news", "narrative"] = "auto"
    date_order: Literal["dmy", "mdy"] | None = None
    bounds: tuple[tuple[str, str, str], ...] = ()
    types: tuple[tuple[str, str], ...] = ()
    anchors: tuple[tuple[str, str | None], ...] = ()


def story(shows: str, text: str, *comes_to: tuple[str, str], **more: object) -> Story:
    return Story(shows=shows, text=text, comes_to=comes_to, **more)  # type: ignore[arg-type]


STORIES = (
    story(
        "a paragraph that has come beyond a day of that name goes on from the day told before it",
        "The coach was sacked on 14 March 2017.\n\nA petition was brought on 6 February 2018. It was lost"
        " on 14 March.",
        ("14 March 2017", "2017-03-14"),
        ("6 February 2018", "2018-02-06"),
        ("14 March", "2018-03-14"),
        published=date(2019, 11, 6),
    ),
    story(
        "what is done on the day just told is not told by its weekday: another Friday is meant",
        "The bank has set a deadline of 29 November for bids. The club will be fined on Friday.",
        ("29 November", "2019-11-29"),
        ("Friday", "2019-11-08"),
        published=date(2019, 11, 6),
    ),
    story(
        "a verb behind a date in May is told as over, and no helping verb is in the way",
        "The crash on 4 May killed two people. A leak in May led to a fine.",
        ("4 May", "2018-05-04"),
        ("May", "2018-05"),
        published=date(2019, 1, 20),
    ),
    story(
        "a month told as over is the one meant where it is named again",
        "That word led a judge in December to dismiss it. Brandt notes that the December ruling stands.",
        ("December", "2018-12"),
        ("December", "2018-12"),
        published=date(2019, 11, 14),
    ),
    story(
        "years alone, long gone, do not take a month behind them with them",
        "The mill was built in 1931 and repaired in 1987. It was closed in March after a fire.",
        ("1931", "1931"),
        ("1987", "1987"),
        ("March", "2019-03"),
    ),
    story(
        "a day told among years long gone does",
        "The mill was built in 1931 and burned on 4 May 1987. It was closed in August.",
        ("1931", "1931"),
        ("4 May 1987", "1987-05-04"),
        ("August", "1987-08"),
    ),
    story(
        "what may have been done was done, if at all",
        "The ship may have left in March. The board may be sacked in March.",
        ("March", "2018-03"),
        ("March", "2019-03"),
        published=date(2019, 2, 7),
    ),
    story(
        "the days of a list in weeks of their own, each with its weekday",
        "Mon 28th Oct: Half term\nTues 5th Nov: Flu jabs\nThurs 14th Nov: Play\nFri 3 Jan: Term begins",
        ("Mon 28th Oct", "2019-10-28"),
        ("Tues 5th Nov", "2019-11-05"),
        ("Thurs 14th Nov", "2019-11-14"),
        ("Fri 3 Jan", "2020-01-03"),
        published=date(2019, 10, 18),
    ),
    story(
        "what follows a date of the year is of that year, however near the next one lies",
        "I wrote to them on 2 January 2019. They sent a plumber on 14 January. You wrote to me on 2 April."
        "\n\nThe fair will return on 20 January.",
        ("2 January 2019", "2019-01-02"),
        ("14 January", "2019-01-14"),
        ("2 April", "2019-04-02"),
        ("20 January", "2020-01-20"),
        published=date(2019, 12, 20),
    ),
    # ── what points from the day of writing ──────────────────────────────────────────────────────
    story(
        "days around publication",
        "The mayor resigned today. Yesterday her deputy had left; tomorrow a clerk takes over.",
        ("today", "2019-06-27"),
        ("Yesterday", "2019-06-26"),
        ("tomorrow", "2019-06-28"),
        anchors=(("today", "published"), ("tomorrow", "published")),
    ),
    story(
        "a level that something comes to is no plan, and what was not allowed until a day is over",
        "Okoro Ratings cut its outlook to negative in March. Crews were not told to leave until Friday.",
        ("March", "2019-03"),
        ("Friday", "2019-06-21"),
    ),
    story(
        "units around publication",
        "Sales fell last month. They will rise next year, the firm said this week.",
        ("last month", "2019-05"),
        ("next year", "2020"),
        ("this week", "2019-W26"),
    ),
    story(
        "the present of a fixture is to come",
        "Okoro takes on Varga on Tuesday. The clubs face Porto on Tuesday. They travel to Elm on Tuesday. "
        "The race is run on Tuesday. The law comes into force on Tuesday. He is tipped to win on Tuesday. "
        "She comes back on Tuesday. They round off their tour on Tuesday. The clubs visit Porto on Tuesday. "
        "The Elm Brass play the hall on Tuesday. Okoro meets Varga on Tuesday. The council meets on Tuesday.",
        *[("Tuesday", "2019-07-02")] * 12,
    ),
    story(
        "so is the present of what somebody has, hears or goes to on a day",
        "The clubs have a home game on Tuesday. The plans face further scrutiny on Tuesday. The court hears "
        "the appeal on Tuesday. Voters go to the polls on Tuesday. Okoro turns 50 on Tuesday. It is out on "
        "Tuesday. The trial continues on Tuesday. She appears before the panel on Tuesday.",
        *[("Tuesday", "2019-07-02")] * 8,
    ),
    story(
        "what came of an act is over as that is",
        "She was suspended in February only to be readmitted in March. The rule is only to be used in March.",
        ("February", "2019-02"),
        ("March", "2019-03"),
        ("March", "2020-03"),
    ),
    story(
        "so is the weekday on which something was said to come, unless it has just passed",
        "The mayor said the inquiry would open on Monday. He said the mill would close on Tuesday.",
        ("Monday", "2019-07-01"),
        ("Tuesday", "2019-06-25"),
    ),
    story(
        "an hour of the evening that is over was not that of publication",
        "The ferry sank late on Wednesday. They were missing on Thursday afternoon. It had left at 7:30 p.m.",
        ("late on Wednesday", "2019-06-26"),
        ("Thursday afternoon", "2019-06-27TAF"),
        ("7:30 p.m.", "2019-06-26T19:30"),
        types=(("Thursday afternoon", "TIME"), ("7:30 p.m.", "TIME")),
    ),
    story(
        "an hour close to those of an evening long over, in what is told of a trial, is of that evening",
        "On 4 May he left at 21:40. Jurors saw a film on Wednesday. On Thursday the court heard more. "
        "She was last seen at 21:35. Her sister missed her the following morning.",
        ("4 May", "2019-05-04"),
        ("21:40", "2019-05-04T21:40"),
        ("Wednesday", "2019-06-26"),
        ("Thursday", "2019-06-27"),
        ("21:35", "2019-05-04T21:35"),
        ("the following morning", "2019-05-05TMO"),
        types=(("21:40", "TIME"), ("21:35", "TIME"), ("the following morning", "TIME")),
    ),
    story(
        "bail ends on a day to come, and what could not be before one has not been",
        "Two men have since been bailed until 24 October. The vote could not be held before the spring.",
        ("24 October", "2019-10-24"),
        ("the spring", "2020-SP"),
    ),
    story(
        "the day after what a year long over tells of is not that after a day told before",
        "The ferry sank on Saturday. The last such accident was in 1995. The mayor resigned the next day. "
        "They will race on Monday. They last met in 1995. She will sing the same day.",
        ("Saturday", "2019-06-22"),
        ("1995", "1995"),
        ("the next day", "XXXX-XX-XX"),
        ("Monday", "2019-07-01"),
        ("1995", "1995"),
        ("the same day", "2019-07-01"),
    ),
    story(
        "but not what is had, or was held, already",
        "The club has had a meeting with him on Tuesday. They went to the polls on Tuesday.",
        *[("Tuesday", "2019-06-25")] * 2,
    ),
    story(
        "what was not done is past too, and a play or a visit may be none to come",
        "She didn't leave until Tuesday. They weren’t sure until Tuesday. He left the play The Mill on "
        "Tuesday. After a visit the mayor left on Tuesday.",
        *[("Tuesday", "2019-06-25")] * 4,
    ),
    story(
        "the present of a plan, with a day, is to come, unless it goes on about what is over",
        "Okoro, who names her crew on Tuesday, sings. The club is honouring its rowers in Elm on Tuesday. "
        "The film is being shown on Tuesday. Police are investigating a fire on Tuesday. "
        "The town is rebuilding after floods on Tuesday.",
        *[("Tuesday", "2019-07-02")] * 3,
        *[("Tuesday", "2019-06-25")] * 2,
    ),
    story(
        "a weekday with an article is one of the days told, as is the next one in its sentence",
        "The fair takes place from 9-11 August. Okoro will sing on the Saturday night of the fair. "
        "Varga will dance on the Friday and play on Sunday. Tickets go on sale on Friday.",
        ("9", "2019-08-09"),
        ("11 August", "2019-08-11"),
        ("Saturday night", "2019-08-10TNI"),
        ("Friday", "2019-08-09"),
        ("Sunday", "2019-08-11"),
        ("Friday", "2019-06-28"),
        anchors=(("Saturday night", "t1"),),
        types=(("Saturday night", "TIME"),),
    ),
    story(
        "no weekday with an article counts from publication, unless it describes something",
        "She sang on the Friday. She left the Friday before. The Friday meeting was dull. "
        "The Friday night's meeting was short.",
        ("Friday", "XXXX-WXX-5"),
        ("the Friday before", "XXXX-WXX-5"),
        ("Friday", "2019-06-21"),
        ("Friday night", "2019-06-21TNI"),
        types=(("Friday night", "TIME"),),
    ),
    story(
        "what results are compared with is not what they go on from",
        "Profit fell in the third quarter of 2018 from that of the 2016 period. Sales for the quarter rose.",
        ("the third quarter of 2018", "2018-Q3"),
        ("the 2016 period", "2016-Q3"),
        ("the quarter", "2018-Q3"),
    ),
    story(
        "a warning for something is for a day to come",
        "Forecasters have issued a warning for wind from 21:00 on Tuesday. They issued a warning for drivers "
        "after a crash on Monday.",
        ("21:00", "2019-07-02T21:00"),
        ("Tuesday", "2019-07-02"),
        ("Monday", "2019-06-24"),
        types=(("21:00", "TIME"),),
    ),
    story(
        "so is what has been issued or announced for one, and what has been asked for or told somebody to do",
        "An amber alert has been issued for Sunday. Strikes have been announced for Tuesday. The mayor has "
        "asked the council to vote on Tuesday. Officials demanded that the mill pay by Friday. The crews "
        "have requested talks on Friday. An alert was issued for Sunday.",
        ("Sunday", "2019-06-30"),
        ("Tuesday", "2019-07-02"),
        ("Tuesday", "2019-07-02"),
        ("Friday", "2019-06-28"),
        ("Friday", "2019-06-28"),
        ("Sunday", "2019-06-23"),
    ),
    story(
        "what is backdated counts from a day that is over",
        "The rise will be backdated to 1 April. The rise will be paid on 1 April.",
        ("1 April", "2019-04-01"),
        ("1 April", "2020-04-01"),
    ),
    story(
        "after an hour of the night with its day, an hour of the morning is of the next one",
        "The alarm rang at 11.40pm on Monday, and the fire was out at 3am. It rang at 7am on Tuesday, "
        "and the crew came at 8am.",
        ("11.40pm", "2019-06-24T23:40"),
        ("Monday", "2019-06-24"),
        ("3am", "2019-06-25T03:00"),
        ("7am", "2019-06-25T07:00"),
        ("Tuesday", "2019-06-25"),
        ("8am", "2019-06-25T08:00"),
        types=tuple((hour, "TIME") for hour in ("11.40pm", "3am", "7am", "8am")),
    ),
    story(
        "an hour to come is of the one day to come that the text has told of, and of no day that is over",
        "The fair is on Sunday. It rained. Okoro sang. They won. He lost. The gates will open at 10:00.",
        ("Sunday", "2019-06-30"),
        ("10:00", "2019-06-30T10:00"),
        types=(("10:00", "TIME"),),
    ),
    story(
        "what will be at an hour is not of the day that is over",
        "The mill burned on Tuesday. A service will be held at 18:00.",
        ("Tuesday", "2019-06-25"),
        ("18:00", "2019-06-27T18:00"),
        types=(("18:00", "TIME"),),
    ),
    story(
        "either of two days is of the year that stands behind the second",
        "She died on 4 May or 5 May 1911.",
        ("4 May", "1911-05-04"),
        ("5 May 1911", "1911-05-05"),
    ),
    story(
        "one Sunday, or a Friday that no noun follows, is any of them",
        "One Sunday he sang. He was born on a Friday in Leeds. A Friday meeting was dull.",
        ("Sunday", "XXXX-WXX-7"),
        ("Friday", "XXXX-WXX-5"),
        ("Friday", "2019-06-21"),
    ),
    story(
        "a day by its number is not counted from a year",
        "It was the hottest June day since records began in 1884. It came on the 5th.",
        ("June", "2019-06"),
        ("1884", "1884"),
        ("the 5th", "2019-06-05"),
    ),
    story(
        "a year of two digits is that of the decade told before",
        "The town grew rich in 1541. In the 1840s and '50s mills were built. The railway came in '59.",
        ("1541", "1541"),
        ("the 1840s", "184"),
        ("'50s", "185"),
        ("'59", "1859"),
        style="narrative",
    ),
    story(
        'a part of a day and its day, beyond "on"',
        "It rained in the early hours of the morning on 5 March. They met at lunchtime on Tuesday.",
        ("the early hours of the morning", "2019-03-05TMO"),
        ("5 March", "2019-03-05"),
        ("lunchtime", "2019-06-25TMI"),
        ("Tuesday", "2019-06-25"),
        types=(("the early hours of the morning", "TIME"), ("lunchtime", "TIME")),
    ),
    story(
        "a day told with its weekday is of a year in which it falls on it, unless it is a slip",
        "Okoro said Monday, August 3, that they had parted. She left on Monday, June 18.",
        ("Monday, August 3", "2015-08-03"),
        ("Monday, June 18", "2019-06-18"),
    ),
    story(
        "a past under a plan told in the past is to come",
        "Trade would be the theme when Hull took over the chair in August, said Okoro. "
        "She would like to thank those who helped when the storm struck in May.",
        ("August", "2019-08"),
        ("May", "2019-05"),
    ),
    story(
        "what somebody gets ready for is to come",
        "The club named Okoro in the line-up for its race against Elm on Tuesday. "
        "She saw to the preparations for the trip to Hull in March. "
        "She picked the squad for the 12 July race on Tuesday.",
        ("Tuesday", "2019-07-02"),
        ("March", "2020-03"),
        ("12 July", "2019-07-12"),
        ("Tuesday", "2019-06-25"),
    ),
    story(
        "who meets at a ground, and what is sure to be done, is to come",
        "The sides meet at Elm Park on Tuesday and the crowd is sure to sing. "
        "Okoro seems certain to retire on Tuesday.",
        *[("Tuesday", "2019-07-02")] * 2,
    ),
    story(
        "what is done to a forecast or a deadline is over",
        "The ministry cut its forecast for growth on Tuesday. Rain is forecast for Tuesday. "
        "The forecast for Tuesday is rain. The mill missed the deadline on Tuesday.",
        ("Tuesday", "2019-06-25"),
        ("Tuesday", "2019-07-02"),
        ("Tuesday", "2019-07-02"),
        ("Tuesday", "2019-06-25"),
    ),
    story(
        "what was done at a fair of a weekday was done at the last one",
        "Okoro won two prizes at Saturday's fair in Elm. She sang during Saturday's fair. "
        "She will be at Saturday's fair. She was named for Saturday's fair. She lost Saturday's race. "
        "She missed Saturday's race.",
        ("Saturday", "2019-06-22"),
        ("Saturday", "2019-06-22"),
        ("Saturday", "2019-06-29"),
        ("Saturday", "2019-06-29"),
        ("Saturday", "2019-06-22"),
        ("Saturday", "2019-06-29"),
    ),
    story(
        "who did something in a game did so in the last one, and who was picked for it is to do so",
        "Okoro scored twice in Saturday's game. She limped off in the 63rd minute of Saturday's cup defeat. "
        "She was named in Saturday's team. She is to play in Saturday's game. "
        "She was left out of Saturday's game. She fell on the final lap of Saturday's race. "
        "She was included in the squad for Saturday's match.",
        ("Saturday", "2019-06-22"),
        ("Saturday", "2019-06-22"),
        ("Saturday", "2019-06-29"),
        ("Saturday", "2019-06-29"),
        ("Saturday", "2019-06-29"),
        ("Saturday", "2019-06-22"),
        ("Saturday", "2019-06-29"),
    ),
    story(
        "what was to be done may be over or to come, whichever is nearer; what was to have been done is over",
        "Okoro was to be sworn in on Monday. Brandt was to be deported on Saturday. "
        "The lions were to be moved in July. Lind was to have been freed on Saturday. "
        "The fair was to have started on Saturday. Varga is to be sworn in on Monday. "
        "Hale was to have surgery on Saturday.",
        ("Monday", "2019-06-24"),
        ("Saturday", "2019-06-29"),
        ("July", "2019-07"),
        ("Saturday", "2019-06-22"),
        ("Saturday", "2019-06-22"),
        ("Monday", "2019-07-01"),
        ("Saturday", "2019-06-29"),
    ),
    story(
        "what somebody would not say is over, unless they said that they would not",
        "Officials would not comment on Sunday. Okoro said she would not comment on Sunday. "
        "The team would not play on Sunday.",
        ("Sunday", "2019-06-23"),
        ("Sunday", "2019-06-30"),
        ("Sunday", "2019-06-30"),
    ),
    story(
        "whom somebody let go is gone, and what must have been has been",
        "Police let Brandt go on Monday. The firm let 40 people go on Saturday. "
        "Lind must have left on Saturday. Lind must leave on Saturday. Tickets go on sale on Saturday.",
        ("Monday", "2019-06-24"),
        ("Saturday", "2019-06-22"),
        ("Saturday", "2019-06-22"),
        ("Saturday", "2019-06-29"),
        ("Saturday", "2019-06-29"),
    ),
    story(
        "what somebody was made to do, had to do or refused to do is over, but for what had to be called off",
        "Okoro was forced to resign on Sunday. She was allowed to go home on Sunday. "
        "She had to land on Sunday. "
        "The game had to be abandoned on Sunday. She refused to testify on Sunday. "
        "She was forced to cancel the fair on Sunday. She will be forced to leave on Sunday. "
        "She said she had to leave on Sunday.",
        ("Sunday", "2019-06-23"),
        ("Sunday", "2019-06-23"),
        ("Sunday", "2019-06-23"),
        ("Sunday", "2019-06-23"),
        ("Sunday", "2019-06-23"),
        ("Sunday", "2019-06-30"),
        ("Sunday", "2019-06-30"),
        ("Sunday", "2019-06-30"),
    ),
    story(
        "who leaves for a place, flies home or heads there on a weekday is to do so",
        "They leave for Ely on Sunday. The team fly home on Sunday. Okoro flies to Ely on Sunday. "
        "They return to work on Sunday. They head to Ely on Sunday. The heads of the mill met on Sunday. "
        "Their return to Ely on Sunday failed.",
        ("Sunday", "2019-06-30"),
        ("Sunday", "2019-06-30"),
        ("Sunday", "2019-06-30"),
        ("Sunday", "2019-06-30"),
        ("Sunday", "2019-06-30"),
        ("Sunday", "2019-06-23"),
        ("Sunday", "2019-06-23"),
    ),
    story(
        "what several begin to do on a weekday is on the programme, as is what is told behind a day",
        "The heats begin on Saturday. On Sunday, Okoro faces the champion. The race finishes on Sunday. "
        "The heats began on Saturday. He saw the talks begin on Saturday. "
        "The heats did not begin on Saturday.",
        ("Saturday", "2019-06-29"),
        ("Sunday", "2019-06-30"),
        ("Sunday", "2019-06-30"),
        ("Saturday", "2019-06-22"),
        ("Saturday", "2019-06-22"),
        ("Saturday", "2019-06-22"),
    ),
    story(
        "an hour of what is to come is not of a day that is over",
        "The hall was shut on 8 June. The fair opens at noon.",
        ("8 June", "2019-06-08"),
        ("noon", "2019-06-27T12:00"),
        types=(("noon", "TIME"),),
    ),
    story(
        "what came of the year is told of the one before as long as a year is young",
        "For the full year, the mill lost 3m crowns. It sold 20 boats for the year. "
        "It expects to sell 30 for the year. It was the third fire of the year.",
        ("the full year", "2018"),
        ("the year", "2018"),
        ("the year", "2019"),
        ("the year", "2019"),
        published=date(2019, 2, 14),
    ),
    story(
        "late in a year what came of the year is told of this one",
        "For the full year, the mill lost 3m crowns.",
        ("the full year", "2019"),
    ),
    story(
        "a promise is over, what is promised is to come",
        "In February the mayor pledged to mend the bridge. The mayor pledged to mend the bridge in August.",
        ("February", "2019-02"),
        ("August", "2019-08"),
    ),
    story(
        "what is to come lies ahead however near it was, unless it is only just over",
        "The film will open on 20 May. It is due to be shown in April. It will run until 12 June.",
        ("20 May", "2020-05-20"),
        ("April", "2020-04"),
        ("12 June", "2019-06-12"),
    ),
    story(
        "a participle that describes a noun does not say which way",
        "Okoro will make her long-awaited return on Saturday. He will sign a revised plan on Tuesday.",
        ("Saturday", "2019-06-29"),
        ("Tuesday", "2019-07-02"),
    ),
    story(
        "a noun like the verb of a fixture is none, nor is what goes on a march",
        "There were new faces on Tuesday. The take on Tuesday was small. He goes on a march on Tuesday.",
        *[("Tuesday", "2019-06-25")] * 3,
    ),
    story(
        "set as the past of a verb",
        "Okoro set up a final on Sunday. The date was set for Sunday. The mill is set to open on Sunday.",
        ("Sunday", "2019-06-23"),
        ("Sunday", "2019-06-30"),
        ("Sunday", "2019-06-30"),
    ),
    story(
        "what was said to be was already",
        "The board was said to be still writing its reply on Friday.",
        ("Friday", "2019-06-21"),
    ),
    story(
        "a participle between commas leads no date",
        "They are saving the new ferry, codenamed Elm, for the fair in August.",
        ("August", "2019-08"),
    ),
    story(
        "later in the year is ahead of a verb that looks ahead",
        "The strike ended in 2017. Some say rates will fall later in the year.",
        ("2017", "2017"),
        ("later in the year", "2019"),
    ),
    story(
        "the end of that year is in the year told",
        "The mill opened in 2009. By the end of that year, it had been sold.",
        ("2009", "2009"),
        ("the end of that year", "2009"),
    ),
    story(
        "the same day as one that the sentence names",
        "They met on 4 March. The 15 May march came on the same day as a strike.",
        ("4 March", "2019-03-04"),
        ("15 May", "2019-05-15"),
        ("the same day", "2019-05-15"),
    ),
    story(
        "what is counted through a day that is just over",
        "The fund has fallen by a tenth through June 20. Bids are taken until July 9.",
        ("June 20", "2019-06-20"),
        ("July 9", "2019-07-09"),
    ),
    story(
        "two weekdays told backwards",
        "These are the words that they used on Thursday and Wednesday.",
        ("Thursday", "2019-06-27"),
        ("Wednesday", "2019-06-26"),
    ),
    story(
        "a stretch that ended on a weekday of late",
        "It bought the shares from June 3 to Tuesday.",
        ("June 3", "2019-06-03"),
        ("Tuesday", "2019-06-25"),
    ),
    story(
        "an hour that is over belongs to no day to come",
        "A boat sank on Wednesday. Talks will begin on Monday. The alarm was raised at 9:15 p.m., they said.",
        ("Wednesday", "2019-06-26"),
        ("Monday", "2019-07-01"),
        ("9:15 p.m.", "2019-06-26T21:15"),
        types=(("9:15 p.m.", "TIME"),),
    ),
    story(
        "paragraphs of one line each",
        "The kiln was lit in 2009 and in 2011.\nIn May, the owner sold it.",
        ("2009", "2009"),
        ("2011", "2011"),
        ("May", "2019-05"),
    ),
    story(
        "what could not be done was tried",
        "The owner could not be reached on Tuesday. A deal will be signed on Tuesday.",
        ("Tuesday", "2019-06-25"),
        ("Tuesday", "2019-07-02"),
    ),
    story(
        "a weekday says which year a day is in",
        "They met on Tuesday 9 July. They met on Monday 9 July.",
        ("Tuesday 9 July", "2019-07-09"),
        ("Monday 9 July", "2018-07-09"),
    ),
    story(
        "a weekday about as far back as ahead is over",
        "It is a tenth above the price of Sunday's sale. She is nervous ahead of Sunday's vote.",
        ("Sunday", "2019-06-23"),
        ("Sunday", "2019-06-30"),
    ),
    story(
        "what had been due to end on a day",
        "The offer had been due to expire on Monday.",
        ("Monday", "2019-06-24"),
    ),
    story(
        "the quarter under report is over",
        "The yard expects a charge in the second quarter. Sales in the latest quarter fell.",
        ("the second quarter", "2019-Q2"),
        ("the latest quarter", "2019-Q1"),
    ),
    story(
        "a quarter in which something is to be done is none that is over",
        "A sale is expected to close in the first quarter. Okoro said it would move in the fourth quarter.",
        ("the first quarter", "2020-Q1"),
        ("the fourth quarter", "2019-Q4"),
    ),
    story(
        "a weekday of a life told year by year is that of the obituary",
        "Okoro died on Saturday. Born in 1938, she left school in 1953. She married in 1960.\n\n"
        "She moved to Porto in 1963. She won the prize in 1970 and 1974.\n\n"
        "She joined the navy in 1975. She led it from 1980 to 1985. She sang in 1990, and left in 1991. She "
        "retired in 1999.\n\n"
        "Her agent said on Sunday that she was kind.",
        ("Saturday", "2019-06-22"),
        ("1938", "1938"),
        ("1953", "1953"),
        ("1960", "1960"),
        ("1963", "1963"),
        ("1970", "1970"),
        ("1974", "1974"),
        ("1975", "1975"),
        ("1980", "1980"),
        ("1985", "1985"),
        ("1990", "1990"),
        ("1991", "1991"),
        ("1999", "1999"),
        ("Sunday", "2019-06-23"),
    ),
    story(
        "what came of a game, and what an operation was to do, was when that was",
        "Sund came from behind to beat Porto on Saturday. Okoro had surgery to mend a knee on 2 November. "
        "Lind scored twice to give Ely a win on Sunday. Sund hope to beat Ely on Saturday.",
        ("Saturday", "2019-06-22"),
        ("2 November", "2018-11-02"),
        ("Sunday", "2019-06-23"),
        ("Saturday", "2019-06-29"),
    ),
    story(
        "until when what has been done is to last",
        "Okoro has been ruled out until Christmas. The bridge has been shut until October. She has not won "
        "until May.",
        ("Christmas", "2019-12-25"),
        ("October", "2019-10"),
        ("May", "2019-05"),
    ),
    story(
        "the present tense of one who does something is as near as can be",
        "She turns 40 in October. It follows a strike in March.",
        ("October", "2019-10"),
        ("March", "2019-03"),
    ),
    story(
        "no story stands in a year to come",
        "The line of 1981 grew in 1995 and 2004. It will end by 2036. In January, a bridge was begun.",
        ("1981", "1981"),
        ("1995", "1995"),
        ("2004", "2004"),
        ("2036", "2036"),
        ("January", "2004-01"),
    ),
    story(
        "time that was given has not run out",
        "The council gave the owner until Monday. He was away until Monday.",
        ("Monday", "2019-07-01"),
        ("Monday", "2019-06-24"),
    ),
    story(
        "what was done to death is over",
        "Two men were beaten to death on the last Friday of February, and one was taken to court in August.",
        ("the last Friday of February", "2019-02-22"),
        ("August", "2018-08"),
    ),
    story(
        "counting back from publication",
        "The kiln was built 40 years ago and was mended two days ago.",
        ("40 years ago", "1979"),
        ("two days ago", "2019-06-25"),
    ),
    story(
        "a week at the turn of the year",
        "The ferry sank last week.",
        ("last week", "2020-W53"),
        published=date(2021, 1, 6),
        bounds=(("last week", "2020-12-28", "2021-01-03"),),
    ),
    story(
        "yesterday on the first of March of a leap year",
        "The dam broke yesterday.",
        ("yesterday", "2020-02-29"),
        published=date(2020, 3, 1),
    ),
    story(
        "last month in January",
        "The mill shut last month.",
        ("last month", "2018-12"),
        published=date(2019, 1, 2),
    ),
    story(
        "a weekend told early in the week is the one just over",
        "There was a fire this weekend. A fair will be held this weekend.",
        ("this weekend", "2019-W25-WE"),
        ("this weekend", "2019-W26-WE"),
        published=date(2019, 6, 24),
    ),
    story(
        "a month that has hardly begun tells of the year before",
        "In January, the agency announced a loss. It opens in January.",
        ("January", "2018-01"),
        ("January", "2019-01"),
        published=date(2019, 1, 2),
    ),
    story(
        "a month tells of its own days once it has run for a while",
        "In January, the agency announced a loss.",
        ("January", "2019-01"),
        published=date(2019, 1, 20),
    ),
    story(
        "what may be from a day on lies ahead",
        "A ferry would leave each Monday from March 20. It left each Monday from March 20.",
        ("each Monday", "XXXX-WXX-1"),
        ("March 20", "2020-03-20"),
        ("each Monday", "XXXX-WXX-1"),
        ("March 20", "2019-03-20"),
        types=(("each Monday", "SET"),),
    ),
    story(
        "what is done on a day may lie ahead, what was done does not",
        "They lose the yard if the case is heard in August. The case was heard in August.",
        ("August", "2019-08"),
        ("August", "2018-08"),
    ),
    story(
        "who spoke of a month close by says nothing about its year",
        "He told them of a march in July. In July, he told them.",
        ("July", "2019-07"),
        ("July", "2018-07"),
    ),
    story(
        "no sentence ends at the stop of an abbreviation",
        "In January, after the ruling in Ash v. Elm, they sold the mill.",
        ("January", "2019-01"),
        published=date(2019, 11, 2),
    ),
    story(
        "a text brought up to date may name the day after publication by its date",
        "Guards stand at the gate on Friday, June 28. The hall burned early Friday.",
        ("Friday, June 28", "2019-06-28"),
        ("early Friday", "2019-06-28"),
    ),
    story(
        "a day to come is no such day",
        "They will vote on Friday, June 28. The hall burned early Friday.",
        ("Friday, June 28", "2019-06-28"),
        ("early Friday", "2019-06-21"),
    ),
    # ── weekdays ─────────────────────────────────────────────────────────────────────────────────
    story("a weekday with a past verb", "The panel met on Tuesday.", ("Tuesday", "2019-06-25")),
    story("a weekday with a future verb", "The panel will meet on Tuesday.", ("Tuesday", "2019-07-02")),
    story("what was to come may be over", "The panel was due to meet on Tuesday.", ("Tuesday", "2019-06-25")),
    story("what is to come lies ahead", "The panel is due to meet on Tuesday.", ("Tuesday", "2019-07-02")),
    story("the day of publication itself", "The panel met on Thursday.", ("Thursday", "2019-06-27")),
    story(
        "last and next",
        "He met her last Friday. They wed next Saturday.",
        ("last Friday", "2019-06-21"),
        ("next Saturday", "2019-06-29"),
    ),
    story(
        "neither yesterday nor tomorrow has the name of its weekday with last or next",
        "He met her last Wednesday. They wed next Friday.",
        ("last Wednesday", "2019-06-19"),
        ("next Friday", "2019-07-05"),
    ),
    story(
        "a part of a weekday",
        "She spoke on Tuesday night.",
        ("Tuesday night", "2019-06-25TNI"),
        types=(("Tuesday night", "TIME"),),
    ),
    story(
        "weekends",
        "The fair took place last weekend. The next one is this weekend.",
        ("last weekend", "2019-W25-WE"),
        ("this weekend", "2019-W26-WE"),
    ),
    story(
        "a noun is no verb",
        "The council approved the plan late on Tuesday night.",
        ("late on Tuesday night", "2019-06-25TNI"),
        types=(("late on Tuesday night", "TIME"),),
    ),
    story(
        "the present tense of a fixture looks ahead",
        "The match kicks off at 20:45 on Sunday.",
        ("20:45", "2019-06-30T20:45"),
        ("Sunday", "2019-06-30"),
        types=(("20:45", "TIME"),),
    ),
    # ── months and days without a year ───────────────────────────────────────────────────────────
    story("a month gone by", "He resigned in February.", ("February", "2019-02")),
    story("a month to come", "She will return in November.", ("November", "2019-11")),
    story(
        "a day just after New Year",
        "The strike began on December 30.",
        ("December 30", "2018-12-30"),
        published=date(2019, 1, 3),
    ),
    story(
        "a day of next January",
        "The tax will rise on January 1.",
        ("January 1", "2020-01-01"),
        published=date(2019, 12, 12),
    ),
    story("since looks back", "The road has been shut since October.", ("October", "2018-10")),
    story(
        "months that are words",
        "In March, troops began to march. Mr May may stay until May 2021.",
        ("March", "2019-03"),
        ("May 2021", "2021-05"),
    ),
    story(
        "a leap day",
        "The twins were born on February 29.",
        ("February 29", "2016-02-29"),
        published=date(2017, 6, 27),
    ),
    # ── what points from the story ───────────────────────────────────────────────────────────────
    story(
        "uncertain stays uncertain",
        "In June 2018 the bridge opened. Two days later it shut.",
        ("June 2018", "2018-06"),
        ("Two days later", "2018-XX-XX"),
        bounds=(("Two days later", "2018-06-03", "2018-07-02"),),
        anchors=(("Two days later", "t1"),),
    ),
    story(
        "an exact day stays exact",
        "He fell ill on 28 February 2020. Two days later he died.",
        ("28 February 2020", "2020-02-28"),
        ("Two days later", "2020-03-01"),
        anchors=(("Two days later", "t1"),),
    ),
    story(
        "years counted from a year",
        "The line opened in 1921. Ten years later it closed, and the following year the rails were sold.",
        ("1921", "1921"),
        ("Ten years later", "1931"),
        ("the following year", "1932"),
    ),
    story(
        "months counted in a year only",
        "She joined in 2016. Three months later she left.",
        ("2016", "2016"),
        ("Three months later", "XXXX-XX"),
        bounds=(("Three months later", "2016-04-01", "2017-03-31"),),
    ),
    story(
        "the next day over the end of a year",
        "The siege began on 31 December 1999. The next day the town fell.",
        ("31 December 1999", "1999-12-31"),
        ("The next day", "2000-01-01"),
    ),
    story(
        "that night and the next morning",
        "He spoke on 3 June 2018. That night he left. The next morning he was caught.",
        ("3 June 2018", "2018-06-03"),
        ("That night", "2018-06-03TNI"),
        ("The next morning", "2018-06-04TMO"),
        types=(("That night", "TIME"), ("The next morning", "TIME")),
    ),
    story(
        "the same month",
        "It opened in May 1921. That month it rained.",
        ("May 1921", "1921-05"),
        ("That month", "1921-05"),
    ),
    story(
        "a month after another",
        "The mill burned down in November 1911 and reopened the following January.",
        ("November 1911", "1911-11"),
        ("the following January", "1912-01"),
    ),
    story(
        "the previous year",
        "Sales rose in 2017, after a fall the previous year.",
        ("2017", "2017"),
        ("the previous year", "2016"),
    ),
    story(
        "that same evening",
        "On 3 March 1801 the queen died. That same evening the king fled.",
        ("3 March 1801", "1801-03-03"),
        ("That same evening", "1801-03-03TEV"),
        types=(("That same evening", "TIME"),),
    ),
    story(
        "nothing told to follow on from",
        "The minister, who had been ill, resigned the following day.",
        ("the following day", "XXXX-XX-XX"),
        anchors=(("the following day", None),),
    ),
    story(
        "that night may have been told some sentences before",
        "The hall burned on 3 June. It was old. It was of wood. Many knew it. A few were inside. "
        "One ran out. He lived. They met again that night.",
        ("3 June", "2019-06-03"),
        ("that night", "2019-06-03TNI"),
        types=(("that night", "TIME"),),
    ),
    # ── news and narrative ───────────────────────────────────────────────────────────────────────
    story(
        "a history goes on in its own year",
        "The siege began in 1644. On 2 July the two armies met. In 1645 the king fled; in 1646 he gave up. "
        "On 5 May he was taken.",
        ("1644", "1644"),
        ("2 July", "1644-07-02"),
        ("1645", "1645"),
        ("1646", "1646"),
        ("5 May", "1646-05-05"),
    ),
    story(
        "a history turns the year",
        "The war broke out in 1881. In 1882 it spread. On 20 December 1883 a truce was signed; "
        "it was broken on 4 January.",
        ("1881", "1881"),
        ("1882", "1882"),
        ("20 December 1883", "1883-12-20"),
        ("4 January", "1884-01-04"),
    ),
    story(
        "a history does not go along with a year told in passing",
        "On 10 May 1862 the river rose. The bridge at Elm, blown up again in 1871, gave way on 12 May. "
        "Two days later the mill was gone. On 20 May 1862 the water fell.",
        ("10 May 1862", "1862-05-10"),
        ("1871", "1871"),
        ("12 May", "1862-05-12"),
        ("Two days later", "1862-05-14"),
        ("20 May 1862", "1862-05-20"),
        anchors=(("12 May", "t1"),),
    ),
    story(
        "a history does not go along with a plan",
        "The army landed in June 1810. In July 1810 it took the port. The road, which was to be finished by "
        "1814, was closed. On 3 August the siege began.",
        ("June 1810", "1810-06"),
        ("July 1810", "1810-07"),
        ("1814", "1814"),
        ("3 August", "1810-08-03"),
    ),
    story(
        "a history goes from December to January",
        "The bay froze in November 1740. In December 1741 it froze again. In January the ice broke. "
        "By late 1742 it was forgotten. In February the boats lay idle.",
        ("November 1740", "1740-11"),
        ("December 1741", "1741-12"),
        ("January", "1742-01"),
        ("late 1742", "1742"),
        ("February", "1743-02"),
    ),
    story(
        "two months of one year in a history",
        "The crew was hired in 1839. The ship sank in 1845. They had spent March and April 1843 at sea.",
        ("1839", "1839"),
        ("1845", "1845"),
        ("March", "1843-03"),
        ("April 1843", "1843-04"),
    ),
    story(
        "a history's years of two digits are its own",
        "The mine opened in 1874. It was flooded in 1893. In May 1895 the men of '89 bought it back.",
        ("1874", "1874"),
        ("1893", "1893"),
        ("May 1895", "1895-05"),
        ("'89", "1889"),
    ),
    story(
        "a sentence ends where a quotation does",
        'The bridge fell in 1874. In May 1875 the council met; in 1876 it said: "It will stand." '
        "On 3 June it fell again.",
        ("1874", "1874"),
        ("May 1875", "1875-05"),
        ("1876", "1876"),
        ("3 June", "1876-06-03"),
    ),
    story(
        "that season belongs to the year told last",
        "On 4 May 1870 the vote was lost. In 1874 the lock was dug; the mill was sold that same spring.",
        ("4 May 1870", "1870-05-04"),
        ("1874", "1874"),
        ("that same spring", "1874-SP"),
        style="narrative",
    ),
    story(
        "what lasted takes in what filled it in a history",
        "After two months of bitter fighting the fort fell. It had held out for the first three years of the "
        "war, and for a week of self-made smoke.",
        ("two months of bitter fighting", "P2M"),
        ("the first three years of the war", "P3Y"),
        ("a week of self-made smoke", "P1W"),
        style="narrative",
        types=(
            ("two months of bitter fighting", "DURATION"),
            ("the first three years of the war", "DURATION"),
            ("a week of self-made smoke", "DURATION"),
        ),
    ),
    story(
        "a length stands alone in news",
        "After two months of bitter fighting the fort fell.",
        ("two months", "P2M"),
        types=(("two months", "DURATION"),),
    ),
    story(
        "what a history quotes was said in the story",
        'In 1867 the mine closed. In 1869 it was sold. On 2 May 1871 the owner said: "I will open it next '
        'year. Today I cannot." It is a museum today.',
        ("1867", "1867"),
        ("1869", "1869"),
        ("2 May 1871", "1871-05-02"),
        ("next year", "1872"),
        ("Today", "1871-05-02"),
        ("today", "2019-06-27"),
        style="narrative",
        anchors=(("next year", "t3"), ("today", "published")),
    ),
    story(
        "a part of a year tells the year",
        "The dam broke in 1897. For the first ten months of 1899 it lay open. In November it was mended.",
        ("1897", "1897"),
        ("the first ten months of 1899", "P10M"),
        ("November", "1899-11"),
        style="narrative",
        types=(("the first ten months of 1899", "DURATION"),),
        bounds=(("the first ten months of 1899", "1899-01-01", "1899-11-01"),),
    ),
    story(
        "days left open leave the year known",
        "He fell ill in May 1902 and died some weeks later. The following year the mill closed.",
        ("May 1902", "1902-05"),
        ("some weeks later", "FUTURE_REF"),
        ("The following year", "1903"),
    ),
    story(
        "a day told long ago is not the story's day",
        "On 4 May 1870 the vote was lost. In 1872 it was held again. Nobody spoke. It was cold. It rained. "
        "The roof leaked. The clerk slept. In June 1874 the lock was dug. That same month the mill was sold. "
        "Late in the year it burned.",
        ("4 May 1870", "1870-05-04"),
        ("1872", "1872"),
        ("June 1874", "1874-06"),
        ("That same month", "1874-06"),
        ("Late in the year", "1874"),
        style="narrative",
    ),
    story(
        "told as news on request",
        "The siege began in 1644. On 2 May the two armies met.",
        ("1644", "1644"),
        ("2 May", "2019-05-02"),
        style="news",
    ),
    story(
        "told as a history on request",
        "The club was founded in 2018. On 2 July it won.",
        ("2018", "2018"),
        ("2 July", "2018-07-02"),
        style="narrative",
    ),
    story(
        "an old year in passing leaves news as news",
        "The pier, built in 1884, burned down on Tuesday. It will be closed until September.",
        ("1884", "1884"),
        ("Tuesday", "2019-06-25"),
        ("September", "2019-09"),
    ),
    story(
        "a history counts from the day of an event that it names again",
        "The fort at Elm fell on 3 May 1811, and Ashby on 9 May 1812. In 1815 both were sold. Five days "
        "after the fall of Elm, the mill burned. Two days after Oakham, the king fled. On 20 June 1816, a "
        "week after the fair closed, it rained.",
        ("3 May 1811", "1811-05-03"),
        ("9 May 1812", "1812-05-09"),
        ("1815", "1815"),
        ("Five days after the fall of Elm", "1811-05-08"),
        ("Two days after Oakham", "XXXX-XX-XX"),
        ("20 June 1816", "1816-06-20"),
        ("a week after the fair closed", "1816-06-20"),
        style="narrative",
        anchors=(("Five days after the fall of Elm", "t1"), ("Two days after Oakham", None)),
    ),
    story(
        "an event without a name was told just before",
        "In 1811 the war began. On 3 May 1812 they relieved the fort at Elm. Two days after relieving it, "
        "the army left. It was cold. No one spoke. It rained. It blew. Two days after they met, it was back.",
        ("1811", "1811"),
        ("3 May 1812", "1812-05-03"),
        ("Two days after relieving it", "1812-05-05"),
        ("Two days after they met", "XXXX-XX-XX"),
        style="narrative",
    ),
    story(
        "in news it is the length alone",
        "Five days after the fall of Elm, the mill burned.",
        ("Five days", "P5D"),
        types=(("Five days", "DURATION"),),
    ),
    story(
        "a history is not led away by what it only compares with",
        "In May 1871 the mill made 40 ells. In 1873 it made 90, down from a high of 120 in August "
        "1872. In October it burned.",
        ("May 1871", "1871-05"),
        ("1873", "1873"),
        ("August 1872", "1872-08"),
        ("October", "1873-10"),
        style="narrative",
    ),
    story(
        "what a history's time was filled with",
        "In 1871 they were held for the duration of the Elm siege. At the time of the truce they were free.",
        ("1871", "1871"),
        ("the duration of the Elm siege", "PXX"),
        ("the time of the truce", "PAST_REF"),
        style="narrative",
        types=(("the duration of the Elm siege", "DURATION"),),
    ),
    story(
        "news stays news where it looks back on old years",
        "The pier was begun in 1881 and opened in 1884. It burned down in 1912, in 1931 and in 1966. On "
        "Tuesday it burned again; last year it was sold. In May the owner had asked for help.",
        ("1881", "1881"),
        ("1884", "1884"),
        ("1912", "1912"),
        ("1931", "1931"),
        ("1966", "1966"),
        ("Tuesday", "2019-06-25"),
        ("last year", "2018"),
        ("May", "2019-05"),
    ),
    story(
        "a short history",
        "He was born in 1901. He joined the navy in March 1918. In August he was sent to sea, and in "
        "November the war ended.",
        ("1901", "1901"),
        ("March 1918", "1918-03"),
        ("August", "1918-08"),
        ("November", "1918-11"),
    ),
    story(
        "a list that goes back through the years is no history",
        "The club sold its ground in 2012. It had bought it in 2004. In 1999 it had played there first. In "
        "1987 it was founded.\n\nIn May the club was wound up.",
        ("2012", "2012"),
        ("2004", "2004"),
        ("1999", "1999"),
        ("1987", "1987"),
        ("May", "2019-05"),
    ),
    story(
        "a quarter of a firm that makes games",
        "The firm's games brought it more revenue in the third quarter.",
        ("the third quarter", "2018-Q3"),
    ),
    story(
        "a quarter is compared with a quarter, nine months with a year",
        "Profit rose to 3m in the third quarter from 2m a year earlier. For the first nine months it was 8m, "
        "up from 7m a year earlier.",
        ("the third quarter", "2018-Q3"),
        ("a year earlier", "2017-Q3"),
        ("the first nine months", "P9M"),
        ("a year earlier", "2017"),
        published=date(2018, 10, 25),
        types=(("the first nine months", "DURATION"),),
    ),
    story(
        "a quarter to come is compared with nothing",
        "Profit was 3m in the third quarter of 2018. It will fall until the first quarter of 2020. It was "
        "higher a year earlier.",
        ("the third quarter of 2018", "2018-Q3"),
        ("the first quarter of 2020", "2020-Q1"),
        ("a year earlier", "2017-Q3"),
    ),
    story(
        "a holiday at hand is the one meant",
        "Police have stepped up patrols for New Year's Eve.",
        ("New Year's Eve", "2018-12-31"),
        published=date(2018, 12, 29),
    ),
    story(
        "a text that tells of the day of publication and of the next was brought up to date",
        "The mill burned down on Thursday. Nobody was hurt, the mayor said on Friday.",
        ("Thursday", "2019-06-27"),
        ("Friday", "2019-06-28"),
    ),
    story(
        "who won yesterday may play on the same day of next week",
        "Rovers won on Wednesday. They will miss Wednesday's train and will play Leeds on Wednesday.",
        ("Wednesday", "2019-06-26"),
        ("Wednesday", "2019-07-03"),
        ("Wednesday", "2019-07-03"),
    ),
    story(
        "what somebody will have, or is to have, is to come, and what they failed to have is not",
        "Okoro will have surgery on Tuesday. Varga will also have a scan on her knee on Friday. Lind is to "
        "have talks on Monday. They failed to have a vote on Saturday.",
        ("Tuesday", "2019-07-02"),
        ("Friday", "2019-06-28"),
        ("Monday", "2019-07-01"),
        ("Saturday", "2019-06-22"),
    ),
    story(
        "whom a club hosts may be told with what it is",
        "Rovers have not won since May and host bottom club Selby on Wednesday night. Town visit fellow "
        "strugglers Barrow on Tuesday. The host nation Portugal lost on Monday.",
        ("May", "2019-05"),
        ("Wednesday night", "2019-07-03TNI"),
        ("Tuesday", "2019-07-02"),
        ("Monday", "2019-06-24"),
        types=(("Wednesday night", "TIME"),),
    ),
    story(
        "who leaves, steps down or faces a vote on a day does so next, and a picture shows who left then",
        "Okoro and Varga leave the board at the end of December. Lind steps down in November. The cabinet "
        "faces an election on September 8. Varga leaves the court on Monday. The leaves fell in May.",
        ("the end of December", "2019-12"),
        ("November", "2019-11"),
        ("September 8", "2019-09-08"),
        ("Monday", "2019-06-24"),
        ("May", "2019-05"),
    ),
    story(
        "the first to do something did it when the verb above tells, and a first chance may be to come",
        "Norland became the fourth European country to land on the Moon in August. Okoro was the youngest "
        "driver to win the race in July. She was the only one to finish in November. Lind will be the first "
        "woman to lead the choir in July. They have one last chance to vote in July.",
        ("August", "2018-08"),
        ("July", "2018-07"),
        ("November", "2018-11"),
        ("July", "2019-07"),
        ("July", "2019-07"),
    ),
    story(
        "a plan before a comma does not lead the verb behind it",
        "The mayor, who opposed the plan, said on Monday he would step down.",
        ("Monday", "2019-06-24"),
    ),
    story(
        "what somebody would or may do is rather to come, unless its month has just passed",
        "Okoro said she would not stand in November. Lind said the mill would close in May. It may shut in "
        "December.",
        ("November", "2019-11"),
        ("May", "2019-05"),
        ("December", "2019-12"),
    ),
    story(
        "by itself a day told as to come is to come, whichever it is",
        "On Wednesday, they will meet.",
        ("Wednesday", "2019-07-03"),
    ),
    story(
        "an hour of a text brought up to date may be one of the day after its date",
        "The mill burned down on Friday, June 28. It burned early Friday. The roof fell at 9 a.m.",
        ("Friday, June 28", "2019-06-28"),
        ("early Friday", "2019-06-28"),
        ("9 a.m.", "2019-06-28T09:00"),
        types=(("9 a.m.", "TIME"),),
    ),
    story(
        "what happened six days ago was not said tomorrow",
        "The mill burned down on Friday. The owner was held on Thursday.",
        ("Friday", "2019-06-21"),
        ("Thursday", "2019-06-27"),
    ),
    story(
        "by itself a day told as over is over",
        "Nobody was hurt, the mayor said on Friday.",
        ("Friday", "2019-06-21"),
    ),
    story(
        "a week told day by day is over",
        "They met on Friday and on Saturday. On Sunday they rested, and on Thursday they met again.",
        ("Friday", "2019-06-21"),
        ("Saturday", "2019-06-22"),
        ("Sunday", "2019-06-23"),
        ("Thursday", "2019-06-27"),
    ),
    story(
        "from when on something was or will be",
        "They said that starting in August, the pool will be free. The fee, starting in May, was low.",
        ("August", "2019-08"),
        ("May", "2019-05"),
    ),
    story(
        "an hour that begins a line is of the day of the lines before it, whatever they tell of",
        "19:30 Ferries will sail again at 6am tomorrow.\n\n18:12 The wall fell at 5.15pm, police said.\n\n"
        "Friday 28 June\n\n09:00 The road opened.",
        ("19:30", "2019-06-27T19:30"),
        ("6am tomorrow", "2019-06-28T06:00"),
        ("18:12", "2019-06-27T18:12"),
        ("5.15pm", "2019-06-27T17:15"),
        ("Friday 28 June", "2019-06-28"),
        ("09:00", "2019-06-28T09:00"),
        types=tuple((hour, "TIME") for hour in ("19:30", "6am tomorrow", "18:12", "5.15pm", "09:00")),
    ),
    story(
        "a day that a clause tells of a name in passing holds no hour, and the year of one no month",
        "Two men were hurt late on Tuesday. One was flown to Elm, where he left hospital on Wednesday. Their "
        "car had left the road at 11:20 p.m.\n\nOkoro, who came in November 2017, led Elm to its best place "
        "since 1992. She signed a contract in June.",
        ("late on Tuesday", "2019-06-25"),
        ("Wednesday", "2019-06-26"),
        ("11:20 p.m.", "2019-06-25T23:20"),
        ("November 2017", "2017-11"),
        ("1992", "1992"),
        ("June", "2019-06"),
        types=(("11:20 p.m.", "TIME"),),
    ),
    story(
        "what stays shut until a day is told by the words before",
        "The road is likely to stay shut until Tuesday. It remains closed until Tuesday. It stayed shut "
        "until Tuesday.",
        ("Tuesday", "2019-07-02"),
        ("Tuesday", "2019-07-02"),
        ("Tuesday", "2019-06-25"),
    ),
    story(
        "that month is later in the year told, though the one before lies nearer",
        "In January 1974 she signed a law, which fell that October. They met in December 1989 and parted "
        "that February. He sang in January 1990; that winter the lake froze.",
        ("January 1974", "1974-01"),
        ("that October", "1974-10"),
        ("December 1989", "1989-12"),
        ("that February", "1990-02"),
        ("January 1990", "1990-01"),
        ("that winter", "1989-WI"),
    ),
    story(
        "a day of that year is in the year told",
        "She was charged on 3 March 2016. The trial began on 7 November that year.",
        ("3 March 2016", "2016-03-03"),
        ("7 November", "2016-11-07"),
        ("that year", "2016"),
    ),
    story(
        "that year is the one told last, if only to say which event",
        "At the 2007 fair he sang for his mother. She died later that year.",
        ("2007", "2007"),
        ("later that year", "2007"),
    ),
    story(
        "what is arranged lies ahead, and so does what will be",
        "She'll speak on Tuesday. They are meeting on Monday. He is praising Sunday's vote.",
        ("Tuesday", "2019-07-02"),
        ("Monday", "2019-07-01"),
        ("Sunday", "2019-06-23"),
    ),
    story(
        "what stands beside a date says it again",
        "He was last seen on June 3, the day before the vote. He had left the day before.",
        ("June 3", "2019-06-03"),
        ("the day", "2019-06-03"),
        ("the day before", "2019-06-02"),
    ),
    story(
        "what owns something is no verb",
        "Thousands are expected to come to the town's fair on Saturday.",
        ("Saturday", "2019-06-29"),
    ),
    story(
        "the present is near, and a name is no verb",
        "The vote is on Saturday. She told Deadline on Monday that it was fair.",
        ("Saturday", "2019-06-29"),
        ("Monday", "2019-06-24"),
    ),
    story(
        "an hour takes the day that comes after a place",
        "The mill burned down on 3 June. They met at 9 p.m. in Leeds on Friday.",
        ("3 June", "2019-06-03"),
        ("9 p.m.", "2019-06-21T21:00"),
        ("Friday", "2019-06-21"),
        types=(("9 p.m.", "TIME"),),
    ),
    story(
        "the morning after a night that was told",
        "He was shot on the night of 3 June. At 2 a.m. he died.",
        ("the night of 3 June", "2019-06-03TNI"),
        ("2 a.m.", "2019-06-04T02:00"),
        types=(("the night of 3 June", "TIME"), ("2 a.m.", "TIME")),
    ),
    story(
        "what a day owns is as its verb says",
        "The weekend's fair drew 200.",
        ("The weekend", "2019-W25-WE"),
    ),
    story(
        "what is on a day is to come, and so is what waits until a month",
        "The vote is on Monday. The fair was delayed until October.",
        ("Monday", "2019-07-01"),
        ("October", "2019-10"),
    ),
    story(
        "a passage of old dates goes on from what it tells, not from what it names in passing",
        "He was convicted in 2011 of a June 2009 murder. He was sentenced in September.",
        ("2011", "2011"),
        ("June 2009", "2009-06"),
        ("September", "2011-09"),
    ),
    story(
        "an aside before a date does not say which way it looks",
        "The comet gets brightest — a display called the great flare — on Monday, the club said.",
        ("Monday", "2019-07-01"),
    ),
    story(
        "nor does one in brackets",
        "The shop reopens (it was bought by two brothers) on Monday.",
        ("Monday", "2019-07-01"),
    ),
    story(
        "a dash alone sets nothing aside",
        "The shop reopens — but the mill was sold on Monday.",
        ("Monday", "2019-06-24"),
    ),
    story(
        "a timetable looks ahead",
        "The show hits the road in July, and the film reaches cinemas on May 4.",
        ("July", "2019-07"),
        ("May 4", "2019-05-04"),
        published=date(2018, 11, 29),
    ),
    story(
        "a history writes what recurs, and decades, as TIDES does",
        "It was shelled daily, at a loss of ten men per day, for a decade. A guard was named every year.",
        ("daily", "XXXX-XX-XX"),
        ("per day", "P1D"),
        ("a decade", "P1DE"),
        ("every year", "XXXX"),
        types=(("daily", "SET"), ("per day", "SET"), ("a decade", "DURATION"), ("every year", "SET")),
        style="narrative",
    ),
    story(
        "news writes them as TimeML does",
        "It is cleaned daily. It was shut for a decade.",
        ("daily", "P1D"),
        ("a decade", "P10Y"),
        types=(("daily", "SET"), ("a decade", "DURATION")),
    ),
    story(
        "a day soon after one told in full is of that year, though that of publication lies near",
        "On 3 June 2016 Okoro asked the firm to build it. Its director came on 9 June and gave her a price.",
        ("3 June 2016", "2016-06-03"),
        ("9 June", "2016-06-09"),
    ),
    story(
        "a date long gone that heads a part of a text gives its year to what is told below",
        "The end of Skerra.\n\nSummer 2015\n\nThe family sold its sheep in June. Nine were left by "
        "September.\n\n14 March 2017\n\nThey met. They left on 2 October.\n\nToday\n\nIt was sold in May and "
        "last week it rained.",
        ("Summer 2015", "2015-SU"),
        ("June", "2015-06"),
        ("September", "2015-09"),
        ("14 March 2017", "2017-03-14"),
        ("2 October", "2017-10-02"),
        ("Today", "2019-06-27"),
        ("May", "2019-05"),
        ("last week", "2019-W25"),
    ),
    # ── no publication date ──────────────────────────────────────────────────────────────────────
    story(
        "nothing is invented",
        "He met her on Wednesday. In June they left. Yesterday she wrote. Last year it rained.",
        ("Wednesday", "XXXX-WXX-3"),
        ("June", "XXXX-06"),
        ("Yesterday", "XXXX-XX-XX"),
        ("Last year", "XXXX"),
        published=None,
        anchors=(("Wednesday", None), ("June", None), ("Yesterday", None)),
    ),
    story(
        "what the text says in full needs no publication date",
        "It opened on 3 June 2018. Two days later it shut.",
        ("3 June 2018", "2018-06-03"),
        ("Two days later", "2018-06-05"),
        published=None,
    ),
    story(
        "parts stay open too",
        "He sang on Friday night. The second quarter was poor. It will be shut at Christmas.",
        ("Friday night", "XXXX-WXX-5TNI"),
        ("The second quarter", "XXXX-Q2"),
        ("Christmas", "XXXX-12-25"),
        published=None,
        types=(("Friday night", "TIME"),),
    ),
    story(
        "an undated text goes on from a year just told, not from one that bounds something or is far",
        "It opened in 2003 and shut in May. It is the worst loss since 1997. In June a vote is due. "
        "All agree. So they say. It burned in July.",
        ("2003", "2003"),
        ("May", "2003-05"),
        ("1997", "1997"),
        ("June", "XXXX-06"),
        ("July", "XXXX-07"),
        published=None,
        style="news",
    ),
    story(
        "a few years do not make a history of an undated text",
        "Sales rose in 1998. They fell in 1999. The gap closed in 2001. All saw it. Sales rose in December.",
        ("1998", "1998"),
        ("1999", "1999"),
        ("2001", "2001"),
        ("December", "XXXX-12"),
        published=None,
    ),
    # ── results of companies ─────────────────────────────────────────────────────────────────────
    story(
        "a quarter and the one a year before",
        "Profit fell in the first quarter. A year earlier it had risen.",
        ("the first quarter", "2019-Q1"),
        ("A year earlier", "2018-Q1"),
    ),
    story(
        "the quarter that began last",
        "Revenue rose in the fourth quarter.",
        ("the fourth quarter", "2018-Q4"),
        published=date(2019, 2, 6),
    ),
    story(
        "a quarter of a year named",
        "Profit fell in the third quarter of 2017 and in the first half of 2018.",
        ("the third quarter of 2017", "2017-Q3"),
        ("the first half of 2018", "2018-H1"),
    ),
    story(
        "quarters by their letter",
        "In Q3 the firm made a loss.",
        ("Q3", "2018-Q3"),
    ),
    story(
        "a year told for comparison is not counted from once more",
        "The yard lost money, after a profit in the 2018 period. The year-ago results held a charge.",
        ("the 2018 period", "2018"),
        ("year-ago", "2018"),
        published=date(2019, 11, 2),
    ),
    story(
        "a quarter to come is not counted back from in a report",
        "Profit fell in the third quarter. They expect losses through the third quarter of 2020. "
        "Talk goes on. So it is. All know it. In the year-ago period, the yard made money.",
        ("the third quarter", "2019-Q3"),
        ("the third quarter of 2020", "2020-Q3"),
        ("the year-ago period", "2018-Q3"),
        published=date(2019, 10, 26),
    ),
    # ── ranges ───────────────────────────────────────────────────────────────────────────────────
    story("days of a month", "The fair runs July 5-7.", ("July 5", "2019-07-05"), ("7", "2019-07-07")),
    story(
        "days named by weekday",
        "Strikes are planned for 8 and 9 July.",
        ("8", "2019-07-08"),
        ("9 July", "2019-07-09"),
    ),
    story("years", "The war of 1914-1918 ended the trade.", ("1914", "1914"), ("1918", "1918")),
    story("short years", "He led the club in 1987-88.", ("1987", "1987"), ("88", "1988")),
    story(
        "months of a year",
        "It was closed from May to June 2017.",
        ("May", "2017-05"),
        ("June 2017", "2017-06"),
    ),
    story("seasons of two years", "The club last won in 2004/05.", ("2004", "2004"), ("05", "2005")),
    # ── times of day ─────────────────────────────────────────────────────────────────────────────
    story(
        "a time and its day",
        "He was found at 9 a.m. Tuesday.",
        ("9 a.m. Tuesday", "2019-06-25T09:00"),
        types=(("9 a.m. Tuesday", "TIME"),),
    ),
    story(
        "midnight ends its day",
        "The truce ended at midnight on 3 June 2018.",
        ("midnight", "2018-06-03T24:00"),
        ("3 June 2018", "2018-06-03"),
        types=(("midnight", "TIME"),),
    ),
    story(
        "noon and midnight of the same day",
        "Bidding closed at noon on Wednesday.",
        ("noon", "2019-06-26T12:00"),
        ("Wednesday", "2019-06-26"),
        types=(("noon", "TIME"),),
    ),
    story(
        "a half of the day",
        "The polls close at 10 p.m. today.",
        ("10 p.m. today", "2019-06-27T22:00"),
        types=(("10 p.m. today", "TIME"),),
    ),
    story(
        "twelve is noon or midnight",
        "It began at 12 p.m. today and ended at 12 a.m. tomorrow.",
        ("12 p.m. today", "2019-06-27T12:00"),
        ("12 a.m. tomorrow", "2019-06-28T00:00"),
        types=(("12 p.m. today", "TIME"), ("12 a.m. tomorrow", "TIME")),
    ),
    story(
        "a time beside a numeric date",
        "The tremor was felt at 03:12 on 15/02/2018.",
        ("03:12", "2018-02-15T03:12"),
        ("15/02/2018", "2018-02-15"),
        types=(("03:12", "TIME"),),
    ),
    story(
        "four digits and a zone",
        "The plane took off at 0715 GMT on 3 June 2018.",
        ("0715 GMT", "2018-06-03T07:15"),
        ("3 June 2018", "2018-06-03"),
        types=(("0715 GMT", "TIME"),),
    ),
    story(
        "an hour is one of the part of a day told before, and the next hour follows it",
        "The hall burned on Sunday night. It was old. It was of wood. Many knew it. A few were inside. "
        "At 10:08 p.m. a guard saw smoke. He ran. He rang the bell. He fell. He rose again. "
        "By 11:20 p.m. the roof was gone.",
        ("Sunday night", "2019-06-23TNI"),
        ("10:08 p.m.", "2019-06-23T22:08"),
        ("11:20 p.m.", "2019-06-23T23:20"),
        types=(("Sunday night", "TIME"), ("10:08 p.m.", "TIME"), ("11:20 p.m.", "TIME")),
    ),
    story(
        "an hour of another part of the day, or an earlier one, is not",
        "The hall burned on Sunday night. It was old. It was of wood. Many knew it. A few were inside. "
        "At 3:08 p.m. a guard spoke to us.",
        ("Sunday night", "2019-06-23TNI"),
        ("3:08 p.m.", "2019-06-27T15:08"),
        types=(("Sunday night", "TIME"), ("3:08 p.m.", "TIME")),
    ),
    story(
        "a night that is over is the one before the day of writing, one to come that of the day",
        "The river rose overnight. It was still rising at dawn. It will fall overnight.",
        ("overnight", "2019-06-26TNI"),
        ("dawn", "2019-06-27TMO"),
        ("overnight", "2019-06-27TNI"),
        types=(("overnight", "TIME"), ("dawn", "TIME")),
    ),
    story(
        "what so many years have gone by since lies so many years back",
        "The mayor spoke three years after the hall burned on New Year's Eve. The roof was shut, a year "
        "since it was opened in November.",
        ("three years", "P3Y"),
        ("New Year's Eve", "2016-12-31"),
        ("a year", "P1Y"),
        ("November", "2018-11"),
        published=date(2019, 12, 20),
        types=(("three years", "DURATION"), ("a year", "DURATION")),
    ),
    story(
        "an hour is one of the only day that the story tells of, however far back",
        "The hall burned on Tuesday. It was old. It was of wood. Many knew it. A few were inside. "
        "A guard saw smoke in the early afternoon. He ran. He rang the bell. He fell. He rose again. "
        "At 4:20 p.m. the roof fell in.",
        ("Tuesday", "2019-06-25"),
        ("the early afternoon", "2019-06-25TAF"),
        ("4:20 p.m.", "2019-06-25T16:20"),
        types=(("the early afternoon", "TIME"), ("4:20 p.m.", "TIME")),
    ),
    story(
        "but not where a second day is told",
        "The hall burned on Tuesday. It was old. It reopened on Wednesday. Many knew it. A few were inside. "
        "It is of stone. A guard saw smoke at 4:20 p.m. and ran.",
        ("Tuesday", "2019-06-25"),
        ("Wednesday", "2019-06-26"),
        ("4:20 p.m.", "2019-06-27T16:20"),
        types=(("4:20 p.m.", "TIME"),),
    ),
    story(
        "nor where its verb looks ahead",
        "The hall burned on Tuesday. It was old. It was of wood. Many knew it. A few were inside. "
        "The mayor will speak at 4:20 p.m.",
        ("Tuesday", "2019-06-25"),
        ("4:20 p.m.", "2019-06-27T16:20"),
        types=(("4:20 p.m.", "TIME"),),
    ),
    story(
        "hours later are counted from the hour told",
        "It left at 11:36 p.m. on 3 June. Eight hours later it was back. It had turned 20 minutes earlier.",
        ("11:36 p.m.", "2019-06-03T23:36"),
        ("3 June", "2019-06-03"),
        ("Eight hours later", "2019-06-04T07:36"),
        ("20 minutes earlier", "2019-06-04T07:16"),
        types=(("11:36 p.m.", "TIME"), ("Eight hours later", "TIME"), ("20 minutes earlier", "TIME")),
    ),
    story(
        "but not from the hour of another day, nor from none, nor from that of writing",
        "It left at 11:36 p.m. on 3 June. It flew on 5 June. Two hours later it was back. He rang "
        "an hour ago.",
        ("11:36 p.m.", "2019-06-03T23:36"),
        ("3 June", "2019-06-03"),
        ("5 June", "2019-06-05"),
        ("Two hours later", "XXXX-XX-XX"),
        ("an hour ago", "XXXX-XX-XX"),
        types=(("11:36 p.m.", "TIME"),),
    ),
    # ── sets and lengths ─────────────────────────────────────────────────────────────────────────
    story(
        "sets have no place",
        "The club meets every Tuesday and on Thursdays.",
        ("every Tuesday", "XXXX-WXX-2"),
        ("Thursdays", "XXXX-WXX-4"),
        types=(("every Tuesday", "SET"), ("Thursdays", "SET")),
    ),
    story(
        "lengths have no place",
        "The trial lasted three weeks; the verdict took two hours.",
        ("three weeks", "P3W"),
        ("two hours", "PT2H"),
        types=(("three weeks", "DURATION"), ("two hours", "DURATION")),
    ),
    story(
        "lengths in fractions",
        "It took 2.5 hours, then half an hour, then two and a half years.",
        ("2.5 hours", "PT2H30M"),
        ("half an hour", "PT30M"),
        ("two and a half years", "P2Y6M"),
        types=(("2.5 hours", "DURATION"), ("half an hour", "DURATION"), ("two and a half years", "DURATION")),
    ),
    story(
        "a length that reaches back",
        "Prices fell over the last two weeks.",
        ("the last two weeks", "P2W"),
        types=(("the last two weeks", "DURATION"),),
        bounds=(("the last two weeks", "2019-06-13", "2019-06-27"),),
    ),
    # ── holidays and seasons ─────────────────────────────────────────────────────────────────────
    story("the last Christmas", "The shop shut on Christmas Eve.", ("Christmas Eve", "2018-12-24")),
    story(
        "in a history without a date, today is these days",
        "The abbey was founded in 1140, sacked in 1292 and rebuilt in 1301. The tower that fell in 1410 is a "
        "barn today.",
        ("1140", "1140"),
        ("1292", "1292"),
        ("1301", "1301"),
        ("1410", "1410"),
        ("today", "PRESENT_REF"),
        published=None,
        style="narrative",
    ),
    story(
        "on a Sunday this week is the one to come",
        "It will reopen this week, or next week.",
        ("this week", "2019-W26"),
        ("next week", "2019-W26"),
        published=date(2019, 6, 23),
    ),
    story(
        "what was so this week is over on a Sunday",
        "The mill burned down this week.",
        ("this week", "2019-W25"),
        published=date(2019, 6, 23),
    ),
    story(
        "dawn on a day named after it",
        "The two planets will meet before dawn in the west on July 13.",
        ("dawn", "2019-07-13TMO"),
        ("July 13", "2019-07-13"),
        types=(("dawn", "TIME"),),
    ),
    story(
        "an hour told again for a zone where it is still the day before",
        "It was fired at 7:06 a.m. (2206 GMT). Another followed at 8:10 p.m. (1110 GMT).",
        ("7:06 a.m.", "2019-06-27T07:06"),
        ("2206 GMT", "2019-06-26T22:06"),
        ("8:10 p.m.", "2019-06-27T20:10"),
        ("1110 GMT", "2019-06-27T11:10"),
        types=tuple((hour, "TIME") for hour in ("7:06 a.m.", "2206 GMT", "8:10 p.m.", "1110 GMT")),
    ),
    story(
        "a year that opens a sentence holds what the sentence tells",
        "Two years ago, three men were robbed on New Year's Eve. Last year, the mill burned down in March.",
        ("Two years ago", "2017"),
        ("New Year's Eve", "2017-12-31"),
        ("Last year", "2018"),
        ("March", "2018-03"),
    ),
    story(
        "a year that only says whose it was holds nothing",
        "Last year's winner came back in March. The man who won in 2016 left in May.",
        ("Last year", "2018"),
        ("March", "2019-03"),
        ("2016", "2016"),
        ("May", "2019-05"),
    ),
    story("a moveable feast", "They met on Good Friday.", ("Good Friday", "2019-04-19")),
    story(
        "a feast to come",
        "The choir will sing at Easter.",
        ("Easter", "2020-04-12"),
        published=date(2019, 12, 12),
    ),
    story(
        "a winter over New Year",
        "The lake froze last winter.",
        ("last winter", "2018-WI"),
        bounds=(("last winter", "2018-12-01", "2019-02-28"),),
    ),
    # ── old and large ────────────────────────────────────────────────────────────────────────────
    story(
        "before Christ",
        "The city fell in 146 BC. Two years later it burned.",
        ("146 BC", "BC0146"),
        ("Two years later", "BC0144"),
    ),
    story(
        "decades and centuries",
        "The church dates from the 14th century; the organ from the 1980s.",
        ("the 14th century", "13"),
        ("the 1980s", "198"),
        bounds=(("the 14th century", "1300-01-01", "1399-12-31"), ("the 1980s", "1980-01-01", "1989-12-31")),
    ),
    story("a decade in words", "They met in the late eighties.", ("the late eighties", "198")),
    # ── numbers for dates ────────────────────────────────────────────────────────────────────────
    story("only one reading", "Invoice dated 25/12/2018 was paid.", ("25/12/2018", "2018-12-25")),
    story(
        "day first on request", "Built 03/04/2019 by hand.", ("03/04/2019", "2019-04-03"), date_order="dmy"
    ),
    story(
        "month first on request", "Built 03/04/2019 by hand.", ("03/04/2019", "2019-03-04"), date_order="mdy"
    ),
    story(
        "either reading",
        "Built 03/04/2019 by hand.",
        ("03/04/2019", "2019-XX-XX"),
        bounds=(("03/04/2019", "2019-03-04", "2019-04-03"),),
    ),
    story(
        "the order of the text's own dates",
        "Paid on 25/12/2018, sent on 03/04/2019.",
        ("25/12/2018", "2018-12-25"),
        ("03/04/2019", "2019-04-03"),
    ),
    story(
        "what is counted from an event after a comma says the date before it again",
        "Ole married on June 12, 1901, bought a mill in 1916 and left in March 1932. "
        "Nils had died in 1919, two months after the harvest.",
        ("June 12, 1901", "1901-06-12"),
        ("1916", "1916"),
        ("March 1932", "1932-03"),
        ("1919", "1919"),
        ("two months after the harvest", "1919-XX-XX"),
        style="narrative",
    ),
    story(
        "news that goes back over a history stays in the years that it has just told",
        "It stopped last month. A plan of 1908 was lost. One came in 1964.\n\nWork began on 4 May 1990. "
        "The firm had promised much. Soon it was in trouble. In November a gale struck.\n\n"
        "In 1993 it built a tower. Varga fell from it on 14 May.\n\nIt opened in 1994, and was sold in 1999 "
        "and in 2004. It will close on Friday, and reopens next year.",
        ("last month", "2019-05"),
        ("1908", "1908"),
        ("1964", "1964"),
        ("4 May 1990", "1990-05-04"),
        ("November", "1990-11"),
        ("1993", "1993"),
        ("14 May", "1993-05-14"),
        ("1994", "1994"),
        ("1999", "1999"),
        ("2004", "2004"),
        ("Friday", "2019-06-28"),
        ("next year", "2020"),
    ),
    story(
        "a life ends in the days of its publication",
        "Hale was born in 1927 and left in June 1944. He wed in 1953 and left the yard in 1992.\n\n"
        "His wife died in 2011.\n\nHe died on 2 June after a short illness. A service is due on 11 July.",
        ("1927", "1927"),
        ("June 1944", "1944-06"),
        ("1953", "1953"),
        ("1992", "1992"),
        ("2011", "2011"),
        ("2 June", "2019-06-02"),
        ("11 July", "2019-07-11"),
    ),
    story(
        "one year told beside the news is no story that it goes on from",
        "Hale, whose find of 1963 led to a cure, died on 2 June aged 84.\n\n"
        "She sold it in January 1964 and in 1965. It was shown in 1971, 1976, 1979 and 1990.",
        ("1963", "1963"),
        ("2 June", "2019-06-02"),
        ("January 1964", "1964-01"),
        ("1965", "1965"),
        ("1971", "1971"),
        ("1976", "1976"),
        ("1979", "1979"),
        ("1990", "1990"),
    ),
    story(
        "a verb behind it tells no event that days are counted from",
        "On 9 August 1963 she saw that what she had thrown away six days before had turned blue.",
        ("9 August 1963", "1963-08-09"),
        ("six days", "P6D"),
        style="narrative",
        types=(("six days", "DURATION"),),
    ),
    story(
        "what a history has found of late is of these days, and so is what is to be shown",
        "It was made in 1911, kept from 1934 to 1996 and sold in 2004 and in 2012.\n\n"
        "A clerk found it last November. Tests in February were clear.\n\nThe sitter died in 1918.\n\n"
        "The picture goes on show on 23 July.",
        ("1911", "1911"),
        ("1934", "1934"),
        ("1996", "1996"),
        ("2004", "2004"),
        ("2012", "2012"),
        ("last November", "2018-11"),
        ("February", "2019-02"),
        ("1918", "1918"),
        ("23 July", "2019-07-23"),
    ),
    story(
        "a year foreseen is not counted back from",
        "It began in April 1998 with a vow that it would run by 2003. They had voted the previous November.",
        ("April 1998", "1998-04"),
        ("2003", "2003"),
        ("the previous November", "1997-11"),
    ),
    story(
        "a day told with its year is the same day where it is told again without",
        "The advice of 7 March 2003 was long. Okoro said that his note of 7 March ended the talks.",
        ("7 March 2003", "2003-03-07"),
        ("7 March", "2003-03-07"),
    ),
    story(
        "a date takes the year behind it, and so does what it is joined to",
        "He was hit on the night of 9 November last year. It was dark by 4pm on 3 March last year. She was "
        "away between 4 and 8 May last year. It ran from 28 June to 2 July last year. It will shut in the "
        "week of 9 March next year. He came by the end of August last year.",
        ("the night of 9 November last year", "2018-11-09TNI"),
        ("4pm", "2018-03-03T16:00"),
        ("3 March last year", "2018-03-03"),
        ("4", "2018-05-04"),
        ("8 May last year", "2018-05-08"),
        ("28 June", "2018-06-28"),
        ("2 July last year", "2018-07-02"),
        ("the week of 9 March next year", "2020-W11"),
        ("the end of August last year", "2018-08"),
        types=(("the night of 9 November last year", "TIME"), ("4pm", "TIME")),
    ),
    story(
        "a year that something else has is not that of the date before it",
        "It was dry in June, last year's was not. He left in June for the second time last year.",
        ("June", "2019-06"),
        ("last year", "2018"),
        ("June", "2019-06"),
        ("last year", "2018"),
    ),
    story(
        "a day without its year lies around one told with it, beyond the days on which that was told",
        "Okoro died on 3 March last year.\n\nA court heard on Monday that she had fallen ill on 1 March.\n\n"
        "She was sent home on 27 February.",
        ("3 March last year", "2018-03-03"),
        ("Monday", "2019-06-24"),
        ("1 March", "2018-03-01"),
        ("27 February", "2018-02-27"),
    ),
    story(
        "a day that would be to come lies around one told, as it is told as over",
        "Hale was attacked on 5 July last year. He was discharged on 20 July. A man was held in August.\n\n"
        "Officers recovered a knife on 9 July.",
        ("5 July last year", "2018-07-05"),
        ("20 July", "2018-07-20"),
        ("August", "2018-08"),
        ("9 July", "2018-07-09"),
    ),
    story(
        "the last such day before something is not the last one before the day of writing",
        "A strike is planned for 13 December, the last Friday before the holidays. It shut on 31 May, the "
        "last Friday of the month. She left last Friday after work. They met on the last Friday before "
        "Christmas.",
        ("13 December", "2019-12-13"),
        ("31 May", "2019-05-31"),
        ("the last Friday of the month", "2019-05-31"),
        ("last Friday", "2019-06-21"),
        ("the last Friday before Christmas", "2018-12-21"),
    ),
    story(
        "a day lies around the evening of one told with its year",
        "Hale was attacked on the evening of 2 February last year. He had complained on 28 January.",
        ("the evening of 2 February last year", "2018-02-02TEV"),
        ("28 January", "2018-01-28"),
        types=(("the evening of 2 February last year", "TIME"),),
    ),
    story(
        "a day around one told goes over into the next year with it",
        "The ship left Hull on 30 December 2016 and sank on 3 January.",
        ("30 December 2016", "2016-12-30"),
        ("3 January", "2017-01-03"),
    ),
    story(
        "a day goes on from none told with its year once the story is back in the year of publication",
        "Hale was freed on 9 March 2017. The club won the cup on 20 April. He went home on 11 March. Last "
        "year's fair was held on 12 February 2018. This year's was held on 14 February.",
        ("9 March 2017", "2017-03-09"),
        ("20 April", "2019-04-20"),
        ("11 March", "2019-03-11"),
        ("Last year", "2018"),
        ("12 February 2018", "2018-02-12"),
        ("This year", "2019"),
        ("14 February", "2019-02-14"),
        published=date(2019, 9, 26),
    ),
    story(
        "close to publication, or to come, a day told before with its year is its anniversary",
        "A fire on 14 June 2016 killed two; one on 2 January 2016 none.\n\nOn 14 June mourners met. They "
        "will meet again on 2 January.",
        ("14 June 2016", "2016-06-14"),
        ("2 January 2016", "2016-01-02"),
        ("14 June", "2019-06-14"),
        ("2 January", "2020-01-02"),
    ),
    story(
        "what is so after something was done tells of it as over, and what will be does not",
        "The pair are no more after going public in October. The firm is in trouble after losing its licence "
        "in October. They will stop after playing in October. He wants to rest after singing in October.",
        ("October", "2018-10"),
        ("October", "2018-10"),
        ("October", "2019-10"),
        ("October", "2019-10"),
    ),
    story(
        "a list of what is next names who visits whom",
        "Elm: Host the Rovers on Sunday. Porto: Visit Leeds on Sunday.",
        ("Sunday", "2019-06-30"),
        ("Sunday", "2019-06-30"),
    ),
    story(
        "what was put off until a day of which the text has told was put off until that",
        "The panel met on Wednesday. It was rescheduled for Wednesday when one of them fell ill.",
        ("Wednesday", "2019-06-26"),
        ("Wednesday", "2019-06-26"),
    ),
    story(
        "no verb that would be to come stands behind “to” where a thing, a place or somebody does",
        "She pleaded guilty to theft on Friday. He returned to action in October. A letter sent to staff in "
        "October hurt. The ban applied to cattle in October. The bridge reopened to traffic on Friday. It "
        "moved to new premises in October. The family sent a letter to police on Sunday. He lost his wife to "
        "cancer on Sunday.",
        ("Friday", "2019-06-21"),
        ("October", "2018-10"),
        ("October", "2018-10"),
        ("October", "2018-10"),
        ("Friday", "2019-06-21"),
        ("October", "2018-10"),
        ("Sunday", "2019-06-23"),
        ("Sunday", "2019-06-23"),
    ),
    story(
        "but what was agreed, or somebody was picked for, may be to come",
        "He was cleared to play in October. It agreed to finance the fair in October. They hope to "
        "commission it in October. The crew is to return to port in October.",
        ("October", "2019-10"),
        ("October", "2019-10"),
        ("October", "2019-10"),
        ("October", "2019-10"),
    ),
    story(
        "a programme goes on from the day told before",
        "The fair opens on Friday 12 July. On the Saturday boats will race. A duke will open a hall on "
        "Sunday.\n\nThe tour starts on 9 August. They play Ely on the Tuesday.\n\nNorland will name its team "
        "for the 20 July tie against Ely on Sunday.\n\nThe hearing is set for 12 July. The council will meet "
        "on Monday.",
        ("Friday 12 July", "2019-07-12"),
        ("Saturday", "2019-07-13"),
        ("Sunday", "2019-07-14"),
        ("9 August", "2019-08-09"),
        ("Tuesday", "2019-08-13"),
        ("20 July", "2019-07-20"),
        ("Sunday", "2019-06-30"),
        ("12 July", "2019-07-12"),
        ("Monday", "2019-07-01"),
    ),
    # ── now, before and after ────────────────────────────────────────────────────────────────────
    story(
        "now and then as such",
        "It is now a museum. Prices have risen recently.",
        ("now", "PRESENT_REF"),
        ("recently", "PAST_REF"),
    ),
)

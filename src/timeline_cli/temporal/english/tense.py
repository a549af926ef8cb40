"""English words from which a sentence's direction in time can be read without parsing it."""

from __future__ import annotations

from timeline_cli.temporal.grammar import words

#: a verb group that points ahead
FUTURE = words(
    "will ll shall wo going plans plan planning expects expect hopes hope intends intend "
    "poised must aims tentatively likely vows promises deadline prepares preparing "
    "forecast ready"
)
#: what somebody "would not" do who was asked
REFUSED = words("answer comment confirm disclose discuss name reveal say specify")
#: what concludes that something was, where "have" follows; what tells whom somebody did not hold ("let her go")
MUST, LET = "must", "let"
#: of these, what does not where something was done to it ("missed the deadline on Monday")
DEADLINE = "deadline"
#: of these, what points ahead only behind one of the words: else it may be a noun ("cut its forecast on Monday")
FORESEEN, FORESEEN_BEHIND = words("forecast"), words("is are was were be been being 's 're")
#: these point ahead by themselves; after "was" or "were" the text does not say whether it came to pass
ARRANGED = words("due scheduled expected planned set slated supposed proposed meant booked billed tipped")
#: beside "was", what has since been given another day: "was originally planned for March"
AT_FIRST = words("first initially originally")
#: what "had been due" was so before what is told
HAD = "had"
#: these settle a day that "for" leads to: "set a hearing for 10 March", "has been listed for Friday"
APPOINTS = words("set scheduled listed fixed booked called announced issued")
HAS = words("has have")
#: before a day, until when what "has been" done is to last, unless it has not been done
AS_LONG_AS, NEVER = words("until till"), words("not never")
#: what is done or will be done as if it had been on the day that "to" leads to
BACKDATES = words("backdate backdated backdates backdating")
#: what somebody asked for may have come by now, or not: "demanded that the firm pay by Friday"
#: and with "has" what it asks of somebody is still to come ("has asked the council to vote on Monday")
DEMANDS, THAT = words("asked demanded insisted proposed recommended requested suggested urged"), "that"
TELLS_TO = words("advised asked instructed invited ordered told urged warned")
#: before one of them it tells of what did come: "withdrew as expected"
AS = "as"
#: the present tense of a timetable
SCHEDULED = words(
    "begins opens starts resumes ends expires closes kicks runs airs premieres debuts launches arrives returns "
    "reaches hits takes peaks releases reopens gets occurs continues departs reconvenes retires finishes"
)
#: the same of several, behind their plural or "they": elsewhere these need not be of the present
SCHEDULED_OF_MANY = words("arrive begin expire finish open reconvene reopen resume start")
THEY = words("they which who")
#: the same of what a timetable has people do, where one of the words follows that makes them verbs of it
FIXTURES = {
    "travel": words("to"),
    "travels": words("to"),
    "take": words("on over office"),
    "takes": words("on charge over office"),
    "step": words("down aside"),
    "steps": words("down aside"),
    "stand": words("down aside"),
    "stands": words("down aside"),
    "leave": words("for office"),
    "leaves": words("for office"),
    "fly": words("back home out to"),
    "flies": words("back home out to"),
    "head": words("for home to"),
    "heads": words("for home to"),
    "return": words("home to"),
    "depart": words("for"),
    "arrive": words("at in"),
    "go": words("on to"),
    "goes": words("on to"),
    "appears": words("at before in"),
    "hears": words("the a an his her its"),
    "come": words("into back"),
    "comes": words("into back"),
    "round": words("off"),
    "rounds": words("off"),
    "makes": words("his her its"),
    "meet": words("again at in on"),
    "meets": words("again at in on"),
}
#: the same for a day or month that a date names: the line under a picture tells so of a weekday
#: ("Okoro leaves the court on Monday")
DEPARTURES = {
    "leave": words("the their his her its"),
    "leaves": words("the their his her its"),
    "join": words("the"),
    "joins": words("the"),
}
#: before a number, what somebody does on a birthday
AGES = words("turns")
#: of these only what goes "on sale" or comes "into force", not "on a march"
ON_SHOW, NO_SHOW = words("go goes come comes"), words("on into back")
#: what somebody "has" or "have" on a day to come
GATHERINGS = words(
    "appointment audition derby exam fixture friendly game hearing interview match meeting race tie vote"
)
#: and where an article or a name follows ("face Leeds on Saturday"): else these may be nouns
FACES = words("face faces host hosts plays meets visits welcomes entertains")
#: the same only where somebody does so ("the clubs play Leeds"), as these stand behind many other words
FACE = words("play meet visit welcome entertain")
#: after one of these, a plural or a name what follows may be any noun: "the plans face further votes on Monday"
CONFRONTS = words("face faces")
FACED_BY = words("and who which he she they also now then")
#: with "is" or "are" before them, what is arranged to be done on a day to come
HELD = words("held staged played released unveiled screened broadcast launched run")
#: right before a date these say from when on something was or will be
STARTING = words("starting beginning")
#: with "is" or "are" before them, these tell what is arranged
ARRANGING = words(
    "meeting holding hosting visiting traveling travelling playing facing opening launching starting leaving "
    "returning arriving voting speaking appearing flying resuming closing releasing"
)
#: "the first to", "the youngest driver to": who is so by what came to pass, unless it is one of the others
ONLY_ONES = words(
    "first second third fourth fifth sixth seventh eighth ninth tenth last latest only sole 1st 2nd 3rd"
)
SUPERLATIVE_ENDING = "est"
BEING_ONE = words("become becomes became are is was were")
WAYS = words("chance chances date day deadline opportunity opportunities time way")
#: "is" or "are" before any other such verb tells a plan only where "on" and a day follow, and not of these,
#: which go on about what is over ("police are investigating a fire on Monday")
ABOUT_WHAT_WAS = words(
    "investigating probing examining studying considering searching hunting looking mourning celebrating "
    "recovering appealing treating blaming hailing saying wondering discussing complaining criticising "
    "criticizing having doing"
)
#: and not where one of these stands between the verb and the day
BEYOND_THE_PLAN = words("after following since over about when as because that before until from")
#: between "is" and a participle ("is being built on Monday"), and how such a verb ends
BEING, GOING_ENDING = "being", "ing"
#: before such a verb one of these tells that it was done by then ("after going public in May")
ONCE_DONE = words("after having")
COLON = ":"
#: with "for" behind them, these tell that somebody gets ready for what is to come
READY_FOR = words(
    "squad lineup preparation preparations prepare prepares prepared preparing training tickets warning warnings alert"
)
#: and so does this behind a hyphen ("line-up")
LINED_UP = "up"
#: verbs that look ahead only with an infinitive after them; else they may be nouns
ALSO_NOUNS = words("plan plans hope hopes promises aims")
PLAIN_FUTURE = words("will ll shall")
#: with "be" and a participle after them, what they speak of lies ahead
BEFORE_BE = words("will ll shall would to may could should can must might")
#: in the past of a newspaper, what could be done rather than what might come
ABLE = words("could")
BE, NOT = "be", "not"
#: before "be", what may or ought to be done from now on, where "would" and "could" may tell what was said
OPEN = words("can may must should")
#: behind what will be done, what goes on to another thing that will
ALSO = words(", and or")
#: with "of", what lies before a day to come
AHEAD = words("ahead")
#: what ties to a length the thing that filled it ("two months of siege")
OF = "of"
#: what stands between dates that share a year, or between a date and its year
JOINS_DATES = words("of on in and or to until till through - –")
#: what somebody said would be, when something came to pass that was still to come
WOULD, WHEN = "would", words("when once")
#: behind "would", what does not say so
NOT_TO_COME = words("have like often always sometimes usually")
#: what might be, or would have been, may lie on either side
UNSURE = words("would may might could should can")
#: what leads something to come, after which another thing will have been done
TO_COME = FUTURE | ARRANGED | SCHEDULED | UNSURE | words("to")
#: with an infinitive after them, what was asked or agreed still lay ahead
AHEAD_OF = words(
    "agreed decided wants want needs need vowed promised offered "
    "invited hoped called threatened pledged has have is are prepared seeking voted warned "
    "certain sure bound keen eager"
)
#: after these an infinitive tells what did happen
IMPLICATIVE = words(
    "attempt attempts managed failed tried continued began went came used helped helping rose fell up down "
    "enough able according owed compared due closed dropped grew "
    "said believed thought reported known alleged understood presumed rumoured driven flown given shown taken thrown"
)
#: what is done to set something right was done when that was: "had an operation to remove a tumour on 2 July"
OPERATIONS = words("operation procedure surgery")
#: what came of a game, behind what was done in it: "came from behind to beat Leeds on Monday"
WON = words("beat claim clinch deny draw earn edge give lift reach secure seal send snatch win")
#: the same behind "was" or "were", and by themselves those of the second line: "was forced to land on Monday"
MADE_TO = words("allowed compelled forced heard left made obliged permitted seen sent")
DID_NOT, WERE = words("declined refused unable"), words("was were")
#: unless they were to call something off, which may be to come
CALL_OFF = words("call cancel delay drop miss move postpone reschedule scrap shut close")
#: what follows "to" when it is a preposition
NO_VERB = words(
    "the a an his her their its this that these those be it me you us him them about more less some "
    "negative positive stable neutral junk zero nearly almost around just "
    "death court school prison jail hospital church town bed life people office power war earth"
)
#: these are no verbs either, but things or qualities: "returned to action", "sent to staff", "pleaded guilty to theft"
THINGS = words(
    "action arson bankruptcy both breakfast cancer captain care cash cattle charity children class college "
    "combat community council country crime culture custody data dinner duty each every exile fame flu former "
    "four fraud freedom fresh full gas glory gold grass high history hospice hot illness industry intensive "
    "jurors justice labour large larger law local low lunch magistrates main major manslaughter many media men "
    "minor most murder music national new normal office old opposition other parish party peace perjury police "
    "port primary private property public racism rail reality rehab robbery royal rural safety sea secondary "
    "senior separate several shore silver six small society software space staff storage surgery ten territory "
    "terror theft thousands three traffic trial two uncertainty university victory village voluntary wealth "
    "wildlife women young youth"
)
#: how things and qualities end, and which verbs end so too
THING_ENDINGS = tuple(
    "tion sion ment ness ity ship ism hood ence ance ery ary ous ful less tive sive acy ency ancy nal ral cal ial "
    "ual".split()
)
VERBS_LIKE_THINGS = words(
    "advance apportion auction augment balance caution cement commence comment commission complement dance dial "
    "distance document enhance equal experience experiment fence finance function glance harness implement influence "
    "lament mention petition position query question reference sanction sentence signal silence station supplement "
    "torment trial vary witness worship"
)
#: behind these "to" leads to no verb: "pleaded guilty to", "closed to", "damage to"
BEFORE_THINGS = words(
    "access attachment close contrary damage exposure guilty harm injuries injury links next open opposition owing "
    "prior proximity reaction related relating response return similar subject superior thanks threat ties trip visit"
)
#: what somebody does or undergoes that has to do with something still to be done: "was cleared to play on Monday";
#: behind any other verb of the past, "to" leads to a place, a thing or somebody, or to what was done as well
DONE_FOR = words(
    "agreed allowed applied approved arranged asked authorised authorized backed bid bound challenged chose chosen "
    "cleared committed compelled contracted decided declined designed determined directed earmarked eligible enabled "
    "encouraged entitled expected fixed forced fought gathered granted hoped instructed intended invited left licensed "
    "listed meant named needed nominated obliged offered opted ordered permitted persuaded picked planned pledged "
    "poised prepared pressed promised proposed put qualified ready recommended refused registered requested required "
    "reserved resolved scheduled selected set signed sought struggled summoned supposed swore sworn tasked tempted "
    "threatened tipped told undertook urged used volunteered voted vowed wanted warned wished"
)
#: adjectives that set a date ahead
SETS = words("payable effective expire expires expiring redeemable upcoming forthcoming")
TO = "to"
#: a verb group that points back
PAST = words("was were had did been ago since wasn weren hadn didn")
IRREGULAR_PAST = words(
    "arose became began bent bet bid bit bled blew bought bound bred broke brought built "
    "burst came cast caught chose clung crept cut dealt drank drew drove dug fed fell felt "
    "fled flew forbade forgot fought found froze gave got grew heard held hid hit hung "
    "kept knew laid led left lent lit lost made meant met paid ran rang reached rose said sang "
    "sank sat saw sent sewed shook shot shut slept slid sold sought spent split spoke "
    "spread sprang stole stood stuck struck swam swept swore taught thought threw told "
    "took tore understood went wept withdrew woke won wore wrote overcame undertook "
    "oversaw withstood put quit"
)  # fmt: skip
#: what "will stay shut" or "remains closed" until a day is told by the words before these
STAYS = words("stay stays remain remains")
#: verbs that report what others say; a date beside one tells when it was said
REPORTING = words("said says told reported announced added confirmed stated wrote")
#: the one of them that says to whom before it says when
TOLD = "told"
#: a date after one of these bounds or explains something else
ASIDE_AFTER = words("( since until till than")
#: so does one before the noun that the date belongs to ("until the fall of the fort in May")
LEADS_ASIDE = words("until till since than against compared opposed followed following high low peak")
#: between one of these and a noun, a date only says which ("the 1998 election")
ARTICLES = words("the a an its his her their 's our")
NO_NOUN = words(
    "and or to the a in on at by with when after before until he she it they was were is "
    "had has for from of as but that which who where while"
)
#: words that end a clause, so that the verb beyond them does not decide
CLAUSE_END = words("; : ! ?")
#: the past of a verb that looks like its base, unless one of these follows ("set up a fund", "set for May")
SET, SET_AHEAD = "set", words("to for on . ,")
#: a full stop before one of these still ends the sentence
CLOSING_QUOTES = frozenset("\"”’'")
#: words before a date that decide the direction whatever the tense
#: behind a day, that it is of the year told before
THAT_YEAR = ("that", "year")
#: what joins two days of which the second follows the first
JOINS = words("and or to - – until")
#: those of them that make the second day the end of a stretch
RANGES = words("to - – until")
#: headings of lists of what is to come
LISTS_AHEAD = frozenset(
    "coming up|dates ahead|dates for your diary|diary dates|fixtures|looking ahead|next week|still to come"
    "|the week ahead|the week to come|upcoming|upcoming dates|upcoming events|week ahead|what happens next"
    "|what 's next|what next|what to watch".split("|")
)
SINCE = words("since")
#: a date that owns a noun ("Tuesday's ruling") has a verb of its own only in that noun
POSSESSIVE = words("'s")
#: with a verb of the past, where somebody did what is told ("won at Monday's fair", "scored in Monday's game")
WHERE = words("at during in")
#: what led there, where somebody did something in a part of it ("fell on the last lap of Monday's race")
PARTS = words(
    "end final half hour innings lap leg minute minutes moments over quarter round seconds set stage stages"
)
#: behind one of these, "in" leads to what somebody was to take part in ("was named in Monday's team")
PICKED = words("chosen drawn entered fielded included involved kept named picked placed put selected")
#: a past that gives time until a day to come
GRANTS = words("gave given extended postponed delayed granted adjourned put")
#: these give something a new day, which "to" or "until" leads to: "was moved from Monday to 9 July"
MOVES = words(
    "adjourned brought deferred delayed extended moved postponed pushed put rescheduled shifted slipped switched"
)
NEW_DAY = words("to until till for")
#: a past of what does not come, or not on its day ("cancelled Friday's fair")
PUTS_OFF = words("called cancelled canceled delayed dropped missed moved postponed previewed scrapped")
#: of these, what is done to something to come, which will not
CALLS_OFF = words("cancelled canceled postponed scrapped")
UNTIL = words("until till by through")
#: before a date, from when on what might be could be at the earliest: "could not open before the spring"
BEFORE = "before"
#: right before "until", what leaves somebody free, or held, till a day on which they are to come back
BAILED, BAILED_UNTIL = words("bail bailed remanded"), words("until till")
WITHIN = words("in")
#: before a stretch, what an amount is that of ("a loss for the year")
FOR = words("for")
#: behind a length of time, what it has been counted from since
AFTER = words("after since")
#: before a date, from when on something will be, where the verb does not say that it has been
FROM = words("from")
#: endings of regular past forms
PAST_ENDING = "ed"
NOT_PAST = words(
    "need feed seed speed bed red indeed hundred shed proceed exceed succeed agreed-upon "
    "united limited wed led ted fred weed bleed breed deed greed aged so-called armed "
    "married unspecified undisclosed unnamed unidentified unexpected unprecedented unlimited unemployed "
    "unrelated unchanged"
)
#: a present tense that neither "is" nor "has" makes, in a newspaper as often of what is to come
PRESENT_ENDING = "s"
RELATIVES = words("who which")
#: behind a comma, these begin what is told of a name or thing in passing
RELATES = RELATIVES | words("where whose whom")
SUBJECTS = RELATIVES | words("he she it")
#: "is" after one of these, else it owns what follows
OWNS_OR_IS = words("'s")
IS_AFTER = SUBJECTS | words("that there what here")
NOT_PRESENT = words("is has does says was this always perhaps thus 's")
PRESENT = words("is are has have am 's re ve")
#: before "set" one of these makes it no past of its own
LEADS_SET = FUTURE | UNSURE | PRESENT | PAST | ARTICLES | words("to be been")
#: before a name, where something is
PLACES = words("at in")
#: the present of a verb that goes on, or is arranged
GOES_ON = words("is are am re")
#: a weekday after it is one of the days told
DEFINITE = words("the")
#: after one of these it is any of its kind, if no noun follows
INDEFINITE = words("a one")
#: on which side of an event lies what is counted from it
SIDES = {"after": 1, "before": -1}
#: between a date and one of these that says the same day in other words
SAYS_AGAIN = words(", - – — (")
#: between an hour and its day
ON = "on"
#: what "is out on Monday" comes out then
IS_OUT = words("out off")
#: what ends the short clause that tells the event
ENDS_EVENT = words(", . ; : ) and or")
#: words and endings that the name of such a thing does not go beyond
NOT_NAMED = words(
    "in on at by for with from to into over under between among against near around about through "
    "that which who whom whose when where while as than since until till before after during within "
    "and or but nor so if because although though is are was were be been being has have had do does "
    "did will would shall should can could may might must not he she it they of there then thus the a an his her its their our"
)
NOT_NAMED_ENDING = ("ed", "ly")
HYPHEN = "-"
#: before a decade of two digits, what shows that it tells how warm it is, and the sign for that behind it
OF_HEAT = words("temperature temperatures highs lows mercury thermometer thermometers fahrenheit celsius")
DEGREES = "°"
#: before "to", what came of an act that is over: "was suspended only to be readmitted in June"
OUTCOME = "only"
#: behind a number and a name, what makes an address of them, unless one of the others stands before
STREETS = words("street road avenue lane boulevard terrace drive crescent st rd ave blvd")
NO_ADDRESS = ARTICLES | words("in since by from until till during after before to and between")
#: near a quarter or a half, what shows that a match is told, behind a score too, and what shows that it is a
#: business year after all
OF_A_MATCH = words(
    "ball coach comeback cornerback defence defense drive equalise equaliser foul fumble game games goal "
    "goals half-time halftime header injury interception interval keeper kick kicked lineout match offside opener "
    "opponents pack pass penalties penalty pitch play player players possession possessions punt quarterback rebound "
    "rebounds referee replacement score scored scoring scrum second-half striker substitute tackle td team-mate "
    "touchdown touchdowns tries try whistle win yards"
)
OUTCOMES = words("defeat draw loss rout tie victory win")
OF_BUSINESS = words(
    "% analyst analysts bank banks billion bn business company consumer demand dividend dollars earned earnings "
    "economic economy euros exports firm forecast forecasts gdp growth guidance income investors loss losses margins "
    "market markets million net orders output percent pounds production profit profits results revenue revenues sales "
    "shares spending stock subscribers £ $ €"
)
OPENS_ASIDE = "("
#: "Last Summer", "This Christmas": in capitals amid a plain sentence it is (part of) the title of a work
OPENS_STRETCH = words("last next this")
#: what ends an aside within a sentence, and what begins it
INTERJECTS = {"—": "—", "–": "–", ")": "("}
OPENS_QUOTATION, CLOSES_QUOTATION, TURNS_QUOTATION = words("“ «"), words("” »"), words('"')

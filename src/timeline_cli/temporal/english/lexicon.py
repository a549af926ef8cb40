"""The English words of time: category → word → what it stands for. Data only."""

from __future__ import annotations

from typing import Any

from timeline_cli.temporal.grammar import words

_UNITS = {
    "second": "second", "minute": "minute", "hour": "hour", "day": "day", "night": "night", "week": "week",
    "fortnight": "fortnight", "month": "month", "quarter": "quarter", "year": "year", "decade": "decade",
    "weekend": "weekend", "century": "century", "millennium": "millennium",
}  # fmt: skip
_PLURALS = {"century": "centuries", "millennium": "millennia"}

LEXICON: dict[str, dict[str, Any]] = {
    "month-name": {
        "january": 1, "february": 2, "april": 4, "june": 6, "july": 7, "august": 8, "september": 9,
        "october": 10, "november": 11, "december": 12,
    },
    "month-word": {"march": 3, "may": 5},
    "month-abbr": {
        "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "oct": 10,
        "nov": 11, "dec": 12,
    },
    "weekday-name": {
        "monday": 1, "tuesday": 2, "wednesday": 3, "thursday": 4, "friday": 5, "saturday": 6, "sunday": 7,
    },
    "weekday-plural": {
        "mondays": 1, "tuesdays": 2, "wednesdays": 3, "thursdays": 4, "fridays": 5, "saturdays": 6, "sundays": 7,
    },
    "weekday-abbr": {
        "mon": 1, "tue": 2, "tues": 2, "wed": 3, "weds": 3, "thu": 4, "thur": 4, "thurs": 4, "fri": 5, "sat": 6,
        "sun": 7,
    },
    "unit": _UNITS,
    "units": {_PLURALS.get(word, word + "s"): unit for word, unit in _UNITS.items()},
    "unit-long": {
        word + "long": word for word in ("hour", "day", "week", "month", "year", "decade", "century")
    },
    "units-long": {
        plural + "long": unit
        for plural, unit in (
            ("hours", "hour"), ("days", "day"), ("weeks", "week"), ("months", "month"), ("years", "year"),
            ("decades", "decade"), ("centuries", "century"),
        )
    },
    "unit-short": {"hrs": "hour", "hr": "hour", "mins": "minute", "min": "minute", "secs": "second", "yrs": "year", "yr": "year"},
    "daily": {
        "daily": "day", "nightly": "night", "weekly": "week", "fortnightly": "fortnight", "monthly": "month",
        "hourly": "hour", "annually": "year", "yearly": "year",
    },
    "quarter-short": {f"{before}{n}{after}": n for before, after in (("q", ""), ("", "q")) for n in range(1, 5)},
    "half-short": {"h1": 1, "h2": 2},
    "fiscal-short": {f"fy{year % 100:02d}": year for year in range(1990, 2050)}
    | {f"fy{year}": year for year in range(1990, 2050)},
    "season": {"spring": "SP", "summer": "SU", "autumn": "FA", "winter": "WI"},
    "fall": {"fall": "FA"},
    "law-report": dict.fromkeys(
        (
            "ac", "all er", "bcc", "bclc", "ch", "cmlr", "cr app r", "csih", "csoh", "eat", "ecr", "ehrr", "emlr",
            "ewca", "ewcop", "ewfc", "ewhc", "fam", "flr", "fsr", "hca", "hcjac", "icr", "iesc", "irlr", "kb", "lr",
            "nica", "nsr", "qb", "rpc", "sc", "scc", "scr", "sclr", "slt", "ukeat", "ukftt", "ukhl", "ukpc", "uksc",
            "ukut", "wlr", "zasca",
        )
    ),
    "anno-domini": {"ad": None, "a.d.": None},
    "may-holiday": {"may bank holiday": 5},
    "bank-holiday": {
        "early may bank holiday": "early may bank holiday", "may day bank holiday": "early may bank holiday",
        "late may bank holiday": "spring bank holiday", "spring bank holiday": "spring bank holiday",
        "august bank holiday": "august bank holiday", "summer bank holiday": "august bank holiday",
    },
    "last-or-next": {"last": "last", "next": "next"},
    "which-of-days": {"last": "last", "this past": "last", "this": "this", "this coming": "next", "next": "next"},
    "seasons": {"springs": "SP", "summers": "SU", "autumns": "FA", "winters": "WI"},
    "part": {"morning": "MO", "afternoon": "AF", "evening": "EV", "night": "NI", "lunchtime": "MI", "teatime": "AF", "overnight": "NI"},
    "parts": {"mornings": "MO", "afternoons": "AF", "evenings": "EV", "nights": "NI"},
    "twilight": {"dawn": "MO", "dusk": "EV", "daybreak": "MO", "sunrise": "MO", "sunset": "EV", "nightfall": "NI", "first light": "MO", "lunchtime": "MI", "teatime": "AF"},
    "noon": {"noon": "12:00", "midday": "12:00", "midnight": "24:00"},
    "ones": {
        "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    },
    "teens": {
        "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
        "seventeen": 17, "eighteen": 18, "nineteen": 19,
    },
    "tens": {
        "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
    },
    "ord-word": {
        "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8,
        "ninth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14,
        "fifteenth": 15, "sixteenth": 16, "seventeenth": 17, "eighteenth": 18, "nineteenth": 19,
        "twentieth": 20, "thirtieth": 30,
    },
    "decade-word": {
        "twenties": 2, "thirties": 3, "forties": 4, "fifties": 5, "sixties": 6, "seventies": 7, "eighties": 8,
        "nineties": 9, "noughties": 10,
    },
    "some": {
        "several": None, "a few": None, "few": None, "some": None, "many": None, "a number of": None,
        "a handful of": None, "a matter of": None,
    },
    "couple": {"a couple of": 2, "a couple": 2, "couple of": 2, "a pair of": 2, "a dozen": 12, "two dozen": 24, "half a dozen": 6, "a score of": 20},
    "early": {"early": "START", "late": "END", "mid": "MID"},
    "edge": {
        "early part": "START", "first part": "START", "latter part": "END", "later part": "END", "last part": "END", "tail end": "END",
        "beginning": "START", "start": "START", "end": "END", "close": "END", "middle": "MID",
    },
    "about": {
        "about": "APPROX", "around": "APPROX", "approximately": "APPROX", "roughly": "APPROX", "some": "APPROX",
        "circa": "APPROX", "ca.": "APPROX", "close to": "APPROX", "a little over": "MORE_THAN", "a little more than": "MORE_THAN",
        "a little under": "LESS_THAN", "a little less than": "LESS_THAN", "just short of": "LESS_THAN", "just shy of": "LESS_THAN", "well under": "LESS_THAN",
        "upwards of": "MORE_THAN", "as much as": "EQUAL_OR_LESS", "nearly": "LESS_THAN", "almost": "LESS_THAN", "just under": "LESS_THAN", "under": "LESS_THAN", "less than": "LESS_THAN",
        "fewer than": "LESS_THAN", "more than": "MORE_THAN", "just over": "MORE_THAN",
        "well over": "MORE_THAN", "at least": "EQUAL_OR_MORE", "no less than": "EQUAL_OR_MORE",
        "no longer than": "EQUAL_OR_LESS", "not more than": "EQUAL_OR_LESS", "no fewer than": "EQUAL_OR_MORE",
        "a maximum of": "EQUAL_OR_LESS", "a minimum of": "EQUAL_OR_MORE",
        "up to": "EQUAL_OR_LESS", "at most": "EQUAL_OR_LESS", "as many as": "EQUAL_OR_LESS", "as little as": "EQUAL_OR_MORE", "no more than": "EQUAL_OR_LESS",
        "as long as": "EQUAL_OR_LESS", "another": None,
    },
    "holiday": {
        "christmas": "christmas", "christmas day": "christmas", "christmas eve": "christmas eve",
        "xmas": "christmas", "boxing day": "boxing", "new year": "new year", "new year's": "new year",
        "new year's day": "new year", "new year's eve": "new year eve", "new years eve": "new year eve", "valentine's day": "valentine",
        "st patrick's day": "st patrick", "st. patrick's day": "st patrick", "april fool's day": "april fool",
        "may day": "may day", "memorial day": "memorial", "independence day": "independence",
        "fourth of july": "independence", "july fourth": "independence", "labor day": "labor",
        "columbus day": "columbus", "halloween": "halloween", "bonfire night": "guy fawkes",
        "veterans day": "veterans", "armistice day": "veterans", "remembrance day": "veterans",
        "remembrance sunday": "remembrance sunday", "election day": "election", "thanksgiving": "thanksgiving",
        "thanksgiving day": "thanksgiving", "black friday": "black friday", "presidents' day": "presidents",
        "martin luther king day": "martin luther king", "shrove tuesday": "shrove tuesday",
        "ash wednesday": "ash wednesday", "easter saturday": "easter saturday", "holy saturday": "easter saturday",
        "august bank holiday": "august bank holiday", "summer bank holiday": "august bank holiday",
        "spring bank holiday": "spring bank holiday", "late may bank holiday": "spring bank holiday",
        "early may bank holiday": "early may bank holiday", "may day bank holiday": "early may bank holiday", "palm sunday": "palm sunday", "maundy thursday": "maundy thursday",
        "good friday": "good friday", "easter": "easter", "easter sunday": "easter", "easter day": "easter",
        "easter monday": "easter monday", "whit sunday": "pentecost", "pentecost": "pentecost", "whitsun": "pentecost", "whit monday": "whit monday",
        "mothering sunday": "mothering sunday", "ascension day": "ascension", "st stephen's day": "boxing",
        "st. stephen's day": "boxing", "all souls' day": "all souls", "veterans' day": "veterans", "earth day": "earth",
        "juneteenth": "juneteenth", "bastille day": "bastille", "canada day": "canada",
        "all saints' day": "all saints", "st andrew's day": "st andrew", "st george's day": "st george",
        "ve day": "ve", "father's day": "father", "super bowl sunday": "super bowl", "cyber monday": "cyber monday",
        "presidents day": "presidents", "martin luther king jr . day": "martin luther king",
        "martin luther king jr day": "martin luther king", "mlk day": "martin luther king",
        "holocaust memorial day": "holocaust", "anzac day": "anzac", "australia day": "australia", "new year's night": "new year",
        "groundhog day": "groundhog", "epiphany": "epiphany", "september 11": "nine eleven",
    },
    "zone": {
        "gmt": "Z", "utc": "Z", "bst": "+01", "cet": "+01", "cest": "+02", "est": "-05", "edt": "-04", "cst": "-06",
        "cdt": "-05", "mst": "-07", "mdt": "-06", "pst": "-08", "pdt": "-07", "et": None, "ct": None, "pt": None,
        "eastern time": None, "pacific time": None, "central time": None, "mountain time": None, "local time": None,
        "eastern daylight time": "-04", "central daylight time": "-05", "mountain daylight time": "-06",
        "pacific daylight time": "-07", "eastern standard time": "-05", "central standard time": "-06",
        "mountain standard time": "-07", "pacific standard time": "-08", "eastern": None,
        "british summer time": "+01", "greenwich mean time": "Z",
        "ist": "+05:30", "jst": "+09", "aest": "+10", "msk": "+03",
    },
    "awarded": dict.fromkeys(
        "act actor actress album app architect artist athlete author band bar bird blog boat book brand building "
        "business car charity chef club coach college comedian company director driver entrepreneur film firm "
        "flavor flavour footballer game goal golfer group hotel "
        "house image jockey journalist man manager match model movie newcomer newspaper nurse pair person "
        "personality performance photo photograph photographer picture player producer product pub publisher rapper record referee "
        "restaurant rider rookie save school show single singer song songwriter sportsman sportsperson "
        "sportswoman striker student teacher team title try university video website woman writer".split()
    ),
    "car-maker": dict.fromkeys(
        "audi bmw buick cadillac chevrolet chevy chrysler dodge ferrari fiat ford gmc holden honda hyundai jaguar "
        "jeep kia lexus lincoln mazda mercedes mitsubishi nissan oldsmobile opel peugeot plymouth pontiac porsche "
        "renault rover saab subaru suzuki tesla toyota vauxhall volkswagen volvo".split()
    ),
    "of-these-days": dict.fromkeys(
        "world youth youths youngsters teenagers children kids parents society generation generations computers "
        "technology standards age era".split()
    ),
    "present": {
        "now": "PRESENT_REF", "right now": "PRESENT_REF", "currently": "PRESENT_REF", "at present": "PRESENT_REF",
        "nowadays": "PRESENT_REF", "these days": "PRESENT_REF",
        "presently": "PRESENT_REF", "at the moment": "PRESENT_REF",
    },
    "past": {
        "recently": "PAST_REF", "recent times": "PAST_REF", "the past": "PAST_REF", "lately": "PAST_REF",
        "the recent past": "PAST_REF", "the distant past": "PAST_REF", "the not too distant past": "PAST_REF",
        "the not so distant past": "PAST_REF", "moments ago": "PAST_REF", "a moment ago": "PAST_REF",
    },
    "future": {"the future": "FUTURE_REF", "the near future": "FUTURE_REF", "the foreseeable future": "FUTURE_REF",
        "the distant future": "FUTURE_REF", "the not too distant future": "FUTURE_REF", "the not so distant future": "FUTURE_REF",
        "the immediate future": "FUTURE_REF"},
}  # fmt: skip

#: categories and token kinds that make a run of words worth parsing
TRIGGERS = words(
    "month-name month-word month-abbr weekday-name weekday-plural weekday-abbr unit units unit-long units-long "
    "unit-short daily quarter-short half-short fiscal-short season fall seasons part parts twilight noon decade-word holiday "
    "zone present past future ordinal iso numeric roman inst ult ultimo prox proximo clock hour decade bare year ampm short today tonight "
    "yesterday tomorrow time term while ago recent recently current soon bc bce ad period b earlier "
    "later eve midyear date duration half nineteen eighteen seventeen thousand former period"
)  # fmt: skip

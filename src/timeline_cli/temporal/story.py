"""The course of a story: which of its dates a history goes on from, and which it only tells in passing.

"In May", "on 7 April", "that spring" leave the year to the reader, who takes it from where the story stands.
Going by the date told last goes wrong after every date told in passing ("a campaign planned for 1976", "as a
book of 1988 has it"): all that follows would land in that year. So the whole text decides at once. Of all
ways to read its dates that one is taken which jumps about least: a jump costs more the longer it is, more
back than ahead, and a date may be passed over at a price, lower where its words show that it stands aside.

The search is Viterbi's (1967), over a handful of places where the story may stand, so that it takes time in
proportion to the number of dates. The prices are rounded; none of them decides much by itself.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import log2

from timeline_cli.temporal.algebra import PASSAGE, STORY, Field, In, Meaning, Reach, Shift, Unit
from timeline_cli.temporal.interval import DAYS_IN, MONTHS_IN, RANK, YEARS_IN, Interval, civil, weekday
from timeline_cli.temporal.operations import Operation, in_year, place

#: so many places where the story may stand are kept in mind at a time
_KEPT = 5
#: a jump ahead, for each doubling of the months; a jump back, for turning and for each doubling
_AHEAD, _TURN, _BACK = 0.5, 1.0, 1.0
#: a date without its year mostly lies in the year of the story; the next one counts less where it is near
_OTHER_YEAR, _OTHER_YEAR_A_MONTH = 2.5, 0.7
#: a date with its year is freer to jump, which is why the text says the year; going there is never dearer
#: than passing it over, so that only what comes after it can show that it was told in passing
_SAID_IN_FULL, _FAR = 0.6, 2.9
#: passing over a date of its own year, and one whose words show that it stands aside
_PASSED, _PASSED_ASIDE = 3.0, 1.0
#: a date without its year right after a month or day in full that is passed over: it likely goes on from that
_BESIDE = 1.0
#: a date that falls on another weekday than the text says
_WRONG_WEEKDAY = 3.0
_DAYS_A_MONTH = 30
#: units that a date can be moved by
_SHIFTABLE = frozenset((*DAYS_IN, *MONTHS_IN, *YEARS_IN))
#: which part of a stretch TIMEX3's `mod` leaves, in thirds
_THIRDS = {"START": (0, 2), "MID": (1, 1), "END": (2, 0)}


@dataclass(frozen=True, slots=True)
class Mark:
    """A date as the story meets it.

    Said in full (`interval`), or a yearly `pattern` that leaves its year open, or one counted on by an
    operation from where the story stands (`moves`); with none of these it says nothing about the story.
    `aside`: its words show that it stands aside.
    """

    interval: Interval | None = None
    pattern: Field | None = None
    moves: Operation | None = None
    aside: bool = False


@dataclass(frozen=True, slots=True)
class Stand:
    """What the whole text says about a date: whether the story passes it over, and the year of a pattern."""

    passed: bool
    year: int | None = None


@dataclass(frozen=True, slots=True)
class _Path:
    """The cheapest way found to a place where the story may stand, chained back to the start.

    `beside` is what a date without its year costs that comes right after a date passed over.
    """

    cost: float
    at: Interval | None
    stand: Stand | None = None
    back: _Path | None = None
    beside: float = 0.0


def mark(meaning: Meaning, mod: str | None, *, aside: bool, joined: Meaning | None) -> Mark:
    """What one meaning, with its `mod`, tells of the story; `joined` is a date that "and" ties it to."""
    if isinstance(meaning, In) and isinstance(meaning.whole, Field):
        meaning = meaning.whole
    if isinstance(meaning, Reach):
        meaning, mod = meaning.base, None
    if isinstance(meaning, Field):
        return _calendar(meaning, mod, aside, joined)
    if isinstance(meaning, In):
        return mark(meaning.whole, None, aside=aside, joined=None)
    return Mark(moves=_onward(meaning))


def _calendar(pattern: Field, mod: str | None, aside: bool, joined: Meaning | None) -> Mark:
    if pattern.year is not None:
        whole = place(pattern)
        return Mark(interval=whole and _part(whole, mod), aside=aside)
    if not (pattern.month or pattern.season or pattern.quarter or pattern.half or pattern.holiday):
        return Mark()
    end = place(joined) if isinstance(joined, Field) and joined.year is not None else None
    return Mark(interval=end and _before(pattern, end), pattern=pattern, aside=aside)


def _part(whole: Interval, mod: str | None) -> Interval:
    """The third that "early", "mid" or "late" leaves of a stretch."""
    third = (whole.last - whole.first + 1) // 3
    start, end = _THIRDS.get(mod or "", (0, 0))
    return replace(whole, first=whole.first + start * third, last=whole.last - end * third)


def _before(pattern: Field, end: Interval) -> Interval | None:
    """A pattern in the year of the later date that it is joined to: "March and April 1943"."""
    year = civil(end.first)[0]
    dated = in_year(pattern, year)
    return in_year(pattern, year - 1) if dated and dated.first > end.last else dated


def _onward(meaning: Meaning) -> Operation | None:
    """How a date counted from the story moves it; what is counted back is a look back, and moves nothing."""
    match meaning:
        case Unit(unit, count, base) if base in (STORY, PASSAGE) and count >= 0:
            return Operation("unit", (unit, count))
        case Shift(base, count, unit) if base == STORY and unit in _SHIFTABLE:
            ahead = count is not None and count > 0 and float(count).is_integer()
            return Operation("shift", (int(count or 0), unit)) if ahead else None
    return None


def course(marks: Sequence[Mark]) -> list[Stand]:
    """How the story goes through its dates, at the least cost; one stand for each mark."""
    paths = [_Path(0.0, None)]
    for met in marks:
        best: dict[Interval | None, _Path] = {}
        for way in (way for path in paths for way in _ways(path, met)):
            known = best.get(way.at)
            if known is None or way.cost < known.cost:
                best[way.at] = way
        paths = sorted(best.values(), key=lambda path: path.cost)[:_KEPT]
    stands: list[Stand] = []
    last: _Path | None = paths[0]
    while last is not None and last.stand is not None:
        stands.append(last.stand)
        last = last.back
    return stands[::-1]


def _ways(path: _Path, met: Mark) -> list[_Path]:
    """Every way to take one mark from one place."""
    if met.interval is not None:
        return _full(path, met, met.interval)
    if path.at is None:
        return [_Path(path.cost, None, Stand(passed=False), path)]
    if met.pattern is not None:
        ways = _dated(path, met.pattern, path.at)
        return ways or [_Path(path.cost, path.at, Stand(passed=True), path)]
    moved = _moved(path.at, met.moves)
    return [_Path(path.cost, moved or path.at, Stand(passed=moved is None), path)]


def _full(path: _Path, met: Mark, date: Interval) -> list[_Path]:
    year = civil(date.first)[0] if met.pattern else None
    cost = path.cost + min(_SAID_IN_FULL * _jump(path.at, date), _FAR)
    taken = _Path(cost, date, Stand(passed=False, year=year), path)
    if path.at is None or met.pattern:
        return [taken]
    price = _PASSED_ASIDE if met.aside else _PASSED
    fine = RANK[date.granularity] < RANK["year"] and not met.aside
    return [taken, _Path(path.cost + price, path.at, Stand(passed=True), path, _BESIDE if fine else 0.0)]


def _dated(path: _Path, pattern: Field, at: Interval) -> list[_Path]:
    """A date without its year, in the year of the story and in those around it."""
    now = civil(at.first)[0]
    ways = []
    for year in (now, now + 1, now - 1):
        date = in_year(pattern, year)
        if date is None:
            continue
        cost = path.cost + path.beside + _jump(at, date) + (_other_year(at, date) if year != now else 0)
        if pattern.weekday and weekday(date.first) != pattern.weekday:
            cost += _WRONG_WEEKDAY
        ways.append(_Path(cost, date, Stand(passed=False, year=year), path))
    return ways


def _other_year(at: Interval, date: Interval) -> float:
    """What a date costs for lying outside the year of the story: less, the nearer it is to the year's end."""
    apart = max(date.first - at.last, at.first - date.last, 0)
    return min(_OTHER_YEAR, _OTHER_YEAR_A_MONTH * (1 + apart / _DAYS_A_MONTH))


def _moved(at: Interval, moves: Operation | None) -> Interval | None:
    """Where the story stands after "two days later"; a day counted from a whole year leads nowhere."""
    if moves is None:
        return None
    fine = RANK.get(moves.arguments[-1 if moves.name == "shift" else 0], 0) < RANK["month"]
    return None if fine and RANK[at.granularity] >= RANK["year"] else moves.apply(at)


def _jump(at: Interval | None, to: Interval) -> float:
    """What going from one date to another costs: nothing where they overlap."""
    if at is None:
        return 0.0
    ahead, back = to.first - at.last, at.first - to.last
    if ahead > 0:
        return _AHEAD * log2(1 + ahead / _DAYS_A_MONTH)
    return _TURN + _BACK * log2(1 + back / _DAYS_A_MONTH) if back > 0 else 0.0

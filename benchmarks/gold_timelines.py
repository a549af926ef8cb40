#!/usr/bin/env python3
"""How near the tool comes to the gold timelines of our own articles.

    python benchmarks/gold_timelines.py
    python benchmarks/gold_timelines.py --errors library rail-strike
    python benchmarks/gold_timelines.py --only-dates
    python benchmarks/gold_timelines.py --pairs --errors

Times: time expressions with the right extent (strict) and with the right value too (value). Rows: the
default output's rows with the right trigger and date, each gold row once. Of the matched rows, kind is the
share with the right factuality and order the share of pairs in the right order.
With --pairs: two articles of one story together; a row is right when it holds just the mentions that belong
together, on the right date. False merges put together what gold keeps apart; wrong flags are rows not marked
as disputed, corrected or narrowed as gold has them.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[1] / "tests" / "golden"))

import gold
import running

HEAD = f"{'article':40}{'strict F1':>10}{'value F1':>10}{'rows P':>9}{'rows R':>9}{'kind':>8}{'order':>8}"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("names", nargs="*", help="parts of the names of the articles; all when none")
    parser.add_argument("--errors", action="store_true", help="list what was missed and what is spurious")
    parser.add_argument("--only-dates", action="store_true", help="time expressions alone, without a parse")
    parser.add_argument("--pairs", action="store_true", help="pairs of articles, merged")
    options = parser.parse_args()
    if options.pairs:
        _pairs(options.names, errors=options.errors)
    else:
        _articles(options)


def _articles(options: argparse.Namespace) -> None:
    articles = [
        article
        for article in gold.read_articles()
        if not options.names or any(name in article.name for name in options.names)
    ]
    found = running.timelines(articles, only_dates=options.only_dates)
    print(HEAD)
    for article in articles:
        print(_line(article.name, [article], found))
        if options.errors:
            print(_errors(article, found[article.name], rows=not options.only_dates))
    print(_line("all", articles, found))


def _pairs(names: list[str], *, errors: bool) -> None:
    counted = f"{'rows':>6}{'right':>7}{'recall':>8}{'merged':>8}{'right':>7}{'false':>7}{'flags wrong':>13}"
    print(f"{'pair':24}{'kind':16}{counted}")
    for pair in gold.read_pairs():
        if names and not any(name in pair.name for name in names):
            continue
        timeline = running.together(pair)
        score = gold.score_pair(pair, timeline)
        merged = gold.score_pair(pair, timeline, merged_only=True)
        rows, merges = score.right + len(score.missed), merged.right + len(merged.missed)
        print(
            f"{pair.name:24}{pair.kind:16}{rows:6}{score.right:7}{score.recall:8.1f}"
            f"{merges:8}{merged.right:7}{len(score.spurious):7}{len(gold.wrong_flags(pair, timeline)):13}"
        )
        if errors:
            lines = [f"    missed       {line}" for line in score.missed]
            lines += [f"    wrong flags  {line}" for line in gold.wrong_flags(pair, timeline)]
            print("\n".join(lines + [f"    false merge  {line}" for line in score.spurious]))


def _line(name: str, articles: list[gold.GoldArticle], found: dict[str, dict[str, Any]]) -> str:
    pairs = [(article, found[article.name]) for article in articles]
    strict = gold.total(gold.score_time_expressions(*pair, values=False) for pair in pairs)
    value = gold.total(gold.score_time_expressions(*pair, values=True) for pair in pairs)
    rows = gold.total(gold.score_rows(*pair) for pair in pairs)
    kind = _share([gold.count_factuality(*pair) for pair in pairs])
    order = _share([gold.count_order(*pair) for pair in pairs])
    dates = f"{strict.f1:10.1f}{value.f1:10.1f}"
    return f"{name[:39]:40}{dates}{rows.precision:9.1f}{rows.recall:9.1f}{kind:>8}{order:>8}"


def _share(counts: list[tuple[int, int]]) -> str:
    right, whole = (sum(numbers) for numbers in zip(*counts, strict=True))
    return f"{100 * right / whole:.1f}" if whole else "-"


def _errors(article: gold.GoldArticle, timeline: dict[str, Any], *, rows: bool) -> str:
    value = gold.score_time_expressions(article, timeline, values=True)
    lines = [f"    time missed    {line}" for line in value.missed]
    lines += [f"    time spurious  {line}" for line in value.spurious]
    if rows:
        score = gold.score_rows(article, timeline)
        lines += [f"    row missed     {line}" for line in score.missed]
        lines += [f"    row spurious   {line}" for line in score.spurious]
    return "\n".join(lines)


if __name__ == "__main__":
    main()

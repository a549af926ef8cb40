"""Sentences in which nothing tells a time, however much it looks like it."""

from __future__ import annotations

from datetime import date

import pytest

from timeline_cli.temporal import find

NAMES = """
June Carter sang two songs.
Theresa May and Philip May waved.
Mr March declined to comment.
Augusta hosted the event.
Judge August Brandt presided.
Dr Winter operated.
Mark Spring spoke.
Jan de Vries won.
Dec and Ant hosted.
Dawn French laughed.
Eve Smith and Dawn Jones met.
Mays and Julys are names.
Valentine sang.
Man Friday is a character.
Black Monday is a film.
Night Owl is a bar.
The Daily Mail printed it.
The New York Times printed it.
Time magazine named her.
The Sun reported the story.
The Day family left.
Day-Lewis won.
Holiday Inn was full.
Easter Island is far.
The Prague Spring is a festival.
Weekly Standard folded.
The Year of Magical Thinking sold.
Leap Year is a film.
First Minister Jones spoke.
The First Lady waved.
The Twelfth Man cheered.
The Sunday Times won a prize.
The Nineties beat the Wanderers.
He joined the Eighties FC.
Windows 95 and Windows 2000 crashed.
The probe QX1131-1231 was lost.
The Independent on Sunday printed it.
She wrote for the Mail on Sunday.
Ann Lee was named Director of the Year.
In Case 2000 he was cleared.
Halloween II is a film.
The award for best actress went to the star of Slowly Last Summer and her director.
They sang a carol that is called Home This Christmas before the choir left.
She drove a 1987 Ford Escort.
The court followed Okoro v Hale [2015] EWCA Crim 5.
It cited Okoro v Hale [1998] 2 AC 12 and Varga v Hale (1998) 25 EHRR 3.
The lead was in Saturday Night Live.
She worked for 20th Century Fox.
Her firm, of 1912 Elm Street, closed.
They lived at 2010 Old Harbour Road.
The Friday Club elected her.
She sang with the Tuesday Singers.
"""

WORDS = """
He threw for a touchdown in the fourth quarter.
He was hurt in the fourth quarter of their 38-27 loss to Sund.
They trailed at the end of the third quarter, but the coach saw them score again.
A second-half revival came from the substitute.
The visitors led, but second-half efforts from Okoro sealed victory.
She may go, but he might not.
Troops march on the capital.
The march took hours of planning.
May contain nuts.
An august body met.
Give me a second.
He finished second in the race.
The second man ran.
A second-hand car was sold.
They second the motion.
The sun rose over the hills.
Sun, sea and sand.
Prices fall when demand does.
The fall of Rome was slow.
He had a bad fall.
They spring into action.
Spring water sold well.
Spring rolls were served.
Sat on a wall, he ate.
He sat down.
He wed her.
The mon ami cafe.
Time is money.
It is high time to act.
For the first time, they won.
Three times out of four it fails.
Good morning, he said.
The minute hand stuck.
The minutes of the meeting were lost.
The hour hand broke.
Light years away, a star died.
The day room was full.
The present was wrapped.
A presents table.
Boxing is a sport.
Independence is a town.
Labor unions met.
The Christmas tree fell.
Current account fees rose.
A third of voters stayed home.
Half of them left.
A quarter of the money is gone.
The quarter-final was dull.
He scored in the first half.
They lost in the second half.
Third World debt grew.
The current was strong.
The past tense is hard.
Her half-yearly report pleased him.
It was her second goal in as many months.
He wrote for today's youth.
She met the future king.
They were ships in the night.
He had a spring in his step.
Every second child was hungry.
It blinks now and then.
Temperatures were in the 60s.
Highs in the 30s were felt.
"""

NUMBERS = """
Some 1,200 people came.
It sold 1,950 copies.
Flight 1549 landed safely.
Turn to page 1984 of the file.
Room 2019 was empty.
Call 0161 496 0123 for details.
Town won 3-2 and City lost 1-0.
The vote was 12-10.
The ratio was 16:9.
A ratio of 4:3 is common.
He won 6-4, 7-5.
The server is 10.11.12.13.
Connect to 192.168.20.19 at once.
Update to version 3.11.4 first.
It costs $1999 or £2020.
It costs €1,999.
The code is 20190627123456789.
It lies at 51.5074, 0.1278.
The ship was at 54°30'N, 3°20'W.
Her 1990 cc engine roared.
The A1234 is closed.
The Boeing 747 and the Airbus A320 met.
Route 66 and Highway 101 meet.
Psalm 23 was read.
Isaiah 40:31 was read.
John 3:16 was read.
See section 12.3 of the act.
Article 50 was invoked.
Chapter 11 protection was sought.
The 2000 workers walked out.
He is 19 years old.
The 45-year-old pleaded guilty.
The over-65s pay nothing.
Lincoln Park, 60601.
ZIP 94103 is dear.
Apollo 13 launched well.
Formula 1 is loud.
Catch-22 sold well.
The S&P 500 rose.
The FTSE 100 rose 1.5%.
The Nikkei 225 lost 1,987.65.
It rose 20.19 points.
It was 20/20 vision.
24/7 care is dear.
The 1st Battalion moved.
The 82nd Airborne moved.
42nd Street was shut.
The 3rd floor was shut.
Level 2 of the 10th hole.
He ran the 800 in 1:43.2.
It measured 5.8 on the scale.
Channel 4 showed it.
Agent 007 is fiction.
He had 10 to 15 followers.
Year 7 pupils sang.
Version 10.6.2019 of the tool.
Serial 1984-5521-99 was stolen.
Ring (212) 555-1987 for details.
Her time was 2:31:12.
A 2000-strong crowd cheered.
The 1500-seat hall was full.
The 1800-page report was read.
A 1500 metre race was run.
"""

SENTENCES = [line for block in (NAMES, WORDS, NUMBERS) for line in block.strip().splitlines()]


@pytest.mark.parametrize("sentence", SENTENCES)
def test_nothing_is_found(sentence: str) -> None:
    assert find(sentence, published=date(2019, 6, 27)) == ()


@pytest.mark.parametrize("sentence", SENTENCES)
def test_nothing_is_found_between_two_dates(sentence: str) -> None:
    """The words around a false friend must not lend it a date."""
    before, after = "It opened on 3 June 2018. ", " It shut on 4 July 2018."
    found = find(before + sentence + after, published=date(2019, 6, 27))

    assert [one.text for one in found] == ["3 June 2018", "4 July 2018"]

"""Words that only one of British and American newsrooms spells so. Data only."""

from __future__ import annotations

from timeline_cli.temporal.grammar import words

BRITISH = words(
    "colour colours favour favourite honour labour neighbour neighbours behaviour rumour harbour centre theatre metre "
    "metres litre litres kilometre kilometres defence offence licence organise organised organisation recognise "
    "recognised realise realised apologise apologised criticise criticised travelled travelling cancelled cancelling "
    "programme programmes tonne tonnes tyre tyres cheque cheques pounds mp mps solicitor solicitors motorway lorry "
    "constable councillor councillors pensioners"
)
AMERICAN = words(
    "color colors favor favorite honor labor neighbor neighbors behavior rumor harbor center theater meter meters liter "
    "liters kilometer kilometers defense offense organize organized organization recognize recognized realize realized "
    "apologize apologized criticize criticized traveled traveling canceled canceling program programs tire tires "
    "attorney attorneys sheriff downtown highway freeway senator senators governor congressman sophomore"
)

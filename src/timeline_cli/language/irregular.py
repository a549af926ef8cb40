"""English verbs and nouns whose forms no ending explains. Each verb: base, past forms, participles."""

from __future__ import annotations

from collections.abc import Mapping

VERBS = """
arise arose arisen; awake awoke awoken; be was were been am is are; bear bore borne born; beat beat beaten;
become became; begin began begun; bend bent; bet; bid bid bade bidden; bind bound; bite bit bitten; bleed
bled; blow blew blown; break broke broken; breed bred; bring brought; broadcast; build built; burn burnt;
burst; buy bought; cast; catch caught; choose chose chosen; cling clung; come came; cost; creep crept; cut;
deal dealt; dig dug; do did done does; draw drew drawn; dream dreamt; drink drank drunk; drive drove driven;
dwell dwelt; eat ate eaten; fall fell fallen; feed fed; feel felt; fight fought; find found; flee fled; fling
flung; fly flew flown; forbid forbade forbidden; forecast; forget forgot forgotten; forgive forgave forgiven;
forgo forwent forgone; forsake forsook forsaken; freeze froze frozen; get got gotten; give gave given; go
went gone goes; grind ground; grow grew grown; hang hung; have had has; hear heard; hide hid hidden; hit;
hold held; hurt; keep kept; kneel knelt; know knew known; lay laid; lead led; lean leant; leap leapt; learn
learnt; leave left; lend lent; let; lie lay lain lying; light lit; lose lost; make made; mean meant; meet
met; mow mowed mown; pay paid; plead pleaded pled; prove proved proven; put; quit; read; rend rent; rid; ride
rode ridden; ring rang rung; rise rose risen; run ran; say said; see saw seen; seek sought; sell sold; send
sent; set; sew sewed sewn; shake shook shaken; shed; shine shone; shoot shot; show showed shown; shrink
shrank shrunk; shut; sing sang sung; sink sank sunk; sit sat; slay slew slain; sleep slept; slide slid; sling
slung; slit; smell smelt; sow sowed sown; speak spoke spoken; speed sped; spell spelt; spend spent; spill
spilt; spin spun; spit spat; split; spoil spoilt; spread; spring sprang sprung; stand stood; steal stole
stolen; stick stuck; sting stung; stink stank stunk; stride strode stridden; strike struck stricken; string
strung; strive strove striven; swear swore sworn; sweep swept; swell swelled swollen; swim swam swum; swing
swung; take took taken; teach taught; tear tore torn; tell told; think thought; throw threw thrown; thrust;
tread trod trodden; wake woke woken; wear wore worn; weave wove woven; weep wept; win won; wind wound; wring
wrung; write wrote written; die died dying; tie tied tying; vie vied vying; bus bused; focus focused focusing
focussed; premiere premiered premiering
"""
VERB_PREFIXES = ("over", "under", "out", "re", "un", "with", "mis", "fore", "up", "inter", "pre", "be")

NOUNS = """
child children; man men; woman women; foot feet; tooth teeth; goose geese; mouse mice; ox oxen; wife wives;
knife knives; life lives; leaf leaves; half halves; shelf shelves; wolf wolves; thief thieves; loaf loaves;
calf calves; elf elves; self selves; hoof hooves; scarf scarves; crisis crises; basis bases; thesis theses;
analysis analyses; hypothesis hypotheses; diagnosis diagnoses; oasis oases; axis axes; phenomenon phenomena;
criterion criteria; people people; police police; cattle cattle; series series; species species; news news;
politics politics; economics economics; headquarters headquarters; barracks barracks; goods goods; earnings
earnings; crossroads crossroads; means means; premises premises; athletics athletics; mathematics
mathematics; physics physics; chaos chaos; gas gases; bus buses; virus viruses; campus campuses; bonus
bonuses; census censuses; lens lenses; surplus surpluses; canvas canvases; atlas atlases; status statuses;
campus campuses; plus pluses; octopus octopuses; potato potatoes; tomato tomatoes; hero heroes; veto vetoes;
echo echoes; cargo cargoes; volcano volcanoes; torpedo torpedoes; movie movies; cookie cookies; tie ties;
pie pies; rookie rookies; zombie zombies; genie genies; ache aches; cache caches; axe axes; shoe shoes; toe
toes; foe foes; horseshoe horseshoes; medium media; alumnus alumni; nucleus nuclei
"""
# Endings of longer words that go as the word itself does: "grandchildren", "policewomen", "housewives".
NOUN_ENDINGS = ("children", "women", "wives", "knives", "selves", "shelves", "wolves", "feet", "teeth", "men")

DEGREES = """
good better best; well better best; bad worse worst; far further furthest farther farthest; little least
"""


def _forms(table: str) -> dict[str, str]:
    rows = (row.split() for row in table.replace("\n", " ").split(";"))
    found: dict[str, str] = {}
    for base, *forms in rows:
        for form in (*forms, base):
            found.setdefault(form, base)
    return found


def _past_forms(table: str) -> dict[str, str]:
    rows = (row.split() for row in table.replace("\n", " ").split(";"))
    return {row[0]: row[min(1, len(row) - 1)] for row in rows}


def _one_form(table: str) -> frozenset[str]:
    rows = (row.split() for row in table.replace("\n", " ").split(";"))
    return frozenset(row[0] for row in rows if len(row) <= 2)


VERB_FORMS = _forms(VERBS)
PAST_FORMS = _past_forms(VERBS)
#: Those of which past and participle are one: "sold".
ONE_PAST_FORM = _one_form(VERBS)
NOUN_FORMS = _forms(NOUNS)
DEGREE_FORMS = _forms(DEGREES)


def irregular_form(verb: str, forms: Mapping[str, str]) -> str | None:
    """What `forms` has for an irregular verb, or for the one in a verb with a prefix: "overtook"."""
    found = forms.get(verb)
    for prefix in VERB_PREFIXES:
        if found is None and verb.startswith(prefix):
            base = forms.get(verb.removeprefix(prefix))
            found = prefix + base if base else None
    return found

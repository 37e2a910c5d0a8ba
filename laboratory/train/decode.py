"""From scores to attributions: the best allowed tags of each paragraph, then each content to a cue, each cue to a source."""
import numpy

from encoder import LINK, LINK_PARTS, ROLES, TAGS

ALLOWED = numpy.zeros((len(TAGS), len(TAGS)))
for j, t in enumerate(TAGS):
    if t[0] == "I":
        ALLOWED[:, j] = -1e9
        ALLOWED[[TAGS.index("B" + t[1:]), j], j] = 0


def best_tags(scores, transitions):
    """The best sequence for scores [words, tags] in which an I follows a B or I of its role."""
    n = len(scores)
    back = numpy.zeros((n, len(TAGS)), dtype=numpy.int64)
    best = scores[0].copy()
    moves = ALLOWED + transitions
    best[[i for i, t in enumerate(TAGS) if t[0] == "I"]] = -1e9
    for i in range(1, n):
        step = best[:, None] + moves
        back[i] = step.argmax(0)
        best = step.max(0) + scores[i]
    path = [int(best.argmax())]
    for i in range(n - 1, 0, -1):
        path.append(int(back[i, path[-1]]))
    return path[::-1]


def spans(path):
    """Spans [first, last] by role."""
    out = {r: [] for r in ROLES}
    for i, t in enumerate(path):
        if TAGS[t][0] == "B":
            out[TAGS[t][2:]].append([i, i])
        elif TAGS[t][0] == "I":
            out[TAGS[t][2:]][-1][1] = i
    return out


def vectors(link, some, part):
    at = 2 * LINK * LINK_PARTS.index(part)
    s = numpy.array(some, dtype=numpy.int64).reshape(-1, 2)
    return link[s[:, 0], at:at + LINK] + link[s[:, 1], at + LINK:at + 2 * LINK]


# PolNeAR: one source in 2,000 stands in another paragraph than its cue, one content in 100.
OTHER_PART_CONTENT = 2.0


def link_choices(link):
    """What scores the links of a window: (sources, cues, contents) -> [contents, cues], [cues, sources], none [cues]."""
    def choose(sources, cues, contents):
        return (vectors(link, contents, "content") @ vectors(link, cues, "cue of content").T / LINK ** 0.5,
                vectors(link, cues, "cue") @ vectors(link, sources, "source of cue").T / LINK ** 0.5,
                link[[c[0] for c in cues], -1])
    return choose


def attributions(tag_scores, link, transitions, paragraphs):
    return attributions_of(tag_scores, link_choices(link), transitions, paragraphs)


def attributions_of(tag_scores, choose, transitions, paragraphs):
    """Attributions of one window: role -> spans [first word, last word], counted from the window's first word.

    choose: what scores links, see link_choices. paragraphs: [first, after last) of the window's parts.
    """
    found, part = {r: [] for r in ROLES}, {r: [] for r in ROLES}
    for number, (begin, end) in enumerate(paragraphs):
        for role, some in spans(best_tags(tag_scores[begin:end], transitions)).items():
            found[role] += [[b + begin, e + begin] for b, e in some]
            part[role] += [number] * len(some)
    cues = found["cue"]
    if not cues:
        return []
    apart = {r: numpy.array(part[r])[:, None] != numpy.array(part["cue"])[None] for r in ("source", "content")}
    out = [{"source": [], "cue": [c], "content": []} for c in cues]
    to_cue, to_source, none = choose(found["source"], cues, found["content"])
    if found["content"]:
        to_cue = to_cue - OTHER_PART_CONTENT * apart["content"]
        for span, i in zip(found["content"], to_cue.argmax(1)):
            out[i]["content"].append(span)
    if found["source"]:
        to_source = numpy.where(apart["source"].T, -1e9, to_source)
        for i, row in enumerate(to_source):
            if row.max() > none[i]:
                out[i]["source"].append(found["source"][row.argmax()])
    return [a for a in out if a["content"]]

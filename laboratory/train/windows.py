"""Examples (articles cut into words and pieces by Refrain itself) as windows of whole paragraphs."""
import bisect
import dataclasses
import json

import numpy

from encoder import ROLES, TAGS

CLS, SEP, PAD = 101, 102, 0


@dataclasses.dataclass
class Example:
    doc: str
    words: list  # [begin, end) in code points
    paragraphs: list  # [first word, word after the last)
    pieces: list  # a list of piece ids for each word
    shape: list
    quote: list
    gold: list  # per attribution: role -> spans [first word, last word]


def read_examples(path, gold=None):
    records = {}
    if gold:
        with open(gold, encoding="utf-8") as f:
            records = {r["doc"]: r["attributions"] for r in map(json.loads, f)}
    out = []
    with open(path, encoding="utf-8") as f:
        for line in f:
            e = Example(**json.loads(line), gold=[])
            begins, ends = [b for b, _ in e.words], [x for _, x in e.words]
            for a in records.get(e.doc, []):
                roles = {}
                for role in ROLES:
                    spans = ((bisect.bisect_right(ends, b), bisect.bisect_left(begins, x) - 1) for b, x in a.get(role) or [])
                    roles[role] = [s for s in spans if s[0] <= s[1]]
                e.gold.append(roles)
            out.append(e)
    return out


def cut(example, limit, room):
    """Word ranges of windows: whole paragraphs, greedily up to limit pieces, the first up to room.

    A paragraph over the limit is cut after the last mark that fits, or where it must be.
    """
    parts = []
    for begin, end in example.paragraphs:
        at, size, stop = begin, 0, begin
        for w in range(begin, end):
            n = len(example.pieces[w])
            if size + n > limit - 2:
                split = stop if stop > at else w
                parts.append((at, split))
                size = sum(len(example.pieces[v]) for v in range(split, w))
                at = split
            size += n
            if example.shape[w] == 0 and example.quote[w] != 2:
                stop = w + 1
        parts.append((at, end))
    windows, current, size = [], [], 1
    for begin, end in parts:
        n = 1 + sum(len(p) for p in example.pieces[begin:end])
        if current and size + n > (limit if windows else room):
            windows.append(current)
            current, size = [], 1
        current.append((begin, end))
        size += n
    if current:
        windows.append(current)
    return windows


@dataclasses.dataclass
class Window:
    example: Example
    begin: int  # first word
    parts: list  # [first word, word after the last), counted from the first
    pieces: list
    shape: list
    quote: list
    first: list


def window(example, parts, swap=None, blind=False):
    """swap: other pieces and shape for some words; blind: without case."""
    pieces, shape, quote, first = [CLS], [0], [0], []
    for begin, end in parts:
        for w in range(begin, end):
            ids, s = example.pieces[w], example.shape[w]
            if swap and w in swap:
                ids = swap[w]
            first.append(len(pieces))
            pieces.extend(ids)
            shape.extend([3 if blind and s > 3 else s] * len(ids))
            quote.extend([example.quote[w]] * len(ids))
        pieces.append(SEP)
        shape.append(0)
        quote.append(0)
    at = parts[0][0]
    return Window(example, at, [(b - at, e - at) for b, e in parts], pieces, shape, quote, first)


def tags(example):
    """A tag number for each word; where roles share a word the later role of ROLES wins."""
    out = numpy.zeros(len(example.words), dtype=numpy.int64)
    for role in ROLES:
        number = TAGS.index("B-" + role)
        for a in example.gold:
            for b, e in a[role]:
                out[b] = number
                out[b + 1:e + 1] = number + 1
    return begun(out)


def begun(some):
    """The tags with a begin wherever an inside follows nothing that it could continue."""
    out = some.copy()
    for i, t in enumerate(out):
        if TAGS[t][0] == "I" and (i == 0 or out[i - 1] not in (t, t - 1)):
            out[i] = t - 1
    return out


def links(example, begin, end):
    """Gold spans inside the words [begin, end), counted from begin, and the numbers of the spans they belong to.

    Returns sources, cues, contents (lists of [first, last]), cue of each content, source of each cue
    (0 none, else 1 + its number, -1 outside the window).
    """
    def inside(s):
        return begin <= s[0] and s[1] < end

    sources, cues, contents, to_cue, to_source = {}, [], [], [], []
    for a in example.gold:
        if not a["cue"] or not inside(a["cue"][0]):
            continue
        number = 0
        if a["source"]:
            s = a["source"][0]
            number = sources.setdefault(s, len(sources)) + 1 if inside(s) else -1
        for c in a["content"]:
            if inside(c):
                contents.append(c)
                to_cue.append(len(cues))
        cues.append(a["cue"][0])
        to_source.append(number)
    shift = lambda spans: [(b - begin, e - begin) for b, e in spans]
    return shift(sources), shift(cues), shift(contents), to_cue, to_source


def batches(windows, size):
    """Windows of like length together, at most size padded pieces a batch."""
    out, current = [], []
    for w in sorted(windows, key=lambda w: len(w.pieces)):
        if current and len(w.pieces) * (len(current) + 1) > size:
            out.append(current)
            current = []
        current.append(w)
    if current:
        out.append(current)
    return out


def tensors(batch):
    import torch

    n = max(len(w.pieces) for w in batch)
    m = max(len(w.first) for w in batch)
    pad = lambda rows, k: torch.tensor([r + [0] * (k - len(r)) for r in rows])
    pieces, shape, quote = (pad([getattr(w, f) for w in batch], n) for f in ("pieces", "shape", "quote"))
    mask = torch.tensor([[True] * len(w.pieces) + [False] * (n - len(w.pieces)) for w in batch])
    return pieces, shape, quote, pad([w.first for w in batch], m), mask

"""Learns which comparable words are near, and writes near.tsv.

Usage: python near.py RUNS MINILM BGE OUT [--read FILE]

RUNS is what `./lab runs` prints; MINILM and BGE are folders with *.onnx and *-tokenizer.json of all-MiniLM-L6-v2 and
bge-small-en-v1.5. near-declined.txt and near-taken.txt beside this file are what a person decided. With
--read the candidates below the ones that the table is taken from are written too, for reading further.
How: docs/models/near-words.md.
"""

import collections
import glob
import math
import os
import random
import re
import sys

import numpy as np
import onnxruntime
import scipy.sparse as sp
from scipy.sparse.linalg import svds
from tokenizers import Tokenizer

COMMON, SEEN_IN_KINDS = 12, 2  # a word is looked at from these on,
RARE, NAME_SHARE = 15, 0.42  # and may be near another from this, unless it is so often capitalised.
CONTEXTS, AROUND = 20, 10
FEATURES, DIMENSIONS = 12_000, 200
PAIRS_TESTED, PAIRS_READ = 12_000, 5_600
UNTRIED, MOST_FRAMES = 0.55, 0.2
SMALL = set(
    "no not never neither nor without nobody none nothing nowhere cannot hardly refuse will would shall should must"
    " may might can could ought need any all every each some both most many few several only whole entire either"
    " certain everything anything everyone anyone always sometimes partly fully mostly almost if unless provided until"
    " whether otherwise except when once lest two three four five six seven eight nine ten eleven twelve thirteen"
    " fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety"
    " hundred hundreds thousand million billion trillion dozen half quarter third fourth fifth sixth seventh eighth"
    " ninth tenth first second twice double triple the a an this that these those its our their his her my your such"
    " is are was were be been being am has have had having do does did i you he she it we they me him us them who"
    " whom which what whoever whatever and or but so as than then of in on at by for from to with into upon between"
    " among about against over under after before during through toward towards within because although though while"
    " since where there here also just yet still already now today yesterday tomorrow again ever off out down how why"
    " too very more less much quite rather mine yours hers theirs ours himself herself itself themselves yourself"
    " myself ourselves one other another own same januari februari march april may june juli august septemb octob"
    " novemb decemb january february july september october november december monday tuesday wednesday thursday friday"
    " saturday sunday north south east west northern southern eastern western northeast northwest southeast"
    " southwest".split()
)


def runs(path):
    """Kind of text, document and words of each run, each word its comparable form and its form as printed."""
    with open(path, encoding="utf-8", newline="\n") as lines:
        for line in lines:
            kind, doc, words = line.rstrip("\n").split("\t")
            yield kind, doc, [w.partition("/")[::2] for w in words.split(" ")]


class Encoder:
    def __init__(self, folder, mean=True):
        self.mean = mean  # over the pieces; else the state of [CLS]
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1  # one sentence, one thread: the same to the last bit
        self.session = onnxruntime.InferenceSession(glob.glob(folder + "/*.onnx")[0], options)
        self.tokenizer = Tokenizer.from_file(glob.glob(folder + "/*-tokenizer.json")[0])
        self.tokenizer.no_padding()
        self.tokenizer.no_truncation()

    def states(self, text, longest=256):
        encoded = self.tokenizer.encode(text)
        ids = np.array([encoded.ids[:longest]], dtype=np.int64)
        feed = {"input_ids": ids, "attention_mask": np.ones_like(ids), "token_type_ids": np.zeros_like(ids)}
        return encoded.offsets[:longest], self.session.run(None, feed)[0][0]

    def sentence(self, text, longest=256):
        states = self.states(text, longest)[1]
        return unit(states.mean(0) if self.mean else states[0])


def unit(vectors):
    return vectors / (np.linalg.norm(vectors, axis=-1, keepdims=True) + 1e-9)


def vocabulary(path):
    count, middle, capital = (collections.Counter() for _ in range(3))
    kinds = collections.defaultdict(collections.Counter)
    printed = collections.defaultdict(collections.Counter)
    for kind, _, words in runs(path):
        for i, (word, form) in enumerate(words):
            count[word] += 1
            kinds[word][kind] += 1
            printed[word][form.lower()] += 1
            if i:
                middle[word] += 1
                capital[word] += form[:1].isupper()
    common = [
        w
        for w in count
        if count[w] >= COMMON
        and sum(n >= 2 for n in kinds[w].values()) >= SEEN_IN_KINDS
        and re.fullmatch("[a-z]{3,}", w)
        and (not middle[w] or capital[w] / middle[w] < 0.5)
    ]
    common.sort(key=lambda w: -count[w])
    barred = {
        w
        for w in common
        if w in SMALL or count[w] < RARE or (middle[w] and capital[w] / middle[w] > NAME_SHARE)
    }
    return common, count, printed, barred


def in_context(path, words, encoder):
    """Each word's mean state over some of its contexts."""
    place = {w: i for i, w in enumerate(words)}
    contexts = sampled(path, place, CONTEXTS, 7)
    out = np.zeros((len(words), 384), np.float32)
    for word, i in place.items():
        for run, p in contexts[word]:
            begin = max(0, p - AROUND)
            forms = [form.lower() for _, form in run[begin : p + AROUND + 1]]
            before = " ".join(forms[: p - begin])
            start = len(before) + (1 if before else 0)
            end = start + len(forms[p - begin])
            offsets, states = encoder.states(" ".join(forms))
            rows = [k for k, (x, y) in enumerate(offsets) if x >= start and y <= end and y > x]
            if rows:
                out[i] += unit(states[rows].mean(0))
    return out


def sampled(path, wanted, most, seed):
    found, seen, chance = collections.defaultdict(list), collections.Counter(), random.Random(seed)
    for _, _, run in runs(path):
        if len(run) < 5:
            continue
        for p, (word, _) in enumerate(run):
            if word in wanted:
                seen[word] += 1
                if len(found[word]) < most:
                    found[word].append((run, p))
                else:
                    j = chance.randrange(seen[word])
                    if j < most:
                        found[word][j] = (run, p)
    return found


def neighbours(path, words, count):
    """Vectors of what stands one and two places before and after each word."""
    place = {w: i for i, w in enumerate(words)}
    feature = {w: i for i, (w, _) in enumerate(count.most_common(FEATURES))}
    cells = collections.Counter()
    for _, _, run in runs(path):
        row = ["<"] * 2 + [w for w, _ in run] + [">"] * 2
        for p in range(2, len(row) - 2):
            i = place.get(row[p])
            if i is not None:
                for n, offset in enumerate((-2, -1, 1, 2)):
                    f = feature.get(row[p + offset])
                    if f is not None:
                        cells[i, f * 4 + n] += 1
    keys = np.array(list(cells))
    table = sp.csr_matrix((np.array(list(cells.values()), float), keys.T), (len(words), len(feature) * 4))
    rows = np.array(table.sum(1)).ravel()
    columns = np.array(table.sum(0)).ravel() ** 0.75
    columns /= columns.sum()
    table = table.tocoo()
    bits = np.maximum(np.log(table.data / (rows[table.row] * columns[table.col] + 1e-12)), 0)
    positive = sp.csr_matrix((bits, (table.row, table.col)), table.shape)
    u, s, _ = svds(positive, k=DIMENSIONS, v0=np.ones(min(positive.shape)))
    return unit(u * np.sqrt(s))


def replacements(path, words):
    """How much two words stand in the same frames: the word before and after, or two on one side."""
    place = {w: i for i, w in enumerate(words)}
    frames = collections.defaultdict(set)
    for _, doc, run in runs(path):
        row = ["<"] * 2 + [w for w, _ in run] + [">"] * 2
        for p in range(2, len(row) - 2):
            i = place.get(row[p])
            if i is not None:
                a, b, c, d = row[p - 2], row[p - 1], row[p + 1], row[p + 2]
                for frame in ((1, b, c), (2, a, b, c), (3, b, c, d), (4, a, b), (5, c, d)):
                    frames[frame].add((i, doc))
    number, cells = 0, ([], [], [])
    for members in frames.values():
        docs = collections.Counter(i for i, _ in members)
        if len(docs) > 1:
            for i, n in docs.items():
                cells[0].append(i)
                cells[1].append(number)
                cells[2].append(math.log1p(n))
            number += 1
    table = sp.csr_matrix((cells[2], cells[:2]), (len(words), number))
    table = table.multiply(np.log(len(words) / np.bincount(table.indices, minlength=number))).tocsr()
    length = np.sqrt(np.asarray(table.multiply(table).sum(1)).ravel())
    # Words in few frames are alike by chance.
    table = sp.diags(1 / (length + 30)) @ table
    out = np.asarray((table @ table.T).todense(), dtype=np.float32)
    np.fill_diagonal(out, 0)
    return out


def standard(matrix):
    return (matrix - matrix.mean()) / matrix.std()


def cosines(vectors):
    centred = unit(vectors - vectors.mean(0))
    return standard(centred @ centred.T)


def candidates(mixed, words, barred, frames):
    out = {}
    top = np.argsort(-mixed, axis=1)[:, :25]
    rank = [{int(j): r for r, j in enumerate(row)} for row in top]
    for i, row in enumerate(top):
        for r, j in enumerate(row):
            if words[i] not in barred and words[j] not in barred:
                key = (min(i, j), max(i, j))
                worth = mixed[i, j] - 0.02 * (r + rank[j].get(i, 40))
                out[key] = max(out.get(key, worth), worth)
    kept = sorted((k for k in out if out[k] > 0), key=lambda k: (-out[k], k))[:PAIRS_TESTED]
    known = set(kept)
    near = np.argsort(-frames, axis=1)[:, :12]
    for i, row in enumerate(near):
        for j in row:
            key = (min(i, int(j)), max(i, int(j)))
            fits = frames[i, j] >= 0.03 and i in near[j] and key not in known
            if fits and words[i] not in barred and words[j] not in barred:
                known.add(key)
                kept.append(key)
    return kept


def replaced(path, pairs, words, printed, encoder):
    """How near a text stays when one word of a pair takes the place of the other: mean cosine, or none."""
    contexts = sampled(path, {words[k] for pair in pairs for k in pair}, 30, 11)
    cache, out = {}, []

    def vector(text):
        if text not in cache:
            cache[text] = encoder.sentence(text, 64)
        return cache[text]

    def ending(form):
        return next((e for e in ("ing", "ed", "ly", "s") if form.endswith(e)), "")

    forms = collections.defaultdict(lambda: collections.defaultdict(collections.Counter))
    for word in {words[k] for pair in pairs for k in pair}:
        for form, n in printed[word].items():
            forms[word][ending(form)][form] += n
    for pair in pairs:
        cosine = []
        for x, y in (pair, pair[::-1]):
            tested = 0
            for run, p in contexts[words[x]]:
                likely = forms[words[y]].get(ending(run[p][1].lower()))
                if likely:
                    begin = max(0, p - 6)
                    text = [form for _, form in run[begin : p + 7]]
                    before = vector(" ".join(text).lower())
                    text[p - begin] = likely.most_common(1)[0][0]
                    cosine.append(float(before @ vector(" ".join(text).lower())))
                    tested += 1
                    if tested == 3:
                        break
        out.append(float(np.mean(cosine)) if cosine else None)
    return out


def decided(name):
    path = os.path.join(os.path.dirname(os.path.abspath(__file__)), name)
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            word, _, others = line.strip().partition(": ")
            if others and not word.startswith("#"):
                yield word, others.split()


class Declined:
    def __init__(self):
        self.words, self.pairs, self.kinds = set(), set(), []
        for word, others in decided("near-declined.txt"):
            if word == "kind":
                same = {frozenset((a, b)) for slot in others for a in slot.split("=") for b in slot.split("=")}
                self.kinds.append(({w for slot in others for w in slot.split("=")}, same))
            elif others == ["*"]:
                self.words.add(word)
            else:
                self.pairs |= {frozenset((word, other)) for other in others}

    def has(self, a, b):
        pair = frozenset((a, b))
        return (
            a in self.words
            or b in self.words
            or pair in self.pairs
            or any(a in kind and b in kind and pair not in same for kind, same in self.kinds)
        )


def chances(evidence, near):
    """The logistic fit of what the person took for near, as weights of the standardised evidence."""
    mean, spread = evidence.mean(0), evidence.std(0)
    x = np.c_[(evidence - mean) / spread, np.ones(len(evidence))]
    weights = np.zeros(x.shape[1])
    for _ in range(50):
        p = 1 / (1 + np.exp(-x @ weights))
        weights += np.linalg.solve((x * (p * (1 - p))[:, None]).T @ x + 1e-6 * np.eye(len(weights)), x.T @ (near - p))
    return lambda e: 1 / (1 + np.exp(-np.r_[(e - mean) / spread, 1] @ weights))


def main(path, folder, second, out, read=None):
    encoder, other = Encoder(folder), Encoder(second, mean=False)
    words, count, printed, barred = vocabulary(path)
    forms = [printed[w].most_common(1)[0][0] for w in words]
    frames = replacements(path, words)
    root = np.sqrt(frames)
    often = np.sqrt(0.6 * np.maximum.outer(root.max(1), root.max(1)) + 0.12)
    mixed = (
        0.5 * cosines(np.array([encoder.sentence(form) for form in forms]))
        + 0.4 * cosines(np.array([other.sentence(form) for form in forms]))
        + 1.4 * cosines(in_context(path, words, encoder))
        + 0.8 * cosines(neighbours(path, words, count))
        + 0.55 * standard(root / np.maximum(0.18, often))
    ) / 3.65
    np.fill_diagonal(mixed, -9)
    pairs = candidates(mixed, words, barred, frames)
    kept = replaced(path, pairs, words, printed, encoder)
    usual = np.mean([c for c in kept if c is not None])
    # A pair that stands nowhere alike ranks low; that says nothing about its chance.
    tried = np.array([(mixed[p], UNTRIED if c is None else c, frames[p]) for p, c in zip(pairs, kept)])
    evidence = np.array(
        [(mixed[p], usual if c is None else c, min(frames[p], MOST_FRAMES)) for p, c in zip(pairs, kept)]
    )
    scores = (tried - tried.mean(0)) / tried.std(0)
    score = scores[:, 0] + scores[:, 1] + 0.35 * np.minimum(scores[:, 2], 4)
    order = sorted(range(len(pairs)), key=lambda k: (-score[k], pairs[k]))
    declined = Declined()
    best = order[:PAIRS_READ]
    near = np.array([0.0 if declined.has(*(words[i] for i in pairs[k])) else 1.0 for k in best])
    chance = chances(evidence[best], near)
    lines = {}
    for k, taken in zip(best, near):
        if taken:
            lines[tuple(sorted(words[i] for i in pairs[k]))] = chance(evidence[k])
    place = {w: i for i, w in enumerate(words)}
    known = {pair: k for k, pair in enumerate(pairs)}
    for word, others in decided("near-taken.txt"):
        for other in others:
            pair = tuple(sorted((word, other)))
            if word in place and other in place and pair not in lines and not declined.has(*pair):
                i, j = sorted((place[word], place[other]))
                k = known.get((i, j))
                lines[pair] = chance(evidence[k] if k is not None else np.array([mixed[i, j], usual, min(frames[i, j], MOST_FRAMES)]))
    with open(out, "w", encoding="utf-8", newline="\n") as file:
        file.write(
            "# Comparable words that say nearly the same, and how nearly (0 to 1)."
            " Made by laboratory/fit/near; see docs/models/near-words.md.\n"
        )
        for pair in sorted(lines):
            file.write(f"{pair[0]}\t{pair[1]}\t{0.5 + lines[pair] / 2:.2f}\n")
    if read:
        with open(read, "w", encoding="utf-8", newline="\n") as file:
            for k in order:
                file.write("\t".join([*sorted(words[i] for i in pairs[k]), f"{score[k]:.2f}"]) + "\n")


if __name__ == "__main__":
    if len(sys.argv) not in (5, 7):
        sys.exit(__doc__)
    main(*sys.argv[1:5], *(sys.argv[6:] if len(sys.argv) == 7 else []))

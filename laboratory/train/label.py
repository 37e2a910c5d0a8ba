"""Writes what one or several fitted networks together say of texts: a teacher's labels for a smaller network.

usage: label.py --examples SOME.jsonl --weights A.pt[,B.pt...] --out LABELS.jsonl [--soft LABELS.npz]

LABELS.jsonl has the attributions found, in the form of the shared scorers. LABELS.npz has for each text the
probabilities of the tags of each word, float16 [words, tags], with all tag sequences weighed (forward-backward).
"""
import argparse
import json

import numpy
import torch

import windows as W
from decode import attributions_of, link_choices
from encoder import TAGS, impossible
from predict import load


def marginals(scores, transitions):
    """Probability of each tag of each word given all sequences; scores [words, tags]."""
    moves = transitions.double() + impossible()
    scores = scores.double()
    n = len(scores)
    ahead, back = torch.empty(n, len(TAGS), dtype=torch.float64), torch.zeros(n, len(TAGS), dtype=torch.float64)
    ahead[0] = scores[0] + impossible()[0]
    for i in range(1, n):
        ahead[i] = torch.logsumexp(ahead[i - 1][:, None] + moves, 0) + scores[i]
    for i in range(n - 2, -1, -1):
        back[i] = torch.logsumexp(moves + (scores[i + 1] + back[i + 1])[None], 1)
    return torch.softmax(ahead + back, 1)


def main():
    p = argparse.ArgumentParser(description=__doc__)
    for f in ("examples", "weights", "out"):
        p.add_argument("--" + f, required=True)
    p.add_argument("--soft")
    p.add_argument("--limit", type=int, default=256)
    p.add_argument("--float32", action="store_true", help="exact and slow, as what export.py keeps with --plain")
    p.add_argument("--threads", type=int, default=1)
    a = p.parse_args()
    torch.set_num_threads(a.threads)
    nets = [load(path) for path in a.weights.split(",")]
    transitions = sum(net.transitions.detach() for net in nets) / len(nets)
    soft = {}
    with open(a.out, "w", encoding="utf-8") as out, torch.inference_mode():
        for e in W.read_examples(a.examples):
            found, probabilities = [], numpy.zeros((len(e.words), len(TAGS)), dtype=numpy.float16)
            for parts in W.cut(e, a.limit, a.limit):
                w = W.window(e, parts)
                *inputs, _ = W.tensors([w])
                with torch.autocast("cpu", torch.bfloat16, enabled=not a.float32):
                    said = [[t[0].float() for t in net(*inputs)] for net in nets]
                tags = sum(t for t, _ in said) / len(nets)
                if a.soft:
                    for b, x in w.parts:
                        probabilities[w.begin + b:w.begin + x] = marginals(tags[b:x], transitions).numpy()
                choices = [link_choices(link.numpy()) for _, link in said]
                for f in attributions_of(tags.numpy(), lambda *s: [sum(z) / len(nets) for z in zip(*(c(*s) for c in choices))],
                                         transitions.numpy(), w.parts):
                    found.append({r: [[e.words[b + w.begin][0], e.words[x + w.begin][1]] for b, x in s]
                                  for r, s in f.items()})
            soft[e.doc] = probabilities
            out.write(json.dumps({"doc": e.doc, "attributions": found}) + "\n")
    if a.soft:
        numpy.savez(a.soft, **soft)


if __name__ == "__main__":
    main()

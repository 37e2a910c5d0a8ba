"""Writes a tiny random network and what it says of one window, for the tests of the Java side.

usage: fixture.py FOLDER    (core/src/test/resources/refrain/model)
"""
import json
import os
import sys

import torch

from encoder import Network, link_scores
from export import describe, export


def main():
    folder = sys.argv[1]
    torch.manual_seed(7)
    net = Network(layers=2, width=32, heads=1, inner=64, vocabulary=200, positions=256).eval()
    for p in net.parameters():
        if p.dim() > 1:
            torch.nn.init.normal_(p, std=0.3)
    parts = [[[5, 9], [140], [17, 18, 19]], [[150], [151], [7]]]
    shapes, quotes = [[6, 0, 3], [2, 7, 0]], [[0, 2, 1], [1, 1, 3]]
    pieces, shape, quote, first = [101], [0], [0], []
    for part, s, q in zip(parts, shapes, quotes):
        for ids, a, b in zip(part, s, q):
            first.append(len(pieces))
            pieces += ids
            shape += [a] * len(ids)
            quote += [b] * len(ids)
        pieces.append(102)
        shape.append(0)
        quote.append(0)
    with torch.inference_mode():
        tags, links = (t[0].tolist() for t in net(*(torch.tensor([x]) for x in (pieces, shape, quote, first))))
    export(net, os.path.join(folder, "tiny.onnx"))
    describe(net, os.path.join(folder, "tiny.onnx"), "tiny")
    with open(os.path.join(folder, "tiny.tsv"), "w", encoding="utf-8") as f:
        f.write("# scores of each word by the fitting program: seven tags, then the first three and the last link\n")
        for a, b in zip(tags, links):
            f.write("\t".join(f"{x:.5f}" for x in a + b[:3] + b[-1:]) + "\n")
    spans = [[[0, 0], [2, 4]], [[1, 1], [3, 4]], [[2, 2], [4, 5], [0, 5]]]  # sources, cues, contents
    with torch.inference_mode():
        to_cue, to_source = link_scores(torch.tensor(links), *(torch.tensor(s) for s in spans))
    with open(os.path.join(folder, "tiny-links.tsv"), "w", encoding="utf-8") as f:
        f.write("# scores of links by the fitting program: what looks for what, first and last word of both, score\n")
        for name, ours, theirs, scores in (("content to cue", spans[2], spans[1], to_cue),
                                           ("cue to source", spans[1], spans[0], to_source[:, 1:])):
            for a, row in zip(ours, scores.tolist()):
                for b, x in zip(theirs, row):
                    f.write("\t".join([name, *map(str, a + b), f"{x:.5f}"]) + "\n")


if __name__ == "__main__":
    main()

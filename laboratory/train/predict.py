"""Writes the attributions that fitted weights find, in the form of the shared scorers.

usage: predict.py --examples DEV.jsonl --weights epoch5.pt --out PRED.jsonl
"""
import argparse
import json

import torch

import windows as W
from decode import attributions
from encoder import Network


def load(path):
    saved = torch.load(path, weights_only=True)
    net = Network(**saved["settings"])
    net.load_state_dict({"transitions": net.transitions, **saved["weights"]})
    return net.eval()


def main():
    p = argparse.ArgumentParser(description=__doc__)
    for f in ("examples", "weights", "out"):
        p.add_argument("--" + f, required=True)
    p.add_argument("--limit", type=int, default=256)
    p.add_argument("--float32", action="store_true", help="exact and slow, as what export.py keeps with --plain")
    p.add_argument("--threads", type=int, default=1)
    a = p.parse_args()
    torch.set_num_threads(a.threads)
    net = load(a.weights)
    with open(a.out, "w", encoding="utf-8") as out, torch.inference_mode(), torch.autocast("cpu", torch.bfloat16, enabled=not a.float32):
        for e in W.read_examples(a.examples):
            found = []
            for parts in W.cut(e, a.limit, a.limit):
                w = W.window(e, parts)
                *inputs, _ = W.tensors([w])
                tag, link = (t[0].float().numpy() for t in net(*inputs))
                some = attributions(tag, link, net.transitions.numpy(), w.parts)
                for f in some:
                    found.append({r: [[e.words[b + w.begin][0], e.words[x + w.begin][1]] for b, x in s]
                                  for r, s in f.items()})
            out.write(json.dumps({"doc": e.doc, "attributions": found}) + "\n")


if __name__ == "__main__":
    main()

"""Fits the network of acts, occasions and addressees, and writes it as ONNX with int8 weights.

usage: statements.py labels --fit statements-fit.jsonl --looked statements.jsonl --out FOLDER
       statements.py fit --examples A.jsonl[,B.jsonl] --encoder ENCODER.onnx --out WEIGHTS.pt [--keep 0,3,7,11] [--start WEIGHTS.pt] [--without DOCS.txt]
       statements.py export --weights WEIGHTS.pt --out statements.onnx --version NAME
Examples are what `./lab train statements` writes. One in twelve documents is held back and scored after each epoch.
"""
import argparse
import json
import math
import os
import random
import tempfile
import warnings
import zlib

import numpy
import torch
from torch import nn
from torch.nn import functional as F

import encoder

ACTS = ("NONE AGREE CONSULT SUPPORT COOPERATE AID CONCEDE RETREAT REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION "
        "MOBILIZE COERCE ASSAULT").split()
CLS, SEP = 101, 102
PARTS = 4
TOLD = ("occasion", "addressee")
# Losses of words are sums over a window; this makes them weigh about as much as the act.
WORDS = 0.12
# How much a smaller network follows a larger one, the rest being the labels.
SOFT = 0.6


class Statements(nn.Module):
    """Inputs int64: pieces and part [batch, pieces], first [batch, words]. Outputs: scores of ACTS, and of TOLD for each word."""

    def __init__(self, base):
        super().__init__()
        width = base.settings["width"]
        self.b = base
        self.role = nn.Embedding(PARTS, width)
        nn.init.zeros_(self.role.weight)
        self.pool = nn.Linear(width, 1)
        self.drop = nn.Dropout(0.1)
        self.mid = nn.Linear(2 * width, width)
        self.act = nn.Linear(width, len(ACTS))
        self.tag = nn.Linear(width, len(TOLD))
        self.none = nn.Linear(width, len(TOLD))

    def forward(self, pieces, part, first, mask=None):
        b = self.b
        x = b.word(pieces) + b.position.weight[:pieces.shape[1]] + self.role(part)
        x = b.dropout(b.norm(x))
        wide = None if mask is None else mask[:, None, None, :]
        for layer in b.layers:
            x = layer(x, wide)
        weight = self.pool(x)[..., 0]
        if mask is not None:
            weight = weight.masked_fill(~mask, -1e4)
        pooled = (torch.softmax(weight, -1)[..., None] * x).sum(1)
        z = self.drop(F.gelu(self.mid(self.drop(torch.cat([x[:, 0], pooled], -1)))))
        words = torch.gather(x, 1, first[..., None].expand(-1, -1, x.shape[2]))
        return self.act(z), self.tag(self.drop(words)) + self.none(z)[:, None]


class Probabilities(nn.Module):
    """What Java reads: probabilities in place of scores."""

    def __init__(self, net):
        super().__init__()
        self.net = net

    def forward(self, pieces, part, first):
        acts, words = self.net(pieces, part, first)
        return torch.softmax(acts, -1), torch.sigmoid(words)


def read(paths):
    rows = []
    for path in paths.split(","):
        with open(path, encoding="utf-8") as f:
            for e in map(json.loads, f):
                pieces, part, first = [CLS], [0], []
                for word, p in zip(e["pieces"], e["parts"]):
                    first.append(len(pieces))
                    pieces += word
                    part += [p] * len(word)
                told = [e.get(k) or [0] * len(first) for k in TOLD]
                rows.append(dict(doc=e["doc"], pieces=pieces + [SEP], part=part + [0], first=first,
                                 act=ACTS.index(e["act"]), told=told, whole=float(TOLD[0] in e)))
    return rows


def batch(rows):
    n, m = max(len(r["pieces"]) for r in rows), max(len(r["first"]) for r in rows)
    pieces, part = torch.zeros(len(rows), n, dtype=torch.long), torch.zeros(len(rows), n, dtype=torch.long)
    first = torch.zeros(len(rows), m, dtype=torch.long)
    mask, inside = torch.zeros(len(rows), n, dtype=torch.bool), torch.zeros(len(rows), m)
    told = torch.zeros(len(rows), m, len(TOLD))
    for i, r in enumerate(rows):
        k, w = len(r["pieces"]), len(r["first"])
        pieces[i, :k], part[i, :k], first[i, :w] = torch.tensor(r["pieces"]), torch.tensor(r["part"]), torch.tensor(r["first"])
        mask[i, :k], inside[i, :w] = True, r["whole"]
        told[i, :w] = torch.tensor(r["told"], dtype=torch.float32).T
    return pieces, part, first, mask, inside, told, torch.tensor([r["act"] for r in rows])


def batches(rows, size):
    """Shuffled; windows of like length together."""
    random.shuffle(rows)
    out = []
    for k in range(0, len(rows), 20 * size):
        some = sorted(rows[k:k + 20 * size], key=lambda r: len(r["pieces"]))
        out += [some[i:i + size] for i in range(0, len(some), size)]
    random.shuffle(out)
    return out


@torch.inference_mode()
def score(net, rows):
    net.eval()
    right = kind = some = 0
    for k in range(0, len(rows), 64):
        b = batch(rows[k:k + 64])
        acts, _ = net(*b[:4])
        for r, a in zip(rows[k:k + 64], acts.argmax(-1).tolist()):
            right += a == r["act"]
            some += r["act"] != 0
            kind += r["act"] != 0 and a == r["act"]
    return f"act {right / len(rows):.3f} of {len(rows)}, where there is one {kind / max(1, some):.3f}"


def smaller(net, path, keep):
    """Gives a network some layers of a fitted one, and the rest of its weights; the fitted one, to learn from."""
    saved = torch.load(path, weights_only=True)
    teacher = Statements(encoder.Network(**saved["settings"]))
    teacher.load_state_dict(saved["weights"])
    weights = {k: v for k, v in saved["weights"].items() if not k.startswith("b.layers.")}
    for i, layer in enumerate(keep.split(",")):
        begin = f"b.layers.{layer}."
        weights.update({f"b.layers.{i}." + k[len(begin):]: v for k, v in saved["weights"].items() if k.startswith(begin)})
    net.load_state_dict(weights)
    return teacher.eval()


def fit(a):
    torch.manual_seed(a.seed)
    random.seed(a.seed)
    torch.set_num_threads(a.threads)
    rows = read(a.examples)
    if a.without:
        with open(a.without, encoding="utf-8") as f:
            out = set(f.read().split())
        rows = [r for r in rows if r["doc"] not in out]
    held = [r for r in rows if zlib.crc32(r["doc"].encode()) % 12 == 0]
    rows = [r for r in rows if zlib.crc32(r["doc"].encode()) % 12]
    base = encoder.pretrained(a.encoder, [int(k) for k in a.keep.split(",")])
    base.word.weight.requires_grad_(False)
    net = Statements(base)
    if a.start:
        net.load_state_dict(torch.load(a.start, weights_only=True)["weights"])
    teacher = smaller(net, a.teacher, a.keep) if a.teacher else None
    inner = [p for n, p in net.named_parameters() if n.startswith("b.") and p.requires_grad]
    heads = [p for n, p in net.named_parameters() if not n.startswith("b.")]
    optimizer = torch.optim.AdamW([dict(params=inner, lr=a.rate), dict(params=heads, lr=a.head_rate)], weight_decay=0.01)
    steps = a.epochs * math.ceil(len(rows) / a.batch)
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda s: min(1, (s + 1) / (0.08 * steps)) * max(0.02, 1 - s / steps))
    for epoch in range(a.epochs):
        net.train()
        losses = numpy.zeros(2)
        groups = batches(rows, a.batch)
        for group in groups:
            *inputs, inside, told, act = batch(group)
            with torch.autocast("cpu", torch.bfloat16):
                acts, words = net(*inputs)
            acts, words = acts.float(), words.float()
            of_act = F.cross_entropy(acts, act, label_smoothing=0.05)
            if teacher:
                with torch.inference_mode():
                    said, seen = (t.clone() for t in teacher(*inputs))
                of_act = (1 - SOFT) * of_act - SOFT * (torch.softmax(said, -1) * acts.log_softmax(-1)).sum(-1).mean()
                # Where only the act is labelled, the teacher alone tells of the words.
                soft = torch.where(inside[..., None] > 0, SOFT, 1.0)
                told = (1 - soft) * told + soft * torch.sigmoid(seen)
                inside = (inputs[2] > 0).float()
            of_words = F.binary_cross_entropy_with_logits(words, told, reduction="none") * inside[..., None]
            of_words = of_words.sum() / len(group)
            optimizer.zero_grad()
            (of_act + WORDS * of_words).backward()
            nn.utils.clip_grad_norm_(net.parameters(), 1.0)
            optimizer.step()
            schedule.step()
            losses += [float(of_act.detach()), float(of_words.detach())]
        torch.save(dict(settings=base.settings, weights=net.state_dict()), a.out)
        print(f"epoch {epoch}: losses {losses / len(groups)}; {score(net, held)}", flush=True)


def export(a):
    import onnx
    from onnxruntime.quantization import QuantType, quantize_dynamic

    saved = torch.load(a.weights, weights_only=True)
    net = Statements(encoder.Network(**saved["settings"]))
    net.load_state_dict(saved["weights"])
    n, m = 20, 12
    zeros = torch.zeros(1, n, dtype=torch.int64)
    with tempfile.TemporaryDirectory() as folder, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        plain = os.path.join(folder, "plain.onnx")
        torch.onnx.export(Probabilities(net.eval()).eval(), (zeros + 5, zeros, torch.arange(1, m + 1)[None]), plain,
                          dynamo=False, opset_version=17, input_names=["pieces", "part", "first"],
                          output_names=["acts", "words"],
                          dynamic_axes={"pieces": {1: "pieces"}, "part": {1: "pieces"}, "first": {1: "words"},
                                        "words": {1: "words"}})
        # As for the attribution network: small heads keep their precision, weights have seven bits.
        heads = [x.name for x in onnx.load(plain).graph.node
                 if x.op_type in ("MatMul", "Gemm") and x.name.startswith(tuple(f"/net/{h}/" for h in ("pool", "mid", "act", "tag", "none")))]
        quantize_dynamic(plain, a.out, weight_type=QuantType.QInt8, per_channel=True, reduce_range=True,
                         nodes_to_exclude=heads)
    model = onnx.load(a.out)
    onnx.helper.set_model_props(model, {"version": a.version, "acts": " ".join(ACTS)})
    onnx.save(model, a.out)
    print(f"{a.out}: {os.path.getsize(a.out) / 1e6:.1f} MB")


def labels(a):
    """Sorts the labels of reports: other articles, and news (with those that were looked at), never what was kept."""
    def lines(path):
        with open(path, encoding="utf-8") as f:
            return [json.loads(line) for line in f]

    def folder(r):
        return r["path"].split("/")[0]

    news = ("news-dev", "wikinews")
    fit = lines(a.fit)
    looked = [r for r in lines(a.looked) if r["part"].startswith("dev") and folder(r) in news]
    for name, rows in (("reports", [r for r in fit if folder(r) == "polnear"]),
                       ("news", [r for r in fit if folder(r) in news] + looked)):
        with open(os.path.join(a.out, name + ".labels.jsonl"), "w", encoding="utf-8") as f:
            for r in rows:
                f.write(json.dumps(r, ensure_ascii=False) + "\n")


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = p.add_subparsers(required=True)
    s = commands.add_parser("labels")
    for name in ("fit", "looked", "out"):
        s.add_argument("--" + name, required=True)
    s.set_defaults(run=labels)
    f = commands.add_parser("fit")
    for name in ("examples", "encoder", "out"):
        f.add_argument("--" + name, required=True)
    f.add_argument("--keep", default="0,3,7,11", help="layers of the encoder")
    f.add_argument("--teacher", help="weights of a larger network to learn from; --keep then names its layers")
    f.add_argument("--start", help="weights of an earlier run to go on from")
    f.add_argument("--without", help="names of documents that are not fitted to")
    f.add_argument("--epochs", type=int, default=4)
    f.add_argument("--batch", type=int, default=32)
    f.add_argument("--rate", type=float, default=2e-4)
    f.add_argument("--head-rate", type=float, default=8e-4)
    f.add_argument("--seed", type=int, default=1)
    f.add_argument("--threads", type=int, default=2)
    f.set_defaults(run=fit)
    e = commands.add_parser("export")
    for name in ("weights", "out", "version"):
        e.add_argument("--" + name, required=True)
    e.set_defaults(run=export)
    a = p.parse_args()
    a.run(a)


if __name__ == "__main__":
    main()

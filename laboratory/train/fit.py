"""Fits the network to the annotated examples and keeps the averaged weights of each epoch.

usage: fit.py --examples TRAIN.jsonl --gold TRAIN.gold.jsonl --encoder BERT.onnx --out FOLDER [options]
"""
import argparse
import os
import random
import time

import numpy
import torch
from torch.nn import functional as F
from torch.nn.utils.rnn import pad_sequence as pad

import windows as W
from decode import OTHER_PART_CONTENT
from encoder import Network, link_scores, pretrained, sequence_loss
from predict import load


def loss_of(net, batch, gold_tags, soft):
    """Losses of tags, of sequences of tags (both per word), of links (per choice) and of a teacher's tags (per word).

    soft: text -> a teacher's probabilities [words, tags], or empty.
    """
    tag, link = net(*W.tensors(batch))
    tag, link = tag.float(), link.float()
    total, count = tag.new_zeros(()), 0
    scores, target, taught = [], [], []
    for i, w in enumerate(batch):
        end = w.begin + len(w.first)
        gold = gold_tags[w.example.doc][w.begin:end]
        scores += [tag[i, b:e] for b, e in w.parts]
        target += [torch.from_numpy(W.begun(gold[b:e])) for b, e in w.parts]
        if w.example.doc in soft:
            said = torch.from_numpy(soft[w.example.doc][w.begin:end]).float()
            taught.append(-(said * torch.log_softmax(tag[i, :len(said)], 1)).sum(1))
        sources, cues, contents, to_cue, to_source = W.links(w.example, w.begin, end)
        if not cues:
            continue
        pairs = lambda s: torch.tensor(s, dtype=torch.int64).view(-1, 2)
        a, b = link_scores(link[i], pairs(sources), pairs(cues), pairs(contents))
        ends = torch.tensor([e for _, e in w.parts])
        part = lambda s: torch.bucketize(pairs(s)[:, 0].contiguous(), ends, right=True)
        a = a - OTHER_PART_CONTENT * (part(contents)[:, None] != part(cues)[None])
        apart = part(cues)[:, None] != part(sources)[None]
        to_source = [-1 if t > 0 and apart[j, t - 1] else t for j, t in enumerate(to_source)]
        b = b - 1e4 * F.pad(apart, (1, 0))
        if contents:
            total = total + F.cross_entropy(a, torch.tensor(to_cue), reduction="sum")
        total = total + F.cross_entropy(b, torch.tensor(to_source), ignore_index=-1, reduction="sum")
        count += len(contents) + len(cues)
    tagging = F.cross_entropy(torch.cat(scores), torch.cat(target))
    lengths = torch.tensor([len(t) for t in target])
    # A few long parts would pad all others: parts of like length go together.
    sequences = tag.new_zeros(())
    order = sorted(range(len(target)), key=lambda i: len(target[i]))
    for some in (order[:len(order) // 2], order[len(order) // 2:]):
        if some:
            sequences = sequences + sequence_loss(pad([scores[i] for i in some], True), pad([target[i] for i in some], True),
                                                  lengths[some], net.transitions)
    taught = torch.cat(taught).mean() if taught else tag.new_zeros(())
    return tagging, sequences / lengths.sum(), total / max(count, 1), taught


def fewer(net, keep):
    """The network with some of its layers only, such as "0,3,7,11"; all where keep is not given."""
    if keep:
        net.layers = torch.nn.ModuleList(net.layers[int(i)] for i in keep.split(","))
        net.settings["layers"] = len(net.layers)
    return net


def names_of(examples):
    """Words that stand with a capital inside sentences and hardly ever without: a pool to swap names in.

    Returns piece tuple -> how often.
    """
    capital, small = {}, {}
    for e in examples:
        for begin, end in e.paragraphs:
            for w in range(begin + 1, end):
                key = tuple(e.pieces[w])
                if e.shape[w] == 6 and e.shape[w - 1] != 0:
                    capital[key] = capital.get(key, 0) + 1
                elif e.shape[w] == 3:
                    small[key] = small.get(key, 0) + 1
    return {k: n for k, n in capital.items() if n >= 2 and small.get(k, 0) * 20 < n}


def swaps(example, names, pool, rng):
    """Other pieces for the words of some names of this article, the same throughout."""
    chosen, out = {}, {}
    for w, pieces in enumerate(example.pieces):
        key = tuple(pieces)
        if example.shape[w] in (5, 6) and key in names:
            if key not in chosen:
                chosen[key] = list(rng.choice(pool)) if rng.random() < 0.5 else None
            if chosen[key]:
                out[w] = chosen[key]
    return out


def main():
    p = argparse.ArgumentParser(description=__doc__)
    for f in ("examples", "gold", "encoder", "out"):
        p.add_argument("--" + f, required=f != "encoder")
    p.add_argument("--tiny", action="store_true", help="start from a tiny random encoder: shows that all parts work")
    p.add_argument("--keep", help="layers to keep, such as 0,2,4,6,8,11; all by default")
    p.add_argument("--epochs", type=int, default=6)
    p.add_argument("--limit", type=int, default=256, help="pieces a window")
    p.add_argument("--batch", type=int, default=2048, help="padded pieces a batch")
    p.add_argument("--rate", type=float, default=1.5e-4)
    p.add_argument("--head-rate", type=float, default=1e-3)
    p.add_argument("--decay", type=float, default=0.01)
    p.add_argument("--average", type=float, default=0.997)
    p.add_argument("--weights", default="0.5,1,0.3,0", help="of the losses of tags, sequences, links and a teacher's tags")
    p.add_argument("--soft", help="a teacher's probabilities, of label.py; several with commas")
    p.add_argument("--more", help="further examples, labelled by a teacher", nargs=2, metavar=("EXAMPLES", "LABELS"))
    p.add_argument("--swap", type=float, default=0.3, help="articles with swapped names")
    p.add_argument("--blind", type=float, default=0.05, help="articles without case")
    p.add_argument("--articles", type=int, help="only so many, for a try")
    p.add_argument("--seed", type=int, default=1)
    p.add_argument("--start", help="fitted weights to go on from instead of the encoder's")
    p.add_argument("--resume", action="store_true", help="go on after the last whole epoch of a run that was stopped")
    p.add_argument("--threads", type=int, default=1)
    a = p.parse_args()

    torch.set_num_threads(a.threads)
    torch.manual_seed(a.seed)
    rng = random.Random(a.seed)
    os.makedirs(a.out, exist_ok=True)
    examples = W.read_examples(a.examples, a.gold)[:a.articles]
    if a.more:
        examples += W.read_examples(*a.more)
    soft = {k: v for path in (a.soft or "").split(",") if path for k, v in numpy.load(path).items()}
    gold_tags = {e.doc: W.tags(e) for e in examples}
    names = names_of(examples)
    pool = sorted(names)
    if a.start:
        net = fewer(load(a.start), a.keep)
    elif a.tiny:
        net = Network(layers=2, width=32, heads=1, inner=64, positions=a.limit, dropout=0.0)
    else:
        net = pretrained(a.encoder, [int(i) for i in a.keep.split(",")] if a.keep else None)
    # The words' vectors stay as they are: words that the examples lack keep their place among the others.
    net.word.weight.requires_grad_(False)
    moving = {k: v for k, v in net.named_parameters() if v.requires_grad}
    average = {k: v.detach().clone() for k, v in moving.items()}
    new = ("tag.", "link.", "shape.", "quote.", "transitions")
    optimiser = torch.optim.AdamW([dict(params=[v for k, v in moving.items() if not k.startswith(new)], lr=a.rate),
                                   dict(params=[v for k, v in moving.items() if k.startswith(new)], lr=a.head_rate)],
                                  weight_decay=a.decay, betas=(0.9, 0.98), fused=True)
    words = sum(len(e.words) for e in examples)
    steps = a.epochs * max(1, round(sum(len(p) for e in examples for p in e.pieces) * 1.08 / a.batch))
    warm = steps // 10
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimiser, lambda s: min((s + 1) / max(warm, 1), max(0.0, (steps - s) / max(steps - warm, 1))))
    print(f"{len(examples)} articles, {words} words, {len(pool)} names, about {steps} steps", flush=True)
    weights = [float(w) for w in a.weights.split(",")]
    step, epoch, began = 0, 0, time.time()
    state = os.path.join(a.out, "state.pt")
    if a.resume and os.path.exists(state):
        saved = torch.load(state, weights_only=False)
        net.load_state_dict(saved["net"])
        optimiser.load_state_dict(saved["optimiser"])
        schedule.load_state_dict(saved["schedule"])
        average, step, epoch = saved["average"], saved["step"], saved["epoch"]
        rng.setstate(saved["rng"])
        torch.set_rng_state(saved["torch_rng"])
    while epoch < a.epochs:
        all_windows = []
        for e in examples:
            swap = swaps(e, names, pool, rng) if rng.random() < a.swap else None
            blind = rng.random() < a.blind
            for parts in W.cut(e, a.limit, rng.randint(32, a.limit)):
                all_windows.append(W.window(e, parts, swap, blind))
        todo = W.batches(all_windows, a.batch)
        rng.shuffle(todo)
        net.train()
        sums = [0.0] * len(weights)
        for n, batch in enumerate(todo):
            with torch.autocast("cpu", torch.bfloat16):
                losses = loss_of(net, batch, gold_tags, soft)
            sum(x * y for x, y in zip(losses, weights)).backward()
            torch.nn.utils.clip_grad_norm_(net.parameters(), 1.0)
            optimiser.step()
            schedule.step()
            optimiser.zero_grad(set_to_none=True)
            step += 1
            keep = min(a.average, (step + 1) / (step + 10))
            with torch.no_grad():
                torch._foreach_lerp_(list(average.values()), [v.detach() for v in moving.values()], 1 - keep)
            sums = [s + x.item() for s, x in zip(sums, losses)]
            if step % 25 == 0:
                print(f"epoch {epoch} step {step}/{steps} tag, sequence, link, teacher "
                      f"{' '.join(f'{s / (n + 1):.4f}' for s in sums)} {time.time() - began:.0f} s", flush=True)
        torch.save(dict(settings=net.settings, weights={**net.state_dict(), **average}, arguments=vars(a), epoch=epoch),
                   os.path.join(a.out, f"epoch{epoch}.pt"))
        epoch += 1
        torch.save(dict(net=net.state_dict(), optimiser=optimiser.state_dict(), schedule=schedule.state_dict(),
                        average=average, step=step, epoch=epoch, rng=rng.getstate(), torch_rng=torch.get_rng_state()),
                   state + ".part")
        os.replace(state + ".part", state)
    print(f"done in {time.time() - began:.0f} s", flush=True)


if __name__ == "__main__":
    main()

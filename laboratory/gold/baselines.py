#!/usr/bin/env python3
"""Say how far word overlap alone finds gold groups of sentences.

usage: baselines.py GOLD.jsonl SENTENCES.jsonl [--part dev] [--apart 0.36]

GOLD has {"id", "group", "part"}; SENTENCES has {"id", "text"} (./lab groups GOLD), and a sentence
that GOLD does not have is of no group.  Prints precision, recall and F1 of pairs for Jaccard of
the sets of words, as pairs and by single link, at several limits.
"""
import argparse, collections, json, re

a = argparse.ArgumentParser()
a.add_argument('gold'); a.add_argument('sentences'); a.add_argument('--part'); a.add_argument('--apart', type=float, default=1.01)
a = a.parse_args()
read = lambda f: [json.loads(line) for line in open(f, encoding='utf-8')]
group = {s['id']: s['group'] for s in read(a.gold) if (not a.part or s.get('part') == a.part) and s.get('nearest', 0) < a.apart}
ids, words = [], []
for s in read(a.sentences):
    ids.append(s['id']); words.append(frozenset(re.findall(r'\w+', s['text'].lower())))
size = collections.Counter(group[i] for i in ids if i in group)
gold = sum(n * (n - 1) // 2 for n in size.values())

frequency = collections.Counter(w for ws in words for w in ws)
LOWEST = 0.25
index, pairs = collections.defaultdict(list), []
for i, ws in enumerate(words):
    first = sorted(ws, key=lambda w: (frequency[w], w))[:len(ws) - int(LOWEST * len(ws)) + 1]
    for j in {j for w in first for j in index[w]}:
        share = len(ws & words[j]) / len(ws | words[j])
        if share >= LOWEST: pairs.append((share, i, j))
    for w in first: index[w].append(i)

def row(name, predicted):
    right = sum(ids[i] in group and group[ids[i]] == group.get(ids[j]) for i, j in predicted)
    p, r = right / max(1, len(predicted)), right / gold
    print(f'{name:28s} P {p:.3f} R {r:.3f} F1 {2 * p * r / max(1e-9, p + r):.3f}  predicted {len(predicted)} gold {gold}')

def linked(limit):
    top = list(range(len(ids)))
    def root(i):
        while top[i] != i: top[i] = top[top[i]]; i = top[i]
        return i
    for share, i, j in pairs:
        if share >= limit: top[root(i)] = root(j)
    members = collections.defaultdict(list)
    for i in range(len(ids)): members[root(i)].append(i)
    return [(x, y) for m in members.values() for k, x in enumerate(m) for y in m[:k]], max(map(len, members.values()))

print(f'{len(ids)} sentences, {len(size)} groups, {sum(n for n in size.values() if n > 1)} in groups of two or more')
for limit in (.25, .3, .35, .4, .45, .5, .6):
    row(f'Jaccard {limit:.2f}', [(i, j) for share, i, j in pairs if share >= limit])
for limit in (.3, .35, .4, .5, .6):
    both, largest = linked(limit)
    row(f'Jaccard {limit:.2f} single link', both)
    print(f'{"":28s} largest {largest}')

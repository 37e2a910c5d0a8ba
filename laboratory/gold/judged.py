#!/usr/bin/env python3
"""How many of the pairs that were judged to repeat each other a system links.

    laboratory/gold/judged.py SENTENCES FOUND

SENTENCES  {"id": NAME, "text": TEXT} a line, those that were linked
FOUND      refrains, JSON Lines of ./refrain trace --templates --statements text --format json SENTENCES,
           or two names a line with a tab between

Each judged pair stands for as many as its part of the pool has pairs, as README.md says.
"""

import collections
import hashlib
import itertools
import json
import pathlib
import sys

POOL = {"java-lsh": 88393, "both": 75624, "refrain": 86042}


def pairs(path):
    """The pairs of names that are held together."""
    held = set()
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            if line.startswith("{"):
                names = {o["doc"] for o in json.loads(line).get("occurrences", [])}
                held.update(itertools.combinations(sorted(names), 2))
            else:
                held.add(tuple(sorted(line.rstrip("\n").split("\t"))))
    return held


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    names = collections.defaultdict(list)
    with open(sys.argv[1], encoding="utf-8") as lines:
        for line in lines:
            sentence = json.loads(line)
            digest = hashlib.sha256(sentence["text"].encode()).hexdigest()[:16]
            names[digest].append(sentence["id"])
    held = pairs(sys.argv[2])
    judged = pathlib.Path(__file__).with_name("links-judged.tsv").read_text().splitlines()[1:]
    rows = [line.split("\t") for line in judged]
    sizes = collections.Counter(row[2] for row in rows)
    found = collections.Counter()
    whole = collections.Counter()
    missing = 0
    for first, second, part, label, _ in rows:
        if not names[first] or not names[second]:
            missing += 1
            continue
        weight = POOL[part] / sizes[part]
        whole[label] += weight
        both = (tuple(sorted(p)) for p in itertools.product(names[first], names[second]))
        if any(p in held for p in both):
            found[label] += weight
    if missing:
        print(f"{missing} of {len(rows)} judged pairs are not among the sentences")
    print(f"pairs held {len(held):,}")
    for label in ("repeat", "stock"):
        print(f"of those judged {label:6} {found[label] / max(1, whole[label]):.3f}")
    print(f"of the judged that are held, repeat {found['repeat'] / max(1, sum(found.values())):.3f}")


if __name__ == "__main__":
    main()

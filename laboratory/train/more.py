"""Gathers articles that nobody annotated, for a smaller network to learn from a larger one.

usage: more.py NEWS.gold.jsonl FOLDER... OUT    every FOLDER's texts but those of the gold, seeds and long interviews
"""
import json
import os
import shutil
import sys

# Interviews of up to 140,000 characters would be as much text as all the rest.
LONGEST = 30_000


def main():
    gold, *folders, out = sys.argv[1:]
    with open(gold, encoding="utf-8") as f:
        measured = {json.loads(line)["doc"] for line in f}
    os.makedirs(out)
    for folder in folders:
        for name in sorted(os.listdir(folder)):
            path = os.path.join(folder, name)
            doc, kind = os.path.splitext(name)
            if kind == ".txt" and doc not in measured and not doc.startswith("seed") and os.path.getsize(path) < LONGEST:
                shutil.copy(path, os.path.join(out, f"{os.path.basename(folder)}-{name}"))


if __name__ == "__main__":
    main()

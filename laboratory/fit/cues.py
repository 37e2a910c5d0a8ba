"""Fits the weights of cues to annotated attributions, and writes cues.tsv.

Usage: python cues.py CANDIDATES GOLD WORDS OUT [--folds]

CANDIDATES is what `./lab fit candidates` writes. GOLD holds the annotated attributions of the same
texts, one document a line: {"doc": NAME, "attributions": [{"cue": [[b,e],...], "content":
[[b,e],...]}, ...]}, in Unicode code points. WORDS is words.tsv. With --folds, precision and recall
in four folds of documents are printed as well.
"""

import collections
import json
import sys

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GroupKFold

HEADER = """\
# What speaks for or against an attribution, in log odds that add up; fitted to annotated news.
# v: a verb, n: a noun, f: the complement and how the cue stands (I: participle, T: infinitive, P: passive, N: noun),
# v:say|THAT both together; who: the last word of the source or what it is; *: always.
"""
INVERSE_REGULARISATION = 0.5
SMALLEST_WEIGHT = 0.02
WORDS_OF_FEATURES = set(
    "name long short middling NOUNs ADJs DETs NUMs PRONs VBDs PROPNs".split()
)


def length(spans):
    return sum(end - begin for begin, end in spans)


def shared(one, other):
    return sum(max(0, min(a[1], b[1]) - max(a[0], b[0])) for a in one for b in other)


def is_attribution(candidate, gold):
    """Shares its cue with an annotated one, and half of both contents."""
    return any(
        shared(candidate["cue"], a["cue"]) > 1
        and 4 * shared(candidate["content"], a["content"])
        >= length(candidate["content"]) + length(a["content"])
        for a in gold
    )


def is_told_inside(candidate, gold):
    """Stands inside an annotated content, where most attributions are not annotated."""
    return any(
        shared(candidate["cue"], a["content"]) >= 0.9 * length(candidate["cue"]) for a in gold
    )


def read(candidates_path, gold_path):
    """Features, label and document of each candidate that annotation says something about."""
    gold = {}
    with open(gold_path, encoding="utf-8") as lines:
        for line in lines:
            document = json.loads(line)
            gold[document["doc"]] = document["attributions"]
    features, labels, documents = [], [], []
    with open(candidates_path, encoding="utf-8") as lines:
        for line in lines:
            candidate = json.loads(line)
            annotated = gold[candidate["doc"]]
            right = is_attribution(candidate, annotated)
            if right or not is_told_inside(candidate, annotated):
                features.append(sorted(set(candidate["features"])))
                labels.append(right)
                documents.append(candidate["doc"])
    return features, np.array(labels), documents


def is_cue(feature):
    return feature[:2] in ("v:", "n:") and "|" not in feature


class Selection:
    """Which features are frequent enough for a weight."""

    def __init__(self, features, labels, words):
        self.words = words
        self.count = collections.Counter(f for row in features for f in row)
        self.right = collections.Counter(
            f for row, right in zip(features, labels) if right for f in row if is_cue(f)
        )
        self.kept = {f: i for i, f in enumerate(sorted(filter(self.keeps, self.count)))}

    def keeps(self, feature):
        count = self.count[feature]
        if is_cue(feature):
            right = self.right[feature]
            if right < 0.03 * count:
                return False
            noun = feature[2:]
            common = noun in self.words or noun + "s" in self.words
            return right >= 2 if feature.startswith("v:") else right >= 3 and common
        if feature[:2] in ("v:", "n:"):
            return count >= 3 and self.right[feature.split("|")[0]] >= 2
        if feature.startswith("quoted|"):
            return count >= 5 and self.right[feature.split("|")[1]] >= 2
        if feature.startswith(("who:", "object:", "first:")):
            return count >= 12 and feature.isascii() and self.is_common(feature)
        return count >= 10

    def is_common(self, feature):
        """Not a name, which would be a fact about its time."""
        word = feature.split(":", 1)[1]
        return (
            word.isupper()
            or not word[:1].isalpha()
            or word in self.words
            or word in WORDS_OF_FEATURES
        )

    def has_cue(self, row):
        return all(f in self.kept for f in row if is_cue(f))

    def matrix(self, rows):
        columns, ends = [], [0]
        for row in rows:
            columns += [self.kept[f] for f in row if f in self.kept]
            ends.append(len(columns))
        return csr_matrix(
            (np.ones(len(columns)), columns, ends), shape=(len(rows), len(self.kept))
        )


def model():
    return LogisticRegression(C=INVERSE_REGULARISATION, max_iter=300, solver="liblinear")


def print_folds(matrix, labels, documents, right_in_all):
    number = {doc: i for i, doc in enumerate(sorted(set(documents)))}
    groups = np.array([number[doc] for doc in documents])
    probability = np.zeros(len(labels))
    for train, test in GroupKFold(4).split(matrix, labels, groups):
        fitted = model().fit(matrix[train], labels[train])
        probability[test] = fitted.predict_proba(matrix[test])[:, 1]
    print("threshold  precision  recall  F1")
    for threshold in (0.3, 0.4, 0.45, 0.5, 0.55):
        taken = probability >= threshold
        precision = (taken & labels).sum() / taken.sum()
        recall = (taken & labels).sum() / right_in_all
        f1 = 2 * precision * recall / (precision + recall)
        print(f"{threshold:9.2f}  {precision:9.3f}  {recall:6.3f}  {f1:.4f}")


def main(candidates, gold, words, out, folds):
    with open(words, encoding="utf-8") as lines:
        known = {line.split("\t")[0] for line in lines}
    features, labels, documents = read(candidates, gold)
    selection = Selection(features, labels, known)
    rows = [i for i, row in enumerate(features) if selection.has_cue(row)]
    matrix = selection.matrix([features[i] for i in rows])
    row_labels = labels[rows]
    print(
        f"{len(labels)} candidates, {labels.sum()} right; with a known cue {len(rows)},"
        f" {row_labels.sum()} right; {len(selection.kept)} features"
    )
    if folds:
        print_folds(matrix, row_labels, [documents[i] for i in rows], labels.sum())
    fitted = model().fit(matrix, row_labels)
    written = 0
    with open(out, "w", encoding="utf-8", newline="\n") as file:
        file.write(HEADER)
        file.write(f"*\t{fitted.intercept_[0]:.2f}\n")
        for feature, weight in zip(selection.kept, fitted.coef_[0]):
            # A cue is in the table whatever its weight: the table is also the list of cues.
            if abs(weight) >= SMALLEST_WEIGHT or is_cue(feature):
                file.write(f"{feature}\t{weight:.2f}\n")
                written += 1
    print(f"{written} weights")


if __name__ == "__main__":
    paths = [a for a in sys.argv[1:] if not a.startswith("--")]
    options = [a for a in sys.argv[1:] if a.startswith("--")]
    if len(paths) != 4 or options not in ([], ["--folds"]):
        sys.exit(__doc__)
    main(*paths, folds=bool(options))

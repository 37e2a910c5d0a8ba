"""Counts the classes in which words, endings and sequences of classes occur, and writes words.tsv.

Usage: python words.py TAGGED IRREGULAR_PAST OUT

TAGGED is what `./lab fit words` writes: word, tab, tag of Universal Dependencies; a blank line after
each sentence. IRREGULAR_PAST lists past forms that do not end in -ed, one a line.
"""

import collections
import re
import sys

HEADER = (
    "# Words and the classes in which they occur in news, with counts: lower-case words, words with a"
    " capital (^), endings (-), sequences of three classes (>).\n"
)
MODALS = set("will would can could may might must shall should 'll wo ca".split())
FORMS_OF_BE = set("is are was were be been being".split())
CLITICS = set("'s 're 've 'll 'm 'd".split())
ED_BUT_NOT_PAST = set(
    "need feed speed proceed exceed succeed seed breed bleed heed embed".split()
)
S_BUT_NOT_PRESENT = {"discuss", "focus"}
CLOSED = {"PRON", "DET", "AUX", "MOD", "PART", "CCONJ", "SCONJ", "ADP"}

COMMON_WORD = 4  # a word is in the table from this count on,
COMMON_CAPITALISED = 8  # with a capital from this,
COMMON_ENDING = 60  # an ending from this,
COMMON_SEQUENCE = 3  # a sequence of classes from this.
MOSTLY_VERB = 0.7
SOMETIMES_VERB = 0.15
PRESENT_OF_SOMETIMES_VERB = 0.3


def refined(word, tag, irregular_past):
    """The class of a word in Refrain's set: verbs by form, modals apart, no leftovers."""
    lower = word.lower()
    if tag in ("X", "SYM", "INTJ"):
        tag = "NOUN" if re.match(r"\w", word) else "PUNCT"
    tag = tag.split("+")[0]
    if tag == "PUNCT" and re.match(r"\w", word):
        tag = "NOUN"
    if (lower in CLITICS and tag == "PUNCT") or lower == "n't":
        tag = "PART"
    if lower in MODALS and tag in ("AUX", "VERB"):
        return "MOD"
    if tag != "VERB":
        return tag
    if lower in FORMS_OF_BE:
        return "AUX"
    if lower.endswith("ing") and len(lower) > 4:
        return "VBG"
    if lower in irregular_past or (lower.endswith("ed") and lower not in ED_BUT_NOT_PAST):
        return "VBD"
    if lower.endswith("s") and not lower.endswith("ss") and lower not in S_BUT_NOT_PRESENT:
        return "VBZ"
    return "VB"


def sentences(path, irregular_past):
    sentence = []
    with open(path, encoding="utf-8", newline="\n") as lines:
        for line in lines:
            line = line.rstrip("\n")
            if line:
                word, tag = line.split("\t")
                sentence.append((word, refined(word, tag, irregular_past)))
            elif sentence:
                yield sentence
                sentence = []
    if sentence:
        yield sentence


def is_title_case(sentence):
    words = [word for word, _ in sentence if word[0].isalpha()]
    return len(words) > 3 and sum(word[0].isupper() for word in words) > 0.6 * len(words)


class Counts:
    def __init__(self):
        self.lower = collections.defaultdict(collections.Counter)
        self.capitalised = collections.defaultdict(collections.Counter)
        self.endings = collections.defaultdict(collections.Counter)
        self.sequences = collections.Counter()

    def add(self, sentence):
        title = is_title_case(sentence)
        before = ("^", "^")
        for i, (word, tag) in enumerate(sentence):
            self.sequences[before + (tag,)] += 1
            before = (before[1], tag)
            handle = i > 0 and sentence[i - 1][0] == "@"
            if handle or (not word[0].isalpha() and not word.startswith("'")):
                continue
            lower = word.lower()
            if word[0].isupper() and not title:
                # Where a sentence begins, a capital tells nothing.
                if i > 0 and sentence[i - 1][1] != "PUNCT":
                    self.capitalised[lower][tag] += 1
                elif tag != "PROPN":
                    self.lower[lower][tag] += 1
            elif not word[0].isupper():
                self.lower[lower][tag] += 1
                if 4 < len(lower) < 20 and tag not in CLOSED:
                    for length in (2, 3, 4):
                        self.endings[lower[-length:]][tag] += 1
        self.sequences[before + ("$",)] += 1

    def give_presents_back(self):
        """"plans" is a present where "plan" is a verb; the tagger takes most such words for nouns."""
        for word in list(self.lower):
            if not word.endswith("s") or len(word) < 5:
                continue
            classes = self.lower[word]
            for base in bases(word):
                count = sum(self.lower[base].values()) if base in self.lower else 0
                if count < COMMON_WORD:
                    continue
                verb = self.lower[base]["VB"] / count
                nouns = classes["NOUN"]
                if verb >= MOSTLY_VERB and nouns:
                    classes["VBZ"] += nouns
                    del classes["NOUN"]
                elif verb >= SOMETIMES_VERB and nouns and not classes["VBZ"]:
                    classes["VBZ"] += max(1, round(nouns * verb * PRESENT_OF_SOMETIMES_VERB))
                break

    def write(self, out):
        out.write(HEADER)
        known = {word for word in self.lower if self.is_common(word)}
        for word in sorted(known):
            whole = all(part in known for part in word.split("-") if part)
            leading = self.lower[word].most_common(1)[0][0]
            if whole and leading != "PROPN" and re.match(r"^['a-z][a-z'.-]*$", word):
                classes = collections.Counter(
                    {tag: n for tag, n in self.lower[word].items() if tag != "PROPN"}
                )
                out.write(f"{word}\t{shown(classes)}\n")
        for word in sorted(self.capitalised):
            classes = self.capitalised[word]
            count = sum(classes.values())
            names = classes["PROPN"] >= 0.5 * count
            noun = classes.most_common(1)[0][0] == "NOUN"
            if count >= COMMON_CAPITALISED and not names and (word in known or not noun):
                out.write(f"^{word}\t{shown(classes)}\n")
        for ending in sorted(self.endings):
            if sum(self.endings[ending].values()) >= COMMON_ENDING:
                out.write(f"-{ending}\t{shown(self.endings[ending])}\n")
        for sequence in sorted(self.sequences):
            if self.sequences[sequence] >= COMMON_SEQUENCE:
                out.write(f">{' '.join(sequence)}\t{self.sequences[sequence]}\n")

    def is_common(self, word):
        """Not rare, and not most often a name."""
        count = sum(self.lower[word].values())
        named = sum(self.capitalised[word].values()) if word in self.capitalised else 0
        return count >= COMMON_WORD and named < 2 * count


def bases(word):
    yield word[:-1]
    if word.endswith("es"):
        yield word[:-2]
    if word.endswith("ies"):
        yield word[:-3] + "y"


def shown(classes):
    """The counts, without those that are likelier errors of the tagger."""
    count = sum(classes.values())
    return " ".join(
        f"{tag}:{n}"
        for tag, n in classes.most_common()
        if tag == "VBZ" or (n >= max(1, 0.015 * count) and not (n == 1 and count > 20))
    )


def main(tagged, irregular_past, out):
    with open(irregular_past, encoding="utf-8") as lines:
        past = {line.strip() for line in lines}
    counts = Counts()
    for sentence in sentences(tagged, past):
        counts.add(sentence)
    counts.give_presents_back()
    with open(out, "w", encoding="utf-8", newline="\n") as file:
        counts.write(file)


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    main(*sys.argv[1:])

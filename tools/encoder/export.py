"""Writes the weights of the sentence encoders as the program reads them.

    python export.py ../../assets/understanding

makes `universal.weights` and `mini.weights`, and beside them `SOURCES.json` with what they were made from and their SHA-256.
The layout of both files is told in src/understanding/encoder/file.rs and, part by part, where each network reads them.
"""

import hashlib
import importlib.metadata
import json
import struct
import sys
from pathlib import Path

import numpy as np
import wordfreq
import zstandard

from originals import MINI, UNIVERSAL, mini_tokenizer, mini_vocabulary, mini_weights, universal_tokenizer, universal_weights

MAGIC = b"taxlvec\n"
VERSION = 2
WINDOW_LOG = 20
KINDS = {"universal": 1, "mini": 2}
PANEL = 16
CHUNKS = 17
WORDS_OF_A_LANGUAGE = 100_000
# Of these also what stands after a sign that opens a sentence.
OPENING_WORDS = 5_000
WITHOUT_ACCENTS = str.maketrans("áéíóúüñ", "aeiouun")
MINI_POSITIONS = 128
# Rows of a matrix that share their steps.
MINI_GROUP = 64


def panels(matrix):
    """A matrix of rows by columns as panels of 16 columns, each with its rows one after another."""
    rows, columns = matrix.shape
    assert columns % PANEL == 0
    return np.ascontiguousarray(matrix.reshape(rows, columns // PANEL, PANEL).transpose(1, 0, 2))


def stepped(matrix):
    """A matrix that was made from int8 with one step, as the int8 and the step. Nothing is lost."""
    step = np.median(np.diff(np.unique(matrix)).astype(np.float64))
    step = np.abs(matrix).max() / np.rint(np.abs(matrix).max() / step)
    whole = np.rint(matrix / step)
    assert np.abs(whole).max() <= 127 and np.abs(whole * step - matrix).max() < 1e-3 * step
    return whole.astype(np.int8), np.float32(step)


def rounded(matrix):
    """Rows of floats as int8, and the step of each row: of some steps the one with the least squared error."""
    most = np.abs(matrix).max(axis=1)
    most[most == 0] = 1
    best = np.full(len(matrix), np.inf)
    steps = most / 127
    for part in np.linspace(0.8, 1.0, 21):
        step = most * part / 127
        whole = np.clip(np.rint(matrix / step[:, None]), -127, 127)
        error = ((whole * step[:, None] - matrix) ** 2).sum(axis=1)
        better = error < best
        best[better], steps[better] = error[better], step[better]
    steps = steps.astype(np.float32)
    return np.clip(np.rint(matrix / steps[:, None]), -127, 127).astype(np.int8), steps


def floats(*arrays):
    return b"".join(np.ascontiguousarray(array, dtype="<f4").tobytes() for array in arrays)


def texts(pieces):
    """Short texts: how many, the length of each in bytes, and all of them joined."""
    encoded = [piece.encode() for piece in pieces]
    return struct.pack("<I", len(encoded)) + bytes(len(piece) for piece in encoded) + b"".join(encoded)


def is_kept_anyway(piece):
    """Pieces with which any text of Latin letters, digits, punctuation and signs can be made. Capitals are written small before a text is
    cut; some signs become capitals then, and for these single ones are enough."""
    word = piece.lstrip("\u2581")
    if len(word) > 1 and word != word.lower():
        return False
    plain = all(character.isascii() or character in "\u2581áéíóúüñ¿¡ªº" for character in piece)
    if plain and (len(word) <= 2 or not any(character.isalpha() for character in word)):
        return True
    return len(word) <= 1 and all(ord(c) < 0x250 or 0x2000 <= ord(c) < 0x2C00 or ord(c) >= 0x1F000 for c in word)


def kept_pieces(tokenizer):
    """The pieces that English and Spanish are written with, by id; ids 0, 1, 2 are unknown, begin and end."""
    pieces = tokenizer._pieces
    special = 6
    kept = {place for place in range(special, len(pieces)) if is_kept_anyway(pieces[place])}
    for language in ("en", "es"):
        for rank, word in enumerate(wordfreq.top_n_list(language, WORDS_OF_A_LANGUAGE)):
            word = word.lower()
            written = {word, word.translate(WITHOUT_ACCENTS)}
            if language == "es" and rank < OPENING_WORDS:
                written |= {sign + form for sign in "¿¡" for form in list(written)}
            for form in written:
                kept.update(place for place in tokenizer._viterbi("\u2581" + form) if place >= special)
    return [0, 1, 2, *sorted(kept)]


def in_six_bits(whole):
    """Whole numbers below 64, four of them in three bytes, the first in the lowest bits."""
    assert whole.max() < 64 and whole.size % 4 == 0
    joined = whole.astype("<u4").reshape(-1, 4) @ np.array([1 << shift for shift in (0, 6, 12, 18)], dtype="<u4")
    return joined.astype("<u4").view(np.uint8).reshape(-1, 4)[:, :3].tobytes()


def universal():
    weights, tokenizer = universal_weights(), universal_tokenizer()
    kept = kept_pieces(tokenizer)
    kept.sort(key=lambda place: (place % CHUNKS, place))
    table = np.stack([weights[f"q{place % CHUNKS + 1}"][place // CHUNKS] for place in kept])
    counts = np.bincount([place % CHUNKS for place in kept], minlength=CHUNKS)
    normalizer = tokenizer._normalizer
    scores = np.array([tokenizer._scores[place] for place in kept])
    parts = [
        struct.pack("<I", len(normalizer._units)) + np.array(normalizer._units, dtype="<u4").tobytes(),
        struct.pack("<I", len(normalizer._normalized)) + bytes(normalizer._normalized),
        texts(tokenizer._pieces[place] for place in kept),
        floats(scores, [tokenizer._unk_score]),
        struct.pack("<3I", *(kept.index(place) for place in (0, 1, 2))),
        counts.astype("<u4").tobytes(),
        floats(weights["scale"], weights["lo"]),
        in_six_bits(table),
    ]

    def dense(matrix, bias):
        whole, step = stepped(matrix)
        parts.append(floats(np.full(matrix.shape[1], step), bias))
        parts.append(panels(whole).tobytes())

    zero = lambda name: np.zeros(weights[name].shape[1])
    orders = (2, 3, 5)
    beside = lambda name: np.concatenate([weights[f"{name}{order}"] for order in orders])
    projections = [stepped(weights[f"proj{order}"]) for order in orders]
    parts.append(floats(*(np.full(whole.shape[1], step) for whole, step in projections), beside("proj_b")))
    parts.append(panels(np.concatenate([whole for whole, _ in projections], axis=1)).tobytes())
    parts.append(floats(beside("ln_g"), beside("ln_b")))
    for order in orders:
        dense(weights[f"w1_{order}"], weights[f"b1_{order}"])
        dense(weights[f"w2_{order}"], weights[f"b2_{order}"])
    parts.append(floats(weights["ln_g"], weights["ln_b"]))
    dense(weights["cnn_W"], weights["cnn_b"])
    for name in ("d0", "p1", "d1", "d2", "p3", "d3"):
        dense(weights[name], zero(name))
    return b"".join(parts), {"package": UNIVERSAL, "pieces": len(kept)}


def ranges(characters):
    """Characters in order as ranges: how many, and the first and last of each."""
    found = []
    for character in characters:
        if found and found[-1][1] == character - 1:
            found[-1][1] = character
        else:
            found.append([character, character])
    return struct.pack("<I", len(found)) + np.array(found, dtype="<u4").tobytes()


def character_classes():
    """By asking the original's tokenizer: the characters that it leaves out, and those that it makes words by themselves."""
    tokenizer = mini_tokenizer()
    dropped, alone = [], []
    for number in range(sys.maxunicode + 1):
        if 0xD800 <= number < 0xE000 or chr(number).isspace():
            continue
        written = tokenizer.normalizer.normalize_str("a" + chr(number) + "b")
        if written == "ab":
            dropped.append(number)
        elif len(written) == 3 and len(tokenizer.pre_tokenizer.pre_tokenize_str(written)) == 3:
            alone.append(number)
        elif len(written) == 5 and written[1] == written[3] == " ":
            alone.append(number)
    return ranges(dropped) + ranges(alone)


def is_latin(piece):
    """Whether a piece of MiniLM may stand in a text of Latin letters; it has some that stand for nothing at all."""
    return not piece.startswith("[unused") and all(ord(c) < 0x250 or 0x2000 <= ord(c) < 0x2C00 for c in piece)


def mini():
    weights = mini_weights()
    vocabulary = mini_vocabulary()
    kept = [place for place, piece in enumerate(vocabulary) if is_latin(piece)]
    pieces = [vocabulary[place] for place in kept]
    word, steps = rounded(weights["embeddings.word_embeddings.weight"][kept])
    places = weights["embeddings.position_embeddings.weight"][:MINI_POSITIONS] + weights["embeddings.token_type_embeddings.weight"][0]
    norm = lambda name: floats(weights[name + ".weight"], weights[name + ".bias"])
    parts = [character_classes(), texts(pieces), floats(steps), word.tobytes(), floats(places), norm("embeddings.LayerNorm")]

    def dense(*names):
        matrix = np.concatenate([weights[name + ".weight"] for name in names])
        columns, rows = matrix.shape
        whole, steps = rounded(matrix.reshape(-1, MINI_GROUP))
        parts.append(floats(panels(steps.reshape(columns, rows // MINI_GROUP).T)))
        parts.append(floats(np.concatenate([weights[name + ".bias"] for name in names])))
        parts.append(panels(whole.reshape(columns, rows).T).tobytes())

    for layer in range(6):
        of = f"encoder.layer.{layer}."
        dense(*(of + "attention.self." + name for name in ("query", "key", "value")))
        dense(of + "attention.output.dense")
        parts.append(norm(of + "attention.output.LayerNorm"))
        dense(of + "intermediate.dense")
        dense(of + "output.dense")
        parts.append(norm(of + "output.LayerNorm"))
    return b"".join(parts), {"package": MINI, "pieces": len(pieces)}


def write(folder, name, payload):
    # Who unpacks it keeps a window; it need not be as large as the file.
    how = zstandard.ZstdCompressionParameters.from_level(22, window_log=WINDOW_LOG, write_checksum=False)
    packed = zstandard.ZstdCompressor(compression_params=how).compress(payload)
    head = MAGIC + struct.pack("<IIQ", VERSION, KINDS[name], len(payload)) + hashlib.sha256(payload).digest()
    (folder / f"{name}.weights").write_bytes(head + packed)
    return hashlib.sha256(head + packed).hexdigest(), len(head + packed)


def main():
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    told = {}
    for name, make in (("universal", universal), ("mini", mini)):
        payload, about = make()
        digest, size = write(folder, name, payload)
        version = importlib.metadata.version(about["package"])
        told[f"{name}.weights"] = {
            "sha256": digest,
            "bytes": size,
            "bytes_unpacked": len(payload),
            "format": VERSION,
            "pieces": about["pieces"],
            "package": about["package"],
            "version": version,
        }
    (folder / "SOURCES.json").write_text(json.dumps(told, indent=2) + "\n")


if __name__ == "__main__":
    main()

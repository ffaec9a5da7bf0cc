account: nothing-owed
language: es

> necesito un recibo
< $250.00 por 2025, pagado el miércoles 8 de abril de 2026.
| Cuenta: Linda Schmidt. Cuenta bancaria que termina en 0402.
| Número de confirmación: 8614514902
| Todavía no puedo mandar un papel ni un PDF. Para un banco o un casero, una transcripción de la cuenta muestra el pago.
| [Mis pagos] [Transcripciones]

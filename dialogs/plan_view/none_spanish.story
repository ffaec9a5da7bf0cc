account: owes-one-year-es
language: es

> mi plan de pagos
< No hay un plan de pagos en su cuenta. Al domingo 22 de noviembre de 2026 se deben $883.13. Todavía no puedo hacer un plan aquí, pero una persona de la oficina sí.
| [No puedo pagar] [Hacer un pago] [Hablar con una persona]

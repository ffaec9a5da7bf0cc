account: refund-coming
language: es

> por favor perdonen la multa
< Al domingo 22 de noviembre de 2026, Daniel Nguyen no debe nada, así que no hay multa que quitar. Una persona de la oficina puede ayudar con una multa que ya está pagada.
| [Mis pagos] [Hablar con una persona]

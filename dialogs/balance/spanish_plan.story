account: on-a-plan
language: es

> mi saldo
< Al domingo 22 de noviembre de 2026, la cantidad para saldar la cuenta de Grace Okafor es $5,085.34.
| 2024: $5,085.34 (impuesto $4,000.00, multas $403.00, intereses $660.34, cargos $22.00)
| Todavía sin contar: un pago en camino, $200.00.
| Usted tiene un plan de pagos de $200.00 al mes. El próximo pago es de $200.00 el martes 15 de diciembre de 2026.
| [Hacer un pago] [¿Por qué debo eso?] [Mis pagos]

account: owes-one-year
language: es

> hacer un pago
< Con $1,415.70 se salda 2025 el lunes 23 de noviembre de 2026. ¿Cuánto desea pagar?
| [Cantidad completa: $1,415.70]
> sí
< $1,415.70 por 2025, el lunes 23 de noviembre de 2026, desde la cuenta corriente que termina en 1188. ¿Lo programo?
| [Sí] [No]
> sí
< Listo. El pago de $1,415.70 por 2025 queda programado para el lunes 23 de noviembre de 2026, desde la cuenta bancaria que termina en 1188.
| Número de confirmación: 9650784615
| [Mis pagos] [¿Cuánto debo?]
> no
< De acuerdo.
> olvídelo
< No hay nada abierto, y no se hace nada sin que usted diga que sí. Esto es lo que puedo hacer.
| [¿Cuánto debo?] [Hacer un pago] [Mis pagos] [¿Por qué debo eso?]

account: business-941
language: es

> pagar los dos trimestres a la vez
< $4,622.38 por todo lo que se debe, el lunes 23 de noviembre de 2026, desde la cuenta corriente que termina en 5533:
| Formulario 941, 1.er trimestre de 2026: $2,733.51
| Formulario 941, 2.º trimestre de 2026: $1,888.87
| ¿Lo programo?
| [Sí] [No]
> sí
< Listo. El pago de $4,622.38 por todo lo que se debe queda programado para el lunes 23 de noviembre de 2026, desde la cuenta bancaria que termina en 5533.
| Número de confirmación: 3531703290
| [Mis pagos] [¿Cuánto debo?]

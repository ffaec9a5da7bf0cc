account: owes-two-years
language: es

> pagar los dos años juntos el viernes desde la cuenta corriente
< $2,542.47 por todo lo que se debe, el viernes 27 de noviembre de 2026, desde la cuenta corriente que termina en 4321:
| 2022: $1,682.68
| 2023: $859.79
| ¿Lo programo?
| [Sí] [No]
> sí
< Listo. El pago de $2,542.47 por todo lo que se debe queda programado para el viernes 27 de noviembre de 2026, desde la cuenta bancaria que termina en 4321.
| Número de confirmación: 6421150472
| [Mis pagos] [¿Cuánto debo?]
> pagar los dos años juntos
< Los pagos que ya están en camino cubren todo lo que se debe: $2,542.47.
| [Mis pagos] [Cancelar un pago] [¿Cuánto debo?]

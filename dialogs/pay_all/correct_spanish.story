account: owes-two-years
language: es

> pagar los dos años juntos el viernes desde la cuenta corriente
< $2,542.47 por todo lo que se debe, el viernes 27 de noviembre de 2026, desde la cuenta corriente que termina en 4321:
| 2022: $1,682.68
| 2023: $859.79
| ¿Lo programo?
| [Sí] [No]
> no, de la de ahorros
< $2,542.47 por todo lo que se debe, el viernes 27 de noviembre de 2026, desde la cuenta de ahorros que termina en 8765:
| 2022: $1,682.68
| 2023: $859.79
| ¿Lo programo?
| [Sí] [No]
> mejor el 15 de diciembre
< $2,550.21 por todo lo que se debe, el martes 15 de diciembre de 2026, desde la cuenta de ahorros que termina en 8765:
| 2022: $1,687.85
| 2023: $862.36
| ¿Lo programo?
| [Sí] [No]
> sí
< Listo. El pago de $2,550.21 por todo lo que se debe queda programado para el martes 15 de diciembre de 2026, desde la cuenta bancaria que termina en 8765.
| Número de confirmación: 6482251367
| [Mis pagos] [¿Cuánto debo?]
ledger: scheduled 2550.21 (2022 1687.85, 2023 862.36) 2026-12-15

account: owes-two-years
language: es

> pagar los dos años juntos el viernes desde la cuenta corriente
< $2,542.47 por todo lo que se debe, el viernes 27 de noviembre de 2026, desde la cuenta corriente que termina en 4321:
| 2022: $1,682.68
| 2023: $859.79
| ¿Lo programo?
| [Sí] [No]
refused: day_cut_off_passed
> sí
< Ya es tarde para pagar ese día. Es posible un día posterior.
|
| ¿Qué día se debe pagar? El primer día posible es el lunes 23 de noviembre de 2026.
| [lunes 23 de noviembre de 2026]
> el 15 de diciembre
< $2,550.21 por todo lo que se debe, el martes 15 de diciembre de 2026, desde la cuenta corriente que termina en 4321:
| 2022: $1,687.85
| 2023: $862.36
| ¿Lo programo?
| [Sí] [No]
> sí
< Listo. El pago de $2,550.21 por todo lo que se debe queda programado para el martes 15 de diciembre de 2026, desde la cuenta bancaria que termina en 4321.
| Número de confirmación: 7013087320
| [Mis pagos] [¿Cuánto debo?]

account: owes-two-years
language: es

> pagar 300 por 2022 el viernes desde la cuenta corriente
< $300.00 por 2022, el viernes 27 de noviembre de 2026, desde la cuenta corriente que termina en 4321. ¿Lo programo?
| [Sí] [No]
refused: day_cut_off_passed
> sí
< Ya es tarde para pagar ese día. Es posible un día posterior.
|
| ¿Qué día desea pagar?
| [lunes 23 de noviembre de 2026]
> el lunes
< $300.00 por 2022, el lunes 23 de noviembre de 2026, desde la cuenta corriente que termina en 4321. ¿Lo programo?
| [Sí] [No]
> sí
< Listo. El pago de $300.00 por 2022 queda programado para el lunes 23 de noviembre de 2026, desde la cuenta bancaria que termina en 4321.
| Número de confirmación: 7281547385
| [Mis pagos] [¿Cuánto debo?]

account: owes-two-years
language: es

> pagar 300 por 2022 el viernes de la cuenta de cheques
< $300.00 por 2022, el viernes 27 de noviembre de 2026, desde la cuenta corriente que termina en 4321. ¿Lo programo?
| [Sí] [No]
> no, el día está mal
< ¿Qué día desea pagar?
| [lunes 23 de noviembre de 2026] [viernes 27 de noviembre de 2026]
> el martes
< $300.00 por 2022, el martes 24 de noviembre de 2026, desde la cuenta corriente que termina en 4321. ¿Lo programo?
| [Sí] [No]
> cambie la cuenta
< ¿Desde qué cuenta bancaria desea pagar?
| [Cuenta corriente que termina en 4321] [Cuenta de ahorros que termina en 8765]
> la de ahorros
< $300.00 por 2022, el martes 24 de noviembre de 2026, desde la cuenta de ahorros que termina en 8765. ¿Lo programo?
| [Sí] [No]
> la otra cuenta
< $300.00 por 2022, el martes 24 de noviembre de 2026, desde la cuenta corriente que termina en 4321. ¿Lo programo?
| [Sí] [No]

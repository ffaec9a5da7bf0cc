account: owes-one-year-es
language: es

> pagar 300 el viernes
< $300.00 por 2025, el viernes 27 de noviembre de 2026, desde la cuenta corriente que termina en 2093. ¿Lo programo?
| [Sí] [No]
> no, ese no es el día
< ¿Qué día desea pagar?
| [lunes 23 de noviembre de 2026] [viernes 27 de noviembre de 2026]
> lunes 30 de noviembre
< $300.00 por 2025, el lunes 30 de noviembre de 2026, desde la cuenta corriente que termina en 2093. ¿Lo programo?
| [Sí] [No]

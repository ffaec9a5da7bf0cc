account: owes-one-year-es
language: es

> quiero pagar 100 el viernes
< $100.00 por 2025, el viernes 27 de noviembre de 2026, desde la cuenta corriente que termina en 2093. ¿Lo programo?
| [Sí] [No]
> dónde está mi reembolso
< Al domingo 22 de noviembre de 2026, no hay un reembolso en camino y se deben $883.13. Un reembolso se usa primero para lo que se debe.
|
| Volvamos a su pago.
|
| $100.00 por 2025, el viernes 27 de noviembre de 2026, desde la cuenta corriente que termina en 2093. ¿Lo programo?
| [Sí] [No]
> no
< ¿Qué desea cambiar?
| [Otro saldo] [Otra cantidad] [Otra fecha] [Otra cuenta bancaria] [Dejarlo así]

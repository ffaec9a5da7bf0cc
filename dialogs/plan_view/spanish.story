account: owes-one-year-es
language: es

> quiero pagar 100 el viernes
< $100.00 por 2025, el viernes 27 de noviembre de 2026, desde la cuenta corriente que termina en 2093. ¿Lo programo?
| [Sí] [No]
> mi plan de pagos
< No hay un plan de pagos en su cuenta. Al domingo 22 de noviembre de 2026 se deben $883.13. Puede ver qué planes puede tener y empezar uno aquí.
|
| Volvamos a su pago.
|
| $100.00 por 2025, el viernes 27 de noviembre de 2026, desde la cuenta corriente que termina en 2093. ¿Lo programo?
| [Sí] [No]
> no
< ¿Qué desea cambiar?
| [Otro saldo] [Otra cantidad] [Otra fecha] [Otra cuenta bancaria] [Dejarlo así]

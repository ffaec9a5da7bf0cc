account: owes-one-year-es
language: es

> quiero pagar 100 el viernes
< $100.00 por 2025, el viernes 27 de noviembre de 2026, desde la cuenta corriente que termina en 2093. ¿Lo programo?
| [Sí] [No]
> necesito un recibo
< $100.00 por 2025, pagado el miércoles 28 de octubre de 2026.
| Cuenta: Carmen Delgado. Cuenta bancaria que termina en 2093.
| Número de confirmación: 2238092072
| Todavía no puedo mandar un papel ni un PDF. Para un banco o un casero, una transcripción de la cuenta muestra el pago.
|
| Volvamos a su pago.
|
| $100.00 por 2025, el viernes 27 de noviembre de 2026, desde la cuenta corriente que termina en 2093. ¿Lo programo?
| [Sí] [No]
> no
< ¿Qué desea cambiar?
| [Otro saldo] [Otra cantidad] [Otra fecha] [Otra cuenta bancaria] [Dejarlo así]

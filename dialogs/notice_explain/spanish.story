account: owes-one-year-es
language: es

> quiero pagar 100 el viernes
< $100.00 por 2025, el viernes 27 de noviembre de 2026, desde la cuenta corriente que termina en 2093. ¿Lo programo?
| [Sí] [No]
> qué significa mi carta
< El número de un aviso está arriba o abajo a la derecha de la primera hoja. ¿A qué aviso se refiere?
| [CP503, 2025] [CP501, 2025] [CP14, 2025]
> 1
< CP503 del lunes 2 de noviembre de 2026, por 2025: es el segundo recordatorio de lo que se debe.
| Le pide pagar $875.80, a la fecha del aviso, o hacer un plan de pagos. La fecha límite está en el aviso. Si no se hace nada, sigue el CP504 hacia el lunes 7 de diciembre de 2026.
|
| Volvamos a su pago.
|
| $100.00 por 2025, el viernes 27 de noviembre de 2026, desde la cuenta corriente que termina en 2093. ¿Lo programo?
| [Sí] [No]
> no
< ¿Qué desea cambiar?
| [Otro saldo] [Otra cantidad] [Otra fecha] [Otra cuenta bancaria] [Dejarlo así]

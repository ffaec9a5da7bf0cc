account: owes-one-year-es
language: es

> quiero pagar 100 el viernes
< $100.00 por 2025, el viernes 27 de noviembre de 2026, desde la cuenta corriente que termina en 2093. ¿Lo programo?
| [Sí] [No]
> mis avisos
< Usted tiene 3 avisos. Uno pide algo. Primero los más recientes:
| 2 nov 2026: CP503 por 2025, el segundo recordatorio. Sigue abierto.
| 13 jul 2026: CP501 por 2025, un recordatorio. Un aviso más nuevo tomó su lugar.
| 8 jun 2026: CP14 por 2025, el primer cobro. Un aviso más nuevo tomó su lugar.
|
| Volvamos a su pago.
|
| $100.00 por 2025, el viernes 27 de noviembre de 2026, desde la cuenta corriente que termina en 2093. ¿Lo programo?
| [Sí] [No]
> no
< ¿Qué desea cambiar?
| [Otro saldo] [Otra cantidad] [Otra fecha] [Otra cuenta bancaria] [Dejarlo así]

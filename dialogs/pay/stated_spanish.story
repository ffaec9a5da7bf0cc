account: owes-two-years
language: es

> pagar 300 de 2022 mañana de la cuenta corriente
< $300.00 por 2022, el lunes 23 de noviembre de 2026, desde la cuenta corriente que termina en 4321. ¿Lo programo?
| [Sí] [No]
> la cuenta bancaria es la de ahorros
< $300.00 por 2022, el lunes 23 de noviembre de 2026, desde la cuenta de ahorros que termina en 8765. ¿Lo programo?
| [Sí] [No]
> el monto debe ser 400
< $400.00 por 2022, el lunes 23 de noviembre de 2026, desde la cuenta de ahorros que termina en 8765. ¿Lo programo?
| [Sí] [No]
> no
< ¿Qué desea cambiar?
| [Otro saldo] [Otra cantidad] [Otra fecha] [Otra cuenta bancaria] [Dejarlo así]
> olvídelo
< De acuerdo. No se hizo ningún pago.
|
| ¿En qué más le puedo ayudar?
| [¿Cuánto debo?] [Hacer un pago] [Mis pagos] [¿Por qué debo eso?]

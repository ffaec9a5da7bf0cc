account: owes-two-years
language: es

> pagar 300 por 2022 el viernes de la cuenta de cheques
< $300.00 por 2022, el viernes 27 de noviembre de 2026, desde la cuenta corriente que termina en 4321. ¿Lo programo?
| [Sí] [No]
> no
< ¿Qué desea cambiar?
| [Otro saldo] [Otra cantidad] [Otra fecha] [Otra cuenta bancaria] [Dejarlo así]
> la cantidad
< Con $1,682.68 se salda 2022 el viernes 27 de noviembre de 2026. ¿Cuánto desea pagar?
| [Cantidad completa: $1,682.68]
> olvídelo todo
< De acuerdo. No se hizo ningún pago.
|
| ¿En qué más le puedo ayudar?
| [¿Cuánto debo?] [Hacer un pago] [Mis pagos] [¿Por qué debo eso?]

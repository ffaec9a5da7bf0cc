# Cancelar en medio de una corrección: mientras se pregunta el valor nuevo, y cuando no pudo ser.
account: owes-two-years
language: es

> pagar 300 por 2022 el viernes de la cuenta de cheques
< $300.00 por 2022, el viernes 27 de noviembre de 2026, desde la cuenta corriente que termina en 4321. ¿Lo programo?
| [Sí] [No]
> no
< ¿Qué desea cambiar?
| [Otro saldo] [Otra cantidad] [Otra fecha] [Otra cuenta bancaria] [Dejarlo así]
> [Otra cantidad]
< Con $1,682.68 se salda 2022 el viernes 27 de noviembre de 2026. ¿Cuánto desea pagar?
| [Cantidad completa: $1,682.68]
> cancelar
< De acuerdo. No se hizo ningún pago.
|
| ¿En qué más le puedo ayudar?
| [¿Cuánto debo?] [Hacer un pago] [Mis pagos] [¿Por qué debo eso?]
> pagar 300 por 2022 el viernes de la cuenta de cheques
< $300.00 por 2022, el viernes 27 de noviembre de 2026, desde la cuenta corriente que termina en 4321. ¿Lo programo?
| [Sí] [No]
> no, 99999
< $99,999.00 es más de lo que queda por pagar de 2022. Puede pagar hasta $1,682.68.
|
| $300.00 por 2022, el viernes 27 de noviembre de 2026, desde la cuenta corriente que termina en 4321. ¿Lo programo?
| [Sí] [No]
> olvídelo
< De acuerdo. No se hizo ningún pago.
|
| ¿En qué más le puedo ayudar?
| [¿Cuánto debo?] [Hacer un pago] [Mis pagos] [¿Por qué debo eso?]
> sí
< En este momento no hay nada que confirmar. Esto es lo que puedo hacer.
| [¿Cuánto debo?] [Hacer un pago] [Mis pagos] [¿Por qué debo eso?]

account: owes-two-years
language: es

> quiero empezar un plan de pagos
< ¿Qué plan desea?
| [Corto plazo, pago yo: $432.00] [Corto plazo, débito automático: $432.00] [Mensual, débito automático: desde $40.00] [Mensual, pago yo: desde $41.00]
> el barato
< Estos son los planes que puede tener. ¿Cuál desea?
| [Corto plazo, pago yo: $432.00] [Corto plazo, débito automático: $432.00] [Mensual, débito automático: desde $40.00] [Mensual, pago yo: desde $41.00]
> la tercera
< Lo mínimo para este plan son $40.00. ¿Cuánto desea pagar al mes?
| [Lo mínimo: $40.00]
> xyz
< Necesito una cantidad en dólares, de $40.00 o más, por ejemplo $40.00. ¿Cuánto al mes?
| [Lo mínimo: $40.00]
> 100
< ¿Qué día del mes desea pagar, del 1 al 28?
> cuando sea
< Necesito un día del mes del 1 al 28, por ejemplo 15. ¿Qué día desea pagar?
> el 10
< ¿De qué cuenta bancaria se debe tomar?
| [Cuenta corriente que termina en 4321] [Cuenta de ahorros que termina en 8765]
> la azul
< Estas cuentas bancarias están registradas. ¿De cuál se debe tomar?
| [Cuenta corriente que termina en 4321] [Cuenta de ahorros que termina en 8765]
> la corriente
< $100.00 el día 10 de cada mes, desde la cuenta corriente que termina en 4321. El primer pago se toma el jueves 10 de diciembre de 2026 y el último el lunes 12 de marzo de 2029: 28 pagos, $2,778.63 en total, con un cargo de $29.00. ¿Inicio este plan mensual?
| [Sí] [No]
> quizás
< Tómese su tiempo. No se hace nada hasta que usted diga que sí.
|
| $100.00 el día 10 de cada mes, desde la cuenta corriente que termina en 4321. El primer pago se toma el jueves 10 de diciembre de 2026 y el último el lunes 12 de marzo de 2029: 28 pagos, $2,778.63 en total, con un cargo de $29.00. ¿Inicio este plan mensual?
| [Sí] [No]
> no
< ¿Qué desea cambiar?
| [Otro plan] [Otra cantidad] [Otro día] [Otra cuenta bancaria] [Dejarlo así]
> olvídelo
< De acuerdo. No se inició ningún plan de pagos.
|
| ¿En qué más le puedo ayudar?
| [¿Cuánto debo?] [Hacer un pago] [Mis pagos] [¿Por qué debo eso?]

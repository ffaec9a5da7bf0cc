account: owes-two-years
language: es

> quiero empezar un plan de pagos
< ¿Qué plan desea?
| [Corto plazo, pago yo: $432.00] [Corto plazo, débito automático: $432.00] [Mensual, débito automático: desde $40.00] [Mensual, pago yo: desde $41.00]
> 9
< No lo encuentro entre los planes que puede tener.
|
| ¿Qué plan desea?
| [Corto plazo, pago yo: $432.00] [Corto plazo, débito automático: $432.00] [Mensual, débito automático: desde $40.00] [Mensual, pago yo: desde $41.00]
> la cuarta
< Lo mínimo para este plan son $41.00. ¿Cuánto desea pagar al mes?
| [Lo mínimo: $41.00]
> 0
< No se puede pagar $0.00. Debe ser más de cero.
|
| Lo mínimo para este plan son $41.00. ¿Cuánto desea pagar al mes?
| [Lo mínimo: $41.00]
> 12.345
< No puedo leer esa cantidad. Por favor, escriba dólares con dos decimales como máximo, por ejemplo 300.
|
| Lo mínimo para este plan son $41.00. ¿Cuánto desea pagar al mes?
| [Lo mínimo: $41.00]
> 100
< ¿Qué día del mes desea pagar, del 1 al 28?
> 0
< No puedo leer eso como un día del mes.
|
| ¿Qué día del mes desea pagar, del 1 al 28?
> 29
< No todos los meses tienen un día 29. Puede ser cualquier día del 1 al 28.
|
| ¿Qué día del mes desea pagar, del 1 al 28?
> 28
< $100.00 el día 28 de cada mes; usted paga cada vez. El primer pago vence el lunes 28 de diciembre de 2026 y el último el lunes 30 de abril de 2029: 29 pagos, $2,831.95 en total, con un cargo de $69.00. ¿Inicio este plan mensual?
| [Sí] [No]
> no
< ¿Qué desea cambiar?
| [Otro plan] [Otra cantidad] [Otro día] [Dejarlo así]
> olvídelo
< De acuerdo. No se inició ningún plan de pagos.
|
| ¿En qué más le puedo ayudar?
| [¿Cuánto debo?] [Hacer un pago] [Mis pagos] [¿Por qué debo eso?]

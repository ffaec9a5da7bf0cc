account: on-a-plan
language: es

> cambiar mi plan de pagos
< ¿Cómo se debe pagar?
| [Corto plazo, pago yo: $832.00] [Corto plazo, débito automático: $832.00] [Mensual, débito automático: desde $66.00] [Mensual, pago yo: desde $66.00]
> 9
< No lo encuentro entre los planes que puede tener.
|
| ¿Cómo se debe pagar?
| [Corto plazo, pago yo: $832.00] [Corto plazo, débito automático: $832.00] [Mensual, débito automático: desde $66.00] [Mensual, pago yo: desde $66.00]
> la tercera
< Ahora son $200.00. Lo mínimo son $66.00. ¿Cuánto desea pagar al mes?
| [Como está: $200.00] [Lo mínimo: $66.00]
> 10
< Con $10.00 al mes no se paga a tiempo. Lo mínimo son $66.00. Para una cantidad menor, una persona de la oficina puede ver cuánto puede pagar usted.
|
| Ahora son $200.00. Lo mínimo son $66.00. ¿Cuánto desea pagar al mes?
| [Como está: $200.00] [Lo mínimo: $66.00]
> 0
< No se puede pagar $0.00. Debe ser más de cero.
|
| Ahora son $200.00. Lo mínimo son $66.00. ¿Cuánto desea pagar al mes?
| [Como está: $200.00] [Lo mínimo: $66.00]
> 12.345
< No puedo leer esa cantidad. Por favor, escriba dólares con dos decimales como máximo, por ejemplo 300.
|
| Ahora son $200.00. Lo mínimo son $66.00. ¿Cuánto desea pagar al mes?
| [Como está: $200.00] [Lo mínimo: $66.00]
> 100
< Ahora es el día 15. ¿Qué día del mes desea pagar?
| [Como está: día 15]
> 31
< No todos los meses tienen un día 31. Puede ser cualquier día del 1 al 28.
|
| Ahora es el día 15. ¿Qué día del mes desea pagar?
| [Como está: día 15]
> 20
< $100.00 el día 20 de cada mes, desde la cuenta corriente que termina en 0917, en lugar de $200.00 el día 15. No hay cargo. ¿Cambio su plan a esto?
| [Sí] [No]
> no
< ¿Qué desea cambiar?
| [Otro plan] [Otra cantidad] [Otro día] [Otra cuenta bancaria] [Dejarlo así]
> olvídelo
< De acuerdo. Su plan de pagos queda como está.
|
| ¿En qué más le puedo ayudar?
| [¿Cuánto debo?] [Hacer un pago] [Mis pagos] [¿Por qué debo eso?]

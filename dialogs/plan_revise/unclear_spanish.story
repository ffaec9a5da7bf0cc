account: on-a-plan
language: es

> cambiar mi plan de pagos
< ¿Cómo se debe pagar?
| [Corto plazo, pago yo: $832.00] [Corto plazo, débito automático: $832.00] [Mensual, débito automático: desde $66.00] [Mensual, pago yo: desde $66.00]
> el barato
< Su plan puede ser uno de estos. ¿Cuál debe ser?
| [Corto plazo, pago yo: $832.00] [Corto plazo, débito automático: $832.00] [Mensual, débito automático: desde $66.00] [Mensual, pago yo: desde $66.00]
> la tercera
< Ahora son $200.00. Lo mínimo son $66.00. ¿Cuánto desea pagar al mes?
| [Como está: $200.00] [Lo mínimo: $66.00]
> menos
< Necesito una cantidad en dólares, de $66.00 o más. Ahora son $200.00. ¿Cuánto al mes?
| [Como está: $200.00] [Lo mínimo: $66.00]
> 150
< Ahora es el día 15. ¿Qué día del mes desea pagar?
| [Como está: día 15]
> cuando sea
< Necesito un día del mes del 1 al 28, por ejemplo 15. ¿Qué día desea pagar?
| [Como está: día 15]
> el 20
< $150.00 el día 20 de cada mes, desde la cuenta corriente que termina en 0917, en lugar de $200.00 el día 15. No hay cargo. ¿Cambio su plan a esto?
| [Sí] [No]
> quizás
< Tómese su tiempo. No se hace nada hasta que usted diga que sí.
|
| $150.00 el día 20 de cada mes, desde la cuenta corriente que termina en 0917, en lugar de $200.00 el día 15. No hay cargo. ¿Cambio su plan a esto?
| [Sí] [No]
> no
< ¿Qué desea cambiar?
| [Otro plan] [Otra cantidad] [Otro día] [Otra cuenta bancaria] [Dejarlo así]
> olvídelo
< De acuerdo. Su plan de pagos queda como está.
|
| ¿En qué más le puedo ayudar?
| [¿Cuánto debo?] [Hacer un pago] [Mis pagos] [¿Por qué debo eso?]

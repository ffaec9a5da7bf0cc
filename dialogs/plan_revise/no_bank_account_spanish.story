account: owes-two-years
language: es

> quiero empezar un plan de pagos
< ¿Qué plan desea?
| [Corto plazo, pago yo: $432.00] [Corto plazo, débito automático: $432.00] [Mensual, débito automático: desde $40.00] [Mensual, pago yo: desde $41.00]
> la cuarta
< Lo mínimo para este plan son $41.00. ¿Cuánto desea pagar al mes?
| [Lo mínimo: $41.00]
> 200
< ¿Qué día del mes desea pagar, del 1 al 28?
> el 15
< $200.00 el día 15 de cada mes; usted paga cada vez. El primer pago vence el martes 15 de diciembre de 2026 y el último el martes 18 de enero de 2028: 14 pagos, $2,712.14 en total, con un cargo de $69.00. ¿Inicio este plan mensual?
| [Sí] [No]
> sí
< Listo. Su plan de pagos empezó: $200.00 el día 15 de cada mes, la primera vez el martes 15 de diciembre de 2026. Haga cada pago a más tardar ese día. Un pago que falte puede terminar el plan.
| [Mi plan de pagos] [¿Cuánto debo?]
> quiero quitar una cuenta de banco
< ¿Qué cuenta bancaria se debe quitar?
| [Cuenta corriente que termina en 4321] [Cuenta de ahorros que termina en 8765]
> la corriente
< Se quitaría la cuenta corriente que termina en 4321. Ya no se podrá pagar desde ella. Lo que se pagó queda en el registro. ¿La quito?
| [Sí] [No]
> sí
< Listo. La cuenta bancaria que termina en 4321 ya no está registrada.
| [Mis cuentas bancarias] [Hacer un pago]
> quiero quitar una cuenta de banco
< Se quitaría la cuenta de ahorros que termina en 8765. Ya no se podrá pagar desde ella. Lo que se pagó queda en el registro. ¿La quito?
| [Sí] [No]
> sí
< Listo. La cuenta bancaria que termina en 8765 ya no está registrada.
| [Mis cuentas bancarias] [Hacer un pago]
> cambiar mi plan de pagos
< ¿Cómo se debe pagar?
| [Corto plazo, pago yo: $443.00] [Corto plazo, débito automático: $443.00] [Mensual, débito automático: desde $41.00] [Mensual, pago yo: desde $41.00]
> la tercera
< Ahora son $200.00. Lo mínimo son $41.00. ¿Cuánto desea pagar al mes?
| [Como está: $200.00] [Lo mínimo: $41.00]
> 250
< Ahora es el día 15. ¿Qué día del mes desea pagar?
| [Como está: día 15]
> el 10
< No hay ninguna cuenta bancaria registrada, así que no se puede tomar nada de una. Quizá sea posible un plan que usted pague.
|
| ¿Cómo se debe pagar?
| [Corto plazo, pago yo: $443.00] [Corto plazo, débito automático: $443.00] [Mensual, débito automático: desde $41.00] [Mensual, pago yo: desde $41.00]
> la cuarta
< $250.00 el día 10 de cada mes; usted paga cada vez, en lugar de $200.00 el día 15. El cargo es de $6.00. ¿Cambio su plan a esto?
| [Sí] [No]
> sí
< Listo. Su plan de pagos cambió: $250.00 el día 10 de cada mes, la próxima vez el jueves 10 de diciembre de 2026. Haga cada pago a más tardar ese día. Un pago que falte puede terminar el plan.
| [Mi plan de pagos] [¿Cuánto debo?]

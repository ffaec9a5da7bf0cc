account: owes-two-years
language: es

> quiero empezar un plan de pagos
< ¿Qué plan desea?
| [Corto plazo, pago yo: $432.00] [Corto plazo, débito automático: $432.00] [Mensual, débito automático: desde $40.00] [Mensual, pago yo: desde $41.00]
> la tercera
< Lo mínimo para este plan son $40.00. ¿Cuánto desea pagar al mes?
| [Lo mínimo: $40.00]
> 200
< ¿Qué día del mes desea pagar, del 1 al 28?
> el 15
< ¿De qué cuenta bancaria se debe tomar?
| [Cuenta corriente que termina en 4321] [Cuenta de ahorros que termina en 8765]
> la corriente
< $200.00 el día 15 de cada mes, desde la cuenta corriente que termina en 4321. El primer pago se toma el martes 15 de diciembre de 2026 y el último el martes 18 de enero de 2028: 14 pagos, $2,670.93 en total, con un cargo de $29.00. ¿Inicio este plan mensual?
| [Sí] [No]
refused: plan_not_offered
> sí
< Ese plan no se ofrece para esta cuenta. Puede elegir otro.
|
| ¿Qué plan desea?
| [Corto plazo, pago yo: $432.00] [Corto plazo, débito automático: $432.00] [Mensual, débito automático: desde $40.00] [Mensual, pago yo: desde $41.00]
> la cuarta
< $200.00 el día 15 de cada mes; usted paga cada vez. El primer pago vence el martes 15 de diciembre de 2026 y el último el martes 18 de enero de 2028: 14 pagos, $2,712.14 en total, con un cargo de $69.00. ¿Inicio este plan mensual?
| [Sí] [No]
> sí
< Listo. Su plan de pagos empezó: $200.00 el día 15 de cada mes, la primera vez el martes 15 de diciembre de 2026. Haga cada pago a más tardar ese día. Un pago que falte puede terminar el plan.
| [Mi plan de pagos] [¿Cuánto debo?]

account: owes-two-years
language: es

> quiero empezar un plan de pagos
< ¿Qué plan desea?
| [Corto plazo, pago yo: $432.00] [Corto plazo, débito automático: $432.00] [Mensual, débito automático: desde $40.00] [Mensual, pago yo: desde $41.00]
> la cuarta
< Lo mínimo para este plan son $41.00. ¿Cuánto desea pagar al mes?
| [Lo mínimo: $41.00]
> 300
< ¿Qué día del mes desea pagar, del 1 al 28?
> el 15
< $300.00 el día 15 de cada mes; usted paga cada vez. El primer pago vence el martes 15 de diciembre de 2026 y el último el lunes 16 de agosto de 2027: 9 pagos, $2,677.10 en total, con un cargo de $69.00. ¿Inicio este plan mensual?
| [Sí] [No]
> no, 250
< $250.00 el día 15 de cada mes; usted paga cada vez. El primer pago vence el martes 15 de diciembre de 2026 y el último el viernes 15 de octubre de 2027: 11 pagos, $2,691.87 en total, con un cargo de $69.00. ¿Inicio este plan mensual?
| [Sí] [No]
> sí
< Listo. Su plan de pagos empezó: $250.00 el día 15 de cada mes, la primera vez el martes 15 de diciembre de 2026. Haga cada pago a más tardar ese día. Un pago que falte puede terminar el plan.
| [Mi plan de pagos] [¿Cuánto debo?]

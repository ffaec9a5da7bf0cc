account: owes-two-years
language: es

> quiero empezar un plan de pagos
< ¿Qué plan desea?
| [Corto plazo, pago yo: $432.00] [Corto plazo, débito automático: $432.00] [Mensual, débito automático: desde $40.00] [Mensual, pago yo: desde $41.00]
> la cuarta
< Lo mínimo para este plan son $41.00. ¿Cuánto desea pagar al mes?
| [Lo mínimo: $41.00]
> 200
< Puede ser cualquier día del 1 al 28. ¿Qué día del mes desea pagar?
> el 15
< $200.00 el día 15 de cada mes; usted paga cada vez. El primer pago vence el martes 15 de diciembre de 2026 y el último el martes 18 de enero de 2028: 14 pagos, $2,712.14 en total, con un cargo de $69.00. ¿Inicio este plan mensual?
| [Sí] [No]
> sí
< Listo. Su plan de pagos empezó: $200.00 el día 15 de cada mes, la primera vez el martes 15 de diciembre de 2026. Haga cada pago a más tardar ese día. Un pago que falte puede terminar el plan.
| [Mi plan de pagos] [¿Cuánto debo?]
wait: 40 days
> se me pasó una cuota
< Falta un pago de su plan:
| $200.00, que vencía el 15 dic 2026
| Por favor, páguelo lo antes posible. Su plan sigue. El próximo es de $200.00 el viernes 15 de enero de 2027.
| Si no puede pagarlo a tiempo, puede cambiar el plan a una cantidad menor o a otro día. Un pago que falte puede terminar el plan.
| [Hacer un pago] [Cambiar mi plan de pagos] [Mi plan de pagos]

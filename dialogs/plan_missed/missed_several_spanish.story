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
wait: 56 days
> me faltó un pago del plan
< Su plan todavía se puede conservar. Faltó un pago. El día para arreglarlo era el viernes 15 de enero de 2027. Por favor, hágalo hoy, y tal vez el plan siga. Faltan 2 pagos de $200.00.
| El plan puede terminar cualquier día. Entonces todo vence de inmediato: $2,635.00 al domingo 17 de enero de 2027. Si la cantidad es demasiado, puede cambiar el plan.
| [Hacer un pago] [Cambiar mi plan de pagos] [Hablar con una persona]

account: on-a-plan
language: es

> cambiar mi plan de pagos
< ¿Cómo se debe pagar?
| [Corto plazo, pago yo: $832.00] [Corto plazo, débito automático: $832.00] [Mensual, débito automático: desde $66.00] [Mensual, pago yo: desde $66.00]
> la tercera
< Ahora son $200.00. Lo mínimo son $66.00. ¿Cuánto desea pagar al mes?
| [Como está: $200.00] [Lo mínimo: $66.00]
> 150
< Ahora es el día 15. ¿Qué día del mes desea pagar?
| [Como está: día 15]
> el 20
< $150.00 el día 20 de cada mes, desde la cuenta corriente que termina en 0917, en lugar de $200.00 el día 15. No hay cargo. ¿Cambio su plan a esto?
| [Sí] [No]
refused: plan_return_unfiled
> sí
< Falta una declaración de impuestos. Cuando la presente, se podrá cambiar el plan.
|
| Su plan de pagos queda como está.
| [Mi plan de pagos] [Hacer un pago] [Hablar con una persona]

account: on-a-plan
language: es

> cambiar mi plan de pagos
< ¿Cómo se debe pagar?
| [Corto plazo, pago yo: $832.00] [Corto plazo, débito automático: $832.00] [Mensual, débito automático: desde $66.00] [Mensual, pago yo: desde $66.00]
> la cuarta
< Ahora son $200.00. Lo mínimo son $66.00. ¿Cuánto desea pagar al mes?
| [Como está: $200.00] [Lo mínimo: $66.00]
> 150
< Ahora es el día 15. ¿Qué día del mes desea pagar?
| [Como está: día 15]
> el 20
< $150.00 el día 20 de cada mes; usted paga cada vez, en lugar de $200.00 el día 15. El cargo es de $6.00. ¿Cambio su plan a esto?
| [Sí] [No]
refused: plan_monthly_too_low
> sí
< Es muy poco al mes para pagar a tiempo. Es posible una cantidad mayor.
|
| Ahora son $200.00. Lo mínimo son $66.00. ¿Cuánto desea pagar al mes?
| [Como está: $200.00] [Lo mínimo: $66.00]
> 250
< $250.00 el día 20 de cada mes; usted paga cada vez, en lugar de $200.00 el día 15. El cargo es de $6.00. ¿Cambio su plan a esto?
| [Sí] [No]
> sí
< Listo. Su plan de pagos cambió: $250.00 el día 20 de cada mes, la próxima vez el lunes 21 de diciembre de 2026. Haga cada pago a más tardar ese día. Un pago que falte puede terminar el plan.
| [Mi plan de pagos] [¿Cuánto debo?]

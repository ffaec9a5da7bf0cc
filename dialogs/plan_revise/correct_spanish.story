account: on-a-plan
language: es

> cambiar mi plan de pagos
< ¿Cómo se debe pagar?
| [Corto plazo, pago yo: $832.00] [Corto plazo, débito automático: $832.00] [Mensual, débito automático: desde $66.00] [Mensual, pago yo: desde $66.00]
> la tercera
< Ahora son $200.00. Lo mínimo son $66.00. ¿Cuánto desea pagar al mes?
| [Como está: $200.00] [Lo mínimo: $66.00]
> 250
< Ahora es el día 15. ¿Qué día del mes desea pagar?
| [Como está: día 15]
> el 5
< $250.00 el día 5 de cada mes, desde la cuenta corriente que termina en 0917, en lugar de $200.00 el día 15. No hay cargo. ¿Cambio su plan a esto?
| [Sí] [No]
> no, 180
< $180.00 el día 5 de cada mes, desde la cuenta corriente que termina en 0917, en lugar de $200.00 el día 15. No hay cargo. ¿Cambio su plan a esto?
| [Sí] [No]
> el 5 no, el 20
< $180.00 el día 20 de cada mes, desde la cuenta corriente que termina en 0917, en lugar de $200.00 el día 15. No hay cargo. ¿Cambio su plan a esto?
| [Sí] [No]
> sí
< Listo. Su plan de pagos cambió: el día 20 de cada mes se toman $180.00 de la cuenta bancaria que termina en 0917, la próxima vez el lunes 21 de diciembre de 2026. Tenga el dinero allí ese día.
| [Mi plan de pagos] [¿Cuánto debo?]

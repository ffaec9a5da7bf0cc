account: on-a-plan
language: es

> cambiar mi plan de pagos
< ¿Cómo se debe pagar?
| [Corto plazo, pago yo: $832.00] [Corto plazo, débito automático: $832.00] [Mensual, débito automático: desde $66.00] [Mensual, pago yo: desde $66.00]
> cuánto debo
< Al domingo 22 de noviembre de 2026, la cantidad para saldar la cuenta de Grace Okafor es $5,085.34.
| 2024: $5,085.34 (impuesto $4,000.00, multas $403.00, intereses $660.34, cargos $22.00)
| Todavía sin contar: un pago en camino, $200.00.
| Usted tiene un plan de pagos de $200.00 al mes. El próximo pago es de $200.00 el martes 15 de diciembre de 2026.
|
| Volvamos a cambiar su plan de pagos.
|
| ¿Cómo se debe pagar?
| [Corto plazo, pago yo: $832.00] [Corto plazo, débito automático: $832.00] [Mensual, débito automático: desde $66.00] [Mensual, pago yo: desde $66.00]
> la tercera
< Ahora son $200.00. Lo mínimo son $66.00. ¿Cuánto desea pagar al mes?
| [Como está: $200.00] [Lo mínimo: $66.00]
> 150
< Ahora es el día 15. ¿Qué día del mes desea pagar?
| [Como está: día 15]
> mis pagos
< Usted tiene 12 pagos, primero los más recientes:
| 15 dic 2026: $200.00 por 2024, programado. Confirmación 3741902005
| 16 nov 2026: $200.00 por 2024, procesado. Confirmación 9791475156
| 15 oct 2026: $200.00 por 2024, procesado. Confirmación 8113962453
| 15 sep 2026: $200.00 por 2024, procesado. Confirmación 4078458686
| 17 ago 2026: $200.00 por 2024, procesado. Confirmación 7565005852
| 15 jul 2026: $200.00 por 2024, procesado. Confirmación 4964977211
| 15 jun 2026: $200.00 por 2024, procesado. Confirmación 2027447529
| 15 may 2026: $200.00 por 2024, procesado. Confirmación 9533214269
| 15 abr 2026: $200.00 por 2024, procesado. Confirmación 2054575002
| 16 mar 2026: $200.00 por 2024, procesado. Confirmación 2489222949
| 17 feb 2026: $200.00 por 2024, procesado. Confirmación 1843237684
| 15 ene 2026: $200.00 por 2024, procesado. Confirmación 1225266657
|
| Volvamos a cambiar su plan de pagos.
|
| Ahora es el día 15. ¿Qué día del mes desea pagar?
| [Como está: día 15]
> el 20
< $150.00 el día 20 de cada mes, desde la cuenta corriente que termina en 0917, en lugar de $200.00 el día 15. No hay cargo. ¿Cambio su plan a esto?
| [Sí] [No]
> sí
< Listo. Su plan de pagos cambió: el día 20 de cada mes se toman $150.00 de la cuenta bancaria que termina en 0917, la próxima vez el lunes 21 de diciembre de 2026. Tenga el dinero allí ese día.
| [Mi plan de pagos] [¿Cuánto debo?]

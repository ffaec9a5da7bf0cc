account: owes-two-years
language: es

> quiero empezar un plan de pagos
< ¿Qué plan desea?
| [Corto plazo, pago yo: $432.00] [Corto plazo, débito automático: $432.00] [Mensual, débito automático: desde $40.00] [Mensual, pago yo: desde $41.00]
> la tercera
< Lo mínimo para este plan son $40.00. ¿Cuánto desea pagar al mes?
| [Lo mínimo: $40.00]
> cuánto debo
< Al domingo 22 de noviembre de 2026, la cantidad para saldar la cuenta de Robert Castellano es $2,540.32.
| 2022: $1,681.25 (impuesto $640.00, multas $660.00, intereses $381.25)
| 2023: $859.07 (impuesto $610.00, multas $122.60, intereses $126.47)
|
| Volvamos a su plan de pagos.
|
| Lo mínimo para este plan son $40.00. ¿Cuánto desea pagar al mes?
| [Lo mínimo: $40.00]
> 200
< ¿Qué día del mes desea pagar, del 1 al 28?
> el 15
< ¿De qué cuenta bancaria se debe tomar?
| [Cuenta corriente que termina en 4321] [Cuenta de ahorros que termina en 8765]
> la de ahorros
< $200.00 el día 15 de cada mes, desde la cuenta de ahorros que termina en 8765. El primer pago se toma el martes 15 de diciembre de 2026 y el último el martes 18 de enero de 2028: 14 pagos, $2,670.93 en total, con un cargo de $29.00. ¿Inicio este plan mensual?
| [Sí] [No]
> mis pagos
< Usted tiene 3 pagos, primero los más recientes:
| 23 oct 2026: $75.00 por 2023, cancelado. Confirmación 1669556266
| 6 may 2026: $120.00 por 2023, devuelto por el banco. Confirmación 8696578858
| 26 ene 2026: $200.00 por 2022, procesado. Confirmación 5367646964
|
| Volvamos a su plan de pagos.
|
| $200.00 el día 15 de cada mes, desde la cuenta de ahorros que termina en 8765. El primer pago se toma el martes 15 de diciembre de 2026 y el último el martes 18 de enero de 2028: 14 pagos, $2,670.93 en total, con un cargo de $29.00. ¿Inicio este plan mensual?
| [Sí] [No]
> sí
< Listo. Su plan de pagos empezó: el día 15 de cada mes se toman $200.00 de la cuenta bancaria que termina en 8765, la primera vez el martes 15 de diciembre de 2026. Tenga el dinero allí ese día.
| [Mi plan de pagos] [¿Cuánto debo?]

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
refused: plan_direct_debit_required
> sí
< Con este saldo los pagos se deben tomar de una cuenta bancaria. Puede elegir un plan con débito automático.
|
| ¿Qué plan desea?
| [Corto plazo, pago yo: $432.00] [Corto plazo, débito automático: $432.00] [Mensual, débito automático: desde $40.00] [Mensual, pago yo: desde $41.00]
> la tercera
< $200.00 el día 15 de cada mes, desde la cuenta corriente que termina en 4321. El primer pago se toma el martes 15 de diciembre de 2026 y el último el martes 18 de enero de 2028: 14 pagos, $2,670.93 en total, con un cargo de $29.00. ¿Inicio este plan mensual?
| [Sí] [No]
> sí
< Listo. Su plan de pagos empezó: el día 15 de cada mes se toman $200.00 de la cuenta bancaria que termina en 4321, la primera vez el martes 15 de diciembre de 2026. Tenga el dinero allí ese día.
| [Mi plan de pagos] [¿Cuánto debo?]

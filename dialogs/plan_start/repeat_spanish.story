account: owes-two-years
language: es

> quiero empezar un plan de pagos
< ¿Qué plan desea?
| [Corto plazo, pago yo: $432.00] [Corto plazo, débito automático: $432.00] [Mensual, débito automático: desde $40.00] [Mensual, pago yo: desde $41.00]
> ayuda
< Con débito automático cada pago sale solo de su cuenta bancaria y un plan mensual cuesta menos. Sin él, usted hace cada pago. Los intereses y las multas siguen durante un plan.
|
| ¿Qué plan desea?
| [Corto plazo, pago yo: $432.00] [Corto plazo, débito automático: $432.00] [Mensual, débito automático: desde $40.00] [Mensual, pago yo: desde $41.00]
> la tercera
< Lo mínimo para este plan son $40.00. ¿Cuánto desea pagar al mes?
| [Lo mínimo: $40.00]
> ayuda
< Cuanto más pague al mes, antes termina y menos cuesta. Lo mínimo para este plan son $40.00. Para pagar menos, una persona de la oficina puede ver cuánto puede pagar usted.
|
| Lo mínimo para este plan son $40.00. ¿Cuánto desea pagar al mes?
| [Lo mínimo: $40.00]
> 200
< ¿Qué día del mes desea pagar, del 1 al 28?
> ayuda
< Cada pago vence ese día del mes. Si ese día los bancos cierran, vence el siguiente día bancario. Muchas personas eligen el día después de cobrar.
|
| ¿Qué día del mes desea pagar, del 1 al 28?
> el 15
< ¿De qué cuenta bancaria se debe tomar?
| [Cuenta corriente que termina en 4321] [Cuenta de ahorros que termina en 8765]
> ayuda
< Los pagos salen de una cuenta bancaria registrada. Por su seguridad, no escriba aquí ningún número de cuenta bancaria.
|
| ¿De qué cuenta bancaria se debe tomar?
| [Cuenta corriente que termina en 4321] [Cuenta de ahorros que termina en 8765]
> la corriente
< $200.00 el día 15 de cada mes, desde la cuenta corriente que termina en 4321. El primer pago se toma el martes 15 de diciembre de 2026 y el último el martes 18 de enero de 2028: 14 pagos, $2,670.93 en total, con un cargo de $29.00. ¿Inicio este plan mensual?
| [Sí] [No]
> repita
< $200.00 el día 15 de cada mes, desde la cuenta corriente que termina en 4321. El primer pago se toma el martes 15 de diciembre de 2026 y el último el martes 18 de enero de 2028: 14 pagos, $2,670.93 en total, con un cargo de $29.00. ¿Inicio este plan mensual?
| [Sí] [No]
> atrás
< ¿De qué cuenta bancaria se debe tomar?
| [Cuenta corriente que termina en 4321] [Cuenta de ahorros que termina en 8765]
> la de ahorros
< $200.00 el día 15 de cada mes, desde la cuenta de ahorros que termina en 8765. El primer pago se toma el martes 15 de diciembre de 2026 y el último el martes 18 de enero de 2028: 14 pagos, $2,670.93 en total, con un cargo de $29.00. ¿Inicio este plan mensual?
| [Sí] [No]

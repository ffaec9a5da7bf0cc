account: owes-one-year-es
language: es

> quitar mi cuenta de banco
< Se quitaría la cuenta corriente que termina en 2093. Ya no se podrá pagar desde ella. Lo que se pagó queda en el registro. ¿La quito?
| [Sí] [No]
> sí
< Listo. La cuenta bancaria que termina en 2093 ya no está registrada.
| [Mis cuentas bancarias] [Hacer un pago]
> quiero empezar un plan de pagos
< ¿Qué plan desea?
| [Corto plazo, pago yo: $151.00] [Corto plazo, débito automático: $151.00] [Mensual, débito automático: desde $12.00] [Mensual, pago yo: desde $12.00]
> la tercera
< Lo mínimo para este plan son $12.00. ¿Cuánto desea pagar al mes?
| [Lo mínimo: $12.00]
> 200
< ¿Qué día del mes desea pagar, del 1 al 28?
> el 15
< No hay ninguna cuenta bancaria registrada, así que no se puede tomar nada de una. Quizá sea posible un plan que usted pague.
|
| ¿Qué plan desea?
| [Corto plazo, pago yo: $151.00] [Corto plazo, débito automático: $151.00] [Mensual, débito automático: desde $12.00] [Mensual, pago yo: desde $12.00]
> la cuarta
< $200.00 el día 15 de cada mes; usted paga cada vez. El primer pago vence el martes 15 de diciembre de 2026 y el último el jueves 15 de abril de 2027: 5 pagos, $966.10 en total, con un cargo de $69.00. ¿Inicio este plan mensual?
| [Sí] [No]

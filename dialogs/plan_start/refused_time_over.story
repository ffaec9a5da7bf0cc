account: owes-two-years
language: es
medium: spoken

> quiero empezar un plan de pagos
< ¿Qué plan desea? Puede decir: Corto plazo, pago yo: cuatrocientos treinta y dos dólares, Corto plazo, débito automático: cuatrocientos treinta y dos dólares, Mensual, débito automático: desde cuarenta dólares, Mensual, pago yo: desde cuarenta y un dólares.
> la cuarta
< Lo mínimo para este plan son cuarenta y un dólares. ¿Cuánto desea pagar al mes? Puede decir: Lo mínimo: cuarenta y un dólares.
> 200
< ¿Qué día del mes desea pagar, del 1 al 28?
> el 15
< doscientos dólares el día 15 de cada mes; usted paga cada vez. El primer pago vence el martes quince de diciembre de dos mil veintiséis y el último el martes dieciocho de enero de dos mil veintiocho: 14 pagos, dos mil setecientos doce dólares con catorce centavos en total, con un cargo de sesenta y nueve dólares. ¿Inicio este plan mensual?
refused: plan_time_over
> sí
< Se acabó el tiempo que este plan puede durar. Una persona de la oficina puede ver cuánto puede pagar usted. No se inició ningún plan de pagos. Puede decir: Cuánto debo, Hacer un pago, Hablar con una persona.

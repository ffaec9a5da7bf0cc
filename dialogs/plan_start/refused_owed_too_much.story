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
refused: plan_owed_too_much
> sí
< Se debe más de lo que este plan admite. Puede elegir otro. ¿Qué plan desea? Puede decir: Corto plazo, pago yo: cuatrocientos treinta y dos dólares, Corto plazo, débito automático: cuatrocientos treinta y dos dólares, Mensual, débito automático: desde cuarenta dólares, Mensual, pago yo: desde cuarenta y un dólares.
> la tercera
< ¿De qué cuenta bancaria se debe tomar? Puede decir: Cuenta corriente que termina en cuatro tres dos uno, Cuenta de ahorros que termina en ocho siete seis cinco.
> ahorros
< doscientos dólares el día 15 de cada mes, desde la cuenta de ahorros que termina en ocho siete seis cinco. El primer pago se toma el martes quince de diciembre de dos mil veintiséis y el último el martes dieciocho de enero de dos mil veintiocho: 14 pagos, dos mil seiscientos setenta dólares con noventa y tres centavos en total, con un cargo de veintinueve dólares. ¿Inicio este plan mensual?
> sí
< Listo. Su plan de pagos empezó: el día 15 de cada mes se toman doscientos dólares de la cuenta bancaria que termina en ocho siete seis cinco, la primera vez el martes quince de diciembre de dos mil veintiséis. Tenga el dinero allí ese día. Puede decir: Mi plan de pagos, Cuánto debo.

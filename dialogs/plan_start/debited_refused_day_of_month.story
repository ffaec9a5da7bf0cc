account: owes-two-years
language: es
medium: spoken

> quiero empezar un plan de pagos
< ¿Qué plan desea? Puede decir: Corto plazo, pago yo: cuatrocientos treinta y dos dólares, Corto plazo, débito automático: cuatrocientos treinta y dos dólares, Mensual, débito automático: desde cuarenta dólares, Mensual, pago yo: desde cuarenta y un dólares.
> la tercera
< Lo mínimo para este plan son cuarenta dólares. ¿Cuánto desea pagar al mes? Puede decir: Lo mínimo: cuarenta dólares.
> 200
< ¿Qué día del mes desea pagar, del 1 al 28?
> el 15
< ¿De qué cuenta bancaria se debe tomar? Puede decir: Cuenta corriente que termina en cuatro tres dos uno, Cuenta de ahorros que termina en ocho siete seis cinco.
> la corriente
< doscientos dólares el día 15 de cada mes, desde la cuenta corriente que termina en cuatro tres dos uno. El primer pago se toma el martes quince de diciembre de dos mil veintiséis y el último el martes dieciocho de enero de dos mil veintiocho: 14 pagos, dos mil seiscientos setenta dólares con noventa y tres centavos en total, con un cargo de veintinueve dólares. ¿Inicio este plan mensual?
refused: plan_day_of_month
> sí
< Ese día del mes no es posible. ¿Qué día del mes desea pagar, del 1 al 28?
> 10
< doscientos dólares el día 10 de cada mes, desde la cuenta corriente que termina en cuatro tres dos uno. El primer pago se toma el jueves diez de diciembre de dos mil veintiséis y el último el lunes diez de enero de dos mil veintiocho: 14 pagos, dos mil seiscientos sesenta y ocho dólares con cincuenta y siete centavos en total, con un cargo de veintinueve dólares. ¿Inicio este plan mensual?
> sí
< Listo. Su plan de pagos empezó: el día 10 de cada mes se toman doscientos dólares de la cuenta bancaria que termina en cuatro tres dos uno, la primera vez el jueves diez de diciembre de dos mil veintiséis. Tenga el dinero allí ese día. Puede decir: Mi plan de pagos, Cuánto debo.

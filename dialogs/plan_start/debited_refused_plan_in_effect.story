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
refused: plan_in_effect
> sí
< Solo puede haber un plan vigente, así que no se inició un segundo. Ya hay un plan de pagos vigente: al domingo veintidós de noviembre de dos mil veintiséis se deben dos mil quinientos cuarenta dólares con treinta y dos centavos. Puede verlo, cambiarlo o terminarlo. Puede decir: Mi plan de pagos, Cambiar mi plan de pagos, Terminar mi plan de pagos.

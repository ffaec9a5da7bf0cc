account: owes-two-years
language: es
medium: spoken

> quiero empezar un plan de pagos
< ¿Qué plan desea? Puede decir: Corto plazo, pago yo: cuatrocientos treinta y dos dólares, Corto plazo, débito automático: cuatrocientos treinta y dos dólares, Mensual, débito automático: desde cuarenta dólares, Mensual, pago yo: desde cuarenta y un dólares.
> la cuarta
< Lo mínimo para este plan son cuarenta y un dólares. ¿Cuánto desea pagar al mes? Puede decir: Lo mínimo: cuarenta y un dólares.
> doscientos
< ¿Qué día del mes desea pagar, del 1 al 28?
> el quince
< doscientos dólares el día 15 de cada mes; usted paga cada vez. El primer pago vence el martes quince de diciembre de dos mil veintiséis y el último el martes dieciocho de enero de dos mil veintiocho: 14 pagos, dos mil setecientos doce dólares con catorce centavos en total, con un cargo de sesenta y nueve dólares. ¿Inicio este plan mensual?
> sí
< Listo. Su plan de pagos empezó: doscientos dólares el día 15 de cada mes, la primera vez el martes quince de diciembre de dos mil veintiséis. Haga cada pago a más tardar ese día. Un pago que falte puede terminar el plan. Puede decir: Mi plan de pagos, Cuánto debo.
wait: 40 days
> se me pasó una cuota del plan
< Su plan todavía se puede conservar. Faltó un pago. Por favor, arréglelo a más tardar el viernes quince de enero de dos mil veintisiete, y el plan sigue. Falta un pago de doscientos dólares.
| Después del viernes quince de enero de dos mil veintisiete el plan puede terminar, y todo vence de inmediato: dos mil seiscientos veintiséis dólares con cincuenta y seis centavos al viernes primero de enero de dos mil veintisiete. Si la cantidad es demasiado, puede cambiar el plan. Puede decir: Hacer un pago, Cambiar mi plan de pagos, Hablar con una persona.

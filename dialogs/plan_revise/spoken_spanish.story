account: on-a-plan
language: es
medium: spoken

> quiero cambiar mi plan de pagos
< ¿Cómo se debe pagar? Puede decir: Corto plazo, pago yo: ochocientos treinta y dos dólares, Corto plazo, débito automático: ochocientos treinta y dos dólares, Mensual, débito automático: desde sesenta y seis dólares, Mensual, pago yo: desde sesenta y seis dólares.
> la tercera
< Ahora son doscientos dólares. Lo mínimo son sesenta y seis dólares. ¿Cuánto desea pagar al mes? Puede decir: Como está: doscientos dólares, Lo mínimo: sesenta y seis dólares.
> doscientos cincuenta
< Ahora es el día 15. ¿Qué día del mes desea pagar? Puede decir: Como está: día 15.
> el veinte
< doscientos cincuenta dólares el día 20 de cada mes, desde la cuenta corriente que termina en cero nueve uno siete, en lugar de doscientos dólares el día 15. No hay cargo. ¿Cambio su plan a esto?
> sí
< Listo. Su plan de pagos cambió: el día 20 de cada mes se toman doscientos cincuenta dólares de la cuenta bancaria que termina en cero nueve uno siete, la próxima vez el lunes veintiuno de diciembre de dos mil veintiséis. Tenga el dinero allí ese día. Puede decir: Mi plan de pagos, Cuánto debo.

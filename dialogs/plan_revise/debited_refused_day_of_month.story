account: on-a-plan
language: es
medium: spoken

> cambiar mi plan de pagos
< ¿Cómo se debe pagar? Puede decir: Corto plazo, pago yo: ochocientos treinta y dos dólares, Corto plazo, débito automático: ochocientos treinta y dos dólares, Mensual, débito automático: desde sesenta y seis dólares, Mensual, pago yo: desde sesenta y seis dólares.
> la tercera
< Ahora son doscientos dólares. Lo mínimo son sesenta y seis dólares. ¿Cuánto desea pagar al mes? Puede decir: Como está: doscientos dólares, Lo mínimo: sesenta y seis dólares.
> 150
< Ahora es el día 15. ¿Qué día del mes desea pagar? Puede decir: Como está: día 15.
> el 20
< ciento cincuenta dólares el día 20 de cada mes, desde la cuenta corriente que termina en cero nueve uno siete, en lugar de doscientos dólares el día 15. No hay cargo. ¿Cambio su plan a esto?
refused: plan_day_of_month
> sí
< El día del mes debe ser del 1 al 28. Ahora es el día 15. ¿Qué día del mes desea pagar? Puede decir: Como está: día 15.
> 10
< ciento cincuenta dólares el día 10 de cada mes, desde la cuenta corriente que termina en cero nueve uno siete, en lugar de doscientos dólares el día 15. No hay cargo. ¿Cambio su plan a esto?
> sí
< Listo. Su plan de pagos cambió: el día 10 de cada mes se toman ciento cincuenta dólares de la cuenta bancaria que termina en cero nueve uno siete, la próxima vez el jueves diez de diciembre de dos mil veintiséis. Tenga el dinero allí ese día. Puede decir: Mi plan de pagos, Cuánto debo.

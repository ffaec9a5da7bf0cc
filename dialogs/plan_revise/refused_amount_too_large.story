account: on-a-plan
language: es
medium: spoken

> cambiar mi plan de pagos
< ¿Cómo se debe pagar? Puede decir: Corto plazo, pago yo: ochocientos treinta y dos dólares, Corto plazo, débito automático: ochocientos treinta y dos dólares, Mensual, débito automático: desde sesenta y seis dólares, Mensual, pago yo: desde sesenta y seis dólares.
> la cuarta
< Ahora son doscientos dólares. Lo mínimo son sesenta y seis dólares. ¿Cuánto desea pagar al mes? Puede decir: Como está: doscientos dólares, Lo mínimo: sesenta y seis dólares.
> 150
< Ahora es el día 15. ¿Qué día del mes desea pagar? Puede decir: Como está: día 15.
> el 20
< ciento cincuenta dólares el día 20 de cada mes; usted paga cada vez, en lugar de doscientos dólares el día 15. El cargo es de seis dólares. ¿Cambio su plan a esto?
refused: amount_too_large
> sí
< Un pago debe ser menor de 10 millones de dólares. Ahora son doscientos dólares. Lo mínimo son sesenta y seis dólares. ¿Cuánto desea pagar al mes? Puede decir: Como está: doscientos dólares, Lo mínimo: sesenta y seis dólares.
> 180
< ciento ochenta dólares el día 20 de cada mes; usted paga cada vez, en lugar de doscientos dólares el día 15. El cargo es de seis dólares. ¿Cambio su plan a esto?
> sí
< Listo. Su plan de pagos cambió: ciento ochenta dólares el día 20 de cada mes, la próxima vez el lunes veintiuno de diciembre de dos mil veintiséis. Haga cada pago a más tardar ese día. Un pago que falte puede terminar el plan. Puede decir: Mi plan de pagos, Cuánto debo.

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
refused: plan_time_over
> sí
< Se acabó el tiempo que este plan puede durar. Una persona de la oficina puede ver cuánto puede pagar usted. Su plan de pagos queda como está. Puede decir: Mi plan de pagos, Hacer un pago, Hablar con una persona.

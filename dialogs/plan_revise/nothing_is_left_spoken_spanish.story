account: on-a-plan
language: es
medium: spoken

> pagar todo lo que debo
< Un solo pago lo cubre todo. cuatro mil ochocientos ochenta y seis dólares con veintiséis centavos por todo lo que se debe, el lunes veintitrés de noviembre de dos mil veintiséis, desde la cuenta corriente que termina en cero nueve uno siete. Son cuatro mil ochocientos ochenta y seis dólares con veintiséis centavos por dos mil veinticuatro. ¿Lo programo?
> sí
< Listo. El pago de cuatro mil ochocientos ochenta y seis dólares con veintiséis centavos por todo lo que se debe queda programado para el lunes veintitrés de noviembre de dos mil veintiséis. Su número de confirmación es tres ocho cinco, ocho seis ocho, siete nueve nueve tres. Puede decir: Mis pagos, Cuánto debo.
wait: 40 days
> pagar todo lo que debo
< Antes de mover dinero o mostrar datos privados, me aseguro otra vez de que es usted. Por favor, diga su código otra vez.
> (the code)
< Gracias. Usted está conectado con la cuenta de Grace Okafor. Un solo pago lo cubre todo. setenta y cinco centavos por todo lo que se debe, el lunes cuatro de enero de dos mil veintisiete, desde la cuenta corriente que termina en cero nueve uno siete. Son setenta y cinco centavos por dos mil veinticuatro. ¿Lo programo?
> sí
< Listo. El pago de setenta y cinco centavos por todo lo que se debe queda programado para el lunes cuatro de enero de dos mil veintisiete. Su número de confirmación es nueve siete tres, ocho ocho cinco, siete cinco nueve nueve. Puede decir: Mis pagos, Cuánto debo.
wait: 5 days
> cambiar mi plan de pagos
< Antes de mover dinero o mostrar datos privados, me aseguro otra vez de que es usted. Por favor, diga su código otra vez.
> (the code)
< Gracias. Usted está conectado con la cuenta de Grace Okafor. No queda nada por pagar, contando los pagos en camino. Así que no hace falta cambiar su plan de pagos: doscientos dólares el día 15 de cada mes. Puede decir: Mi plan de pagos, Hacer un pago, Hablar con una persona.

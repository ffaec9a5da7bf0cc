account: owes-two-years
language: es
medium: spoken

> pagar 300 por 2022 el viernes desde la cuenta corriente
< trescientos dólares por dos mil veintidós, el viernes veintisiete de noviembre de dos mil veintiséis, desde la cuenta corriente que termina en cuatro tres dos uno. ¿Lo programo?
refused: day_too_far
> sí
< Se puede programar un pago hasta con 365 días de anticipación. ¿Qué día desea pagar? Puede decir: lunes veintitrés de noviembre de dos mil veintiséis.
> el 15 de diciembre
< trescientos dólares por dos mil veintidós, el martes quince de diciembre de dos mil veintiséis, desde la cuenta corriente que termina en cuatro tres dos uno. ¿Lo programo?
> sí
< Listo. El pago de trescientos dólares por dos mil veintidós queda programado para el martes quince de diciembre de dos mil veintiséis. Su número de confirmación es seis seis seis, tres nueve tres, tres ocho cinco ocho. Puede decir: Mis pagos, Cuánto debo.

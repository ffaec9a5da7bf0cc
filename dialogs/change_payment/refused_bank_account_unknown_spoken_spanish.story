account: owes-two-years
language: es
medium: spoken

> quiero pagar 100 dólares para 2022 el viernes de la cuenta corriente
< cien dólares por dos mil veintidós, el viernes veintisiete de noviembre de dos mil veintiséis, desde la cuenta corriente que termina en cuatro tres dos uno. ¿Lo programo?
> sí
< Listo. El pago de cien dólares por dos mil veintidós queda programado para el viernes veintisiete de noviembre de dos mil veintiséis. Su número de confirmación es nueve seis uno, nueve uno tres, nueve tres dos tres. Puede decir: Mis pagos, Cuánto debo.
> pase mi pago al 15 de diciembre
< cien dólares por dos mil veintidós, el martes quince de diciembre de dos mil veintiséis, desde la cuenta corriente que termina en cuatro tres dos uno, en lugar de cien dólares por dos mil veintidós el viernes veintisiete de noviembre de dos mil veintiséis. ¿Lo cambio?
refused: bank_account_unknown
> sí
< Esa cuenta bancaria ya no está registrada. Ahora sale de la cuenta bancaria que termina en cuatro tres dos uno. ¿Desde cuál desea pagar? Puede decir: Cuenta corriente que termina en cuatro tres dos uno, Cuenta de ahorros que termina en ocho siete seis cinco.
> ahorros
< cien dólares por dos mil veintidós, el martes quince de diciembre de dos mil veintiséis, desde la cuenta de ahorros que termina en ocho siete seis cinco, en lugar de cien dólares por dos mil veintidós el viernes veintisiete de noviembre de dos mil veintiséis. ¿Lo cambio?
> sí
< Listo. El pago ahora es de cien dólares por dos mil veintidós el martes quince de diciembre de dos mil veintiséis. Su número de confirmación es nueve seis uno, nueve uno tres, nueve tres dos tres. Puede decir: Mis pagos, Cuánto debo.

account: owes-one-year-es
language: es
medium: spoken

> pagar todo lo que debo el viernes
< Un solo pago lo cubre todo. ochocientos ochenta y tres dólares con noventa y cinco centavos por todo lo que se debe, el viernes veintisiete de noviembre de dos mil veintiséis, desde la cuenta corriente que termina en dos cero nueve tres. Son ochocientos ochenta y tres dólares con noventa y cinco centavos por dos mil veinticinco. ¿Lo programo?
> sí
< Listo. El pago de ochocientos ochenta y tres dólares con noventa y cinco centavos por todo lo que se debe queda programado para el viernes veintisiete de noviembre de dos mil veintiséis. Su número de confirmación es tres ocho ocho, cero cuatro dos, dos nueve siete uno. Puede decir: Mis pagos, Cuánto debo.
> qué pasa si pago 100
< Los pagos que ya están en camino cubren todo lo que se debe: ochocientos ochenta y tres dólares con noventa y cinco centavos. No hay nada más que comparar. Puede decir: Mis pagos, Cancelar un pago, Cuánto debo.

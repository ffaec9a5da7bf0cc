account: owes-one-year-es
language: es
medium: spoken

> pagar cien el viernes
< cien dólares por dos mil veinticinco, el viernes veintisiete de noviembre de dos mil veintiséis, desde la cuenta corriente que termina en dos cero nueve tres. ¿Lo programo?
> sí
< Listo. El pago de cien dólares por dos mil veinticinco queda programado para el viernes veintisiete de noviembre de dos mil veintiséis. Su número de confirmación es ocho seis uno, uno cinco cinco, uno uno cuatro siete. Puede decir: Mis pagos, Cuánto debo.
> cuánto debo
< Al domingo veintidós de noviembre de dos mil veintiséis, la cantidad para saldar la cuenta de Carmen Delgado es ochocientos ochenta y tres dólares con trece centavos.
| ochocientos ochenta y tres dólares con trece centavos por dos mil veinticinco
| Todavía sin contar: un pago en camino, cien dólares. Puede decir: Hacer un pago, Por qué debo eso, Mis pagos.

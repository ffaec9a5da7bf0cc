account: owes-two-years
language: es
medium: spoken

> pagar los dos años juntos el viernes desde la cuenta corriente
< dos mil quinientos cuarenta y dos dólares con cuarenta y siete centavos por todo lo que se debe, el viernes veintisiete de noviembre de dos mil veintiséis, desde la cuenta corriente que termina en cuatro tres dos uno. Son mil seiscientos ochenta y dos dólares con sesenta y ocho centavos por dos mil veintidós, ochocientos cincuenta y nueve dólares con setenta y nueve centavos por dos mil veintitrés. ¿Lo programo?
refused: day_past
> sí
< Ese día ya pasó. ¿Qué día se debe pagar? El primer día posible es el lunes veintitrés de noviembre de dos mil veintiséis. Puede decir: lunes veintitrés de noviembre de dos mil veintiséis.
> el 15 de diciembre
< dos mil quinientos cincuenta dólares con veintiún centavos por todo lo que se debe, el martes quince de diciembre de dos mil veintiséis, desde la cuenta corriente que termina en cuatro tres dos uno. Son mil seiscientos ochenta y siete dólares con ochenta y cinco centavos por dos mil veintidós, ochocientos sesenta y dos dólares con treinta y seis centavos por dos mil veintitrés. ¿Lo programo?
> sí
< Listo. El pago de dos mil quinientos cincuenta dólares con veintiún centavos por todo lo que se debe queda programado para el martes quince de diciembre de dos mil veintiséis. Su número de confirmación es cinco tres seis, tres siete nueve, cuatro dos nueve siete. Puede decir: Mis pagos, Cuánto debo.

account: owes-two-years
language: es
medium: spoken

> quiero pagar todos los años al mismo tiempo
< ¿Desde qué cuenta bancaria? Puede decir: Cuenta corriente que termina en cuatro tres dos uno, Cuenta de ahorros que termina en ocho siete seis cinco.
> ahorros
< dos mil quinientos cuarenta dólares con setenta y siete centavos por todo lo que se debe, el lunes veintitrés de noviembre de dos mil veintiséis, desde la cuenta de ahorros que termina en ocho siete seis cinco. Son mil seiscientos ochenta y un dólares con cincuenta y cuatro centavos por dos mil veintidós, ochocientos cincuenta y nueve dólares con veintitrés centavos por dos mil veintitrés. ¿Lo programo?
> sí
< Listo. El pago de dos mil quinientos cuarenta dólares con setenta y siete centavos por todo lo que se debe queda programado para el lunes veintitrés de noviembre de dos mil veintiséis. Su número de confirmación es siete nueve dos, siete cero ocho, siete cuatro ocho uno. Puede decir: Mis pagos, Cuánto debo.
ledger: scheduled 2540.77 (2022 1681.54, 2023 859.23) 2026-11-23

account: owes-two-years
language: es
medium: spoken

> pagar los dos años juntos el viernes desde la cuenta corriente
< dos mil quinientos cuarenta y dos dólares con cuarenta y siete centavos por todo lo que se debe, el viernes veintisiete de noviembre de dos mil veintiséis, desde la cuenta corriente que termina en cuatro tres dos uno. Son mil seiscientos ochenta y dos dólares con sesenta y ocho centavos por dos mil veintidós, ochocientos cincuenta y nueve dólares con setenta y nueve centavos por dos mil veintitrés. ¿Lo programo?
> no
< ¿Qué desea cambiar? Puede decir: Otra cantidad, Otra fecha, Otra cuenta bancaria, Dejarlo así.
> otra cantidad
< Con un solo pago por todo se pagan dos mil quinientos cuarenta y dos dólares con cuarenta y siete centavos el viernes veintisiete de noviembre de dos mil veintiséis. Para una parte, diga «hacer un pago». ¿Qué desea? Puede decir: Todo: dos mil quinientos cuarenta y dos dólares con cuarenta y siete centavos.
> la primera
< dos mil quinientos cuarenta y dos dólares con cuarenta y siete centavos por todo lo que se debe, el viernes veintisiete de noviembre de dos mil veintiséis, desde la cuenta corriente que termina en cuatro tres dos uno. Son mil seiscientos ochenta y dos dólares con sesenta y ocho centavos por dos mil veintidós, ochocientos cincuenta y nueve dólares con setenta y nueve centavos por dos mil veintitrés. ¿Lo programo?
> sí
< Listo. El pago de dos mil quinientos cuarenta y dos dólares con cuarenta y siete centavos por todo lo que se debe queda programado para el viernes veintisiete de noviembre de dos mil veintiséis. Su número de confirmación es seis cuatro nueve, cero dos cinco, siete nueve siete seis. Puede decir: Mis pagos, Cuánto debo.

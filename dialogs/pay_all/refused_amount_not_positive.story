account: owes-two-years
language: es
medium: spoken

> pagar los dos años juntos el viernes desde la cuenta corriente
< dos mil quinientos cuarenta y dos dólares con cuarenta y siete centavos por todo lo que se debe, el viernes veintisiete de noviembre de dos mil veintiséis, desde la cuenta corriente que termina en cuatro tres dos uno. Son mil seiscientos ochenta y dos dólares con sesenta y ocho centavos por dos mil veintidós, ochocientos cincuenta y nueve dólares con setenta y nueve centavos por dos mil veintitrés. ¿Lo programo?
refused: amount_not_positive
> sí
< La cantidad debe ser mayor que cero. No se programó ningún pago. Puede decir: Hacer un pago, Cuánto debo.

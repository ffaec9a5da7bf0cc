account: owes-two-years
language: es
medium: spoken

> pagar los dos años juntos el viernes desde la cuenta corriente
< dos mil quinientos cuarenta y dos dólares con cuarenta y siete centavos por todo lo que se debe, el viernes veintisiete de noviembre de dos mil veintiséis, desde la cuenta corriente que termina en cuatro tres dos uno. Son mil seiscientos ochenta y dos dólares con sesenta y ocho centavos por dos mil veintidós, ochocientos cincuenta y nueve dólares con setenta y nueve centavos por dos mil veintitrés. ¿Lo programo?
> sí
< Listo. El pago de dos mil quinientos cuarenta y dos dólares con cuarenta y siete centavos por todo lo que se debe queda programado para el viernes veintisiete de noviembre de dos mil veintiséis. Su número de confirmación es cinco nueve cinco, seis siete seis, dos ocho tres cuatro. Puede decir: Mis pagos, Cuánto debo.
> cambiar mi pago
< Su pago de dos mil quinientos cuarenta y dos dólares con cuarenta y siete centavos del viernes veintisiete de noviembre de dos mil veintiséis cubre 2 saldos a la vez, así que no puedo cambiarlo aquí. Puede cancelarlo y hacer otro. Puede decir: Cancelar un pago, Pagar todo de una vez, Mis pagos.

account: owes-two-years
language: es
medium: spoken

> pagar 300 por 2022 el viernes desde la cuenta corriente
< trescientos dólares por dos mil veintidós, el viernes veintisiete de noviembre de dos mil veintiséis, desde la cuenta corriente que termina en cuatro tres dos uno. ¿Lo programo?
refused: bank_account_unknown
> sí
< Esa cuenta bancaria ya no está registrada. ¿Desde qué cuenta bancaria desea pagar? Puede decir: Cuenta corriente que termina en cuatro tres dos uno, Cuenta de ahorros que termina en ocho siete seis cinco.
> ahorros
< trescientos dólares por dos mil veintidós, el viernes veintisiete de noviembre de dos mil veintiséis, desde la cuenta de ahorros que termina en ocho siete seis cinco. ¿Lo programo?
> sí
< Listo. El pago de trescientos dólares por dos mil veintidós queda programado para el viernes veintisiete de noviembre de dos mil veintiséis. Su número de confirmación es nueve uno uno, cero dos cinco, uno dos cinco cuatro. Puede decir: Mis pagos, Cuánto debo.

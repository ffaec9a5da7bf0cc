account: owes-two-years
language: es
medium: spoken

> pagar 100 por 2022 el viernes desde la cuenta corriente
< cien dólares por dos mil veintidós, el viernes veintisiete de noviembre de dos mil veintiséis, desde la cuenta corriente que termina en cuatro tres dos uno. ¿Lo programo?
> sí
< Listo. El pago de cien dólares por dos mil veintidós queda programado para el viernes veintisiete de noviembre de dos mil veintiséis. Su número de confirmación es nueve dos cinco, uno cuatro dos, cinco seis ocho tres. Puede decir: Mis pagos, Cuánto debo.
> cancelar mi pago
< Cancelar el pago de cien dólares por dos mil veintidós del viernes veintisiete de noviembre de dos mil veintiséis, confirmación nueve dos cinco, uno cuatro dos, cinco seis ocho tres. ¿Lo cancelo?
refused: already_canceled
> sí
< Ese pago ya estaba cancelado. Puede ver cómo está cada pago. Puede decir: Mis pagos, Hacer un pago.

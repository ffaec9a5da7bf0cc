account: owes-two-years
language: es
medium: spoken

> quiero pagar trescientos dólares el viernes
< ¿A qué saldo debe ir el pago? Puede decir: dos mil veintidós: mil seiscientos ochenta y dos dólares con sesenta y ocho centavos, dos mil veintitrés: ochocientos cincuenta y nueve dólares con setenta y nueve centavos.
> dos mil veintidós
< ¿Desde qué cuenta bancaria desea pagar? Puede decir: Cuenta corriente que termina en cuatro tres dos uno, Cuenta de ahorros que termina en ocho siete seis cinco.
> la corriente
< trescientos dólares por dos mil veintidós, el viernes veintisiete de noviembre de dos mil veintiséis, desde la cuenta corriente que termina en cuatro tres dos uno. ¿Lo programo?
> sí
< Listo. El pago de trescientos dólares por dos mil veintidós queda programado para el viernes veintisiete de noviembre de dos mil veintiséis. Su número de confirmación es ocho seis seis, uno siete cuatro, nueve tres cuatro cuatro. Puede decir: Mis pagos, Cuánto debo.

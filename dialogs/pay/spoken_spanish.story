account: owes-two-years
language: es
medium: spoken

> quiero pagar trescientos dólares el viernes
< ¿A qué año debe ir el pago? Puede decir: dos mil veintidós: mil seiscientos ochenta y dos dólares con sesenta y ocho centavos, dos mil veintitrés: ochocientos cincuenta y nueve dólares con setenta y nueve centavos.
> dos mil veintidós
< ¿Desde qué cuenta bancaria? Puede decir: Corriente que termina en cuatro tres dos uno, Ahorros que termina en ocho siete seis cinco.
> la corriente
< trescientos dólares por dos mil veintidós, el viernes veintisiete de noviembre de dos mil veintiséis, desde la cuenta corriente que termina en cuatro tres dos uno. ¿Lo programo?
> sí
< Listo. trescientos dólares por dos mil veintidós se pagará el viernes veintisiete de noviembre de dos mil veintiséis. Su número de confirmación es ocho seis seis, uno siete cuatro, nueve tres cuatro cuatro. Puede decir: Mis pagos, Cuánto debo.

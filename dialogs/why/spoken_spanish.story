account: owes-two-years
language: es
medium: spoken

> por qué debo tanto
< ¿Qué saldo quiere que le explique? Puede decir: dos mil veintidós: mil seiscientos ochenta y un dólares con veinticinco centavos, dos mil veintitrés: ochocientos cincuenta y nueve dólares con siete centavos.
> dos mil veintitrés
< Se deben ochocientos cincuenta y nueve dólares con siete centavos por dos mil veintitrés al domingo veintidós de noviembre de dos mil veintiséis. Se compone de cuatro mil trescientos diez dólares de impuesto según la declaración, menos tres mil setecientos dólares de retenciones del sueldo, menos ciento veinte dólares de pagos. Puede decir: Línea por línea, Hacer un pago, Cuánto debo, más.

account: owes-two-years
language: es
medium: spoken

> cuánto debo
< Al domingo veintidós de noviembre de dos mil veintiséis, la cantidad para saldar la cuenta de Robert Castellano es dos mil quinientos cuarenta dólares con treinta y dos centavos.
| mil seiscientos ochenta y un dólares con veinticinco centavos por dos mil veintidós, ochocientos cincuenta y nueve dólares con siete centavos por dos mil veintitrés. Puede decir: Hacer un pago, Por qué debo eso, Mis pagos.

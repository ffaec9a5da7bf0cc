account: owes-one-year-es
language: es
medium: spoken

> cuánto voy a deber el quince de diciembre
< Al martes quince de diciembre de dos mil veintiséis, la cantidad para saldar la cuenta de Carmen Delgado es ochocientos ochenta y seis dólares con noventa y un centavos.
| ochocientos ochenta y seis dólares con noventa y un centavos por dos mil veinticinco. Puede decir: Hacer un pago, Por qué debo eso, Mis pagos.

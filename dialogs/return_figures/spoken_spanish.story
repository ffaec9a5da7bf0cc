account: owes-one-year-es
medium: spoken
language: es

> mi declaración de impuestos
< La declaración de dos mil veinticinco se recibió el martes catorce de abril de dos mil veintiséis. Como se presentó:
| ingreso total sesenta y siete mil quinientos treinta y un dólares, ingreso bruto ajustado sesenta y siete mil quinientos treinta y un dólares, ingreso tributable cincuenta y un mil setecientos ochenta y un dólares
| Mostraba novecientos diez dólares por pagar. Estado civil para la declaración: soltero o soltera. Puede decir: Transcripciones, Dónde está mi reembolso, Cuánto debo, más.

account: owes-one-year-es
language: es
medium: spoken

> por qué debo tanto
< Se deben ochocientos ochenta y tres dólares con trece centavos por dos mil veinticinco al domingo veintidós de noviembre de dos mil veintiséis. Se compone de cinco mil novecientos setenta y cinco dólares de impuesto según la declaración, menos cinco mil sesenta y cinco dólares de retenciones del sueldo, menos cien dólares de pagos. Puede decir: Línea por línea, Hacer un pago, Cuánto debo, más.
> línea por línea
< dos mil veinticinco línea por línea, al domingo veintidós de noviembre de dos mil veintiséis. catorce de abril de dos mil veintiséis: impuesto según la declaración, cinco mil novecientos setenta y cinco dólares, catorce de abril de dos mil veintiséis: impuesto retenido del sueldo, menos cinco mil sesenta y cinco dólares, veintiocho de octubre de dos mil veintiséis: pago, menos cien dólares. El total es ochocientos ochenta y tres dólares con trece centavos. Puede decir: Hacer un pago, Cuánto debo, más.

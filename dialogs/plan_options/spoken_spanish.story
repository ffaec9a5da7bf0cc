account: owes-two-years
language: es
medium: spoken

> qué planes de pago puedo tener
< Al domingo veintidós de noviembre de dos mil veintiséis se deben dos mil quinientos cuarenta dólares con treinta y dos centavos. Puede tener estos planes:
| un plan a corto plazo, usted paga cada vez, con cuatrocientos treinta y dos dólares al mes hasta el diecisiete de mayo de dos mil veintisiete, dos mil quinientos ochenta y siete dólares con ocho centavos en total, un plan a corto plazo, se toma de su cuenta bancaria, con cuatrocientos treinta y dos dólares al mes hasta el diecisiete de mayo de dos mil veintisiete, dos mil quinientos ochenta y siete dólares con ocho centavos en total, un plan mensual, se toma de su cuenta bancaria, con cuarenta dólares al mes hasta el quince de julio de dos mil treinta y tres, tres mil ciento sesenta y seis dólares con veintiocho centavos en total, un plan mensual, usted paga cada vez, con cuarenta y un dólares al mes hasta el dieciséis de mayo de dos mil treinta y tres, tres mil ciento noventa y cinco dólares con treinta y seis centavos en total
| Los intereses y las multas siguen durante un plan. Ya están contados. Puede decir: Empezar un plan de pagos, Hacer un pago, Cuánto debo.

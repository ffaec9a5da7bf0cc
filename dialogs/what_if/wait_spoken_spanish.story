account: owes-two-years
language: es
medium: spoken

> qué pasa si espero hasta el primero de marzo
< Para saldar lo que se debe hacen falta dos mil quinientos cuarenta dólares con treinta y dos centavos si se paga todo ahora, dos mil quinientos noventa y dos dólares con treinta y un centavos si se paga todo el primero de marzo de dos mil veintisiete, dos mil quinientos ochenta y siete dólares con ocho centavos con un plan a corto plazo de cuatrocientos treinta y dos dólares al mes con débito automático. Esto es solo un cálculo. No se pagó nada. Puede decir: Comparar cantidades, Hacer un pago, Empezar un plan de pagos, más.
> más
< Para saldar lo que se debe hacen falta dos mil quinientos ochenta y siete dólares con ocho centavos con un plan a corto plazo de cuatrocientos treinta y dos dólares al mes que usted paga cada vez, tres mil ciento sesenta y seis dólares con veintiocho centavos con un plan mensual de cuarenta dólares al mes con débito automático, tres mil ciento noventa y cinco dólares con treinta y seis centavos con un plan mensual de cuarenta y un dólares al mes que usted paga cada vez. Esto es solo un cálculo. No se pagó nada. Puede decir: Comparar cantidades, Hacer un pago, Empezar un plan de pagos.

account: owes-two-years
language: es
medium: spoken

> si lo pago todo hoy me ahorro mucho
< dos mil quinientos cuarenta dólares con treinta y dos centavos el domingo veintidós de noviembre de dos mil veintiséis lo salda todo. Para el lunes veintidós de noviembre de dos mil veintisiete se ahorran ciento noventa y ocho dólares con sesenta y cinco centavos. No se pagó nada. Puede decir: Comparar cantidades, Hacer un pago, Cuánto debo.
> comparar cantidades
< Al domingo veintidós de noviembre de dos mil veintiséis se deben dos mil quinientos cuarenta dólares con treinta y dos centavos. ¿Con qué cantidad hago el cálculo? Puede decir: Todo: dos mil quinientos cuarenta dólares con treinta y dos centavos.
> diez dólares
< diez dólares cada mes es muy poco: después de treinta años todavía se deberían seiscientos ochenta y un dólares con setenta y dos centavos. Con una cantidad mayor al mes sí se termina. Si no puede pagar más, puede haber ayuda. Puede decir: Comparar cantidades, No puedo pagar, Cuánto debo.

account: on-a-plan
language: es
medium: spoken

> cuánto debo
< Al domingo veintidós de noviembre de dos mil veintiséis, la cantidad para saldar la cuenta de Grace Okafor es cinco mil ochenta y cinco dólares con treinta y cuatro centavos.
| cinco mil ochenta y cinco dólares con treinta y cuatro centavos por dos mil veinticuatro
| Todavía sin contar: un pago en camino, doscientos dólares.
| Usted tiene un plan de pagos de doscientos dólares al mes. El próximo pago es de doscientos dólares el martes quince de diciembre de dos mil veintiséis. Puede decir: Hacer un pago, Por qué debo eso, Mis pagos.

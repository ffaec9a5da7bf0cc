account: on-a-plan
language: es
medium: spoken

> mi plan de pagos
< doscientos dólares al mes, el día 15. El próximo pago es de doscientos dólares el martes quince de diciembre de dos mil veintiséis. Sale de la cuenta bancaria que termina en cero nueve uno siete.
| Al domingo veintidós de noviembre de dos mil veintiséis se deben cinco mil ochenta y cinco dólares con treinta y cuatro centavos en total. A este ritmo quedan 27 pagos, hasta el jueves quince de marzo de dos mil veintinueve: cinco mil quinientos sesenta y cuatro dólares con ocho centavos con intereses y multas. Pagado desde el jueves primero de enero de dos mil veintiséis: 11 pagos. Puede decir: Cada pago del plan, Cambiar mi plan de pagos, Terminar mi plan de pagos.

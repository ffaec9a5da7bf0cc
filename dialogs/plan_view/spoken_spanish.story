account: on-a-plan
language: es
medium: spoken

> mi plan de pagos
< doscientos dólares se pagan el día 15 de cada mes. El próximo pago es de doscientos dólares el martes quince de diciembre de dos mil veintiséis. Sale de la cuenta bancaria que termina en cero nueve uno siete.
| Al domingo veintidós de noviembre de dos mil veintiséis se deben cinco mil ochenta y cinco dólares con treinta y cuatro centavos en total. Los intereses y la multa por pagar tarde siguen hasta que se pague. El plan empezó el jueves primero de enero de dos mil veintiséis. Puede decir: Cuánto debo, Mis pagos, Hablar con una persona.

account: on-a-plan
language: es
medium: spoken

> terminar mi plan de pagos
< Su plan de doscientos dólares al mes terminaría hoy. Entonces todo lo que se debe, cinco mil ochenta y cinco dólares con treinta y cuatro centavos al domingo veintidós de noviembre de dos mil veintiséis, vence de inmediato, y puede empezar otra vez el cobro. Los pagos del plan que aún se pueden detener se detienen. ¿Termino el plan?
refused: not_allowed
> sí
< Su acceso permite ver esta cuenta, pero no terminar su plan de pagos. El titular de la cuenta sí puede. Su plan de pagos sigue. Puede decir: Cuánto debo, Hacer un pago.

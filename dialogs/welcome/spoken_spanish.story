account: owes-one-year-es
language: es
medium: spoken

> qué puede hacer
< ¡Hola! Puedo decirle cuánto debe y por qué, recibir un pago, hacer un plan de pagos, explicarle un aviso, y mostrarle sus pagos, declaraciones, reembolso y transcripciones. También le muestro quién puede actuar por usted. ¿Qué desea hacer? Puede decir: Cuánto debo, Hacer un pago, Mis pagos, Por qué debo eso.

account: owes-one-year-es
language: es
medium: spoken

> qué puede hacer
< Hola. Puedo decirle cuánto debe y por qué, recibir un pago, hacer un plan de pagos o explicarle un aviso. ¿Qué desea hacer? Puede decir: Cuánto debo, Hacer un pago, Mis pagos, Por qué debo eso.

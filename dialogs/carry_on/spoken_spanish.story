account: owes-one-year-es
language: es
medium: spoken

> seguir con mi código
< ¿Cuál es el código de cuatro dígitos que recibió en el otro chat o por teléfono?
> nueve nueve nueve nueve
< Ese código no es correcto o ya pasó su tiempo. Puede pedir uno nuevo donde lo recibió. ¿Cuál es el código de cuatro dígitos que recibió en el otro chat o por teléfono?
> cancelar
< De acuerdo. Lo que está abierto en el otro chat se queda allá. ¿En qué más le puedo ayudar? Puede decir: Cuánto debo, Hacer un pago, Mis pagos, Por qué debo eso.

account: owes-one-year-es
language: es
medium: short

> seguir con mi código
< ¿Cuál es el código de cuatro dígitos que recibió en el otro chat o por teléfono?
> 9999
< Ese código no es correcto o ya pasó su tiempo. Puede pedir uno nuevo donde lo recibió. ¿Cuál es el código de cuatro dígitos que recibió en el otro chat o por teléfono?
> cancelar
< De acuerdo. Lo que está abierto en el otro chat se queda allá. ¿En qué más le puedo ayudar?
| 1. ¿Cuánto debo?
| 2. Hacer un pago
| 3. Mis pagos
| 4. ¿Por qué debo eso?

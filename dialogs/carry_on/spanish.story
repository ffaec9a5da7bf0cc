account: owes-one-year-es
language: es

> seguir con mi código
< ¿Cuál es el código de cuatro dígitos que recibió en el otro chat o por teléfono?
> 9999
< Ese código no es correcto o ya pasó su tiempo. Puede pedir uno nuevo donde lo recibió.
|
| ¿Cuál es el código de cuatro dígitos que recibió en el otro chat o por teléfono?
> ayuda
< El código se recibe en el otro chat o por teléfono, cuando allá pide seguir en otro lugar. Sirve una vez y por unos minutos.
|
| ¿Cuál es el código de cuatro dígitos que recibió en el otro chat o por teléfono?
> cancelar
< De acuerdo. Lo que está abierto en el otro chat se queda allá.
|
| ¿En qué más le puedo ayudar?
| [¿Cuánto debo?] [Hacer un pago] [Mis pagos] [¿Por qué debo eso?]

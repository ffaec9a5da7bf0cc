account: owes-one-year-es
language: es

> cambiar mi correo electrónico
< ¿Qué correo electrónico se debe usar?
> cancelar
< De acuerdo. Su correo electrónico no se cambió.
|
| ¿En qué más le puedo ayudar?
| [¿Cuánto debo?] [Hacer un pago] [Mis pagos] [¿Por qué debo eso?]

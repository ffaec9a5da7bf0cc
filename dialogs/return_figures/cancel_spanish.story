account: owes-two-years
language: es

> muéstreme mi declaración
< ¿A qué declaración se refiere?
| [2023] [2022]
> olvídelo
< De acuerdo. No se cambió nada.
|
| ¿En qué más le puedo ayudar?
| [¿Cuánto debo?] [Hacer un pago] [Mis pagos] [¿Por qué debo eso?]

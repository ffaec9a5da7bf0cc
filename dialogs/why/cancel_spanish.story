account: owes-two-years
language: es

> por qué debo esto
< ¿Qué saldo quiere que le explique?
| [2022: $1,681.25] [2023: $859.07]
> olvídelo
< De acuerdo. No se cambió nada.
|
| ¿En qué más le puedo ayudar?
| [¿Cuánto debo?] [Hacer un pago] [Mis pagos] [¿Por qué debo eso?]

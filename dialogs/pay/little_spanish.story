# Solo un verbo, solo un sustantivo, nada, demasiado, y lo que no se quiere.
account: owes-two-years
language: es

> pagar
< ¿A qué saldo debe ir el pago?
| [2022: $1,681.54] [2023: $859.23]
> olvídelo
< De acuerdo. No se hizo ningún pago.
|
| ¿En qué más le puedo ayudar?
| [¿Cuánto debo?] [Hacer un pago] [Mis pagos] [¿Por qué debo eso?]
> pago
< ¿A qué saldo debe ir el pago?
| [2022: $1,681.54] [2023: $859.23]
> \char{20}\char{20}
< No había nada en su mensaje que yo pueda leer.
|
| ¿A qué saldo debe ir el pago?
| [2022: $1,681.54] [2023: $859.23]
> \repeat{900}{pagar }
< Su mensaje es demasiado largo para mí y no lo leí. Por favor, dígalo en pocas frases.
|
| ¿A qué saldo debe ir el pago?
| [2022: $1,681.54] [2023: $859.23]
> no pague
< De acuerdo. No se hizo ningún pago.
|
| ¿En qué más le puedo ayudar?
| [¿Cuánto debo?] [Hacer un pago] [Mis pagos] [¿Por qué debo eso?]

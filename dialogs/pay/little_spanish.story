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
< Usted tiene 3 pagos, primero los más recientes:
| 23 oct 2026: $75.00 por 2023, cancelado. Confirmación 6060625156
| 6 may 2026: $120.00 por 2023, devuelto por el banco. Confirmación 8285368380
| 26 ene 2026: $200.00 por 2022, procesado. Confirmación 8531294273
| [Cancelar un pago] [Hacer un pago] [¿Cuánto debo?]
> \char{20}\char{20}
< No había nada en su mensaje que yo pueda leer.
| [¿Cuánto debo?] [Hacer un pago] [Mis pagos] [¿Por qué debo eso?]
> \repeat{900}{pagar }
< Su mensaje es demasiado largo para mí y no lo leí. Por favor, dígalo en pocas frases.
| [¿Cuánto debo?] [Hacer un pago] [Mis pagos] [¿Por qué debo eso?]
> no pague
< No hay nada abierto, y no se hace nada sin que usted diga que sí. Esto es lo que puedo hacer.
| [¿Cuánto debo?] [Hacer un pago] [Mis pagos] [¿Por qué debo eso?]

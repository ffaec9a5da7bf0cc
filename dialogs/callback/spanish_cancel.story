account: owes-one-year-es
language: es

> que me llamen después
< Una persona le puede llamar. ¿A qué número de teléfono?
> cancelar
< De acuerdo. No se pidió ninguna llamada.
|
| ¿En qué más le puedo ayudar?
| [¿Cuánto debo?] [Hacer un pago] [Mis pagos] [¿Por qué debo eso?]

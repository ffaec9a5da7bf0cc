account: owes-one-year-es
language: es

> quiero poner una queja del servicio
< Quiero pasarlo a quien corresponde. ¿Qué deben saber las personas que llevan este servicio? Basta un mensaje.
> cancelar
< De acuerdo. No se escribió nada.
|
| ¿En qué más le puedo ayudar?
| [¿Cuánto debo?] [Hacer un pago] [Mis pagos] [¿Por qué debo eso?]

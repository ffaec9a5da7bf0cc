# En medio de un pago, en una pregunta y en la confirmación.
account: owes-two-years
language: es

> quiero pagar 300 el viernes
< ¿A qué saldo debe ir el pago?
| [2022: $1,682.68] [2023: $859.79]
> cómo compruebo quién soy
< Un servicio externo comprueba quién es usted cuando hace una cuenta en línea. Tenga listos:
| Una identificación con foto que no esté vencida: licencia de manejar, identificación del estado, pasaporte o tarjeta de pasaporte.
| Su número de contribuyente, como el de Seguro Social.
| Un teléfono o una computadora con cámara.
| Se toma una foto de la identificación y una de su cara. También hay videollamada. Por favor, no mande fotos ni números a este chat.
|
| Volvamos a su pago.
|
| ¿A qué saldo debe ir el pago?
| [2022: $1,682.68] [2023: $859.79]
> 2022
< ¿Desde qué cuenta bancaria desea pagar?
| [Cuenta corriente que termina en 4321] [Cuenta de ahorros que termina en 8765]
> de la cuenta corriente
< $300.00 por 2022, el viernes 27 de noviembre de 2026, desde la cuenta corriente que termina en 4321. ¿Lo programo?
| [Sí] [No]
> cómo compruebo quién soy
< Un servicio externo comprueba quién es usted cuando hace una cuenta en línea. Tenga listos:
| Una identificación con foto que no esté vencida: licencia de manejar, identificación del estado, pasaporte o tarjeta de pasaporte.
| Su número de contribuyente, como el de Seguro Social.
| Un teléfono o una computadora con cámara.
| Se toma una foto de la identificación y una de su cara. También hay videollamada. Por favor, no mande fotos ni números a este chat.
|
| Volvamos a su pago.
|
| $300.00 por 2022, el viernes 27 de noviembre de 2026, desde la cuenta corriente que termina en 4321. ¿Lo programo?
| [Sí] [No]
> no
< ¿Qué desea cambiar?
| [Otro saldo] [Otra cantidad] [Otra fecha] [Otra cuenta bancaria] [Dejarlo así]
> dejarlo así
< De acuerdo. No se hizo ningún pago.
|
| ¿En qué más le puedo ayudar?
| [¿Cuánto debo?] [Hacer un pago] [Mis pagos] [¿Por qué debo eso?]

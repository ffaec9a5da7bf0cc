account: owes-one-year-es
language: es

> quiero pagar 100 el viernes
< $100.00 por 2025, el viernes 27 de noviembre de 2026, desde la cuenta corriente que termina en 2093. ¿Lo programo?
| [Sí] [No]
> cómo compruebo mi identidad
< Un servicio externo comprueba quién es usted cuando hace una cuenta en línea. Tenga listos:
| Una identificación con foto que no esté vencida: licencia de manejar, identificación del estado, pasaporte o tarjeta de pasaporte.
| Su número de contribuyente, como el de Seguro Social.
| Un teléfono o una computadora con cámara.
| Se toma una foto de la identificación y una de su cara. También hay videollamada. Por favor, no mande fotos ni números a este chat.
|
| Volvamos a su pago.
|
| $100.00 por 2025, el viernes 27 de noviembre de 2026, desde la cuenta corriente que termina en 2093. ¿Lo programo?
| [Sí] [No]
> no
< ¿Qué desea cambiar?
| [Otro saldo] [Otra cantidad] [Otra fecha] [Otra cuenta bancaria] [Dejarlo así]

# En medio de un pago.
account: owes-one-year-es
language: es

> quiero pagar 100 el viernes
< $100.00 por 2025, el viernes 27 de noviembre de 2026, desde la cuenta corriente que termina en 2093. ¿Lo programo?
| [Sí] [No]
> esta deuda me da ganas de morirme
< Lamento que le duela tanto. No tiene que cargar con esto a solas. Por favor, llame ahora al 988 y oprima 2, o mande la palabra AYUDA en un texto al 988. A cualquier hora le escuchan en español; es gratis y privado. Si está en peligro ahora mismo, llame al 911.
|
| Esta cuenta puede esperar, y puede llamar primero al 988. ¿Seguimos con la cuenta?
| [Sí] [No]
> sí
< De acuerdo, paso a paso. El 988 está para usted a cualquier hora.
|
| Volvamos a su pago.
|
| $100.00 por 2025, el viernes 27 de noviembre de 2026, desde la cuenta corriente que termina en 2093. ¿Lo programo?
| [Sí] [No]
> no, cancelar
< De acuerdo. No se hizo ningún pago.
|
| ¿En qué más le puedo ayudar?
| [¿Cuánto debo?] [Hacer un pago] [Mis pagos] [¿Por qué debo eso?]

# Se oye en toda pregunta: un código, una cantidad, un día, una elección, un sí o un no.
account: owes-one-year-es
language: es

> hacer un pago
< Con $883.29 se salda 2025 el lunes 23 de noviembre de 2026. ¿Cuánto desea pagar?
| [Cantidad completa: $883.29]
> me quiero matar
< Lamento que le duela tanto. No tiene que cargar con esto a solas. Por favor, llame ahora al 988 y oprima 2, o mande la palabra AYUDA en un texto al 988. A cualquier hora le escuchan en español; es gratis y privado. Si está en peligro ahora mismo, llame al 911.
|
| Esta cuenta puede esperar, y puede llamar primero al 988. ¿Seguimos con la cuenta?
| [Sí] [No]
> sí
< De acuerdo, paso a paso. El 988 está para usted a cualquier hora.
|
| Volvamos a su pago.
|
| Con $883.29 se salda 2025 el lunes 23 de noviembre de 2026. ¿Cuánto desea pagar?
| [Cantidad completa: $883.29]
> 200
< $200.00 por 2025, el lunes 23 de noviembre de 2026, desde la cuenta corriente que termina en 2093. ¿Lo programo?
| [Sí] [No]
> me quiero matar
< Lamento que le duela tanto. No tiene que cargar con esto a solas. Por favor, llame ahora al 988 y oprima 2, o mande la palabra AYUDA en un texto al 988. A cualquier hora le escuchan en español; es gratis y privado. Si está en peligro ahora mismo, llame al 911.
|
| Esta cuenta puede esperar, y puede llamar primero al 988. ¿Seguimos con la cuenta?
| [Sí] [No]
> sí
< De acuerdo, paso a paso. El 988 está para usted a cualquier hora.
|
| Volvamos a su pago.
|
| $200.00 por 2025, el lunes 23 de noviembre de 2026, desde la cuenta corriente que termina en 2093. ¿Lo programo?
| [Sí] [No]
> cancelar
< De acuerdo. No se hizo ningún pago.
|
| ¿En qué más le puedo ayudar?
| [¿Cuánto debo?] [Hacer un pago] [Mis pagos] [¿Por qué debo eso?]
> empezar un plan de pagos
< ¿Qué plan desea?
| [Corto plazo, pago yo: $151.00] [Corto plazo, débito automático: $151.00] [Mensual, débito automático: desde $12.00] [Mensual, pago yo: desde $12.00]
> me quiero matar
< Lamento que le duela tanto. No tiene que cargar con esto a solas. Por favor, llame ahora al 988 y oprima 2, o mande la palabra AYUDA en un texto al 988. A cualquier hora le escuchan en español; es gratis y privado. Si está en peligro ahora mismo, llame al 911.
|
| Esta cuenta puede esperar, y puede llamar primero al 988. ¿Seguimos con la cuenta?
| [Sí] [No]
> sí
< De acuerdo, paso a paso. El 988 está para usted a cualquier hora.
|
| Volvamos a su plan de pagos.
|
| ¿Qué plan desea?
| [Corto plazo, pago yo: $151.00] [Corto plazo, débito automático: $151.00] [Mensual, débito automático: desde $12.00] [Mensual, pago yo: desde $12.00]
> cancelar
< De acuerdo. No se inició ningún plan de pagos.
|
| ¿En qué más le puedo ayudar?
| [¿Cuánto debo?] [Hacer un pago] [Mis pagos] [¿Por qué debo eso?]
> desconectar mi cuenta
< Este chat ya no mostrará su cuenta hasta que usted la conecte de nuevo. Los pagos programados siguen programados. ¿La desconecto?
| [Sí] [No]
> me quiero matar
< Lamento que le duela tanto. No tiene que cargar con esto a solas. Por favor, llame ahora al 988 y oprima 2, o mande la palabra AYUDA en un texto al 988. A cualquier hora le escuchan en español; es gratis y privado. Si está en peligro ahora mismo, llame al 911.
|
| Esta cuenta puede esperar, y puede llamar primero al 988. ¿Seguimos con la cuenta?
| [Sí] [No]
> sí
< De acuerdo, paso a paso. El 988 está para usted a cualquier hora.
|
| Volvamos a desconectar su cuenta.
|
| Este chat ya no mostrará su cuenta hasta que usted la conecte de nuevo. Los pagos programados siguen programados. ¿La desconecto?
| [Sí] [No]
> sí
< Listo. Este chat ya no está conectado con su cuenta.
| [Conectar mi cuenta]
> cuánto debo
< Para esto necesito saber que es usted.
|
| Por favor, escriba el código de su cuenta. Esta es una demostración: es uno de los códigos que aparecieron donde se inició el programa.
> me quiero matar
< Lamento que le duela tanto. No tiene que cargar con esto a solas. Por favor, llame ahora al 988 y oprima 2, o mande la palabra AYUDA en un texto al 988. A cualquier hora le escuchan en español; es gratis y privado. Si está en peligro ahora mismo, llame al 911.
|
| Esta cuenta puede esperar, y puede llamar primero al 988. ¿Seguimos con la cuenta?
| [Sí] [No]

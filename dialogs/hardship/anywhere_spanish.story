# Se oye en toda pregunta: un código, una cantidad, un día, una elección, un sí o un no.
account: owes-one-year-es
language: es

> hacer un pago
< Con $883.29 se salda 2025 el lunes 23 de noviembre de 2026. ¿Cuánto desea pagar?
| [Cantidad completa: $883.29]
> no puedo pagar, no tenemos ni para comer
< Gracias por decírmelo. Por favor, no pague aquí lo que necesita para comida, renta o medicinas. No se paga nada sin que usted diga que sí.
| La oficina puede poner el cobro en pausa mientras a usted no le alcance para lo básico. Los intereses y las multas siguen creciendo en ese tiempo. Yo no puedo hacerlo aquí, pero una persona de la oficina sí: el número de teléfono está en la parte de arriba de cada aviso.
| Si está por perder su casa, la calefacción o sus medicinas, llame al Defensor del Contribuyente al 877-777-4778. La ayuda es gratis e independiente.
|
| Volvamos a su pago.
|
| Con $883.29 se salda 2025 el lunes 23 de noviembre de 2026. ¿Cuánto desea pagar?
| [Cantidad completa: $883.29]
> 200
< $200.00 por 2025, el lunes 23 de noviembre de 2026, desde la cuenta corriente que termina en 2093. ¿Lo programo?
| [Sí] [No]
> no puedo pagar, no tenemos ni para comer
< Gracias por decírmelo. Por favor, no pague aquí lo que necesita para comida, renta o medicinas. No se paga nada sin que usted diga que sí.
| La oficina puede poner el cobro en pausa mientras a usted no le alcance para lo básico. Los intereses y las multas siguen creciendo en ese tiempo. Yo no puedo hacerlo aquí, pero una persona de la oficina sí: el número de teléfono está en la parte de arriba de cada aviso.
| Si está por perder su casa, la calefacción o sus medicinas, llame al Defensor del Contribuyente al 877-777-4778. La ayuda es gratis e independiente.
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
> no puedo pagar, no tenemos ni para comer
< Gracias por decírmelo. Por favor, no pague aquí lo que necesita para comida, renta o medicinas. No se paga nada sin que usted diga que sí.
| La oficina puede poner el cobro en pausa mientras a usted no le alcance para lo básico. Los intereses y las multas siguen creciendo en ese tiempo. Yo no puedo hacerlo aquí, pero una persona de la oficina sí: el número de teléfono está en la parte de arriba de cada aviso.
| Si está por perder su casa, la calefacción o sus medicinas, llame al Defensor del Contribuyente al 877-777-4778. La ayuda es gratis e independiente.
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
> no puedo pagar, no tenemos ni para comer
< Gracias por decírmelo. Por favor, no pague aquí lo que necesita para comida, renta o medicinas. No se paga nada sin que usted diga que sí.
| La oficina puede poner el cobro en pausa mientras a usted no le alcance para lo básico. Los intereses y las multas siguen creciendo en ese tiempo. Yo no puedo hacerlo aquí, pero una persona de la oficina sí: el número de teléfono está en la parte de arriba de cada aviso.
| Si está por perder su casa, la calefacción o sus medicinas, llame al Defensor del Contribuyente al 877-777-4778. La ayuda es gratis e independiente.
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
> no puedo pagar, no tenemos ni para comer
< Gracias por decírmelo. Por favor, no pague aquí lo que necesita para comida, renta o medicinas. No se paga nada sin que usted diga que sí.
| La oficina puede poner el cobro en pausa mientras a usted no le alcance para lo básico. Los intereses y las multas siguen creciendo en ese tiempo. Yo no puedo hacerlo aquí, pero una persona de la oficina sí: el número de teléfono está en la parte de arriba de cada aviso.
| Si está por perder su casa, la calefacción o sus medicinas, llame al Defensor del Contribuyente al 877-777-4778. La ayuda es gratis e independiente.
|
| Volvamos a conectar su cuenta.
|
| Por favor, escriba el código de su cuenta. Esta es una demostración: es uno de los códigos que aparecieron donde se inició el programa.

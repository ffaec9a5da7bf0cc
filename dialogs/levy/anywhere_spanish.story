# Se oye en toda pregunta: un código, una cantidad, un día, una elección, un sí o un no.
account: owes-one-year-es
language: es

> hacer un pago
< Con $883.29 se salda 2025 el lunes 23 de noviembre de 2026. ¿Cuánto desea pagar?
| [Cantidad completa: $883.29]
> me embargaron el sueldo
< Esto es duro, y hay algo que puede hacer hoy. Llame al número del aviso. Yo no puedo parar un embargo aquí, pero una persona de la oficina sí.
| Si le deja sin dinero para comida, renta o medicinas, dígalo por teléfono: es una razón para quitarlo.
| Si congelaron una cuenta bancaria: el banco guarda el dinero unos días antes de mandarlo, así que llamar hoy sí cuenta.
| Si hasta ahora solo hay un aviso final (LT11, Carta 1058 o CP90): puede pedir una audiencia con el Formulario 12153 dentro de 30 días de su fecha.
| Si es un gravamen: es un derecho sobre lo que usted tiene. Por sí solo no le quita nada.
| Si es urgente o nadie le escucha: llame al Defensor del Contribuyente al 877-777-4778. La ayuda es gratis.
|
| Volvamos a su pago.
|
| Con $883.29 se salda 2025 el lunes 23 de noviembre de 2026. ¿Cuánto desea pagar?
| [Cantidad completa: $883.29]
> 200
< $200.00 por 2025, el lunes 23 de noviembre de 2026, desde la cuenta corriente que termina en 2093. ¿Lo programo?
| [Sí] [No]
> me embargaron el sueldo
< Esto es duro, y hay algo que puede hacer hoy. Llame al número del aviso. Yo no puedo parar un embargo aquí, pero una persona de la oficina sí.
| Si le deja sin dinero para comida, renta o medicinas, dígalo por teléfono: es una razón para quitarlo.
| Si congelaron una cuenta bancaria: el banco guarda el dinero unos días antes de mandarlo, así que llamar hoy sí cuenta.
| Si hasta ahora solo hay un aviso final (LT11, Carta 1058 o CP90): puede pedir una audiencia con el Formulario 12153 dentro de 30 días de su fecha.
| Si es un gravamen: es un derecho sobre lo que usted tiene. Por sí solo no le quita nada.
| Si es urgente o nadie le escucha: llame al Defensor del Contribuyente al 877-777-4778. La ayuda es gratis.
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
> me embargaron el sueldo
< Esto es duro, y hay algo que puede hacer hoy. Llame al número del aviso. Yo no puedo parar un embargo aquí, pero una persona de la oficina sí.
| Si le deja sin dinero para comida, renta o medicinas, dígalo por teléfono: es una razón para quitarlo.
| Si congelaron una cuenta bancaria: el banco guarda el dinero unos días antes de mandarlo, así que llamar hoy sí cuenta.
| Si hasta ahora solo hay un aviso final (LT11, Carta 1058 o CP90): puede pedir una audiencia con el Formulario 12153 dentro de 30 días de su fecha.
| Si es un gravamen: es un derecho sobre lo que usted tiene. Por sí solo no le quita nada.
| Si es urgente o nadie le escucha: llame al Defensor del Contribuyente al 877-777-4778. La ayuda es gratis.
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
> me embargaron el sueldo
< Esto es duro, y hay algo que puede hacer hoy. Llame al número del aviso. Yo no puedo parar un embargo aquí, pero una persona de la oficina sí.
| Si le deja sin dinero para comida, renta o medicinas, dígalo por teléfono: es una razón para quitarlo.
| Si congelaron una cuenta bancaria: el banco guarda el dinero unos días antes de mandarlo, así que llamar hoy sí cuenta.
| Si hasta ahora solo hay un aviso final (LT11, Carta 1058 o CP90): puede pedir una audiencia con el Formulario 12153 dentro de 30 días de su fecha.
| Si es un gravamen: es un derecho sobre lo que usted tiene. Por sí solo no le quita nada.
| Si es urgente o nadie le escucha: llame al Defensor del Contribuyente al 877-777-4778. La ayuda es gratis.
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
> me embargaron el sueldo
< Esto es duro, y hay algo que puede hacer hoy. Llame al número del aviso. Yo no puedo parar un embargo aquí, pero una persona de la oficina sí.
| Si le deja sin dinero para comida, renta o medicinas, dígalo por teléfono: es una razón para quitarlo.
| Si congelaron una cuenta bancaria: el banco guarda el dinero unos días antes de mandarlo, así que llamar hoy sí cuenta.
| Si hasta ahora solo hay un aviso final (LT11, Carta 1058 o CP90): puede pedir una audiencia con el Formulario 12153 dentro de 30 días de su fecha.
| Si es un gravamen: es un derecho sobre lo que usted tiene. Por sí solo no le quita nada.
| Si es urgente o nadie le escucha: llame al Defensor del Contribuyente al 877-777-4778. La ayuda es gratis.
|
| Volvamos a conectar su cuenta.
|
| Por favor, escriba el código de su cuenta. Esta es una demostración: es uno de los códigos que aparecieron donde se inició el programa.

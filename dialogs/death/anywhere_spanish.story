# Se oye en toda pregunta: un código, una cantidad, un día, una elección, un sí o un no.
account: owes-one-year-es
language: es

> hacer un pago
< Con $883.29 se salda 2025 el lunes 23 de noviembre de 2026. ¿Cuánto desea pagar?
| [Cantidad completa: $883.29]
> mi esposo falleció el mes pasado
< Lamento mucho su pérdida. No tiene que resolver nada en este chat.
| Una persona de la oficina puede registrar el fallecimiento y decirle qué sigue. El número de teléfono está en la parte de arriba de cada aviso. Por favor, tenga a la mano una copia del acta de defunción y el papel que muestra que usted actúa por la herencia, como una carta de la corte.
| Lo que se debe casi siempre se paga con lo que dejó la persona. Por favor, pregunte antes de pagar con su propio dinero, y no use el usuario de la persona que falleció.
|
| Volvamos a su pago.
|
| Con $883.29 se salda 2025 el lunes 23 de noviembre de 2026. ¿Cuánto desea pagar?
| [Cantidad completa: $883.29]
> 200
< $200.00 por 2025, el lunes 23 de noviembre de 2026, desde la cuenta corriente que termina en 2093. ¿Lo programo?
| [Sí] [No]
> mi esposo falleció el mes pasado
< Lamento mucho su pérdida. No tiene que resolver nada en este chat.
| Una persona de la oficina puede registrar el fallecimiento y decirle qué sigue. El número de teléfono está en la parte de arriba de cada aviso. Por favor, tenga a la mano una copia del acta de defunción y el papel que muestra que usted actúa por la herencia, como una carta de la corte.
| Lo que se debe casi siempre se paga con lo que dejó la persona. Por favor, pregunte antes de pagar con su propio dinero, y no use el usuario de la persona que falleció.
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
> mi esposo falleció el mes pasado
< Lamento mucho su pérdida. No tiene que resolver nada en este chat.
| Una persona de la oficina puede registrar el fallecimiento y decirle qué sigue. El número de teléfono está en la parte de arriba de cada aviso. Por favor, tenga a la mano una copia del acta de defunción y el papel que muestra que usted actúa por la herencia, como una carta de la corte.
| Lo que se debe casi siempre se paga con lo que dejó la persona. Por favor, pregunte antes de pagar con su propio dinero, y no use el usuario de la persona que falleció.
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
> mi esposo falleció el mes pasado
< Lamento mucho su pérdida. No tiene que resolver nada en este chat.
| Una persona de la oficina puede registrar el fallecimiento y decirle qué sigue. El número de teléfono está en la parte de arriba de cada aviso. Por favor, tenga a la mano una copia del acta de defunción y el papel que muestra que usted actúa por la herencia, como una carta de la corte.
| Lo que se debe casi siempre se paga con lo que dejó la persona. Por favor, pregunte antes de pagar con su propio dinero, y no use el usuario de la persona que falleció.
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
> mi esposo falleció el mes pasado
< Lamento mucho su pérdida. No tiene que resolver nada en este chat.
| Una persona de la oficina puede registrar el fallecimiento y decirle qué sigue. El número de teléfono está en la parte de arriba de cada aviso. Por favor, tenga a la mano una copia del acta de defunción y el papel que muestra que usted actúa por la herencia, como una carta de la corte.
| Lo que se debe casi siempre se paga con lo que dejó la persona. Por favor, pregunte antes de pagar con su propio dinero, y no use el usuario de la persona que falleció.
|
| Volvamos a conectar su cuenta.
|
| Por favor, escriba el código de su cuenta. Esta es una demostración: es uno de los códigos que aparecieron donde se inició el programa.

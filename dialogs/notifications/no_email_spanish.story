account: owes-one-year-es
language: es

> qué mensajes me mandan
< Las noticias de su cuenta están activadas: le escribo aquí cuando un pago fue devuelto, hay un aviso nuevo o su plan de pagos lo necesita. Usted quiere las confirmaciones solo aquí en el chat.
| No puedo poner recordatorios ni horas de silencio.
| [Cambiar confirmaciones] [Noticias: sí o no] [Poner mi correo]
> [Cambiar confirmaciones]
< ¿Cómo desea recibir las confirmaciones?
| [Solo aquí en el chat] [Por correo] [Por mensaje de texto] [Por correo y texto]
> [Por correo]
< Para eso necesito primero un correo electrónico.
|
| Puede poner ahora su correo electrónico y después elegir otra vez.
| [Poner mi correo] [Mensajes sobre mi cuenta]
> [Poner mi correo]
< ¿Qué correo electrónico se debe usar?
> rosa@ejemplo.com
< Se usa para las confirmaciones que usted pide y para nada más. Por teléfono, dígalo así: «nombre arroba ejemplo punto com».
|
| ¿Qué correo electrónico se debe usar?
> qué mensajes me mandan
< Las noticias de su cuenta están activadas: le escribo aquí cuando un pago fue devuelto, hay un aviso nuevo o su plan de pagos lo necesita. Usted quiere las confirmaciones solo aquí en el chat.
| No puedo poner recordatorios ni horas de silencio.
|
| Volvamos a su correo electrónico.
|
| ¿Qué correo electrónico se debe usar?
> [Cambiar confirmaciones]
< Ese botón ya no es válido.
|
| ¿Qué correo electrónico se debe usar?
> [Por correo y texto]
< Ese botón ya no es válido.
|
| ¿Qué correo electrónico se debe usar?
> qué mensajes me mandan
< Las noticias de su cuenta están activadas: le escribo aquí cuando un pago fue devuelto, hay un aviso nuevo o su plan de pagos lo necesita. Usted quiere las confirmaciones solo aquí en el chat.
| No puedo poner recordatorios ni horas de silencio.
|
| Volvamos a su correo electrónico.
|
| ¿Qué correo electrónico se debe usar?

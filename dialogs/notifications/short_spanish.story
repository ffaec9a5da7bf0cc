account: owes-one-year-es
language: es
medium: short

> qué mensajes me mandan
< Las noticias de su cuenta están activadas: le escribo aquí cuando un pago fue devuelto, hay un aviso nuevo o su plan de pagos lo necesita. Usted quiere las confirmaciones solo aquí en el chat.
| No puedo poner recordatorios ni horas de silencio.
| 1. Cambiar confirmaciones
| 2. Activar o apagar noticias
| 3. Poner mi correo
> 2
< ¿Le escribo cuando pase algo en su cuenta?
| 1. Sí, con noticias
| 2. No, sin noticias
> 1
< Listo. Le escribo aquí cuando pase algo en su cuenta.
| 1. Mensajes sobre mi cuenta
| 2. ¿Cuánto debo?

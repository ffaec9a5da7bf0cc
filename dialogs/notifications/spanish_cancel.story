account: owes-one-year-es
language: es

> qué mensajes me mandan
< Las noticias de su cuenta están activadas: le escribo aquí cuando un pago fue devuelto, hay un aviso nuevo o su plan de pagos lo necesita. Usted quiere las confirmaciones solo aquí en el chat.
| No puedo poner recordatorios ni horas de silencio.
| [Cambiar confirmaciones] [Activar o apagar noticias] [Poner mi correo]
> [Activar o apagar noticias]
< ¿Le escribo cuando pase algo en su cuenta?
| [Sí, con noticias] [No, sin noticias]
> cancelar
< De acuerdo. No se cambió nada.
|
| ¿En qué más le puedo ayudar?
| [¿Cuánto debo?] [Hacer un pago] [Mis pagos] [¿Por qué debo eso?]

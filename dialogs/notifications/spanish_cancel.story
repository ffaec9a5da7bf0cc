account: owes-one-year-es
language: es

> qué mensajes me mandan
< Las novedades de su cuenta están activadas: le escribo aquí cuando un pago fue devuelto, hay un aviso nuevo o su plan de pagos necesita algo de usted. Usted quiere las confirmaciones solo aquí en el chat.
| No puedo poner recordatorios ni horas de silencio.
| [Cambiar confirmaciones] [Activar o desactivar novedades] [Poner mi correo electrónico]
> [Activar o desactivar novedades]
< ¿Le escribo cuando pase algo en su cuenta?
| [Sí, con novedades] [No, sin novedades]
> cancelar
< De acuerdo. No se cambió nada.
|
| ¿En qué más le puedo ayudar?
| [¿Cuánto debo?] [Hacer un pago] [Mis pagos] [¿Por qué debo eso?]

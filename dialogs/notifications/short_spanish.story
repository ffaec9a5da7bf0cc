account: owes-one-year-es
language: es
medium: short

> qué mensajes me mandan
< Las novedades de su cuenta están activadas: le escribo aquí cuando un pago fue devuelto, hay un aviso nuevo o su plan de pagos necesita algo de usted. Usted quiere las confirmaciones solo aquí en el chat.
| No puedo poner recordatorios ni horas de silencio.
| 1. Cambiar confirmaciones
| 2. Activar o desactivar novedades
| 3. Poner mi correo electrónico
> 2
< ¿Le escribo cuando pase algo en su cuenta?
| 1. Sí, con novedades
| 2. No, sin novedades
> 1
< Listo. Le escribo aquí cuando pase algo en su cuenta.
| 1. Mensajes sobre mi cuenta
| 2. ¿Cuánto debo?

account: owes-one-year-es
language: es

> bloquee mi cuenta
< Puedo bloquearla ahora mismo. Se desconectan todos los chats y teléfonos, también este, y no se conecta ninguno hasta que la oficina la abra otra vez. Los pagos programados sí salen, así que cancele antes los que no quiera. ¿La bloqueo?
| [Sí] [No]
> ayuda
< Con la cuenta bloqueada nadie puede verla ni usarla en un chat, tampoco usted, hasta que la oficina la abra otra vez. Los pagos programados sí salen.
|
| Puedo bloquearla ahora mismo. Se desconectan todos los chats y teléfonos, también este, y no se conecta ninguno hasta que la oficina la abra otra vez. Los pagos programados sí salen, así que cancele antes los que no quiera. ¿La bloqueo?
| [Sí] [No]
> otra vez
< Con la cuenta bloqueada nadie puede verla ni usarla en un chat, tampoco usted, hasta que la oficina la abra otra vez. Los pagos programados sí salen.
|
| Puedo bloquearla ahora mismo. Se desconectan todos los chats y teléfonos, también este, y no se conecta ninguno hasta que la oficina la abra otra vez. Los pagos programados sí salen, así que cancele antes los que no quiera. ¿La bloqueo?
| [Sí] [No]
> sí
< Listo. Su cuenta está bloqueada y nadie puede usarla aquí. Guarde este número: 20116161.
| Cambie también la contraseña con la que entra en línea. Para abrir la cuenta otra vez, llame a la oficina: el número de teléfono está en la parte de arriba de cada aviso.
| [Hablar con una persona]

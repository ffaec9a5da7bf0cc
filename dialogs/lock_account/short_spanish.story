account: owes-one-year-es
language: es
medium: short

> bloquee mi cuenta
< Puedo bloquearla ahora. Se desconectan todos los chats, también este, hasta que la oficina la abra otra vez. Los pagos programados sí salen: cancele antes los que no quiera. ¿La bloqueo?
| 1. Sí
| 2. No
> sí
< Listo. Su cuenta está bloqueada. Guarde este número: 79458487. Cambie también su contraseña. Para abrirla otra vez, llame al número de su aviso.
| 1. Hablar con una persona

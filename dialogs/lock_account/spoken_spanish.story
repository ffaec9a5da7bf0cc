account: owes-one-year-es
language: es
medium: spoken

> bloquee mi cuenta
< Puedo bloquearla ahora mismo. Se desconectan todos los chats y teléfonos, también este, y no se conecta ninguno hasta que la oficina la abra otra vez. Los pagos programados sí salen, así que cancele antes los que no quiera. ¿La bloqueo?
> sí
< Listo. Su cuenta está bloqueada y nadie puede usarla aquí. Por favor, guarde este número: uno seis cero, cinco uno cero cuatro cinco. Cambie también la contraseña con la que entra en línea. Para abrir la cuenta otra vez, llame a la oficina. El número de teléfono está en la parte de arriba de cada aviso. Puede decir: Hablar con una persona.

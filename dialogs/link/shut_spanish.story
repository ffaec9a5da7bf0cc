# Quien bloqueó su cuenta no puede conectarla, tampoco con el código correcto.
account: owes-one-year-es
language: es

> bloquear mi cuenta
< Puedo bloquearla ahora mismo. Se desconectan todos los chats y teléfonos, también este, y no se conecta ninguno hasta que la oficina la abra otra vez. Los pagos programados sí salen, así que cancele antes los que no quiera. ¿La bloqueo?
| [Sí] [No]
> sí
< Listo. Su cuenta está bloqueada y nadie puede usarla aquí. Guarde este número: 36838693.
| Cambie también la contraseña con la que entra en línea. Para abrir la cuenta otra vez, llame a la oficina: el número de teléfono está en la parte de arriba de cada aviso.
| [Hablar con una persona]
> conectar mi cuenta
< Por favor, escriba el código de su cuenta. Esta es una demostración: es uno de los códigos que aparecieron donde se inició el programa.
> (the code)
< Usted nos pidió bloquear esta cuenta, así que ahora ningún chat se puede conectar con ella.
|
| La oficina puede desbloquearla con el número que recibió entonces. Por favor, llame y tenga ese número a la mano.
| [Hablar con una persona]

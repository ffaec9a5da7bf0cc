account: owes-one-year-es
language: es

door: spoken
> cuánto debo
< Al domingo veintidós de noviembre de dos mil veintiséis, la cantidad para saldar la cuenta de Carmen Delgado es ochocientos ochenta y tres dólares con trece centavos.
| ochocientos ochenta y tres dólares con trece centavos por dos mil veinticinco. Puede decir: Hacer un pago, Por qué debo eso, Mis pagos.
door: written
> bloquear mi cuenta
< Puedo bloquearla ahora mismo. Se desconectan todos los chats y teléfonos, también este, y no se conecta ninguno hasta que la oficina la abra otra vez. Los pagos programados sí salen, así que cancele antes los que no quiera. ¿La bloqueo?
| [Sí] [No]
> sí
< Listo. Su cuenta está bloqueada y nadie puede usarla aquí. Guarde este número: 90814633.
| Cambie también la contraseña con la que entra en línea. Para abrir la cuenta otra vez, llame a la oficina: el número de teléfono está en la parte de arriba de cada aviso.
| [Hablar con una persona]
door: spoken
> cuánto debo
< Para esto necesito saber que es usted. Por favor, diga el código de su cuenta. Esta es una demostración: es uno de los códigos que aparecieron donde se inició el programa.

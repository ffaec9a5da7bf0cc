account: owes-one-year-es
language: es

> hola
< Hola. Puedo decirle cuánto debe y por qué, recibir un pago, hacer un plan de pagos, explicarle un aviso, y mostrarle sus pagos, declaraciones, reembolso y transcripciones. También le muestro quién puede actuar por usted. ¿Qué desea hacer?
| [¿Cuánto debo?] [Hacer un pago] [Mis pagos] [¿Por qué debo eso?]
door: spoken
> cuánto debo
< Al domingo veintidós de noviembre de dos mil veintiséis, la cantidad para saldar la cuenta de Carmen Delgado es ochocientos ochenta y tres dólares con trece centavos.
| ochocientos ochenta y tres dólares con trece centavos por dos mil veinticinco. Puede decir: Hacer un pago, Por qué debo eso, Mis pagos.
door: written
> qué chats están conectados a mi cuenta
< 2 chats muestran su cuenta:
| Otro chat, conectado el 22 nov 2026: este
| Otro chat, conectado el 22 nov 2026
| [Desconectar uno de ellos] [Desconectar mi cuenta] [¿Quién miró mi cuenta?]
> [Desconectar uno de ellos]
< Otro chat, conectado el domingo 22 de noviembre de 2026: ya no mostrará nada de su cuenta. Los pagos programados siguen programados. ¿Lo desconecto?
| [Sí] [No]
> sí
< Listo. Ese chat ya no muestra nada de su cuenta. Este sigue conectado.
| [¿Quién miró mi cuenta?] [Hablar con una persona]
door: spoken
> cuánto debo
< Para esto necesito saber que es usted. Por favor, diga el código de su cuenta. Esta es una demostración: es uno de los códigos que aparecieron donde se inició el programa.

account: owes-one-year-es
language: es

> hola
< Hola. Puedo decirle cuánto debe y por qué, recibir un pago, hacer un plan de pagos, explicarle un aviso, y mostrarle sus pagos, declaraciones, reembolso y transcripciones. También le muestro quién puede actuar por usted. ¿Qué desea hacer?
| [¿Cuánto debo?] [Hacer un pago] [Mis pagos] [¿Por qué debo eso?]
door: spoken
> hola
< Hola. Puedo decirle cuánto debe y por qué, recibir un pago, hacer un plan de pagos o explicarle un aviso. ¿Qué desea hacer? Puede decir: Cuánto debo, Hacer un pago, Mis pagos, Por qué debo eso.
door: written
> qué chats están conectados a mi cuenta
< 2 chats muestran su cuenta:
| Otro chat, conectado el 22 nov 2026: este
| Otro chat, conectado el 22 nov 2026
| [Desconectar uno de ellos] [Desconectar mi cuenta] [¿Quién miró mi cuenta?]
> [Desconectar uno de ellos]
< Otro chat, conectado el domingo 22 de noviembre de 2026: ya no mostrará nada de su cuenta. Los pagos programados siguen programados. ¿Lo desconecto?
| [Sí] [No]
refused: link_unknown
> sí
< Ese chat ya no está conectado.
|
| No muestra nada de su cuenta. Este chat sigue conectado.
| [¿Quién miró mi cuenta?] [Hablar con una persona]

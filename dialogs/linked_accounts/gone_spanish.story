account: owes-one-year-es
language: es

> hola
< Hola. Puedo decirle cuánto debe y por qué, recibir un pago, hacer un plan de pagos, explicarle un aviso, y mostrarle sus pagos, declaraciones, reembolso y transcripciones. También le muestro quién puede actuar por usted. ¿Qué desea hacer?
| [¿Cuánto debo?] [Hacer un pago] [Mis pagos] [¿Por qué debo eso?]
door: short
> hola
< Hola. Puedo decirle cuánto debe y por qué, recibir un pago, hacer un plan de pagos, explicarle un aviso, y mostrarle sus pagos, declaraciones, reembolso y transcripciones. También le muestro quién puede actuar por usted. ¿Qué desea hacer?
| 1. ¿Cuánto debo?
| 2. Hacer un pago
| 3. Mis pagos
| 4. ¿Por qué debo eso?
door: written
> qué chats están conectados a mi cuenta
< 2 chats muestran su cuenta:
| Otro chat, conectado el 22 nov 2026: este
| Otro chat, conectado el 22 nov 2026
| [Desconectar uno de ellos] [Desconectar mi cuenta] [¿Quién miró mi cuenta?]
> [Desconectar uno de ellos]
< Otro chat, conectado el domingo 22 de noviembre de 2026: ya no mostrará nada de su cuenta. Los pagos programados siguen programados. ¿Lo desconecto?
| [Sí] [No]
door: short
> desconectar mi cuenta
< Este chat ya no mostrará su cuenta hasta que usted la conecte de nuevo. Los pagos programados siguen programados. ¿La desconecto?
| 1. Sí
| 2. No
> sí
< Listo. Este chat ya no está conectado con su cuenta.
| 1. Conectar mi cuenta
door: written
> sí
< Su cuenta está abierta solo en esta conversación. Ningún otro chat ni teléfono está conectado.
| [Desconectar mi cuenta] [¿Quién miró mi cuenta?] [Hablar con una persona]

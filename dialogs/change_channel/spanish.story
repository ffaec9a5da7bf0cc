# En medio de un pago.
account: owes-one-year-es
language: es

> ¿podemos seguir con esto por teléfono?
< Puede seguir en otro chat conmigo: conecte allí su cuenta y pregunte otra vez. No puedo llevar allá lo que empezamos aquí. Lo que se hizo queda hecho: sus pagos son los mismos en todos los chats.
| [Hablar con una persona]
> quiero pagar 100 el viernes
< $100.00 por 2025, el viernes 27 de noviembre de 2026, desde la cuenta corriente que termina en 2093. ¿Lo programo?
| [Sí] [No]
> quiero terminar esto por mensajes
< Puede seguir en otro chat conmigo: conecte allí su cuenta y pregunte otra vez. No puedo llevar allá lo que empezamos aquí. Lo que se hizo queda hecho: sus pagos son los mismos en todos los chats.
|
| Volvamos a su pago.
|
| $100.00 por 2025, el viernes 27 de noviembre de 2026, desde la cuenta corriente que termina en 2093. ¿Lo programo?
| [Sí] [No]
> no, cancelar
< De acuerdo. No se hizo ningún pago.
|
| ¿En qué más le puedo ayudar?
| [¿Cuánto debo?] [Hacer un pago] [Mis pagos] [¿Por qué debo eso?]

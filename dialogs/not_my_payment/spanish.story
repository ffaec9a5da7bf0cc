# En medio de un pago.
account: owes-one-year-es
language: es

> yo no hice ese pago
< Hace bien en decirlo enseguida. Esto es lo que puede hacer ahora:
| Mire los pagos de su cuenta: tal vez lo hizo alguien con derecho a ella, como su cónyuge o un representante.
| Si todavía está programado: puede cancelarlo aquí.
| Si salió dinero de su banco: llame hoy a su banco y diga que usted no lo permitió.
| Si está aquí en su cuenta: diga «reportar un pago» y las personas de la oficina lo revisan.
| [Reportar un pago] [Cancelar un pago] [Bloquear mi cuenta] [Hablar con una persona]
> quiero pagar 100 el viernes
< $100.00 por 2025, el viernes 27 de noviembre de 2026, desde la cuenta corriente que termina en 2093. ¿Lo programo?
| [Sí] [No]
> hay un pago que no autoricé
< Hace bien en decirlo enseguida. Esto es lo que puede hacer ahora:
| Mire los pagos de su cuenta: tal vez lo hizo alguien con derecho a ella, como su cónyuge o un representante.
| Si todavía está programado: puede cancelarlo aquí.
| Si salió dinero de su banco: llame hoy a su banco y diga que usted no lo permitió.
| Si está aquí en su cuenta: diga «reportar un pago» y las personas de la oficina lo revisan.
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

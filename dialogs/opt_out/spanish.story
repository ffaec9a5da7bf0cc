# En medio de un pago.
account: owes-one-year-es
language: es

> no me manden más textos
< Usted puede apagar mis mensajes: diga «mis mensajes» y después apague las noticias. O desconecte este chat. Entonces solo le escribo cuando usted me escribe. La oficina sigue mandando sus avisos por correo.
| [Mensajes sobre mi cuenta] [Desconectar mi cuenta]
> quiero pagar 100 el viernes
< $100.00 por 2025, el viernes 27 de noviembre de 2026, desde la cuenta corriente que termina en 2093. ¿Lo programo?
| [Sí] [No]
> ya no quiero que me escriban
< Usted puede apagar mis mensajes: diga «mis mensajes» y después apague las noticias. O desconecte este chat. Entonces solo le escribo cuando usted me escribe. La oficina sigue mandando sus avisos por correo.
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

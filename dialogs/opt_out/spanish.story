# En medio de un pago.
account: owes-one-year-es
language: es

> no me manden más textos
< Listo. Ya no le mando novedades. Si un pago regresa, sale un aviso o un plan de pagos está en riesgo, sí le escribo, porque quizá tenga que hacer algo. Para no recibir nada, desconecte este chat. La oficina sigue mandando sus avisos por correo postal.
| [Mensajes sobre mi cuenta] [Desconectar mi cuenta]
> quiero pagar 100 el viernes
< $100.00 por 2025, el viernes 27 de noviembre de 2026, desde la cuenta corriente que termina en 2093. ¿Lo programo?
| [Sí] [No]
> ya no quiero que me escriban
< Listo. Ya no le mando novedades. Si un pago regresa, sale un aviso o un plan de pagos está en riesgo, sí le escribo, porque quizá tenga que hacer algo. Para no recibir nada, desconecte este chat. La oficina sigue mandando sus avisos por correo postal.
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

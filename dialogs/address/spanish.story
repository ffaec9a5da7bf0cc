account: owes-one-year-es
language: es

> quiero pagar 100 el viernes
< $100.00 por 2025, el viernes 27 de noviembre de 2026, desde la cuenta corriente que termina en 2093. ¿Lo programo?
| [Sí] [No]
> me mudé, cómo cambio mi dirección
< Sus cartas van a:
| 2204 Calle del Sol, Unit B
| Rio Seco, TX 79999
| Está registrada desde el lunes 6 de enero de 2020.
| Si está mal, la puede cambiar una persona de la oficina; yo no puedo hacerlo aquí. Mientras tanto, puede leer sus avisos aquí: diga «mis avisos».
|
| Volvamos a su pago.
|
| $100.00 por 2025, el viernes 27 de noviembre de 2026, desde la cuenta corriente que termina en 2093. ¿Lo programo?
| [Sí] [No]
> no
< ¿Qué desea cambiar?
| [Otro saldo] [Otra cantidad] [Otra fecha] [Otra cuenta bancaria] [Dejarlo así]

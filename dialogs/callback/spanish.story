# En medio de un pago.
account: owes-one-year-es
language: es

> que me llamen después
< Todavía no puedo apuntarle una llamada desde aquí. Puede llamar a la oficina: el número de teléfono está en la parte de arriba de cada aviso. Por favor, tenga el aviso a la mano.
| [¿Cuándo me atiende una persona?] [Hablar con una persona]
> quiero pagar 100 el viernes
< $100.00 por 2025, el viernes 27 de noviembre de 2026, desde la cuenta corriente que termina en 2093. ¿Lo programo?
| [Sí] [No]
> llámenme mañana a las diez
< Todavía no puedo apuntarle una llamada desde aquí. Puede llamar a la oficina: el número de teléfono está en la parte de arriba de cada aviso. Por favor, tenga el aviso a la mano.
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

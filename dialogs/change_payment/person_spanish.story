account: owes-one-year-es
language: es

> pagar 100 el viernes
< $100.00 por 2025, el viernes 27 de noviembre de 2026, desde la cuenta corriente que termina en 2093. ¿Lo programo?
| [Sí] [No]
> sí
< Listo. El pago de $100.00 por 2025 queda programado para el viernes 27 de noviembre de 2026, desde la cuenta bancaria que termina en 2093.
| Número de confirmación: 3807348135
| [Mis pagos] [¿Cuánto debo?]
> cambiar mi pago
< $100.00 por 2025, el viernes 27 de noviembre de 2026, desde la cuenta bancaria que termina en 2093. Puede decir otra fecha, otra cantidad, otro año u otra cuenta bancaria. ¿Lo dejo como está?
| [Sí] [No]
> quiero hablar con una persona
< Hay dos maneras de hablar con una persona. Llame a la oficina: el número de teléfono está en la parte de arriba de cada aviso que recibió por correo postal; por favor, tenga el aviso a la mano. O diga «pedir una llamada» y una persona le llama. Todavía no puedo comunicarle desde aquí. Yo sigo aquí para su saldo y sus pagos.
|
| Volvamos a cambiar un pago.
|
| $100.00 por 2025, el viernes 27 de noviembre de 2026, desde la cuenta bancaria que termina en 2093. Puede decir otra fecha, otra cantidad, otro año u otra cuenta bancaria. ¿Lo dejo como está?
| [Sí] [No]
> el 15 de diciembre
< $100.00 por 2025, el martes 15 de diciembre de 2026, desde la cuenta corriente que termina en 2093, en lugar de $100.00 por 2025 el viernes 27 de noviembre de 2026. ¿Lo cambio?
| [Sí] [No]

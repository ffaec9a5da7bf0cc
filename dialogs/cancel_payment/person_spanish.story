account: owes-one-year-es
language: es

> pagar 100 el viernes
< $100.00 por 2025, el viernes 27 de noviembre de 2026, desde la cuenta corriente que termina en 2093. ¿Lo programo?
| [Sí] [No]
> sí
< Listo. El pago de $100.00 por 2025 queda programado para el viernes 27 de noviembre de 2026, desde la cuenta bancaria que termina en 2093.
| Número de confirmación: 8319021211
| [Mis pagos] [¿Cuánto debo?]
> cancelar mi pago
< Cancelar el pago de $100.00 por 2025 del viernes 27 de noviembre de 2026, confirmación 8319021211. ¿Lo cancelo?
| [Sí] [No]
> quiero hablar con una persona
< Hay dos maneras de hablar con una persona. Llame a la oficina: el número de teléfono está en la parte de arriba de cada aviso que recibió por correo postal; por favor, tenga el aviso a la mano. O diga «pedir una llamada» y una persona le llama. Todavía no puedo comunicarle desde aquí. Yo sigo aquí para su saldo y sus pagos.
|
| Volvamos a cancelar un pago.
|
| Cancelar el pago de $100.00 por 2025 del viernes 27 de noviembre de 2026, confirmación 8319021211. ¿Lo cancelo?
| [Sí] [No]
> no
< De acuerdo. No se canceló ningún pago.
| [Mis pagos] [Hacer un pago]

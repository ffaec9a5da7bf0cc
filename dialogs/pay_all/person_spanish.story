account: owes-two-years
language: es

> pagar los dos años juntos el viernes desde la cuenta corriente
< $2,542.47 por todo lo que se debe, el viernes 27 de noviembre de 2026, desde la cuenta corriente que termina en 4321:
| 2022: $1,682.68
| 2023: $859.79
| ¿Lo programo?
| [Sí] [No]
> quiero hablar con una persona
< Hay dos maneras de hablar con una persona. Llame a la oficina: el número de teléfono está en la parte de arriba de cada aviso que recibió por correo postal; por favor, tenga el aviso a la mano. O diga «pedir una llamada» y una persona le llama. Todavía no puedo comunicarle desde aquí. Yo sigo aquí para su saldo y sus pagos.
|
| Volvamos a pagar todo.
|
| $2,542.47 por todo lo que se debe, el viernes 27 de noviembre de 2026, desde la cuenta corriente que termina en 4321:
| 2022: $1,682.68
| 2023: $859.79
| ¿Lo programo?
| [Sí] [No]
> sí
< Listo. El pago de $2,542.47 por todo lo que se debe queda programado para el viernes 27 de noviembre de 2026, desde la cuenta bancaria que termina en 4321.
| Número de confirmación: 4993483603
| [Mis pagos] [¿Cuánto debo?]

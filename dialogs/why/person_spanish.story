account: owes-two-years
language: es

> por qué debo tanto
< ¿Qué saldo quiere que le explique?
| [2022: $1,681.25] [2023: $859.07]
> quiero hablar con una persona
< Hay dos maneras de hablar con una persona. Llame a la oficina: el número de teléfono está en la parte de arriba de cada aviso que recibió por correo postal; por favor, tenga el aviso a la mano. O diga «pedir una llamada» y una persona le llama. Todavía no puedo comunicarle desde aquí. Yo sigo aquí para su saldo y sus pagos.
|
| Volvamos al porqué de su saldo.
|
| ¿Qué saldo quiere que le explique?
| [2022: $1,681.25] [2023: $859.07]
> 2022
< Se deben $1,681.25 por 2022 al domingo 22 de noviembre de 2026. Se compone de:
| Impuesto según la declaración (20 jul 2023): $3,120.00
| Impuesto retenido del sueldo: -$2,280.00
| Pago (26 ene 2026): -$200.00
| Multa por declarar tarde: $450.00
| Multa por pagar tarde, 30 meses: $210.00
| Intereses del 16 abr 2023 al 22 nov 2026: $381.25
| [Línea por línea] [Hacer un pago] [¿Cuánto debo?]

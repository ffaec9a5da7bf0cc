account: owes-two-years
language: es

> por favor perdonen la multa
< ¿Qué multa se debe quitar?
| [2022: $660.00 de multas] [2023: $122.60 de multas]
> 2022
< Por 2022 hay $660.00 de multas hasta ahora. ¿Qué pasó? Basta con una o dos frases.
> quiero hablar con una persona
< Hay dos maneras de hablar con una persona. Llame a la oficina: el número de teléfono está en la parte de arriba de cada aviso que recibió por correo postal; por favor, tenga el aviso a la mano. O diga «pedir una llamada» y una persona le llama. Todavía no puedo comunicarle desde aquí. Yo sigo aquí para su saldo y sus pagos.
|
| Volvamos a su petición sobre la multa.
|
| Por 2022 hay $660.00 de multas hasta ahora. ¿Qué pasó? Basta con una o dos frases.

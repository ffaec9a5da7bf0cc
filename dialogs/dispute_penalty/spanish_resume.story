account: owes-two-years
language: es

> por favor perdonen la multa
< ¿Qué multa se debe quitar?
| [2022: $660.00 de multas] [2023: $122.60 de multas]
> 2022
< Por 2022 hay $660.00 de multas hasta ahora. ¿Qué pasó? Basta con una o dos frases.
wait: 31 minutes
> estuve enferma
< Pasó un buen rato, así que cerré lo que habíamos empezado. No se hizo nada sin que usted dijera que sí.
|
| No entendí eso. Esto es lo que puedo hacer; también puede preguntar con sus propias palabras.
| [¿Cuánto debo?] [Hacer un pago] [Mis pagos] [¿Por qué debo eso?]

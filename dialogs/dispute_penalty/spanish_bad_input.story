account: owes-two-years
language: es

> por favor perdonen la multa
< ¿Qué multa se debe quitar?
| [2022: $660.00 de multas] [2023: $122.60 de multas]
> 2019
< No se debe nada por 2019, así que no hay multa que quitar.
|
| ¿Qué multa se debe quitar?
| [2022: $660.00 de multas] [2023: $122.60 de multas]
> 2022
< Por 2022 hay $660.00 de multas hasta ahora. ¿Qué pasó? Basta con una o dos frases.
> \repeat{60}{porque }
< Es más largo de lo que puedo pasar. Por favor, dígalo en 200 caracteres como máximo.
|
| Por 2022 hay $660.00 de multas hasta ahora. ¿Qué pasó? Basta con una o dos frases.
> estuve enferma
< $660.00 de multas por 2022, y su motivo: «estuve enferma». ¿Pido a la oficina que las quite?
| [Sí] [No]
> sí
< Listo. El número de su petición es 98724067. Una persona de la oficina decide y le escribe. Hasta entonces la multa sigue, así que, por favor, atienda cada aviso a más tardar en su fecha.
| [Hacer un pago] [No puedo pagar] [¿Por qué debo eso?]

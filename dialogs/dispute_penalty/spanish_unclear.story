account: owes-two-years
language: es

> por favor perdonen la multa
< ¿Qué multa se debe quitar?
| [2022: $660.00 de multas] [2023: $122.60 de multas]
> mmm
< Tómese su tiempo. Aquí sigo cuando usted quiera.
> azul
< Por favor, elija una de estas. Después puede pedir otra.
| [2022: $660.00 de multas] [2023: $122.60 de multas]
> 2022
< Por 2022 hay $660.00 de multas hasta ahora. ¿Qué pasó? Basta con una o dos frases.
> estuve enferma
< $660.00 de multas por 2022, y su motivo: «estuve enferma». ¿Pido a la oficina que las quite?
| [Sí] [No]
> quizás
< Tómese su tiempo. No se hace nada hasta que usted diga que sí.
|
| $660.00 de multas por 2022, y su motivo: «estuve enferma». ¿Pido a la oficina que las quite?
| [Sí] [No]
> sí
< Listo. El número de su petición es 73472792. Una persona de la oficina decide y le escribe. Hasta entonces la multa sigue, así que, por favor, atienda cada aviso a más tardar en su fecha.
| [Hacer un pago] [No puedo pagar] [¿Por qué debo eso?]

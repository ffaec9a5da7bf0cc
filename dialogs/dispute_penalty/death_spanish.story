account: owes-one-year
language: es

> quite la multa por favor
< Por 2025 hay $56.50 de multas hasta ahora. ¿Qué pasó? Basta con una o dos frases.
> murió mi papá en marzo
< $56.50 de multas por 2025, y su motivo: «murió mi papá en marzo». ¿Pido a la oficina que las quite?
| [Sí] [No]
> no
< ¿Qué desea cambiar?
| [Otro año] [Otro motivo] [Dejarlo así]
> otro motivo
< Por 2025 hay $56.50 de multas hasta ahora. ¿Qué pasó? Basta con una o dos frases.
> ya no quiero vivir
< Lamento que le duela tanto. No tiene que cargar con esto a solas. Por favor, llame ahora al 988 y oprima 2, o mande la palabra AYUDA en un texto al 988. A cualquier hora le escuchan en español; es gratis y privado. Si está en peligro ahora mismo, llame al 911.
|
| Esta cuenta puede esperar, y puede llamar primero al 988. ¿Seguimos con la cuenta?
| [Sí] [No]
> sí
< De acuerdo, paso a paso. El 988 está para usted a cualquier hora.
|
| Volvamos a su petición sobre la multa.
|
| Por 2025 hay $56.50 de multas hasta ahora. ¿Qué pasó? Basta con una o dos frases.
> mi casa se quemó
< $56.50 de multas por 2025, y su motivo: «mi casa se quemó». ¿Pido a la oficina que las quite?
| [Sí] [No]
> sí
< Listo. El número de su petición es 98004368. Una persona de la oficina decide y le escribe. Hasta entonces la multa sigue, así que, por favor, atienda cada aviso a más tardar en su fecha.
| [Hacer un pago] [No puedo pagar] [¿Por qué debo eso?]

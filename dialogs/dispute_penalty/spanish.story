account: owes-one-year-es
language: es

> quiero pedir que me quiten la multa
< Por 2025 hay $35.90 de multas hasta ahora. ¿Qué pasó? Basta con una o dos frases.
> estuve en el hospital todo abril
< $35.90 de multas por 2025, y su motivo: «estuve en el hospital todo abril». ¿Pido a la oficina que las quite?
| [Sí] [No]
> sí
< Listo. El número de su petición es 50723290. Una persona de la oficina decide y le escribe. Hasta entonces la multa sigue, así que, por favor, atienda cada aviso a más tardar en su fecha.
| [Hacer un pago] [No puedo pagar] [¿Por qué debo eso?]

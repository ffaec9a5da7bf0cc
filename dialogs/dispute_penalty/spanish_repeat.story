account: owes-two-years
language: es

> por favor perdonen la multa
< ¿Qué multa se debe quitar?
| [2022: $660.00 de multas] [2023: $122.60 de multas]
> repita
< ¿Qué multa se debe quitar?
| [2022: $660.00 de multas] [2023: $122.60 de multas]
> ayuda
< Cada año tiene sus propias multas. Puede enviar una petición por cada una, una después de otra.
|
| ¿Qué multa se debe quitar?
| [2022: $660.00 de multas] [2023: $122.60 de multas]
> 2022
< Por 2022 hay $660.00 de multas hasta ahora. ¿Qué pasó? Basta con una o dos frases.
> ayuda
< Son buenos motivos una enfermedad, una muerte en la familia, un desastre, o una primera vez después de años sin faltas. Puede que la oficina le pida pruebas después.
|
| Por 2022 hay $660.00 de multas hasta ahora. ¿Qué pasó? Basta con una o dos frases.
> por qué necesita eso
< La oficina solo puede quitar una multa por un motivo, así que necesita saber el suyo.
|
| Por 2022 hay $660.00 de multas hasta ahora. ¿Qué pasó? Basta con una o dos frases.
> estuve enferma
< $660.00 de multas por 2022, y su motivo: «estuve enferma». ¿Pido a la oficina que las quite?
| [Sí] [No]
> repita
< $660.00 de multas por 2022, y su motivo: «estuve enferma». ¿Pido a la oficina que las quite?
| [Sí] [No]
> no
< ¿Qué desea cambiar?
| [Otro año] [Otro motivo] [Dejarlo así]
> dejarlo así
< De acuerdo. No se envió nada.
|
| ¿En qué más le puedo ayudar?
| [¿Cuánto debo?] [Hacer un pago] [Mis pagos] [¿Por qué debo eso?]

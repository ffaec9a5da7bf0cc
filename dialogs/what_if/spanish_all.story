account: owes-two-years
language: es

> y si lo pago todo hoy, cuánto me ahorro
< $2,540.32 el domingo 22 de noviembre de 2026 lo salda todo. Para el lunes 22 de noviembre de 2027 se ahorran $198.65: sin ese pago se deberían $2,738.97.
| Todo hoy de una vez: $2,540.32.
| Esto es solo un cálculo. No se pagó nada.
| [Comparar cantidades] [Hacer un pago] [¿Cuánto debo?]

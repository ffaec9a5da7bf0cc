account: owes-two-years
language: es

> ¿cuánto debo?
< Al domingo 22 de noviembre de 2026, la cantidad para saldar la cuenta de Robert Castellano es $2,540.32.
| 2022: $1,681.25 (impuesto $640.00, multas $660.00, intereses $381.25)
| 2023: $859.07 (impuesto $610.00, multas $122.60, intereses $126.47)
| [Hacer un pago] [¿Por qué debo eso?] [Mis pagos]
> ¿y el 15 de diciembre?
< No entendí eso. Esto es lo que puedo hacer; también puede preguntar con sus propias palabras.
| [¿Cuánto debo?] [Hacer un pago] [Mis pagos] [¿Por qué debo eso?]

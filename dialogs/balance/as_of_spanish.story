account: owes-two-years
language: es

> cuánto voy a deber el 15 de diciembre
< Al martes 15 de diciembre de 2026, la cantidad para saldar la cuenta de Robert Castellano es $2,550.21.
| 2022: $1,687.85 (impuesto $640.00, multas $660.00, intereses $387.85)
| 2023: $862.36 (impuesto $610.00, multas $122.60, intereses $129.76)
| [Hacer un pago] [¿Por qué debo eso?] [Mis pagos]

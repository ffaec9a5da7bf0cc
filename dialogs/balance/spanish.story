account: owes-two-years
language: es

> ¿cuánto debo?
< Al domingo 22 de noviembre de 2026, la cantidad para saldar la cuenta de Robert Castellano es $2,540.32.
| 2022: $1,681.25 (impuesto $640.00, multas $660.00, intereses $381.25)
| 2023: $859.07 (impuesto $610.00, multas $122.60, intereses $126.47)
| [Hacer un pago] [¿Por qué debo eso?] [Mis pagos]
> ¿y el 15 de diciembre?
< Al martes 15 de diciembre de 2026, la cantidad para saldar la cuenta de Robert Castellano es $2,550.21.
| 2022: $1,687.85 (impuesto $640.00, multas $660.00, intereses $387.85)
| 2023: $862.36 (impuesto $610.00, multas $122.60, intereses $129.76)
| [Hacer un pago] [¿Por qué debo eso?] [Mis pagos]

account: owes-two-years
language: es
medium: short

> cuánto debo
< Al 22 nov 2026, la cantidad para saldar la cuenta de Robert Castellano es $2,540.32.
| 2022: $1,681.25; 2023: $859.07
| 1. Hacer un pago
| 2. ¿Por qué debo eso?
| 3. Mis pagos

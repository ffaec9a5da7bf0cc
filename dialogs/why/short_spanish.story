account: owes-two-years
language: es
medium: short

> por qué debo de 2023
< Se deben $859.07 por 2023 al 22 nov 2026. Se compone de:
| Impuesto según la declaración (12 abr 2024): $4,310.00; Impuesto retenido del sueldo: -$3,700.00; Pago (6 may 2026): -$120.00; Pago devuelto por el banco: $120.00
| 1. Línea por línea
| 2. Hacer un pago
| 3. ¿Cuánto debo?
| 4. Ver más

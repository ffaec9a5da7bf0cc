account: owes-one-year-es
language: es
medium: short

> pagar 100 el viernes
< $100.00 por 2025, el 27 nov 2026, desde la cuenta corriente que termina en 2093. ¿Lo programo?
| 1. Sí
| 2. No
> sí
< Listo. El pago de $100.00 por 2025 queda programado para el 27 nov 2026, desde la cuenta bancaria que termina en 2093.
| Número de confirmación: 7505036868
| 1. Mis pagos
| 2. ¿Cuánto debo?
> cambiar mi pago
< ¿Qué día se debe pagar? Ahora está puesto para el 27 nov 2026.
| 1. viernes 27 de noviembre de 2026
| 2. lunes 23 de noviembre de 2026
> el 15 de diciembre
< ¿De cuánto debe ser? Ahora es de $100.00.
| 1. Como está: $100.00
> 120
< $120.00 por 2025, el 15 dic 2026, desde la cuenta corriente que termina en 2093, en lugar de $100.00 por 2025 el 27 nov 2026. ¿Lo cambio?
| 1. Sí
| 2. No
> sí
< Listo. El pago ahora es de $120.00 por 2025 el 15 dic 2026, desde la cuenta bancaria que termina en 2093.
| Número de confirmación: 7505036868
| 1. Mis pagos
| 2. ¿Cuánto debo?

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
< $100.00 por 2025, el 27 nov 2026, desde la cuenta bancaria que termina en 2093. Puede decir otra fecha, otra cantidad, otro año u otra cuenta bancaria. ¿Lo dejo como está?
| 1. Sí
| 2. No
> el 15 de diciembre
< $100.00 por 2025, el 15 dic 2026, desde la cuenta corriente que termina en 2093, en lugar de $100.00 por 2025 el 27 nov 2026. ¿Lo cambio?
| 1. Sí
| 2. No
> 120
< $120.00 por 2025, el 15 dic 2026, desde la cuenta corriente que termina en 2093, en lugar de $100.00 por 2025 el 27 nov 2026. ¿Lo cambio?
| 1. Sí
| 2. No
> sí
< Listo. El pago ahora es de $120.00 por 2025 el 15 dic 2026, desde la cuenta bancaria que termina en 2093.
| Número de confirmación: 7505036868
| 1. Mis pagos
| 2. ¿Cuánto debo?

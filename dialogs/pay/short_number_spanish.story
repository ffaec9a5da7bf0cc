# Por mensaje de texto el número de una opción la elige, también el sí.
account: owes-one-year-es
language: es
medium: short

> pagar 100 el 24 de noviembre
< $100.00 por 2025, el 24 nov 2026, desde la cuenta corriente que termina en 2093. ¿Lo programo?
| 1. Sí
| 2. No
> 1
< Listo. El pago de $100.00 por 2025 queda programado para el 24 nov 2026, desde la cuenta bancaria que termina en 2093.
| Número de confirmación: 6439538999
| 1. Mis pagos
| 2. ¿Cuánto debo?
ledger: scheduled 100.00 2025 2026-11-24

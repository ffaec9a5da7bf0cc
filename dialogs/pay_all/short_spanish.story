account: owes-two-years
language: es
medium: short

> pagar tdos los años d una vez
< ¿Desde qué cuenta bancaria?
| 1. Cuenta corriente que termina en 4321
| 2. Cuenta de ahorros que termina en 8765
> 1
< $2,540.77 por todo lo que se debe, el 23 nov 2026, desde la cuenta corriente que termina en 4321:
| 2022: $1,681.54; 2023: $859.23
| ¿Lo programo?
| 1. Sí
| 2. No
> sí
< Listo. El pago de $2,540.77 por todo lo que se debe queda programado para el 23 nov 2026, desde la cuenta bancaria que termina en 4321.
| Número de confirmación: 4468934130
| 1. Mis pagos
| 2. ¿Cuánto debo?

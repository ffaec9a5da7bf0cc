account: owes-two-years
language: es
medium: short

> qué significa el LT11
< LT11, 2022: el aviso final antes de un embargo.
| Pague $1,431.86, a su fecha, o haga un plan. El último día era el 10 abr 2024. Pagar o llamar todavía ayuda. Desde el 11 abr 2024 la oficina puede tomar dinero o bienes.
| 1. ¿Cuánto debo?
| 2. Hacer un pago
| 3. No estoy de acuerdo
| 4. Hablar con una persona

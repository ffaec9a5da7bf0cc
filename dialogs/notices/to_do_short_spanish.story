account: owes-two-years
language: es
medium: short

> mis avisos
< Usted tiene 9 avisos. 3 piden algo. Primero los más recientes:
| 2 nov 2026: CP503, sigue abierto; 18 may 2026: Carta 608C, sigue abierto; 15 jul 2024: CP501, reemplazado; 10 jun 2024: CP14, reemplazado
| 1. ¿Qué debo hacer?
| 2. Explicar un aviso
| 3. Hacer un pago
| 4. Ver más
> 1
< 3 avisos piden algo. Cada cantidad es a la fecha de su aviso:
| CP503 por 2023, pagar $853.19 o hacer un plan de pagos; Carta 608C por 2023, pagar $25.00 o hacer un plan de pagos; LT11 por 2022, pagar $1,431.86 o hacer un plan de pagos, su último día era el 10 abr 2024
| 1. Explicar un aviso
| 2. Hacer un pago
| 3. ¿Cuánto debo?

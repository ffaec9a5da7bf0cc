account: owes-two-years
language: es

> mis avisos
< Usted tiene 9 avisos. 3 piden algo. Primero los más recientes:
| 2 nov 2026: CP503 por 2023, el segundo recordatorio. Sigue abierto.
| 18 may 2026: Carta 608C por 2023, una multa por un pago devuelto. Sigue abierto.
| 15 jul 2024: CP501 por 2023, un recordatorio. Un aviso más nuevo tomó su lugar.
| 10 jun 2024: CP14 por 2023, el primer cobro. Un aviso más nuevo tomó su lugar.
| 11 mar 2024: LT11 por 2022, el aviso final antes de un embargo. Su último día era el 10 abr 2024.
| 5 feb 2024: CP504 por 2022, un aviso antes de un embargo. Un aviso más nuevo tomó su lugar.
| 20 nov 2023: CP503 por 2022, el segundo recordatorio. Un aviso más nuevo tomó su lugar.
| 16 oct 2023: CP501 por 2022, un recordatorio. Un aviso más nuevo tomó su lugar.
| 11 sep 2023: CP14 por 2022, el primer cobro. Un aviso más nuevo tomó su lugar.
| [¿Qué debo hacer?] [Explicar un aviso] [Hacer un pago]
> [¿Qué debo hacer?]
< 3 avisos piden algo. Cada cantidad es a la fecha de su aviso:
| CP503 por 2023: pagar $853.19, o hacer un plan de pagos. La fecha límite está en el aviso.
| Carta 608C por 2023: pagar $25.00, o hacer un plan de pagos. La fecha límite está en el aviso.
| LT11 por 2022: pagar $1,431.86, o hacer un plan de pagos. Su último día era el 10 abr 2024. Actuar todavía ayuda.
| [Explicar un aviso] [Hacer un pago] [¿Cuánto debo?]

account: owes-two-years
language: es

> muéstreme mis avisos
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
> explíqueme el segundo
< Carta 608C del lunes 18 de mayo de 2026, por 2023: el banco devolvió un pago y se agregó una multa.
| Le pide pagar $25.00, a la fecha del aviso, o hacer un plan de pagos. La fecha límite está en el aviso.
| [¿Cuánto debo?] [Hacer un pago] [No estoy de acuerdo] [Hablar con una persona]

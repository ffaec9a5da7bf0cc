account: owes-two-years
language: es

> explíqueme mi aviso
< El número de un aviso está arriba o abajo a la derecha de la primera hoja. ¿A qué aviso se refiere?
| [CP503, 2023] [Carta 608C, 2023] [CP501, 2023] [CP14, 2023] [LT11, 2022] [CP504, 2022] [CP503, 2022] [Ver más]
> 2
< Carta 608C del lunes 18 de mayo de 2026, por 2023: el banco devolvió un pago y se agregó una multa.
| Le pide pagar $25.00, a la fecha del aviso, o hacer un plan de pagos. La fecha límite está en el aviso.
| [¿Cuánto debo?] [Hacer un pago] [No estoy de acuerdo] [Hablar con una persona]
> explíqueme mi aviso
< El número de un aviso está arriba o abajo a la derecha de la primera hoja. ¿A qué aviso se refiere?
| [CP503, 2023] [Carta 608C, 2023] [CP501, 2023] [CP14, 2023] [LT11, 2022] [CP504, 2022] [CP503, 2022] [Ver más]
> 3
< CP501 del lunes 15 de julio de 2024, por 2023: es un recordatorio de lo que se debe.
| Un aviso más nuevo tomó su lugar. Por favor, guíese por el más nuevo.
| [¿Cuánto debo?] [Hacer un pago] [No estoy de acuerdo] [Hablar con una persona]
> explíqueme mi aviso
< El número de un aviso está arriba o abajo a la derecha de la primera hoja. ¿A qué aviso se refiere?
| [CP503, 2023] [Carta 608C, 2023] [CP501, 2023] [CP14, 2023] [LT11, 2022] [CP504, 2022] [CP503, 2022] [Ver más]
> 5
< LT11 del lunes 11 de marzo de 2024, por 2022: es el aviso final antes de que la oficina pueda tomar dinero o bienes.
| Le pide pagar $1,431.86, a la fecha del aviso, o hacer un plan de pagos. El último día era el miércoles 10 de abril de 2024. Pagar o llamar todavía ayuda. Desde el jueves 11 de abril de 2024 la oficina puede tomar dinero o bienes.
| [¿Cuánto debo?] [Hacer un pago] [No estoy de acuerdo] [Hablar con una persona]

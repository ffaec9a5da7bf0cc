account: owes-one-year-es
language: es

> quiero pagar 100 el viernes
< Todavía no entendí. ¿Es una de estas cosas?
| [Hacer un pago]
> mis avisos
< Usted tiene 3 avisos. Uno pide algo. Primero los más recientes:
| 2 nov 2026: CP503 por 2025, el segundo recordatorio. Sigue abierto.
| 13 jul 2026: CP501 por 2025, un recordatorio. Un aviso más nuevo tomó su lugar.
| 8 jun 2026: CP14 por 2025, el primer cobro. Un aviso más nuevo tomó su lugar.
| [¿Qué debo hacer?] [Explicar un aviso] [Hacer un pago]
> no
< De acuerdo.

account: owes-two-years
language: es
medium: spoken

> mis avisos
< Usted tiene 9 avisos. 3 piden algo. Primero los más recientes:
| CP503 del dos de noviembre de dos mil veintiséis, sigue abierto, Carta 608C del dieciocho de mayo de dos mil veintiséis, sigue abierto, CP501 del quince de julio de dos mil veinticuatro, reemplazado por uno más nuevo. Puede decir: Qué debo hacer, Explicar un aviso, Hacer un pago, más.

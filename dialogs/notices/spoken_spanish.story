account: owes-two-years
language: es
medium: spoken

> mis avisos
< Usted tiene 9 avisos. 3 piden algo. Primero los más recientes:
| CP503 del dos de noviembre de dos mil veintiséis, sigue abierto, Letter 608C del dieciocho de mayo de dos mil veintiséis, sigue abierto, CP501 del quince de julio de dos mil veinticuatro, reemplazado por uno más nuevo, CP14 del diez de junio de dos mil veinticuatro, reemplazado por uno más nuevo, LT11 del once de marzo de dos mil veinticuatro, su último día era el diez de abril de dos mil veinticuatro, CP504 del cinco de febrero de dos mil veinticuatro, reemplazado por uno más nuevo, CP503 del veinte de noviembre de dos mil veintitrés, reemplazado por uno más nuevo, CP501 del dieciséis de octubre de dos mil veintitrés, reemplazado por uno más nuevo, CP14 del once de septiembre de dos mil veintitrés, reemplazado por uno más nuevo. Puede decir: Qué debo hacer, Explicar un aviso, Hacer un pago.
